// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.OptionalDouble;

/** Permutes the weeks of a rating and inverts the permutations for the interval. */
final class GradedComputation {
  private static final Seed NAME = Seed.of(0, "GradedContrast");
  private static final double TIE = 1e-9;
  private static final double ERROR = 0.05;
  private static final double FARTHEST = 1 << 10;
  private static final int HALVINGS = 50;

  private final GradedContrast analysis;
  private final ExposedDiary exposed;
  private final ContextDays days;
  private final AskedShares asked;
  private final WeekPieces weeks;

  GradedComputation(GradedContrast analysis, ExposedDiary exposed) {
    this.analysis = analysis;
    this.exposed = exposed;
    days = new ContextDays(exposed);
    Exposure exposure = days.exposure(analysis.context());
    asked = AskedShares.of(days, new ContrastTables(days, exposure, analysis.lag()));
    weeks = new WeekPieces(days, exposure, analysis.lag());
  }

  GradedContrastResult result() {
    GradedContrastResult.Builder result =
        GradedContrastResult.builder()
            .analysis(analysis)
            .symptom(exposed.diary().symptom())
            .clearance(exposed.diary().clearance())
            .addAllDateCaveats(DateCaveats.of(exposed))
            .sampling(exposed.log().sampling())
            .asked(asked)
            .alike(Alike.of(days))
            .weeks(weeks.size())
            .exposedDays(weeks.exposed())
            .unexposedDays(weeks.unexposed())
            .addAllEpisodes(exposed.diary().episodes())
            .addAllContacts(days.fitting(analysis.context()));
    if (weeks.exposed() > 0 && weeks.unexposed() > 0) {
      result.meanExposed(weeks.meanExposed()).meanUnexposed(weeks.meanUnexposed());
    }
    boolean isComparable = weeks.spread() > TIE;
    result.comparable(isComparable);
    boolean isTested =
        exposed.log().sampling() != ContactSampling.NOTABLE_ONLY
            && asked.isEven()
            && isComparable
            && weeks.size() >= analysis.leastWeeks();
    if (isTested) {
      test(result);
    }
    return result.build();
  }

  private void test(GradedContrastResult.Builder result) {
    Seed seed = NAME.withUser(analysis.seed()).with(weeks.counts());
    WeekOrders orders = WeekOrders.of(weeks, analysis.draws(), new MixGenerator(seed.value()));
    double effect = orders.observed() / weeks.spread();
    result.p(orders.p(0)).smallestP(orders.smallestP()).exact(orders.exact()).effect(effect);
    OptionalDouble low = end(effect, -1, orders);
    OptionalDouble high = end(effect, 1, orders);
    if (low.isPresent() && high.isPresent()) {
      result.interval(Interval.of95(low.getAsDouble(), high.getAsDouble()));
    }
  }

  /** Returns the effect, on one side of the estimate, at which p falls to the error. */
  private static OptionalDouble end(double estimate, int side, WeekOrders orders) {
    double inside = 0;
    double outside = 1;
    while (orders.p(estimate + side * outside) > ERROR) {
      inside = outside;
      outside *= 2;
      if (outside > FARTHEST) {
        return OptionalDouble.empty();
      }
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (orders.p(estimate + side * middle) > ERROR) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return OptionalDouble.of(estimate + side * outside);
  }
}

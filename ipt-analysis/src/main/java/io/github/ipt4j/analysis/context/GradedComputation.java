// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.EntryCaveats;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.random.MixGenerator;
import java.util.OptionalDouble;

/** Permutes the weeks of a rating and inverts the permutations for the interval. */
final class GradedComputation {
  private static final Seed NAME = Seed.of(0, "GradedContrast");
  private static final double TIE = 1e-9;
  private static final double ERROR = 0.05;

  /** In tenths of the scale. */
  private static final double FARTHEST = 1 << 10;

  private static final int HALVINGS = 50;

  private final GradedContrast analysis;
  private final DailyRatings ratings;
  private final ExposedRatings exposed;
  private final RatedDays rated;
  private final Exposure exposure;
  private final AskedShares asked;
  private final WeekPieces weeks;

  GradedComputation(GradedContrast analysis, ExposedRatings exposed) {
    this.analysis = analysis;
    this.exposed = exposed;
    ratings = exposed.ratings();
    rated = new RatedDays(exposed);
    exposure = rated.days().exposure(analysis.context());
    asked = rated.asked(exposure, analysis.lag());
    weeks = new WeekPieces(rated, exposure, analysis.lag());
  }

  GradedContrastResult result() {
    ContextDays days = rated.days();
    GradedContrastResult.Builder result =
        GradedContrastResult.builder()
            .analysis(analysis)
            .scale(ratings.scale())
            .symptom(ratings.symptom())
            .clearance(ratings.clearance())
            .addAllDateCaveats(days.dateCaveats())
            .addAllEntryCaveats(EntryCaveats.of(exposed))
            .sampling(exposure.sampling())
            .asked(asked)
            .alike(Alike.of(days))
            .weeks(weeks.size())
            .exposedDays(weeks.exposed())
            .unexposedDays(weeks.unexposed())
            .addAllRatingIds(ratings.ids())
            .addAllContacts(days.fitting(analysis.context()))
            .addAllStateIds(days.stateIds(analysis.context()));
    if (weeks.exposed() > 0 && weeks.unexposed() > 0) {
      result.meanExposed(weeks.meanExposed()).meanUnexposed(weeks.meanUnexposed());
    }
    boolean isComparable = weeks.spread() > TIE;
    result.comparable(isComparable);
    boolean isTested =
        !exposure.isNotableOnly()
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
    WeekOrders orders =
        WeekOrders.of(weeks, analysis.draws(), () -> new MixGenerator(seed.value()));
    double effect = weeks.effect();
    result.p(orders.p(0)).smallestP(orders.smallestP()).exact(orders.exact()).effect(effect);
    OptionalDouble low = end(effect, -rated.tenth(), orders);
    OptionalDouble high = end(effect, rated.tenth(), orders);
    if (low.isPresent() && high.isPresent()) {
      result.interval(Interval.of95(settled(low.getAsDouble()), settled(high.getAsDouble())));
    }
  }

  /** The search for an end stops within a billionth of the scale; so near to 0 it is 0. */
  private double settled(double end) {
    return Math.abs(end) <= TIE * ratings.scale().range() ? 0 : end;
  }

  /**
   * Returns the effect, so many steps to one side of the estimate, at which p falls to the error.
   */
  private static OptionalDouble end(double estimate, double step, WeekOrders orders) {
    double inside = 0;
    double outside = 1;
    while (orders.p(estimate + step * outside) > ERROR) {
      inside = outside;
      outside *= 2;
      if (outside > FARTHEST) {
        return OptionalDouble.empty();
      }
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (orders.p(estimate + step * middle) > ERROR) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return OptionalDouble.of(estimate + step * outside);
  }
}

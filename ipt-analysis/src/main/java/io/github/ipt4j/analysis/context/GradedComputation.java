// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

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
  private final double[][] byRating;
  private final double[][] byContext;

  GradedComputation(GradedContrast analysis, ExposedDiary exposed) {
    this.analysis = analysis;
    this.exposed = exposed;
    days = new ContextDays(exposed);
    Exposure exposure = days.exposure(analysis.context());
    asked = AskedShares.of(days, new ContrastTables(days, exposure, analysis.lag()));
    weeks = new WeekPieces(days, exposure, analysis.lag());
    byRating = weeks.products(WeekPieces.Part.Y);
    byContext = weeks.products(WeekPieces.Part.PAIR_X);
  }

  GradedContrastResult result() {
    GradedContrastResult.Builder result =
        GradedContrastResult.builder()
            .analysis(analysis)
            .symptom(exposed.diary().symptom())
            .clearance(exposed.diary().clearance())
            .sampling(exposed.log().sampling())
            .asked(asked)
            .weeks(weeks.size())
            .exposedDays(weeks.exposed())
            .unexposedDays(weeks.unexposed())
            .addAllEpisodes(exposed.diary().episodes())
            .addAllContacts(days.fitting(analysis.context()));
    if (weeks.exposed() > 0 && weeks.unexposed() > 0) {
      result.meanExposed(weeks.meanExposed()).meanUnexposed(weeks.meanUnexposed());
    }
    double spread = diagonal(byContext);
    result.comparable(spread > TIE);
    boolean isTested =
        exposed.log().sampling() != ContactSampling.NOTABLE_ONLY
            && asked.isEven()
            && spread > TIE
            && weeks.size() >= analysis.leastWeeks()
            && weeks.orders() * analysis.alpha() >= 1;
    if (isTested) {
      test(result, spread);
    }
    return result.build();
  }

  private void test(GradedContrastResult.Builder result, double spread) {
    double observed = diagonal(byRating);
    double[][] drawn = draw();
    double effect = observed / spread;
    double p = p(0, observed, spread, drawn);
    result.p(p).effect(effect);
    OptionalDouble low = end(effect, -1, observed, spread, drawn);
    OptionalDouble high = end(effect, 1, observed, spread, drawn);
    if (low.isPresent() && high.isPresent()) {
      result.interval(new EffectInterval(low.getAsDouble(), high.getAsDouble()));
    }
  }

  private static double diagonal(double[][] products) {
    double sum = 0;
    for (int i = 0; i < products.length; i++) {
      sum += products[i][i];
    }
    return sum;
  }

  /** Returns the two sums of each permutation: with the rating, and with the context itself. */
  private double[][] draw() {
    Seed seed = NAME.withUser(analysis.seed());
    MixGenerator random = new MixGenerator(seed.with(weeks.counts()).value());
    double[][] drawn = new double[2][analysis.draws()];
    for (int draw = 0; draw < analysis.draws(); draw++) {
      for (int[] group : weeks.groups()) {
        int[] order = group.clone();
        for (int i = 0; i < order.length; i++) {
          int j = i + (int) (random.nextDouble() * (order.length - i));
          int taken = order[j];
          order[j] = order[i];
          order[i] = taken;
          drawn[0][draw] += byRating[group[i]][taken];
          drawn[1][draw] += byContext[group[i]][taken];
        }
      }
    }
    return drawn;
  }

  /** Returns the p-value of an effect. */
  private static double p(double effect, double observed, double spread, double[][] drawn) {
    double distance = Math.abs(observed - effect * spread);
    double limit = distance - TIE * Math.max(1, distance);
    int extreme = 0;
    for (int i = 0; i < drawn[0].length; i++) {
      if (Math.abs(drawn[0][i] - effect * drawn[1][i]) >= limit) {
        extreme++;
      }
    }
    return (1.0 + extreme) / (1.0 + drawn[0].length);
  }

  /** Returns the effect, on one side of the estimate, at which p falls to the error. */
  private static OptionalDouble end(
      double estimate, int side, double observed, double spread, double[][] drawn) {
    double inside = 0;
    double outside = 1;
    while (p(estimate + side * outside, observed, spread, drawn) > ERROR) {
      inside = outside;
      outside *= 2;
      if (outside > FARTHEST) {
        return OptionalDouble.empty();
      }
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (p(estimate + side * middle, observed, spread, drawn) > ERROR) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return OptionalDouble.of(estimate + side * outside);
  }
}

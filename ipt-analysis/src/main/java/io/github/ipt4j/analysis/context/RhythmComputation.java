// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.internal.exact.HypergeometricNull;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.Sampling;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.analysis.internal.exact.Tails;
import io.github.ipt4j.analysis.internal.exact.WeeklyForm;
import io.github.ipt4j.core.diary.ExposedDiary;
import java.util.Arrays;

/** Tests the weekdays among days alike in a context. */
final class RhythmComputation {
  private static final Seed NAME = Seed.of(0, "RhythmWithinContext");
  private static final double MOST_TABLES = 1e6;
  private static final int WEEK = 7;

  private final RhythmWithinContext analysis;
  private final ExposedDiary exposed;
  private final ContextDays days;
  private final Exposure exposure;
  private final int[][] weekdays;

  RhythmComputation(RhythmWithinContext analysis, ExposedDiary exposed) {
    this.analysis = analysis;
    this.exposed = exposed;
    days = new ContextDays(exposed);
    exposure = days.exposure(analysis.context());
    weekdays = new ContrastTables(days, exposure, 0).dayWeekdays();
  }

  RhythmWithinContextResult result() {
    RhythmWithinContextResult.Builder result =
        RhythmWithinContextResult.builder()
            .analysis(analysis)
            .symptom(exposed.diary().symptom())
            .clearance(exposed.diary().clearance())
            .addAllDateCaveats(days.dateCaveats())
            .sampling(exposure.sampling())
            .addAllByWeekday(FourCounts.byWeekday(weekdays))
            .addAllEpisodes(exposed.diary().episodes())
            .addAllContacts(days.fitting(analysis.context()))
            .addAllStateIds(days.stateIds(analysis.context()));
    int[] observed = Arrays.stream(weekdays).mapToInt(t -> t[0] + t[2]).toArray();
    int total = Arrays.stream(observed).sum();
    if (exposure.isNotableOnly() || total < analysis.minimumSymptomDays()) {
      return result.build();
    }
    Margins within = within();
    Tails tails = tails(within, observed);
    result.p(tails.p(0)).smallestP(tails.smallestP(0)).pRegardless(regardless(observed).p(0));
    for (double e : within.expected()) {
      result.addExpected(e);
    }
    return result.build();
  }

  private Margins within() {
    int[][] exposure = new int[2][WEEK];
    int[] successes = new int[2];
    for (int day = 0; day < WEEK; day++) {
      int[] t = weekdays[day];
      exposure[0][day] = t[0] + t[1];
      exposure[1][day] = t[2] + t[3];
      successes[0] += t[0];
      successes[1] += t[2];
    }
    return Margins.of(exposure, successes);
  }

  private Tails regardless(int[] observed) {
    int[] exposure = Arrays.stream(weekdays).mapToInt(t -> Arrays.stream(t).sum()).toArray();
    return tails(Margins.ofOne(exposure, Arrays.stream(observed).sum()), observed);
  }

  private Tails tails(Margins margins, int[] observed) {
    HypergeometricNull tables = HypergeometricNull.of(margins);
    WeeklyForm form = WeeklyForm.hermansRasson(margins.expected());
    if (margins.totalSuccesses() <= analysis.exactUpTo() && margins.tables() <= MOST_TABLES) {
      return tables.enumerate(observed, form);
    }
    Seed seed = NAME.withUser(analysis.seed()).with(observed);
    for (int s = 0; s < margins.strata(); s++) {
      for (int day = 0; day < WEEK; day++) {
        seed = seed.with(margins.exposure(s, day));
      }
    }
    return tables.draw(observed, Sampling.full(analysis.draws()), seed, form);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.core.diary.ExposedDiary;

/** Counts the days of one state within another, and tests them where that is asked. */
final class TogetherComputation {
  private static final int PERIODS = 3;
  private static final int CELLS = 4;

  private final StatesTogether analysis;
  private final ExposedDiary exposed;
  private final ContextDays days;
  private final Context state;
  private final Context other;
  private final int[] stateAsked;
  private final int[] otherAsked;
  private final Exposure stateKnown;
  private final Exposure otherKnown;
  private final int[][] all = new int[PERIODS][CELLS];
  private final int[][] onsets = new int[PERIODS][CELLS];
  private final int[][] strata;
  private int unknown;

  TogetherComputation(StatesTogether analysis, ExposedDiary exposed) {
    this.analysis = analysis;
    this.exposed = exposed;
    days = new ContextDays(exposed);
    state = Context.ofState(analysis.state());
    other = Context.ofState(analysis.other());
    stateKnown = days.exposure(state);
    otherKnown = days.exposure(other);
    stateAsked = days.askedBefore(stateKnown, 0);
    otherAsked = days.askedBefore(otherKnown, 0);
    strata = new int[PERIODS * days.strata()][CELLS];
    for (int i = 0; i < days.size(); i++) {
      byte held = stateKnown.state(stateAsked[i]);
      int period = period(i);
      if (held != Exposure.UNKNOWN && period < 0) {
        unknown++;
      } else if (held != Exposure.UNKNOWN) {
        count(i, held, period);
      }
    }
  }

  /** Returns 0 where the other state held, 1 where it did not, 2 before, -1 if it is not known. */
  private int period(int i) {
    if (isBefore(i)) {
      return 2;
    }
    return switch (otherKnown.state(otherAsked[i])) {
      case Exposure.PRESENT -> 0;
      case Exposure.ABSENT -> 1;
      default -> -1;
    };
  }

  private boolean isBefore(int i) {
    return analysis.since().map(first -> days.epochDay(i) < first.toEpochDay()).orElse(false);
  }

  private void count(int i, byte held, int period) {
    int cell = (held == Exposure.PRESENT ? 0 : 2) + (days.hasSymptom(i) ? 0 : 1);
    all[period][cell]++;
    if (days.isAtRisk(i)) {
      onsets[period][cell]++;
      strata[PERIODS * days.stratum(i) + period][cell]++;
    }
  }

  StatesTogetherResult result() {
    AskedShares asked = AskedShares.of(days, stateAsked);
    AskedShares askedOther = askedOther();
    StatesTogetherResult.Builder result =
        StatesTogetherResult.builder()
            .analysis(analysis)
            .symptom(exposed.diary().symptom())
            .clearance(exposed.diary().clearance())
            .addAllDateCaveats(days.dateCaveats())
            .sampling(stateKnown.sampling())
            .asked(asked)
            .askedOther(askedOther)
            .alike(Alike.of(days))
            .onsetsWith(FourCounts.of(onsets[0]))
            .onsetsWithout(FourCounts.of(onsets[1]))
            .daysWith(FourCounts.of(all[0]))
            .daysWithout(FourCounts.of(all[1]))
            .otherUnknown(unknown)
            .addAllEpisodes(exposed.diary().episodes())
            .addAllStateIds(days.stateIds(state))
            .addAllStateIds(days.stateIds(other));
    if (analysis.since().isPresent()) {
      result.onsetsBefore(FourCounts.of(onsets[2])).daysBefore(FourCounts.of(all[2]));
    }
    if (analysis.tested() && asked.isEven() && askedOther.isEven() && strata.length > 0) {
      result.test(TestedContrast.of(strata, analysis.alpha()));
    }
    return result.build();
  }

  /** The days before do not count: of these the other state need not be known. */
  private AskedShares askedOther() {
    int[] counts = new int[CELLS];
    for (int i = 0; i < days.size(); i++) {
      if (!isBefore(i)) {
        int at = days.hasSymptom(i) ? 0 : 2;
        counts[at] += otherAsked[i] >= 0 ? 1 : 0;
        counts[at + 1]++;
      }
    }
    return new AskedShares(counts[0], counts[1], counts[2], counts[3]);
  }
}

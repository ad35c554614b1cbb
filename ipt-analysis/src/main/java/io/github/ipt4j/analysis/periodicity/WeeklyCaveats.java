// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.internal.ClearanceCaveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;

/** What a reader must know beside a weekly test. */
final class WeeklyCaveats {
  private static final int DAYS_OF_A_WEEKDAY = 16 * 7;
  private static final double UNEVEN = 0.75;

  private final WeeklyPeriodicityResult result;
  private final ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();

  WeeklyCaveats(WeeklyPeriodicityResult result) {
    this.result = result;
  }

  ImmutableList<Caveat> all() {
    ClearanceCaveat.of(result.symptom(), result.clearance()).ifPresent(caveats::add);
    caveats.addAll(result.dateCaveats());
    recording();
    if (result.conclusion() == Conclusion.SUPPORTED) {
      onsets();
      result.foundWindow().ifPresent(this::halves);
      aboutWeekly();
    }
    return caveats.build();
  }

  private void recording() {
    WeekdayCounts counts = result.counts();
    int most = Arrays.stream(counts.exposure()).max().orElse(0);
    ImmutableList.Builder<String> seldom = ImmutableList.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (counts.exposure(day) < UNEVEN * most) {
        seldom.add(Wording.weekday(day) + " (" + counts.exposure(day) + ")");
      }
    }
    ImmutableList<String> days = seldom.build();
    if (!days.isEmpty()) {
      add(
          Caveat.Kind.UNEVEN_RECORDING,
          "Recorded less often than other weekdays ("
              + most
              + "): "
              + Wording.list(days)
              + "; the test allows for that, and days not recorded count for nothing.");
    }
  }

  private void onsets() {
    result
        .onsets()
        .filter(test -> test.p() > result.analysis().alpha())
        .ifPresent(
            test ->
                add(
                    Caveat.Kind.NOT_STABLE,
                    "Counting only the days on which it began ("
                        + Wording.count(test.counts().totalEvents(), "onset")
                        + "), the weekdays do not stand out ("
                        + Wording.p(test.p(), result.analysis().alpha())
                        + "): symptom days in a row carry part of the pattern."));
  }

  private void halves(WeekdayWindow window) {
    Optional<String> thin =
        result
            .firstHalf()
            .flatMap(h -> thin("first", h))
            .or(() -> result.lastHalf().flatMap(h -> thin("last", h)));
    if (thin.isPresent()) {
      add(Caveat.Kind.FEW_OBSERVATIONS, thin.get());
    } else if (disagrees(result.firstHalf(), window) || disagrees(result.lastHalf(), window)) {
      add(
          Caveat.Kind.NOT_STABLE,
          "The two halves of the diary disagree: in one of them these weekdays are no worse than"
              + " the others.");
    }
  }

  private Optional<String> thin(String which, DiaryHalf half) {
    int days = half.counts().totalEvents();
    return days >= result.analysis().minimumSymptomDays()
        ? Optional.empty()
        : Optional.of(
            "The "
                + which
                + " half of the diary holds "
                + Wording.count(days, "symptom day")
                + ": too few to see the pattern in both halves.");
  }

  private static boolean disagrees(Optional<DiaryHalf> half, WeekdayWindow window) {
    return half.isPresent() && !half.get().agreesOn(window);
  }

  private void aboutWeekly() {
    boolean sustained =
        result.halvesAgree()
            && result.span().filter(span -> span.days() > DAYS_OF_A_WEEKDAY).isPresent();
    if (!sustained) {
      add(
          Caveat.Kind.METHOD,
          "A rhythm of about seven days that is not tied to the week would look the same; only both"
              + " halves showing it over more than 16 weeks would speak for the weekdays.");
    }
  }

  private void add(Caveat.Kind kind, String text) {
    caveats.add(new Caveat(kind, text));
  }
}

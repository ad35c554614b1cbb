// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.core.diary.WeekdayCounts;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;

/** What a reader must know beside a weekly test. */
final class WeeklyCaveats {
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int SUSTAINED_WEEKS = 16;
  private static final int DAYS_OF_A_WEEKDAY = SUSTAINED_WEEKS * DAYS_OF_A_WEEK;
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
    ImmutableList.Builder<Cell> seldom = ImmutableList.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (counts.exposure(day) < UNEVEN * most) {
        seldom.add(
            Cell.words(
                Clause.of("periodicity.weekly.seldom.day")
                    .with("day", Cell.weekday(day))
                    .with("n", counts.exposure(day))));
      }
    }
    ImmutableList<Cell> days = seldom.build();
    if (!days.isEmpty()) {
      add(
          Caveat.Kind.UNEVEN_RECORDING,
          phrase("seldom").with("most", most).with("days", Cell.list(days)));
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
                    phrase("onsetsEven")
                        .with("onsets", test.counts().totalEvents())
                        .with("p", Cell.p(test.p(), result.analysis().alpha()))
                        .with("level", Cell.unusualLevel(test.p(), result.analysis().alpha()))));
  }

  private void halves(WeekdayWindow window) {
    Optional<Clause> thin =
        result
            .firstHalf()
            .flatMap(h -> thin("thinFirst", h))
            .or(() -> result.lastHalf().flatMap(h -> thin("thinLast", h)));
    if (thin.isPresent()) {
      add(Caveat.Kind.FEW_OBSERVATIONS, thin.get());
    } else if (disagrees(result.firstHalf(), window) || disagrees(result.lastHalf(), window)) {
      add(Caveat.Kind.NOT_STABLE, phrase("halvesDisagree"));
    }
  }

  private Optional<Clause> thin(String phrase, DiaryHalf half) {
    int days = half.counts().totalEvents();
    return days >= result.analysis().minimumSymptomDays()
        ? Optional.empty()
        : Optional.of(phrase(phrase).with("days", days));
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
          phrase("aboutSevenDays").with("days", DAYS_OF_A_WEEK).with("weeks", SUSTAINED_WEEKS));
    }
  }

  private static Clause phrase(String name) {
    return Clause.of("periodicity.weekly." + name);
  }

  private void add(Caveat.Kind kind, Clause clause) {
    caveats.add(new Caveat(kind, clause));
  }
}

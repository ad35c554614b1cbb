// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.diary.WeekdayCounts;

/** The headline of a weekly test, for any symptom. */
final class WeeklyClauses {
  /** Four fifths are the 80 % from which on a symptom keeps to a window. */
  private static final long KEPT = 4;

  private static final long PARTS = 5;

  private final WeeklyPeriodicityResult result;
  private final WeekdayCounts counts;
  private final double alpha;

  WeeklyClauses(WeeklyPeriodicityResult result) {
    this.result = result;
    this.counts = result.counts();
    this.alpha = result.analysis().alpha();
  }

  Clause headline() {
    return result
        .symptomDays()
        .filter(test -> result.conclusion() != Conclusion.INSUFFICIENT_DATA)
        .map(test -> test.p() <= alpha ? supported(test) : notSupported(test))
        .orElseGet(this::insufficient);
  }

  private Clause supported(WeekdayRhythm test) {
    return result
        .foundWindow()
        .map(window -> found(window, test))
        .orElseGet(
            () ->
                decided("uneven", test)
                    .with(
                        "window", test.window().map(w -> Cell.p(w.p(), alpha)).orElse(Cell.NONE)));
  }

  /**
   * Says that it keeps to the window only where at least 80 % of its days lie there. An ache can be
   * counted, and so stands in the plural; any other name stands as it is.
   */
  private Clause found(WeekdayWindow window, WeekdayRhythm test) {
    boolean keeps = PARTS * window.observed() >= KEPT * counts.totalEvents();
    String number = result.symptom().name().endsWith("ache") ? ".plural" : "";
    return decided((keeps ? "keeps" : "moreFrequent") + number, test)
        .with("window", window(window))
        .with("share", Cell.share(window.observed(), counts.totalEvents()))
        .with("even", Cell.number(window.expected(), window.expected() < 10 ? 1 : 0));
  }

  private Clause notSupported(WeekdayRhythm test) {
    return decided("notUneven", test).with("recorded", counts.totalExposure());
  }

  private Clause insufficient() {
    if (counts.totalExposure() == 0) {
      return named("nothing");
    }
    if (!result.shortfalls().isEmpty()) {
      return about("tooLittle")
          .with("recorded", counts.totalExposure())
          .with("needed", result.analysis().minimumSymptomDays());
    }
    boolean isEveryDay = counts.totalEvents() == counts.totalExposure();
    return about(isEveryDay ? "everyDay" : "fewDays").with("recorded", counts.totalExposure());
  }

  static Cell window(WeekdayWindow window) {
    return new Cell.Weekdays(window.from(), window.days());
  }

  private Clause decided(String phrase, WeekdayRhythm test) {
    return about(phrase)
        .with("p", Cell.p(test.p(), alpha))
        .with("level", Cell.unusualLevel(test.p(), alpha));
  }

  private Clause about(String phrase) {
    return named(phrase).with("days", counts.totalEvents());
  }

  private Clause named(String phrase) {
    return Clause.of("periodicity.weekly." + phrase)
        .with("symptom", Cell.name(result.symptom().name()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.WeekdayCounts;

/** The headline of a weekly test, for any symptom. */
final class WeeklySentences {
  /** Four fifths are the 80 % from which on a symptom keeps to a window. */
  private static final long KEPT = 4;

  private static final long PARTS = 5;

  private final WeeklyPeriodicityResult result;
  private final String symptom;
  private final WeekdayCounts counts;

  WeeklySentences(WeeklyPeriodicityResult result) {
    this.result = result;
    this.symptom = result.symptom().name();
    this.counts = result.counts();
  }

  String headline() {
    return result
        .symptomDays()
        .filter(test -> result.conclusion() != Conclusion.INSUFFICIENT_DATA)
        .map(test -> test.p() <= result.analysis().alpha() ? supported(test) : notSupported(test))
        .orElseGet(this::insufficient);
  }

  private String supported(WeekdayTest test) {
    String p = Wording.p(test.p(), result.analysis().alpha());
    return result
        .foundWindow()
        .map(window -> verb(window) + " " + counted(window) + ", " + p)
        .orElseGet(
            () ->
                "The "
                    + symptomDays()
                    + " lie unevenly over the week, "
                    + p
                    + test.window()
                        .map(
                            w ->
                                "; no run of one to three weekdays stands out by itself ("
                                    + Wording.p(w.p(), result.analysis().alpha())
                                    + ")")
                        .orElse(""));
  }

  private String counted(WeekdayWindow window) {
    return Wording.weekdays(window.from(), window.days())
        + ": "
        + window.observed()
        + " of "
        + symptomDays()
        + " (spread evenly over the recorded days would give "
        + Wording.number(window.expected(), window.expected() < 10 ? 1 : 0)
        + ")";
  }

  private String notSupported(WeekdayTest test) {
    return "The "
        + symptomDays()
        + " on "
        + Wording.count(counts.totalExposure(), "recorded day")
        + " lie no more unevenly over the week than chance may put them ("
        + Wording.p(test.p(), result.analysis().alpha())
        + "); that does not rule a weekly rhythm out";
  }

  private String insufficient() {
    int recorded = counts.totalExposure();
    if (recorded == 0) {
      return "No day was recorded of " + symptom + ", so nothing can be said of its weekdays";
    }
    String seen = symptomDays() + " on " + Wording.count(recorded, "recorded day");
    int missing = result.analysis().minimumSymptomDays() - counts.totalEvents();
    return missing > 0
        ? "Too little to tell whether "
            + symptom
            + " keeps to certain weekdays: "
            + seen
            + "; the question needs at least "
            + result.analysis().minimumSymptomDays()
            + " symptom days, "
            + missing
            + " more"
        : "These recorded days cannot tell whether "
            + symptom
            + " keeps to certain weekdays, however it had fallen: "
            + seen
            + "; needed are "
            + (counts.totalEvents() == recorded
                ? "recorded days without it"
                : "more recorded days, on all weekdays");
  }

  private String symptomDays() {
    return Wording.count(counts.totalEvents(), symptom + " day");
  }

  /**
   * Says that it keeps to the window only where at least 80 % of its days lie there. An ache can be
   * counted, and so stands in the plural; any other name stands as it is.
   */
  private String verb(WeekdayWindow window) {
    boolean keeps = PARTS * window.observed() >= KEPT * counts.totalEvents();
    String name = Wording.sentence(symptom);
    return symptom.endsWith("ache")
        ? name + (keeps ? "s keep to" : "s are more frequent on")
        : name + (keeps ? " keeps to" : " is more frequent on");
  }
}

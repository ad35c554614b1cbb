// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.ContactSampling;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The headline of a contrast. */
final class ContrastSentences {
  private static final int NAMED = 2;

  private final ContextContrastResult result;
  private final String symptom;
  private final String context;

  ContrastSentences(ContextContrastResult result) {
    this.result = result;
    symptom = result.symptom().name();
    context = context(result.analysis().context(), result.analysis().lag());
  }

  /** Returns the context with the day on which it is looked for. */
  static String context(Context context, int lag) {
    String words = context.inWords();
    int days = Math.abs(lag);
    if (days == 0) {
      return words;
    }
    String side = lag > 0 ? "before" : "after";
    return words + (days == 1 ? " on the day " + side : " " + days + " days " + side);
  }

  String headline() {
    return switch (result.conclusion()) {
      case SUPPORTED -> supported();
      case NOT_SUPPORTED -> notSupported();
      case NOT_IDENTIFIABLE -> notIdentifiable();
      case DESCRIBED -> described();
      case INSUFFICIENT_DATA -> insufficient();
    };
  }

  private String supported() {
    ContrastTest test = result.onsetTest().orElseThrow();
    boolean more = test.oddsRatio().orElse(1) > 1;
    return Wording.sentence(symptom)
        + (more ? " goes with " : " goes with days without ")
        + context
        + " among "
        + alike()
        + ": "
        + counts()
        + "; "
        + effect(test)
        + (result.phaseDeclared() ? "" : "; no phase of treatment was declared");
  }

  private String notSupported() {
    ContrastTest test = result.onsetTest().orElseThrow();
    return "Among "
        + alike()
        + ", "
        + symptom
        + " goes with "
        + context
        + " no more than chance may have it: "
        + counts()
        + "; "
        + effect(test)
        + "; that does not rule it out";
  }

  private String effect(ContrastTest test) {
    String risk =
        test.riskRatio().isPresent() && Double.isFinite(test.riskRatio().getAsDouble())
            ? RatioInterval.ratio(test.riskRatio().getAsDouble()) + " times as often, "
            : "";
    return risk
        + "odds ratio "
        + (test.oddsRatio().isPresent()
            ? RatioInterval.ratio(test.oddsRatio().getAsDouble())
            : "unknown")
        + " (95 % interval "
        + test.interval().inWords()
        + "), mid-"
        + Wording.p(test.midP(), result.analysis().level())
        + (result.adjustedMidP().isPresent()
            ? ", adjusted for all contexts "
                + Wording.pCell(result.adjustedMidP(), result.analysis().alpha())
            : "")
        + together(test);
  }

  private String notIdentifiable() {
    return switch (result.verdict().orElseThrow()) {
      case CONFOUNDED_WITH_WEEKDAY ->
          "The diary cannot tell "
              + context
              + " from the weekday: "
              + allOrNothing()
              + "; "
              + "free "
              + Wording.list(always().stream().map(d -> Wording.weekday(d) + "s").toList())
              + " could tell; whether to have any is not the diary's question";
      case CONFOUNDED_WITH_PHASE ->
          "The diary cannot tell whether "
              + symptom
              + " goes with "
              + context
              + ": "
              + context
              + " and the new phase changed together, on each weekday all or nothing";
      case CONFOUNDED_WITH_TIME ->
          "The diary cannot tell whether "
              + symptom
              + " goes with "
              + context
              + ": within any twelve weeks each weekday had it always or never";
      default ->
          "The diary cannot tell whether "
              + symptom
              + " goes with "
              + context
              + ": "
              + counts()
              + "; compared among "
              + alike()
              + ", these days could show nothing, however they had turned out";
    };
  }

  private String allOrNothing() {
    List<String> parts = new ArrayList<>();
    for (DayOfWeek day : always()) {
      int number = result.days(day).exposed();
      parts.add(
          number == 1
              ? "the only " + Wording.weekday(day)
              : "all " + number + " " + Wording.weekday(day) + "s");
    }
    return "it fell on " + Wording.list(parts) + " that are compared and on no other day";
  }

  private List<DayOfWeek> always() {
    return Arrays.stream(DayOfWeek.values())
        .filter(d -> result.days(d).exposed() > 0 && result.days(d).unexposed() == 0)
        .toList();
  }

  private String described() {
    AskedShares asked = result.asked();
    return "Whether "
        + symptom
        + " goes with "
        + context
        + " is not tested, because contacts were asked about on "
        + asked.askedWith()
        + " of "
        + asked.with()
        + " days with it and on "
        + asked.askedFree()
        + " of "
        + asked.free()
        + " days without it: "
        + counts();
  }

  private String insufficient() {
    if (result.sampling() == ContactSampling.NOTABLE_ONLY) {
      return "Whether "
          + symptom
          + " goes with "
          + context
          + " cannot be told: "
          + ContextResult.NOTABLE_ONLY;
    }
    FourCounts days = result.totalDays();
    int all = days.exposed() + days.unexposed();
    if (days.exposed() == 0 || days.withSymptom() == 0) {
      return "Nothing can be said of "
          + symptom
          + " and "
          + context
          + ": "
          + (days.exposed() == 0 ? "it never happened" : "the symptom never came")
          + " on the "
          + Wording.count(all, "day")
          + " that the diary records and contacts were asked about";
    }
    ContrastTest test = result.onsetTest().orElseThrow();
    return "Too little to tell whether "
        + symptom
        + " goes with "
        + context
        + " among "
        + alike()
        + ": "
        + counts()
        + ", mid-"
        + Wording.p(test.midP(), result.analysis().level())
        + "; a fivefold odds would be found with a chance of "
        + Wording.percent(test.power5());
  }

  /** Returns which days are compared with which. */
  private String alike() {
    StrataWords strata = new StrataWords(result.phaseDeclared(), result.cutIntoBlocks());
    List<DayOfWeek> mixed = mixed();
    return mixed.size() == 1 ? strata.of(mixed.get(0)) : strata.ofDays();
  }

  private List<DayOfWeek> mixed() {
    return Arrays.stream(DayOfWeek.values()).filter(d -> result.onsets(d).isMixed()).toList();
  }

  /** Returns the days whose counts are said. */
  private FourCounts said() {
    List<DayOfWeek> mixed = mixed();
    return mixed.isEmpty()
        ? result.totalOnsets()
        : FourCounts.sum(mixed.stream().map(result::onsets).toList());
  }

  /** Says so where the counts, taken together, say something else than the days that are alike. */
  private String together(ContrastTest test) {
    double ratio = test.oddsRatio().orElse(1);
    int compared = test.direction();
    int counted = said().direction();
    if (compared != counted) {
      return "; counted together, these days "
          + (counted == 0
              ? "show no difference, but only days that are alike can be compared"
              : compared == 0
                  ? "show a difference, but among days that are alike there is none"
                  : "point the other way, but only days that are alike can be compared");
    }
    boolean isWithout = ratio == 0 || Double.isInfinite(ratio);
    return isWithout && !said().isAllOrNone()
        ? "; of days that have their like, " + informative()
        : "";
  }

  /** Returns the counts that the odds ratio rests on. */
  private String informative() {
    FourCounts counts =
        FourCounts.sum(
            result.strata().stream()
                .filter(ContrastStratum::informative)
                .map(ContrastStratum::counts)
                .toList());
    return counts(counts, "", new AwayDays(0, 0, 0));
  }

  /** Returns on how many days it began, by weekday where one or two weekdays can be compared. */
  private String counts() {
    List<DayOfWeek> mixed = mixed();
    if (mixed.isEmpty()) {
      return "it began on "
          + counts(result.totalOnsets(), "days", AwayDays.sum(result.awayByWeekday()));
    }
    if (mixed.size() <= NAMED) {
      return "it began on "
          + mixed.stream()
              .map(d -> counts(result.onsets(d), Wording.weekday(d) + "s", result.away(d)))
              .collect(Collectors.joining(", and on "));
    }
    return "it began on "
        + counts(
            FourCounts.sum(mixed.stream().map(result::onsets).toList()),
            "days",
            AwayDays.sum(mixed.stream().map(result::away).toList()));
  }

  private static String counts(FourCounts counts, String days, AwayDays away) {
    return counts.both()
        + " of "
        + counts.exposed()
        + (days.isEmpty() ? "" : " " + days)
        + " with it and "
        + counts.symptomOnly()
        + " of "
        + counts.unexposed()
        + " without"
        + (away.atRisk() == 0
            ? ""
            : " (among these "
                + away.onsets()
                + " of "
                + away.atRisk()
                + " on which the client was away)");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import java.util.List;

/** Tells a line of time: what is on it, what came before each change, and what that is worth. */
final class TimelineClauses {
  private final TimelineResult result;

  TimelineClauses(TimelineResult result) {
    this.result = result;
  }

  private static Clause phrase(String name) {
    return Clause.of("course.timeline." + name);
  }

  ImmutableList<Clause> all() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(line());
    result.moments().forEach(m -> clauses.add(moment(m)));
    result.anniversaries().stream()
        .map(AnniversaryLevel::anniversary)
        .distinct()
        .forEach(a -> clauses.add(anniversary(a)));
    if (!result.moments().isEmpty() || !result.anniversaries().isEmpty()) {
      clauses.add(notTested());
    }
    return clauses.build();
  }

  private Clause line() {
    return phrase("line")
        .with("from", result.entries().get(0).date())
        .with("life", result.ofLife())
        .with("sessions", result.count(TimelineKind.SESSION))
        .with("missed", countOrNone(TimelineKind.MISSED_SESSION))
        .with("decisions", countOrNone(TimelineKind.DECISION));
  }

  private Cell countOrNone(TimelineKind kind) {
    int count = result.count(kind);
    return count == 0 ? Cell.NONE : Cell.count(count);
  }

  private Clause moment(TimelineMoment moment) {
    Clause clause =
        switch (moment.kind()) {
          case STATED_ONSET ->
              phrase("onset")
                  .with(
                      "when",
                      phrase(moment.on().isDay() ? "on" : "in")
                          .with("date", Cell.date(moment.on())));
          case FIRST_IN_DIARY ->
              phrase("began")
                  .with("date", Cell.date(moment.on()))
                  .with("days", Cell.count(moment.daysIntoDiary()));
          case LARGEST_STEP -> step(moment);
        };
    return clause.with("of", Cell.name(moment.of())).with("fell", fell(moment));
  }

  private static Clause step(TimelineMoment moment) {
    LevelStretch before = moment.before().orElseThrow();
    LevelStretch after = moment.after().orElseThrow();
    return phrase("changed")
        .with("before", before.level())
        .with("from", Cell.day(before.from()))
        .with("after", after.level())
        .with("date", Cell.day(after.from()));
  }

  private Clause fell(TimelineMoment moment) {
    String nothing = moment.perhaps().isEmpty() ? "nothingFell" : "nothingSurelyFell";
    return phrase(moment.within().isEmpty() ? nothing : "fell")
        .with("days", result.analysis().windowDays())
        .with("entries", entries(moment.within()))
        .with("perhaps", entries(moment.perhaps()));
  }

  private static Cell entries(List<TimelineEntry> entries) {
    return Cell.list(
        entries.stream()
            .map(
                e ->
                    Cell.words(
                        phrase("entry").with("told", Cell.words(e.told())).with("date", e.date())))
            .toList());
  }

  private Clause anniversary(TimelineEntry entry) {
    return phrase("anniversary")
        .with("date", entry.date())
        .with("people", entry.people().isEmpty() ? Cell.NONE : Cell.people(entry.people()))
        .with("words", entry.told().cells().getOrDefault("words", Cell.NONE))
        .with(
            "levels",
            Cell.row(
                result.anniversaries().stream()
                    .filter(a -> a.anniversary().equals(entry))
                    .map(TimelineClauses::level)
                    .toList()));
  }

  private static Cell level(AnniversaryLevel level) {
    return Cell.words(
        phrase("aroundDay")
            .with("of", Cell.name(level.week().of()))
            .with("week", level.week().level())
            .with("day", level.onDay().map(LevelStretch::level).orElse(Cell.NONE))
            .with("around", level.around().level()));
  }

  private Clause notTested() {
    return phrase("notTested")
        .with("n", result.ofLife())
        .with("days", result.analysis().windowDays())
        .with(
            "windows",
            result.windows().of() > 0 && result.ofLife() > 0
                ? Cell.share(result.windows())
                : Cell.NONE);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What separates a context from its weekday: the days of that weekday without it, and what was on
 * those instead.
 */
final class Separation {
  private final ExposedDiary exposed;

  Separation(ExposedDiary exposed) {
    this.exposed = exposed;
  }

  /** Returns the clause for the weekday on which the context was most often, if there is one. */
  Optional<Clause> clause(ContextContrastResult contrast) {
    return Arrays.stream(DayOfWeek.values())
        .filter(d -> contrast.days(d).exposed() > 0 && contrast.days(d).unexposed() > 0)
        .max(Comparator.comparing(d -> contrast.days(d).exposed()))
        .map(day -> clause(contrast.analysis().context(), day));
  }

  private Clause clause(Context context, DayOfWeek weekday) {
    ContactLog log = exposed.log();
    Set<LocalDate> with =
        log.contacts().stream()
            .filter(context::isMetBy)
            .map(log::dayOf)
            .collect(Collectors.toSet());
    Set<LocalDate> free =
        log.askedDays().stream()
            .filter(d -> d.getDayOfWeek() == weekday && !with.contains(d))
            .filter(d -> exposed.diary().indexOf(d) >= 0)
            .collect(Collectors.toSet());
    return Clause.of("dossier.separation")
        .with("context", context.clause())
        .with("days", free.size())
        .with("weekday", Cell.weekday(weekday))
        .with("instead", instead(free).map(Cell::words).orElse(Cell.NONE));
  }

  private Optional<Clause> instead(Set<LocalDate> free) {
    ContactLog log = exposed.log();
    Map<Meeting, Long> meetings =
        log.contacts().stream()
            .filter(c -> free.contains(log.dayOf(c)))
            .flatMap(c -> c.people().stream().map(p -> new Meeting(p, c.kind(), log.dayOf(c))))
            .distinct()
            .map(Meeting::onAnyDay)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return meetings.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            e ->
                Clause.of("dossier.separation.instead")
                    .with("n", e.getValue())
                    .with("context", e.getKey().context().clause()));
  }

  private record Meeting(RelationshipId person, InteractionKind kind, LocalDate day)
      implements Comparable<Meeting> {

    Context context() {
      return Context.ofKind(kind).withPerson(person);
    }

    Meeting onAnyDay() {
      return new Meeting(person, kind, LocalDate.EPOCH);
    }

    @Override
    public int compareTo(Meeting other) {
      return Comparator.comparing(Meeting::person)
          .thenComparing(Meeting::kind)
          .thenComparing(Meeting::day)
          .compare(this, other);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which letters the calendar of a case bears: V for visits, and a letter for each of the two people
 * with whom the client went out most; a lower-case letter where visitors came while the client was
 * away.
 */
final class CalendarMarks {
  private static final int OUTINGS_SHOWN = 2;

  private final ContactLog log;
  private final Names names;

  private CalendarMarks(ContactLog log, Names names) {
    this.log = log;
    this.names = names;
  }

  static ImmutableList<GridMark> of(CaseHistory history) {
    return history
        .contactLog()
        .map(log -> new CalendarMarks(log, Names.of(history.inventory())).marks())
        .orElse(ImmutableList.of());
  }

  private ImmutableList<GridMark> marks() {
    List<GridMark> marks = new ArrayList<>();
    Set<LocalDate> visits = days(c -> c.kind() == InteractionKind.VISIT);
    if (!visits.isEmpty()) {
      marks.add(mark('V', "visit", visits));
    }
    Set<LocalDate> away =
        log.recording().absences().stream().map(a -> a.date()).collect(Collectors.toSet());
    if (!away.isEmpty()) {
      marks.add(mark('v', "visit while away", away));
    }
    Set<Character> taken = new HashSet<>(Set.of('V', 'A'));
    for (RelationshipId person : companions()) {
      letter(names.of(person), taken)
          .ifPresent(
              letter -> marks.add(mark(letter, "out with " + names.of(person), outings(person))));
    }
    return ImmutableList.copyOf(marks);
  }

  private List<RelationshipId> companions() {
    return log.people().stream()
        .filter(p -> !outings(p).isEmpty())
        .sorted(
            Comparator.comparing((RelationshipId p) -> -outings(p).size())
                .thenComparing(Comparator.naturalOrder()))
        .limit(OUTINGS_SHOWN)
        .toList();
  }

  private Set<LocalDate> outings(RelationshipId person) {
    return days(c -> c.kind() == InteractionKind.OUTING && c.people().contains(person));
  }

  private Set<LocalDate> days(Predicate<Interaction> which) {
    return log.contacts().stream().filter(which).map(log::dayOf).collect(Collectors.toSet());
  }

  private static Optional<Character> letter(String name, Set<Character> taken) {
    return name.toUpperCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .mapToObj(c -> (char) c)
        .filter(taken::add)
        .findFirst();
  }

  private static GridMark mark(char letter, String meaning, Set<LocalDate> days) {
    return GridMark.builder().letter(letter).meaning(meaning).addAllDays(days).build();
  }
}

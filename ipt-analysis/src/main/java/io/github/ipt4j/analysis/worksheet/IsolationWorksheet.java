// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.InterpersonalDeficits;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Lays out how alone the client is: how many contacts a week, who began them, with how many people,
 * in the first and in the second half of the treatment, and whether there is one more person than
 * before.
 *
 * <p>Contacts a week are 7 times the contacts on asked days over the asked days of the half; a half
 * of fewer than {@link #leastDays()} asked days has no such figure, nor has a log that holds only
 * what struck the client. The halves are those of the sessions, and what lies before the first
 * session belongs to the first half; under two sessions there is one part.
 *
 * <p>A new person is one who was met on or after the day of the first session; where nothing is
 * noted of when they met, one whose first contact in the log comes after that day, with at least
 * {@link #leastDaysBefore()} asked days before the first session on which there was none. A person
 * of the second kind may be an old acquaintance who was not seen for so long.
 *
 * <p>Undefined without interpersonal deficits among the problem areas, and without any contact.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984, on interpersonal
 * deficits: to lessen isolation, to begin new relationships.
 */
@Value.Immutable
@IptStyle
public abstract sealed class IsolationWorksheet
    implements Analysis<CaseHistory, IsolationWorksheetResult>, WithIsolationWorksheet
    permits ImmutableIsolationWorksheet {

  IsolationWorksheet() {}

  /**
   * Returns the worksheet with its default options.
   *
   * @return the analysis
   */
  public static IsolationWorksheet withDefaults() {
    return ImmutableIsolationWorksheet.builder().build();
  }

  /**
   * Returns how many asked days of a half it takes for contacts a week.
   *
   * @return the days, at least 7; 14 unless said otherwise, so that each weekday may come twice
   */
  @Value.Default
  public int leastDays() {
    return 14;
  }

  /**
   * Returns how many asked days without someone before the first session make the person new.
   *
   * @return the days, at least 1; 28 unless said otherwise, four weeks
   */
  @Value.Default
  public int leastDaysBefore() {
    return 28;
  }

  @Override
  public IsolationWorksheetResult analyze(CaseHistory history) {
    ImmutableList<InterpersonalDeficits> areas = Sheets.areas(history, InterpersonalDeficits.class);
    Optional<ContactLog> log = history.contactLog();
    List<Interaction> contacts = log.map(ContactLog::contacts).orElse(ImmutableList.of());
    List<Shortfall> shortfalls =
        Stream.concat(
                Shortfall.of("worksheet.isolation.areas", areas.size(), 1).stream(),
                Shortfall.of("worksheet.isolation.contacts", contacts.size(), 1).stream())
            .toList();
    ImmutableIsolationWorksheetResult.Builder result =
        ImmutableIsolationWorksheetResult.builder().analysis(this).addAllShortfalls(shortfalls);
    if (!shortfalls.isEmpty()) {
      return result.notableOnly(false).build();
    }
    ContactLog known = log.orElseThrow();
    List<ContactHalf> halves = new ContactHalves(history, known, leastDays()).halves();
    List<NewPerson> people = newPeople(history, known);
    Set<RelationshipId> named =
        Stream.concat(
                halves.stream().flatMap(h -> h.people().stream()),
                people.stream().map(NewPerson::person))
            .collect(Collectors.toSet());
    return result
        .addAllAreas(areas)
        .notableOnly(known.sampling() == ContactSampling.NOTABLE_ONLY)
        .addAllHalves(halves)
        .addAllNewPeople(people)
        .addAllSafety(new SafetySentences(history.safety()).caveatsOn(named))
        .addAllEvidence(contacts.stream().map(Interaction::id).toList())
        .build();
  }

  private List<NewPerson> newPeople(CaseHistory history, ContactLog log) {
    List<NewPerson> people = new ArrayList<>();
    if (!history.sessions().isEmpty()) {
      NewPeople search = new NewPeople(history, log, leastDaysBefore());
      history.inventory().relationships().stream()
          .flatMap(r -> search.of(r).stream())
          .forEach(people::add);
    }
    return people;
  }

  @Value.Check
  void check() {
    checkArgument(leastDays() >= 7, "leastDays must be at least 7, but was %s", leastDays());
    checkArgument(
        leastDaysBefore() >= 1,
        "leastDaysBefore must be at least 1, but was %s",
        leastDaysBefore());
  }
}

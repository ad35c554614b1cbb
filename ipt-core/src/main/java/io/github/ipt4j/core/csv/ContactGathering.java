// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvConventions.Dates;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes contact rows into what they say of one client. */
final class ContactGathering implements Gathering<ContactRows> {
  static final String NONE = "NONE";
  static final String AWAY = "AWAY";
  static final CsvFormat FORMAT = ContactEntry.COLUMNS;

  private static final String KIND_RULE =
      "must be NONE, AWAY or one of "
          + Arrays.stream(InteractionKind.values()).map(Enum::name).collect(joining(", "));
  private static final String EMPTY_FOR_NONE = "must be empty where the kind is " + NONE;
  private static final String EMPTY_FOR_AWAY = "must be empty where the kind is " + AWAY;
  private static final int LONGEST_PERSON = 80;

  private final ContactColumns columns;
  private final CsvConventions conventions;
  private final Map<String, GatheredContact> named = new HashMap<>();
  private final Map<PersonDay, Integer> numbers = new HashMap<>();
  private final Set<PersonDay> away = new HashSet<>();
  private final NamedDays contactDays = new NamedDays();
  private final NamedDays noneDays = new NamedDays();
  private final Set<LocalDate> nightDays = new HashSet<>();
  private final List<GatheredContact> contacts = new ArrayList<>();
  private final List<NoContact> noContacts = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private @Nullable RelationshipId lastPerson;
  private int firstDay;
  private int lastDay;

  ContactGathering(Header header, CsvConventions conventions) {
    this.columns = new ContactColumns(header);
    this.conventions = conventions;
  }

  @Override
  public void begin() {
    named.clear();
    numbers.clear();
    away.clear();
    contactDays.clear();
    noneDays.clear();
    nightDays.clear();
    contacts.clear();
    noContacts.clear();
    absences.clear();
    firstDay = Integer.MAX_VALUE;
    lastDay = Integer.MIN_VALUE;
  }

  @Override
  public void add(Row row) {
    int day = columns.date().epochDay(row);
    if (columns.kind().is(row, NONE)) {
      addNone(row, day);
    } else if (columns.kind().is(row, AWAY)) {
      addAway(row, day);
    } else {
      boolean night =
          conventions.dates() == Dates.CALENDAR_DATES
              && columns.time(row).filter(conventions::isNight).isPresent();
      day = night ? day - 1 : day;
      addContact(row, day, night);
    }
    firstDay = Math.min(firstDay, day);
    lastDay = Math.max(lastDay, day);
  }

  private void addNone(Row row, int day) {
    columns.person().requireEmpty(row, EMPTY_FOR_NONE);
    columns.requireNoContact(row, EMPTY_FOR_NONE);
    if (contactDays.contains(day) || !noneDays.add(day)) {
      throw columns
          .kind()
          .fault(row, "must not be NONE on a day that has a contact or NONE in another row");
    }
    noContacts.add(
        NoContact.builder()
            .date(LocalDate.ofEpochDay(day))
            .entered(columns.entered(row))
            .note(columns.note(row))
            .build());
  }

  private void addAway(Row row, int day) {
    RelationshipId person = person(row);
    columns.requireNoContact(row, EMPTY_FOR_AWAY);
    if (!away.add(new PersonDay(person, day))) {
      throw columns.kind().fault(row, "must not be AWAY twice for one person and day");
    }
    absences.add(
        Absence.builder()
            .date(LocalDate.ofEpochDay(day))
            .person(person)
            .entered(columns.entered(row))
            .note(columns.note(row))
            .build());
  }

  /** Adds a contact; the NONE of a day gives way to a contact of the night that is moved to it. */
  private void addContact(Row row, int day, boolean night) {
    InteractionKind kind =
        columns.kind().parsed(row, columns.kind().raw(row), KIND_RULE, InteractionKind::valueOf);
    RelationshipId person = person(row);
    if (!night && noneDays.contains(day)) {
      throw columns.kind().fault(row, "must not be a contact on a day that has NONE");
    }
    boolean unnamed = columns.contact().isEmpty(row);
    EventId id = unnamed ? numbered(row, person, day) : columns.contactId(row);
    GatheredContact part = new GatheredContact(id, columns, row, day, kind);
    GatheredContact first = unnamed ? null : named.putIfAbsent(id.value(), part);
    if (first == null) {
      part.add(columns, row, person);
      contacts.add(part);
    } else {
      first.requireSame(columns, row, part);
      first.add(columns, row, person);
    }
    if (night) {
      nightDays.add(LocalDate.ofEpochDay(day));
    } else {
      contactDays.add(day);
    }
  }

  /** Most rows name whom the row before named. */
  private RelationshipId person(Row row) {
    RelationshipId person = lastPerson;
    if (person == null || !columns.person().is(row, person.value())) {
      person = columns.person(row);
      lastPerson = person;
    }
    return person;
  }

  private EventId numbered(Row row, RelationshipId person, int day) {
    if (person.value().length() > LONGEST_PERSON) {
      throw columns
          .person()
          .fault(row, "must have at most " + LONGEST_PERSON + " characters where contact is empty");
    }
    int number = numbers.merge(new PersonDay(person, day), 1, Integer::sum);
    return new EventId(person + "@" + LocalDate.ofEpochDay(day) + "#" + number);
  }

  @Override
  public ContactRows finish(ClientId client) {
    return new ContactRows(built(), withoutNights(), ImmutableList.copyOf(absences), span());
  }

  private ImmutableList<Interaction> built() {
    ImmutableList.Builder<Interaction> built =
        ImmutableList.builderWithExpectedSize(contacts.size());
    for (GatheredContact contact : contacts) {
      built.add(contact.build(conventions.dayStart()));
    }
    return built.build();
  }

  /** Returns the days that were free of contacts, but for those to which a night's contact fell. */
  private ImmutableList<NoContact> withoutNights() {
    return nightDays.isEmpty()
        ? ImmutableList.copyOf(noContacts)
        : noContacts.stream()
            .filter(none -> !nightDays.contains(none.date()))
            .collect(ImmutableList.toImmutableList());
  }

  private Optional<DateRange> span() {
    return firstDay > lastDay
        ? Optional.empty()
        : Optional.of(
            DateRange.ofDays(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay)));
  }

  private record PersonDay(RelationshipId person, int day) {
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof PersonDay other && day == other.day && person.equals(other.person);
    }

    @Override
    public int hashCode() {
      return 31 * person.hashCode() + day;
    }
  }
}

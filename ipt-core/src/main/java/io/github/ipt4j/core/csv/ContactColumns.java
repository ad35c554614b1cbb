// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The columns of a contacts file. */
final class ContactColumns {
  private static final String CONTACT_RULE =
      "must be an id of 1 to 100 characters without @, semicolon, control character or white space"
          + " at its ends, and without = + or - in front";
  private static final Splitter PEOPLE = Splitter.on(';');

  private final Column date;
  private final Column person;
  private final Column kind;
  private final Column negativity;
  private final Column positivity;
  private final Column contact;
  private final Column time;
  private final Column setting;
  private final Column present;
  private final Column entered;
  private final Column note;

  ContactColumns(Header header) {
    this.date = header.column(ContactEntry.DATE);
    this.person = header.column(ContactEntry.PERSON);
    this.kind = header.column(ContactEntry.KIND);
    this.negativity = header.column(ContactEntry.NEGATIVITY);
    this.positivity = header.column(ContactEntry.POSITIVITY);
    this.contact = header.column(ContactEntry.CONTACT);
    this.time = header.column(ContactEntry.TIME);
    this.setting = header.column(ContactEntry.SETTING);
    this.present = header.column(ContactEntry.PRESENT);
    this.entered = header.column(ContactEntry.ENTERED);
    this.note = header.column(ContactEntry.NOTE);
  }

  Column date() {
    return date;
  }

  Column person() {
    return person;
  }

  Column kind() {
    return kind;
  }

  Column negativity() {
    return negativity;
  }

  Column positivity() {
    return positivity;
  }

  Column contact() {
    return contact;
  }

  Column time() {
    return time;
  }

  Column setting() {
    return setting;
  }

  Column present() {
    return present;
  }

  /** Demands that a row says nothing of a contact. */
  void requireNoContact(Row row, String rule) {
    negativity.requireEmpty(row, rule);
    positivity.requireEmpty(row, rule);
    contact.requireEmpty(row, rule);
    time.requireEmpty(row, rule);
    setting.requireNoWords(row, rule);
    present.requireEmpty(row, rule);
  }

  RelationshipId person(Row row) {
    return person.id(row, RelationshipId::new);
  }

  EventId contactId(Row row) {
    return contact.parsed(row, contact.raw(row), CONTACT_RULE, ContactColumns::named);
  }

  private static EventId named(String id) {
    if (id.indexOf('@') >= 0) {
      throw new IllegalArgumentException("contact must hold no @");
    }
    return new EventId(id);
  }

  Optional<LocalTime> time(Row row) {
    return time.isEmpty(row)
        ? Optional.empty()
        : Optional.of(LocalTime.ofSecondOfDay(60L * time.minuteOfDay(row)));
  }

  Optional<String> setting(Row row) {
    return words(setting, row);
  }

  ImmutableSet<RelationshipId> present(Row row) {
    if (present.isEmpty(row)) {
      return ImmutableSet.of();
    }
    Set<RelationshipId> people = new LinkedHashSet<>();
    for (String id : PEOPLE.split(present.raw(row))) {
      if (!people.add(present.parsed(row, id, Column.ID_RULE, RelationshipId::new))) {
        throw present.fault(row, "must name each person once", id);
      }
    }
    return ImmutableSet.copyOf(people);
  }

  Optional<LocalDate> entered(Row row) {
    return entered.isEmpty(row)
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(entered.epochDay(row)));
  }

  Optional<String> note(Row row) {
    return words(note, row);
  }

  private static Optional<String> words(Column column, Row row) {
    return column.isEmpty(row) ? Optional.empty() : Optional.of(column.text(row));
  }
}

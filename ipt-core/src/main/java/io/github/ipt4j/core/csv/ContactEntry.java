// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.stream.Collectors.joining;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of contacts as it is written, and the columns of contacts.
 *
 * @param client whose row it is
 * @param day the diary day
 * @param person from whom the tone came, or who was there while the client was away
 * @param kind the kind of the contact, NONE or AWAY
 * @param id the id of the contact, empty if its row gets it when it is read
 * @param contact the contact, if there was one
 * @param source what came from the person, if there was a contact
 * @param entered when it was written down
 * @param note what was noted
 */
record ContactEntry(
    ClientId client,
    LocalDate day,
    Optional<RelationshipId> person,
    String kind,
    String id,
    Optional<Interaction> contact,
    Optional<ContactSource> source,
    Optional<LocalDate> entered,
    Optional<String> note) {

  static final FileColumn<ContactEntry> DATE =
      FileColumn.of("date", Content.NUMBERS, e -> CsvOutput.date(e.day));
  static final FileColumn<ContactEntry> PERSON =
      FileColumn.of("person", Content.CODES, e -> e.person.map(RelationshipId::value).orElse(""));
  static final FileColumn<ContactEntry> KIND =
      FileColumn.of("kind", Content.CODES, ContactEntry::kind);
  static final FileColumn<ContactEntry> NEGATIVITY =
      FileColumn.of(
          "negativity",
          Content.NUMBERS,
          e -> e.source.map(s -> CsvOutput.number(s.negativity())).orElse(""));
  static final FileColumn<ContactEntry> POSITIVITY =
      FileColumn.of(
          "positivity",
          Content.NUMBERS,
          e -> e.source.map(s -> CsvOutput.number(s.positivity())).orElse(""));
  static final FileColumn<ContactEntry> CONTACT =
      optional("contact", Content.CODES, ContactEntry::id);
  static final FileColumn<ContactEntry> TIME =
      optional("time", Content.NUMBERS, e -> CsvOutput.time(e.contact.flatMap(c -> c.at().time())));
  static final FileColumn<ContactEntry> SETTING =
      optional(
          "setting",
          Content.WORDS,
          e -> CsvOutput.words("setting", e.contact.flatMap(Interaction::setting)));
  static final FileColumn<ContactEntry> PRESENT =
      optional("present", Content.CODES, ContactEntry::present);
  static final FileColumn<ContactEntry> ENTERED =
      optional("entered", Content.NUMBERS, e -> CsvOutput.date(e.entered));
  static final FileColumn<ContactEntry> NOTE =
      optional("note", Content.WORDS, e -> CsvOutput.words("note", e.note));

  static final FileColumns<ContactEntry> COLUMNS =
      FileColumns.of(
          FileColumn.client(ContactEntry::client),
          DATE,
          PERSON,
          KIND,
          NEGATIVITY,
          POSITIVITY,
          CONTACT,
          TIME,
          SETTING,
          PRESENT,
          ENTERED,
          NOTE);

  private static FileColumn<ContactEntry> optional(
      String name, Content content, Function<ContactEntry, String> write) {
    return FileColumn.of(name, content, write).optional();
  }

  /** Returns the row of a source. */
  static ContactEntry of(
      ClientId client, LocalDate day, String id, Interaction contact, ContactSource source) {
    return new ContactEntry(
        client,
        day,
        Optional.of(source.person()),
        contact.kind().name(),
        id,
        Optional.of(contact),
        Optional.of(source),
        source.entered(),
        source.note());
  }

  /** Returns the row of a day that had no contact. */
  static ContactEntry of(ClientId client, NoContact none) {
    return bare(
        client, none.date(), Optional.empty(), ContactGathering.NONE, none.entered(), none.note());
  }

  /** Returns the row of a person who was there while the client was away. */
  static ContactEntry of(ClientId client, Absence absence) {
    return bare(
        client,
        absence.date(),
        Optional.of(absence.person()),
        ContactGathering.AWAY,
        absence.entered(),
        absence.note());
  }

  private static ContactEntry bare(
      ClientId client,
      LocalDate day,
      Optional<RelationshipId> person,
      String kind,
      Optional<LocalDate> entered,
      Optional<String> note) {
    return new ContactEntry(
        client, day, person, kind, "", Optional.empty(), Optional.empty(), entered, note);
  }

  private String present() {
    return contact.stream()
        .flatMap(c -> c.present().stream())
        .map(RelationshipId::value)
        .collect(joining(";"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Contacts from and to CSV: {@code client,date,person,kind,negativity,positivity} and optional
 * {@code contact,time,setting,present,entered,note}.
 *
 * <p>A row is one source: the person from whom the tone of a contact came, with own ratings of 0 to
 * 10, empty where not rated. Rows with the same {@code contact} id are one contact and agree in
 * date, kind, time, setting and present; a row without it is a contact of its own and gets the id
 * {@code person@date#k}, counted from 1 for each person and day in the order of the file, which is
 * why an id in a file holds no {@code @}. The kind is an {@link
 * io.github.ipt4j.core.event.InteractionKind} constant, or NONE (asked, and no contact that day) or
 * AWAY (the person was there and the client was not). {@code date} is the diary day.
 */
public final class ContactsCsv {
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "client",
          "date",
          "person",
          "kind",
          "negativity",
          "positivity",
          "contact",
          "time",
          "setting",
          "present",
          "entered",
          "note");
  private static final int REQUIRED = 6;

  private ContactsCsv() {}

  /**
   * Reads a file under the default conventions.
   *
   * @param file the file
   * @return the log of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the file
   * @throws IOException if the file cannot be opened
   */
  public static ByClient<ContactLog> read(Path file) throws IOException {
    return read(CsvSource.of(file), CsvConventions.withDefaults());
  }

  /**
   * Reads a source; its clients may stand in any order.
   *
   * @param source the source
   * @param conventions which contacts were written down, over which period, and when a diary day
   *     begins
   * @return the log of each client
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ByClient<ContactLog> read(CsvSource source, CsvConventions conventions)
      throws IOException {
    return ByClient.copyOf(
        Maps.transformValues(
            ClientGroups.readAll(
                source, ContactGathering.FORMAT, conventions, gathering(conventions)),
            rows -> rows.log(conventions, Optional.empty())));
  }

  static Function<Header, Gathering<ContactRows>> gathering(CsvConventions conventions) {
    return header -> new ContactGathering(header, conventions);
  }

  /**
   * Writes logs: clients in ascending order, their days in the order of time. How contacts were
   * sampled has no column and must be said again when the file is read.
   *
   * @param logs the log of each client
   * @param to where to write; it is flushed and stays open
   * @throws IOException if it cannot be written to
   * @throws IllegalArgumentException if the id of a contact holds an {@code @} and is not the one
   *     that its row gets when it is read
   */
  public static void write(Map<ClientId, ContactLog> logs, Writer to) throws IOException {
    CsvOutput.write(COLUMNS, REQUIRED, logs, ContactsCsv::rows, to);
  }

  private static List<ImmutableList<String>> rows(ClientId client, ContactLog log) {
    Map<LocalDate, List<ImmutableList<String>>> byDay = new TreeMap<>();
    for (NoContact none : log.recording().noContacts()) {
      byDay
          .computeIfAbsent(none.date(), d -> new ArrayList<>())
          .add(bare(client, none.date(), "", ContactGathering.NONE, none.entered(), none.note()));
    }
    List<Interaction> contacts = new ArrayList<>(log.contacts());
    contacts.sort(Comparator.comparingInt(c -> number(log, c)));
    for (Interaction contact : contacts) {
      LocalDate day = log.dayOf(contact);
      List<ImmutableList<String>> rows = byDay.computeIfAbsent(day, d -> new ArrayList<>());
      contact.sources().forEach(s -> rows.add(row(client, day, contact, id(log, contact), s)));
    }
    for (Absence absence : log.recording().absences()) {
      String person = absence.person().value();
      byDay
          .computeIfAbsent(absence.date(), d -> new ArrayList<>())
          .add(
              bare(
                  client,
                  absence.date(),
                  person,
                  ContactGathering.AWAY,
                  absence.entered(),
                  absence.note()));
    }
    return byDay.values().stream().flatMap(List::stream).toList();
  }

  /** Contacts of a person and day keep the order that their ids count. */
  private static int number(ContactLog log, Interaction contact) {
    String person = contact.sources().get(0).person().value();
    return contact.sources().size() > 1
        ? 0
        : CsvOutput.number(contact.id(), person + "@" + log.dayOf(contact));
  }

  private static String id(ContactLog log, Interaction contact) {
    if (number(log, contact) > 0) {
      return "";
    }
    String id = contact.id().value();
    Refusal.unless(
        id.indexOf('@') < 0,
        "id of a contact in a file",
        "must hold no @ unless it is person@date#k",
        id);
    return id;
  }

  private static ImmutableList<String> bare(
      ClientId client,
      LocalDate day,
      String person,
      String kind,
      Optional<LocalDate> entered,
      Optional<String> note) {
    return ImmutableList.of(
        client.value(),
        CsvOutput.date(day),
        person,
        kind,
        "",
        "",
        "",
        "",
        "",
        "",
        CsvOutput.date(entered),
        CsvOutput.words("note", note));
  }

  private static ImmutableList<String> row(
      ClientId client, LocalDate day, Interaction contact, String id, ContactSource source) {
    return ImmutableList.of(
        client.value(),
        CsvOutput.date(day),
        source.person().value(),
        contact.kind().name(),
        CsvOutput.number(source.negativity()),
        CsvOutput.number(source.positivity()),
        id,
        CsvOutput.time(contact.at()),
        CsvOutput.words("setting", contact.setting()),
        contact.present().stream().map(RelationshipId::value).collect(joining(";")),
        CsvOutput.date(source.entered()),
        CsvOutput.words("note", source.note()));
  }
}

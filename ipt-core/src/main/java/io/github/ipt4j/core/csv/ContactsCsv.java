// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
  private ContactsCsv() {}

  /**
   * Returns the names of the columns.
   *
   * @return the names in the order in which they are written, the required ones first
   */
  public static ImmutableList<String> columns() {
    return ContactEntry.COLUMNS.names();
  }

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
    CsvOutput.write(ContactEntry.COLUMNS, logs, ContactsCsv::rows, to);
  }

  private static List<ContactEntry> rows(ClientId client, ContactLog log) {
    return Streams.concat(
            log.recording().noContacts().stream().map(none -> ContactEntry.of(client, none)),
            log.contacts().stream()
                .sorted(Comparator.comparingInt(c -> number(log, c)))
                .flatMap(contact -> sources(client, log, contact)),
            log.recording().absences().stream().map(away -> ContactEntry.of(client, away)))
        .sorted(Comparator.comparing(ContactEntry::day))
        .toList();
  }

  private static Stream<ContactEntry> sources(
      ClientId client, ContactLog log, Interaction contact) {
    return contact.sources().stream()
        .map(
            source ->
                ContactEntry.of(client, log.dayOf(contact), id(log, contact), contact, source));
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
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.csv.MeasuresCsv;
import io.github.ipt4j.core.csv.RatingsCsv;
import io.github.ipt4j.core.csv.SessionSeries;
import io.github.ipt4j.core.csv.SessionsCsv;
import io.github.ipt4j.core.csv.StatesCsv;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Supplier;

/**
 * A text that one of the library's readers reads, before a {@link Fault} is put into it.
 *
 * <pre>{@code
 * GoodFile diary = GoodFile.diary(SampleCases.joanne());
 * FaultyFile faulty = Fault.NO_SUCH_DAY.in(diary, 7);
 * }</pre>
 *
 * <p>The text must be one that its reader reads under its default conventions: separated by commas,
 * with a header. Of a case, what its writer writes is taken.
 */
public final class GoodFile {
  private final FileForm form;
  private final String name;
  private final String text;
  private final Supplier<CsvText> csv;
  private final Supplier<JsonText> json;

  private GoodFile(FileForm form, String name, String text) {
    this.form = form;
    this.name = name;
    this.text = text;
    this.csv = Suppliers.memoize(() -> CsvText.of(text));
    this.json = Suppliers.memoize(() -> JsonText.of(text));
  }

  /**
   * Returns a diary file, as {@link DiaryCsv} reads it.
   *
   * @param name what a fault calls it
   * @param text its text
   * @return the file
   */
  public static GoodFile diary(String name, String text) {
    return new GoodFile(FileForm.DIARY, name, text);
  }

  /**
   * Returns the diary file of a case.
   *
   * @param history the case
   * @return the file, called {@code diary.csv}
   */
  public static GoodFile diary(CaseHistory history) {
    return diary(
        "diary.csv",
        written(
            history.client().id(),
            Maps.toMap(history.symptoms(), (Symptom s) -> history.symptomDiary(s)),
            DiaryCsv::write));
  }

  /**
   * Returns a contacts file, as {@link ContactsCsv} reads it.
   *
   * @param name what a fault calls it
   * @param text its text
   * @return the file
   */
  public static GoodFile contacts(String name, String text) {
    return new GoodFile(FileForm.CONTACTS, name, text);
  }

  /**
   * Returns the contacts file of a case.
   *
   * @param history the case, which has a contact log
   * @return the file, called {@code contacts.csv}
   */
  public static GoodFile contacts(CaseHistory history) {
    ContactLog log =
        history
            .contactLog()
            .orElseThrow(() -> Refusal.builder("case", "must have a contact log").build());
    return contacts("contacts.csv", written(history.client().id(), log, ContactsCsv::write));
  }

  /**
   * Returns a measures file, as {@link MeasuresCsv} reads it.
   *
   * @param name what a fault calls it
   * @param text its text
   * @return the file
   */
  public static GoodFile measures(String name, String text) {
    return new GoodFile(FileForm.MEASURES, name, text);
  }

  /**
   * Returns the measures file of a case.
   *
   * @param history the case, of whose measures all have items or none has
   * @return the file, called {@code measures.csv}
   */
  public static GoodFile measures(CaseHistory history) {
    return measures(
        "measures.csv",
        written(
            history.client().id(),
            Maps.toMap(history.instruments(), history::measureSeries),
            MeasuresCsv::write));
  }

  /**
   * Returns a ratings file, as {@link RatingsCsv} reads it.
   *
   * @param name what a fault calls it
   * @param text its text
   * @return the file
   */
  public static GoodFile ratings(String name, String text) {
    return new GoodFile(FileForm.RATINGS, name, text);
  }

  /**
   * Returns the ratings file of a case.
   *
   * @param history the case
   * @return the file, called {@code ratings.csv}
   */
  public static GoodFile ratings(CaseHistory history) {
    ImmutableMap<String, DailyRatings> ratings =
        history.scales().stream()
            .collect(ImmutableMap.toImmutableMap(RatingScale::rating, history::dailyRatings));
    return ratings("ratings.csv", written(history.client().id(), ratings, RatingsCsv::write));
  }

  /**
   * Returns a file of the states of days, as {@link StatesCsv} reads it.
   *
   * @param name what a fault calls it
   * @param text its text
   * @return the file
   */
  public static GoodFile states(String name, String text) {
    return new GoodFile(FileForm.STATES, name, text);
  }

  /**
   * Returns the file of the states of days of a case.
   *
   * @param history the case
   * @return the file, called {@code states.csv}
   */
  public static GoodFile states(CaseHistory history) {
    return states(
        "states.csv", written(history.client().id(), history.dayStates(), StatesCsv::write));
  }

  /**
   * Returns a sessions file, as {@link SessionsCsv} reads it.
   *
   * @param name what a fault calls it
   * @param text its text
   * @return the file
   */
  public static GoodFile sessions(String name, String text) {
    return new GoodFile(FileForm.SESSIONS, name, text);
  }

  /**
   * Returns the sessions file of a case.
   *
   * @param history the case
   * @return the file, called {@code sessions.csv}
   */
  public static GoodFile sessions(CaseHistory history) {
    SessionSeries.Builder series = SessionSeries.builder().addAllSessions(history.sessions());
    history
        .sessions()
        .forEach(s -> history.phaseOn(s.date()).ifPresent(p -> series.putNoted(s.number(), p)));
    return sessions(
        "sessions.csv", written(history.client().id(), series.build(), SessionsCsv::write));
  }

  /**
   * Returns one file of a case folder, as {@code CaseFolder} reads it beside the others.
   *
   * @param name what a fault calls it: the path of the file within the folder that is read
   * @param text its text
   * @return the file
   */
  public static GoodFile ofFolder(String name, String text) {
    return new GoodFile(FileForm.FOLDER, name, text);
  }

  /**
   * Returns a case as JSON, as {@link CaseHistoryJson} reads it.
   *
   * @param name what a fault calls it
   * @param text its text
   * @return the file
   */
  public static GoodFile json(String name, String text) {
    return new GoodFile(FileForm.JSON, name, text);
  }

  /**
   * Returns a case as JSON.
   *
   * @param history the case
   * @return the file, called {@code case.json}
   */
  public static GoodFile json(CaseHistory history) {
    return json("case.json", CaseHistoryJson.write(history));
  }

  private static <T> String written(ClientId client, T content, Writing<T> writing) {
    StringWriter text = new StringWriter();
    try {
      writing.write(ImmutableSortedMap.of(client, content), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes what files hold of clients. */
  private interface Writing<T> {
    void write(ImmutableSortedMap<ClientId, T> content, Writer to) throws IOException;
  }

  FileForm form() {
    return form;
  }

  CsvText csv() {
    return csv.get();
  }

  JsonText json() {
    return json.get();
  }

  /**
   * Returns what a fault calls it.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns its text.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /** Returns the name: the text holds a person's words. */
  @Override
  public String toString() {
    return name;
  }
}

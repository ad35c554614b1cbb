// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.clinic;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.periodicity.WeekdayWindow;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.CaseHistoryJson;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The part of a practice's software that an application would write itself: cases in a database,
 * diaries that are uploaded, a badge beside a client's name, and an export.
 *
 * <p>A case is a column of text, the document of {@link CaseHistoryJson}; nothing of it is taken
 * apart.
 */
final class Clinic {
  private final Connection database;

  Clinic(Connection database) throws SQLException {
    this.database = database;
    try (var statement = database.createStatement()) {
      statement.execute(
          "create table if not exists histories"
              + " (client varchar(100) primary key, document clob not null)");
    }
  }

  void save(CaseHistory history) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement("merge into histories key (client) values (?, ?)")) {
      insert.setString(1, history.client().id().value());
      insert.setString(2, CaseHistoryJson.writeLine(history));
      insert.execute();
    }
  }

  Optional<CaseHistory> find(ClientId client) throws SQLException {
    try (PreparedStatement select =
        database.prepareStatement("select document from histories where client = ?")) {
      select.setString(1, client.value());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(CaseHistoryJson.read(client.value(), rows.getString(1)))
            : Optional.empty();
      }
    }
  }

  /** Takes an uploaded diary, or says what the person who uploaded it is shown. */
  String upload(String file, String csv) throws SQLException, IOException {
    try {
      var diaries = DiaryCsv.read(CsvSource.ofText(file, csv), CsvConventions.withDefaults());
      for (ClientId client : diaries.clients()) {
        CaseHistory history =
            find(client).orElseThrow(() -> new IllegalStateException("no such client"));
        save(withDiaries(history, diaries.client(client.value())));
      }
      return "Thank you, all is saved";
    } catch (InputFault fault) {
      return "Nothing was saved: " + fault.getMessage();
    }
  }

  private static CaseHistory withDiaries(
      CaseHistory history, Map<Symptom, SymptomDiary> uploaded) {
    var others =
        history.symptomRecordings().stream()
            .filter(recording -> !uploaded.containsKey(recording.symptom()))
            .toList();
    var events =
        history.events().stream()
            .filter(
                event ->
                    !(event instanceof SymptomEpisode episode)
                        || !uploaded.containsKey(episode.symptom()))
            .toList();
    CaseHistory.Builder builder =
        history.withSymptomRecordings(others).withEvents(events).toBuilder();
    uploaded
        .values()
        .forEach(
            diary ->
                builder.addSymptomRecording(diary.recording()).addAllEvents(diary.episodes()));
    return builder.build();
  }

  /** Returns the diaries of a client as the file that {@link #upload} takes. */
  String export(ClientId client) throws SQLException, IOException {
    CaseHistory history = find(client).orElseThrow();
    Map<Symptom, SymptomDiary> diaries = new TreeMap<>();
    history.symptoms().forEach(symptom -> diaries.put(symptom, history.symptomDiary(symptom)));
    StringWriter csv = new StringWriter();
    DiaryCsv.write(Map.of(client, diaries), csv);
    return csv.toString();
  }

  /** Returns what stands beside a client's name: the days of the week, or nothing. */
  Optional<String> badge(ClientId client, Symptom symptom) throws SQLException {
    return find(client)
        .map(history -> WeeklyPeriodicity.withDefaults().analyze(history.symptomDiary(symptom)))
        .flatMap(Clinic::badge);
  }

  /** Shows a rhythm that is supported, and no other: a badge has no room for a caveat. */
  static Optional<String> badge(WeeklyPeriodicityResult result) {
    return result.conclusion() == Conclusion.SUPPORTED
        ? result.window().map(window -> result.symptom().name() + " goes with " + days(window))
        : Optional.empty();
  }

  private static String days(WeekdayWindow window) {
    String first = window.from().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String last =
        window.from().plus(window.days() - 1L).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return window.days() == 1 ? first + "s" : first + " to " + last;
  }
}

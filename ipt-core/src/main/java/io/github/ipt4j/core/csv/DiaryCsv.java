// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.rule.Quoted;
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
import java.util.stream.Stream;

/**
 * Symptom diaries from and to CSV: {@code client,date,symptom,intensity} and optional {@code
 * onset,entered}.
 *
 * <p>One row for each recorded day and symptom; intensity 0 to 10, where 0 is recorded and free of
 * it; a day without a row was not recorded. {@code date} is the diary day, to which a night belongs
 * until the day's start (04:00 unless said otherwise): an onset before it lies on the next calendar
 * date. Files whose dates are the calendar's are read with {@link
 * CsvConventions.Dates#CALENDAR_DATES}. Several rows of a day and symptom are several episodes,
 * each with an intensity above 0 and an onset of its own. Episodes get the ids {@code
 * symptom@date#k}, counted from 1 within their day in the order of the file.
 */
public final class DiaryCsv {
  private DiaryCsv() {}

  /**
   * Returns the names of the columns.
   *
   * @return the names in the order in which they are written, the required ones first
   */
  public static ImmutableList<String> columns() {
    return DiaryEntry.COLUMNS.names();
  }

  /**
   * Reads a file under the default conventions.
   *
   * @param file the file
   * @return the diaries of each client by symptom
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the file
   * @throws IOException if the file cannot be opened
   */
  public static ByClient<ImmutableSortedMap<Symptom, SymptomDiary>> read(Path file)
      throws IOException {
    return read(CsvSource.of(file), CsvConventions.withDefaults());
  }

  /**
   * Reads a source; its clients may stand in any order.
   *
   * @param source the source
   * @param conventions what the file does not say itself
   * @return the diaries of each client by symptom
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ByClient<ImmutableSortedMap<Symptom, SymptomDiary>> read(
      CsvSource source, CsvConventions conventions) throws IOException {
    return ByClient.copyOf(
        Maps.transformValues(
            ClientGroups.readAll(
                source, DiaryGathering.FORMAT, conventions, gathering(conventions)),
            DiaryRows::diaries));
  }

  static Function<Header, Gathering<DiaryRows>> gathering(CsvConventions conventions) {
    return header -> new DiaryGathering(header, conventions);
  }

  /**
   * Writes diaries: clients in ascending order, their days in the order of time, and of each day
   * the symptoms by name. Durations of episodes have no column and are not written, nor are their
   * ids, which follow from the rows.
   *
   * @param diaries the diaries of each client by symptom
   * @param to where to write; it is flushed and stays open
   * @throws IOException if it cannot be written to
   */
  public static void write(Map<ClientId, ? extends Map<Symptom, SymptomDiary>> diaries, Writer to)
      throws IOException {
    CsvOutput.write(DiaryEntry.COLUMNS, diaries, DiaryCsv::rows, to);
  }

  private static List<DiaryEntry> rows(ClientId client, Map<Symptom, SymptomDiary> bySymptom) {
    Map<LocalDate, List<DiaryEntry>> byDay = new TreeMap<>();
    for (SymptomDiary diary : ImmutableSortedMap.copyOf(bySymptom).values()) {
      Refusal.unless(
          diary.symptom().name().indexOf(';') < 0,
          "symptom in a file",
          "must hold no semicolon",
          Quoted.length(diary.symptom().name()));
      Stream.concat(freeDays(client, diary.recording()), episodes(client, diary))
          .forEach(row -> byDay.computeIfAbsent(row.day(), d -> new ArrayList<>()).add(row));
    }
    return byDay.values().stream().flatMap(List::stream).toList();
  }

  private static Stream<DiaryEntry> freeDays(ClientId client, SymptomRecording recording) {
    return recording.freeDays().stream()
        .map(
            day ->
                new DiaryEntry(
                    client,
                    day,
                    recording.symptom(),
                    0,
                    Optional.empty(),
                    Optional.ofNullable(recording.entered().get(day))));
  }

  /** Episodes of a day keep the order that their ids count. */
  private static Stream<DiaryEntry> episodes(ClientId client, SymptomDiary diary) {
    return diary.episodes().stream()
        .sorted(Comparator.comparingInt(e -> number(diary, e)))
        .map(
            episode ->
                new DiaryEntry(
                    client,
                    episode.at().diaryDay(diary.dayStart()),
                    diary.symptom(),
                    episode.intensity(),
                    episode.at().time(),
                    episode.entered()));
  }

  private static int number(SymptomDiary diary, SymptomEpisode episode) {
    LocalDate day = episode.at().diaryDay(diary.dayStart());
    return CsvOutput.number(episode.id(), diary.symptom().name() + "@" + day);
  }
}

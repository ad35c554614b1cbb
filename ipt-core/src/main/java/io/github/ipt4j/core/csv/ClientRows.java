// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rows of one client in all files, not yet put together.
 *
 * <p>Only one thread can read a file; what its rows make takes as long again, and any thread may
 * find that out.
 */
public final class ClientRows {
  private final Supplier<ClientReading> reading;

  private ClientRows(Supplier<ClientReading> reading) {
    this.reading = reading;
  }

  static ClientRows faulty(ClientFault fault) {
    return new ClientRows(() -> fault);
  }

  static ClientRows of(ClientId client, CsvConventions conventions, Gathered gathered) {
    return new ClientRows(() -> record(client, conventions, gathered));
  }

  private static ClientRecord record(
      ClientId client, CsvConventions conventions, Gathered gathered) {
    ClientRecord.Builder record = ClientRecord.builder().client(client);
    ImmutableSortedMap<Symptom, SymptomDiary> diaries =
        gathered.diary().map(DiaryRows::diaries).orElse(ImmutableSortedMap.of());
    ImmutableSortedMap<String, DailyRatings> ratings =
        gathered.ratings().map(RatingRows::ratings).orElse(ImmutableSortedMap.of());
    record.putAllDiaries(diaries).putAllRatings(ratings).sessions(gathered.sessions());
    gathered.states().ifPresent(record::addAllStates);
    gathered
        .contacts()
        .ifPresent(rows -> record.contacts(log(rows, conventions, diaries, ratings)));
    gathered
        .measures()
        .ifPresent(
            all ->
                all.forEach(
                    (code, series) -> record.putMeasure(code, held(series, gathered.sessions()))));
    gathered.phases().ifPresent(record::addAllPhaseStarts);
    return record.build();
  }

  /** Series with the numbers of the sessions, if a file names them. */
  private static MeasureSeries held(MeasureSeries series, Optional<SessionSeries> sessions) {
    return sessions.map(s -> series.withSessions(Session.byDay(s.sessions()))).orElse(series);
  }

  private static ContactLog log(
      ContactRows rows,
      CsvConventions conventions,
      ImmutableSortedMap<Symptom, SymptomDiary> diaries,
      ImmutableSortedMap<String, DailyRatings> ratings) {
    Optional<DateRange> span =
        Stream.concat(
                diaries.values().stream().flatMap(diary -> diary.span().stream()),
                ratings.values().stream().flatMap(rated -> rated.span().stream()))
            .reduce(DateRange::span);
    ContactLog log = rows.log(conventions, span);
    if (diaries.size() == 1 && ratings.isEmpty()) {
      return log.heldAgainst(diaries.values().asList().get(0));
    }
    Set<LocalDate> recorded = new HashSet<>();
    diaries.values().forEach(diary -> recorded.addAll(diary.recordedDays()));
    ratings.values().forEach(rated -> recorded.addAll(rated.recordedDays()));
    return log.heldAgainst(recorded);
  }

  /**
   * What was gathered of a client from each file.
   *
   * @param diary the rows of the diary
   * @param ratings the ratings
   * @param contacts the rows of the contacts
   * @param measures the measures by instrument
   * @param sessions the sessions
   * @param phases the days on which phases begin
   * @param states the states of the day
   */
  record Gathered(
      Optional<DiaryRows> diary,
      Optional<RatingRows> ratings,
      Optional<ContactRows> contacts,
      Optional<ImmutableMap<Instrument, MeasureSeries>> measures,
      Optional<SessionSeries> sessions,
      Optional<ImmutableSortedSet<LocalDate>> phases,
      Optional<ImmutableList<DayStates>> states) {

    /** Returns what of the one file cannot stand beside the other. */
    Optional<InputFault> fault(ClientId client) {
      return ratings.flatMap(rated -> diary.flatMap(rows -> rated.fault(client, rows)));
    }
  }

  /**
   * Puts the rows together.
   *
   * @return the record, or the client's fault
   */
  public ClientReading reading() {
    return reading.get();
  }
}

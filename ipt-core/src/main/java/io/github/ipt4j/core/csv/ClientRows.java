// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.measure.Instrument;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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

  static ClientRows of(
      ClientId client,
      CsvConventions conventions,
      Optional<DiaryRows> diary,
      Optional<ContactRows> contact,
      Optional<ImmutableMap<Instrument, MeasureSeries>> measure,
      Optional<SessionSeries> session,
      Optional<ImmutableSortedSet<LocalDate>> phase) {
    return new ClientRows(
        () -> {
          ClientRecord.Builder record = ClientRecord.builder().client(client).sessions(session);
          ImmutableSortedMap<Symptom, SymptomDiary> diaries =
              diary.map(DiaryRows::diaries).orElse(ImmutableSortedMap.of());
          record.putAllDiaries(diaries);
          contact.ifPresent(rows -> record.contacts(log(rows, conventions, diaries)));
          measure.ifPresent(
              all -> all.forEach((code, series) -> record.putMeasure(code, held(series, session))));
          phase.ifPresent(record::addAllPhaseStarts);
          return record.build();
        });
  }

  /** Series with the numbers of the sessions, if a file names them. */
  private static MeasureSeries held(MeasureSeries series, Optional<SessionSeries> sessions) {
    return sessions.map(s -> series.withSessions(Session.byDay(s.sessions()))).orElse(series);
  }

  private static ContactLog log(
      ContactRows rows,
      CsvConventions conventions,
      ImmutableSortedMap<Symptom, SymptomDiary> diaries) {
    Optional<DateRange> span =
        diaries.values().stream().flatMap(diary -> diary.span().stream()).reduce(DateRange::span);
    ContactLog log = rows.log(conventions, span);
    if (diaries.size() == 1) {
      return log.heldAgainst(diaries.values().asList().get(0));
    }
    Set<LocalDate> recorded = new HashSet<>();
    diaries.values().forEach(diary -> recorded.addAll(diary.recordedDays()));
    return log.heldAgainst(recorded);
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.input.InputFault;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the diary rows of a client by symptom. */
final class DiaryGathering implements Gathering<DiaryRows> {
  static final CsvFormat FORMAT = DiaryEntry.COLUMNS;

  private static final String SYMPTOM_RULE =
      "must be a name in lower case of 1 to 60 characters without semicolon, control character or"
          + " white space at its ends, and without = + - or @ in front";
  private static final String CONFLICT_RULE =
      "must come once for each symptom, unless every row of the day has an intensity above 0 and"
          + " an onset of its own (--several max or mean makes one entry of them)";
  private static final int MOST_CACHED = 256;
  private static final int LEAST_ROOM = 64;

  private final Column date;
  private final Column symptom;
  private final Column intensity;
  private final Column onset;
  private final Column entered;
  private final CsvConventions conventions;
  private final Map<String, Symptom> symptoms = new HashMap<>();
  private final Map<String, SymptomRows> gathered = new LinkedHashMap<>();
  private @Nullable SymptomRows last;
  private int room = LEAST_ROOM;

  DiaryGathering(Header header, CsvConventions conventions) {
    this.date = header.column(DiaryEntry.DATE);
    this.symptom = header.column(DiaryEntry.SYMPTOM);
    this.intensity = header.column(DiaryEntry.INTENSITY);
    this.onset = header.column(DiaryEntry.ONSET);
    this.entered = header.column(DiaryEntry.ENTERED);
    this.conventions = conventions;
  }

  @Override
  public void begin() {
    gathered.clear();
    last = null;
  }

  @Override
  public void add(Row row) {
    int day = date.epochDay(row);
    SymptomRows rows = rowsOf(row);
    if (intensity.isMissing(row)) {
      onset.requireEmpty(row, "must be empty where the intensity is missing");
      return;
    }
    intensity.requireFilled(row, "must be given: a day that was not recorded has no row");
    double degree = intensity.number(row, 0, 10);
    int minute = onset.isEmpty(row) ? SymptomRows.NONE : onset.minuteOfDay(row);
    if (degree == 0) {
      onset.requireEmpty(row, "must be empty where the intensity is 0");
    }
    int written = entered.isEmpty(row) ? SymptomRows.NONE : entered.epochDay(row);
    boolean night =
        minute != SymptomRows.NONE && conventions.isNight(LocalTime.ofSecondOfDay(60L * minute));
    rows.add(night ? day - 1 : day, degree, minute, written, row.line(), night);
  }

  private SymptomRows rowsOf(Row row) {
    if (last == null || !symptom.is(row, last.symptom().name())) {
      last = gathered.computeIfAbsent(symptom.raw(row), name -> new SymptomRows(read(row), room));
    }
    return last;
  }

  private Symptom read(Row row) {
    if (symptoms.size() >= MOST_CACHED) {
      symptoms.clear();
    }
    return symptoms.computeIfAbsent(
        symptom.raw(row), name -> symptom.parsed(row, name, SYMPTOM_RULE, DiaryGathering::named));
  }

  private static Symptom named(String name) {
    if (name.indexOf(';') >= 0) {
      throw new IllegalArgumentException("symptom must hold no semicolon");
    }
    return Symptom.of(name);
  }

  @Override
  public DiaryRows finish(ClientId client) {
    InputFault first = null;
    for (SymptomRows rows : gathered.values()) {
      rows.sort();
      rows.settle(conventions);
      int conflict = rows.firstConflict();
      boolean earlier =
          conflict >= 0
              && (first == null || rows.line(conflict) < first.line().orElse(Long.MAX_VALUE));
      if (earlier) {
        first =
            date.fault(client, rows.line(conflict), CONFLICT_RULE, rows.day(conflict).toString());
      }
    }
    if (first != null) {
      throw first;
    }
    room = LEAST_ROOM;
    for (SymptomRows rows : gathered.values()) {
      room = Math.max(room, rows.size());
    }
    return new DiaryRows(ImmutableList.copyOf(gathered.values()), conventions);
  }
}

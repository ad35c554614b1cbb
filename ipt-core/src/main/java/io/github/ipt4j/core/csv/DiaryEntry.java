// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A row of a diary as it is written, and the columns of a diary.
 *
 * @param client whose row it is
 * @param day the diary day
 * @param symptom the symptom
 * @param intensity the intensity, 0 if the day was free of it
 * @param onset when it began
 * @param entered when it was written down
 */
record DiaryEntry(
    ClientId client,
    LocalDate day,
    Symptom symptom,
    double intensity,
    Optional<LocalTime> onset,
    Optional<LocalDate> entered) {

  static final FileColumn<DiaryEntry> DATE =
      FileColumn.of("date", Content.NUMBERS, e -> CsvOutput.date(e.day));
  static final FileColumn<DiaryEntry> SYMPTOM =
      FileColumn.of("symptom", Content.WORDS, e -> e.symptom.name());
  static final FileColumn<DiaryEntry> INTENSITY =
      FileColumn.of("intensity", Content.NUMBERS, e -> Decimals.write(e.intensity));
  static final FileColumn<DiaryEntry> ONSET =
      FileColumn.<DiaryEntry>of("onset", Content.NUMBERS, e -> CsvOutput.time(e.onset)).optional();
  static final FileColumn<DiaryEntry> ENTERED =
      FileColumn.<DiaryEntry>of("entered", Content.NUMBERS, e -> CsvOutput.date(e.entered))
          .optional();

  static final FileColumns<DiaryEntry> COLUMNS =
      FileColumns.of(
          FileColumn.client(DiaryEntry::client), DATE, SYMPTOM, INTENSITY, ONSET, ENTERED);
}

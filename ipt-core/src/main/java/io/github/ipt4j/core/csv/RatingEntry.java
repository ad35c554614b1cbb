// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A row of ratings as it is written, and the columns of ratings.
 *
 * @param client whose row it is
 * @param day the diary day
 * @param rating what is rated
 * @param value the rating
 * @param time when it was rated
 * @param entered when it was written down
 */
record RatingEntry(
    ClientId client,
    LocalDate day,
    String rating,
    double value,
    Optional<LocalTime> time,
    Optional<LocalDate> entered) {

  static final FileColumn<RatingEntry> DATE =
      FileColumn.of("date", Content.NUMBERS, e -> CsvOutput.date(e.day));
  static final FileColumn<RatingEntry> RATING =
      FileColumn.of("rating", Content.WORDS, e -> e.rating);
  static final FileColumn<RatingEntry> VALUE =
      FileColumn.of("value", Content.NUMBERS, e -> Decimals.write(e.value));
  static final FileColumn<RatingEntry> TIME =
      FileColumn.<RatingEntry>of("time", Content.NUMBERS, e -> CsvOutput.time(e.time)).optional();
  static final FileColumn<RatingEntry> ENTERED =
      FileColumn.<RatingEntry>of("entered", Content.NUMBERS, e -> CsvOutput.date(e.entered))
          .optional();

  static final FileColumns<RatingEntry> COLUMNS =
      FileColumns.of(FileColumn.client(RatingEntry::client), DATE, RATING, VALUE, TIME, ENTERED);
}

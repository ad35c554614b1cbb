// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Daily ratings from and to CSV: {@code client,date,rating,value} and optional {@code
 * time,entered}.
 *
 * <p>One row for each rating that was given; a day without a row was not rated. The scale of each
 * rating is declared by {@link CsvConventions#scales()} and never guessed from the values. {@code
 * date} is the diary day, as in {@link DiaryCsv}: a time before the day's start lies on the next
 * calendar date. Several rows of a day and rating have a time each, all of them different, and the
 * day's rating is their mean; {@link CsvConventions#severalEntries()} may say what they make, and
 * then they need no time. Every row stays an entry, with the id {@code rating@date#k}, counted from
 * 1 within its day in the order of the file.
 */
public final class RatingsCsv {
  private RatingsCsv() {}

  /**
   * Returns the names of the columns.
   *
   * @return the names in the order in which they are written, the required ones first
   */
  public static ImmutableList<String> columns() {
    return RatingEntry.COLUMNS.names();
  }

  /**
   * Reads a source; its clients may stand in any order.
   *
   * @param source the source
   * @param conventions what the file does not say itself: the scales above all
   * @return the ratings of each client by the name of their scale
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ByClient<ImmutableSortedMap<String, DailyRatings>> read(
      CsvSource source, CsvConventions conventions) throws IOException {
    return ByClient.copyOf(
        Maps.transformValues(
            ClientGroups.readAll(
                source, RatingGathering.FORMAT, conventions, gathering(conventions)),
            RatingRows::ratings));
  }

  static Function<Header, Gathering<RatingRows>> gathering(CsvConventions conventions) {
    return header -> new RatingGathering(header, conventions);
  }

  /**
   * Writes ratings: clients in ascending order, their days in the order of time, and of each day
   * the ratings by name. Scales have no column, nor has what several entries of a day make of it;
   * ids follow from the rows.
   *
   * @param ratings the ratings of each client, none of them the intensities of a diary
   * @param to where to write; it is flushed and stays open
   * @throws IOException if it cannot be written to
   */
  public static void write(Map<ClientId, ? extends Map<String, DailyRatings>> ratings, Writer to)
      throws IOException {
    CsvOutput.write(RatingEntry.COLUMNS, ratings, RatingsCsv::rows, to);
  }

  private static List<RatingEntry> rows(ClientId client, Map<String, DailyRatings> byName) {
    return ImmutableSortedMap.copyOf(byName).values().stream()
        .flatMap(ratings -> rows(client, ratings).stream())
        .sorted(Comparator.comparing(RatingEntry::day))
        .toList();
  }

  /** Entries of a day keep the order that their ids count. */
  private static List<RatingEntry> rows(ClientId client, DailyRatings ratings) {
    Refusal.unless(
        ratings.diary().isEmpty(), "ratings in a file", "must not be the intensities of a diary");
    return ratings.taken().stream()
        .sorted(
            Comparator.comparing((RatingTaken e) -> e.at().diaryDay(ratings.dayStart()))
                .thenComparingInt(e -> number(ratings, e)))
        .map(
            entry ->
                new RatingEntry(
                    client,
                    entry.at().diaryDay(ratings.dayStart()),
                    entry.rating(),
                    entry.value(),
                    entry.at().time(),
                    entry.entered()))
        .toList();
  }

  private static int number(DailyRatings ratings, RatingTaken entry) {
    LocalDate day = entry.at().diaryDay(ratings.dayStart());
    return CsvOutput.number(entry.id(), entry.rating() + "@" + day);
  }
}

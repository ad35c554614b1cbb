// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.hash.Hashing;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.time.PartialDate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * By how many whole weeks the dates of one client are moved.
 *
 * <p>Whole weeks, on dates of the calendar and not on instants: so a Friday stays a Friday and a
 * time of day stays what it was, whatever clocks did in between.
 */
record DateShift(long weeks) {
  private static final int LAST_YEAR = 9999;

  /** Returns the shift of a client, which follows from the key and the id alone. */
  static DateShift of(byte[] key, String client, int least, int most) {
    byte[] mac = Hashing.hmacSha256(key).hashString(client, StandardCharsets.UTF_8).asBytes();
    int sizes = most - least + 1;
    // 2^64 draws for some thousand shifts: none is likelier than another by more than 1e-15
    int drawn = (int) Long.remainderUnsigned(ByteBuffer.wrap(mac).getLong(), 2L * sizes);
    return new DateShift(drawn < sizes ? least + drawn : -(least + drawn - sizes));
  }

  LocalDate move(LocalDate date) {
    LocalDate moved = date.plusWeeks(weeks);
    Refusal.unless(
        moved.getYear() >= 0 && moved.getYear() <= LAST_YEAR,
        "the year of a date",
        "must be 0 to " + LAST_YEAR + " when it is moved by up to some years");
    return moved;
  }

  EventTime move(EventTime at) {
    LocalDate date = move(at.date());
    return at.time()
        .map(time -> EventTime.at(date.atTime(time)))
        .orElseGet(() -> EventTime.on(date));
  }

  /**
   * Returns the month or year into which the middle of one falls, in so far as it lies no later
   * than a day: what began in the period of a case still does so.
   *
   * <p>It is not made a day: who knows that a day was the middle of a month could count from it how
   * far all dates were moved.
   */
  PartialDate move(PartialDate date, LocalDate latest) {
    if (date.isDay()) {
      return PartialDate.of(move(date.first()));
    }
    LocalDate middle =
        date.first().plusDays(ChronoUnit.DAYS.between(date.first(), date.last()) / 2);
    boolean later = middle.isAfter(latest) && !date.first().isAfter(latest);
    LocalDate moved = move(later ? latest : middle);
    return date.precision() == PartialDate.Precision.MONTH
        ? PartialDate.of(YearMonth.from(moved))
        : PartialDate.of(Year.from(moved));
  }

  /** Returns nothing of the weeks: they are as good as the dates themselves. */
  @Override
  public String toString() {
    return "a shift of whole weeks";
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The first or the last weeks of a diary in which a day was recorded. Weeks are runs of seven days
 * that begin with the first recorded day, or end with the last.
 *
 * @param from the first recorded day
 * @param to the last recorded day
 * @param burden how much of the symptom there was on the recorded days
 */
public record RecordedWeeks(LocalDate from, LocalDate to, Burden burden) {
  private static final int WEEK = 7;

  /** Checks the components. */
  public RecordedWeeks {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(burden, "burden");
  }

  /** Returns the first weeks and the last; none where the diary is too short to hold both. */
  static ImmutableList<RecordedWeeks> ends(SymptomDiary diary, int weeks) {
    int last = diary.size() - 1;
    Optional<Integer> first = end(diary, weeks, i -> i);
    Optional<Integer> fromLast = end(diary, weeks, i -> last - i).map(n -> last - n);
    if (first.isEmpty() || fromLast.isEmpty() || first.get() >= fromLast.get()) {
      return ImmutableList.of();
    }
    return ImmutableList.of(of(diary, 0, first.get()), of(diary, fromLast.get(), last));
  }

  /** The place of the last day of so many weeks, counted from one end of the diary. */
  private static Optional<Integer> end(SymptomDiary diary, int weeks, IntUnaryOperator index) {
    List<Long> seen = new ArrayList<>();
    for (int n = 0; n < diary.size(); n++) {
      long days =
          Math.abs(diary.epochDay(index.applyAsInt(n)) - diary.epochDay(index.applyAsInt(0)));
      if (!seen.contains(days / WEEK)) {
        if (seen.size() == weeks) {
          return Optional.of(n - 1);
        }
        seen.add(days / WEEK);
      }
    }
    return Optional.empty();
  }

  private static RecordedWeeks of(SymptomDiary diary, int from, int to) {
    return new RecordedWeeks(
        diary.day(from), diary.day(to), Burden.of(diary, i -> i >= from && i <= to));
  }
}

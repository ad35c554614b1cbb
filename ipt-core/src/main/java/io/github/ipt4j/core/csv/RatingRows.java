// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.input.InputFault;
import java.util.Optional;

/**
 * The ratings of one client, and where each first stands.
 *
 * @param ratings the ratings by the name of their scale
 * @param column the column of what is rated
 * @param lines the line on which each rating first stands
 */
record RatingRows(
    ImmutableSortedMap<String, DailyRatings> ratings,
    Column column,
    ImmutableMap<String, Long> lines) {
  private static final String NAME_RULE =
      "must be another name than that of a symptom of the diary, by which it would be told";

  /** Returns the fault of the first rating that has the name of a symptom of the same client. */
  Optional<InputFault> fault(ClientId client, DiaryRows diary) {
    return diary.symptoms().stream()
        .map(rows -> rows.symptom().name())
        .filter(lines::containsKey)
        .min((a, b) -> Long.compare(line(a), line(b)))
        .map(name -> column.fault(client, line(name), NAME_RULE, name));
  }

  private long line(String rating) {
    return lines.getOrDefault(rating, 0L);
  }
}

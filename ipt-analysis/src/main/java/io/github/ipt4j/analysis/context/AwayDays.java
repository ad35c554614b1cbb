// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * Days on which others came while the client was away: days without the context, shown apart.
 *
 * @param days all of them that are compared
 * @param atRisk those on which the symptom could begin
 * @param onsets those on which it began
 */
public record AwayDays(int days, int atRisk, int onsets) {

  static ImmutableList<AwayDays> byWeekday(int[][] counts) {
    return Arrays.stream(counts)
        .map(c -> new AwayDays(c[0], c[1], c[2]))
        .collect(ImmutableList.toImmutableList());
  }

  static AwayDays sum(List<AwayDays> away) {
    return away.stream()
        .reduce(
            new AwayDays(0, 0, 0),
            (a, b) -> new AwayDays(a.days + b.days, a.atRisk + b.atRisk, a.onsets + b.onsets));
  }
}

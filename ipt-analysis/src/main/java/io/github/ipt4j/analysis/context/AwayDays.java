// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;

/**
 * Days on which others came while the client was away: days without the context, shown apart.
 *
 * @param days all of them that are compared
 * @param atRisk those on which the symptom could begin
 * @param onsets those on which it began
 */
public record AwayDays(int days, int atRisk, int onsets) {

  static ImmutableList<AwayDays> byWeekday(int[][] counts) {
    ImmutableList.Builder<AwayDays> away = ImmutableList.builder();
    for (int[] c : counts) {
      away.add(new AwayDays(c[0], c[1], c[2]));
    }
    return away.build();
  }

  static AwayDays sum(Iterable<AwayDays> away) {
    int days = 0;
    int atRisk = 0;
    int onsets = 0;
    for (AwayDays a : away) {
      days += a.days;
      atRisk += a.atRisk;
      onsets += a.onsets;
    }
    return new AwayDays(days, atRisk, onsets);
  }
}

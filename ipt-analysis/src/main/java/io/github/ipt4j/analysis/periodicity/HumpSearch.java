// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;

/**
 * Looks for the one time, or the two, about which onsets lie.
 *
 * <p>A time is the better, the greater sum(max(0, 90^2 - d^2)) is over the onsets, d their distance
 * in minutes across midnight too: the mean of those near it, which onsets elsewhere do not draw
 * away. One time is named where at least 80 % of the onsets lie within 90 minutes of the best time,
 * or else of the mean of all. Two are named where these are more than three hours apart and hold at
 * least 80 % together and 20 % each, and where few onsets lie halfway between them on either side:
 * under half as many as about the smaller hump, in stretches a third as long as the way between. A
 * mean of all onsets would lie between two humps, where nothing is.
 */
final class HumpSearch {
  private static final int DAY = OnsetTimes.DAY;
  static final int NEAR = 90;
  private static final int PARTS = 5;

  /** Four fifths are 80 %. */
  private static final int MOST = 4;

  /** Halves of a third. */
  private static final int SIXTHS = 6;

  private final int[] minutes;
  private final int[] near = new int[DAY];
  private final long[] gain = new long[DAY];

  HumpSearch(int... minutes) {
    this.minutes = minutes;
    for (int minute : minutes) {
      for (int distance = -NEAR; distance <= NEAR; distance++) {
        int time = Math.floorMod(minute + distance, DAY);
        near[time]++;
        gain[time] += NEAR * NEAR - distance * distance;
      }
    }
  }

  /**
   * Returns the humps in the order of the clock: one, two, or none where there is no such time.
   *
   * @param mean the circular mean of all onsets, to the minute
   */
  ImmutableList<OnsetHump> humps(int mean) {
    int best = best();
    if (isMost(near[best])) {
      return ImmutableList.of(hump(best));
    }
    return isMost(near[mean]) ? ImmutableList.of(hump(mean)) : two();
  }

  private int best() {
    int best = 0;
    for (int time = 1; time < DAY; time++) {
      best = gain[time] > gain[best] ? time : best;
    }
    return best;
  }

  private ImmutableList<OnsetHump> two() {
    long greatest = 0;
    int first = 0;
    int second = 0;
    for (int a = 0; a < DAY; a++) {
      for (int b = a + 2 * NEAR + 1; b < DAY && b - a < DAY - 2 * NEAR && isPart(a); b++) {
        if (isPart(b) && gain[a] + gain[b] > greatest) {
          greatest = gain[a] + gain[b];
          first = a;
          second = b;
        }
      }
    }
    return greatest > 0 && isMost(near[first] + near[second]) && areApart(first, second)
        ? ImmutableList.of(hump(first), hump(second))
        : ImmutableList.of();
  }

  private boolean isMost(int number) {
    return (long) PARTS * number >= (long) MOST * minutes.length;
  }

  private boolean isPart(int time) {
    return (long) PARTS * near[time] >= minutes.length;
  }

  private boolean areApart(int first, int second) {
    return isValley(first, second - first, second) && isValley(second, first + DAY - second, first);
  }

  /** Returns whether little lies halfway on the way from one hump onwards to the other. */
  private boolean isValley(int from, int way, int to) {
    int reach = Math.min(NEAR, way / SIXTHS);
    long between = within((from + way / 2) % DAY, reach);
    return 2 * between < Math.min(within(from, reach), within(to, reach));
  }

  private int within(int time, int reach) {
    int number = 0;
    for (int minute : minutes) {
      int distance = Math.abs(minute - time);
      number += Math.min(distance, DAY - distance) <= reach ? 1 : 0;
    }
    return number;
  }

  private OnsetHump hump(int time) {
    return new OnsetHump(LocalTime.ofSecondOfDay(60L * time), near[time]);
  }
}

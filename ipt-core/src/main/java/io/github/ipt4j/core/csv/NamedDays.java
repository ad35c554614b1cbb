// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import java.util.Arrays;

/** Days that rows have named: a sorted array, because rows mostly come in the order of days. */
final class NamedDays {
  private int[] days = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  boolean contains(int day) {
    return indexOf(day) >= 0;
  }

  /** Adds a day, counted since 1970-01-01, and returns whether it had not been named before. */
  boolean add(int day) {
    int index = indexOf(day);
    if (index >= 0) {
      return false;
    }
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
    }
    int at = -index - 1;
    System.arraycopy(days, at, days, at + 1, size - at);
    days[at] = day;
    size++;
    return true;
  }

  private int indexOf(int day) {
    boolean isLater = size == 0 || day > days[size - 1];
    return isLater ? -size - 1 : Arrays.binarySearch(days, 0, size, day);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import java.util.List;

/** What several ratings of one day make of it. */
public enum DayValue {
  /** Their mean. */
  MEAN,
  /** The greatest of them. */
  MAXIMUM,
  /** The last of them. */
  LAST;

  double of(List<Double> inTime) {
    double last = inTime.get(inTime.size() - 1);
    return switch (this) {
      case MEAN -> inTime.stream().mapToDouble(v -> v).sum() / inTime.size();
      case MAXIMUM -> inTime.stream().mapToDouble(v -> v).max().orElse(last);
      case LAST -> last;
    };
  }
}

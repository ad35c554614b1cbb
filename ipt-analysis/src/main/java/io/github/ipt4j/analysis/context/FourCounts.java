// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import java.util.Arrays;
import java.util.List;

/**
 * How many days had the context and the symptom, one of them, or neither.
 *
 * <p>A record of four, because these four always come together.
 *
 * @param both days with the context and with the symptom
 * @param contextOnly days with the context and without the symptom
 * @param symptomOnly days without the context and with the symptom
 * @param neither days without both
 */
public record FourCounts(int both, int contextOnly, int symptomOnly, int neither) {
  /** No day. */
  public static final FourCounts NONE = new FourCounts(0, 0, 0, 0);

  /** Checks the components. */
  public FourCounts {
    if ((both | contextOnly | symptomOnly | neither) < 0) {
      throw new IllegalArgumentException(
          "counts must not be negative, but were "
              + both
              + ", "
              + contextOnly
              + ", "
              + symptomOnly
              + ", "
              + neither);
    }
  }

  static FourCounts of(int[] table) {
    return new FourCounts(table[0], table[1], table[2], table[3]);
  }

  static ImmutableList<FourCounts> byWeekday(int[][] tables) {
    return Arrays.stream(tables).map(FourCounts::of).collect(ImmutableList.toImmutableList());
  }

  static FourCounts sum(List<FourCounts> counts) {
    FourCounts sum = NONE;
    for (FourCounts some : counts) {
      sum = sum.plus(some);
    }
    return sum;
  }

  private FourCounts plus(FourCounts more) {
    return new FourCounts(
        both + more.both,
        contextOnly + more.contextOnly,
        symptomOnly + more.symptomOnly,
        neither + more.neither);
  }

  /**
   * Returns the days with the context.
   *
   * @return the number
   */
  public int exposed() {
    return both + contextOnly;
  }

  /**
   * Returns the days without the context.
   *
   * @return the number
   */
  public int unexposed() {
    return symptomOnly + neither;
  }

  /**
   * Returns the days with the symptom.
   *
   * @return the number
   */
  public int withSymptom() {
    return both + symptomOnly;
  }

  /** Returns on how many of the days with the context the symptom was there. */
  Cell shareWith() {
    return Cell.share(both, exposed());
  }

  /** Returns on how many of the days without the context the symptom was there. */
  Cell shareWithout() {
    return Cell.share(symptomOnly, unexposed());
  }

  /** Returns how many days there are. */
  int all() {
    return exposed() + unexposed();
  }

  /** Returns 1 if the symptom is more often there with the context than without, else 0 or -1. */
  int direction() {
    return Long.compare((long) both * unexposed(), (long) symptomOnly * exposed());
  }

  /** Returns whether there are days with the context to be compared with days without. */
  boolean isMixed() {
    return exposed() > 0 && unexposed() > 0;
  }
}

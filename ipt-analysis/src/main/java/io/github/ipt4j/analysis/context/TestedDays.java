// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The days of an exposure, counted and tested: what contexts that hold on the same days have in
 * common, so that it is found once for all of them.
 */
final class TestedDays {
  private final ContrastTables tables;
  private final AskedShares asked;
  private final ImmutableList<ContrastStratum> strata;
  private final ImmutableList<FourCounts> onsetsByWeekday;
  private final ImmutableList<FourCounts> daysByWeekday;
  private final Optional<TestedContrast> onsets;
  private final Optional<TestedContrast> days;
  private final Optional<TestedContrast> withoutAway;

  TestedDays(ContextDays all, Exposure exposure, int lag, double alpha) {
    tables = new ContrastTables(all, exposure, lag);
    asked = tables.asked();
    strata = tables.strata();
    onsetsByWeekday = FourCounts.byWeekday(tables.onsetWeekdays());
    daysByWeekday = FourCounts.byWeekday(tables.dayWeekdays());
    boolean isTested = !exposure.isNotableOnly() && asked.isEven() && all.strata() > 0;
    boolean isAway = AwayDays.sum(AwayDays.byWeekday(tables.away())).days() > 0;
    onsets = test(isTested, tables.onsetStrata(), alpha);
    days = test(isTested, tables.dayStrata(), alpha);
    withoutAway = test(isTested && isAway, tables.onsetStrataMet(), alpha);
  }

  private static Optional<TestedContrast> test(boolean isTested, int[][] strata, double alpha) {
    return isTested ? Optional.of(TestedContrast.of(strata, alpha)) : Optional.empty();
  }

  ContrastTables tables() {
    return tables;
  }

  AskedShares asked() {
    return asked;
  }

  ImmutableList<ContrastStratum> strata() {
    return strata;
  }

  ImmutableList<FourCounts> onsetsByWeekday() {
    return onsetsByWeekday;
  }

  ImmutableList<FourCounts> daysByWeekday() {
    return daysByWeekday;
  }

  /** Returns the test that decides, where the days may be compared. */
  Optional<TestedContrast> onsets() {
    return onsets;
  }

  /** Returns the same on all symptom days. */
  Optional<TestedContrast> days() {
    return days;
  }

  /** Returns the same without the days on which the client was away, where there are any. */
  Optional<TestedContrast> withoutAway() {
    return withoutAway;
  }
}

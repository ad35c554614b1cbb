// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.trial.RiskOfBias;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import java.util.OptionalInt;

/**
 * A row of arms as it is written, and the columns of arms.
 *
 * @param trial whose arm it is
 * @param arm the arm on one instrument
 */
record ArmEntry(Trial trial, TrialArm arm) {
  static final String LOWER_IS_BETTER = "lower-is-better";
  static final String HIGHER_IS_BETTER = "higher-is-better";
  static final String YES = "yes";
  static final String NO = "no";

  private static final FileColumn<ArmEntry> TRIAL =
      FileColumn.of("trial", Content.CODES, e -> e.trial.name());
  static final FileColumn<ArmEntry> YEAR =
      FileColumn.of("year", Content.NUMBERS, e -> Integer.toString(e.trial.year()));
  static final FileColumn<ArmEntry> ARM = FileColumn.of("arm", Content.CODES, e -> e.arm.id());
  static final FileColumn<ArmEntry> TREATMENT =
      FileColumn.of("treatment", Content.CODES, e -> e.arm.treatment());
  static final FileColumn<ArmEntry> INSTRUMENT =
      FileColumn.of("instrument", Content.CODES, e -> e.arm.instrument());
  static final FileColumn<ArmEntry> DIRECTION =
      FileColumn.of("direction", Content.CODES, e -> direction(e.arm.direction()));
  static final FileColumn<ArmEntry> N = FileColumn.of("n", Content.NUMBERS, e -> count(e.arm.n()));
  static final FileColumn<ArmEntry> MEAN =
      FileColumn.<ArmEntry>of("mean", Content.NUMBERS, e -> CsvOutput.number(e.arm.mean()))
          .optional();
  static final FileColumn<ArmEntry> SD =
      FileColumn.<ArmEntry>of("sd", Content.NUMBERS, e -> CsvOutput.number(e.arm.sd())).optional();
  static final FileColumn<ArmEntry> EVENTS =
      FileColumn.<ArmEntry>of("events", Content.NUMBERS, e -> count(e.arm.events())).optional();
  static final FileColumn<ArmEntry> LOW_RISK =
      FileColumn.<ArmEntry>of("lowrisk", Content.CODES, e -> lowRisk(e.trial.riskOfBias()))
          .optional();

  static final FileColumns<ArmEntry> COLUMNS =
      FileColumns.of(
          TRIAL, YEAR, ARM, TREATMENT, INSTRUMENT, DIRECTION, N, MEAN, SD, EVENTS, LOW_RISK);

  private static String direction(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_WORSE -> LOWER_IS_BETTER;
      case HIGHER_IS_BETTER -> HIGHER_IS_BETTER;
    };
  }

  private static String lowRisk(RiskOfBias risk) {
    return switch (risk) {
      case LOW -> YES;
      case NOT_LOW -> NO;
      case UNKNOWN -> "";
    };
  }

  private static String count(OptionalInt count) {
    return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
  }
}

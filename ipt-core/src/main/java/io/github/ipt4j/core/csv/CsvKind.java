// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import java.util.Locale;

/** The kinds of files of many clients. */
public enum CsvKind {
  /** Symptoms, day by day. */
  DIARY,
  /** Contacts. */
  CONTACTS,
  /** Forms of questionnaires. */
  MEASURES,
  /** Sessions. */
  SESSIONS,
  /** Daily ratings. */
  RATINGS,
  /** States of the day. */
  STATES,
  /** Days on which a phase begins. */
  PHASES;

  CsvFormat format() {
    return switch (this) {
      case DIARY -> DiaryGathering.FORMAT;
      case CONTACTS -> ContactGathering.FORMAT;
      case MEASURES -> MeasureGathering.FORMAT;
      case SESSIONS -> SessionGathering.FORMAT;
      case RATINGS -> RatingGathering.FORMAT;
      case STATES -> StateGathering.FORMAT;
      case PHASES -> PhaseGathering.FORMAT;
    };
  }

  /**
   * Returns the name as options and messages have it.
   *
   * @return such as "diary"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT);
  }
}

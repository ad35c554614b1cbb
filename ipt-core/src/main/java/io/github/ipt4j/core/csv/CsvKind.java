// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import java.util.Locale;

/** The kinds of files of many clients. */
public enum CsvKind {
  /** Symptoms, day by day. */
  DIARY(DiaryGathering.FORMAT),
  /** Contacts. */
  CONTACTS(ContactGathering.FORMAT),
  /** Forms of questionnaires. */
  MEASURES(MeasureGathering.FORMAT),
  /** Sessions. */
  SESSIONS(SessionGathering.FORMAT),
  /** Daily ratings. */
  RATINGS(RatingGathering.FORMAT),
  /** States of the day. */
  STATES(StateGathering.FORMAT),
  /** Days on which a phase begins. */
  PHASES(PhaseGathering.FORMAT);

  private final CsvFormat format;

  CsvKind(CsvFormat format) {
    this.format = format;
  }

  CsvFormat format() {
    return format;
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

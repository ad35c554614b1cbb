// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.Clause;

/** What became of one measure, one symptom or one rating. */
public sealed interface OutcomeRow permits MeasureRow, SymptomRow, RatingRow {

  /**
   * Returns the row as a clause.
   *
   * @return the clause of one sentence
   */
  Clause clause();
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.client.Symptom;
import java.util.Optional;

/**
 * On how many of the recorded days contacts were asked about, with the symptom and without.
 *
 * @param askedWith asked days with the symptom
 * @param with recorded days with the symptom
 * @param askedFree asked days free of the symptom
 * @param free recorded days free of the symptom
 */
public record AskedShares(int askedWith, int with, int askedFree, int free) {
  /** If contacts are asked about more often when it hurts, "without a contact" is not the same. */
  private static final double MOST_UNEVEN = 1.25;

  static AskedShares of(ContextDays days, ContrastTables tables) {
    int[] counts = new int[4];
    for (int i = 0; i < days.size(); i++) {
      int at = days.hasSymptom(i) ? 0 : 2;
      counts[at] += tables.isAsked(i) ? 1 : 0;
      counts[at + 1]++;
    }
    return new AskedShares(counts[0], counts[1], counts[2], counts[3]);
  }

  /**
   * Returns whether the two shares lie within a factor of 1.25.
   *
   * @return whether they do, or one of them does not exist
   */
  public boolean isEven() {
    if (with == 0 || free == 0) {
      return true;
    }
    double one = (double) askedWith * free;
    double other = (double) askedFree * with;
    return one <= MOST_UNEVEN * other && other <= MOST_UNEVEN * one;
  }

  /** Returns why nothing is tested where the two shares differ too much. */
  Clause unevenly(Symptom symptom) {
    return shares("context.asked.uneven", symptom);
  }

  /** Returns on how many days contacts were asked about, where they were not on all of them. */
  Optional<Clause> inPart(Symptom symptom) {
    return askedWith < with || askedFree < free
        ? Optional.of(shares("context.asked.part", symptom))
        : Optional.empty();
  }

  private Clause shares(String phrase, Symptom symptom) {
    return Clause.of(phrase)
        .with("symptom", Cell.name(symptom.name()))
        .with("with", Cell.share(askedWith, with))
        .with("free", Cell.share(askedFree, free));
  }
}

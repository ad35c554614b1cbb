// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import java.util.Optional;

/**
 * On how many of the recorded days contacts, or a state of the day, were asked about, with the
 * symptom and without.
 *
 * @param askedWith asked days with the symptom
 * @param with recorded days with the symptom
 * @param askedFree asked days free of the symptom
 * @param free recorded days free of the symptom
 */
public record AskedShares(int askedWith, int with, int askedFree, int free) {
  /** If contacts are asked about more often when it hurts, "without a contact" is not the same. */
  private static final double MOST_UNEVEN = 1.25;

  /** Counts the days that were asked about: those with an index that is not negative. */
  static AskedShares of(ContextDays days, int[] asked) {
    int[] counts = new int[4];
    for (int i = 0; i < asked.length; i++) {
      int at = days.hasSymptom(i) ? 0 : 2;
      counts[at] += asked[i] >= 0 ? 1 : 0;
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
  Clause unevenly(Context context, String symptom) {
    return shares("context.asked.uneven", context, symptom);
  }

  /** Returns the same of ratings, whose days are those above the median and those below. */
  Clause unevenlyRated(Context context, String rating) {
    return shares("context.asked.unevenRated", context, rating);
  }

  /** Returns on how many days it was asked about, where that was not done on all of them. */
  Optional<Clause> inPart(Context context, String symptom) {
    if (askedWith == with && askedFree == free) {
      return Optional.empty();
    }
    String recorded = with == 0 ? ".onlyFree" : free == 0 ? ".onlyWith" : "";
    return Optional.of(shares("context.asked.part" + recorded, context, symptom));
  }

  private Clause shares(String phrase, Context context, String symptom) {
    return Clause.of(context.state().isPresent() ? phrase + ".state" : phrase)
        .with("context", context.clause())
        .with("symptom", Cell.name(symptom))
        .with("with", Cell.share(askedWith, with))
        .with("free", Cell.share(askedFree, free));
  }
}

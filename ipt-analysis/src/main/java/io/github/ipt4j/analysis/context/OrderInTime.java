// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.internal.Wording;

/**
 * Which came first on the days on which the symptom began and the context took place.
 *
 * @param symptomFirst days on which the symptom began before the contact
 * @param contextFirst days on which the contact began before the symptom, or with it
 * @param unknown days on which a time of day is missing
 */
public record OrderInTime(int symptomFirst, int contextFirst, int unknown) {

  /** Returns the order in words, naming nothing as earlier where the times are not known. */
  String sentence(String symptom) {
    int known = symptomFirst + contextFirst;
    if (known == 0) {
      return "Which came first is not known: no time of day was written down for both on the "
          + Wording.count(unknown, "day")
          + " with an onset and a contact.";
    }
    return "Of "
        + Wording.count(known, "day")
        + " with an onset and a contact, both with a time of day, "
        + symptom
        + " began before the contact on "
        + symptomFirst
        + " and after it on "
        + contextFirst
        + (unknown == 0 ? "." : "; on " + unknown + " more the order is not known.");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

/** Which contacts a client wrote down; declared, never inferred. */
public enum ContactSampling {
  /**
   * Contacts were asked about day by day: a day with a contact, with the answer that there was
   * none, or away is an asked day.
   */
  DAILY,
  /**
   * The client wrote down every contact: every calendar day of the declared period is an asked day.
   */
  EVERY_CONTACT,
  /**
   * The client wrote down what struck her: no day is an asked day, and nothing can be said per day.
   */
  NOTABLE_ONLY
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** What a safety concern of the clinician is about. */
public enum SafetyConcernKind {
  /** Harm by the client to herself. */
  SELF_HARM,
  /** Harm to the client by someone else. */
  HARM_BY_OTHER,
  /** Harm by the client to someone else. */
  HARM_TO_OTHER,
  /** That someone is not cared for. */
  NEGLECT,
  /** Anything else. */
  OTHER;

  /**
   * Returns the name in words.
   *
   * @return such as "self harm"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

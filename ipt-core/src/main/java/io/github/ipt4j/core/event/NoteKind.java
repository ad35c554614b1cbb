// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import java.util.Locale;

/** What a note on the formulation is of. */
public enum NoteKind {
  /** How the client attaches herself to others. */
  ATTACHMENT,
  /** A hypothesis of another tradition, such as anger turned inward. */
  OTHER_TRADITION;

  /**
   * Returns the name in words.
   *
   * @return such as "attachment"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import java.util.Locale;

/** What stands on the line of time. */
public enum TimelineKind {
  /** A phase of the treatment. */
  PHASE,
  /** Something that happened in the client's life. */
  LIFE_EVENT,
  /** An anniversary that was entered. */
  ANNIVERSARY,
  /** The death of someone, where no life event says it. */
  DEATH,
  /** The day on which a new role began, where no life event of that day says it. */
  ROLE_CHANGE,
  /** How close someone was on a day. */
  CLOSENESS,
  /** A session. */
  SESSION,
  /** A session that fell out. */
  MISSED_SESSION,
  /** A decision that was gone through. */
  DECISION,
  /** A decision that was tried. */
  DECISION_TRIED,
  /** How much of a symptom or a rating there was in a fortnight. */
  LEVEL;

  /**
   * Returns whether it is of the client's life, and not of the treatment or the diary.
   *
   * @return whether it is
   */
  public boolean ofLife() {
    return switch (this) {
      case LIFE_EVENT, ANNIVERSARY, DEATH, ROLE_CHANGE -> true;
      default -> false;
    };
  }

  /**
   * Returns whether it can fall into the weeks before a change: sessions come every week and say
   * nothing by their date, closeness is dated by when it was asked, and levels are what changes.
   *
   * @return whether it can
   */
  public boolean falls() {
    return switch (this) {
      case CLOSENESS, SESSION, MISSED_SESSION, LEVEL -> false;
      default -> true;
    };
  }

  /**
   * Returns the name in words.
   *
   * @return such as "life event"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

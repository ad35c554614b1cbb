// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/** When in the course of a session something was seen or said. */
public enum SessionMoment {
  /** At the start of the session. */
  START,
  /** During the session. */
  DURING,
  /** At the end of the session. */
  END,
  /** At home, between this session and the next. */
  HOME
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/** Whether an account is about life now or about the past. */
public enum Era {
  /** About current relationships. */
  CURRENT,
  /** About earlier life. */
  PAST
}

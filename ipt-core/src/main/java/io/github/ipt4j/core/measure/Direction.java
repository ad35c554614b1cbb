// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

/** Which way an instrument points. */
public enum Direction {
  /** A higher total is worse. */
  HIGHER_IS_WORSE,
  /** A higher total is better. */
  HIGHER_IS_BETTER
}

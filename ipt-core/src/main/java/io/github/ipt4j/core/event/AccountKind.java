// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/** Whether an account tells of a relationship at large or of one occasion. */
public enum AccountKind {
  /** The relationship at large, such as how the visits are. */
  GLOBAL,
  /** One occasion that the client recounts. */
  INCIDENT
}

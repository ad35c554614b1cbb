// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/** How an account came to be told. */
public enum Elicitation {
  /** The client told it of her own accord. */
  UNPROMPTED,
  /** After an open question. */
  OPEN,
  /** After a question for something difficult. */
  ASKED_FOR_DIFFICULT
}

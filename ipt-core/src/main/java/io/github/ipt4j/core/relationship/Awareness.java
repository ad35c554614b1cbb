// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

/** Whether a person knows that the client is unwell. */
public enum Awareness {
  /** The person knows. */
  KNOWS,
  /** The person may have noticed. */
  SUSPECTS,
  /** The person does not know. */
  DOES_NOT_KNOW
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

/** What may be concluded from a result. */
public enum Conclusion {
  /** The data support that there is something, at the stated error rate. */
  SUPPORTED,
  /** The data could have shown it, and did not. */
  NOT_SUPPORTED,
  /** There is too little data to tell. */
  INSUFFICIENT_DATA,
  /** No amount of data of this kind can tell, because two things always happen together. */
  NOT_IDENTIFIABLE,
  /** The result describes and tests nothing. */
  DESCRIBED
}

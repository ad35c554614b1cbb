// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

/** Stands beside the failure of a test and says by which annotation the same case comes again. */
public final class Reproduction extends Throwable {
  private static final long serialVersionUID = 1L;

  Reproduction(String parameters) {
    super(parameters, null, false, false);
  }

  /** Returns the annotated parameters, to be pasted. */
  @Override
  public String toString() {
    return "Reproduce with " + getMessage();
  }
}

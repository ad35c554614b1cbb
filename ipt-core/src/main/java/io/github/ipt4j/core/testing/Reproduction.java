// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

/** Stands beside the failure of a test and says by which annotation the same case comes again. */
public final class Reproduction extends Throwable {
  private static final long serialVersionUID = 1L;

  private final String parameters;

  Reproduction(String parameters) {
    super("Reproduce with " + parameters, null, false, false);
    this.parameters = parameters;
  }

  /**
   * Returns the annotated parameters, to be pasted.
   *
   * @return such as {@code @IptCase(seed = 7, index = 3) CaseHistory history}
   */
  public String parameters() {
    return parameters;
  }
}

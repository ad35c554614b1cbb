// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static java.util.Objects.requireNonNull;

/**
 * A trial that says nothing of the two treatments.
 *
 * @param trial its name
 * @param reason why it is not used
 */
public record NotUsed(String trial, Reason reason) {

  /** Checks the components. */
  public NotUsed {
    requireNonNull(trial, "trial");
    requireNonNull(reason, "reason");
  }

  /** Why a trial is not used. */
  public enum Reason {
    /** One of the two treatments, or both, were not given in it. */
    OTHER_TREATMENTS,
    /** Both were given, and neither mean, standard deviation and number nor events are there. */
    NO_FIGURES
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.analysis.finding.Estimate;

/**
 * What all trials but one say.
 *
 * @param trial the trial that is left out
 * @param estimate the pooled effect of the others with its 95 % interval
 * @param p its p-value
 */
public record WithoutOne(String trial, Estimate estimate, double p) {

  /** Checks the components. */
  public WithoutOne {
    requireNonNull(trial, "trial");
    requireNonNull(estimate, "estimate");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

/**
 * Between which totals Jacobson and Truax put the cut-off of a functional total.
 *
 * <p>N. S. Jacobson and P. Truax, Journal of Consulting and Clinical Psychology 59 (1991) 12-19,
 * doi 10.1037/0022-006X.59.1.12.
 */
public enum CutOffRule {
  /** Two standard deviations of the clinical population from its mean, towards better. */
  A,
  /** Two standard deviations of the functional population from its mean, towards worse. */
  B,
  /** Where both populations are equally likely: (sd1 M0 + sd0 M1) / (sd1 + sd0). */
  C;

  double cutOff(Norms clinical, Norms functional, boolean isLowerBetter) {
    double sign = isLowerBetter ? -1 : 1;
    return switch (this) {
      case A -> clinical.mean() + sign * 2 * clinical.standardDeviation();
      case B -> functional.mean() - sign * 2 * functional.standardDeviation();
      case C ->
          (clinical.standardDeviation() * functional.mean()
                  + functional.standardDeviation() * clinical.mean())
              / (clinical.standardDeviation() + functional.standardDeviation());
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

/**
 * Thirteen trials of the BCG vaccine as metafor has them, log risk ratios and their variances, in R
 * 4.2.2 with metafor 3.8.1: {@code escalc(measure="RR", ai=tpos, bi=tneg, ci=cpos, di=cneg,
 * data=dat.bcg)}, printed with 15 digits. Source: G. A. Colditz et al., Journal of the American
 * Medical Association 271 (1994) 698-702.
 */
public final class BcgTrials {
  static final double[] EFFECTS = {
    -0.889311333920205,
    -1.58538865720143,
    -1.34807314829969,
    -1.44155119002131,
    -0.217547322211296,
    -0.786115585818864,
    -1.62089822359839,
    0.0119523335238405,
    -0.469417648738149,
    -1.37134480347278,
    -0.339358828338391,
    0.445913400571379,
    -0.0173139482168798
  };
  static final double[] VARIANCES = {
    0.325584765003961,
    0.194581121398144,
    0.415367965367965,
    0.0200100319022476,
    0.0512101721696309,
    0.00690561845590876,
    0.223017247572315,
    0.00396157929781773,
    0.056434210463249,
    0.0730247936130289,
    0.0124122139715597,
    0.532505845200153,
    0.0714046596839863
  };

  private BcgTrials() {}

  /** Returns the log risk ratios. */
  public static double[] effects() {
    return EFFECTS.clone();
  }

  /** Returns their variances. */
  public static double[] variances() {
    return VARIANCES.clone();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

/**
 * How often a context fell into the weekdays of the symptom and how often into the others: a
 * description, which cannot tell the context from the weekday.
 *
 * @param context the context
 * @param inPeak compared days of the peak window with the context
 * @param peakDays compared days of the peak window
 * @param elsewhere compared days of other weekdays with the context
 * @param otherDays compared days of other weekdays
 */
public record PeakShare(Context context, int inPeak, int peakDays, int elsewhere, int otherDays) {

  /**
   * Returns by how much the share in the window exceeds the share elsewhere.
   *
   * @return the difference, in [-1, 1]; a share without days is 0
   */
  public double difference() {
    return share(inPeak, peakDays) - share(elsewhere, otherDays);
  }

  static double share(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }
}

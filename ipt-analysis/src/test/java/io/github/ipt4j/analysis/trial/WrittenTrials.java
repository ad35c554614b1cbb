// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.trial.RiskOfBias;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;
import java.util.ArrayList;
import java.util.List;

/** Trials for tests; but for the BCG trials they are made up. */
public final class WrittenTrials {
  static final String IPT = "IPT";
  static final String CARE = "usual care";

  /**
   * Vaccinated with and without, not vaccinated with and without tuberculosis: {@code dat.bcg} of
   * metafor 3.8.1 (Colditz et al. 1994).
   */
  private static final int[][] BCG = {
    {4, 119, 11, 128},
    {6, 300, 29, 274},
    {3, 228, 11, 209},
    {62, 13536, 248, 12619},
    {33, 5036, 47, 5761},
    {180, 1361, 372, 1079},
    {8, 2537, 10, 619},
    {505, 87886, 499, 87892},
    {29, 7470, 45, 7232},
    {17, 1699, 65, 1600},
    {186, 50448, 141, 27197},
    {5, 2493, 3, 2338},
    {27, 16886, 29, 17825}
  };

  private WrittenTrials() {}

  static TrialArm arm(String treatment, int n, double mean, double sd) {
    return TrialArm.builder()
        .treatment(treatment)
        .instrument("HRSD-17")
        .n(n)
        .mean(mean)
        .sd(sd)
        .build();
  }

  static TrialArm events(String treatment, int events, int n) {
    return TrialArm.builder()
        .treatment(treatment)
        .instrument("relapse")
        .direction(Direction.HIGHER_IS_WORSE)
        .n(n)
        .events(events)
        .build();
  }

  static Trial trial(String name, TrialArm... arms) {
    return Trial.builder().name(name).year(2000).addArms(arms).build();
  }

  /** Six trials that agree: A to F, of which two were judged to be at low risk of bias. */
  public static Trials agreeing() {
    return six(new double[] {9.8, 8.1, 11.5, 10.2, 9.9, 7.0});
  }

  /** The same with other means after IPT, so that they differ by more than chance. */
  public static Trials differing() {
    return six(new double[] {9.8, 5.1, 14.5, 10.2, 9.9, 4.0});
  }

  private static Trials six(double[] means) {
    int[] n1 = {61, 30, 12, 45, 100, 20};
    double[] s1 = {7.9, 6.5, 7.2, 6.9, 8.3, 5.1};
    int[] n2 = {62, 31, 13, 40, 98, 21};
    double[] m2 = {13.2, 12.6, 10.9, 12.9, 13.8, 12.2};
    double[] s2 = {7.8, 7.4, 6.6, 7.7, 8.1, 6.4};
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < n1.length; i++) {
      trials.add(
          trial(
                  "Trial " + (char) ('A' + i),
                  arm(IPT, n1[i], means[i], s1[i]),
                  arm(CARE, n2[i], m2[i], s2[i]))
              .withRiskOfBias(
                  i < 2 ? RiskOfBias.LOW : i < 5 ? RiskOfBias.NOT_LOW : RiskOfBias.UNKNOWN));
    }
    return Trials.of(trials);
  }

  /** Thirteen trials of tuberculosis, which is worse where it happens. */
  public static Trials bcg() {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < BCG.length; i++) {
      int[] n = BCG[i];
      trials.add(
          trial(
                  "BCG " + (char) ('A' + i),
                  events("BCG", n[0], n[0] + n[1]),
                  events("none", n[2], n[2] + n[3]))
              .withYear(1950 + i));
    }
    return Trials.of(trials);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;

/**
 * A few figures that trials of Interpersonal Psychotherapy have published, each with its source, to
 * try the library on.
 *
 * <p>They are no review of the field: whoever wants one enters the arms of all trials. Their risk
 * of bias is not judged here.
 */
public final class SampleTrials {
  private static final String RESPONSE = "response";

  private SampleTrials() {}

  /**
   * Returns the multi-centre trial of depression in which Interpersonal Psychotherapy stood beside
   * cognitive behaviour therapy and placebo with clinical management: the Hamilton scale (17 items)
   * after treatment.
   *
   * @return the trial
   */
  public static Trial elkin1989() {
    return Trial.builder()
        .name("Elkin 1989")
        .year(1989)
        .citation(
            "Elkin et al., Archives of General Psychiatry 46 (1989) 971-982,"
                + " doi 10.1001/archpsyc.1989.01810110013002")
        .addArms(
            hamilton("IPT", 61, 9.8, 7.9),
            hamilton("CBT", 59, 10.7, 7.9),
            hamilton("placebo", 62, 13.2, 7.8))
        .build();
  }

  /**
   * Returns a trial of depression in primary care: how many responded to Interpersonal
   * Psychotherapy, and how many to a drug.
   *
   * @return the trial
   */
  public static Trial schulberg1996() {
    return Trial.builder()
        .name("Schulberg 1996")
        .year(1996)
        .citation("Schulberg et al., Archives of General Psychiatry 53 (1996) 913-919")
        .addArms(response("IPT", 43, 93), response("drug", 50, 91))
        .build();
  }

  /**
   * Returns a trial of dysthymia in primary care: how many responded to Interpersonal
   * Psychotherapy, and how many to a drug.
   *
   * @return the trial
   */
  public static Trial browne2002() {
    return Trial.builder()
        .name("Browne 2002")
        .year(2002)
        .citation("Browne et al., Journal of Affective Disorders 68 (2002) 317-330")
        .addArms(response("IPT", 83, 231), response("drug", 117, 229))
        .build();
  }

  /**
   * Returns all of them.
   *
   * @return the trials
   */
  public static Trials all() {
    return Trials.of(elkin1989(), schulberg1996(), browne2002());
  }

  private static TrialArm hamilton(String treatment, int n, double mean, double sd) {
    return TrialArm.builder()
        .treatment(treatment)
        .instrument("HRSD-17")
        .n(n)
        .mean(mean)
        .sd(sd)
        .build();
  }

  private static TrialArm response(String treatment, int events, int n) {
    return TrialArm.builder()
        .treatment(treatment)
        .instrument(RESPONSE)
        .direction(Direction.HIGHER_IS_BETTER)
        .n(n)
        .events(events)
        .build();
  }
}

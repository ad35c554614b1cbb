// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trials drawn person by person: k of them, so many people an arm, of standard deviation 1, the
 * effect of each trial drawn about a mean; of the treated a share of those who fared worst leave.
 */
record TrialWorld(int k, int people, double mean, double tau, double leave) {

  Trials draw(Random random) {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      double effect = mean + tau * random.nextGaussian();
      trials.add(
          WrittenTrials.trial(
              "T" + i,
              arm(WrittenTrials.IPT, people(random, effect, leave)),
              arm(WrittenTrials.CARE, people(random, 0, 0))));
    }
    return Trials.of(trials);
  }

  private double[] people(Random random, double effect, double gone) {
    double[] outcomes = new double[people];
    Arrays.setAll(outcomes, i -> effect + random.nextGaussian());
    Arrays.sort(outcomes);
    return Arrays.copyOfRange(outcomes, (int) Math.round(gone * people), people);
  }

  private static TrialArm arm(String treatment, double[] outcomes) {
    double mean = Arrays.stream(outcomes).average().orElseThrow();
    double squares = Arrays.stream(outcomes).map(y -> (y - mean) * (y - mean)).sum();
    return WrittenTrials.arm(
            treatment, outcomes.length, mean, Math.sqrt(squares / (outcomes.length - 1)))
        .withDirection(Direction.HIGHER_IS_BETTER);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.internal.CorrelatedMean;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;
import java.util.List;

/** Gathers from trials what each says of the two treatments, and why some say nothing. */
final class TrialEffects {
  private final TrialComparison analysis;
  private final ImmutableList.Builder<TrialEffect> effects = ImmutableList.builder();
  private final ImmutableList.Builder<NotUsed> notUsed = ImmutableList.builder();

  TrialEffects(TrialComparison analysis, Trials trials) {
    this.analysis = analysis;
    trials.all().forEach(this::add);
  }

  ImmutableList<TrialEffect> effects() {
    return effects.build();
  }

  ImmutableList<NotUsed> notUsed() {
    return notUsed.build();
  }

  private void add(Trial trial) {
    List<String> instruments = trial.instruments().stream().filter(i -> isTold(trial, i)).toList();
    List<String> asked =
        instruments.stream()
            .filter(i -> analysis.instrument().map(i::equals).orElse(true))
            .toList();
    if (!asked.isEmpty()) {
      effects.add(effect(trial, asked.get(0), asked.size() > 1));
    } else {
      boolean both =
          trial.treatments().contains(analysis.treatment())
              && trial.treatments().contains(analysis.control());
      notUsed.add(
          new NotUsed(
              trial.name(), both ? NotUsed.Reason.NO_FIGURES : NotUsed.Reason.OTHER_TREATMENTS));
    }
  }

  private boolean isTold(Trial trial, String instrument) {
    return !told(trial, analysis.treatment(), instrument).isEmpty()
        && !told(trial, analysis.control(), instrument).isEmpty();
  }

  private List<TrialArm> told(Trial trial, String treatment, String instrument) {
    return trial.arms(treatment, instrument).stream().filter(analysis.scale()::isToldBy).toList();
  }

  private TrialEffect effect(Trial trial, String instrument, boolean isOneOfSeveral) {
    EffectScale scale = analysis.scale();
    List<TrialArm> arms = told(trial, analysis.treatment(), instrument);
    TrialArm control = MergedArm.of(scale, told(trial, analysis.control(), instrument));
    TrialEffect.Builder effect =
        TrialEffect.builder()
            .trial(trial)
            .instrument(instrument)
            .treated(arms.stream().mapToInt(a -> a.n().orElseThrow()).sum())
            .controls(control.n().orElseThrow())
            .size(size(arms, control))
            .halved(scale.isRatio() && arms.stream().anyMatch(a -> EffectSize.isHalved(a, control)))
            .oneOfSeveral(isOneOfSeveral);
    if (scale.isRatio()) {
      effect
          .treatedEvents(arms.stream().mapToInt(a -> a.events().orElseThrow()).sum())
          .controlEvents(control.events().orElseThrow());
    }
    for (int i = 0; i < arms.size(); i++) {
      for (int j = 0; j < i; j++) {
        effect.addShared(SharedControl.of(scale, arms.get(i), arms.get(j), control));
      }
    }
    return effect.build();
  }

  private EffectSize size(List<TrialArm> arms, TrialArm control) {
    EffectScale scale = analysis.scale();
    int m = arms.size();
    double[] values = new double[m];
    double[][] covariance = new double[m][m];
    for (int i = 0; i < m; i++) {
      EffectSize one = scale.of(arms.get(i), control);
      values[i] = one.value();
      covariance[i][i] = one.variance();
      for (int j = 0; j < i; j++) {
        covariance[i][j] = SharedControl.covariance(scale, arms.get(i), arms.get(j), control);
        covariance[j][i] = covariance[i][j];
      }
    }
    CorrelatedMean mean = CorrelatedMean.of(values, covariance);
    return new EffectSize(mean.value(), mean.variance());
  }
}

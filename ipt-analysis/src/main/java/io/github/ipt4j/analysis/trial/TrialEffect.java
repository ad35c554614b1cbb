// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.trial.Trial;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What one trial says: how much better people fared after the treatment than after the control.
 *
 * <p>Several arms of the treatment give one effect, the weighted mean of theirs; several of the
 * control are put together first.
 */
@Value.Immutable
@IptStyle
public abstract sealed class TrialEffect implements WithTrialEffect permits ImmutableTrialEffect {

  TrialEffect() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the trial.
   *
   * @return the trial
   */
  public abstract Trial trial();

  /**
   * Returns what was measured.
   *
   * @return the instrument
   */
  public abstract String instrument();

  /**
   * Returns how many people were given the treatment.
   *
   * @return the number
   */
  public abstract int treated();

  /**
   * Returns how many people were given the control.
   *
   * @return the number
   */
  public abstract int controls();

  /**
   * Returns to how many of the treated the event happened.
   *
   * @return the number; empty where means are compared
   */
  public abstract OptionalInt treatedEvents();

  /**
   * Returns to how many of the controls the event happened.
   *
   * @return the number; empty where means are compared
   */
  public abstract OptionalInt controlEvents();

  /**
   * Returns the effect.
   *
   * @return the effect, above 0 where people fared better after the treatment
   */
  public abstract EffectSize size();

  /**
   * Returns how the effects of the trial's arms correlate, where several of the treatment share the
   * control.
   *
   * @return a correlation for each pair of arms
   */
  public abstract ImmutableList<SharedControl> shared();

  /**
   * Returns whether a half was added to the counts of an arm, since one of them was 0.
   *
   * @return whether it was
   */
  public abstract boolean halved();

  /**
   * Returns whether the trial reports both treatments on other instruments as well.
   *
   * @return whether it does; the first is taken unless another was named
   */
  public abstract boolean oneOfSeveral();

  /**
   * Returns the 95 % interval by the normal distribution.
   *
   * @return the interval, of g or of the logarithm of the ratio
   */
  public Interval interval() {
    return interval(PooledEffect.LEVEL);
  }

  Interval interval(double level) {
    double margin = Quantiles.normal((1 + level) / 2) * size().standardError();
    return new Interval(size().value() - margin, size().value() + margin, level);
  }

  /** Builds a {@link TrialEffect}. */
  static final class Builder extends ImmutableTrialEffect.Builder {
    Builder() {}
  }
}

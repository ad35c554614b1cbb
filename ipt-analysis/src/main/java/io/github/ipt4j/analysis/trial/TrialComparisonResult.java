// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.trial.RiskOfBias;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What trials say of a treatment beside another. */
@Value.Immutable
@IptStyle
public abstract sealed class TrialComparisonResult extends AnalysisResult
    implements WithTrialComparisonResult permits ImmutableTrialComparisonResult {
  private static final int FEWEST = 2;
  private static final int FEWEST_TO_DENY = 3;

  TrialComparisonResult() {}

  static TrialComparisonResult of(
      TrialComparison analysis, ImmutableList<TrialEffect> effects, ImmutableList<NotUsed> others) {
    ImmutableTrialComparisonResult.Builder result =
        ImmutableTrialComparisonResult.builder()
            .analysis(analysis)
            .addAllEffects(effects)
            .addAllNotUsed(others);
    if (effects.size() >= FEWEST) {
      result.pooled(PooledEffect.of(effects, analysis.pooling()));
    }
    return result.build();
  }

  @Override
  public abstract TrialComparison analysis();

  /**
   * Returns what each trial says.
   *
   * @return the effects in the order of the trials
   */
  public abstract ImmutableList<TrialEffect> effects();

  /**
   * Returns the trials that say nothing of the two treatments.
   *
   * @return the trials, each with the reason
   */
  public abstract ImmutableList<NotUsed> notUsed();

  /**
   * Returns the figures of all trials taken together.
   *
   * @return the figures; empty of fewer than two trials
   */
  public abstract Optional<PooledEffect> pooled();

  /**
   * Returns how many trials were judged to be at low risk of bias.
   *
   * @return so many of all that were taken together
   */
  public Share lowRisk() {
    return new Share(judged(RiskOfBias.LOW), effects().size());
  }

  int judged(RiskOfBias risk) {
    return (int) effects().stream().filter(e -> e.trial().riskOfBias() == risk).count();
  }

  /**
   * Returns SUPPORTED if p is at most alpha; above it NOT_SUPPORTED from three trials on, and
   * INSUFFICIENT_DATA of two, which could hardly have shown it, or fewer.
   */
  @Override
  public Conclusion conclusion() {
    if (pooled().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    } else if (pooled().get().p() <= analysis().alpha()) {
      return Conclusion.SUPPORTED;
    }
    return effects().size() < FEWEST_TO_DENY
        ? Conclusion.INSUFFICIENT_DATA
        : Conclusion.NOT_SUPPORTED;
  }

  /**
   * Returns the same result read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis gives at that level
   */
  public TrialComparisonResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  @Override
  public ImmutableList<Shortfall> shortfalls() {
    if (conclusion() != Conclusion.INSUFFICIENT_DATA) {
      return ImmutableList.of();
    }
    int needed = pooled().isEmpty() ? FEWEST : FEWEST_TO_DENY;
    return Shortfall.of("trial.trials", effects().size(), needed).stream()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new ComparisonClauses(this).headline();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return new ComparisonCaveats(this).all();
  }

  @Override
  public Table table() {
    return new ComparisonTable(this).table();
  }

  /** Returns nothing: trials rest on no event of a case. */
  @Override
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.of();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}

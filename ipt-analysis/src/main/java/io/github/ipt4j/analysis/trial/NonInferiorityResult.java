// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** Whether a treatment is shown to be worse by less than a margin. */
@Value.Immutable
@IptStyle
public abstract sealed class NonInferiorityResult extends AnalysisResult
    implements WithNonInferiorityResult permits ImmutableNonInferiorityResult {

  NonInferiorityResult() {}

  @Override
  public abstract NonInferiority analysis();

  /**
   * Returns what the trials say of the two treatments.
   *
   * @return the result of the comparison
   */
  public abstract TrialComparisonResult comparison();

  /**
   * Returns the effect with the interval that decides.
   *
   * @return the pooled effect, or that of the only trial, with its interval of the level 1 - alpha;
   *     empty where no trial gave both treatments
   */
  public Optional<Estimate> estimate() {
    double level = 1 - analysis().comparison().alpha();
    if (comparison().pooled().isPresent()) {
      PooledEffect pooled = comparison().pooled().get();
      return Optional.of(new Estimate(pooled.mean(), pooled.interval(level)));
    }
    return comparison().effects().stream()
        .findFirst()
        .map(e -> new Estimate(e.size().value(), e.interval(level)));
  }

  /**
   * Returns whether it is shown.
   *
   * @return whether the lower end of the interval lies above the margin; false where no trial gave
   *     both treatments
   */
  public boolean shown() {
    return estimate().filter(e -> e.interval().low() > analysis().least()).isPresent();
  }

  /** Returns SUPPORTED if it is shown, INSUFFICIENT_DATA without a trial of both, or neither. */
  @Override
  public Conclusion conclusion() {
    if (comparison().effects().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return shown() ? Conclusion.SUPPORTED : Conclusion.NOT_SUPPORTED;
  }

  /**
   * Returns the same result read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis gives at that level
   */
  public NonInferiorityResult at(double level) {
    return withAnalysis(analysis().withComparison(analysis().comparison().withAlpha(level)))
        .withComparison(comparison().at(level));
  }

  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return Shortfall.of("trial.trials", comparison().effects().size(), 1).stream()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new MarginClauses(this).headline();
  }

  /** Returns the caveats of the comparison, and where the margin comes from. */
  @Override
  public ImmutableList<Caveat> caveats() {
    Caveat margin = new Caveat(Caveat.Kind.METHOD, Clause.of("trial.margin.beforehand"));
    return ImmutableList.copyOf(Iterables.concat(ImmutableList.of(margin), comparison().caveats()));
  }

  @Override
  public Table table() {
    return shortfalls().isEmpty() ? comparison().table() : Shortfall.table(shortfalls());
  }

  /** Returns nothing: trials rest on no event of a case. */
  @Override
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.of();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().comparison().alpha());
  }

  /** The treatment and what it is held against, in a clause. */
  Clause named(Clause clause) {
    return clause
        .with("treatment", Cell.name(analysis().comparison().treatment()))
        .with("control", Cell.name(analysis().comparison().control()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.Quantiles;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The loads of two periods beside each other, or why they cannot be compared. */
@Value.Immutable
@IptStyle
public abstract sealed class TensionChangeResult extends AnalysisResult
    implements WithTensionChangeResult permits ImmutableTensionChangeResult {

  TensionChangeResult() {}

  @Override
  public abstract TensionChange analysis();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns the share of the symptom diary's recorded days that are asked days, if it is known.
   *
   * @return the share, 0 to 1
   */
  public abstract OptionalDouble diaryCoverage();

  /**
   * Returns the sampling by which the log was read.
   *
   * @return the sampling
   */
  public abstract ContactSampling sampling();

  /**
   * Returns of what there is too little for a comparison.
   *
   * @return what is lacking; none if the periods are compared
   */
  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the earlier period.
   *
   * @return its load
   */
  public abstract PeriodLoad before();

  /**
   * Returns the later period.
   *
   * @return its load
   */
  public abstract PeriodLoad after();

  /**
   * Returns by how much the later load exceeds the earlier.
   *
   * @return the difference per asked week, negative where the load fell
   */
  public abstract OptionalDouble difference();

  /**
   * Returns the standard error of the difference.
   *
   * @return the standard error, 0 or more; 0 where no week varies
   */
  public abstract OptionalDouble standardError();

  /**
   * Returns Welch's degrees of freedom.
   *
   * @return the degrees, above 0; empty where no week varies
   */
  public abstract OptionalDouble degreesOfFreedom();

  /**
   * Returns the interval of the difference, at the level 1 - alpha.
   *
   * @return the interval; empty where the periods are not compared
   */
  public Optional<Interval> interval() {
    if (difference().isEmpty()) {
      return Optional.empty();
    }
    double alpha = analysis().alpha();
    double reach =
        degreesOfFreedom().isEmpty()
            ? 0
            : Quantiles.student(degreesOfFreedom().getAsDouble(), 1 - alpha / 2)
                * standardError().orElseThrow();
    double difference = difference().getAsDouble();
    return Optional.of(new Interval(difference - reach, difference + reach, 1 - alpha));
  }

  /**
   * Returns the two-sided p-value of the difference.
   *
   * @return the p-value, 0 to 1
   */
  public abstract OptionalDouble p();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns whether the load may be said to have fallen.
   *
   * @return whether it fell; too little is no fall
   */
  public boolean hasFallen() {
    return conclusion() == Conclusion.SUPPORTED && difference().orElse(0) < 0;
  }

  /**
   * Returns whether the load may be said to have risen.
   *
   * @return whether it rose
   */
  public boolean hasRisen() {
    return conclusion() == Conclusion.SUPPORTED && difference().orElse(0) > 0;
  }

  @Override
  public Conclusion conclusion() {
    if (p().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return p().getAsDouble() <= analysis().alpha()
        ? Conclusion.SUPPORTED
        : Conclusion.NOT_SUPPORTED;
  }

  /**
   * Returns the same result read at another level: the interval and the conclusion follow it.
   *
   * @param alpha the error rate of the two-sided test, in (0, 1)
   * @return the result that the analysis would give at that level
   */
  public TensionChangeResult at(double alpha) {
    return withAnalysis(analysis().withAlpha(alpha));
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new ChangeClauses(this).headline();
  }

  /**
   * Returns what is open of safety and touches the result; it stands before all other caveats.
   *
   * @return the caveats of kind SAFETY, perhaps none
   */
  public abstract ImmutableList<Caveat> safety();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.of(analysis().person());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return new ChangeClauses(this).caveats();
  }

  @Override
  public Table table() {
    return new ChangeClauses(this).table();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}

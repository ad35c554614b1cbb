// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The loads of two periods beside each other, or why they cannot be compared. */
@Value.Immutable
@IptStyle
public abstract sealed class TensionChangeResult extends AnalysisResult
    implements WithTensionChangeResult permits ImmutableTensionChangeResult {

  TensionChangeResult() {}

  static Builder builder() {
    return new Builder();
  }

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
   * Returns why the periods are not compared.
   *
   * @return the reason; empty if they are
   */
  public abstract Optional<TensionRefusal> refusal();

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
   * Returns the lower end of the interval of the difference, at the level 1 - alpha.
   *
   * @return the lower end
   */
  public abstract OptionalDouble low();

  /**
   * Returns the upper end of the interval of the difference, at the level 1 - alpha.
   *
   * @return the upper end
   */
  public abstract OptionalDouble high();

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
   * @return whether it fell; a refusal is no fall
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

  @Override
  protected String oldHeadline() {
    return ChangeWording.headline(this);
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return ImmutableSet.of(analysis().person());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    return ChangeWording.caveats(this);
  }

  @Override
  protected TextTable oldTable() {
    return ChangeWording.table(this);
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  /** Builds a value of this type. */
  static final class Builder extends ImmutableTensionChangeResult.Builder {
    Builder() {}
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link GradedLagProfile} found in ratings and what is known beside them. */
@Value.Immutable
@IptStyle
public abstract sealed class GradedLagProfileResult extends RatingResult
    permits ImmutableGradedLagProfileResult {

  GradedLagProfileResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract GradedLagProfile analysis();

  /**
   * Returns the calendar weeks with a rating.
   *
   * @return the number; a week that a phase cuts counts as two
   */
  public abstract int weeks();

  /**
   * Returns the smallest p-value that an order of these weeks could have at any lag.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble smallestP();

  /** Returns the lags with what was found, were it enough for a test or not. */
  abstract ImmutableList<LaggedDifference> computed();

  /**
   * Returns the lags.
   *
   * @return one difference for each lag, the earliest first
   */
  public ImmutableList<LaggedDifference> lags() {
    return isEnough()
        ? computed()
        : computed().stream()
            .map(LaggedDifference::untested)
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether one order of the weeks would be significant. */
  private boolean isEnough() {
    return smallestP().orElse(1) <= analysis().alpha();
  }

  /**
   * Returns the lag at which the rating differs most.
   *
   * @return the difference, empty if nothing was tested
   */
  public Optional<LaggedDifference> leading() {
    return lags().stream()
        .filter(l -> l.p().isPresent())
        .max(Comparator.comparingDouble(l -> Math.abs(l.z().orElse(0))));
  }

  private boolean isFound(LaggedDifference lag) {
    return lag.p().orElse(1) <= analysis().alpha();
  }

  /**
   * Returns what speaks for the rating coming before the context.
   *
   * @return the clause of a sentence where the rating differs before a context of a later day;
   *     empty otherwise
   */
  public Optional<Clause> anticipation() {
    return lags().stream()
        .filter(l -> l.lag() < 0 && isFound(l))
        .max(Comparator.comparingDouble(l -> Math.abs(l.z().orElse(0))))
        .map(l -> withP(phrase("gradedLag.anticipation"), l).with("day", day(l)));
  }

  /**
   * Returns SUPPORTED if any lag is significant and NOT_SUPPORTED if none is; DESCRIBED if it was
   * asked about unevenly; INSUFFICIENT_DATA otherwise.
   */
  @Override
  public Conclusion conclusion() {
    if (lags().stream().anyMatch(this::isFound)) {
      return Conclusion.SUPPORTED;
    }
    if (leading().isPresent()) {
      return Conclusion.NOT_SUPPORTED;
    }
    return !isNotableOnly() && !asked().isEven()
        ? Conclusion.DESCRIBED
        : Conclusion.INSUFFICIENT_DATA;
  }

  @Override
  public Context context() {
    return analysis().context();
  }

  /**
   * Returns the same result, read at another level.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis at that level finds in the same days
   */
  public GradedLagProfileResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  abstract GradedLagProfileResult withAnalysis(GradedLagProfile analysis);

  /** Returns which weeks or lags are lacking for a test. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    if (conclusion() != Conclusion.INSUFFICIENT_DATA) {
      return ImmutableList.of();
    }
    Stream<Shortfall> lacking =
        isNotableOnly()
            ? unknownDays()
            : weeks() < analysis().leastWeeks()
                ? Shortfall.of("context.lack.weeks", weeks(), analysis().leastWeeks()).stream()
                : atLeastOne(isEnough() ? "ratedLags" : "orders", 0);
    return lacking.collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return switch (conclusion()) {
      case SUPPORTED -> sentence(found(leading().orElseThrow()));
      case NOT_SUPPORTED ->
          sentence(
              phrase("gradedLag.none")
                  .with("day", day(leading().orElseThrow()))
                  .with("seen", seen(leading().orElseThrow())),
              Clause.of("context.lag.notRuledOut"));
      case DESCRIBED -> sentence(phrase("gradedLag.notTested").with("asked", unevenly()));
      default -> sentence(phrase("gradedLag.thin").with("lack", lack()));
    };
  }

  private Clause found(LaggedDifference lag) {
    return phrase("gradedLag.found").with("day", day(lag)).with("seen", seen(lag));
  }

  private Clause seen(LaggedDifference lag) {
    double effect = lag.effect().orElseThrow();
    return withP(Clause.of("context.gradedLag." + (effect < 0 ? "lower" : "higher")), lag)
        .with("points", points(effect))
        .with("with", lag.exposed())
        .with("without", lag.unexposed())
        .with("lags", lags().size())
        .with("alike", alike().ofDays());
  }

  private Clause withP(Clause clause, LaggedDifference lag) {
    return withP(clause, lag.p().orElseThrow(), analysis().alpha());
  }

  private static Clause day(LaggedDifference lag) {
    return LagProfileResult.day(lag.lag());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ratingCaveats();
    anticipation().ifPresent(a -> caveats.add(new Caveat(Caveat.Kind.METHOD, a)));
    return caveats.build();
  }

  @Override
  public Table table() {
    Table.Builder table =
        columns("gradedLag", "day", "exposed", "unexposed", "difference", "z", "p");
    for (LaggedDifference l : lags()) {
      table.row(
          Clause.of("context.lag.row.day").with("day", day(l)),
          Cell.count(l.exposed()),
          Cell.count(l.unexposed()),
          number(l.effect()),
          Cell.number(l.z(), 1),
          Cell.p(l.p(), analysis().alpha()));
    }
    Cell none = Cell.NONE;
    Cell smallest = Cell.p(smallestP(), analysis().alpha());
    return table
        .row("context.graded.row.smallest", none, none, none, none, smallest)
        .row("context.graded.row.weeks", Cell.count(weeks()), none, none, none, none)
        .build();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableGradedLagProfileResult.Builder {
    Builder() {}
  }
}

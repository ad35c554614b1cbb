// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link GradedContrast} found in ratings and what is known beside them. */
@Value.Immutable
@IptStyle
public abstract sealed class GradedContrastResult extends RatingResult
    permits ImmutableGradedContrastResult {

  private static final String ROW = "context.graded.row.";

  GradedContrastResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract GradedContrast analysis();

  /**
   * Returns the calendar weeks with a rating.
   *
   * @return the number; a week that a phase cuts counts as two
   */
  public abstract int weeks();

  /**
   * Returns the rated days with the context.
   *
   * @return the number
   */
  public abstract int exposedDays();

  /**
   * Returns the rated days without the context.
   *
   * @return the number
   */
  public abstract int unexposedDays();

  /**
   * Returns the mean rating of the days with the context, whatever their weekday.
   *
   * @return the mean, on the scale; empty where one of the two kinds of days is missing
   */
  public abstract OptionalDouble meanExposed();

  /**
   * Returns the mean rating of the days without the context, whatever their weekday.
   *
   * @return the mean, on the scale; empty where one of the two kinds of days is missing
   */
  public abstract OptionalDouble meanUnexposed();

  /**
   * Returns whether there are days with and without the context on one weekday of one period.
   *
   * @return whether there are
   */
  public abstract boolean comparable();

  /**
   * Returns the p-value.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble p();

  /**
   * Returns the smallest p-value that an order of these weeks could have.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble smallestP();

  /**
   * Returns whether p is that of all orders of the weeks, not of draws.
   *
   * @return whether it is; false if nothing was tested
   */
  @Value.Default
  public boolean exact() {
    return false;
  }

  /**
   * Returns by how many points the rating is higher with the context, weekdays alike.
   *
   * @return the difference in points of the scale; empty if nothing was tested
   */
  public abstract OptionalDouble effect();

  /**
   * Returns the 95 % interval of the effect.
   *
   * @return the interval; empty if nothing was tested or no end can be found
   */
  public Optional<Interval> interval() {
    return range().get();
  }

  /** Returns the interval, looked for when it is first asked for; copies share it. */
  @Value.Auxiliary
  @Value.Default
  Supplier<Optional<Interval>> range() {
    return Optional::empty;
  }

  /**
   * Returns SUPPORTED if p is at most alpha and NOT_SUPPORTED if it is above; NOT_IDENTIFIABLE
   * without days to compare on one weekday; DESCRIBED if contacts were asked about unevenly;
   * INSUFFICIENT_DATA otherwise, and where no order of the weeks could have a p of at most alpha.
   */
  @Override
  public Conclusion conclusion() {
    if (isNotableOnly() || exposedDays() == 0 || unexposedDays() == 0) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    if (!asked().isEven()) {
      return Conclusion.DESCRIBED;
    }
    if (!comparable()) {
      return Conclusion.NOT_IDENTIFIABLE;
    }
    if (p().isEmpty() || smallestP().orElse(1) > analysis().alpha()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return p().getAsDouble() <= analysis().alpha()
        ? Conclusion.SUPPORTED
        : Conclusion.NOT_SUPPORTED;
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
  public GradedContrastResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  abstract GradedContrastResult withAnalysis(GradedContrast analysis);

  /** Returns which days or weeks are lacking for a test. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    if (isNotableOnly()) {
      return unknownDays().collect(ImmutableList.toImmutableList());
    }
    return Stream.of(
            atLeastOne("with", exposedDays()),
            atLeastOne("without", unexposedDays()),
            conclusion() == Conclusion.INSUFFICIENT_DATA
                ? Shortfall.of("context.lack.weeks", weeks(), analysis().leastWeeks()).stream()
                : Stream.<Shortfall>empty())
        .flatMap(lack -> lack)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return switch (conclusion()) {
      case SUPPORTED -> sentence(supported());
      case NOT_SUPPORTED ->
          sentence(
              graded("byChance")
                  .with("alike", alike().ofDays())
                  .with("days", days())
                  .with("estimate", estimate(number(effect()))),
              Clause.of("context.graded.notRuledOut"));
      case NOT_IDENTIFIABLE -> sentence(graded("weekday").with("days", days()));
      case DESCRIBED -> sentence(graded("notTested").with("asked", unevenly()));
      case INSUFFICIENT_DATA ->
          sentence(graded("thin").with("lack", p().isPresent() ? Cell.words(noOrder()) : lack()));
    };
  }

  private Clause supported() {
    double points = effect().orElseThrow();
    return graded(points > 0 ? "higher" : "lower")
        .with("points", points(points))
        .with("alike", alike().ofDays())
        .with("days", days())
        .with("estimate", estimate(Cell.NONE));
  }

  private Clause days() {
    return Clause.of("context.graded.days")
        .with("with", exposedDays())
        .with("without", unexposedDays());
  }

  private Clause estimate(Cell effect) {
    return withP(Clause.of("context.graded.estimate"), p().orElseThrow(), analysis().alpha())
        .with("effect", effect)
        .with("interval", intervalCell());
  }

  private Cell intervalCell() {
    return interval().map(i -> Cell.interval(i, decimals())).orElse(Cell.NONE);
  }

  private Clause noOrder() {
    double alpha = analysis().alpha();
    return withP(Clause.of("context.graded.noOrder"), p().orElseThrow(), alpha)
        .with("smallest", Cell.p(smallestP(), alpha))
        .with("days", days())
        .with("weeks", weeks());
  }

  private Clause graded(String name) {
    return phrase("graded." + name, context().clause(analysis().lag()));
  }

  @Override
  public abstract GradedContrastResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableList<Caveat> caveats() {
    return ratingCaveats().build();
  }

  @Override
  public Table table() {
    Cell none = Cell.NONE;
    double alpha = analysis().alpha();
    Cell p = Cell.p(p(), alpha);
    Cell smallest = Cell.p(smallestP(), alpha);
    return columns("graded", "days", "exposed", "unexposed", "difference", "interval", "p")
        .row(ROW + "days", Cell.count(exposedDays()), Cell.count(unexposedDays()), none, none, none)
        .row(ROW + "mean", number(meanExposed()), number(meanUnexposed()), none, none, none)
        .row(ROW + "alike", none, none, number(effect()), intervalCell(), p)
        .row(ROW + "smallest", none, none, none, none, smallest)
        .row(ROW + "weeks", Cell.count(weeks()), none, none, none, none)
        .build();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableGradedContrastResult.Builder {
    Builder() {}
  }
}

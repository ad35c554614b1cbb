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
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link RhythmWithinContext} found in a diary and a log. */
@Value.Immutable
@IptStyle
public abstract sealed class RhythmWithinContextResult extends SymptomResult
    permits ImmutableRhythmWithinContextResult {

  RhythmWithinContextResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract RhythmWithinContext analysis();

  abstract ImmutableList<FourCounts> byWeekday();

  /**
   * Returns the days of a weekday.
   *
   * @param day the weekday
   * @return the counts of symptom days
   */
  public FourCounts days(DayOfWeek day) {
    return byWeekday().get(day.getValue() - 1);
  }

  abstract ImmutableList<Double> expected();

  /**
   * Returns how many symptom days a weekday would hold if only the context made a difference.
   *
   * @param day the weekday
   * @return the expected number of days; empty if nothing was tested
   */
  public OptionalDouble expected(DayOfWeek day) {
    return expected().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(expected().get(day.getValue() - 1));
  }

  /**
   * Returns the chance of counts at least as uneven if days alike in the context were alike.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble p();

  /**
   * Returns the smallest p-value that these totals could have given.
   *
   * @return that p-value; empty if nothing was tested
   */
  public abstract OptionalDouble smallestP();

  /**
   * Returns the p-value of the same days without regard to the context.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble pRegardless();

  /**
   * Returns the weekdays on which the context was always there, while no other weekday had it: they
   * cannot be compared.
   *
   * @return the weekdays, Monday first; mostly none
   */
  public ImmutableList<DayOfWeek> dropped() {
    List<DayOfWeek> with =
        Arrays.stream(DayOfWeek.values()).filter(d -> days(d).exposed() > 0).toList();
    return with.size() == 1 && days(with.get(0)).unexposed() == 0
        ? ImmutableList.copyOf(with)
        : ImmutableList.of();
  }

  /**
   * Returns SUPPORTED if the weekdays still stand out and NOT_SUPPORTED if they do not;
   * INSUFFICIENT_DATA if there is too little to tell.
   */
  @Override
  public Conclusion conclusion() {
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
  public RhythmWithinContextResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  abstract RhythmWithinContextResult withAnalysis(RhythmWithinContext analysis);

  /** Returns the symptom days that are lacking for a test. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    Stream<Shortfall> lacking =
        isNotableOnly()
            ? unknownDays()
            : Shortfall.of(
                phrase("rhythm.days"), compared().withSymptom(), analysis().minimumSymptomDays())
                .stream();
    return lacking.collect(ImmutableList.toImmutableList());
  }

  private FourCounts compared() {
    return FourCounts.sum(byWeekday());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return switch (conclusion()) {
      case SUPPORTED -> sentence(tested("still"));
      case NOT_SUPPORTED ->
          sentence(
              tested(pRegardless().orElseThrow() <= analysis().alpha() ? "noLonger" : "notEither"),
              phrase("rhythm.notShown"));
      default ->
          sentence(
              phrase("rhythm.thin")
                  .with("lack", p().isPresent() ? Cell.words(noOutcome()) : lack()));
    };
  }

  private Clause noOutcome() {
    return Clause.of("context.rhythm.noOutcome")
        .with("days", phrase("rhythm.days").with("n", compared().withSymptom()));
  }

  private Clause tested(String name) {
    double alpha = analysis().alpha();
    return phrase("rhythm." + name)
        .with(
            "values",
            withP(Clause.of("context.rhythm.values"), p().orElseThrow(), alpha)
                .with("pAll", Cell.p(pRegardless(), alpha)))
        .with(
            "dropped",
            dropped().stream()
                .findFirst()
                .map(d -> Clause.of("context.rhythm.dropped").with("weekday", Cell.weekday(d)))
                .map(Cell::words)
                .orElse(Cell.NONE));
  }

  @Override
  public abstract RhythmWithinContextResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableList<Caveat> caveats() {
    return commonCaveats().build();
  }

  @Override
  public Table table() {
    Table.Builder table =
        columns("rhythm", "weekday", "exposed", "unexposed", "sum", "expected", "p");
    Cell none = Cell.NONE;
    for (DayOfWeek day : DayOfWeek.values()) {
      FourCounts c = days(day);
      table.row(
          Cell.weekday(day),
          c.shareWith(),
          c.shareWithout(),
          Cell.count(c.withSymptom()),
          Cell.number(expected(day), 1),
          none);
    }
    Cell p = Cell.p(p(), analysis().alpha());
    Cell pAll = Cell.p(pRegardless(), analysis().alpha());
    return table
        .row("context.rhythm.row.alike", none, none, none, none, p)
        .row("context.rhythm.row.all", none, none, none, none, pAll)
        .build();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableRhythmWithinContextResult.Builder {
    Builder() {}
  }
}

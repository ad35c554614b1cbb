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

/** What {@link LagProfile} found in a diary and a log. */
@Value.Immutable
@IptStyle
public abstract sealed class LagProfileResult extends SymptomResult
    permits ImmutableLagProfileResult {

  LagProfileResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract LagProfile analysis();

  /**
   * Returns on how many recorded days contacts were asked about, with the symptom and without.
   *
   * @return the counts
   */
  public abstract AskedShares asked();

  /** Returns which days are compared with which. */
  abstract Alike alike();

  /** Returns in how many ways the onsets could have fallen on the days at risk. */
  abstract double arrangements();

  /** Returns the lags with what was found, were it enough for a test or not. */
  abstract ImmutableList<LaggedContrast> computed();

  /**
   * Returns the lags.
   *
   * @return one contrast for each lag, the earliest first
   */
  public ImmutableList<LaggedContrast> lags() {
    return isEnough()
        ? computed()
        : computed().stream()
            .map(LaggedContrast::untested)
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether one arrangement among all of them would be significant. */
  private boolean isEnough() {
    return arrangements() * analysis().alpha() >= 1;
  }

  /**
   * Returns the lag at which the onsets are farthest from what is expected.
   *
   * @return the contrast, empty if nothing was tested
   */
  public Optional<LaggedContrast> leading() {
    return lags().stream()
        .filter(l -> l.p().isPresent())
        .min(
            Comparator.comparing((LaggedContrast l) -> l.p().orElseThrow())
                .thenComparing(l -> -Math.abs(l.z().orElseThrow()))
                .thenComparing(l -> Math.abs(l.lag())));
  }

  private boolean isFound(LaggedContrast lag) {
    return lag.p().orElse(1) <= analysis().alpha();
  }

  /**
   * Returns what speaks for the symptom coming before the context.
   *
   * @return the clause of a sentence where the symptom goes with a context of a later day; empty
   *     otherwise
   */
  public Optional<Clause> anticipation() {
    return lags().stream()
        .filter(l -> l.lag() < 0 && isFound(l) && l.z().orElse(0) > 0)
        .min(Comparator.comparing(l -> l.p().orElseThrow()))
        .map(l -> withP(phrase("lag.anticipation"), l).with("day", day(l.lag())));
  }

  /**
   * Returns SUPPORTED if any lag is significant and NOT_SUPPORTED if none is; DESCRIBED if contacts
   * were asked about unevenly; INSUFFICIENT_DATA otherwise.
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
  public LagProfileResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  abstract LagProfileResult withAnalysis(LagProfile analysis);

  /** Returns that the days could have fallen in too few ways, or that no lag can be compared. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    if (conclusion() != Conclusion.INSUFFICIENT_DATA) {
      return ImmutableList.of();
    }
    Stream<Shortfall> lacking =
        isNotableOnly()
            ? unknownDays()
            : isEnough()
                ? atLeastOne("lags", 0)
                : Shortfall.of(phrase("lack.ways"), (int) arrangements(), ways()).stream();
    return lacking.collect(ImmutableList.toImmutableList());
  }

  private int ways() {
    return (int) Math.ceil(1 / analysis().alpha());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return switch (conclusion()) {
      case SUPPORTED -> sentence(tested(leading().orElseThrow()));
      case NOT_SUPPORTED ->
          sentence(tested(leading().orElseThrow()), Clause.of("context.lag.notRuledOut"));
      case DESCRIBED ->
          sentence(phrase("lag.notTested").with("asked", asked().unevenly(context(), subject())));
      default -> sentence(phrase("lag.thin").with("lack", lack()));
    };
  }

  private Clause tested(LaggedContrast lag) {
    String often = lag.z().orElseThrow() > 0 ? "lag.more" : "lag.less";
    return phrase(isFound(lag) ? often : "lag.none")
        .with("day", day(lag.lag()))
        .with(
            "seen",
            withP(Clause.of("context.lag.seen"), lag)
                .with("with", lag.counts().shareWith())
                .with("without", lag.counts().shareWithout())
                .with("lags", lags().size())
                .with("alike", alike().ofDays()));
  }

  private Clause withP(Clause clause, LaggedContrast lag) {
    return withP(clause, lag.p().orElseThrow(), analysis().alpha());
  }

  static Clause day(int lag) {
    String side = lag == 0 ? "same" : lag > 0 ? "after" : "before";
    return Clause.of("context.lag.day." + side).with("days", Math.abs(lag));
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = commonCaveats();
    anticipation().ifPresent(a -> caveats.add(new Caveat(Caveat.Kind.METHOD, a)));
    return caveats.build();
  }

  @Override
  public Table table() {
    Table.Builder table = columns("lag", "day", "exposed", "unexposed", "z", "p");
    for (LaggedContrast l : lags()) {
      table.row(
          Clause.of("context.lag.row.day").with("day", day(l.lag())),
          l.counts().shareWith(),
          l.counts().shareWithout(),
          Cell.number(l.z(), 1),
          Cell.p(l.p(), analysis().alpha()));
    }
    return table.build();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableLagProfileResult.Builder {
    Builder() {}
  }
}

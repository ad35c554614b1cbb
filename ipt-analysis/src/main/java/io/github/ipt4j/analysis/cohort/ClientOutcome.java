// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.analysis.outcome.ChangeCategory;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.CutOffKind;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What became of the total of one client, from the first form that has one to the last.
 *
 * <p>Who has one form only is not known to have changed: counted as last seen, the total is that of
 * the one form, and the category is {@link ChangeCategory#UNCHANGED}.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ClientOutcome implements CohortMember, WithClientOutcome
    permits ImmutableClientOutcome {

  ClientOutcome() {}

  /**
   * Returns what became of a client.
   *
   * @param client the client
   * @param series the forms
   * @param change which change is reliable, and up to which day forms count
   * @return the outcome, or why there is none
   */
  public static ClientOutcome of(ClientId client, MeasureSeries series, ReliableChange change) {
    List<MeasureTaken> complete =
        series.measures().stream()
            .filter(m -> change.until().map(m.at().date()::isBefore).orElse(true))
            .filter(m -> m.score(change.missingItems()).total().isPresent())
            .toList();
    ImmutableClientOutcome.Builder outcome =
        ImmutableClientOutcome.builder().client(client).forms(complete.size());
    if (complete.isEmpty()) {
      return outcome.leftOut(LeftOut.NO_FORM).build();
    }
    OptionalDouble first = only(EventOrder.possiblyFirst(complete), change);
    OptionalDouble last = only(EventOrder.possiblyLast(complete), change);
    if (first.isEmpty() || last.isEmpty()) {
      return outcome.leftOut(LeftOut.ORDER_UNKNOWN).build();
    }
    outcome.first(first).last(last).days(days(complete));
    return complete.size() == 1
        ? seenOnce(outcome, series.instrument(), first.getAsDouble(), change)
        : judged(outcome, change.analyze(series));
  }

  /**
   * Returns a client who cannot be used.
   *
   * @param client the client
   * @param reason why not
   * @return the client, with the reason
   */
  public static ClientOutcome leftOut(ClientId client, LeftOut reason) {
    return ImmutableClientOutcome.builder().client(client).forms(0).leftOut(reason).build();
  }

  /** The total of the forms that may be the first, or the last, unless they differ in it. */
  private static OptionalDouble only(List<MeasureTaken> ends, ReliableChange change) {
    List<Double> totals =
        ends.stream()
            .map(m -> m.score(change.missingItems()).total().orElseThrow())
            .distinct()
            .toList();
    return totals.size() == 1 ? OptionalDouble.of(totals.get(0)) : OptionalDouble.empty();
  }

  private static long days(List<MeasureTaken> complete) {
    return ChronoUnit.DAYS.between(
        complete.get(0).at().date(), complete.get(complete.size() - 1).at().date());
  }

  private static ClientOutcome seenOnce(
      ImmutableClientOutcome.Builder outcome,
      Instrument instrument,
      double total,
      ReliableChange change) {
    boolean isJudged = change.clinical().isPresent() || change.preset().isPresent();
    return outcome
        .category(isJudged ? Optional.of(ChangeCategory.UNCHANGED) : Optional.empty())
        .response(isJudged ? Optional.of(false) : Optional.empty())
        .remission(isRemission(instrument, total))
        .build();
  }

  private static Optional<Boolean> isRemission(Instrument instrument, double total) {
    boolean isLowerBetter = instrument.direction() == Direction.HIGHER_IS_WORSE;
    return instrument
        .cutOff(CutOffKind.REMISSION)
        .map(c -> instrument.compare(total, c.total()))
        .map(beside -> isLowerBetter ? beside < 0 : beside > 0);
  }

  private static ClientOutcome judged(
      ImmutableClientOutcome.Builder outcome, ReliableChangeResult result) {
    return outcome
        .category(result.category())
        .response(result.isResponse())
        .remission(result.isRemission())
        .build();
  }

  @Override
  public abstract ClientId client();

  @Override
  public abstract Optional<LeftOut> leftOut();

  /**
   * Returns how many forms have a total.
   *
   * @return the number
   */
  public abstract int forms();

  /**
   * Returns the first total.
   *
   * @return the total; empty of a client who is left out
   */
  public abstract OptionalDouble first();

  /**
   * Returns the last total, which is the first one where there is one form only.
   *
   * @return the total; empty of a client who is left out
   */
  public abstract OptionalDouble last();

  /**
   * Returns how many days lie between the first and the last form.
   *
   * @return the days, 0 where there is one form only
   */
  @Value.Default
  public long days() {
    return 0;
  }

  /**
   * Returns what became of the total.
   *
   * @return the category; empty without norms or a preset, and of a client who is left out
   */
  public abstract Optional<ChangeCategory> category();

  /**
   * Returns whether the total came at least half the way to the best one.
   *
   * @return whether it did; empty where nothing is said of change
   */
  public abstract Optional<Boolean> isResponse();

  /**
   * Returns whether the last total is on the better side of the instrument's cut-off for remission.
   *
   * @return whether it is; empty where the instrument has none
   */
  public abstract Optional<Boolean> isRemission();
}

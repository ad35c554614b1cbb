// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.CutOff;
import io.github.ipt4j.core.measure.CutOffKind;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Asks whether a total changed by more than the instrument's own error, and whether it crossed to
 * the other side of a cut-off.
 *
 * <p>Jacobson and Truax: RC = (x2 - x1) / (sd sqrt(2 (1 - r))). Where intake selected people for
 * extreme totals, these come back to the mean by themselves; then Gulliksen, Lord and Novick: RC =
 * ((x2 - M) - r (x1 - M)) / (sd sqrt(1 - r^2)), M being the mean of the population from which
 * intake selected, which has to be given. Reliable is |RC| >= 1.96. A {@link ChangePreset} has a
 * fixed reliable change instead. The cut-off is that of a {@link CutOffRule}, or of the preset
 * unless the instrument was given one of one's own, or the instrument's.
 *
 * <p>Totals and changes are compared as the decimals that they are written as ({@link
 * Instrument#compare}): a fall from 2.3 to 1.7 is a change of 0.6. Where the order of the forms of
 * the first or the last day is not known, that is said; where the answer turns on it, there is
 * none.
 *
 * <p>Recovered needs a start on the side of the cases; who was on the other side at the start and
 * improved reliably has improved, and the sentence says where the start was. First and last are the
 * first and the last complete form, the last one before {@link #until()} where that is given.
 * Response is a total that came at least half the way to the best one; remission a last total on
 * the better side of the instrument's own cut-off for it.
 *
 * <p>Without norms and preset there is no category. If {@link #since()} is given there is the
 * nonoverlap of the totals before and from that day on, with its interval; and it is told on which
 * sides of the instrument's own cut-offs the first and the last total are.
 *
 * <p>Undefined: under two complete forms; with neither norms nor a preset nor {@link #since()} nor
 * a cut-off of the instrument's own; with intake that selected and no mean of the population.
 *
 * <p>Assumptions: norms and reliability of the population that the client is of; errors about
 * normal. Under no change .025 of all clients get "improved", and .05 to .07 by Jacobson and Truax
 * after extreme intake. It says nothing of why: totals of people who wait get better as well.
 *
 * <p>Sources: N. S. Jacobson and P. Truax, Journal of Consulting and Clinical Psychology 59 (1991)
 * 12-19, doi 10.1037/0022-006X.59.1.12; H. Gulliksen, Theory of Mental Tests, 1950; F. M. Lord and
 * M. R. Novick, Statistical Theories of Mental Test Scores, 1968; R. I. Parker and K. Vannest, doi
 * 10.1016/j.beth.2008.10.006.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ReliableChange
    implements Analysis<MeasureSeries, ReliableChangeResult>, WithReliableChange
    permits ImmutableReliableChange {

  ReliableChange() {}

  /**
   * Returns the question by the norms of a clinical population.
   *
   * @param clinical the norms
   * @return the analysis
   */
  public static ReliableChange of(Norms clinical) {
    return ImmutableReliableChange.builder().clinical(clinical).build();
  }

  /**
   * Returns the question by the fixed thresholds of a service.
   *
   * @param preset the thresholds
   * @return the analysis
   */
  public static ReliableChange of(ChangePreset preset) {
    return ImmutableReliableChange.builder().preset(preset).build();
  }

  /**
   * Returns the question of an instrument without norms: how the totals before a day and from then
   * on overlap.
   *
   * @param since the day
   * @return the analysis
   */
  public static ReliableChange withoutNorms(LocalDate since) {
    return ImmutableReliableChange.builder().since(since).build();
  }

  /**
   * Returns the question of an instrument without norms and preset: it is answered by the
   * instrument's own cut-offs alone, and refused where it has none.
   *
   * @return the analysis
   */
  public static ReliableChange undecided() {
    return ImmutableReliableChange.builder().build();
  }

  /**
   * Returns the norms of the clinical population.
   *
   * @return the norms
   */
  public abstract Optional<Norms> clinical();

  /**
   * Returns the norms of the functional population.
   *
   * @return the norms
   */
  public abstract Optional<Norms> functional();

  /**
   * Returns by which rule the cut-off is put.
   *
   * @return the rule; if empty, the cut-off is one's own of the instrument, else that of the
   *     preset, else the instrument's published one
   */
  public abstract Optional<CutOffRule> cutOffRule();

  /**
   * Returns the fixed thresholds.
   *
   * @return the preset
   */
  public abstract Optional<ChangePreset> preset();

  /**
   * Returns whether intake selected people for extreme totals.
   *
   * @return whether it did, false unless said otherwise
   */
  @Value.Default
  public boolean intakeSelected() {
    return false;
  }

  /**
   * Returns the mean total of the population from which intake selected.
   *
   * @return the mean; it is needed where intake selected
   */
  public abstract OptionalDouble referralMean();

  /**
   * Returns from which day on totals are the later ones, for an instrument without norms.
   *
   * @return the day
   */
  public abstract Optional<LocalDate> since();

  /**
   * Returns the decision that was tried on that day, by which the day is named.
   *
   * @return the decision, if there was one
   */
  public abstract Optional<TriedDecision> decision();

  /**
   * Returns before which day the last form was filled in, such as the start of the follow-up.
   *
   * @return the day after the last one that counts; all forms count if empty
   */
  public abstract Optional<LocalDate> until();

  /**
   * Returns what becomes of items that were not answered.
   *
   * @return the rule; unless said otherwise strict, so that incomplete forms have no total
   */
  @Value.Default
  public MissingItems missingItems() {
    return MissingItems.STRICT;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the preset is of another instrument
   */
  @Override
  public ReliableChangeResult analyze(MeasureSeries series) {
    preset()
        .ifPresent(
            p ->
                checkArgument(
                    p.isOf(series.instrument()),
                    "preset must be of %s, but was of %s",
                    inWords(series.instrument()),
                    inWords(p.instrument())));
    return new ChangeReading(this, series).result().withSafety(SafetySentences.caveats(series));
  }

  private static String inWords(Instrument instrument) {
    return Quoted.token(instrument.code())
        + " ("
        + instrument.items()
        + (instrument.items() == 1 ? " item" : " items")
        + " of "
        + instrument.itemMinimum()
        + " to "
        + instrument.itemMaximum()
        + ")";
  }

  /** Whether norms or a preset say which change is reliable. */
  final boolean hasThresholds() {
    return clinical().isPresent() || preset().isPresent();
  }

  /**
   * The cut-off of a case: by the rule, else one's own of the instrument where the preset's
   * instrument has another, else that of the preset, else the instrument's.
   */
  final OptionalDouble cutOff(Instrument instrument) {
    if (cutOffRule().isPresent()) {
      Norms norms = clinical().orElseThrow();
      boolean isLowerBetter = instrument.direction() == Direction.HIGHER_IS_WORSE;
      return OptionalDouble.of(
          cutOffRule().get().cutOff(norms, functional().orElse(norms), isLowerBetter));
    }
    Optional<CutOff> own = instrument.cutOff(CutOffKind.CASE);
    boolean isPresets =
        preset().isPresent()
            && (own.isEmpty() || own.equals(preset().get().instrument().cutOff(CutOffKind.CASE)));
    if (isPresets) {
      return OptionalDouble.of(preset().get().caseFrom());
    }
    return own.map(c -> OptionalDouble.of(c.total())).orElse(OptionalDouble.empty());
  }

  /** Whether the cut-off of a case is the clinician's own, not one that the library knows. */
  final boolean isOwnCutOff(Instrument instrument) {
    OptionalDouble used = cutOff(instrument);
    OptionalDouble own =
        instrument
            .cutOff(CutOffKind.CASE)
            .map(c -> OptionalDouble.of(c.total()))
            .orElse(OptionalDouble.empty());
    return cutOffRule().isEmpty()
        && used.isPresent()
        && used.equals(own)
        && !used.equals(ChangePreset.known(instrument));
  }

  /** The total of a form by the rule for missing items. */
  final OptionalDouble total(MeasureTaken form) {
    return form.score(missingItems()).total();
  }

  /** Where a rule put the cut-off, a total on it is functional; else it is the first of a case. */
  final boolean isCase(double total, double cutOff, Instrument instrument) {
    int beside = instrument.compare(total, cutOff);
    int worse = instrument.direction() == Direction.HIGHER_IS_WORSE ? beside : -beside;
    return cutOffRule().isPresent() ? worse > 0 : worse >= 0;
  }

  @Value.Check
  void check() {
    checkArgument(
        cutOffRule().isEmpty() || clinical().isPresent(), "cutOffRule needs clinical norms");
    checkArgument(
        cutOffRule().isEmpty() || cutOffRule().get() == CutOffRule.A || functional().isPresent(),
        "cutOffRule %s needs functional norms",
        cutOffRule().orElse(CutOffRule.A));
    checkArgument(
        preset().isEmpty() || clinical().isEmpty(), "preset must be empty where there are norms");
  }
}

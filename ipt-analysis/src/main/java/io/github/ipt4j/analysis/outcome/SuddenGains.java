// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Asks whether a total improved suddenly from one session to the next, or got worse suddenly.
 *
 * <p>The three criteria of Tang and DeRubeis: the total falls by at least {@link #leastDrop()}; it
 * falls by at least a quarter of what it was; and the mean of the up to three totals up to it
 * exceeds the mean of the up to three totals after it by more than t(.975; n - 2) pooled standard
 * deviations, with at least two totals on each side. Totals of forms that were missed or are
 * incomplete keep their place. A loss is the same with the sign turned: it <em>rises</em> by as
 * much, by at least a quarter of what it was. Where higher is better the scale is turned round
 * first. A gain is reversed when at least half of it is lost again in any later form. Totals are
 * compared as the decimals that they are written as ({@link
 * io.github.ipt4j.core.measure.Instrument#compare}).
 *
 * <p>A change lies between two sessions that follow each other: of number n and n + 1 where the
 * numbers are known, else less than 1.5 times the median distance of the sessions of that stretch
 * apart, whether their forms were kept or missed; no number of days is too many. The totals before
 * and after it are of that stretch. Of several forms of one session, or of one day, the first
 * complete one stands.
 *
 * <p>A gradual course meets these criteria in about .15 to .3 of cases. So a gain is called
 * "compatible with gradual improvement" unless a line with a step says more than a line: F =
 * (RSS(line) - min RSS(line + step)) / (RSS(line + step) / (n - 3)), the step put where it fits
 * best, against its own null distribution for n complete forms, drawn by chance with a fixed seed.
 *
 * <p>Undefined: under four complete forms in a stretch (no place has two on each side). It
 * describes; the criteria err at their own rate.
 *
 * <p>Sources: T. Z. Tang and R. J. DeRubeis, Journal of Consulting and Clinical Psychology 67
 * (1999) 894-904, doi 10.1037/0022-006X.67.6.894; M. A. Kelly, J. M. Cyranowski and E. Frank,
 * Behaviour Research and Therapy 45 (2007) 2563-2572, doi 10.1016/j.brat.2007.07.007, in whose
 * trial of Interpersonal Psychotherapy gains did not go with remission.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SuddenGains
    implements Analysis<MeasureSeries, SuddenGainsResult>, WithSuddenGains
    permits ImmutableSuddenGains {

  SuddenGains() {}

  /**
   * Returns the question about drops of at least that much.
   *
   * @param leastDrop the drop, above 0, such as the reliable change of the instrument
   * @return the analysis
   */
  public static SuddenGains ofAtLeast(double leastDrop) {
    return ImmutableSuddenGains.builder().leastDrop(leastDrop).build();
  }

  /**
   * Returns by how much the total has to fall.
   *
   * @return the drop, above 0
   */
  public abstract double leastDrop();

  /**
   * Returns by which share of itself it has to fall.
   *
   * @return the share, above 0 and at most 1; a quarter unless said otherwise
   */
  @Value.Default
  public double leastShare() {
    return 0.25;
  }

  /**
   * Returns whether the third criterion takes the quantile of its degrees of freedom.
   *
   * @return whether it does, true unless said otherwise; else 2.776 throughout
   */
  @Value.Default
  public boolean adjusted() {
    return true;
  }

  /**
   * Returns the level at which a step says more than a line.
   *
   * @return the level, in (0, 1); 0.05 unless said otherwise
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns how many courses are drawn for the null distribution of the step.
   *
   * @return the number, at least 99; 1,999 unless said otherwise
   */
  @Value.Default
  public int draws() {
    return 1999;
  }

  @Override
  public SuddenGainsResult analyze(MeasureSeries series) {
    return new GainSearch(this, series).result().withSafety(SafetySentences.caveats(series));
  }

  @Value.Check
  void check() {
    checkArgument(leastDrop() > 0, "leastDrop must be above 0, but was %s", leastDrop());
    checkArgument(
        leastShare() > 0 && leastShare() <= 1,
        "leastShare must be above 0 and at most 1, but was %s",
        leastShare());
    Probability.check("alpha", alpha());
    checkArgument(draws() >= 99, "draws must be at least 99, but was %s", draws());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.internal.exact.Seed;
import io.github.ipt4j.analysis.internal.spectrum.PeriodSearch;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * Does a symptom, or a daily rating, come and go with a rhythm of which nobody knew the length?
 *
 * <p>All rhythms of {@link #shortest()} to {@link #longest()} days are searched, and never longer
 * ones than half of the diary: the power of frequency f is the share of the variation over the
 * recorded days that a wave about a floating mean explains, P(f) = 1 - RSS(f) / RSS0, at steps of 1
 * / (2T) over the T days from the first recorded one to the last. The highest power is held against
 * that of {@link #surrogates()} series on the same recorded days that carry on from day to day as
 * this one does but know no rhythm: a two-state Markov chain for a symptom, a Gaussian
 * autoregression of lag 1 for a rating, with the lag-1 autocorrelation plus 1/n for its bias, never
 * under 0.
 *
 * <p>On a grid of days, 7 and 3.5 and 2.33 days are one pattern. A peak under seven days is told as
 * the shortest whole number of days L with |L f - nearest whole number| / L at most 1 / (2T). Which
 * days were left out has a rhythm of its own; where that is beyond chance and the same, it is said
 * in the same sentence.
 *
 * <p>A search is no test of a question that was asked beforehand: it is {@link
 * io.github.ipt4j.analysis.Conclusion#DESCRIBED} unless {@link #primary()} says that it was. The
 * week and other cycles that are known beforehand belong to {@link WeeklyPeriodicity} and {@link
 * DeclaredCycle}, which find them sooner.
 *
 * <p>Undefined and thin cases: fewer than {@link #minimumRecordedDays()} recorded days, fewer than
 * {@link #minimumSymptomDays()} days with the symptom or without it, or a rating that never changes
 * give {@link io.github.ipt4j.analysis.Conclusion#INSUFFICIENT_DATA}.
 *
 * <p>Assumptions and limits: what carries on does so from one day to the next with one chance.
 * Attacks that always last three days are told apart from a rhythm nonetheless (EVIDENCE.md has the
 * error rates; permuting days would err in .2 to .9 of such diaries).
 *
 * <p>Sources: Zechmeister and Kuerster 2009, Astronomy and Astrophysics 496, 577-584, <a
 * href="https://doi.org/10.1051/0004-6361:200811296">doi:10.1051/0004-6361:200811296</a>; Theiler
 * and others 1992, Physica D 58, 77-94, <a
 * href="https://doi.org/10.1016/0167-2789(92)90102-S">doi:10.1016/0167-2789(92)90102-S</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class UndeclaredPeriod
    implements Analysis<SymptomDiary, UndeclaredPeriodResult>, WithUndeclaredPeriod
    permits ImmutableUndeclaredPeriod {
  private static final Seed NAME = Seed.of(0, "UndeclaredPeriod");
  private static final int LONGEST = 366;

  UndeclaredPeriod() {}

  /**
   * Returns the analysis with its default options.
   *
   * @return the analysis
   */
  public static UndeclaredPeriod withDefaults() {
    return ImmutableUndeclaredPeriod.builder().build();
  }

  /**
   * Returns the level at which p is significant.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns whether this was the question of the diary before it was kept. Otherwise the result
   * describes.
   *
   * @return whether it was; not by default
   */
  @Value.Default
  public boolean primary() {
    return false;
  }

  /**
   * Returns the shortest rhythm that is searched.
   *
   * @return the number of days, at least 2; 2 by default
   */
  @Value.Default
  public int shortest() {
    return 2;
  }

  /**
   * Returns the longest rhythm that is searched.
   *
   * @return the number of days, above the shortest and at most 366; 35 by default
   */
  @Value.Default
  public int longest() {
    return 35;
  }

  /**
   * Returns how many series without a rhythm are drawn.
   *
   * @return the number, at least 99; 999 by default
   */
  @Value.Default
  public int surrogates() {
    return 999;
  }

  /**
   * Returns the user's part of the seed; the rest are the recorded days and the symptom days.
   *
   * @return the seed, 0 by default
   */
  @Value.Default
  public long seed() {
    return 0;
  }

  /**
   * Returns the fewest recorded days that are searched.
   *
   * @return the number, at least 8; 28 by default
   */
  @Value.Default
  public int minimumRecordedDays() {
    return 28;
  }

  /**
   * Returns the fewest days with the symptom, and without it, that are searched.
   *
   * @return the number, at least 1; 4 by default
   */
  @Value.Default
  public int minimumSymptomDays() {
    return 4;
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(shortest() >= 2, "shortest must be at least 2, but was %s", shortest());
    checkArgument(
        longest() > shortest() && longest() <= LONGEST,
        "longest must be above the shortest and at most %s, but was %s",
        LONGEST,
        longest());
    checkArgument(surrogates() >= 99, "surrogates must be at least 99, but was %s", surrogates());
    checkArgument(
        minimumRecordedDays() >= 8,
        "minimumRecordedDays must be at least 8, but was %s",
        minimumRecordedDays());
    checkArgument(
        minimumSymptomDays() >= 1,
        "minimumSymptomDays must be at least 1, but was %s",
        minimumSymptomDays());
  }

  @Override
  public UndeclaredPeriodResult analyze(SymptomDiary diary) {
    long[] days = new long[diary.size()];
    double[] values = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      days[i] = diary.epochDay(i);
      values[i] = diary.hasSymptom(i) ? 1 : 0;
    }
    return searched(
        UndeclaredPeriodResult.builder()
            .analysis(this)
            .name(diary.symptom().name())
            .symptom(diary.symptom())
            .clearance(diary.clearance())
            .addAllDateCaveats(DateCaveats.of(diary))
            .symptomDays((int) Arrays.stream(values).sum())
            .addAllEvidence(diary.episodes().stream().map(SymptomEpisode::id).toList()),
        days,
        values);
  }

  /**
   * Searches a daily rating.
   *
   * @param ratings the ratings
   * @return the result
   */
  public UndeclaredPeriodResult analyze(DailyRatings ratings) {
    long[] days = new long[ratings.size()];
    double[] values = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      days[i] = ratings.epochDay(i);
      values[i] = ratings.value(i);
    }
    return searched(
        UndeclaredPeriodResult.builder()
            .analysis(this)
            .name(ratings.scale().rating())
            .symptom(ratings.symptom())
            .clearance(ratings.clearance())
            .addAllEvidence(ratings.ids()),
        days,
        values);
  }

  private UndeclaredPeriodResult searched(
      UndeclaredPeriodResult.Builder builder, long[] days, double[] values) {
    UndeclaredPeriodResult thin =
        builder
            .recordedDays(days.length)
            .span(days.length == 0 ? 0 : (int) (days[days.length - 1] - days[0]) + 1)
            .differentValues((int) Arrays.stream(values).distinct().count())
            .build();
    if (!thin.shortfalls().isEmpty()) {
      return thin;
    }
    PeriodSearch.Kind kind =
        thin.symptomDays().isPresent() ? PeriodSearch.Kind.TWO_STATES : PeriodSearch.Kind.RATING;
    UndeclaredPeriodResult found =
        thin.withPeak(PeriodPeak.of(search(days, values, kind), thin.longestSearched()));
    return days.length == thin.span()
        ? found
        : found.withPeakOfRecording(PeriodPeak.of(searchRecording(days), thin.longestSearched()));
  }

  private PeriodSearch searchRecording(long[] days) {
    double[] leftOut = PeriodSearch.leftOut(days);
    long[] all = new long[leftOut.length];
    Arrays.setAll(all, i -> days[0] + i);
    return search(all, leftOut, PeriodSearch.Kind.TWO_STATES);
  }

  /** Adding a constant to a rating, or turning its scale, changes no draw. */
  private PeriodSearch search(long[] days, double[] values, PeriodSearch.Kind kind) {
    int[] offsets = new int[days.length];
    Arrays.setAll(offsets, i -> (int) (days[i] - days[0]));
    int[] states = new int[days.length];
    if (kind == PeriodSearch.Kind.TWO_STATES) {
      Arrays.setAll(states, i -> (int) values[i]);
    }
    return PeriodSearch.of(
        days,
        values,
        kind,
        shortest(),
        longest(),
        surrogates(),
        NAME.withUser(seed()).with(offsets).with(states).value());
  }
}

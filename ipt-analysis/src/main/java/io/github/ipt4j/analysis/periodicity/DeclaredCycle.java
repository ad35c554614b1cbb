// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Does a symptom keep to certain days of a cycle that was known beforehand, such as a shift plan of
 * nine days, and to which?
 *
 * <p>It is the test of {@link WeeklyPeriodicity} with as many classes as the cycle has days: with
 * days at risk E_i and onsets n_i of day i of the cycle, the expected e_i and c = n - e, the
 * statistic is c'Kc with the Hermans-Rasson kernel K(d) = -d - 2.895 |sin d| at the angles 2 pi i /
 * P. A cycle of seven days <em>is</em> the weekly test: symptom days decide. Of any other length
 * the <em>onsets at risk</em> decide, and each stays on its weekday: under the null the onsets of a
 * weekday are a random subset of its days at risk, and e_i adds up over the weekdays. So attacks of
 * several days and a rhythm of the week are not taken for the cycle. From 14 days on a day whose
 * day before was not recorded is not at risk.
 *
 * <p>Tables are drawn with a seed that the counts give, or all of them are seen where they are
 * fewer than {@link #exactTables()}. Beside the test stand the window of one to three days with the
 * greatest log likelihood ratio, corrected for the search by the same tables, and the same test on
 * symptom days without strata, which describes.
 *
 * <p>Undefined and thin cases: fewer than {@link #minimumOnsets()} onsets, fewer than {@link
 * #minimumCycles()} full cycles from the first to the last recorded day, or totals that no
 * arrangement could make significant give {@link
 * io.github.ipt4j.analysis.Conclusion#INSUFFICIENT_DATA}. A cycle of seven days needs as many
 * symptom days as the weekly test.
 *
 * <p>Assumptions and limits: the length and the anchor were not chosen by looking at the diary. In
 * null worlds with attacks of one to three days, a weekly rhythm and days missing by weekday it
 * errs in .02 to .07 of diaries (EVIDENCE.md); symptom days without strata would err in up to all
 * of them.
 *
 * <p>Sources: Hermans and Rasson 1985, Biometrika 72, 698-702, <a
 * href="https://doi.org/10.1093/biomet/72.3.698">doi:10.1093/biomet/72.3.698</a>; Landler, Ruxton
 * and Malkemper 2019, BMC Ecology 19, 30, <a
 * href="https://doi.org/10.1186/s12898-019-0246-8">doi:10.1186/s12898-019-0246-8</a>; Kulldorff
 * 1997, Communications in Statistics - Theory and Methods 26, 1481-1496, <a
 * href="https://doi.org/10.1080/03610929708831995">doi:10.1080/03610929708831995</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class DeclaredCycle
    implements Analysis<SymptomDiary, DeclaredCycleResult>, WithDeclaredCycle
    permits ImmutableDeclaredCycle {
  private static final int MOST_TABLES = 20_000_000;

  DeclaredCycle() {}

  /**
   * Returns the analysis of a cycle with its default options.
   *
   * @param cycle the cycle
   * @return the analysis
   */
  public static DeclaredCycle of(Cycle cycle) {
    return ImmutableDeclaredCycle.builder().cycle(cycle).build();
  }

  /**
   * Returns the analysis of a cycle with its default options.
   *
   * @param days the length of the cycle, 2 to 62
   * @param anchor a day that is day 1 of the cycle
   * @return the analysis
   */
  public static DeclaredCycle of(int days, LocalDate anchor) {
    return of(new Cycle(days, anchor));
  }

  /**
   * Returns the cycle.
   *
   * @return the cycle
   */
  public abstract Cycle cycle();

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
   * Returns the most tables to draw where they are too many to enumerate.
   *
   * @return the number, at least 99; 9,999 by default
   */
  @Value.Default
  public int draws() {
    return 9_999;
  }

  /**
   * Returns from how many tables on they are drawn and not all seen. With 60,000 symptom days are
   * exact up to 32, 15, 10, 6 and 4 of them in cycles of 5, 7, 9, 14 and 28 days.
   *
   * @return the number, 0 to 20 million; 60,000 by default
   */
  @Value.Default
  public int exactTables() {
    return 60_000;
  }

  /**
   * Returns how tables are drawn.
   *
   * @return all of them by default
   */
  @Value.Default
  public MonteCarlo monteCarlo() {
    return MonteCarlo.FULL;
  }

  /**
   * Returns the user's part of the seed; the rest are the counts that are tested.
   *
   * @return the seed, 0 by default
   */
  @Value.Default
  public long seed() {
    return 0;
  }

  /**
   * Returns the fewest onsets that are tested; in a cycle of seven days the fewest symptom days.
   *
   * @return the number, at least 1; 4 by default
   */
  @Value.Default
  public int minimumOnsets() {
    return 4;
  }

  /**
   * Returns the fewest full cycles from the first to the last recorded day that are tested; a cycle
   * of seven days is tested whatever their number, as the week is.
   *
   * @return the number, at least 1; 4 by default
   */
  @Value.Default
  public int minimumCycles() {
    return 4;
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(draws() >= 99, "draws must be at least 99, but was %s", draws());
    checkArgument(
        exactTables() >= 0 && exactTables() <= MOST_TABLES,
        "exactTables must be 0 to %s, but was %s",
        MOST_TABLES,
        exactTables());
    checkArgument(
        minimumOnsets() >= 1, "minimumOnsets must be at least 1, but was %s", minimumOnsets());
    checkArgument(
        minimumCycles() >= 1, "minimumCycles must be at least 1, but was %s", minimumCycles());
  }

  @Override
  public DeclaredCycleResult analyze(SymptomDiary diary) {
    CycleDays days = CycleDays.of(diary, cycle());
    DeclaredCycleResult untested =
        DeclaredCycleResult.builder()
            .analysis(this)
            .symptom(diary.symptom())
            .clearance(diary.clearance())
            .addAllDateCaveats(DateCaveats.of(diary))
            .cycles((int) (diary.span().map(DateRange::days).orElse(0L) / cycle().days()))
            .leftOut(days.leftOut())
            .counts(days.dayCounts())
            .onsetCounts(days.onsetCounts())
            .addAllEpisodes(diary.episodes())
            .build();
    if (!untested.shortfalls().isEmpty()) {
      return untested;
    }
    CycleTables tables = new CycleTables(cycle(), draws(), exactTables(), monteCarlo(), seed());
    return cycle().isWeek()
        ? untested
            .withSymptomDays(tables.week(diary.symptomDaysByWeekday()))
            .withOnsets(tables.week(diary.onsetsByWeekday()))
        : untested
            .withSymptomDays(tables.alike(days.dayCounts()))
            .withOnsets(tables.withinWeekday(days.atRisk(), days.onsets()));
  }
}

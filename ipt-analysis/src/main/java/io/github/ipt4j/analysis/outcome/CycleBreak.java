// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks whether a symptom begins less often from a declared day on than before it, weekdays alike:
 * whether the cycle was broken.
 *
 * <p>Within each weekday the recorded days at risk before and from the day on are compared on
 * onsets by the exact conditional test; mid-p decides. Where {@link #targetDays()} are declared
 * beforehand, only these weekdays are compared. Where the days were chosen because the baseline was
 * bad on them ({@link #selectedFromBaseline()}), only a test that repeats the choice is valid:
 * whole weeks are dealt out anew to both parts, the one to three neighbouring weekdays with the
 * highest rate of the dealt-out baseline are chosen again, and the fall of their rate is held
 * against the observed one (one-sided).
 *
 * <p><b>Less often is not less.</b> Attacks that begin less often may last longer or be stronger.
 * So symptom days, with their mid-p, and the mean intensity of recorded days stand beside the
 * onsets, and the result speaks of an improvement only where neither the share of days nor the mean
 * intensity is higher afterwards, on all weekdays and on the compared ones.
 *
 * <p><b>The guard.</b> No comparison of a before with an after can tell an effect from a general
 * trend. Only if the target days fell more than the others (Zelen's exact test that the odds ratio
 * is the same on both) does the result speak of those days; otherwise it says that a general
 * improvement cannot be excluded. It compares odds, so that where the symptom came on nearly every
 * target day and everything became rarer alike, it errs more often than it should. A logistic
 * regression on time and phase stands beside it and decides nothing, since spells make it too sure.
 *
 * <p>Undefined: under {@link #leastWeeks()} weeks with a recorded day in either part, no onset, or
 * no day at risk on the compared weekdays of a part. The day has to be declared and not looked for.
 * Of a symptom that is told in levels ({@link SymptomDiary#course()}) nothing is tested, for onsets
 * say nothing of it: {@link LevelChange} asks how much it is.
 *
 * <p>Beside it: the rate ratio with its exact interval; the nonoverlap of weekly rates (NAP); the
 * rank correlation of rates and phase, corrected for a trend of the baseline where that is
 * significant.
 *
 * <p>Sources: J. J. Gart, Biometrika 57 (1970) 471-475, doi 10.1093/biomet/57.3.471; M. Zelen,
 * Biometrika 58 (1971) 129-137, doi 10.1093/biomet/58.1.129; R. I. Parker and K. Vannest, doi
 * 10.1016/j.beth.2008.10.006; K. R. Tarlow, Behavior Modification 41 (2017) 427-467, doi
 * 10.1177/0145445516676750.
 */
@Value.Immutable
@IptStyle
public abstract sealed class CycleBreak
    implements Analysis<SymptomDiary, CycleBreakResult>, WithCycleBreak
    permits ImmutableCycleBreak {

  CycleBreak() {}

  /**
   * Returns the question about a day.
   *
   * @param since the first day of the later part, as it was declared
   * @return the analysis
   */
  public static CycleBreak on(LocalDate since) {
    return ImmutableCycleBreak.builder().since(since).build();
  }

  /**
   * Returns the question about a decision that declares which cycle it was to break: about the day
   * on which it was tried, on the weekdays that it names.
   *
   * @param decision the decision
   * @return the analysis
   * @throws IllegalArgumentException if it was not tried, or declares no cycle
   */
  public static CycleBreak on(DecisionAnalysis decision) {
    checkArgument(
        decision.breaksCycle().isPresent(),
        "breaksCycle of %s must be given, but was not",
        decision.id());
    TriedDecision tried = TriedDecision.of(decision);
    return ImmutableCycleBreak.builder()
        .since(tried.triedOn())
        .decision(tried)
        .addAllTargetDays(decision.breaksCycle().get().weekdays())
        .build();
  }

  /**
   * Returns the first day of the later part.
   *
   * @return the day
   */
  public abstract LocalDate since();

  /**
   * Returns the decision that was tried on that day, by which the day is named.
   *
   * @return the decision, if the day is that of one
   */
  public abstract Optional<TriedDecision> decision();

  /**
   * Returns on which weekdays the symptom was to become rarer, as it was declared.
   *
   * @return the weekdays, all of them if none is named
   */
  public abstract ImmutableSet<DayOfWeek> targetDays();

  /**
   * Returns whether the weekdays are chosen from the baseline.
   *
   * @return whether they are, false unless said otherwise
   */
  @Value.Default
  public boolean selectedFromBaseline() {
    return false;
  }

  /**
   * Returns the level.
   *
   * @return the level, in (0, 1); 0.05 unless said otherwise
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  /**
   * Returns how many weeks each part needs.
   *
   * @return the weeks with a recorded day, at least 2; 6 unless said otherwise
   */
  @Value.Default
  public int leastWeeks() {
    return 6;
  }

  /**
   * Returns how many deals are drawn where weekdays are chosen from the baseline.
   *
   * @return the number, at least 99; 1,999 unless said otherwise
   */
  @Value.Default
  public int draws() {
    return 1999;
  }

  /**
   * Returns the seed of the deals.
   *
   * @return the seed, 0 unless said otherwise
   */
  @Value.Default
  public long seed() {
    return 0;
  }

  @Override
  public CycleBreakResult analyze(SymptomDiary diary) {
    return new BreakComputation(this, diary).result();
  }

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(leastWeeks() >= 2, "leastWeeks must be at least 2, but was %s", leastWeeks());
    checkArgument(draws() >= 99, "draws must be at least 99, but was %s", draws());
    checkArgument(
        targetDays().isEmpty() || !selectedFromBaseline(),
        "targetDays must be empty where they are chosen from the baseline");
  }
}

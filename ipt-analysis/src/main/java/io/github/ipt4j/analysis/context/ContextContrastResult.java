// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link ContextContrast} found in a diary and a log. */
@Value.Immutable
@IptStyle
public abstract sealed class ContextContrastResult extends SymptomResult
    permits ImmutableContextContrastResult {
  private static final double ENOUGH_POWER = 0.5;

  ContextContrastResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract ContextContrast analysis();

  /**
   * Returns on how many recorded days contacts were asked about, with the symptom and without.
   *
   * @return the counts
   */
  public abstract AskedShares asked();

  /** Returns the days at risk by weekday, Monday first. */
  abstract ImmutableList<FourCounts> onsetsByWeekday();

  /** Returns the days by weekday, Monday first. */
  abstract ImmutableList<FourCounts> daysByWeekday();

  /** Returns the days away by weekday, Monday first. */
  abstract ImmutableList<AwayDays> awayByWeekday();

  /**
   * Returns the days of a weekday on which the symptom could begin; the symptom is its onset.
   *
   * @param day the weekday
   * @return the counts
   */
  public FourCounts onsets(DayOfWeek day) {
    return onsetsByWeekday().get(day.getValue() - 1);
  }

  /**
   * Returns all days of a weekday that are compared.
   *
   * @param day the weekday
   * @return the counts
   */
  public FourCounts days(DayOfWeek day) {
    return daysByWeekday().get(day.getValue() - 1);
  }

  /**
   * Returns the days on which others came while the client was away; they are among those without
   * the context.
   *
   * @param day the weekday
   * @return the counts
   */
  public AwayDays away(DayOfWeek day) {
    return awayByWeekday().get(day.getValue() - 1);
  }

  /**
   * Returns the strata: only days of one of them are compared with each other.
   *
   * @return the strata that have a day at risk, by phase, block and weekday; the odds ratio follows
   *     from the {@linkplain ContrastStratum#informative() informative} ones
   */
  public abstract ImmutableList<ContrastStratum> strata();

  /**
   * Returns the test of onsets at risk, which decides.
   *
   * @return the test, empty if the days cannot be compared: see {@link #caveats()}
   */
  public abstract Optional<TestedContrast> onsetTest();

  /**
   * Returns the same on all symptom days: the burden. It is too sure where spells of the symptom
   * meet spells of contact.
   *
   * @return the test, empty where there is no {@link #onsetTest()}
   */
  public abstract Optional<TestedContrast> dayTest();

  /**
   * Returns the test of onsets without the days on which others came while the client was away.
   *
   * @return the test, empty if there are no such days
   */
  public abstract Optional<TestedContrast> testWithoutAway();

  /** Returns what the context cannot be told apart from. */
  abstract Optional<ContextVerdict> confounding();

  /**
   * Returns whether the diary can tell.
   *
   * @return the verdict, empty where there is no {@link #onsetTest()}
   */
  public Optional<ContextVerdict> verdict() {
    return onsetTest().map(test -> confounding().orElseGet(() -> verdict(test)));
  }

  private ContextVerdict verdict(TestedContrast test) {
    if (test.smallestP() > analysis().level()) {
      return ContextVerdict.NOT_IDENTIFIABLE;
    }
    return test.power5() < ENOUGH_POWER ? ContextVerdict.UNDERPOWERED : ContextVerdict.OK;
  }

  /**
   * Returns the mid-p value adjusted for the contexts that were tested with this one, by Holm.
   *
   * @return the adjusted value, in (0, 1]; empty if this one was tested alone, or not
   */
  public abstract OptionalDouble adjustedMidP();

  /**
   * Returns which came first on the days with both.
   *
   * @return the order, empty unless the context is a contact of the same day
   */
  public abstract Optional<OrderInTime> order();

  /**
   * Returns whether a phase was declared, so that days are compared within it.
   *
   * @return whether one was
   */
  public abstract boolean phaseDeclared();

  /**
   * Returns whether the diary is so long that days are compared within blocks of 84 days.
   *
   * @return whether it is
   */
  public abstract boolean cutIntoBlocks();

  /**
   * Returns whether contacts count as tense by ratings that may have been written down after the
   * symptom.
   *
   * @return whether they do
   */
  public abstract boolean ratedAfterwards();

  /** Returns the days that were counted; a plan begins with them. */
  @Value.Auxiliary
  abstract ContrastTables tables();

  /**
   * Returns how many further weeks would let the diary tell; it is computed at the first call.
   *
   * @return the plan, empty where the diary can tell, and where nothing can be compared
   */
  @Value.Lazy
  public Optional<SettlingPlan> plan() {
    boolean isOpen =
        verdict().filter(v -> v != ContextVerdict.OK).isPresent()
            && conclusion() != Conclusion.SUPPORTED
            && totalDays().exposed() > 0
            && totalDays().withSymptom() > 0;
    if (!isOpen) {
      return Optional.empty();
    }
    boolean ifHalf = verdict().orElseThrow() == ContextVerdict.CONFOUNDED_WITH_WEEKDAY;
    return Optional.of(new PlanSearch(PlanBasis.of(tables()), analysis().level(), ifHalf).plan());
  }

  /**
   * Returns the days at risk that are compared.
   *
   * @return the counts over all weekdays
   */
  public FourCounts totalOnsets() {
    return FourCounts.sum(onsetsByWeekday());
  }

  /**
   * Returns the weekdays that can be compared: those with days at risk with the context and without
   * it.
   *
   * @return the weekdays, Monday first, perhaps none
   */
  public ImmutableList<DayOfWeek> comparedWeekdays() {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> onsets(day).isMixed())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the days at risk whose counts the sentence says: those of the {@link
   * #comparedWeekdays()}, or all where there is no such weekday.
   *
   * @return the counts; the symptom is its onset
   */
  public FourCounts comparedOnsets() {
    ImmutableList<DayOfWeek> compared = comparedWeekdays();
    return compared.isEmpty()
        ? totalOnsets()
        : FourCounts.sum(compared.stream().map(this::onsets).toList());
  }

  /** Returns whether these counts, taken together, say something else than the odds ratio. */
  boolean isTurned() {
    return onsetTest()
        .filter(test -> test.oddsRatio().isPresent())
        .filter(test -> test.direction() != totalOnsets().direction())
        .isPresent();
  }

  /**
   * Returns all days that are compared.
   *
   * @return the counts over all weekdays
   */
  public FourCounts totalDays() {
    return FourCounts.sum(daysByWeekday());
  }

  /**
   * Returns SUPPORTED if mid-p is at most the level; NOT_IDENTIFIABLE if the diary cannot tell;
   * INSUFFICIENT_DATA without a context or a symptom, where the log knows no day without a contact,
   * and where a fivefold odds would more likely be missed than found; DESCRIBED if contacts were
   * asked about unevenly; NOT_SUPPORTED otherwise.
   */
  @Override
  public Conclusion conclusion() {
    if (sampling() == ContactSampling.NOTABLE_ONLY) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    if (totalDays().exposed() == 0 || totalDays().withSymptom() == 0) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return onsetTest().map(this::decided).orElse(Conclusion.DESCRIBED);
  }

  private Conclusion decided(TestedContrast test) {
    ContextVerdict verdict = verdict().orElseThrow();
    if (verdict.isConfounded() || verdict == ContextVerdict.NOT_IDENTIFIABLE) {
      return Conclusion.NOT_IDENTIFIABLE;
    }
    if (test.midP() <= analysis().level()) {
      return Conclusion.SUPPORTED;
    }
    return verdict == ContextVerdict.OK ? Conclusion.NOT_SUPPORTED : Conclusion.INSUFFICIENT_DATA;
  }

  /**
   * Returns the test without the days away where, unlike the one that decides, it finds nothing.
   */
  Optional<TestedContrast> overturnedWithoutAway() {
    return testWithoutAway().filter(test -> test.midP() > analysis().level());
  }

  @Override
  public Context context() {
    return analysis().context();
  }

  /** Returns which days are compared with which. */
  Alike alike() {
    return new Alike(phaseDeclared(), cutIntoBlocks());
  }

  /**
   * Returns the same result, read as that of a contrast that is tested alone at another level.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis at that level finds in the same days
   */
  public ContextContrastResult at(double level) {
    ContextContrast alone = analysis().withSharedLevel(OptionalDouble.empty()).withAlpha(level);
    return read(alone, OptionalDouble.empty());
  }

  /** Returns the same result, read as one of several. */
  ContextContrastResult at(double alpha, double level, double adjusted) {
    return read(analysis().withAlpha(alpha).withSharedLevel(level), OptionalDouble.of(adjusted));
  }

  private ContextContrastResult read(ContextContrast decided, OptionalDouble adjusted) {
    double alpha = decided.alpha();
    return withAnalysis(decided)
        .withOnsetTest(onsetTest().map(t -> t.withAlpha(alpha)))
        .withDayTest(dayTest().map(t -> t.withAlpha(alpha)))
        .withTestWithoutAway(testWithoutAway().map(t -> t.withAlpha(alpha)))
        .withAdjustedMidP(adjusted);
  }

  abstract ContextContrastResult withAnalysis(ContextContrast analysis);

  abstract ContextContrastResult withOnsetTest(Optional<? extends TestedContrast> test);

  abstract ContextContrastResult withDayTest(Optional<? extends TestedContrast> test);

  abstract ContextContrastResult withTestWithoutAway(Optional<? extends TestedContrast> test);

  abstract ContextContrastResult withAdjustedMidP(OptionalDouble adjusted);

  /**
   * Returns that there is no day with the context or with the symptom, or none known to be free.
   */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return isNotableOnly()
        ? unknownDays().collect(ImmutableList.toImmutableList())
        : Stream.concat(
                atLeastOne("with", totalDays().exposed()),
                atLeastOne("symptom", totalDays().withSymptom()))
            .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return new ContrastClauses(this).headline();
  }

  @Override
  public abstract ContextContrastResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableList<Caveat> caveats() {
    return new ContrastCaveats(this).all();
  }

  @Override
  public Table table() {
    return ContrastTable.of(this);
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().level());
  }

  static final class Builder extends ImmutableContextContrastResult.Builder {
    Builder() {}
  }
}

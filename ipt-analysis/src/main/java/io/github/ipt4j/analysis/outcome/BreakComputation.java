// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Nap;
import io.github.ipt4j.analysis.internal.RateRatio;
import io.github.ipt4j.analysis.internal.SegmentedLogistic;
import io.github.ipt4j.analysis.internal.Zelen;
import io.github.ipt4j.analysis.internal.exact.ConditionalDistribution;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps from a diary and a day to whether the cycle was broken. */
final class BreakComputation {
  private final CycleBreak options;
  private final SymptomDiary diary;
  private final BreakWeeks weeks;

  BreakComputation(CycleBreak options, SymptomDiary diary) {
    this.options = options;
    this.diary = diary;
    this.weeks = new BreakWeeks(diary, options.since());
  }

  CycleBreakResult result() {
    PhaseCounts before = PhaseCounts.before(diary, options.since());
    PhaseCounts after = PhaseCounts.from(diary, options.since());
    Set<Integer> target = target();
    ImmutableCycleBreakResult.Builder result =
        ImmutableCycleBreakResult.builder()
            .analysis(options)
            .symptom(diary.symptom())
            .clearance(diary.clearance())
            .course(diary.course())
            .addAllDateCaveats(DateCaveats.of(diary))
            .before(before)
            .after(after)
            .burdenBefore(Burden.of(diary, i -> !isLater(i)))
            .burdenAfter(Burden.of(diary, this::isLater))
            .comparedBurdenBefore(Burden.of(diary, i -> !isLater(i) && target.contains(weekday(i))))
            .comparedBurdenAfter(Burden.of(diary, i -> isLater(i) && target.contains(weekday(i))))
            .addAllEvidence(diary.episodes().stream().map(SymptomEpisode::id).toList());
    int[][] onTarget = table(target::contains);
    List<Shortfall> shortfalls =
        Stream.of(
                Shortfall.of("outcome.weeksBefore", before.weeks(), options.leastWeeks()),
                Shortfall.of("outcome.weeksSince", after.weeks(), options.leastWeeks()),
                Shortfall.of("outcome.onsets", before.onsets() + after.onsets(), 1),
                Shortfall.of("outcome.atRiskBefore", onTarget[0][0] + onTarget[0][1], 1),
                Shortfall.of("outcome.atRiskSince", onTarget[1][0] + onTarget[1][1], 1))
            .flatMap(Optional::stream)
            .toList();
    result.addAllShortfalls(shortfalls);
    return shortfalls.isEmpty() && diary.course() == SymptomCourse.EPISODIC
        ? compared(result, target, onTarget)
        : result
            .rateBefore(new Share(0, 0))
            .rateAfter(new Share(0, 0))
            .lessOften(false)
            .moreThanOtherDays(false)
            .build();
  }

  private CycleBreakResult compared(
      ImmutableCycleBreakResult.Builder result, Set<Integer> target, int[][] onTarget) {
    int[][] all = table(d -> true);
    ConditionalDistribution distribution = distribution(target);
    result
        .addAllDays(target.stream().map(d -> DayOfWeek.of(d + 1)).toList())
        .p(options.selectedFromBaseline() ? selectedP() : distribution.midP(onTarget[1][0]))
        .lessOften(
            options.selectedFromBaseline()
                ? ratio(onTarget).map(r -> r.value() < 1).orElse(false)
                : distribution.estimate(onTarget[1][0]).orElse(1) < 1)
        .daysP(daysP())
        .rateBefore(new Share(onTarget[0][0], onTarget[0][0] + onTarget[0][1]))
        .rateAfter(new Share(onTarget[1][0], onTarget[1][0] + onTarget[1][1]))
        .rateRatio(ratio(onTarget))
        .overlap(overlap())
        .tau(CorrectedTau.of(weeks.rates(false), weeks.rates(true)))
        .moreThanOtherDays(hasLowerOdds(onTarget, minus(all, onTarget)));
    if (target.size() < BreakWeeks.WEEK) {
      result
          .otherDays(ratio(minus(all, onTarget)))
          .guard(Zelen.p(flat(onTarget), flat(minus(all, onTarget))));
    }
    return result.segmented(segmented()).build();
  }

  private boolean isLater(int i) {
    return diary.epochDay(i) >= options.since().toEpochDay();
  }

  private int weekday(int i) {
    return (int) Math.floorMod(diary.epochDay(i) + 3, (long) BreakWeeks.WEEK);
  }

  private Set<Integer> target() {
    Set<Integer> target = new TreeSet<>();
    if (options.selectedFromBaseline()) {
      Arrays.stream(new SelectedDays(weeks).chosen()).forEach(target::add);
    } else if (options.targetDays().isEmpty()) {
      IntStream.range(0, BreakWeeks.WEEK).forEach(target::add);
    } else {
      options.targetDays().forEach(d -> target.add(d.getValue() - 1));
    }
    return target;
  }

  private double selectedP() {
    return new SelectedDays(weeks).p(options.draws(), options.seed());
  }

  /** How the onsets after are distributed given those of each weekday, were nothing changed. */
  private ConditionalDistribution distribution(Set<Integer> target) {
    int[][] exposure = new int[target.size()][];
    int[] events = new int[target.size()];
    int stratum = 0;
    for (int d : target) {
      int[][] table = table(day -> day == d);
      exposure[stratum] = new int[] {table[1][0] + table[1][1], table[0][0] + table[0][1]};
      events[stratum++] = table[0][0] + table[1][0];
    }
    return ConditionalDistribution.of(Margins.of(exposure, events));
  }

  /** The mid-p of the symptom days among all recorded days, weekdays alike. */
  private double daysP() {
    int[][] exposure = new int[BreakWeeks.WEEK][2];
    int[] with = new int[BreakWeeks.WEEK];
    int withAfter = 0;
    for (int i = 0; i < diary.size(); i++) {
      exposure[weekday(i)][isLater(i) ? 0 : 1]++;
      with[weekday(i)] += diary.hasSymptom(i) ? 1 : 0;
      withAfter += diary.hasSymptom(i) && isLater(i) ? 1 : 0;
    }
    return ConditionalDistribution.of(Margins.of(exposure, with)).midP(withAfter);
  }

  /** Onsets and days at risk without one, before and after, on some weekdays. */
  private int[][] table(Predicate<Integer> weekdays) {
    int[][] table = new int[2][2];
    for (int w = 0; w < weeks.size(); w++) {
      for (int d = 0; d < BreakWeeks.WEEK; d++) {
        if (weekdays.test(d)) {
          int[] row = table[weeks.isLater(w) ? 1 : 0];
          row[0] += weeks.onsets(w, d);
          row[1] += weeks.atRisk(w, d) - weeks.onsets(w, d);
        }
      }
    }
    return table;
  }

  private static int[][] minus(int[][] all, int[][] part) {
    return new int[][] {
      {all[0][0] - part[0][0], all[0][1] - part[0][1]},
      {all[1][0] - part[1][0], all[1][1] - part[1][1]}
    };
  }

  /** Whether the odds ratio after / before of a table lies below that of another. */
  private static boolean hasLowerOdds(int[][] table, int[][] other) {
    double fell = (double) table[1][0] * table[0][1] * other[0][0] * other[1][1];
    return fell < (double) other[1][0] * other[0][1] * table[0][0] * table[1][1];
  }

  private static int[] flat(int[][] table) {
    return new int[] {table[1][0], table[1][1], table[0][0], table[0][1]};
  }

  /** The rate after divided by the rate before; empty without a day at risk or any onset. */
  private static Optional<Estimate> ratio(int[][] table) {
    int after = table[1][0] + table[1][1];
    int before = table[0][0] + table[0][1];
    return after == 0 || before == 0
        ? Optional.empty()
        : RateComparison.of(new RateRatio(table[1][0], after, table[0][0], before));
  }

  /** The share of pairs of weeks in which the later one has the lower rate. */
  private Optional<Overlap> overlap() {
    List<Double> before = weeks.rates(false).stream().map(WeekRate::value).toList();
    List<Double> after = weeks.rates(true).stream().map(WeekRate::value).toList();
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(Overlap.of(Nap.of(before, after).reversed(), before.size(), after.size()));
  }

  private Optional<SegmentedTrend> segmented() {
    List<Integer> days = IntStream.range(0, diary.size()).filter(diary::isAtRisk).boxed().toList();
    double[] times = new double[days.size()];
    boolean[] phases = new boolean[days.size()];
    boolean[] outcomes = new boolean[days.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = diary.epochDay(days.get(i));
      phases[i] = isLater(days.get(i));
      outcomes[i] = diary.hasSymptom(days.get(i));
    }
    return SegmentedLogistic.of(times, phases, outcomes)
        .map(s -> new SegmentedTrend(Math.exp(s.phase()), s.p()));
  }
}

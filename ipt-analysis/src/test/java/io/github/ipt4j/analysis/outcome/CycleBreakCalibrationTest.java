// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.sample.Bursts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often a broken cycle is claimed where none was broken. Bad weekdays are Thursday and Friday,
 * five times a rate of .08; where weekdays are alike the rate is .12.
 */
@Tag("calibration")
class CycleBreakCalibrationTest {
  private static final int DIARIES = 2_000;
  private static final ByWeekday OFTEN_MISSING = ByWeekday.of(.05, .05, .10, .10, .20, .45, .45);

  private static final SyntheticCases FLAT =
      SyntheticCases.withDefaults().withWeeks(16).withRate(.12);
  private static final SyntheticCases BAD_DAYS =
      FLAT.withRate(.08).withWeekdayRatios(ByWeekday.constant(1).with(5, THURSDAY, FRIDAY));

  private static final int BASELINE = 8;
  private static final int LONGEST_WAIT = 52;

  private record Break(SymptomDiary diary, LocalDate since) {

    CycleBreakResult alike() {
      return CycleBreak.on(since).analyze(diary);
    }

    CycleBreakResult onDeclaredDays() {
      return CycleBreak.on(since).withTargetDays(THURSDAY, FRIDAY).analyze(diary);
    }

    CycleBreakResult onChosenDays() {
      return CycleBreak.on(since).withSelectedFromBaseline(true).withDraws(499).analyze(diary);
    }
  }

  private static LongFunction<Break> inTheMiddle(SyntheticCases cases) {
    LocalDate since = cases.start().plusWeeks(cases.weeks() / 2);
    return i -> new Break(cases.diary(i), since);
  }

  /**
   * The day is the first after eight weeks or more that follows a bad fortnight: one with at least
   * half as many symptom days again as two weeks had before it on average. Eight weeks follow.
   */
  private static LongFunction<Break> afterABadFortnight(SyntheticCases cases) {
    SyntheticCases waiting = cases.withWeeks(LONGEST_WAIT + BASELINE);
    return i -> {
      SymptomDiary diary = waiting.diary(i);
      LocalDate start = waiting.start();
      int week = BASELINE;
      while (week < LONGEST_WAIT && !isBad(diary, start, week)) {
        week++;
      }
      DateRange range = new DateRange(start, start.plusWeeks(week + BASELINE));
      return new Break(diary.during(range), start.plusWeeks(week));
    };
  }

  private static boolean isBad(SymptomDiary diary, LocalDate start, int week) {
    LocalDate fortnight = start.plusWeeks(week - 2);
    int before = diary.symptomDays().headSet(fortnight).size();
    int last = diary.symptomDays().subSet(fortnight, start.plusWeeks(week)).size();
    return last >= 1 && last >= 1.5 * 2 * before / (week - 2);
  }

  static Stream<Arguments> stationary() {
    List<Arguments> worlds = new ArrayList<>();
    for (SyntheticCases cases : List.of(FLAT, BAD_DAYS)) {
      String days = cases.equals(FLAT) ? ", weekdays alike" : ", bad Thursdays and Fridays";
      Bursts bursts = Bursts.persisting(.6);
      worlds.add(arguments("a: nothing else" + days, inTheMiddle(cases)));
      worlds.add(
          arguments(
              "b: recorded otherwise later" + days,
              inTheMiddle(cases.withMissingInSecondHalf(OFTEN_MISSING))));
      worlds.add(arguments("c: bursts" + days, inTheMiddle(cases.withBursts(bursts))));
      worlds.add(
          arguments(
              "g: after a bad fortnight, bursts" + days,
              afterABadFortnight(cases.withBursts(Bursts.persisting(.5)))));
    }
    worlds.add(
        arguments(
            "d: bursts, 12 and 12 weeks, bad Thursdays and Fridays",
            inTheMiddle(BAD_DAYS.withWeeks(24).withBursts(Bursts.persisting(.5)))));
    return worlds.stream();
  }

  /** An independent simulation in numpy found .037 to .069 in such worlds. */
  @ParameterizedTest
  @MethodSource("stationary")
  void whereNothingWasBroken_aChangeIsSeldomClaimed(String world, LongFunction<Break> draw) {
    double alike = significant(world + ", weekdays alike tested", draw, Break::alike);
    double declared = significant(world + ", declared days tested", draw, Break::onDeclaredDays);
    assertThat(alike).isLessThanOrEqualTo(.075);
    assertThat(declared).isLessThanOrEqualTo(.075);
  }

  private interface Question {
    CycleBreakResult ask(Break broken);
  }

  private static double significant(String world, LongFunction<Break> draw, Question question) {
    return Courses.share(world, DIARIES, i -> question.ask(draw.apply(i)).p().orElse(1) <= .05);
  }

  static Stream<Arguments> falling() {
    List<Arguments> worlds = new ArrayList<>();
    for (double rate : new double[] {.08, .12}) {
      for (int weeks : new int[] {16, 52}) {
        SyntheticCases line = BAD_DAYS.withRate(rate).withWeeks(weeks).withTrend(Trend.linear(.25));
        SyntheticCases curve = line.withTrend(Trend.exponential(.25));
        String name = ", " + weeks + " weeks, rate " + rate;
        double least = weeks == 16 ? .05 : .25;
        worlds.add(arguments("e: in a line" + name, line, least));
        worlds.add(arguments("e: by a factor" + name, curve, least));
        Bursts bursts = Bursts.persisting(.5);
        worlds.add(arguments("f: in a line, bursts" + name, line.withBursts(bursts), least));
        worlds.add(arguments("f: by a factor, bursts" + name, curve.withBursts(bursts), least));
      }
    }
    return worlds.stream();
  }

  /**
   * The rate falls to a quarter on all weekdays alike. A test of before and after takes that for an
   * effect more often than its level; the guard keeps the sentence from saying so of the target
   * days. It holds odds ratios against each other while here the ratio of rates is the same: where
   * Thursdays and Fridays are near certain, .8 at first, 52 weeks and a fall in a line, it is
   * significant in .10.
   */
  @ParameterizedTest
  @MethodSource("falling")
  void whereItGetsBetterOnAllDays_theGuardSaysSo(String world, SyntheticCases cases, double least) {
    LongFunction<Break> draw = inTheMiddle(cases);
    List<CycleBreakResult> results =
        LongStream.range(0, DIARIES)
            .parallel()
            .mapToObj(i -> draw.apply(i).onDeclaredDays())
            .toList();
    double improved = share(results, r -> id(r, "outcome.break.improved"));
    double guarded = share(results, CycleBreakResult::guarded);
    double attributed = share(results, r -> id(r, "outcome.break.guarded"));
    double cautious = share(results, r -> id(r, "outcome.break.general"));
    System.out.printf(
        Locale.ROOT,
        "%s: improved %.4f, guard significant %.4f, both %.4f; not excluded of improved %.3f%n",
        world,
        improved,
        guarded,
        attributed,
        cautious / improved);
    assertThat(improved).as("called improved").isGreaterThan(least);
    assertThat(guarded).as("guard significant").isLessThanOrEqualTo(.07);
    assertThat(attributed).as("said of the target days").isLessThanOrEqualTo(.07);
    assertThat(attributed + cautious)
        .as("one of the two is said")
        .isCloseTo(improved, within(1e-9));
  }

  private static double share(List<CycleBreakResult> results, Predicate<CycleBreakResult> isTrue) {
    return (double) results.stream().filter(isTrue).count() / results.size();
  }

  static Stream<Arguments> flat() {
    return Stream.of(
        arguments("chosen days, flat, 8 and 8 weeks", FLAT),
        arguments("chosen days, flat, 26 and 26 weeks", FLAT.withWeeks(52)),
        arguments("chosen days, bad Thursdays and Fridays, 8 and 8 weeks", BAD_DAYS));
  }

  /** The naive test on the chosen days errs at .100 at 26 and 26 weeks, by the same simulation. */
  @ParameterizedTest
  @MethodSource("flat")
  void daysChosenFromTheBaseline_areHeldAgainstDealsThatChooseToo(
      String world, SyntheticCases cases) {
    assertThat(significant(world, inTheMiddle(cases), Break::onChosenDays))
        .isLessThanOrEqualTo(.06);
  }

  /** The chance of an onset on a day at risk is the rate, so the ratio of the rates is known. */
  @ParameterizedTest
  @CsvSource({".03, 1", ".03, .5", ".1, 1", ".1, .5"})
  void theExactInterval_coversTheTrueRatio(double rate, double ratio) {
    SyntheticCases before = FLAT.withWeeks(12).withRate(rate);
    LocalDate since = before.start().plusWeeks(12);
    SyntheticCases after = before.withSeed(2).withStart(since).withRate(rate * ratio);
    double missed =
        Courses.share(
            "interval misses the ratio " + ratio + " at rate " + rate,
            DIARIES,
            i ->
                new Break(joined(before.diary(i), after.diary(i)), since)
                    .alike()
                    .rateRatio()
                    .map(r -> !r.interval().contains(ratio))
                    .orElse(false));
    assertThat(1 - missed).isGreaterThanOrEqualTo(.95);
  }

  private static SymptomDiary joined(SymptomDiary first, SymptomDiary last) {
    SymptomDiary.Builder diary = SymptomDiary.builder(first.symptom());
    for (SymptomDiary part : List.of(first, last)) {
      for (int i = 0; i < part.size(); i++) {
        if (part.hasSymptom(i)) {
          diary.addSymptomDay(part.day(i), part.intensity(i));
        } else {
          diary.addFreeDay(part.day(i));
        }
      }
    }
    return diary.build();
  }

  private static boolean id(CycleBreakResult result, String phrase) {
    return result.clauses().stream().anyMatch(clause -> clause.id().equals(phrase));
  }
}

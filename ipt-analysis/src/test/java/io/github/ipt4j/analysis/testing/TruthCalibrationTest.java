// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextPower;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedPower;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelChangePower;
import io.github.ipt4j.analysis.periodicity.CyclePower;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelPower;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPower;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.PlantedLevel;
import io.github.ipt4j.core.sample.PlantedState;
import io.github.ipt4j.core.sample.PlantedTurn;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticCourse;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many whole cases of each world against their truth. */
@Tag("calibration")
class TruthCalibrationTest {
  private static final List<ProblemAreaKind> AREAS = List.of(ProblemAreaKind.values());
  private static final int CASES = Integer.getInteger("cases", 1000);
  private static final double LEVEL = 0.05;
  private static final double OF_POWER = 0.05;

  /** Three standard errors above the level. */
  private static final double BOUND = LEVEL + 3 * Math.sqrt(LEVEL * (1 - LEVEL) / CASES);

  private final Map<String, Map<Agreement, Integer>> told = new TreeMap<>();

  /** The problem areas take turns, so that each has a quarter of the cases. */
  private void put(String world) {
    SyntheticCourse course = requireNonNull(SyntheticCourse.worlds().get(world), world);
    for (int i = 0; i < CASES; i++) {
      ProblemAreaKind area = AREAS.get(i % AREAS.size());
      Course drawn = course.withProblemArea(area).course(i);
      for (AnalysisResult result : PutQuestions.to(drawn)) {
        Agreement agreement = TruthCheck.of(result, drawn.truth());
        told.computeIfAbsent(name(result), n -> new EnumMap<>(Agreement.class))
            .merge(agreement, 1, Integer::sum);
        if (result instanceof Description) {
          assertThat(agreement).as("%s %s", i, result).isNotEqualTo(Agreement.DISAGREES);
        }
      }
    }
    System.out.println(world);
    told.forEach((name, counts) -> System.out.println("  " + name + " " + counts));
  }

  private static String name(AnalysisResult result) {
    String kind = result instanceof Description ? "described " : "tested ";
    return kind + result.analysis().getClass().getSimpleName().replace("Immutable", "");
  }

  private static double share(Map<Agreement, Integer> counts, Agreement of) {
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.getOrDefault(of, 0) / all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "missing forms", "gaps", "floods"})
  void whereNothingIsPlanted_itIsClaimedAsSeldomAsTheLevelSays(String world) {
    put(world);
    told.forEach(
        (name, counts) ->
            assertThat(share(counts, Agreement.DISAGREES)).as(name).isLessThan(BOUND));
  }

  @Test
  void whereEverythingIsPlanted_itIsFoundAndInItsDirection() {
    put("effects");
    told.forEach(
        (name, counts) ->
            assertThat(share(counts, Agreement.DISAGREES)).as(name).isLessThan(BOUND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "effects", "missing forms", "gaps", "floods"})
  void wholeCases_areReviewedAndToldInFull(String world) {
    for (int i = 0; i < CASES / 10; i++) {
      ProblemAreaKind area = AREAS.get(i % AREAS.size());
      Course course =
          requireNonNull(SyntheticCourse.worlds().get(world), world)
              .withProblemArea(area)
              .course(i);
      Dossier dossier = Dossier.of(CaseReview.withDefaults().analyze(course.history()));
      assertThat(dossier.letter().html()).isNotBlank();
      assertThat(dossier.full().text()).isNotBlank();
    }
  }

  private static double found(SyntheticCourse world, Predicate<CaseHistory> isFound) {
    return found(world, CASES, isFound);
  }

  private static double found(SyntheticCourse world, int cases, Predicate<CaseHistory> isFound) {
    long found =
        LongStream.range(0, cases).filter(i -> isFound.test(world.course(i).history())).count();
    return (double) found / cases;
  }

  private static void holds(String name, double found, double power) {
    System.out.printf("%s found %.3f, its power says %.3f%n", name, found, power);
    assertThat(found).as(name).isCloseTo(power, within(OF_POWER));
  }

  private static SyntheticCourse bare(SyntheticCases diary) {
    return SyntheticCourse.builder().sessions(0).diary(diary).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 26})
  void badFridays_areFoundAsOftenAsWeeklyPowerSays(int weeks) {
    WeeklyPower power = WeeklyPower.withDefaults().withWeeks(weeks).withBadWeekdays(1);
    SyntheticCourse world =
        bare(
            SyntheticCases.withDefaults()
                .withWeeks(weeks)
                .withRate(power.rate())
                .withWeekdayRatios(ByWeekday.constant(1).with(power.ratio(), DayOfWeek.FRIDAY)));
    double found =
        found(
            world,
            c ->
                WeeklyPeriodicity.withDefaults()
                        .analyze(c.symptomDiary(world.diary().symptom()))
                        .conclusion()
                    == Conclusion.SUPPORTED);
    holds("bad Fridays in " + weeks + " weeks", found, power.power());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 52})
  void visits_areFoundAsOftenAsContextPowerSays(int weeks) {
    ContextPower power = ContextPower.withDefaults().withWeeks(weeks);
    SyntheticPerson visitor =
        SyntheticPerson.visiting(
                "visitor", ByWeekday.constant(0).with(power.contextsPerWeek(), DayOfWeek.FRIDAY))
            .withRateRatio(power.ratio());
    SyntheticCourse world =
        bare(
            SyntheticCases.withDefaults()
                .withWeeks(weeks)
                .withRate(power.rate())
                .withPeople(visitor));
    ContextContrast contrast = ContextContrast.of(Context.contactWith(visitor.person()));
    double found =
        found(
            world,
            c ->
                contrast.analyze(c.exposedDiary(world.diary().symptom()).orElseThrow()).conclusion()
                    == Conclusion.SUPPORTED);
    holds("visits in " + weeks + " weeks", found, power.power());
  }

  @ParameterizedTest
  @ValueSource(ints = {18, 36})
  void nightShifts_areFoundAsOftenAsCyclePowerSays(int weeks) {
    CyclePower power = CyclePower.of(9).withWeeks(weeks).withBadDays(3).withRatio(3);
    SyntheticCourse world =
        bare(SyntheticCases.withDefaults().withWeeks(weeks).withRate(power.rate()))
            .withStates(
                PlantedState.everyDays("night shift", 9, 5, 6, 7).withRateRatio(power.ratio()));
    DeclaredCycle cycle = DeclaredCycle.of(9, world.start());
    double found =
        found(
            world,
            c ->
                cycle.analyze(c.symptomDiary(world.diary().symptom())).conclusion()
                    == Conclusion.SUPPORTED);
    holds("night shifts in " + weeks + " weeks", found, power.power());
  }

  private static final RatingScale WIDE = RatingScale.of("exhaustion", 0, 100);

  private static SyntheticCourse rated(PlantedLevel level, int weeks) {
    return bare(SyntheticCases.withDefaults().withWeeks(weeks)).withLevels(level);
  }

  private static boolean isBelow(OptionalDouble p) {
    return p.isPresent() && p.getAsDouble() <= LEVEL;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2})
  void aHeavyFriday_isFoundAsOftenAsWeeklyLevelPowerSays(double points) {
    WeeklyLevelPower power = WeeklyLevelPower.withDefaults().withPoints(points);
    SyntheticCourse world =
        rated(
            PlantedLevel.of(WIDE)
                .withDeviation(power.standardDeviation())
                .withCarriedOver(power.autocorrelation())
                .withWeekdays(ByWeekday.constant(0).with(points, DayOfWeek.FRIDAY)),
            power.weeks());
    double found =
        found(world, c -> isBelow(WeeklyLevel.withDefaults().analyze(c.dailyRatings(WIDE)).p()));
    holds("a Friday of " + points + " points more", found, power.power());
  }

  /** Weeks of independent days have a standard deviation of one of theirs over root seven. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5})
  void aStep_isFoundAsOftenAsLevelChangePowerSays(double points) {
    LevelChangePower power = LevelChangePower.withDefaults().withPoints(points);
    int before = power.weeksBefore();
    SyntheticCourse world =
        rated(
                PlantedLevel.of(WIDE)
                    .withDeviation(power.standardDeviation() * Math.sqrt(7))
                    .withCarriedOver(0)
                    .withChange(-points),
                before + power.weeks())
            .withTurn(new PlantedTurn(before, 1));
    LevelChange change = LevelChange.on(world.start().plusWeeks(before));
    double found = found(world, c -> isBelow(change.analyze(c.dailyRatings(WIDE)).p()));
    holds("a step of " + points + " points", found, power.power());
  }

  /** The power is of 1,000 drawn records itself, with a standard error of .016. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 2})
  void aRatingThatGoesWithSomebody_isFoundAsOftenAsGradedPowerSays(double points) {
    GradedPower power = GradedPower.of(points, 2);
    SyntheticPerson visitor =
        SyntheticPerson.visiting("visitor", ByWeekday.constant(power.share()));
    SyntheticCourse world =
        bare(SyntheticCases.withDefaults().withWeeks(power.weeks()).withPeople(visitor))
            .withLevels(
                PlantedLevel.of(WIDE)
                    .withDeviation(power.sdOfDays())
                    .withCarriedOver(power.carried())
                    .withPerson(visitor.person())
                    .withWithContact(points));
    GradedContrast contrast = GradedContrast.of(Context.contactWith(visitor.person()));
    double found =
        found(
            world,
            4 * CASES,
            c -> isBelow(contrast.analyze(c.exposedRatings(WIDE).orElseThrow()).p()));
    holds("a rating of " + points + " points more with somebody", found, power.power());
  }
}

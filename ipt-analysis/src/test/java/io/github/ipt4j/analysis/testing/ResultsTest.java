// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.Conclusion.DESCRIBED;
import static io.github.ipt4j.analysis.Conclusion.NOT_IDENTIFIABLE;
import static io.github.ipt4j.analysis.Conclusion.NOT_SUPPORTED;
import static io.github.ipt4j.analysis.Conclusion.SUPPORTED;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.AllAnalyses;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.context.BeforeAndAfterNaming;
import io.github.ipt4j.analysis.context.GradedLagProfile;
import io.github.ipt4j.analysis.context.LagProfile;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.TimeOfDay;
import io.github.ipt4j.analysis.periodicity.UndeclaredPeriod;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.TensionChange;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.core.sample.SyntheticCases;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stand-in is there for every conclusion that an analysis can have, and has that conclusion. */
class ResultsTest {
  private static final String NO_TEST = "it describes and tests nothing";
  private static final String ALWAYS_A_TEST = "where it says anything it tests";
  private static final String NO_FACTOR = "it holds nothing against the weekday or another factor";
  private static final String OF_PARTS = "what cannot be told is one of its parts, not the whole";
  private static final String TOO_LITTLE =
      "where nothing can be told it says that of what is little";

  /** Conclusions that an analysis cannot have, each with its reason. */
  private static final ImmutableMap<Class<?>, ImmutableMap<Conclusion, String>> NEVER =
      ImmutableMap.<Class<?>, ImmutableMap<Conclusion, String>>builder()
          .put(BeforeAndAfterNaming.class, describing())
          .put(RelationshipTension.class, describing())
          .put(TensionRanking.class, describing())
          .put(CaseReview.class, ImmutableMap.of(NOT_IDENTIFIABLE, OF_PARTS))
          .put(CycleBreak.class, ImmutableMap.of(NOT_IDENTIFIABLE, NO_FACTOR))
          .put(LevelChange.class, ImmutableMap.of(NOT_IDENTIFIABLE, NO_FACTOR))
          .put(UndeclaredPeriod.class, ImmutableMap.of(NOT_IDENTIFIABLE, NO_FACTOR))
          .put(LagProfile.class, ImmutableMap.of(NOT_IDENTIFIABLE, TOO_LITTLE))
          .put(GradedLagProfile.class, ImmutableMap.of(NOT_IDENTIFIABLE, TOO_LITTLE))
          .put(RhythmWithinContext.class, testing(TOO_LITTLE))
          .put(WeeklyPeriodicity.class, testing(NO_FACTOR))
          .put(WeeklyLevel.class, testing(NO_FACTOR))
          .put(DeclaredCycle.class, testing(NO_FACTOR))
          .put(TimeOfDay.class, testing(NO_FACTOR))
          .put(TensionChange.class, testing(NO_FACTOR))
          .buildOrThrow();

  private static ImmutableMap<Conclusion, String> describing() {
    return ImmutableMap.of(SUPPORTED, NO_TEST, NOT_SUPPORTED, NO_TEST, NOT_IDENTIFIABLE, NO_TEST);
  }

  private static ImmutableMap<Conclusion, String> testing(String reason) {
    return ImmutableMap.of(DESCRIBED, ALWAYS_A_TEST, NOT_IDENTIFIABLE, reason);
  }

  /** An application that shows clients has a badge for results of one case. */
  static List<Class<? extends Analysis<?, ?>>> analyses() {
    return AllAnalyses.OF_ONE_CASE.stream()
        .sorted(Comparator.comparing(Class::getName))
        .<Class<? extends Analysis<?, ?>>>map(ResultsTest::analysis)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Analysis<?, ?>> analysis(Class<?> type) {
    return (Class<? extends Analysis<?, ?>>) type;
  }

  private static Set<Conclusion> possible(Class<?> type) throws ReflectiveOperationException {
    Class<?> result =
        Arrays.stream(type.getMethods())
            .filter(m -> m.getName().equals("analyze") && !m.isBridge())
            .findFirst()
            .orElseThrow()
            .getReturnType();
    ImmutableMap<Conclusion, String> never =
        Description.class.isAssignableFrom(result)
            ? describing()
            : NEVER.getOrDefault(type, ImmutableMap.of());
    return Sets.difference(EnumSet.allOf(Conclusion.class), never.keySet());
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void everyAnalysis_hasEveryConclusionThatItCanHave(Class<? extends Analysis<?, ?>> type)
      throws ReflectiveOperationException {
    assertThat(Results.conclusions(type)).containsExactlyInAnyOrderElementsOf(possible(type));
    for (Conclusion conclusion : Results.conclusions(type)) {
      AnalysisResult result = requireNonNull(SeededResults.result(unchecked(type), conclusion));
      assertThat(result.conclusion())
          .as("%s of %s: %s", conclusion, type.getSimpleName(), result.headline())
          .isEqualTo(conclusion);
      assertThat(type).isAssignableFrom(result.analysis().getClass());
      CarefulWords.check(result.toString());
    }
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Analysis<?, AnalysisResult>> unchecked(
      Class<? extends Analysis<?, ?>> type) {
    return (Class<? extends Analysis<?, AnalysisResult>>) type;
  }

  @Test
  void standIns_areOfTheAnalysesOfTheLibraryAndNoOthers() throws Exception {
    assertThat(SeededResults.types()).isEqualTo(AllAnalyses.OF_ONE_CASE).hasSizeGreaterThan(45);
  }

  @Test
  void aResult_isOfItsTypeAndTheSameForEver() {
    WeeklyPeriodicityResult found = Results.of(WeeklyPeriodicity.class, SUPPORTED);

    assertThat(found.window()).isPresent();
    assertThat(Results.of(WeeklyPeriodicity.class, SUPPORTED)).isEqualTo(found);
  }

  @Test
  void aConclusionThatItNeverHas_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Results.of(WeeklyPeriodicity.class, DESCRIBED))
        .withMessage(
            "conclusion of WeeklyPeriodicity must be one of [SUPPORTED, NOT_SUPPORTED,"
                + " INSUFFICIENT_DATA], but was DESCRIBED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Results.of(RawWeekdays.class, SUPPORTED))
        .withMessage("analysis must be of this library, but was RawWeekdays");
    assertThatIllegalArgumentException().isThrownBy(() -> Results.conclusions(RawWeekdays.class));
  }

  @Test
  void anAnalysisOfOnesOwn_isSearchedForInAWorldOfOnesOwn() {
    SyntheticCases world = SyntheticCases.withDefaults().withWeeks(26);
    RawWeekdays.Result found = Results.of(new RawWeekdays(), world::diary, SUPPORTED);

    assertThat(found.conclusion()).isEqualTo(SUPPORTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Results.of(new RawWeekdays(), world::diary, DESCRIBED))
        .withMessage("conclusion must be one that a case of the world has, but was DESCRIBED");
  }
}

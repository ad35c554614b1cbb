// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.course.AdherenceResult;
import io.github.ipt4j.analysis.course.FormulationCourseResult;
import io.github.ipt4j.analysis.course.SequenceResult;
import io.github.ipt4j.analysis.course.SessionChangeResult;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.course.UnpackingResult;
import io.github.ipt4j.analysis.lens.FourLensesResult;
import io.github.ipt4j.analysis.outcome.CessationResult;
import io.github.ipt4j.analysis.outcome.ConclusionReportResult;
import io.github.ipt4j.analysis.outcome.MeasurementScheduleResult;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancyResult;
import io.github.ipt4j.analysis.relationship.CommunicationProfileResult;
import io.github.ipt4j.analysis.relationship.SupportBidsResult;
import io.github.ipt4j.analysis.worksheet.FocusWorksheetResult;
import io.github.ipt4j.analysis.worksheet.GoalCourseResult;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.sample.SyntheticCourse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A review describes what there is an entry of, and nothing else. */
class WhatIsDescribedTest {

  static List<CaseReviewResult> reviews() {
    return histories().stream().map(WhatIsDescribedTest::review).toList();
  }

  private static List<CaseHistory> histories() {
    List<CaseHistory> histories = new ArrayList<>();
    histories.add(SampleCases.joanne());
    histories.add(SampleCases.walter());
    histories.add(SampleCases.quiet());
    histories.add(SampleCases.everyFriday());
    for (ProblemAreaKind area : ProblemAreaKind.values()) {
      for (int sessions : new int[] {0, 9}) {
        SyntheticCourse world = SyntheticCourse.ofEffects().withSessions(sessions);
        histories.add(world.withProblemArea(area).course(sessions).history());
      }
    }
    List<CaseHistory> thinned = new ArrayList<>(histories);
    thinned.add(without(SampleCases.joanne(), AssertiveStatement.class));
    thinned.add(without(SampleCases.joanne(), Realisation.class));
    return thinned;
  }

  private static CaseHistory without(CaseHistory history, Class<? extends SessionEvent> kind) {
    return history.withEvents(history.events().stream().filter(e -> !kind.isInstance(e)).toList());
  }

  private static CaseReviewResult review(CaseHistory history) {
    return CaseReview.withDefaults().analyze(history);
  }

  private static <R> List<R> of(CaseReviewResult review, Question question, Class<R> kind) {
    return review.descriptions().get(question).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static void isThereOnlyIf(
      boolean isEntered, CaseReviewResult review, Question question, Class<?> kind) {
    assertThat(of(review, question, kind)).as(kind.getSimpleName()).hasSize(isEntered ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void whatIsDescribed_isWhatWasEntered(CaseReviewResult review) {
    oneOfEach(review.history(), review);
    everyAreaAndEveryone(review.history(), review);
  }

  private static void oneOfEach(CaseHistory history, CaseReviewResult review) {
    boolean isSeen = !history.sessions().isEmpty();
    isThereOnlyIf(
        !history.client().presentingIssues().isEmpty(),
        review,
        Question.WITH_WHOM,
        UnpackingResult.class);
    isThereOnlyIf(
        !history.problemAreas().isEmpty(), review, Question.WITH_WHOM, FocusWorksheetResult.class);
    isThereOnlyIf(
        isSeen || !history.lifeEvents().isEmpty(),
        review,
        Question.WHAT_CHANGES,
        TimelineResult.class);
    isThereOnlyIf(
        history.formulation().isPresent(),
        review,
        Question.WHAT_CHANGES,
        FormulationCourseResult.class);
    isThereOnlyIf(
        !history.events(Goal.class).isEmpty(),
        review,
        Question.WHAT_CHANGES,
        GoalCourseResult.class);
    isThereOnlyIf(isSeen, review, Question.WHAT_CHANGES, AdherenceResult.class);
    boolean hasSteps =
        !history.events(AssertiveStatement.class).isEmpty()
            || !history.events(Realisation.class).isEmpty()
            || history.events(AffectExpression.class).stream().anyMatch(AffectExpression::release);
    isThereOnlyIf(hasSteps, review, Question.WHAT_CHANGES, SequenceResult.class);
    isThereOnlyIf(
        !history.events(ConclusionPlan.class).isEmpty(),
        review,
        Question.DID_IT_HELP,
        ConclusionReportResult.class);
    isThereOnlyIf(
        isSeen && !history.instruments().isEmpty(),
        review,
        Question.DID_IT_HELP,
        MeasurementScheduleResult.class);
    isThereOnlyIf(
        history.events().stream().anyMatch(e -> e.session().isPresent()),
        review,
        Question.WHAT_WOULD_OTHERS_SEE,
        FourLensesResult.class);
  }

  /** Every area has its worksheet, everyone who was asked for support is described. */
  private static void everyAreaAndEveryone(CaseHistory history, CaseReviewResult review) {
    List<String> areas =
        history.problemAreas().stream().map(a -> a.area().name()).distinct().toList();
    List<String> sheets =
        review.descriptions().get(Question.WHAT_CHANGES).stream()
            .map(WhatIsDescribedTest::area)
            .filter(name -> !name.isEmpty())
            .toList();
    assertThat(sheets).isEqualTo(areas);
    assertThat(of(review, Question.WITH_WHOM, SupportBidsResult.class))
        .hasSize(
            history.events(SupportBid.class).stream()
                .map(SupportBid::toward)
                .collect(Collectors.toSet())
                .size());
    List<CommunicationProfileResult> conduct =
        of(review, Question.WITH_WHOM, CommunicationProfileResult.class);
    assertThat(conduct)
        .isSortedAccordingTo(Comparator.comparing(r -> -r.hurtful().count()))
        .hasSize(
            (int)
                history.contactLog().stream()
                    .flatMap(log -> log.contacts().stream())
                    .filter(c -> c.conduct().isPresent())
                    .flatMap(c -> c.people().stream())
                    .distinct()
                    .count());
  }

  private static String area(Description description) {
    return switch (description.analysis().getClass().getSimpleName().replace("Immutable", "")) {
      case "GriefWorksheet" -> "GRIEF";
      case "TransitionWorksheet" -> "ROLE_TRANSITION";
      case "DisputeWorksheet" -> "ROLE_DISPUTE";
      case "IsolationWorksheet" -> "INTERPERSONAL_DEFICITS";
      default -> "";
    };
  }

  /** What Walter tells of his wife is current work, though she died before the first session. */
  @Test
  void accountsOfTheDead_areOfThePastToo() {
    List<AccountDiscrepancyResult> accounts =
        of(review(SampleCases.walter()), Question.WITH_WHOM, AccountDiscrepancyResult.class);
    assertThat(accounts).isNotEmpty();
    for (AccountDiscrepancyResult result : accounts) {
      boolean isDead =
          result.analysis().subject().people().stream()
              .anyMatch(SampleCases.walter().deceased()::contains);
      assertThat(result.analysis().pastToo()).isEqualTo(isDead);
    }
    assertThat(accounts).anyMatch(r -> r.analysis().pastToo());
  }

  @Test
  void whatIsRatedAtBothEndsOfASession_isAChangeInTheRoom() {
    assertThat(of(review(SampleCases.joanne()), Question.WHAT_CHANGES, SessionChangeResult.class))
        .isNotEmpty();
    assertThat(of(review(SampleCases.quiet()), Question.WHAT_CHANGES, SessionChangeResult.class))
        .isEmpty();
  }

  /** A mood is never "not stopped"; what comes and goes is asked about from the last phase on. */
  @Test
  void whetherItStopped_isAskedOfAttacksAlone() {
    assertThat(of(review(SampleCases.joanne()), Question.DID_IT_HELP, CessationResult.class))
        .isNotEmpty();
    assertThat(of(review(SampleCases.walter()), Question.DID_IT_HELP, CessationResult.class))
        .extracting(AnalysisResult::headline)
        .noneMatch(headline -> headline.contains("low mood"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Symptom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicianEventsTest {
  private static final LocalDate DAY = FilledCase.FIRST.plusDays(14);
  private final AffectExpression affect = the(AffectExpression.class);
  private final DecisionAnalysis decision = the(DecisionAnalysis.class);
  private final Interaction visit = the(Interaction.class);

  private static <E extends SessionEvent> E the(Class<E> kind) {
    return FilledCase.history().events(kind).get(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 10.1, Double.NaN})
  void rating_out_of_0_to_10_is_refused(double rating) {
    String rule = " must be 0 to 10, but was " + rating;
    AffectRating feelings = the(AffectRating.class);
    SupportBid bid = the(SupportBid.class);
    Wish wish = the(Wish.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> affect.withIntensity(rating))
        .withMessage("intensity" + rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> feelings.withPositive(rating))
        .withMessage("positive" + rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> feelings.withNegative(rating))
        .withMessage("negative" + rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bid.withExpected(rating))
        .withMessage("expected" + rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bid.withReceived(rating))
        .withMessage("received" + rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wish.withImportance(rating))
        .withMessage("importance" + rule);
  }

  @Test
  void feeling_isVoicedFromAcknowledgedOnOrWhereNobodyRatedIt() {
    assertThat(affect.withRelease(false).withOpenness(Openness.DENIED).voiced()).isFalse();
    assertThat(affect.withOpenness(Openness.HINTED).voiced()).isFalse();
    assertThat(affect.withOpenness(Openness.ACKNOWLEDGED).voiced()).isTrue();
    assertThat(affect.withOpenness(Openness.OWNED).voiced()).isTrue();
    assertThat(affect.withOpenness(Optional.empty()).voiced()).isTrue();
  }

  @Test
  void openness_ranksFromDenied0ToOwned4() {
    assertThat(Openness.values()).extracting(Openness::level).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void deniedFeeling_isNoRelease() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> affect.withOpenness(Openness.DENIED))
        .withMessage("release of affect-1 must be false where the feeling was denied");
  }

  @Test
  void goal_isReachedAndConcernReviewedAfterItArose() {
    Goal goal = the(Goal.class);
    SafetyConcern concern = the(SafetyConcern.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal.withReachedOn(DAY.minusDays(1)))
        .withMessage(
            "reachedOn of goal-1 must not be before it was set on 2026-01-19, but was 2026-01-18");
    assertThat(goal.withReachedOn(DAY).reachedOn()).contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> concern.withReviewedOn(DAY.minusDays(1)))
        .withMessage(
            "reviewedOn of concern-1 must not be before it arose on 2026-01-19, but was 2026-01-18");
    assertThat(concern.withReviewedOn(DAY).reviewedOn()).contains(DAY);
  }

  @Test
  void decision_isChosenAmongItsOptionsThenTriedThenReviewed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.withOptions(ImmutableList.of()))
        .withMessage("options of decision-1 must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.withChosen(2))
        .withMessage("chosen of decision-1 must be 1 to 1, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.withChosen(0))
        .withMessage("chosen of decision-1 must be 1 to 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.withTriedOn(DAY.minusDays(1)))
        .withMessage("triedOn of decision-1 must not be before 2026-01-19, but was 2026-01-18");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.withReviewedOn(DAY.plusDays(3)))
        .withMessage("reviewedOn of decision-1 must not be before 2026-01-23, but was 2026-01-22");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.withTriedOn(Optional.empty()))
        .withMessage("reviewedOn of decision-1 must be empty where nothing was tried");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DecisionAnalysis.builder()
                    .id(decision.id())
                    .at(decision.at())
                    .addAllOptions(decision.options())
                    .triedOn(DAY)
                    .build())
        .withMessage("triedOn of decision-1 must be empty where nothing was chosen");
  }

  @Test
  void decision_declaresTheCycleThatItIsToBreak_onDaysInTheOrderOfTheWeek() {
    CycleToBreak cycle = decision.breaksCycle().orElseThrow();
    assertThat(cycle.symptom()).isEqualTo(Symptom.HEADACHE);
    assertThat(cycle.weekdays()).containsExactly(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    assertThat(CycleToBreak.of(Symptom.LOW_MOOD).weekdays()).isEmpty();
  }

  @Test
  void texts_thatMustSaySomething_areNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> the(Goal.class).withDescription(" "))
        .withMessage("description of goal-1 must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> the(FormulationNote.class).withText(""))
        .withMessage("text of note-1 must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionOption.builder().description(" ").build())
        .withMessage("description must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilledCase.history().interpersonalIssues().get(0).withDescription(" "))
        .withMessage("description of issue-2 must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> the(CommunicationAnalysis.class).withTurns(ImmutableList.of()))
        .withMessage("turns of exchange-1 must not be empty");
  }

  @Test
  void conduct_isOfPeopleWhoWereThereEachStandingOnce() {
    Conduct conduct = visit.conduct().orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit.withPresent(ImmutableSet.of()))
        .withMessage(
            "people of the conduct of visit-1 must be sources or present, but was husband");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                conduct.withStances(
                    new Stance(FilledCase.HUSBAND, StanceKind.BYSTANDER),
                    new Stance(FilledCase.HUSBAND, StanceKind.LEFT)))
        .withMessage("stances must name each person once, but was husband");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conduct.behaviours().get(0).withExchange(0))
        .withMessage("exchange must be at least 1, but was 0");
    assertThat(conduct.people()).containsExactly(FilledCase.MOTHER_IN_LAW, FilledCase.HUSBAND);
  }

  @Test
  void issue_isNotUnpackedToItself() {
    IssueUnpacked edge = the(IssueUnpacked.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edge.withTo(edge.from()))
        .withMessage("to of unpacked-1 must not be from, but was issue-1");
  }

  @Test
  void everyEvent_namesItsPeopleAndKeepsItsKindUnderAnotherId() {
    for (SessionEvent event : FilledCase.history().events()) {
      assertThat(event.withId(new EventId("other")))
          .isInstanceOf(event.getClass())
          .extracting(SessionEvent::id, SessionEvent::people, SessionEvent::session)
          .containsExactly(new EventId("other"), event.people(), event.session());
    }
    assertThat(the(CommunicationAnalysis.class).people()).containsExactly(FilledCase.MOTHER_IN_LAW);
    assertThat(the(SafetyConcern.class).people()).containsExactly(FilledCase.MOTHER_IN_LAW);
    assertThat(the(TechniqueUse.class).people()).containsExactly(FilledCase.MOTHER_IN_LAW);
    assertThat(the(Wish.class).people()).containsExactly(FilledCase.HUSBAND);
    assertThat(the(SupportBid.class).people()).containsExactly(FilledCase.HUSBAND);
    assertThat(the(Goal.class).people()).isEmpty();
  }

  @Test
  void constants_haveNamesInWords() {
    assertThat(Technique.PERSPECTIVE_SHIFT.inWords()).isEqualTo("perspective shift");
    assertThat(Affect.ANGER.inWords()).isEqualTo("anger");
    assertThat(BidResponse.MET.inWords()).isEqualTo("met");
    assertThat(BehaviourKind.INVIDIOUS_COMPARISON.inWords()).isEqualTo("invidious comparison");
  }
}

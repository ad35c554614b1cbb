// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static io.github.ipt4j.core.arbitraries.FilledCase.FIRST;
import static io.github.ipt4j.core.arbitraries.FilledCase.HUSBAND;
import static io.github.ipt4j.core.arbitraries.FilledCase.MOTHER_IN_LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Symptom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {
  private final Interaction visit = of(Interaction.class);
  private final Account account = of(Account.class);
  private final AssertiveStatement statement = of(AssertiveStatement.class);
  private final HypothesisNamed hypothesis = of(HypothesisNamed.class);
  private final SymptomEpisode episode = of(SymptomEpisode.class);

  private static <E extends SessionEvent> E of(Class<E> kind) {
    return FilledCase.events().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void interaction_knowsSourcesAndPeoplePresent() {
    assertThat(visit.people()).containsExactly(MOTHER_IN_LAW, HUSBAND);
    assertThat(visit.source(MOTHER_IN_LAW).orElseThrow().negativity())
        .isEqualTo(OptionalDouble.of(7));
    assertThat(visit.source(HUSBAND)).isEmpty();
  }

  @Test
  void hypothesis_isAboutAPersonOrAKindOfContact() {
    assertThat(hypothesis.withPerson(Optional.empty()).kind()).isPresent();
    assertThat(hypothesis.withKind(Optional.empty()).person()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hypothesis.withKind(Optional.empty()).withPerson(Optional.empty()))
        .withMessage("person or kind, or state, of hypothesis-1 must be given, and not both");
  }

  @Test
  void hypothesis_saysNothingOfHowItWasPut() {
    assertThat(hypothesis.toString()).doesNotContain(hypothesis.note().orElseThrow());
  }

  @Test
  void interaction_refusesNoSourceAndASourceTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit.withSources(ImmutableList.of()))
        .withMessage("sources must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                visit.withSources(
                    ContactSource.rated(HUSBAND, 1, 1), ContactSource.unrated(HUSBAND)))
        .withMessage("sources of visit-1 must name each person once, but was husband");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 10.1, Double.NaN, Double.POSITIVE_INFINITY})
  void rating_out_of_0_to_10_is_refused(double rating) {
    String rule = "must be 0 to 10, but was " + rating;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactSource.rated(HUSBAND, rating, 0))
        .withMessage("negativity " + rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactSource.rated(HUSBAND, 0, rating))
        .withMessage("positivity " + rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account.withNegativity(rating))
        .withMessage("negativity " + rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account.withPositivity(rating))
        .withMessage("positivity " + rule);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 10.1, Double.NaN})
  void intensity_of_an_episode_is_above_0_and_at_most_10(double intensity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> episode.withIntensity(intensity))
        .withMessage("intensity must be above 0 and at most 10, but was " + intensity);
    assertThat(episode.withIntensity(10).intensity()).isEqualTo(10);
  }

  @Test
  void duration_ofAnEpisode_isPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> episode.withDuration(Duration.ZERO))
        .withMessage("duration must be positive, but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> episode.withDuration(Duration.ofMinutes(-1)));
  }

  @Test
  void incident_ofAnAccount_happenedBeforeItWasToldAndAGlobalOneHasNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account.withKind(AccountKind.GLOBAL))
        .withMessage("incidentDate must be empty for a global account, but was 2026-01-09");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account.withIncidentDate(FIRST.plusDays(15)))
        .withMessage(
            "incidentDate must not be after the account was told on 2026-01-19, but was 2026-01-20");
    assertThat(account.withIncidentDate(FIRST.plusDays(14)).incidentDate()).isPresent();
  }

  @Test
  void outcome_belongsToAStatementThatWasSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement.withEnactedOn(Optional.empty()))
        .withMessage(
            "outcome of statement-1 must be empty where it was not said, but was DISMISSED");
  }

  @Test
  void target_isASetOfPeopleOrDiffuse() {
    assertThat(Target.of(HUSBAND, MOTHER_IN_LAW)).hasToString("husband;mil");
    assertThat(Target.DIFFUSE).hasToString("DIFFUSE");
    assertThat(Target.DIFFUSE.diffuse()).isTrue();
    assertThat(Target.of(HUSBAND).diffuse()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(List.of()))
        .withMessage("people must not be empty: a diffuse target is Target.DIFFUSE");
    new EqualsTester()
        .addEqualityGroup(Target.of(HUSBAND, MOTHER_IN_LAW), Target.of(MOTHER_IN_LAW, HUSBAND))
        .addEqualityGroup(Target.of(HUSBAND), Target.of(HUSBAND, HUSBAND))
        .addEqualityGroup(Target.DIFFUSE)
        .testEquals();
  }

  @Test
  void sessionPoint_countsSessionsFrom1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SessionPoint(0, SessionMoment.START))
        .withMessage("session must be at least 1, but was 0");
  }

  @Test
  void equality_isOfEveryAttribute() {
    new EqualsTester()
        .addEqualityGroup(visit, of(Interaction.class))
        .addEqualityGroup(visit.withSetting("elsewhere"))
        .addEqualityGroup(account, of(Account.class))
        .addEqualityGroup(account.withEra(Era.PAST))
        .addEqualityGroup(statement, of(AssertiveStatement.class))
        .addEqualityGroup(hypothesis, of(HypothesisNamed.class))
        .addEqualityGroup(statement.withStatement("other"))
        .addEqualityGroup(episode, of(SymptomEpisode.class))
        .addEqualityGroup(episode.withSymptom(Symptom.LOW_MOOD))
        .addEqualityGroup(of(MeasureTaken.class), of(MeasureTaken.class))
        .addEqualityGroup(visit.sources().get(0))
        .addEqualityGroup(visit.sources().get(0).withNote("other"))
        .testEquals();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.FilledCase;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private final Client client = FilledCase.client();

  @Test
  void clearance_isUnknownUnlessItWasGiven() {
    assertThat(client.clearance(Symptom.HEADACHE)).isEqualTo(ClearanceStatus.CLEARED);
    assertThat(client.clearance(Symptom.LOW_MOOD)).isEqualTo(ClearanceStatus.UNKNOWN);
  }

  @Test
  void client_needsNothingButAPseudonym() {
    Client bare = Client.builder().id(new ClientId("c")).build();
    assertThat(bare.referral()).isEmpty();
    assertThat(bare.ageAtIntake()).isEmpty();
    assertThat(bare.diagnoses()).isEmpty();
  }

  @Test
  void client_refusesImpossibleAgesAndDoubledParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.withAgeAtIntake(131))
        .withMessage("ageAtIntake must be 0 to 130, but was 131");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.withAgeAtIntake(-1))
        .withMessage("ageAtIntake must be 0 to 130, but was -1");
    MedicalClearance clearance = client.clearances().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> client.withClearances(clearance, clearance.withStatus(ClearanceStatus.PENDING)))
        .withMessage(
            "clearances must each have a day of its own where a symptom has several, but was a text"
                + " of 8 characters");
    PresentingIssue issue = client.presentingIssues().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.withPresentingIssues(issue, issue.withDescription("other")))
        .withMessage("id must not be that of another issue, but was issue-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue.withDescription(" "))
        .withMessage("description of issue-1 must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.diagnoses().get(0).withCode(""))
        .withMessage("diagnosis code must not be empty");
  }

  @Test
  void equality_isOfEveryAttribute() {
    new EqualsTester()
        .addEqualityGroup(client, FilledCase.client())
        .addEqualityGroup(client.withAgeAtIntake(27))
        .addEqualityGroup(client.withDiagnoses())
        .addEqualityGroup(client.referral().orElseThrow())
        .addEqualityGroup(client.diagnoses().get(0))
        .addEqualityGroup(client.clearances().get(0))
        .addEqualityGroup(client.presentingIssues().get(0))
        .addEqualityGroup(new ClientId("a"), new ClientId("a"))
        .addEqualityGroup(new IssueId("a"))
        .testEquals();
  }

  @Test
  void symptomKind_isReadFromTheNameAndSaidWhereItIsNotKnown() {
    assertThat(
            Stream.of(
                "back pain",
                "migraine",
                "migraines with aura",
                "stomach ache",
                "tension-headaches",
                "heart palpitations",
                "panic attack",
                "nausea"))
        .allMatch(name -> Symptom.of(name).kind() == SymptomKind.SOMATIC);
    assertThat(Stream.of("distance", "rating", "tears", "paint", "teacher", "level", "sleep"))
        .allMatch(name -> Symptom.of(name).kind() == SymptomKind.UNKNOWN);
    assertThat(Stream.of("mood", "sadness", "heartache"))
        .allMatch(name -> Symptom.of(name).kind() == SymptomKind.MOOD);
    assertThat(new Symptom("distance", SymptomKind.SOMATIC)).isNotEqualTo(Symptom.of("distance"));
    assertThat(Symptom.of("headache")).isEqualTo(Symptom.HEADACHE);
    assertThat(Symptom.of("low mood")).isEqualTo(Symptom.LOW_MOOD);
    assertThat(Symptom.of("worry").kind()).isEqualTo(SymptomKind.MOOD);
    assertThat(Symptom.HEADACHE).hasToString("headache").isLessThan(Symptom.LOW_MOOD);
    assertThat(new Symptom("headache", SymptomKind.MOOD)).isNotEqualTo(Symptom.HEADACHE);
    // in a Turkish locale the small letter of I would have no dot
    assertThat(Symptom.of("migraine")).hasToString("migraine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Headache", " headache", "head\nache", "head;ache", "İ"})
  void symptom_of_a_bad_name_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Symptom.of(name))
        .withMessageStartingWith("symptom must ");
  }

  @Test
  void symptom_ofALongName_isRefusedByItsLength() {
    assertThat(Symptom.of("a".repeat(60)).name()).hasSize(60);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Symptom.of("a".repeat(61)))
        .withMessage("symptom must have at most 60 characters, but was a text of 61 characters");
  }

  @ParameterizedTest
  @EnumSource(ReferralReason.class)
  void words_ofAReason_areLowerCaseInAnyLocale(ReferralReason reason) {
    assertThat(reason.inWords())
        .isEqualTo(reason.name().toLowerCase(Locale.ENGLISH).replace('_', ' '));
  }

  @Test
  void words_ofSourcesSystemsAndProfessions_arePlain() {
    assertThat(ReferralSource.GENERAL_PRACTITIONER.inWords()).isEqualTo("general practitioner");
    assertThat(CodingSystem.ICD_10.inWords()).isEqualTo("ICD-10");
    assertThat(Profession.PSYCHIATRIST.inWords()).isEqualTo("psychiatrist");
    assertThat(DiagnosisSeverity.MILD.inWords()).isEqualTo("mild");
  }

  @Test
  void clearance_isTheLatestThatWasSaid() {
    MedicalClearance pending =
        client.clearances().get(0).withStatus(ClearanceStatus.PENDING).withDate(DAY);
    MedicalClearance cleared =
        pending.withStatus(ClearanceStatus.CLEARED).withDate(DAY.plusDays(30));
    assertThat(client.withClearances(cleared, pending).clearance(pending.symptom()))
        .isEqualTo(ClearanceStatus.CLEARED);
    assertThat(client.withClearances(pending).clearance(pending.symptom()))
        .isEqualTo(ClearanceStatus.PENDING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.withClearances(pending, cleared.withDate(DAY)))
        .withMessageStartingWith("clearances must each have a day of its own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.withClearances(pending, cleared.withDate(Optional.empty())))
        .withMessageStartingWith("clearances must each have a day of its own");
  }
}

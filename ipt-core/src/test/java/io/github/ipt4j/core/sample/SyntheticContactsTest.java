// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyntheticContactsTest {
  private static final int CASES = 400;
  private static final RelationshipId MOTHER = new RelationshipId("mother");
  private static final SyntheticPerson VISITOR =
      SyntheticPerson.visiting("mother", ByWeekday.constant(0.03).with(0.75, FRIDAY));
  private static final SyntheticCases CONTACTS =
      SyntheticCases.withDefaults().withWeeks(26).withPeople(VISITOR);

  @Test
  void contactLog_everyDayLogged_hasTheStatedChancesByWeekday() {
    int fridays = 0;
    int others = 0;
    for (long index = 0; index < CASES; index++) {
      ContactLog log = CONTACTS.contactLog(index);
      assertThat(log.askedDays()).hasSize(182);
      for (var contact : log.contacts()) {
        boolean friday = contact.at().date().getDayOfWeek() == FRIDAY;
        fridays += friday ? 1 : 0;
        others += friday ? 0 : 1;
      }
    }
    assertBinomial(fridays, 26 * CASES, 0.75);
    assertBinomial(others, 6 * 26 * CASES, 0.03);
    assertThat(VISITOR.contactsPerWeek()).isCloseTo(0.93, within(1e-12));
  }

  @Test
  void contactLog_ratings_haveTheStatedMeansAndLoad() {
    SyntheticPerson slights =
        VISITOR
            .withNegativity(Ratings.between(1, 3).mixedWith(0.05, Ratings.always(10)))
            .withPositivity(Ratings.always(4))
            .withUnratedShare(0.2);
    SyntheticCases cases = CONTACTS.withPeople(slights);

    double negativity = 0;
    int rated = 0;
    int tens = 0;
    int all = 0;
    for (long index = 0; index < CASES; index++) {
      for (var contact : cases.contactLog(index).contacts()) {
        var source = contact.source(MOTHER).orElseThrow();
        all++;
        if (source.negativity().isPresent()) {
          rated++;
          negativity += source.negativity().getAsDouble();
          tens += source.negativity().getAsDouble() == 10 ? 1 : 0;
          assertThat(source.positivity()).hasValue(4);
        }
      }
    }

    assertThat(slights.negativity().mean()).isCloseTo(0.95 * 2 + 0.05 * 10, within(1e-12));
    assertThat(slights.load()).isCloseTo(0.93 * 0.24, within(1e-12));
    assertBinomial(rated, all, 0.8);
    assertBinomial(tens, rated, 0.05);
    double variance = 0.95 * (14.0 / 3) + 0.05 * 100 - 2.4 * 2.4;
    assertThat(negativity / rated).isCloseTo(2.4, within(4.5 * Math.sqrt(variance / rated)));
  }

  @Test
  void contactLog_weeksWithoutAny_leaveTheStatedShareOfWeeks() {
    SyntheticCases cases =
        CONTACTS.withPeople(
            SyntheticPerson.visiting("mother", ByWeekday.constant(1)).withShareOfWeeks(0.1));

    int contacts = 0;
    for (long index = 0; index < CASES; index++) {
      ContactLog log = cases.contactLog(index);
      contacts += log.contacts().size();
      assertThat(log.contacts().size() % 7).isZero();
    }
    assertBinomial(contacts / 7, 26 * CASES, 0.1);
  }

  @Test
  void contactLog_fadingLogging_asksFewerDaysAndLosesTheirContacts() {
    SyntheticCases fading = CONTACTS.withLogging(Logging.fading(0.95, 0.30));

    int early = 0;
    int late = 0;
    for (long index = 0; index < CASES; index++) {
      ContactLog log = fading.contactLog(index);
      early += log.askedDays().contains(CONTACTS.start()) ? 1 : 0;
      late += log.askedDays().contains(CONTACTS.start().plusDays(181)) ? 1 : 0;
      assertThat(CONTACTS.contactLog(index).contacts()).containsAll(log.contacts());
    }
    assertBinomial(early, CASES, 0.95);
    assertBinomial(late, CASES, 0.30);
  }

  @Test
  void contactLog_loggingThatFollowsTheSymptom_asksFreeDaysLessOften() {
    SyntheticCases selective =
        CONTACTS.withLogging(Logging.builder().first(0.9).last(0.9).ratioOnFreeDays(0.5).build());

    int symptom = 0;
    int symptomLogged = 0;
    int free = 0;
    int freeLogged = 0;
    for (long index = 0; index < CASES; index++) {
      SymptomDiary diary = selective.diary(index);
      Set<LocalDate> asked = selective.contactLog(index).askedDays();
      for (int i = 0; i < diary.size(); i++) {
        boolean logged = asked.contains(diary.day(i));
        if (diary.hasSymptom(i)) {
          symptom++;
          symptomLogged += logged ? 1 : 0;
        } else {
          free++;
          freeLogged += logged ? 1 : 0;
        }
      }
    }
    assertBinomial(symptomLogged, symptom, 0.9);
    assertBinomial(freeLogged, free, 0.45);
  }

  @Test
  void contactLog_otherSamplings_writeDownOccasionsOnly() {
    ContactLog every = CONTACTS.withSampling(ContactSampling.EVERY_CONTACT).contactLog(5);
    ContactLog notable = CONTACTS.withSampling(ContactSampling.NOTABLE_ONLY).contactLog(5);

    assertThat(every.recording().noContacts()).isEmpty();
    assertThat(every.askedDays()).hasSize(182);
    assertThat(every.contacts()).isEqualTo(CONTACTS.contactLog(5).contacts());
    assertThat(notable.askedDays()).isEmpty();
    assertThat(notable.contacts()).isEqualTo(every.contacts());
  }

  @Test
  void contactLog_anotherPerson_changesNothingForTheFirst() {
    SyntheticPerson sister = SyntheticPerson.visiting("sister", ByWeekday.constant(0.2));
    ContactLog both = CONTACTS.withPeople(VISITOR, sister).contactLog(1);

    assertThat(
            both.contacts().stream()
                .filter(c -> c.source(MOTHER).isPresent())
                .collect(Collectors.toList()))
        .isEqualTo(CONTACTS.contactLog(1).contacts());
    assertThatThrownBy(() -> CONTACTS.withPeople(VISITOR, VISITOR))
        .hasMessage("people must name each person once");
  }

  @Test
  void caseHistory_holdsTheSameDiaryAndContacts() {
    SyntheticCases cases = CONTACTS.withMissing(ByWeekday.constant(0.2));

    CaseHistory history = cases.caseHistory(4);

    assertThat(history.client().id().value()).isEqualTo("synthetic-4");
    assertThat(history.symptomDiary(Symptom.HEADACHE)).isEqualTo(cases.diary(4));
    assertThat(history.contactLog().orElseThrow().contacts())
        .isEqualTo(cases.contactLog(4).contacts());
    assertThat(history.contactLog().orElseThrow().askedDays())
        .isEqualTo(cases.contactLog(4).askedDays());
    assertThat(history.sessions()).hasSize(26);
    assertThat(SyntheticCases.withDefaults().caseHistory(0).contactLog()).isEmpty();
  }

  private static void assertBinomial(int with, int all, double expected) {
    double error = Math.sqrt(expected * (1 - expected) / all);
    assertThat((double) with / all)
        .as("%s of %s", with, all)
        .isCloseTo(expected, within(4.5 * error));
  }
}

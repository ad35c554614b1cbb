// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan is right: of diaries that go on as it supposes, as many are found as it promised. */
class PlanCalibrationTest {
  private static final RelationshipId VISITOR = new RelationshipId("visitor");
  private static final ContextContrast CONTRAST = ContextContrast.of(Context.contactWith(VISITOR));
  private static final int FUTURES = 100;
  private static final double PSI = 5;

  private double promised;
  private double found;
  private int plans;

  @Test
  @Tag("calibration")
  void diariesThatGoOnAsSupposed_areFoundAsOftenAsPromised() {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withWeeks(14)
            .withRate(.1)
            .withMissing(ByWeekday.constant(.15))
            .withPeople(
                SyntheticPerson.visiting("visitor", ByWeekday.constant(.05).with(.7, FRIDAY))
                    .withRateRatio(2));
    for (long i = 0; i < 60; i++) {
      ExposedDiary present = ExposedDiary.of(cases.diary(i), cases.contactLog(i));
      ContextContrastResult result = CONTRAST.analyze(present);
      result
          .plan()
          .filter(plan -> plan.weeksForHalf().orElse(0) > 0)
          .ifPresent(plan -> tryOut(present, result, plan));
    }
    System.out.printf(
        Locale.ROOT,
        "%d plans: promised %.3f, found %.3f%n",
        plans,
        promised / plans,
        found / plans);
    assertThat(plans).isGreaterThan(20);
    assertThat(found / plans).isCloseTo(promised / plans, within(.05));
  }

  private void tryOut(ExposedDiary present, ContextContrastResult result, SettlingPlan plan) {
    Random random = new Random(plans);
    int weeks = plan.weeksForHalf().orElseThrow();
    int significant = 0;
    for (int future = 0; future < FUTURES; future++) {
      ExposedDiary whole = goOn(present, result, weeks, random);
      significant +=
          CONTRAST.analyze(whole).onsetTest().orElseThrow().midP() <= CONTRAST.level() ? 1 : 0;
    }
    plans++;
    promised += plan.powerForHalf();
    found += (double) significant / FUTURES;
  }

  /**
   * Further days as the plan supposes them: as many compared and at risk. The day after an onset is
   * not at risk, so the other days are drawn the more often; every other day is not recorded.
   */
  private static ExposedDiary goOn(
      ExposedDiary present, ContextContrastResult result, int weeks, Random random) {
    LocalDate first = present.diary().day(present.diary().size() - 1).plusDays(1);
    SymptomDiary.Builder diary = SymptomDiary.builder(present.diary().symptom());
    for (int i = 0; i < present.diary().size(); i++) {
      if (present.diary().hasSymptom(i)) {
        diary.addSymptomDay(present.diary().day(i), 5);
      } else {
        diary.addFreeDay(present.diary().day(i));
      }
    }
    ContactRecording.Builder recording =
        ContactRecording.builder()
            .sampling(ContactSampling.DAILY)
            .addAllNoContacts(
                present.log().recording().noContacts().stream()
                    .filter(day -> day.date().isBefore(first))
                    .toList());
    ContactLog.Builder log =
        ContactLog.builder()
            .addAllContacts(
                present.log().contacts().stream()
                    .filter(contact -> contact.at().date().isBefore(first))
                    .toList());
    LocalDate start = present.diary().day(0);
    double begunChance = 0;
    boolean begun = present.diary().hasSymptom(present.diary().size() - 1);
    for (int d = 0; d < 7 * weeks; d++) {
      LocalDate day = first.plusDays(d);
      FourCounts all = result.days(day.getDayOfWeek());
      FourCounts risk = result.onsets(day.getDayOfWeek());
      long calendar =
          start.datesUntil(first).filter(c -> c.getDayOfWeek() == day.getDayOfWeek()).count();
      double atRisk = (double) (risk.exposed() + risk.unexposed()) / calendar;
      double share = (double) all.exposed() / (all.exposed() + all.unexposed());
      double q = (risk.withSymptom() + .5) / (risk.exposed() + risk.unexposed() + 1);
      boolean isAtRisk = !begun && random.nextDouble() < atRisk / (1 - begunChance);
      begunChance = atRisk * q;
      begun = false;
      if (!isAtRisk) {
        continue;
      }
      boolean visit = random.nextDouble() < share;
      begun = random.nextDouble() < chance(q, share, visit);
      if (begun) {
        diary.addSymptomDay(day, 5);
      } else {
        diary.addFreeDay(day);
      }
      if (visit) {
        log.addContact(
            Interaction.builder()
                .id(new EventId("later@" + day))
                .at(EventTime.on(day))
                .kind(InteractionKind.VISIT)
                .addSource(ContactSource.unrated(VISITOR))
                .build());
      } else {
        recording.addNoContact(NoContact.builder().date(day).build());
      }
    }
    return ExposedDiary.of(diary.build(), log.recording(recording.build()).build());
  }

  /** The chance with or without a visit that averages to q, at an odds ratio of 5, by bisection. */
  private static double chance(double q, double share, boolean visit) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      double with = PSI * middle / (1 + (PSI - 1) * middle);
      if (share * with + (1 - share) * middle < q) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return visit ? PSI * low / (1 + (PSI - 1) * low) : low;
  }
}

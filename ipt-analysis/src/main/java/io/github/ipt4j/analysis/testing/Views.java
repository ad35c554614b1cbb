// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.Logging;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The views that stand-ins are made of: of written samples, of seeded cases, and thin ones. */
final class Views {
  static final Symptom HEADACHE = Symptom.HEADACHE;
  static final RelationshipId HUSBAND = new RelationshipId("husband");
  static final RelationshipId MOTHER_IN_LAW = new RelationshipId("mother-in-law");
  static final RelationshipId FRIEND = new RelationshipId("friend");

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  private Views() {}

  static CaseHistory joanne() {
    return SampleCases.joanne();
  }

  /** The first eleven days of Joanne's case, with one session. */
  static CaseHistory beginning() {
    return joanne().asOf(LocalDate.of(2025, 1, 17));
  }

  /** A client of whom nothing is known. */
  static CaseHistory nothing() {
    return CaseHistory.builder()
        .client(Client.builder().id(new ClientId("nobody")).build())
        .period(new DateRange(MONDAY, MONDAY.plusDays(1)))
        .build();
  }

  /** Joanne's questionnaires, and nothing else of her. */
  static CaseHistory measuresOnly() {
    return CaseHistory.builder()
        .client(joanne().client())
        .period(joanne().period())
        .addAllEvents(joanne().events(MeasureTaken.class))
        .build();
  }

  static SymptomDiary headaches() {
    return joanne().symptomDiary(HEADACHE);
  }

  static SymptomDiary quietHeadaches() {
    return SampleCases.quiet().symptomDiary(HEADACHE);
  }

  static SymptomDiary fewHeadaches() {
    return beginning().symptomDiary(HEADACHE);
  }

  /** A low mood that is there on nearly every day. */
  static SymptomDiary lowMood() {
    return SampleCases.walter().symptomDiary(Symptom.LOW_MOOD);
  }

  static SymptomDiary panic() {
    CaseHistory amira = SampleCases.amira();
    return amira.symptomDiary(amira.symptoms().first());
  }

  static DailyRatings levels(SymptomDiary diary) {
    return DailyRatings.of(diary);
  }

  static ContactLog contacts() {
    return joanne().contactLog().orElseThrow();
  }

  static ExposedDiary exposed(CaseHistory history) {
    return history.exposedDiary(HEADACHE).orElseThrow();
  }

  static ExposedRatings exposedLevels(CaseHistory history) {
    return ExposedRatings.of(
        levels(history.symptomDiary(HEADACHE)), history.contactLog().orElseThrow());
  }

  /** A mother-in-law who comes on some days, written down more often on days with a headache. */
  static CaseHistory unevenlyAsked() {
    return SyntheticCases.withDefaults()
        .withWeeks(26)
        .withRate(0.5)
        .withPeople(SyntheticPerson.visiting(MOTHER_IN_LAW.value(), ByWeekday.constant(0.4)))
        .withLogging(Logging.builder().ratioOnFreeDays(0.7).build())
        .caseHistory(0);
  }

  static DecisionAnalysis sistersHouse() {
    return joanne().events(DecisionAnalysis.class).stream()
        .filter(decision -> decision.triedOn().isPresent())
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns a diary of so many weeks beside two states of the day: {@code "shift"} on one day of
   * two, {@code "alone"} on one of three, and a headache where the pattern of 24 days has an x.
   */
  static ExposedDiary shifts(int weeks, String pattern) {
    int days = 7 * weeks;
    String diary =
        IntStream.range(0, days)
            .mapToObj(day -> pattern.charAt(day % pattern.length()) == 'x' ? "5" : "-")
            .collect(Collectors.joining());
    DateRange all = new DateRange(MONDAY, MONDAY.plusDays(days));
    return ExposedDiary.of(
        SymptomDiary.ofDays(HEADACHE, MONDAY, diary),
        everyNth("shift", 2, all, days),
        everyNth("alone", 3, all, days));
  }

  private static DayStates everyNth(String state, int n, DateRange all, int days) {
    return DayStates.of(
        state,
        all,
        IntStream.range(0, days)
            .filter(day -> day % n == 0)
            .mapToObj(MONDAY::plusDays)
            .collect(Collectors.toSet()));
  }
}

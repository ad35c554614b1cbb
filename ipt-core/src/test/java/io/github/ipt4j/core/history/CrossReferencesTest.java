// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static io.github.ipt4j.core.arbitraries.FilledCase.FIRST;
import static io.github.ipt4j.core.arbitraries.FilledCase.HUSBAND;
import static io.github.ipt4j.core.arbitraries.FilledCase.MOTHER_IN_LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.CycleToBreak;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrossReferencesTest {
  private static final RelationshipId STRANGER = new RelationshipId("stranger");
  private static final LocalDate AFTER = FIRST.plusWeeks(4);

  private static CaseHistory.Builder history() {
    return CaseHistory.builder()
        .client(FilledCase.client())
        .period(new DateRange(FIRST, AFTER))
        .inventory(FilledCase.inventory())
        .addSession(Session.of(1, FIRST))
        .addSession(Session.of(2, FIRST.plusDays(7)));
  }

  private static SymptomEpisode episode(String id, Symptom symptom, EventTime at) {
    return SymptomEpisode.builder()
        .id(new EventId(id))
        .at(at)
        .symptom(symptom)
        .intensity(4)
        .build();
  }

  private static Interaction visit(RelationshipId source, RelationshipId present) {
    return Interaction.builder()
        .id(new EventId("visit"))
        .at(EventTime.on(FIRST))
        .kind(InteractionKind.VISIT)
        .addSource(ContactSource.unrated(source))
        .addPresent(present)
        .build();
  }

  private static Account account() {
    return Account.builder()
        .id(new EventId("account"))
        .at(EventTime.on(FIRST))
        .kind(AccountKind.GLOBAL)
        .subject(Target.of(HUSBAND))
        .build();
  }

  private static AssertiveStatement statement() {
    return AssertiveStatement.builder()
        .id(new EventId("statement"))
        .at(EventTime.at(FIRST.plusDays(3).atTime(17, 0)))
        .toward(Target.of(HUSBAND))
        .build();
  }

  private static ContactRecording.Builder recording() {
    return ContactRecording.builder();
  }

  private record Fault(String message, CaseHistory.Builder history) {
    @Override
    public String toString() {
      return message;
    }
  }

  static List<Fault> people_who_are_not_in_the_inventory() {
    return List.of(
        new Fault(
            "people of event visit must be in the inventory, but was stranger",
            history().addEvent(visit(STRANGER, HUSBAND))),
        new Fault(
            "people of event visit must be in the inventory, but was stranger",
            history().addEvent(visit(HUSBAND, STRANGER))),
        new Fault(
            "people of event account must be in the inventory, but was stranger",
            history().addEvent(account().withSubject(Target.of(HUSBAND, STRANGER)))),
        new Fault(
            "people of event statement must be in the inventory, but was stranger",
            history().addEvent(statement().withToward(Target.of(STRANGER)))),
        new Fault(
            "people of absence of 2026-01-05 must be in the inventory, but was stranger",
            history()
                .contactRecording(
                    recording()
                        .addAbsence(Absence.builder().date(FIRST).person(STRANGER).build())
                        .build())),
        new Fault(
            "people of problem area role dispute must be in the inventory, but was stranger",
            history().addProblemArea(RoleDispute.builder().addPeople(HUSBAND, STRANGER).build())),
        new Fault(
            "people of problem area grief must be in the inventory, but was stranger",
            history().addProblemArea(Grief.builder().deceased(STRANGER).build())));
  }

  static List<Fault> days_outside_the_period() {
    String range = " must be in 2026-01-05/2026-02-02, but was ";
    return List.of(
        new Fault(
            "day of event e" + range + "2026-02-02",
            history().addEvent(episode("e", Symptom.HEADACHE, EventTime.on(AFTER)))),
        new Fault(
            "day of event e" + range + "2026-01-04",
            history().addEvent(episode("e", Symptom.HEADACHE, EventTime.at(FIRST.atTime(3, 59))))),
        new Fault(
            "freeDays" + range + "2026-01-04",
            history()
                .addSymptomRecording(
                    SymptomRecording.builder()
                        .symptom(Symptom.HEADACHE)
                        .addFreeDay(FIRST.minusDays(1))
                        .build())),
        new Fault(
            "noContacts" + range + "2026-02-02",
            history()
                .contactRecording(
                    recording().addNoContact(NoContact.builder().date(AFTER).build()).build())),
        new Fault(
            "absences" + range + "2026-02-02",
            history()
                .contactRecording(
                    recording()
                        .addAbsence(Absence.builder().date(AFTER).person(HUSBAND).build())
                        .build())),
        new Fault(
            "period of contactRecording must be in 2026-01-05/2026-02-02, but was"
                + " 2026-01-05/2026-02-03",
            history()
                .contactRecording(
                    recording().period(new DateRange(FIRST, AFTER.plusDays(1))).build())),
        new Fault(
            "date of session 3" + range + "2026-02-02", history().addSession(Session.of(3, AFTER))),
        new Fault(
            "start of INITIAL" + range + "2026-01-04",
            history().addPhase(new TreatmentPhase(PhaseKind.INITIAL, FIRST.minusDays(1)))),
        new Fault(
            "enactedOn of statement" + range + "2026-02-02",
            history().addEvent(statement().withEnactedOn(AFTER))));
  }

  static List<Fault> things_that_contradict_each_other() {
    Symptom other = new Symptom("headache", SymptomKind.MOOD);
    Instrument upsideDown = Instrument.PHQ_9.withDirection(Direction.HIGHER_IS_BETTER);
    MeasureTaken measure =
        MeasureTaken.builder()
            .id(new EventId("m1"))
            .at(EventTime.on(FIRST))
            .instrument(Instrument.PHQ_9)
            .reportedTotal(8)
            .build();
    SymptomRecording free =
        SymptomRecording.builder().symptom(Symptom.HEADACHE).addFreeDay(FIRST).build();
    return List.of(
        new Fault(
            "id must not be that of another event, but was account",
            history().addEvents(account(), statement().withId(new EventId("account")))),
        new Fault(
            "number must be above that of the session before, 2, but was 2",
            history().addSession(Session.of(2, FIRST.plusDays(8)))),
        new Fault(
            "date must be after that of the session before, 2026-01-12, but was 2026-01-12",
            history().addSession(Session.of(3, FIRST.plusDays(7)))),
        new Fault(
            "phases must be in order, after MIDDLE from 2026-01-05, but was INITIAL",
            history()
                .addPhase(new TreatmentPhase(PhaseKind.MIDDLE, FIRST))
                .addPhase(new TreatmentPhase(PhaseKind.INITIAL, FIRST.plusDays(7)))),
        new Fault(
            "phases must be in order, after INITIAL from 2026-01-05, but was MIDDLE",
            history()
                .addPhase(new TreatmentPhase(PhaseKind.INITIAL, FIRST))
                .addPhase(new TreatmentPhase(PhaseKind.MIDDLE, FIRST))),
        new Fault(
            "session of event account must be a session of the case, but was 9",
            history().addEvent(account().withSession(new SessionPoint(9, SessionMoment.START)))),
        new Fault(
            "session of event statement must be a session of the case, but was 3",
            history().addEvent(statement().withSession(new SessionPoint(3, SessionMoment.END)))),
        new Fault(
            "enactedOn of statement must not be before its rehearsal on 2026-01-08, but was"
                + " 2026-01-07",
            history().addEvent(statement().withEnactedOn(FIRST.plusDays(2)))),
        new Fault(
            "symptomRecordings must name each symptom once, but was a text of 8 characters",
            history().addSymptomRecordings(free, free)),
        new Fault(
            "symptom must be of one kind wherever it is named, but was a text of 8 characters",
            history()
                .addSymptomRecording(free)
                .addEvent(
                    DecisionAnalysis.builder()
                        .id(new EventId("decision"))
                        .at(EventTime.on(FIRST))
                        .addOption(DecisionOption.builder().description("Stay away").build())
                        .breaksCycle(CycleToBreak.of(new Symptom("headache", SymptomKind.MOOD)))
                        .build())),
        new Fault(
            "symptom must be of one kind wherever it is named, but was a text of 8 characters",
            history()
                .addSymptomRecording(free)
                .addEvent(
                    DecisionAnalysis.builder()
                        .id(new EventId("decision"))
                        .at(EventTime.on(FIRST))
                        .addOption(DecisionOption.builder().description("Stay away").build())
                        .breaksCycle(CycleToBreak.of(new Symptom("headache", SymptomKind.MOOD)))
                        .build())),
        new Fault(
            "symptom must be of one kind wherever it is named, but was a text of 8 characters",
            history()
                .addEvent(episode("a", Symptom.HEADACHE, EventTime.on(FIRST)))
                .addEvent(episode("b", other, EventTime.on(FIRST.plusDays(1))))),
        new Fault(
            "instrument of m2 must be like every other of its code, but was PHQ-9",
            history()
                .addEvent(measure)
                .addEvent(measure.withId(new EventId("m2")).withInstrument(upsideDown))),
        new Fault(
            "days must be recorded once, as free or with episodes, but was 2026-01-05",
            history()
                .addSymptomRecording(free)
                .addEvent(episode("a", Symptom.HEADACHE, EventTime.on(FIRST)))),
        new Fault(
            "noContacts must be days without a contact, but was 2026-01-05",
            history()
                .addEvent(visit(MOTHER_IN_LAW, HUSBAND))
                .contactRecording(
                    recording().addNoContact(NoContact.builder().date(FIRST).build()).build())));
  }

  @ParameterizedTest
  @MethodSource({
    "people_who_are_not_in_the_inventory",
    "days_outside_the_period",
    "things_that_contradict_each_other"
  })
  void fault_is_refused_by_name_rule_and_value(Fault fault) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fault.history().build())
        .withMessage(fault.message());
  }

  @Test
  void statement_mayBeSaidOnTheDayOfItsRehearsal_andADiffuseAccountNamesNoOne() {
    SessionEvent said = statement().withEnactedOn(FIRST.plusDays(3));
    SessionEvent diffuse = account().withSubject(Target.DIFFUSE);
    assertThat(history().addEvents(said, diffuse).build().events()).hasSize(2);
  }

  @Test
  void night_afterTheLastDay_belongsToThePeriod() {
    SymptomEpisode night = episode("e", Symptom.HEADACHE, EventTime.at(AFTER.atTime(2, 0)));
    assertThat(history().addEvent(night).build().symptomDiary(Symptom.HEADACHE).recordedDays())
        .containsExactly(AFTER.minusDays(1));
  }

  @Test
  void case_withoutPeopleEventsOrSessions_isValid() {
    CaseHistory empty =
        CaseHistory.builder()
            .client(FilledCase.client())
            .period(new DateRange(FIRST, FIRST))
            .build();
    assertThat(empty.symptoms()).isEmpty();
    assertThat(empty.contactLog()).isEmpty();
    assertThat(empty.phaseOn(FIRST)).isEmpty();
  }

  @Test
  void smallParts_refuseImpossibleNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Session.of(0, FIRST))
        .withMessage("number must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Session.of(1, FIRST).withMinutes(0))
        .withMessage("minutes must be above 0, but was 0");
    TreatmentContract contract = TreatmentContract.builder().plannedSessions(12).build();
    assertThat(contract.minutes()).isEqualTo(50);
    assertThat(contract.cadenceDays()).isEqualTo(7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contract.withPlannedSessions(0))
        .withMessage("plannedSessions must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contract.withMinutes(0))
        .withMessage("minutes must be above 0, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contract.withCadenceDays(0))
        .withMessage("cadenceDays must be at least 1, but was 0");
  }

  @Test
  void ratings_needTheirScaleAndLieOnIt_andNoScaleHasTheNameOfASymptom() {
    RatingTaken mood =
        RatingTaken.builder()
            .id(new EventId("r1"))
            .at(EventTime.on(FIRST))
            .rating("mood")
            .value(11)
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history().addEvent(mood).build())
        .withMessage("rating of r1 must be one of the scales, but was a text of 4 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history().addEvent(mood).addScale(RatingScale.of("mood", 0, 10)).build())
        .withMessage("value of r1 must be 0.0 to 10.0, but was 11.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history()
                    .addScale(RatingScale.of("mood", 0, 10))
                    .addScale(RatingScale.of("mood", 0, 100))
                    .build())
        .withMessage("scales must name each rating once, but was a text of 4 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history()
                    .addScale(RatingScale.of("headache", 0, 10))
                    .addEvent(episode("h", Symptom.HEADACHE, EventTime.on(FIRST)))
                    .build())
        .withMessageStartingWith("scales must name no symptom");
    CaseHistory rated = history().addEvent(mood).addScale(RatingScale.of("mood", 0, 100)).build();
    assertThat(rated.dailyRatings(rated.scales().get(0)).value(FIRST)).hasValue(11);
    assertThat(rated.exposedRatings(rated.scales().get(0))).isEmpty();
  }

  @Test
  void states_areEnteredOnceADay_andStandBesideEveryDiary() {
    DayState night =
        DayState.builder().id(new EventId("s1")).at(EventTime.on(FIRST)).state("night").build();
    CaseHistory history = history().addEvent(night).build();
    assertThat(history.dayStates()).hasSize(1);
    assertThat(history.exposedDiary(Symptom.HEADACHE).orElseThrow().states())
        .isEqualTo(history.dayStates());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history().addEvents(night, night.withId(new EventId("s2"))).build())
        .withMessage("state of s2 must be entered once for a day, but was " + FIRST);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static io.github.ipt4j.core.arbitraries.FilledCase.FIRST;
import static io.github.ipt4j.core.arbitraries.FilledCase.MOTHER_IN_LAW;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DayStatus;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaseHistoryTest {
  private final CaseHistory history = FilledCase.history();

  @Test
  void events_standInTheOrderOfTimeAndAreSelectedByKind() {
    assertThat(history.events())
        .extracting(e -> e.id().value())
        .containsExactly(
            "phq-1",
            "visit-1",
            "episode-1",
            "bid-1",
            "account-1",
            "affect-1",
            "concern-1",
            "decision-1",
            "exchange-1",
            "feelings-1",
            "goal-1",
            "note-1",
            "realisation-1",
            "technique-1",
            "unpacked-1",
            "wish-1",
            "hypothesis-1",
            "statement-1",
            "belief-1",
            "belief-2",
            "formulation-1",
            "plan-1",
            "progress-1",
            "review-1",
            "task-1",
            "tradition-1");
    assertThat(history.events(Interaction.class))
        .extracting(e -> e.id().value())
        .containsExactly("visit-1");
    assertThat(history.events(SessionEvent.class)).isEqualTo(history.events());
    assertThat(history.event(new EventId("account-1"))).get().isInstanceOf(Account.class);
    assertThat(history.event(new EventId("nowhere"))).isEmpty();
  }

  @Test
  void symptomDiary_takesFreeDaysEpisodesStartOfDayAndClearance() {
    SymptomDiary diary = history.symptomDiary(Symptom.HEADACHE);
    // the episode of 01:30 on the 10th belongs to the 9th, because the day starts at 05:00
    assertThat(diary.recordedDays()).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(4));
    assertThat(diary.status(FIRST.plusDays(4))).isEqualTo(DayStatus.RECORDED_WITH);
    assertThat(diary.clearance()).isEqualTo(ClearanceStatus.CLEARED);
    assertThat(diary.recording().entered()).containsEntry(FIRST, FIRST.plusDays(2));
  }

  @Test
  void symptomDiary_ofEpisodesWithoutRecording_hasTheirDaysOnly() {
    CaseHistory bare = history.withSymptomRecordings();
    assertThat(bare.symptoms()).containsExactly(Symptom.HEADACHE);
    assertThat(bare.symptomDiary(Symptom.HEADACHE).recordedDays())
        .containsExactly(FIRST.plusDays(4));
  }

  @Test
  void symptomDiary_ofASymptomThatWasNotRecorded_isEmpty() {
    assertThat(history.symptomDiary(Symptom.LOW_MOOD).size()).isZero();
    assertThat(history.symptomDiary(Symptom.LOW_MOOD).clearance())
        .isEqualTo(ClearanceStatus.UNKNOWN);
    assertThat(history.symptoms()).containsExactly(Symptom.HEADACHE);
  }

  @Test
  void contactLog_isHeldAgainstTheRecordedDaysOfAllDiaries() {
    // recorded days 0, 1 and 4; asked about: day 0 (none), 1 (away), 4 (visit)
    ContactLog log = history.contactLog().orElseThrow();
    assertThat(log.diaryCoverage()).isEqualTo(OptionalDouble.of(1));
    assertThat(log.sampling()).isEqualTo(ContactSampling.DAILY);
    CaseHistory more =
        history.withEvents(
            addTo(
                SymptomEpisode.builder()
                    .id(new EventId("mood-1"))
                    .at(EventTime.on(FIRST.plusDays(2)))
                    .symptom(Symptom.LOW_MOOD)
                    .intensity(3)
                    .build()));
    assertThat(more.contactLog().orElseThrow().diaryCoverage()).isEqualTo(OptionalDouble.of(0.75));
    assertThat(more.contactLog().orElseThrow().sampling()).isEqualTo(ContactSampling.NOTABLE_ONLY);
  }

  private List<SessionEvent> addTo(SessionEvent event) {
    List<SessionEvent> events = new ArrayList<>(history.events());
    events.add(event);
    return events;
  }

  @Test
  void contactLog_withoutRecording_isOfNotableContactsAndWithoutContactsIsEmpty() {
    CaseHistory undeclared = history.withContactRecording(Optional.empty());
    assertThat(undeclared.contactLog().orElseThrow().sampling())
        .isEqualTo(ContactSampling.NOTABLE_ONLY);
    assertThat(undeclared.withEvents().contactLog()).isEmpty();
    assertThat(history.withEvents().contactLog().orElseThrow().contacts()).isEmpty();
  }

  @Test
  void measureSeries_holdsTheMeasuresOfItsInstrument() {
    assertThat(history.instruments()).containsExactly(Instrument.PHQ_9);
    assertThat(history.measureSeries(Instrument.PHQ_9).measures())
        .isEqualTo(history.events(MeasureTaken.class));
    assertThat(history.measureSeries(Instrument.GAD_7).measures()).isEmpty();
    assertThat(history.measureSeries(Instrument.PHQ_9).sessions())
        .isEqualTo(Session.byDay(history.sessions()))
        .isNotEmpty();
  }

  @Test
  void phasesAndSessions_areFoundByDay() {
    assertThat(history.phaseOn(FIRST.minusDays(1))).isEmpty();
    assertThat(history.phaseOn(FIRST)).contains(PhaseKind.INITIAL);
    assertThat(history.phaseOn(FIRST.plusDays(13))).contains(PhaseKind.INITIAL);
    assertThat(history.phaseOn(FIRST.plusDays(14))).contains(PhaseKind.MIDDLE);
    assertThat(history.session(2)).contains(Session.of(2, FIRST.plusDays(14)));
    assertThat(history.session(3)).isEmpty();
    assertThat(history.sessionOn(FIRST)).map(Session::number).contains(1);
    assertThat(history.sessionOn(FIRST.plusDays(1))).isEmpty();
  }

  @Test
  void relationship_isFoundById() {
    assertThat(history.relationship(MOTHER_IN_LAW))
        .get()
        .satisfies(r -> assertThat(r.kind()).isEqualTo(RelationshipKind.MOTHER_IN_LAW));
    assertThat(history.relationship(new RelationshipId("nobody"))).isEmpty();
  }

  @Test
  void toString_givesCountsAndDatesOnly() {
    assertThat(history)
        .hasToString(
            "case c-1 from 2026-01-05 to 2026-02-01: people 2, problem areas 4, sessions 2,"
                + " events 26, symptoms 1");
  }

  @Test
  void equality_isOfEverything() {
    new EqualsTester()
        .addEqualityGroup(history, FilledCase.history())
        .addEqualityGroup(history.withEvents(history.events().subList(0, 4)))
        .addEqualityGroup(history.withSymptomRecordings())
        .addEqualityGroup(history.withProblemAreas())
        .testEquals();
  }

  @Provide
  Arbitrary<CaseHistory> cases() {
    return CaseArbitraries.caseHistories();
  }

  @Property(tries = 60)
  void order_ofAddingEvents_doesNotMatter(@ForAll("cases") CaseHistory given, @ForAll long seed) {
    List<SessionEvent> events = new ArrayList<>(given.events());
    Collections.shuffle(events, new Random(seed));
    assertThat(given.withEvents(events)).isEqualTo(given);
  }

  @Property(tries = 60)
  void views_holdEveryEventOnce(@ForAll("cases") CaseHistory given) {
    int episodes =
        given.symptoms().stream().mapToInt(s -> given.symptomDiary(s).episodes().size()).sum();
    int measures =
        given.instruments().stream().mapToInt(i -> given.measureSeries(i).measures().size()).sum();
    int contacts = given.contactLog().map(l -> l.contacts().size()).orElse(0);
    long told =
        given.sessionRecord().events().stream()
            .filter(
                e ->
                    !(e instanceof SymptomEpisode
                        || e instanceof MeasureTaken
                        || e instanceof Interaction))
            .count();
    assertThat(episodes + measures + contacts + told).isEqualTo(given.events().size());
  }
}

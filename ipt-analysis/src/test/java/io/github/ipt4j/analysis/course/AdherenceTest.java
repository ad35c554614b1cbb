// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TaskKind;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.MissedBy;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.InventoryEntry;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.relationship.RoleExpectation;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdherenceTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  private static AdherenceResult of(CaseHistory history) {
    return Adherence.withDefaults().analyze(history);
  }

  private static PhaseTask task(AdherenceResult result, PhaseTaskKind kind) {
    return result.tasks().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
  }

  /** Twelve weekly sessions, and nothing else. */
  private static CaseHistory bare() {
    return CaseHistory.builder()
        .client(SampleCases.martin().client().withDiagnoses(ImmutableList.of()))
        .period(SampleCases.martin().period())
        .addAllSessions(
            IntStream.range(0, 12).mapToObj(i -> Session.of(i + 1, DAY.plusWeeks(i))).toList())
        .build();
  }

  @Test
  void martin_isToldFromWhatIsRecorded() {
    AdherenceResult martin = of(SampleCases.martin());
    assertThat(martin.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(martin.headline())
        .isEqualTo(
            "13 of 13 tasks of the phases so far are recorded as done; 8 of 9 sessions for which"
                + " an area was noted were on the agreed focus; 12 of 13 accounts are of current"
                + " life");
    // martin.json: areas noted from session 4 on; session 5 (2025-10-01) on the dispute, which was
    // agreed on a week later
    assertThat(martin.focus()).contains(new Share(8, 9));
    assertThat(martin.current()).isEqualTo(new Share(12, 13));
    assertThat(martin.phase()).contains(PhaseKind.TERMINATION);
    assertThat(martin.openTasks()).isEmpty();
    assertThat(martin.openBefore()).isEmpty();
    assertThat(task(martin, PhaseTaskKind.SICK_ROLE))
        .isEqualTo(
            new PhaseTask(
                PhaseTaskKind.SICK_ROLE,
                Optional.empty(),
                PhaseTaskState.DONE,
                Optional.of(DAY),
                ImmutableSet.of(new EventId("task-1"))));
    assertThat(task(martin, PhaseTaskKind.ENDING).date()).contains(LocalDate.of(2025, 11, 19));
    assertThat(task(martin, PhaseTaskKind.INVENTORY).date()).isEmpty();
    assertThat(martin.tasks().stream().filter(t -> t.kind() == PhaseTaskKind.WORK_ON_AREA))
        .extracting(t -> t.area().orElseThrow() + " " + t.date().orElseThrow())
        .containsExactly("ROLE_TRANSITION 2025-09-24", "ROLE_DISPUTE 2025-10-08");
  }

  @Test
  void techniques_areCountedByPhase() {
    // by martin.json: phases from 2025-09-03, 2025-09-24 and 2025-11-05
    AdherenceResult martin = of(SampleCases.martin());
    assertThat(martin.techniques())
        .extracting(PhaseTechniques::phase)
        .containsExactly(Optional.of(PhaseKind.INITIAL), Optional.of(PhaseKind.MIDDLE));
    assertThat(martin.techniques().get(1).uses())
        .isEqualTo(
            ImmutableMap.of(
                Technique.COMMUNICATION_ANALYSIS, 1,
                Technique.DECISION_ANALYSIS, 1,
                Technique.ROLE_PLAYING, 1,
                Technique.PERSPECTIVE_SHIFT, 2));
    AdherenceResult without = of(SampleCases.martin().withPhases(ImmutableList.of()));
    assertThat(without.techniques()).hasSize(1);
    assertThat(without.techniques().get(0).phase()).isEmpty();
    assertThat(without.techniques().get(0).uses().values().stream().mapToInt(i -> i).sum())
        .isEqualTo(7);
  }

  @Test
  void inTheMiddleOfATreatment_theTasksOfItsPhaseAreOpen() {
    CaseHistory then = SampleCases.martin().asOf(LocalDate.of(2025, 10, 8));
    AdherenceResult result = of(then);
    assertThat(result.phase()).contains(PhaseKind.MIDDLE);
    assertThat(result.tasks()).extracting(PhaseTask::kind).doesNotContain(PhaseTaskKind.ENDING);
    assertThat(result.openTasks()).isEmpty();
    AdherenceResult unnoted =
        of(then.withSessions(then.sessions().stream().map(s -> s.withAreas()).toList()));
    assertThat(unnoted.openTasks())
        .extracting(t -> t.kind() + " " + t.area().orElseThrow() + " " + t.state())
        .containsExactly(
            "WORK_ON_AREA ROLE_TRANSITION NOT_RECORDED", "WORK_ON_AREA ROLE_DISPUTE NOT_RECORDED");
    assertThat(unnoted.focus()).isEmpty();
    assertThat(unnoted.headline())
        .contains("not recorded: work on the role transition and work on the role dispute")
        .doesNotContain("agreed focus");
    assertThat(unnoted.caveats()).hasSize(1);
  }

  @Test
  void whatWasBegun_isOpen_andWhatIsNotRecordedIsNotCalledUndone() {
    CaseHistory history =
        bare()
            .withPhases(SampleCases.martin().phases())
            .withEvents(
                Task.builder()
                    .id(new EventId("t1"))
                    .at(EventTime.on(DAY.plusWeeks(10)))
                    .kind(TaskKind.ENDING)
                    .build(),
                Formulation.builder()
                    .id(new EventId("f1"))
                    .at(EventTime.on(DAY))
                    .text("words")
                    .agreed(false)
                    .build());
    AdherenceResult result = of(history);
    assertThat(result.openTasks())
        .extracting(t -> t.kind() + " " + t.state())
        .containsExactly("ENDING OPEN", "GAINS NOT_RECORDED", "WARNING_SIGNS NOT_RECORDED");
    assertThat(result.openBefore())
        .extracting(t -> t.kind() + " " + t.state())
        .containsExactly(
            "DIAGNOSIS NOT_RECORDED",
            "SYMPTOMS_MEASURED NOT_RECORDED",
            "SICK_ROLE NOT_RECORDED",
            "INVENTORY NOT_RECORDED",
            "LINK_TO_ONSET NOT_RECORDED",
            "FORMULATION OPEN",
            "FOCUS NOT_RECORDED",
            "CONTRACT NOT_RECORDED",
            "WORK_ON_AREA NOT_RECORDED");
    assertThat(task(result, PhaseTaskKind.FORMULATION).date()).contains(DAY);
    assertThat(result.headline())
        .startsWith(
            "0 of 12 tasks of the phases so far are recorded as done; begun and open: a"
                + " formulation agreed on and the ending talked about; not recorded: a diagnosis");
    assertThat(result.toString())
        .contains("- What is not recorded may have been done.")
        .contains("open since 2025-11-12")
        .doesNotContain("not done");
  }

  @Test
  void withoutAPhase_allTasksAreListedAndNoneIsDue() {
    AdherenceResult result = of(bare());
    assertThat(result.tasks()).hasSize(12);
    assertThat(result.phase()).isEmpty();
    assertThat(result.openTasks()).isEmpty();
    assertThat(result.openBefore()).isEmpty();
    assertThat(result.toString()).contains("- No phase was declared");
    assertThat(result.headline()).doesNotContain("accounts");
  }

  @Test
  void theFocus_isThatOfSessionsForWhichAnAreaWasNoted_onceOneWasAgreedOn() {
    CaseHistory amira = SampleCases.amira();
    // amira.json: transition agreed on at session 4, dispute at 7; areas noted from 4 on
    assertThat(of(amira).focus()).contains(new Share(11, 11));
    List<Session> grief =
        amira.sessions().stream()
            .map(s -> s.number() == 3 || s.number() == 14 ? s.withAreas(ProblemAreaKind.GRIEF) : s)
            .toList();
    assertThat(of(amira.withSessions(grief)).focus())
        .as("session 3 was before anything was agreed on")
        .contains(new Share(10, 11));
  }

  @Test
  void accountsOfWhoeverDied_areOfCurrentLife() {
    assertThat(of(SampleCases.walter()).current()).isEqualTo(new Share(23, 23));
  }

  @Test
  void sessionsThatFellOut_areToldBySide() {
    AdherenceResult walter = of(SampleCases.walter());
    assertThat(walter.missed()).isEqualTo(ImmutableMap.of(MissedBy.CLIENT, 1, MissedBy.OTHER, 1));
    assertThat(walter.headline())
        .endsWith("2 sessions did not take place, 1 on the client's side and 1 on neither side");
  }

  @Test
  void totalsOfTheTherapist_areShownAsTheyAre() {
    List<Session> rated =
        bare().sessions().stream()
            .map(s -> s.number() % 6 == 0 ? s.withSelfRating(20.5 + s.number()) : s)
            .toList();
    AdherenceResult result = of(bare().withSessions(rated));
    assertThat(result.selfRatings())
        .containsExactly(
            new SelfRating(6, DAY.plusWeeks(5), 26.5), new SelfRating(12, DAY.plusWeeks(11), 32.5));
    assertThat(result.headline())
        .endsWith(
            "the therapist rated the own keeping to the treatment 26.5 in session 6 and 32.5 in"
                + " session 12");
    assertThat(of(bare().withSessions(rated.subList(0, 11))).headline())
        .endsWith("the therapist rated the own keeping to the treatment 26.5 in session 6");
  }

  @Test
  void theTable_hasARowForEachTaskTechniqueShareAndSide() {
    String walter = of(SampleCases.walter()).table().toString();
    assertThat(walter)
        .containsPattern("the people gone through +initial +done")
        .containsPattern("work on the grief +middle +2025-02-20")
        .containsPattern("sessions on the agreed focus +- +12 of 12")
        .containsPattern("accounts of current life +- +23 of 23")
        .containsPattern("sessions that did not take place \\(client\\) +- +1")
        .containsPattern("sessions that did not take place \\(other\\) +- +1");
    assertThat(of(bare()).table().toString())
        .doesNotContain("agreed focus")
        .doesNotContain("accounts");
  }

  @Test
  void theEvidence_isTechniquesAccountsAndTheEventsOfTasks() {
    AdherenceResult martin = of(SampleCases.martin());
    assertThat(martin.evidence())
        .extracting(EventId::value)
        .contains("task-1", "task-5", "formulation-1", "conclusion-1", "account-01", "account-13")
        .contains("technique-1", "technique-7")
        .doesNotContain("task-2", "task-3", "task-4", "formulation-2", "goal-1");
  }

  @Test
  void aListOfNames_isNoInventory() {
    CaseHistory named =
        bare()
            .withInventory(
                InterpersonalInventory.builder()
                    .addRelationship(
                        Relationship.of(new RelationshipId("wife"), RelationshipKind.WIFE))
                    .build());
    assertThat(task(of(named), PhaseTaskKind.INVENTORY).state())
        .isEqualTo(PhaseTaskState.NOT_RECORDED);
    Relationship wife = named.inventory().relationships().get(0);
    for (Relationship told :
        List.of(
            wife.withRing(ClosenessRing.INNER),
            wife.withEntry(InventoryEntry.builder().build()),
            wife.withExpectations(
                RoleExpectation.builder().topic("t").own(0).perceivedOther(1).build()))) {
      CaseHistory gone =
          bare().withInventory(InterpersonalInventory.builder().addRelationship(told).build());
      assertThat(task(of(gone), PhaseTaskKind.INVENTORY).state()).isEqualTo(PhaseTaskState.DONE);
    }
  }

  @Test
  void anEmptyPlanOrAMissedForm_isNoTaskDone() {
    CaseHistory history =
        bare()
            .withEvents(
                ConclusionPlan.builder().id(new EventId("p1")).at(EventTime.on(DAY)).build(),
                MeasureTaken.builder()
                    .id(new EventId("m1"))
                    .at(EventTime.on(DAY))
                    .instrument(Instrument.PHQ_9)
                    .build());
    assertThat(of(history).tasks()).filteredOn(t -> t.state() == PhaseTaskState.DONE).isEmpty();
  }

  @Test
  void workOnAnAreaBeforeItWasAgreedOn_isNoWorkOnTheFocus() {
    CaseHistory martin = SampleCases.martin();
    AdherenceResult upToTheEighth = of(martin.asOf(LocalDate.of(2025, 10, 8)));
    assertThat(upToTheEighth.tasks().stream().filter(t -> t.kind() == PhaseTaskKind.WORK_ON_AREA))
        .extracting(t -> t.date().orElseThrow())
        .as("session 5 of 2025-10-01 was on the dispute")
        .containsExactly(LocalDate.of(2025, 9, 24), LocalDate.of(2025, 10, 8));
    assertThat(of(martin).caveats()).isEmpty();
  }

  @Test
  void withoutASession_nothingCanBeSaid() {
    CaseHistory unmet = bare().withSessions().withPhases(SampleCases.martin().phases());
    AdherenceResult result = of(unmet);
    assertThat(result.tasks()).isEmpty();
    assertThat(result.phase()).isEmpty();
    assertThat(result.evidence()).isEmpty();
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo("Too little to describe how the treatment was kept to: no session (1 needed)");
  }

  @Test
  void whatIsNotRecorded_hasNeitherDateNorEvidence() {
    assertThatThrownBy(
            () ->
                new PhaseTask(
                    PhaseTaskKind.ENDING,
                    Optional.empty(),
                    PhaseTaskState.NOT_RECORDED,
                    Optional.of(DAY),
                    ImmutableSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "date and evidence must be empty where nothing is recorded, but were"
                + " Optional[2025-09-03] and []");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulationCourseTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final RelationshipId WIFE = new RelationshipId("wife");
  private static final RelationshipId SON = new RelationshipId("son");

  private static Formulation.Builder formulation(int week) {
    return Formulation.builder()
        .id(new EventId("f-" + week))
        .at(EventTime.on(FIRST.plusWeeks(week)))
        .text("the words of week " + week)
        .addAreas(ProblemAreaKind.GRIEF)
        .addPeople(WIFE);
  }

  private static FormulationCourseResult of(Formulation... formulations) {
    return FormulationCourse.withDefaults().analyze(history(formulations));
  }

  private static CaseHistory history(Formulation... formulations) {
    return CaseHistory.builder()
        .client(Client.builder().id(new ClientId("c1")).build())
        .period(DateRange.ofDays(FIRST, FIRST.plusDays(90)))
        .inventory(
            InterpersonalInventory.builder()
                .addRelationship(Relationship.of(WIFE, RelationshipKind.WIFE))
                .addRelationship(Relationship.of(SON, RelationshipKind.SON))
                .build())
        .addSession(Session.of(1, FIRST.plusWeeks(1)))
        .addSession(Session.of(2, FIRST.plusWeeks(2)))
        .addEvents(formulations)
        .build();
  }

  @Test
  void theLatest_holds_whateverTheOrderOfEntry() {
    Formulation first = formulation(0).build();
    Formulation second =
        formulation(2)
            .addAreas(ProblemAreaKind.ROLE_DISPUTE)
            .addPeople(SON)
            .onsetLink("it began when he moved out")
            .build();
    Formulation third =
        formulation(3)
            .areas(Set.of(ProblemAreaKind.ROLE_DISPUTE))
            .people(Set.of(SON))
            .agreed(false)
            .build();
    FormulationCourseResult found = of(third, first, second);
    assertThat(found.holds()).contains(third);
    assertThat(found.revisions()).isEqualTo(2);
    assertThat(found.steps().get(0).session()).isEmpty();
    assertThat(found.steps().get(2).session()).hasValue(2);
    assertThat(found.steps().get(1).areasAdded()).containsExactly(ProblemAreaKind.ROLE_DISPUTE);
    assertThat(found.steps().get(1).peopleAdded()).containsExactly(SON);
    assertThat(found.steps().get(2).areasDropped()).containsExactly(ProblemAreaKind.GRIEF);
    assertThat(found.steps().get(2).peopleDropped()).containsExactly(WIFE);
    assertThat(found.steps().get(0).areasAdded()).isEmpty();
    assertThat(found.headline())
        .isEqualTo(
            "The formulation of 2026-01-26, to which the client did not agree, names role dispute,"
                + " with son; the link with the onset is that of 2026-01-19; that of 2026-01-05 was"
                + " revised on 2026-01-19, role dispute added, son added; that of 2026-01-19 was"
                + " revised on 2026-01-26, grief left out, wife left out");
    assertThat(found.evidence()).extracting(EventId::value).containsExactly("f-0", "f-2", "f-3");
    assertThat(found.onsetLinked()).contains(second);
    assertThat(found.table().toCsv().lines().skip(1))
        .containsExactly(
            "formulation of grief with wife,2026-01-05,,yes",
            "formulation of grief and role dispute with wife and son,2026-01-19,2,yes",
            "link with the onset,,,",
            "formulation of role dispute with son,2026-01-26,2,no");
    assertThat(found.about()).containsExactly(WIFE, SON);
  }

  @Test
  void words_areQuotes() {
    FormulationCourseResult found = of(formulation(0).onsetLink("since the winter").build());
    assertThat(found.headline())
        .isEqualTo(
            "The formulation of 2026-01-05, to which the client agreed, names grief, with wife; its"
                + " link with the onset is put in words");
    assertThat(found.toString()).doesNotContain("the words of", "winter");
    assertThat(Printer.english().withQuotes(true).text(found).replaceAll("\\s+", " "))
        .contains("with wife: \u201cthe words of week 0\u201d")
        .contains("its link with the onset is put in words: \u201csince the winter\u201d")
        .contains("link with the onset: \u201csince the winter\u201d");
  }

  @Test
  void otherWordsOnTheSameAreasAndPeople_areSaidToBeOtherWords() {
    assertThat(of(formulation(0).build(), formulation(1).build()).headline())
        .endsWith("that of 2026-01-05 was put in other words on 2026-01-12");
    FormulationStep bare =
        of(formulation(0).build(), formulation(1).people(Set.of()).build()).steps().get(1);
    assertThat(bare.peopleDropped()).containsExactly(WIFE);
    FormulationCourseResult twice =
        of(formulation(0).onsetLink("one").build(), formulation(1).onsetLink("two").build());
    assertThat(twice.onsetLinked().orElseThrow().id()).isEqualTo(new EventId("f-1"));
  }

  @Test
  void whoHasDied_isNamedSo_andWithoutALinkThatIsSaid() {
    CaseHistory history =
        history(formulation(0).addPeople(SON).build())
            .withProblemAreas(Grief.builder().deceased(WIFE).build());
    FormulationCourseResult found = FormulationCourse.withDefaults().analyze(history);
    assertThat(found.deceased()).containsExactly(WIFE);
    assertThat(found.headline())
        .isEqualTo(
            "The formulation of 2026-01-05, to which the client agreed, names grief, with wife"
                + " (died) and son; no link with the onset is put in words");
    assertThat(found.onsetLinked()).isEmpty();
  }

  @Test
  void asOfADay_theFormulationOfThatDayHolds() {
    CaseHistory history = history(formulation(0).build(), formulation(2).build());
    FormulationCourseResult then =
        FormulationCourse.withDefaults().analyze(history.asOf(FIRST.plusWeeks(1)));
    assertThat(then.holds().orElseThrow().id()).isEqualTo(new EventId("f-0"));
    assertThat(then.revisions()).isZero();
  }

  @Test
  void withoutAFormulation_nothingIsSaid() {
    FormulationCourseResult found = of();
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.holds()).isEmpty();
    assertThat(found.revisions()).isZero();
    assertThat(found.headline())
        .isEqualTo("Too little to describe the formulation: no formulation (1 needed)");
  }

  @Test
  void everySampleThatHasOne_tellsItsRevision() {
    assertThat(FormulationCourse.withDefaults().analyze(SampleCases.joanne()).revisions())
        .isEqualTo(1);
    assertThat(FormulationCourse.withDefaults().analyze(SampleCases.walter()).revisions())
        .isEqualTo(1);
  }
}

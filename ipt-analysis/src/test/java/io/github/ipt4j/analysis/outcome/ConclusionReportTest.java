// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.event.ConclusionPlan;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConclusionReportTest {

  private static ConclusionReportResult of(CaseHistory history) {
    return ConclusionReport.withDefaults().analyze(history);
  }

  private static String words(CaseHistory history, List<Clause> clauses) {
    return Printer.english().with(Names.of(history.inventory())).withQuotes(true).sentence(clauses);
  }

  @Test
  void martin_isToldInHisWords() {
    CaseHistory martin = SampleCases.martin();
    ConclusionReportResult result = of(martin);
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(words(martin, result.reached()))
        .isEqualTo(
            "1 of 2 goals was reached; 2 gains written down: “Finishes what he has to say” and"
                + " “Calls it by its name”");
    assertThat(words(martin, result.helped().stream().toList()))
        .isEqualTo(
            "2 things that helped: “Going through one meeting word by word” and “Hearing myself"
                + " say it here first”");
    assertThat(words(martin, result.lookingAhead()))
        .isEqualTo(
            "2 warning signs written down: “Stomach on Sunday evenings” and “Taking slides home to polish"
                + " them”; 2 steps to take then: “Tell my wife” and “Ask for the ten minutes”; an"
                + " agreement for the time after: “None agreed; may ring”");
    assertThat(words(martin, result.remaining()))
        .isEqualTo(
            "1 goal not reached so far: “Grow into leading the team” (from 3 to 5 of ten); 2"
                + " things left to work on: “A mentor” and “The colleague has not changed”; role"
                + " transition: mourning under way; role dispute with colleague: impasse since"
                + " 2025-10-08; role dispute with supervisor: renegotiation since 2025-10-29;"
                + " closer or farther than at intake: supervisor from the outer to the middle"
                + " ring");
    assertThat(result.safety()).isEmpty();
  }

  @Test
  void progress_isToldFromFirstToLast() {
    ConclusionReportResult martin = of(SampleCases.martin());
    // martin.json: goal-1 2, 4, 9 and reached; goal-2 3, 5
    assertThat(martin.goals().get(0).first()).isEqualTo(OptionalDouble.of(2));
    assertThat(martin.goals().get(0).last()).isEqualTo(OptionalDouble.of(9));
    assertThat(martin.goals().get(0).progress()).hasSize(3);
    assertThat(martin.goals().get(0).reached()).isTrue();
    assertThat(martin.openGoals()).containsExactly(martin.goals().get(1));
    assertThat(martin.evidence())
        .extracting(EventId::value)
        .containsExactlyInAnyOrder(
            "conclusion-1",
            "goal-1",
            "goal-2",
            "progress-1",
            "progress-2",
            "progress-3",
            "progress-4",
            "progress-5");
    ConclusionReportResult amira = of(SampleCases.amira());
    // amira.json: one entry for goal-3, none for the fifth
    assertThat(words(SampleCases.amira(), amira.remaining()))
        .contains(
            "2 goals not reached so far: “That he gets up on his free nights” (4 of ten) and “Talk"
                + " with him about the evening in September”;");
    assertThat(amira.openGoals().get(1).first()).isEmpty();
    assertThat(amira.openGoals().get(1).last()).isEmpty();
  }

  @Test
  void areasAndPeople_standApartFromGoals() {
    ConclusionReportResult martin = of(SampleCases.martin());
    assertThat(martin.areas().get(1).standing()).contains(DisputeStage.IMPASSE);
    assertThat(martin.areas().get(1).since()).contains(LocalDate.of(2025, 10, 8));
    assertThat(martin.areas().get(0).since()).isEmpty();
    assertThat(martin.closeness())
        .containsExactly(
            new ClosenessChange(
                new RelationshipId("supervisor"), ClosenessRing.OUTER, ClosenessRing.MIDDLE));
    assertThat(martin.about())
        .extracting(RelationshipId::value)
        .contains("colleague", "supervisor");
  }

  @Test
  void whatIsOpenOfSafety_isFirstOfWhatRemains() {
    ConclusionReportResult amira = of(SampleCases.amira());
    assertThat(words(SampleCases.amira(), amira.remaining()))
        .startsWith("2 questions of safety are open; ");
    assertThat(amira.caveats()).isEqualTo(amira.safety()).hasSize(2);
    assertThat(amira.evidence()).extracting(EventId::value).contains("safety-1");
  }

  @Test
  void theTable_hasARowForEachGoalAreaRingAndList() {
    // martin.json, by hand
    assertThat(of(SampleCases.martin()).table().toString())
        .containsPattern("a goal of 2025-09-24 +2 +9 +2025-11-11")
        .containsPattern("a goal of 2025-09-24 +3 +5 +-")
        .containsPattern("role dispute with colleague +- +impasse +2025-10-08")
        .containsPattern("ring of supervisor +outer +middle +-")
        .containsPattern("gains +- +2 +-")
        .containsPattern("what helped +- +2 +-")
        .containsPattern("warning signs +- +2 +-")
        .containsPattern("steps to take then +- +2 +-")
        .containsPattern("left to work on +- +2 +-");
  }

  private static ConclusionPlan plan(String id, LocalDate date) {
    return ConclusionPlan.builder()
        .id(new EventId(id))
        .at(EventTime.on(date))
        .addGain("stands")
        .build();
  }

  @Test
  void ofSeveralPlans_theLatestHolds() {
    CaseHistory martin = SampleCases.martin();
    ConclusionPlan later = plan("conclusion-2", LocalDate.of(2025, 11, 26));
    CaseHistory revised =
        martin.withEvents(
            ImmutableList.<SessionEvent>builder().addAll(martin.events()).add(later).build());
    ConclusionReportResult result = of(revised);
    assertThat(result.plan()).contains(later);
    assertThat(result.plans()).hasSize(2);
    assertThat(result.headline())
        .startsWith(
            "What was reached and what to do later was written down on 2025-11-26, which revises 1"
                + " earlier plan; 1 of 2 goals was reached; 1 gain written down;");
    assertThat(result.helped()).isEmpty();
    assertThat(result.lookingAhead()).isEmpty();
  }

  @Test
  void wordsOfAPerson_arePrintedOnlyWhereTheyAreAskedFor() {
    ConclusionReportResult filled = of(FilledCase.history());
    assertThat(filled.toString()).doesNotContain(FilledCase.SECRET);
    assertThat(filled.plans().toString()).doesNotContain(FilledCase.SECRET);
    assertThat(Printer.english().withQuotes(true).text(filled).replaceAll("\\s+", " "))
        .contains("“in confidence gain", "“in confidence sign", "“in confidence maintenance");
    assertThat(filled.headline())
        .contains("1 warning sign written down;")
        .contains("role dispute with mil and husband: renegotiation since 2026-01-19")
        .contains("grief for mil: not mourned yet since 2026-01-05")
        .doesNotContain("deficits");
  }

  @Test
  void withoutAPlan_nothingIsConcluded() {
    ConclusionReportResult result = of(SampleCases.quiet());
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to describe how the treatment was concluded: no plan for the time after (1"
                + " needed)");
    assertThat(result.plan()).isEqualTo(Optional.empty());
    assertThat(result.goals()).isEmpty();
    assertThat(result.evidence()).isEmpty();
    CaseHistory amira = SampleCases.amira();
    ConclusionReportResult open =
        of(
            amira.withEvents(
                amira.events().stream().filter(e -> !(e instanceof ConclusionPlan)).toList()));
    assertThat(open.remaining()).isEmpty();
    assertThat(open.evidence()).isEmpty();
    assertThat(open.caveats()).as("safety stands beside a refusal").hasSize(2);
  }
}

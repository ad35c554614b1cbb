// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.Role;
import io.github.ipt4j.core.problem.RoleAppraisal;
import io.github.ipt4j.core.problem.RoleSide;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionWorksheetTest {
  private static final LocalDate LATER = LocalDate.of(2026, 4, 20);
  private static final LocalDate LATEST = LocalDate.of(2026, 5, 4);

  private static RoleAppraisal seen(LocalDate day, RoleSide side, int good, int hard) {
    return RoleAppraisal.builder()
        .date(day)
        .side(side)
        .addAllPositives(List.of("one", "two", "three").subList(0, good))
        .addAllNegatives(List.of("four", "five", "six").subList(0, hard))
        .build();
  }

  private static RoleTransition.Builder transition() {
    return RoleTransition.builder()
        .oldRole(Role.builder().name("fitter").addPositives("a", "b").addNegative("c").build())
        .newRole(Role.of("foreman"))
        .addPerson(SheetCases.FRIEND)
        .began(LocalDate.of(2026, 2, 1));
  }

  private static TransitionWorksheetResult of(RoleTransition... areas) {
    CaseHistory history = SheetCases.weekly(3).addProblemAreas(areas).build();
    return TransitionWorksheet.withDefaults().analyze(history);
  }

  @Test
  void aRole_isSeenAtFirst_asItStandsWithTheArea_andLastAsInTheLastAppraisal() {
    RoleTransition area =
        transition()
            .addAppraisals(
                seen(LATEST, RoleSide.OLD, 1, 3),
                seen(LATER, RoleSide.OLD, 0, 2),
                seen(LATER, RoleSide.NEW, 1, 2),
                seen(LATEST, RoleSide.NEW, 3, 0))
            .build();
    TransitionSheet sheet = of(area).sheets().get(0);
    assertThat(sheet.views(RoleSide.OLD)).hasSize(3);
    assertThat(sheet.then(RoleSide.OLD).orElseThrow().date()).isEmpty();
    assertThat(sheet.now(RoleSide.OLD).orElseThrow())
        .satisfies(
            v -> {
              assertThat(v.date()).contains(LATEST);
              assertThat(v.good()).hasSize(1);
              assertThat(v.hard()).hasSize(3);
            })
        .hasToString("RoleView{side=OLD, date=Optional[2026-05-04], good=1, hard=3}");
    assertThat(sheet.then(RoleSide.NEW).orElseThrow().date()).contains(LATER);
    assertThat(of(area).headline())
        .contains(
            "the old role: at first 2 things good and 1 thing hard; on 2026-05-04 1 thing good"
                + " and 3 things hard")
        .contains(
            "the new role: on 2026-04-20 1 thing good and 2 things hard; on 2026-05-04 3"
                + " things good and nothing hard");
  }

  @Test
  void aRoleSeenOnce_hasNoLaterView_andOneNeverSeenHasNone() {
    TransitionSheet sheet = of(transition().build()).sheets().get(0);
    assertThat(sheet.now(RoleSide.OLD)).isEmpty();
    assertThat(sheet.then(RoleSide.NEW)).isEmpty();
    assertThat(of(transition().build()).headline())
        .isEqualTo(
            "Role transition, with friend, begun on 2026-02-01; the old role: at first 2 things"
                + " good and 1 thing hard; no support was named as needed");
    RoleTransition hardAlone =
        transition().build().withNewRole(Role.builder().name("x").addNegative("y").build());
    assertThat(of(hardAlone).sheets().get(0).then(RoleSide.NEW)).isPresent();
  }

  @Test
  void supportAndMourning_areTold_andTheWordsOnlyInQuotes() {
    RoleTransition area =
        transition()
            .addSupportNeeded("a mentor")
            .addSupportFound("an hour a week")
            .addMourningCourse(new DatedMourning(LATER, MourningStatus.ACCOMPLISHED))
            .build();
    assertThat(of(area).headline())
        .endsWith(
            "mourning of the old role, as the clinician saw it: accomplished on 2026-04-20; 1 kind"
                + " of support was named as needed, 1 is noted as found");
    assertThat(of(area).toString()).doesNotContain("fitter", "mentor", "hour");
    assertThat(Printer.english().withQuotes(true).text(of(area)).replaceAll("\\s+", " "))
        .startsWith("Role transition from \u201cfitter\u201d to \u201cforeman\u201d, with friend")
        .contains("noted as found: \u201can hour a week\u201d")
        .contains("support needed: \u201ca mentor\u201d")
        .contains("mourning of the old role accomplished 2026-04-20");
  }

  @Test
  void theTable_hasARowForEverySide() {
    RoleTransition area =
        transition()
            .addAppraisal(seen(LATER, RoleSide.NEW, 1, 1))
            .addMourningCourse(new DatedMourning(LATER, MourningStatus.UNDER_WAY))
            .addSupportNeeded("a mentor")
            .addSupportFound("an hour a week")
            .build();
    assertThat(of(area).table().toCsv().lines())
        .containsExactly(
            "what,when",
            "the new role began,2026-02-01",
            "good in the old role,",
            "good in the old role,",
            "hard in the old role,",
            "good in the new role,2026-04-20",
            "hard in the new role,2026-04-20",
            "mourning of the old role under way,2026-04-20",
            "support needed,",
            "support found,");
  }

  @Test
  void supportNeededAndNotFound_isSaid() {
    assertThat(of(transition().addSupportNeeded("a", "b").build()).headline())
        .endsWith("2 kinds of support were named as needed, none is noted as found");
  }

  @Test
  void whoHasDied_isNamedSo() {
    CaseHistory history =
        SheetCases.weekly(1)
            .addProblemAreas(
                transition().addPeople(SheetCases.WIFE).build(),
                Grief.builder().deceased(SheetCases.WIFE).build())
            .build();
    assertThat(TransitionWorksheet.withDefaults().analyze(history).headline())
        .startsWith("Role transition, with friend and wife (died), begun on");
  }

  @Test
  void severalTransitions_haveASheetEach() {
    TransitionWorksheetResult found =
        of(transition().build(), transition().build().withPeople(SheetCases.SISTER));
    assertThat(found.sheets()).hasSize(2);
    assertThat(found.about()).containsExactly(SheetCases.FRIEND, SheetCases.SISTER);
    assertThat(found.evidence()).isEmpty();
  }

  @Test
  void withoutATransition_nothingIsLaidOut() {
    assertThat(of().conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(of().headline())
        .isEqualTo(
            "Too little to describe the work on a role transition: no role transition among the"
                + " problem areas (1 needed)");
  }

  @Test
  void amira_seesBothRolesAgain() {
    // by hand over amira.json
    TransitionSheet sheet =
        TransitionWorksheet.withDefaults().analyze(SampleCases.amira()).sheets().get(0);
    assertThat(sheet.then(RoleSide.NEW).orElseThrow().hard()).hasSize(3);
    assertThat(sheet.now(RoleSide.NEW).orElseThrow().hard()).hasSize(2);
    assertThat(sheet.transition().supportFound()).hasSize(2);
  }
}

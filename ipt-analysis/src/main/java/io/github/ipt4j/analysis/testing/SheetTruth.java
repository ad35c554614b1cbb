// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.worksheet.ContactHalf;
import io.github.ipt4j.analysis.worksheet.DisputeSheet;
import io.github.ipt4j.analysis.worksheet.DisputeWorksheetResult;
import io.github.ipt4j.analysis.worksheet.FocusEvidence;
import io.github.ipt4j.analysis.worksheet.FocusWorksheetResult;
import io.github.ipt4j.analysis.worksheet.GoalCourseResult;
import io.github.ipt4j.analysis.worksheet.GriefSheet;
import io.github.ipt4j.analysis.worksheet.GriefWorksheetResult;
import io.github.ipt4j.analysis.worksheet.IsolationWorksheetResult;
import io.github.ipt4j.analysis.worksheet.TransitionWorksheetResult;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.problem.RoleSide;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.Truth;
import java.util.stream.Stream;

/** Holds the worksheets of the problem areas against what was planted. */
final class SheetTruth {
  private SheetTruth() {}

  private static boolean isTooLittle(Description result) {
    return !result.shortfalls().isEmpty();
  }

  private static Agreement isNot(ProblemAreaKind area, Truth truth) {
    return Agreement.ofCounts(truth.problemArea() != area);
  }

  static Agreement dispute(DisputeWorksheetResult result, Truth truth) {
    if (isTooLittle(result)) {
      return isNot(ProblemAreaKind.ROLE_DISPUTE, truth);
    }
    DisputeSheet sheet = result.sheets().get(0);
    return Agreement.ofCounts(
        result.sheets().size() == 1
            && result.decisions().size() == truth.count(Counted.DECISIONS)
            && sheet.expectations().size() == truth.count(Counted.EXPECTATIONS)
            && sheet.statements().size() == truth.count(Counted.STATEMENTS)
            && sheet.said() == truth.count(Counted.STATEMENTS_SAID)
            && sheet.heard() == truth.count(Counted.STATEMENTS_HEARD));
  }

  static Agreement focus(FocusWorksheetResult result, Truth truth) {
    boolean isOfPeople =
        truth.problemArea() == ProblemAreaKind.ROLE_DISPUTE
            || truth.problemArea() == ProblemAreaKind.GRIEF;
    int share = isOfPeople ? 1 : 0;
    FocusEvidence area = result.areas().get(0);
    return Agreement.ofCounts(
        result.areas().size() == 1
            && area.links() == truth.count(Counted.ISSUES_UNPACKED)
            && area.accounts()
                == share * (truth.count(Counted.GLOBALS) + truth.count(Counted.INCIDENTS))
            && area.bidsNotMet() == share * truth.count(Counted.BIDS_NOT_MET)
            && area.expectations() == share * truth.count(Counted.EXPECTATIONS));
  }

  static Agreement goals(GoalCourseResult result, Truth truth) {
    int goals = truth.count(Counted.GOALS);
    return isTooLittle(result)
        ? Agreement.ofCounts(goals == 0)
        : Agreement.ofCounts(
            result.goals().size() == goals
                && result.reached() == truth.count(Counted.GOALS_REACHED)
                && result.goals().stream().mapToInt(g -> g.progress().size()).sum()
                    == truth.count(Counted.GOAL_STEPS));
  }

  static Agreement grief(GriefWorksheetResult result, Truth truth) {
    if (isTooLittle(result)) {
      return isNot(ProblemAreaKind.GRIEF, truth);
    }
    GriefSheet sheet = result.sheets().get(0);
    int hard = sheet.hardInGeneral().count() + sheet.hardInIncidents().count();
    return Agreement.ofCounts(
        sheet.accounts().size() == truth.count(Counted.GLOBALS) + truth.count(Counted.INCIDENTS)
            && hard == truth.count(Counted.HARD_ACCOUNTS));
  }

  static Agreement isolation(IsolationWorksheetResult result, Truth truth) {
    int contacts = truth.count(Counted.CONTACTS);
    if (isTooLittle(result)) {
      return truth.problemArea() == ProblemAreaKind.INTERPERSONAL_DEFICITS
          ? Agreement.ofCounts(contacts == 0)
          : Agreement.AGREES;
    }
    int asked = result.halves().stream().mapToInt(ContactHalf::askedDays).sum();
    return Agreement.ofCounts(
        result.halves().stream().mapToInt(ContactHalf::contacts).sum() == contacts
            && (result.notableOnly() || asked == truth.count(Counted.ASKED_DAYS)));
  }

  static Agreement transition(TransitionWorksheetResult result, Truth truth) {
    return isTooLittle(result)
        ? isNot(ProblemAreaKind.ROLE_TRANSITION, truth)
        : Agreement.ofCounts(
            Stream.of(RoleSide.values())
                    .mapToInt(side -> result.sheets().get(0).views(side).size())
                    .sum()
                == truth.count(Counted.ROLE_VIEWS));
  }
}

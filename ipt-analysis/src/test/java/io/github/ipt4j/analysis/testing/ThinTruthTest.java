// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.Conclusion.INSUFFICIENT_DATA;
import static io.github.ipt4j.analysis.testing.Agreement.AGREES;
import static io.github.ipt4j.analysis.testing.Agreement.DISAGREES;
import static io.github.ipt4j.analysis.testing.Agreement.SILENT;
import static io.github.ipt4j.analysis.testing.Planted.counting;
import static io.github.ipt4j.analysis.testing.Planted.stands;
import static io.github.ipt4j.analysis.testing.Planted.truth;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.course.Adherence;
import io.github.ipt4j.analysis.course.AffectOpenness;
import io.github.ipt4j.analysis.course.AffectOpennessResult;
import io.github.ipt4j.analysis.course.AngerFocus;
import io.github.ipt4j.analysis.course.AngerFocusResult;
import io.github.ipt4j.analysis.course.FormulationCourse;
import io.github.ipt4j.analysis.course.Sequence;
import io.github.ipt4j.analysis.course.SessionChange;
import io.github.ipt4j.analysis.course.SessionChangeResult;
import io.github.ipt4j.analysis.course.Timeline;
import io.github.ipt4j.analysis.course.Unpacking;
import io.github.ipt4j.analysis.outcome.ConclusionReport;
import io.github.ipt4j.analysis.outcome.Dissociation;
import io.github.ipt4j.analysis.outcome.DissociationResult;
import io.github.ipt4j.analysis.outcome.MeasurementSchedule;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancy;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancyResult;
import io.github.ipt4j.analysis.relationship.CommunicationProfile;
import io.github.ipt4j.analysis.relationship.CommunicationProfileResult;
import io.github.ipt4j.analysis.relationship.SupportBids;
import io.github.ipt4j.analysis.relationship.SupportBidsResult;
import io.github.ipt4j.analysis.worksheet.DisputeWorksheet;
import io.github.ipt4j.analysis.worksheet.GoalCourse;
import io.github.ipt4j.analysis.worksheet.GriefWorksheet;
import io.github.ipt4j.analysis.worksheet.IsolationWorksheet;
import io.github.ipt4j.analysis.worksheet.TransitionWorksheet;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.Truth;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A result that says that there is too little is right where too little was planted. */
class ThinTruthTest {
  private static <V, R extends AnalysisResult> R thin(Class<? extends Analysis<V, R>> analysis) {
    return Results.of(analysis, INSUFFICIENT_DATA);
  }

  private static Truth sessions(int count) {
    return counting(truth(), Counted.SESSIONS, "", count);
  }

  @Test
  void feelings_areTooFewBelowWhatTheAnalysisAsksFor() {
    AffectOpennessResult openness = thin(AffectOpenness.class);
    int levels = openness.analysis().leastSessions();
    AngerFocusResult focus = thin(AngerFocus.class);
    int voiced = focus.analysis().leastExpressions();

    stands(openness, AGREES, open(levels - 1));
    stands(openness, DISAGREES, open(levels));
    stands(openness, SILENT, open(levels).withFeeling(Affect.SADNESS));
    stands(focus, AGREES, voiced(voiced - 1, voiced));
    stands(focus, AGREES, voiced(voiced, voiced - 1));
    stands(focus, DISAGREES, voiced(voiced, voiced));
    stands(focus, SILENT, voiced(voiced, voiced).withFeeling(Affect.SADNESS));
  }

  private static Truth open(int sessions) {
    return truth().withOpenness(Collections.nCopies(sessions, Openness.HINTED));
  }

  private static Truth voiced(int earlier, int later) {
    return counting(
        counting(truth(), Counted.FEELINGS_VOICED_EARLIER, "", earlier),
        Counted.FEELINGS_VOICED_LATER,
        "",
        later);
  }

  @Test
  void sessions_areTooFewBelowWhatTheAnalysisAsksFor() {
    SessionChangeResult change = thin(SessionChange.class);
    int pairs = change.analysis().leastPairs();

    stands(change, AGREES, sessions(pairs - 1));
    stands(change, DISAGREES, sessions(pairs));
    stands(change, SILENT, sessions(pairs).withPerson(Views.FRIEND));
  }

  @Test
  void contacts_areTooFewBelowWhatTheAnalysisAsksFor() {
    CommunicationProfileResult profile = thin(CommunicationProfile.class);
    String person = profile.analysis().person().value();
    int least = profile.analysis().leastContacts();

    stands(profile, AGREES, gone(person, least - 1));
    stands(profile, DISAGREES, gone(person, least));
    stands(profile, AGREES, gone("friend", least));
  }

  private static Truth gone(String person, int contacts) {
    return counting(truth(), Counted.CONTACTS_GONE_THROUGH, person, contacts);
  }

  @Test
  void contactsOfEitherPart_areTooFewBelowWhatTheAnalysisAsksFor() {
    DissociationResult thin = thin(Dissociation.class);
    String person = thin.analysis().person().value();
    int least = thin.analysis().leastContacts();
    Truth turned = truth().withTurn(thin.analysis().since());
    Truth whole = counting(turned, Counted.CONTACTS_GONE_THROUGH, person, 2 * least);

    stands(thin, AGREES, later(whole, person, least - 1));
    stands(thin, DISAGREES, later(whole, person, least));
    stands(thin, AGREES, later(whole, person, least + 1));
    stands(thin, SILENT, truth());
  }

  private static Truth later(Truth whole, String person, int contacts) {
    return counting(whole, Counted.CONTACTS_GONE_THROUGH_LATER, person, contacts);
  }

  @Test
  void whereNoneWasPlanted_noneIsEnoughToTell() {
    SupportBidsResult bids = thin(SupportBids.class);
    String person = bids.analysis().person().value();

    stands(bids, AGREES, counting(truth(), Counted.BIDS, person, 3));
    stands(bids, DISAGREES, counting(truth(), Counted.BIDS_MET, person, 1));
    stands(bids, DISAGREES, counting(truth(), Counted.BIDS_NOT_MET, person, 1));
    none(thin(Adherence.class), Counted.SESSIONS);
    none(thin(FormulationCourse.class), Counted.FORMULATIONS);
    none(thin(Unpacking.class), Counted.PRESENTING_ISSUES);
    none(thin(ConclusionReport.class), Counted.PLANS);
    none(thin(GoalCourse.class), Counted.GOALS);
    stands(thin(Timeline.class), DISAGREES);
    stands(thin(Sequence.class), SILENT);
  }

  private static void none(AnalysisResult thin, Counted what) {
    stands(thin, AGREES);
    stands(thin, DISAGREES, counting(truth(), what, "", 1));
  }

  @Test
  void accounts_areTooFewWhereNoneOfEitherKindWasPlanted() {
    AccountDiscrepancyResult thin = thin(AccountDiscrepancy.class);
    Truth hers = truth().withPerson(Views.MOTHER_IN_LAW);
    Truth globals = counting(hers, Counted.GLOBALS, "", 1);

    stands(thin, AGREES, hers);
    stands(thin, AGREES, globals);
    stands(thin, AGREES, counting(hers, Counted.INCIDENTS, "", 1));
    stands(thin, DISAGREES, counting(globals, Counted.INCIDENTS, "", 1));
    stands(thin, SILENT, truth());
  }

  /** What is told of the dead is of the past, which is left out unless it is asked for. */
  @Test
  void accountsOfTheDead_areNotRead() {
    AccountDiscrepancyResult thin = thin(AccountDiscrepancy.class);
    Truth hers = truth().withPerson(Views.MOTHER_IN_LAW).withProblemArea(ProblemAreaKind.GRIEF);
    Truth told = counting(counting(hers, Counted.GLOBALS, "", 1), Counted.INCIDENTS, "", 1);
    AccountDiscrepancyResult withPast =
        thin.analysis().withPastToo(true).analyze(Views.nothing().sessionRecord());

    stands(thin, AGREES, told);
    stands(withPast, DISAGREES, told);
  }

  @Test
  void worksheets_areEmptyWhereTheirProblemAreaWasNotPlanted() {
    ofArea(thin(GriefWorksheet.class), ProblemAreaKind.GRIEF);
    ofArea(thin(DisputeWorksheet.class), ProblemAreaKind.ROLE_DISPUTE);
    ofArea(thin(TransitionWorksheet.class), ProblemAreaKind.ROLE_TRANSITION);
  }

  private static void ofArea(AnalysisResult thin, ProblemAreaKind own) {
    for (ProblemAreaKind area : ProblemAreaKind.values()) {
      stands(thin, area == own ? DISAGREES : AGREES, truth().withProblemArea(area));
    }
  }

  @Test
  void theWorksheetOfIsolation_isEmptyWhereNobodyIsMet() {
    AnalysisResult thin = thin(IsolationWorksheet.class);
    Truth alone = truth().withProblemArea(ProblemAreaKind.INTERPERSONAL_DEFICITS);

    stands(thin, AGREES, alone);
    stands(thin, DISAGREES, counting(alone, Counted.CONTACTS, "sister", 1));
    stands(thin, AGREES, counting(truth(), Counted.CONTACTS, "sister", 1));
  }

  @Test
  void aSchedule_isEmptyWithoutSessionsOrForms() {
    AnalysisResult thin = thin(MeasurementSchedule.class);

    stands(thin, AGREES);
    stands(thin, AGREES, sessions(3));
    stands(thin, AGREES, counting(truth(), Counted.FORMS, "PHQ-9", 3));
    stands(thin, DISAGREES, counting(sessions(3), Counted.FORMS, "PHQ-9", 3));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.Reengagement;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GriefWorksheetTest {

  private static final Grief GRIEF =
      Grief.builder()
          .deceased(SheetCases.WIFE)
          .diedOn(LocalDate.of(2026, 1, 5))
          .agreedOn(LocalDate.of(2026, 3, 9))
          .addPositive("her laugh")
          .addNegatives("the last year", "her temper")
          .build();

  private static Account account(int session, AccountKind kind, double negativity) {
    return unrated(session, kind).withNegativity(negativity);
  }

  private static Account unrated(int session, AccountKind kind) {
    return Account.builder()
        .id(SheetCases.id("account-" + session))
        .at(SheetCases.at(session))
        .kind(kind)
        .subject(Target.of(SheetCases.WIFE))
        .era(Era.PAST)
        .note("words of an account")
        .build();
  }

  private static AffectExpression feeling(int session, Affect affect, Openness openness) {
    return AffectExpression.builder()
        .id(SheetCases.id(affect + "-" + session))
        .at(SheetCases.at(session))
        .affect(affect)
        .target(Target.of(SheetCases.WIFE))
        .openness(openness)
        .build();
  }

  private static CaseHistory.Builder widower() {
    return SheetCases.weekly(6)
        .addProblemArea(GRIEF)
        .addEvents(
            account(1, AccountKind.GLOBAL, 0),
            account(2, AccountKind.GLOBAL, 1.5),
            account(3, AccountKind.INCIDENT, 2),
            unrated(4, AccountKind.INCIDENT),
            account(5, AccountKind.INCIDENT, 1),
            account(6, AccountKind.GLOBAL, 5))
        .addEvents(
            feeling(1, Affect.SADNESS, Openness.HINTED),
            feeling(2, Affect.ANGER, Openness.DENIED),
            feeling(4, Affect.ANGER, Openness.EXPRESSED),
            feeling(5, Affect.ANGER, Openness.HINTED),
            feeling(3, Affect.SHAME, Openness.DENIED));
  }

  private static GriefWorksheetResult of(CaseHistory history) {
    return GriefWorksheet.withDefaults().analyze(history);
  }

  private static GriefSheet sheet(CaseHistory history) {
    return of(history).sheets().get(0);
  }

  @Test
  void theHardSide_isCounted_inGeneralAndInIncidents_andByHalves() {
    GriefSheet sheet = sheet(widower().build());
    // by hand: hard from 2 on; sessions 1 to 3 are the first half; session 4 is not rated
    assertThat(sheet.hardInGeneral()).isEqualTo(new Share(1, 3));
    assertThat(sheet.hardInIncidents()).isEqualTo(new Share(1, 2));
    assertThat(sheet.hardInFirstHalf()).isEqualTo(new Share(1, 3));
    assertThat(sheet.hardInSecondHalf()).isEqualTo(new Share(1, 2));
    assertThat(sheet.easyAtFirst()).isEqualTo(2);
    assertThat(sheet.firstHard().orElseThrow().session()).hasValue(3);
    assertThat(sheet.accounts()).hasSize(6);
    assertThat(of(widower().build()).caveats())
        .extracting(Caveat::text)
        .containsExactly("1 account was not rated and is not counted.");
  }

  @Test
  void fromWhereAnAccountIsHard_isAnOption() {
    GriefSheet sheet =
        GriefWorksheet.withDefaults().withHardFrom(1).analyze(widower().build()).sheets().get(0);
    assertThat(sheet.hardInGeneral()).isEqualTo(new Share(2, 3));
    assertThat(sheet.hardInIncidents()).isEqualTo(new Share(2, 2));
    assertThat(sheet.easyAtFirst()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GriefWorksheet.withDefaults().withHardFrom(0))
        .withMessageContaining("hardFrom must be above 0 and at most 10, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GriefWorksheet.withDefaults().withHardFrom(10.5));
    assertThat(GriefWorksheet.withDefaults().withHardFrom(10).hardFrom()).isEqualTo(10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GriefWorksheet.withDefaults().withAroundDays(-1))
        .withMessageContaining("aroundDays must be at least 0, but was -1");
    assertThat(GriefWorksheet.withDefaults().withAroundDays(0).aroundDays()).isZero();
  }

  @Test
  void aFeeling_isAllowedSinceItsFirstRatingMoreOpenThanDenied() {
    GriefSheet sheet = sheet(widower().build());
    assertThat(sheet.feelings())
        .extracting(
            f ->
                f.affect()
                    + " "
                    + f.rated()
                    + " "
                    + f.since()
                    + " "
                    + f.session()
                    + " "
                    + f.latest())
        .containsExactly(
            "SADNESS 1 Optional[2026-03-02] OptionalInt[1] HINTED",
            "ANGER 3 Optional[2026-03-23] OptionalInt[4] HINTED",
            "SHAME 1 Optional.empty OptionalInt.empty DENIED");
    assertThat(sheet.notNoted()).containsExactly(Affect.GUILT);
    assertThat(of(widower().build()).headline())
        .contains(
            "feelings for wife: sadness allowed since 2026-03-02 (in session 1), anger allowed"
                + " since 2026-03-23 (in session 4), shame denied each time (1); of guilt nothing"
                + " is noted");
  }

  @Test
  void theHeadline_tellsWhoDiedAndWhen_first() {
    // 2026-01-05 to 2026-03-02 are 56 days
    assertThat(sheet(widower().build()).weeksBefore()).hasValue(8);
    assertThat(of(widower().build()).headline())
        .startsWith(
            "Grief for wife, who died on 2026-01-05, 8 weeks before the first session, agreed on as"
                + " a focus on 2026-03-09; 1 good thing and 2 hard things of the life together were"
                + " entered; the first 2 accounts were without a hard side; a"
                + " hard side was told in 1 of 3 general accounts and 1 of 2 incidents, first in"
                + " session 3 (1 of 3 in the first half of the sessions, 1 of 2 in the second)")
        .endsWith("nothing is noted that was taken up again");
  }

  @Test
  void theDayOfDeath_isThatOfTheArea_elseOfTheInventory_elseOfALifeEvent() {
    CaseHistory.Builder history =
        SheetCases.weekly(1)
            .addLifeEvents(
                SheetCases.life("l-1", "2025", LifeEventKind.DEATH, SheetCases.WIFE),
                SheetCases.life("l-2", "2024", LifeEventKind.DEATH, SheetCases.SISTER));
    Grief undated = Grief.builder().deceased(SheetCases.WIFE).build();
    CaseHistory byLife = history.addProblemArea(undated).build();
    assertThat(sheet(byLife).diedOn()).contains(PartialDate.parse("2025"));
    assertThat(sheet(byLife).weeksBefore()).as("the day is not known").isEmpty();
    assertThat(of(byLife).headline()).startsWith("Grief for wife, who died in 2025;");
    CaseHistory byInventory =
        byLife.withInventory(
            byLife
                .inventory()
                .withRelationships(
                    byLife.inventory().relationships().stream()
                        .map(r -> r.id().equals(SheetCases.WIFE) ? died(r) : r)
                        .toList()));
    assertThat(sheet(byInventory).diedOn()).contains(PartialDate.parse("2025-11"));
    CaseHistory byArea = byInventory.withProblemAreas(ImmutableList.of(GRIEF));
    assertThat(sheet(byArea).diedOn()).contains(PartialDate.parse("2026-01-05"));
    assertThat(
            sheet(byArea.withProblemAreas(ImmutableList.of(GRIEF.withDiedOn(SheetCases.day(1)))))
                .weeksBefore())
        .hasValue(0);
    assertThat(
            sheet(byArea.withProblemAreas(ImmutableList.of(GRIEF.withDiedOn(SheetCases.day(2)))))
                .weeksBefore())
        .as("during the treatment")
        .isEmpty();
    assertThat(sheet(SheetCases.weekly(0).addProblemArea(GRIEF).build()).weeksBefore()).isEmpty();
  }

  private static Relationship died(Relationship person) {
    return person.withDiedOn(PartialDate.parse("2025-11"));
  }

  @Test
  void lifeEvents_thatNameThePerson_orLieWholeRoundTheDeath_standThere() {
    CaseHistory history =
        widower()
            .addLifeEvents(
                SheetCases.life("a", "1981-05", LifeEventKind.MARRIAGE, SheetCases.WIFE),
                SheetCases.life("b", "2025-10-06", LifeEventKind.OTHER, SheetCases.SISTER),
                SheetCases.life("c", "2025-10-05", LifeEventKind.MOVE),
                SheetCases.life("d", "2026-01-05", LifeEventKind.DEATH, SheetCases.WIFE),
                SheetCases.life("e", "2026-04-06", LifeEventKind.LOSS_OF_WORK),
                SheetCases.life("f", "2026-04-07", LifeEventKind.ILLNESS),
                SheetCases.life("g", "2026", LifeEventKind.ILLNESS),
                SheetCases.life("h", "2026-05-09", LifeEventKind.ANNIVERSARY, SheetCases.WIFE),
                SheetCases.life("i", "2026-01-10", LifeEventKind.ANNIVERSARY))
            .build();
    // 91 days before 2026-01-05 is 2025-10-06, 91 days after is 2026-04-06
    GriefSheet sheet = sheet(history);
    assertThat(sheet.events()).extracting(e -> e.id().value()).containsExactly("a", "b", "e");
    assertThat(sheet.anniversaries()).extracting(e -> e.id().value()).containsExactly("h");
    assertThat(of(history).evidence())
        .extracting(Object::toString)
        .contains("a", "b", "d", "e", "h", "account-1", "account-4", "ANGER-2")
        .doesNotContain("c", "f", "g", "i");
    assertThat(of(history).headline())
        .contains(
            "; of the life together and the time round the death: marriage in 1981-05, another"
                + " event (sister) on 2025-10-06 and loss of work on 2026-04-06; an anniversary on"
                + " record: anniversary on 2026-05-09;");
    GriefSheet narrow =
        GriefWorksheet.withDefaults().withAroundDays(90).analyze(history).sheets().get(0);
    assertThat(narrow.events()).extracting(e -> e.id().value()).containsExactly("a");
  }

  @Test
  void ofADeathKnownToTheMonth_whatSurelyLiesRoundIt_counts() {
    CaseHistory history =
        SheetCases.weekly(1)
            .addProblemArea(Grief.builder().deceased(SheetCases.WIFE).build())
            .addLifeEvents(
                SheetCases.life("a", "2025-11", LifeEventKind.DEATH, SheetCases.WIFE),
                SheetCases.life("b", "2025-08-31", LifeEventKind.MOVE),
                SheetCases.life("c", "2025-08-30", LifeEventKind.MOVE),
                SheetCases.life("d", "2026-01-31", LifeEventKind.MOVE),
                SheetCases.life("e", "2026-02-01", LifeEventKind.MOVE))
            .build();
    // 91 days before 2025-11-30 is 2025-08-31, 91 days after 2025-11-01 is 2026-01-31
    assertThat(sheet(history).events())
        .extracting(LifeEvent::id)
        .extracting(Object::toString)
        .containsExactly("b", "d");
  }

  @Test
  void mourningAndWhatWasTakenUp_areToldWithTheirDays() {
    CaseHistory history =
        SheetCases.weekly(2)
            .addProblemArea(
                GRIEF
                    .withMourningCourse(
                        new DatedMourning(LocalDate.of(2026, 3, 2), MourningStatus.NOT_BEGUN),
                        new DatedMourning(LocalDate.of(2026, 4, 6), MourningStatus.UNDER_WAY))
                    .withReengagements(new Reengagement(LocalDate.of(2026, 4, 7), "sings again")))
            .build();
    assertThat(of(history).headline())
        .contains(
            "no feeling for wife was rated; mourning, as the clinician saw it: not begun on"
                + " 2026-03-02, under way on 2026-04-06; 1 thing was taken up again: since"
                + " 2026-04-07")
        .doesNotContain("sings");
    assertThat(Printer.english().withQuotes(true).text(of(history)))
        .contains("since 2026-04-07 \u201csings again\u201d")
        .contains("her laugh");
  }

  @Test
  void withoutQuotes_noWordOfTheCaseIsPrinted() {
    CaseHistory history =
        widower()
            .addLifeEvent(SheetCases.life("a", "1981", LifeEventKind.OTHER, SheetCases.WIFE))
            .build();
    assertThat(of(history).toString())
        .doesNotContain("laugh", "temper", "words of", "what happened");
    assertThat(Printer.english().withQuotes(true).text(of(history)).replaceAll("\\s+", " "))
        .contains("laugh", "temper", "words of an account", "what happened");
  }

  @Test
  void theTable_hasARowForEverythingThatWasEntered() {
    Grief grief =
        GRIEF
            .withMourningCourse(new DatedMourning(SheetCases.day(2), MourningStatus.UNDER_WAY))
            .withReengagements(new Reengagement(SheetCases.day(3), "sings again"))
            .withReengagement("eats at the table");
    CaseHistory history = widower().build().withProblemAreas(ImmutableList.of(grief));
    assertThat(of(history).table().toCsv().lines())
        .containsExactly(
            "what,when,session,hard,good",
            "wife died,2026-01-05,,,",
            "good in the life together,,,,",
            "hard in the life together,,,,",
            "hard in the life together,,,,",
            "told in general,2026-03-02,1,0.0,",
            "told in general,2026-03-09,2,1.5,",
            "told as an incident,2026-03-16,3,2.0,",
            "told as an incident,2026-03-23,4,,",
            "told as an incident,2026-03-30,5,1.0,",
            "told in general,2026-04-06,6,5.0,",
            "sadness allowed,2026-03-02,1,,",
            "anger allowed,2026-03-23,4,,",
            "shame denied each time,,,,",
            "mourning under way,2026-03-09,,,",
            "taken up again,2026-03-16,,,",
            "turned to life again,,,,");
    Grief undated = GRIEF.withMourning(MourningStatus.NOT_BEGUN);
    assertThat(of(history.withProblemAreas(ImmutableList.of(undated))).table().toCsv())
        .contains("mourning not begun,,,,");
    assertThat(of(history.withProblemAreas(ImmutableList.of(undated))).headline())
        .contains("mourning, as the clinician saw it: not begun; nothing is noted that was taken");
    assertThat(
            of(history.withProblemAreas(ImmutableList.of(GRIEF.withReengagement("sings"))))
                .headline())
        .endsWith("what was taken up again is noted without a day");
  }

  @Test
  void whatWasGood_orHard_isToldAloneToo_andHalvesOnlyWhereBothWereRated() {
    Grief hardAlone = GRIEF.withPositives(ImmutableList.of());
    assertThat(of(SheetCases.weekly(1).addProblemArea(hardAlone).build()).headline())
        .contains("; nothing good and 2 hard things of the life together were entered;");
    Grief goodAlone = GRIEF.withNegatives(ImmutableList.of());
    assertThat(of(SheetCases.weekly(1).addProblemArea(goodAlone).build()).headline())
        .contains("; 1 good thing and nothing hard of the life together were entered;");
    CaseHistory late =
        SheetCases.weekly(4)
            .addProblemArea(goodAlone.withPositives(ImmutableList.of()))
            .addEvent(account(4, AccountKind.INCIDENT, 3))
            .build();
    assertThat(of(late).headline())
        .contains("on 2026-03-09; a hard side was told in 1 of 1 incident, first in session 4; no");
    CaseHistory before =
        SheetCases.weekly(0)
            .addProblemArea(GRIEF)
            .addEvent(account(1, AccountKind.INCIDENT, 3))
            .build();
    assertThat(of(before).headline())
        .contains("a hard side was told in 1 of 1 incident, first on 2026-03-02;");
  }

  @Test
  void severalGriefs_haveASheetEach() {
    CaseHistory history =
        widower().addProblemArea(Grief.builder().deceased(SheetCases.SISTER).build()).build();
    assertThat(of(history).sheets())
        .extracting(GriefSheet::deceased)
        .containsExactly(SheetCases.WIFE, SheetCases.SISTER);
    assertThat(of(history).about()).containsExactly(SheetCases.WIFE, SheetCases.SISTER);
    assertThat(of(history).sheets().get(1).accounts()).isEmpty();
    assertThat(of(history).sheets().get(1).notNoted())
        .containsExactlyInAnyOrder(Affect.ANGER, Affect.GUILT);
  }

  @Test
  void anOpenConcernAboutThePerson_standsFirst() {
    RelationshipId wife = SheetCases.WIFE;
    CaseHistory history =
        widower()
            .addEvent(
                SafetyConcern.builder()
                    .id(SheetCases.id("safety"))
                    .at(SheetCases.at(1))
                    .kind(SafetyConcernKind.OTHER)
                    .person(wife)
                    .build())
            .build();
    assertThat(of(history).caveats().get(0).kind()).isEqualTo(Caveat.Kind.SAFETY);
  }

  @Test
  void withoutAGrief_nothingIsLaidOut() {
    GriefWorksheetResult found = of(SampleCases.martin());
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.headline())
        .isEqualTo(
            "Too little to describe the work on grief: no grief among the problem areas (1"
                + " needed)");
    assertThat(found.evidence()).isEmpty();
  }

  @Test
  void inThreeSessions_orNone_whatThereIsIsTold() {
    CaseHistory none = SheetCases.weekly(0).addProblemArea(GRIEF).build();
    assertThat(of(none).headline()).startsWith("Grief for wife, who died on 2026-01-05, agreed on");
    CaseHistory three =
        SheetCases.weekly(3)
            .addProblemArea(GRIEF)
            .addEvent(account(1, AccountKind.GLOBAL, 0))
            .build();
    assertThat(of(three).headline())
        .contains("a hard side was told in 0 of 1 general account; no feeling for wife was rated");
    assertThat(sheet(three).firstHard()).isEmpty();
    assertThat(sheet(three).easyAtFirst()).isZero();
  }

  @Test
  void walter_isToldAsHeIs() {
    // by hand over walter.json: 8 general accounts, 5 of them rated 2 or more; 5 incidents, 4 of
    // them; died 2023-12-02, first session 2025-02-06: 432 days
    GriefSheet sheet = sheet(SampleCases.walter());
    assertThat(sheet.hardInGeneral()).isEqualTo(new Share(5, 8));
    assertThat(sheet.hardInIncidents()).isEqualTo(new Share(4, 5));
    assertThat(sheet.weeksBefore()).isEqualTo(OptionalInt.of(61));
    assertThat(sheet.easyAtFirst()).isEqualTo(3);
    assertThat(sheet.grief().reengagements()).hasSize(3);
    assertThat(sheet.anniversaries()).hasSize(1);
  }
}

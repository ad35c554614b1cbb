// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Initiator;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.InterpersonalDeficits;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IsolationWorksheetTest {
  private static final LocalDate BEGAN = SheetCases.FIRST;
  private static final LocalDate SECOND = SheetCases.day(3);

  private static Interaction met(LocalDate day, RelationshipId person) {
    return Interaction.builder()
        .id(SheetCases.id(person + "-" + day))
        .at(EventTime.on(day))
        .kind(InteractionKind.CALL)
        .addSource(ContactSource.unrated(person))
        .build();
  }

  /** Four sessions from 2026-03-02, contacts asked about on every day of February to April. */
  private static CaseHistory.Builder alone() {
    return SheetCases.weekly(4)
        .addProblemArea(InterpersonalDeficits.builder().isolation("nobody calls").build())
        .contactRecording(
            ContactRecording.builder()
                .sampling(ContactSampling.EVERY_CONTACT)
                .period(DateRange.ofDays(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 4, 12)))
                .build());
  }

  private static IsolationWorksheetResult of(CaseHistory.Builder history) {
    return IsolationWorksheet.withDefaults().analyze(history.build());
  }

  @Test
  void contactsAWeek_areThoseOfTheAskedDaysOfEachHalf() {
    IsolationWorksheetResult found =
        of(
            alone()
                .addEvents(
                    met(BEGAN.minusDays(3), SheetCases.SISTER).withInitiator(Initiator.OTHER),
                    met(BEGAN, SheetCases.SISTER).withInitiator(Initiator.CLIENT),
                    met(SECOND.minusDays(1), SheetCases.SISTER),
                    met(SECOND, SheetCases.SISTER).withInitiator(Initiator.CLIENT),
                    met(SECOND.plusDays(1), SheetCases.FRIEND).withInitiator(Initiator.CLIENT),
                    met(LocalDate.of(2026, 4, 20), SheetCases.WIFE)));
    // by hand: the second half begins with session 3 on 2026-03-16; 2026-02-02 to 2026-03-15 are 42
    // days, 2026-03-16 to 2026-04-12 are 28; 2026-04-20 was not asked about
    ContactHalf first = found.halves().get(0);
    ContactHalf second = found.halves().get(1);
    assertThat(first.askedDays()).isEqualTo(42);
    assertThat(first.contacts()).isEqualTo(3);
    assertThat(first.perWeek()).hasValue(0.5);
    assertThat(first.byClient()).isEqualTo(new Share(1, 2));
    assertThat(first.people()).containsExactly(SheetCases.SISTER);
    assertThat(second.askedDays()).isEqualTo(28);
    assertThat(second.contacts()).isEqualTo(2);
    assertThat(second.perWeek()).hasValue(0.5);
    assertThat(second.byClient()).isEqualTo(new Share(2, 2));
    assertThat(second.people()).containsExactly(SheetCases.FRIEND, SheetCases.SISTER);
    assertThat(found.headline())
        .isEqualTo(
            "Of being alone a note was entered; in the first half of the treatment 3 contacts, 0.5"
                + " a week, with 1 person; the client began 1 of 2 of which it was noted; in the"
                + " second 2 contacts, 0.5 a week, with 2 people; the client began 2 of 2 of which"
                + " it was noted; 2 people more than before: wife (first contact on 2026-04-20) and"
                + " friend (first contact on 2026-03-17)");
    assertThat(found.evidence()).hasSize(6);
    assertThat(found.table().toCsv().lines())
        .containsExactly(
            "part,asked,contacts,week,byClient,byClient_of,people",
            "in the first half,42,3,0.5,1,2,1",
            "in the second half,28,2,0.5,2,2,2");
    assertThat(found.about())
        .containsExactly(SheetCases.SISTER, SheetCases.FRIEND, SheetCases.WIFE);
    assertThat(found.caveats()).isEmpty();
  }

  @Test
  void tooFewAskedDaysOfAHalf_giveNoRate() {
    CaseHistory.Builder history = alone().addEvent(met(BEGAN, SheetCases.SISTER));
    IsolationWorksheet strict = IsolationWorksheet.withDefaults().withLeastDays(29);
    IsolationWorksheetResult found = strict.analyze(history.build());
    assertThat(found.halves().get(0).perWeek()).isPresent();
    assertThat(found.halves().get(1).perWeek()).isEmpty();
    assertThat(found.headline()).contains("in the second no contact, with nobody;");
    assertThat(strict.withLeastDays(28).analyze(history.build()).halves().get(1).perWeek())
        .hasValue(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> strict.withLeastDays(6))
        .withMessageContaining("leastDays must be at least 7, but was 6");
    assertThat(strict.withLeastDays(7).leastDays()).isEqualTo(7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> strict.withLeastDaysBefore(0))
        .withMessageContaining("leastDaysBefore must be at least 1, but was 0");
    assertThat(strict.withLeastDaysBefore(1).leastDaysBefore()).isEqualTo(1);
  }

  @Test
  void ofNotableContacts_thereIsACountAndNoRate() {
    IsolationWorksheetResult found =
        of(
            SheetCases.weekly(1)
                .addProblemArea(InterpersonalDeficits.builder().build())
                .addEvents(met(BEGAN, SheetCases.SISTER), met(SECOND, SheetCases.SISTER)));
    assertThat(found.notableOnly()).isTrue();
    assertThat(found.halves()).hasSize(1);
    assertThat(found.halves().get(0).contacts()).isEqualTo(2);
    assertThat(found.table().toCsv()).endsWith("in the treatment,,2,,0,0,1\n");
    assertThat(found.halves().get(0).perWeek()).isEmpty();
    assertThat(found.headline())
        .isEqualTo(
            "2 contacts, with 1 person; nobody is noted who was not there before the treatment");
    assertThat(found.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.CONTACTS_NOT_ASKED);
  }

  private static CaseHistory.Builder friendMet(String on) {
    CaseHistory history = alone().addEvent(met(BEGAN, SheetCases.SISTER)).build();
    return history.toBuilder()
        .inventory(
            history
                .inventory()
                .withRelationships(
                    history.inventory().relationships().stream()
                        .map(
                            r ->
                                r.id().equals(SheetCases.FRIEND)
                                    ? r.withMetOn(PartialDate.parse(on))
                                    : r)
                        .toList()));
  }

  @Test
  void whoWasMetDuringTheTreatment_isOneMore_andPerhapsWhereTheMonthAloneIsKnown() {
    assertThat(of(friendMet("2026-03-01")).newPeople())
        .extracting(NewPerson::person)
        .as("the sister was not seen on 28 days before")
        .containsExactly(SheetCases.SISTER);
    NewPerson onTheDay = of(friendMet("2026-03-02")).newPeople().get(1);
    assertThat(onTheDay.person()).isEqualTo(SheetCases.FRIEND);
    assertThat(onTheDay.perhaps()).isFalse();
    assertThat(onTheDay.firstContact()).isEmpty();
    NewPerson inTheMonth = of(friendMet("2026-03")).newPeople().get(1);
    assertThat(inTheMonth.perhaps()).isTrue();
    assertThat(of(friendMet("2026-03")).headline())
        .endsWith(
            "1 person more than before: sister (first contact on 2026-03-02); perhaps also"
                + " friend (met in 2026-03)");
    assertThat(of(friendMet("2026-04")).headline())
        .endsWith(
            "2 people more than before: sister (first contact on 2026-03-02) and friend (met"
                + " in 2026-04)");
    assertThat(of(friendMet("2026-02")).newPeople()).hasSize(1);
  }

  @Test
  void whoHadAContactBefore_isNotNew_evenIfMetIsSaidLater() {
    assertThat(
            of(friendMet("2026-03").addEvent(met(BEGAN.minusDays(1), SheetCases.FRIEND)))
                .newPeople())
        .extracting(NewPerson::person)
        .containsExactly(SheetCases.SISTER);
  }

  @Test
  void withoutEnoughAskedDaysBefore_aFirstContactMakesNobodyNew() {
    CaseHistory.Builder history = alone().addEvent(met(BEGAN, SheetCases.SISTER));
    // 2026-02-02 to 2026-03-01 are 28 asked days
    IsolationWorksheet least28 = IsolationWorksheet.withDefaults();
    assertThat(least28.analyze(history.build()).newPeople())
        .containsExactly(
            new NewPerson(SheetCases.SISTER, Optional.empty(), Optional.of(BEGAN), false));
    assertThat(least28.withLeastDaysBefore(29).analyze(history.build()).newPeople()).isEmpty();
    CaseHistory perhapsOnly = friendMet("2026-03").build();
    assertThat(least28.withLeastDaysBefore(29).analyze(perhapsOnly).headline())
        .endsWith("perhaps one more than before: friend (met in 2026-03)");
  }

  @Test
  void withoutSessions_nobodyIsNew_andThereIsOnePart() {
    IsolationWorksheetResult found =
        of(
            SheetCases.weekly(0)
                .addProblemArea(InterpersonalDeficits.builder().build())
                .addEvent(met(BEGAN, SheetCases.SISTER)));
    assertThat(found.halves()).hasSize(1);
    assertThat(found.newPeople()).isEmpty();
  }

  @Test
  void withoutAnArea_orAContact_nothingIsLaidOut() {
    IsolationWorksheetResult joanne =
        IsolationWorksheet.withDefaults().analyze(SampleCases.joanne());
    assertThat(joanne.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(joanne.halves()).isEmpty();
    assertThat(joanne.evidence()).isEmpty();
    assertThat(of(alone()).headline())
        .isEqualTo("Too little to describe how alone the client is: no contact (1 needed)");
    assertThat(of(SheetCases.weekly(3)).shortfalls()).hasSize(2);
  }
}

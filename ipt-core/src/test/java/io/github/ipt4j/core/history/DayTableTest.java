// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.DayStatus;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.table.TextTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DayTableTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);

  private static SymptomDiary diary(String days) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, FRIDAY, days);
  }

  private static ContactLog log() {
    return ContactLog.builder()
        .recording(
            ContactRecording.builder()
                .sampling(ContactSampling.DAILY)
                .addNoContact(NoContact.builder().date(FRIDAY.plusDays(1)).build())
                .build())
        .addContact(
            Interaction.builder()
                .id(new EventId("visit"))
                .at(EventTime.on(FRIDAY))
                .kind(InteractionKind.VISIT)
                .addSource(ContactSource.unrated(ContactArbitraries.PEOPLE.get(0)))
                .addSource(ContactSource.unrated(ContactArbitraries.PEOPLE.get(1)))
                .build())
        .build();
  }

  @Test
  void rows_tellWhatIsKnownOfEachCalendarDay() {
    DayTable table =
        DayTable.of(diary("35.-"), log())
            .withPhases(new TreatmentPhase(PhaseKind.INITIAL, FRIDAY.plusDays(1)));
    assertThat(table.toString())
        .isEqualTo(
            """
            date        day  week    phase  recorded  asked  symptom  onset  contacts
            2026-01-09  Fri     1        .       yes    yes      yes    yes         1
            2026-01-10  Sat     1  initial       yes    yes      yes      .         0
            2026-01-11  Sun     1  initial        no     no        .      .         .
            2026-01-12  Mon     2  initial       yes     no       no     no         .""");
  }

  @Test
  void table_ofAnyPhase_namesItsDatesWholeWithinATerminal() {
    for (PhaseKind kind : PhaseKind.values()) {
      DayTable table =
          DayTable.of(diary("35.-"), log()).withPhases(new TreatmentPhase(kind, FRIDAY));
      assertThat(table.toString().lines())
          .allMatch(line -> line.length() <= TextTable.WIDTH)
          .noneMatch(line -> line.contains("~"));
    }
  }

  @Test
  void row_ofADayThatWasNotRecorded_saysNothingOfSymptomAndOnset() {
    DayRow row = DayTable.of(diary("-.-")).rows().get(1);
    assertThat(row.recorded()).isFalse();
    assertThat(row.symptom()).isEqualTo(DayStatus.NOT_RECORDED);
    assertThat(row.onset()).isEqualTo(OnsetStatus.NOT_RECORDED);
    assertThat(row.weekday()).isEqualTo(DayOfWeek.SATURDAY);
  }

  @Test
  void table_ofADiaryWithoutADay_hasNoRow() {
    assertThat(DayTable.of(diary("..")).rows()).isEmpty();
    assertThat(DayTable.of(diary(".."), log()).rows()).hasSize(2);
  }

  @Test
  void row_refusesNumbersAndStatesThatCannotBe() {
    DayRow row = DayTable.of(diary("-")).rows().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.withWeek(0))
        .withMessage("week must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.withContacts(-1))
        .withMessage("contacts must be at least 0, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.withSymptom(DayStatus.NOT_RECORDED))
        .withMessage("onset must be known just where the symptom is, but was NO_ONSET");
  }

  @Test
  void table_refusesPhasesOutOfOrder() {
    DayTable table = DayTable.of(diary("-"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                table.withPhases(
                    new TreatmentPhase(PhaseKind.MIDDLE, FRIDAY),
                    new TreatmentPhase(PhaseKind.INITIAL, FRIDAY.plusDays(1))))
        .withMessageContaining("phases must be in order");
  }

  @Test
  void table_refusesAStateOrARatingTwice() {
    DayStates nights = DayStates.builder("night shift").add(FRIDAY, true).build();
    DailyRatings mood = DailyRatings.builder(RatingScale.of("mood", 0, 10)).build();
    DayTable table = DayTable.of(diary("-")).withStates(nights).withRatings(mood);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.withStates(nights, nights))
        .withMessageStartingWith("states must name each once")
        .withMessageNotContaining("night");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.withRatings(mood, mood))
        .withMessageStartingWith("ratings must name each once");
  }

  @Test
  void equality_isOfWhatTheTableWasMadeOf() {
    new EqualsTester()
        .addEqualityGroup(DayTable.of(diary("-3")), DayTable.of(diary("-3")))
        .addEqualityGroup(DayTable.of(diary("-3"), log()))
        .addEqualityGroup(DayTable.of(diary("3-")))
        .testEquals();
  }

  @Provide
  Arbitrary<CaseHistory> cases() {
    return CaseArbitraries.caseHistories();
  }

  @Property(tries = 60)
  void rows_agreeWithTheViews(@ForAll("cases") CaseHistory history) {
    SymptomDiary diary = history.symptomDiary(Symptom.HEADACHE);
    DayTable table = history.dayTable(Symptom.HEADACHE);
    assertThat(table.rows().stream().filter(DayRow::recorded).map(DayRow::date))
        .containsExactlyElementsOf(diary.recordedDays());
    assertThat(table.rows().stream().filter(DayRow::asked).map(DayRow::date))
        .containsExactlyElementsOf(
            history.contactLog().map(l -> l.askedDays().asList()).orElse(ImmutableList.of()));
    assertThat(table.rows().stream().mapToInt(DayRow::contacts).sum())
        .isEqualTo(history.contactLog().map(l -> l.contacts().size()).orElse(0));
    assertThat(table.rows().stream().filter(r -> r.onset() == OnsetStatus.ONSET).count())
        .isEqualTo(diary.onsetsByWeekday().totalEvents());
    List<LocalDate> dates = table.rows().stream().map(DayRow::date).toList();
    assertThat(table.states()).isEqualTo(history.dayStates());
    assertThat(table.states()).allSatisfy(s -> assertThat(dates).containsAll(s.askedDays()));
    assertThat(table.ratings()).hasSameSizeAs(history.scales());
    assertThat(table.ratings()).allSatisfy(r -> assertThat(dates).containsAll(r.recordedDays()));
    for (int i = 0; i < table.rows().size(); i++) {
      DayRow row = table.rows().get(i);
      assertThat(row.date()).isEqualTo(table.rows().get(0).date().plusDays(i));
      assertThat(row.phase()).isEqualTo(history.phaseOn(row.date()));
      boolean monday = i > 0 && row.weekday() == DayOfWeek.MONDAY;
      int before = i == 0 ? 1 : table.rows().get(i - 1).week();
      assertThat(row.week()).isEqualTo(monday ? before + 1 : before);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiaryCoverageTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 1, 7);

  private static SymptomDiary diary(String days) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, WEDNESDAY, days);
  }

  private static ContactLog log(ContactSampling sampling, int... days) {
    ContactRecording.Builder recording = ContactRecording.builder().sampling(sampling);
    for (int day : days) {
      recording.addNoContact(NoContact.builder().date(WEDNESDAY.plusDays(day)).build());
    }
    return ContactLog.builder().recording(recording.build()).build();
  }

  @Test
  void coverage_ofADiary_countsRecordedOfCalendarDays() {
    // Wed Thu Fri Sat Sun | Mon Tue
    DiaryCoverage coverage = DiaryCoverage.of(diary("-5..-.-"));
    assertThat(coverage.headline())
        .isEqualTo("Headache was recorded on 4 of 7 days (57 %), from 2026-01-07 to 2026-01-13.");
    assertThat(coverage.recorded(DayOfWeek.FRIDAY)).isZero();
    assertThat(coverage.recorded(DayOfWeek.THURSDAY)).isEqualTo(1);
    assertThat(coverage.asked(DayOfWeek.THURSDAY)).isEmpty();
    assertThat(coverage.askedDays()).isEmpty();
    assertThat(coverage.askedShare()).isEmpty();
    assertThat(coverage.weeks())
        .containsExactly(
            WeekCoverage.builder()
                .monday(LocalDate.of(2026, 1, 5))
                .calendarDays(5)
                .recorded(3)
                .build(),
            WeekCoverage.builder()
                .monday(LocalDate.of(2026, 1, 12))
                .calendarDays(2)
                .recorded(1)
                .build());
  }

  @Test
  void coverage_withALog_spansTheDaysOfBoth() {
    DiaryCoverage coverage = DiaryCoverage.of(diary("-5"), log(ContactSampling.DAILY, 0, 1, 2, 3));
    assertThat(coverage.span()).contains(DateRange.ofDays(WEDNESDAY, WEDNESDAY.plusDays(3)));
    assertThat(coverage.headline())
        .isEqualTo(
            "Headache was recorded on 2 of 4 days (50 %), and contacts were asked about on 4 of 4"
                + " days (100 %), from 2026-01-07 to 2026-01-10.");
    assertThat(coverage.asked(DayOfWeek.SATURDAY)).isEqualTo(OptionalInt.of(1));
    assertThat(coverage.toString()).contains("week from Monday  days  recorded  asked");
  }

  @Test
  void coverage_saysWhenNoDayCountsAsAsked() {
    assertThat(DiaryCoverage.of(diary("-5"), log(ContactSampling.NOTABLE_ONLY, 0)).headline())
        .contains("of contacts only notable ones were written down");
    DiaryCoverage sparse = DiaryCoverage.of(diary("-5--"), log(ContactSampling.DAILY, 0));
    assertThat(sparse.headline())
        .contains("contacts were asked about on too few of them (25 %) to count days");
    assertThat(sparse.asked(DayOfWeek.WEDNESDAY)).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void coverage_ofNothing_isASentence() {
    DiaryCoverage coverage = DiaryCoverage.of(diary("..."));
    assertThat(coverage).hasToString("Headache: no day was recorded.");
    assertThat(coverage.weeks()).isEmpty();
    assertThat(coverage.calendarDays(DayOfWeek.MONDAY)).isZero();
  }

  @Test
  void week_refusesCountsThatDoNotFit() {
    WeekCoverage week =
        WeekCoverage.builder()
            .monday(LocalDate.of(2026, 1, 5))
            .calendarDays(5)
            .recorded(3)
            .asked(2)
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week.withMonday(WEDNESDAY))
        .withMessage("monday must be a Monday, but was 2026-01-07");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week.withCalendarDays(8))
        .withMessage("calendarDays must be 1 to 7, but was 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week.withRecorded(6))
        .withMessage("recorded must be 0 to 5, but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week.withAsked(-1))
        .withMessage("asked must be 0 to 5, but was -1");
  }

  @Test
  void equality_isOfWhatIsCovered() {
    new EqualsTester()
        .addEqualityGroup(DiaryCoverage.of(diary("-5")), DiaryCoverage.of(diary("4-")))
        .addEqualityGroup(DiaryCoverage.of(diary("-.-")))
        .addEqualityGroup(DiaryCoverage.of(diary("-5"), log(ContactSampling.DAILY, 0)))
        .testEquals();
  }

  @Provide
  Arbitrary<SymptomDiary> diaries() {
    return DiaryArbitraries.symptomDiaries();
  }

  @Provide
  Arbitrary<ContactLog> logs() {
    return ContactArbitraries.logs();
  }

  @Property(tries = 100)
  void sums_byWeekdayAndByWeek_areTheTotals(
      @ForAll("diaries") SymptomDiary diary, @ForAll("logs") ContactLog log) {
    DiaryCoverage coverage = DiaryCoverage.of(diary, log);
    int asked = coverage.askedDays().orElseThrow().size();
    long days = coverage.span().map(DateRange::days).orElse(0L);
    DayOfWeek[] week = DayOfWeek.values();
    assertThat(Arrays.stream(week).mapToInt(coverage::recorded).sum()).isEqualTo(diary.size());
    assertThat(Arrays.stream(week).mapToLong(coverage::calendarDays).sum()).isEqualTo(days);
    assertThat(Arrays.stream(week).mapToInt(d -> coverage.asked(d).orElseThrow()).sum())
        .isEqualTo(asked);
    assertThat(coverage.weeks().stream().mapToInt(WeekCoverage::recorded).sum())
        .isEqualTo(diary.size());
    assertThat(coverage.weeks().stream().mapToLong(WeekCoverage::calendarDays).sum())
        .isEqualTo(days);
    assertThat(coverage.weeks().stream().mapToInt(w -> w.asked().orElseThrow()).sum())
        .isEqualTo(asked);
    assertThat(coverage.toString().lines()).allMatch(line -> line.length() <= 80);
  }
}

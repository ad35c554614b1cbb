// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SymptomDiaryTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private static SymptomDiary diary(String days) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days);
  }

  private static SymptomEpisode episode(String id, EventTime at) {
    return SymptomEpisode.builder()
        .id(new EventId(id))
        .at(at)
        .symptom(Symptom.HEADACHE)
        .intensity(4)
        .build();
  }

  @Test
  void ofDays_tellsTheThreeStatesOfADayApart() {
    SymptomDiary diary = diary("-.3");
    assertThat(diary.status(MONDAY)).isEqualTo(DayStatus.RECORDED_WITHOUT);
    assertThat(diary.status(MONDAY.plusDays(1))).isEqualTo(DayStatus.NOT_RECORDED);
    assertThat(diary.status(MONDAY.plusDays(2))).isEqualTo(DayStatus.RECORDED_WITH);
    assertThat(diary.intensity(MONDAY)).isEqualTo(OptionalDouble.of(0));
    assertThat(diary.intensity(MONDAY.plusDays(1))).isEmpty();
    assertThat(diary.intensity(MONDAY.plusDays(2))).isEqualTo(OptionalDouble.of(3));
    assertThat(diary.size()).isEqualTo(2);
    assertThat(diary.day(1)).isEqualTo(MONDAY.plusDays(2));
    assertThat(diary.epochDay(0)).isEqualTo(MONDAY.toEpochDay());
  }

  @Test
  void status_ofADayOutOfAnyCalendar_isNotRecorded() {
    assertThat(diary("-").status(LocalDate.MAX)).isEqualTo(DayStatus.NOT_RECORDED);
    assertThat(diary("-").status(LocalDate.MIN)).isEqualTo(DayStatus.NOT_RECORDED);
  }

  @Test
  void onsets_followTheWrittenRuleOnASmallDiary() {
    // day 0 recorded first; day 2 follows a symptom day; day 4 follows an unrecorded day
    SymptomDiary diary = diary("-34.5-");
    assertThat(diary.isAtRisk(0)).isTrue();
    assertThat(diary.isOnset(0)).isFalse();
    assertThat(diary.isOnset(1)).isTrue();
    assertThat(diary.isAtRisk(2)).isFalse();
    assertThat(diary.isOnset(3)).isTrue();
    assertThat(diary.isAtRisk(4)).isFalse();
    assertThat(diary.onsetsByWeekday().exposure()).containsExactly(1, 1, 0, 0, 1, 0, 0);
    assertThat(diary.onsetsByWeekday().events()).containsExactly(0, 1, 0, 0, 1, 0, 0);
    assertThat(diary.symptomDaysByWeekday().exposure()).containsExactly(1, 1, 1, 0, 1, 1, 0);
    assertThat(diary.symptomDaysByWeekday().events()).containsExactly(0, 1, 1, 0, 1, 0, 0);
    assertThat(diary.attacks()).isEqualTo(2);
  }

  @Test
  void attacks_ofOneDay_countApartAndRunsOfDaysCountOnce() {
    SymptomDiary diary =
        SymptomDiary.builder(Symptom.HEADACHE)
            .addEpisode(episode("a", EventTime.at(MONDAY.atTime(9, 0))))
            .addEpisode(episode("b", EventTime.at(MONDAY.atTime(18, 0))))
            .addEpisode(episode("c", EventTime.on(MONDAY.plusDays(1))))
            .build();
    assertThat(diary.attacks()).isEqualTo(2);
    assertThat(diary.symptomDays()).containsExactly(MONDAY, MONDAY.plusDays(1));
  }

  @Test
  void nightEpisode_belongsToTheDayBefore() {
    SymptomDiary.Builder builder =
        SymptomDiary.builder(Symptom.HEADACHE)
            .addEpisode(episode("night", EventTime.at(MONDAY.plusDays(1).atTime(3, 59))));
    assertThat(builder.build().recordedDays()).containsExactly(MONDAY);
    assertThat(builder.dayStart(LocalTime.MIDNIGHT).build().recordedDays())
        .containsExactly(MONDAY.plusDays(1));
  }

  @Test
  void nightEpisode_standsBeforeAnUntimedOneOfTheNextDay() {
    SymptomDiary diary =
        SymptomDiary.builder(Symptom.HEADACHE)
            .addEpisode(episode("next", EventTime.on(MONDAY.plusDays(1))))
            .addEpisode(episode("night", EventTime.at(MONDAY.plusDays(1).atTime(1, 0))))
            .build();
    assertThat(diary.day(0)).isEqualTo(MONDAY);
    assertThat(diary.day(1)).isEqualTo(MONDAY.plusDays(1));
    assertThat(diary.episodes()).extracting(e -> e.id().value()).containsExactly("night", "next");
    assertThat(diary.status(MONDAY)).isEqualTo(DayStatus.RECORDED_WITH);
  }

  @Test
  void intensity_ofADay_isTheGreatestOfItsEpisodes() {
    SymptomDiary diary =
        SymptomDiary.builder(Symptom.HEADACHE)
            .addEpisode(episode("a", EventTime.at(MONDAY.atTime(9, 0))).withIntensity(2))
            .addEpisode(episode("b", EventTime.at(MONDAY.atTime(12, 0))).withIntensity(8))
            .addEpisode(episode("c", EventTime.at(MONDAY.atTime(18, 0))).withIntensity(5))
            .build();
    assertThat(diary.intensity(0)).isEqualTo(8);
  }

  @Test
  void build_refusesADayThatIsFreeTwiceOrFreeAndNot() {
    String again = "days must be recorded once, as free or with episodes, but was 2026-01-05";
    SymptomDiary.Builder twice =
        SymptomDiary.builder(Symptom.HEADACHE).addFreeDay(MONDAY).addFreeDay(MONDAY, MONDAY);
    assertThatIllegalArgumentException().isThrownBy(twice::build).withMessage(again);
    SymptomDiary.Builder both =
        SymptomDiary.builder(Symptom.HEADACHE).addFreeDay(MONDAY).addSymptomDay(MONDAY, 3);
    assertThatIllegalArgumentException().isThrownBy(both::build).withMessage(again);
  }

  @Test
  void build_refusesEpisodesOfOneDayWithoutDistinctOnsets() {
    SymptomDiary.Builder untimed =
        SymptomDiary.builder(Symptom.HEADACHE)
            .addEpisode(episode("a", EventTime.on(MONDAY)))
            .addEpisode(episode("b", EventTime.at(MONDAY.plusDays(1).atTime(2, 0))));
    assertThatIllegalArgumentException()
        .isThrownBy(untimed::build)
        .withMessage(
            "episodes must have distinct onsets where they are of one day, but was 2026-01-05");
    SymptomDiary.Builder alike =
        SymptomDiary.builder(Symptom.HEADACHE)
            .addEpisode(episode("a", EventTime.at(MONDAY.atTime(2, 0))))
            .addEpisode(episode("b", EventTime.at(MONDAY.atTime(2, 0))));
    assertThatIllegalArgumentException().isThrownBy(alike::build);
  }

  @Test
  void builder_refusesEpisodesOfAnotherSymptomAndDaysWithoutNumber() {
    SymptomDiary.Builder builder = SymptomDiary.builder(Symptom.LOW_MOOD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addEpisode(episode("a", EventTime.on(MONDAY))))
        .withMessage("symptom of a must be that of the diary, but was a text of 8 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addFreeDay(LocalDate.MAX))
        .withMessageContaining("a day must lie within five million years of 1970");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.addFreeDay(1L << 31))
        .withMessage("a day must lie within five million years of 1970, but was 2147483648");
  }

  @Test
  void builder_takesAFreeDayAsADateOrAsItsEpochDay() {
    assertThat(SymptomDiary.builder(Symptom.HEADACHE).addFreeDay(MONDAY.toEpochDay()).build())
        .isEqualTo(SymptomDiary.builder(Symptom.HEADACHE).addFreeDay(MONDAY).build());
  }

  @Test
  void ofDays_refusesAnyOtherCharacter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> diary("--x"))
        .withMessage("days of 2026-01-07 must be of . - and 1 to 9, but was x");
  }

  @Test
  void index_beyondTheDays_isRefused() {
    assertThatThrownBy(() -> diary("-").isAtRisk(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(diary("-").indexOf(MONDAY.plusDays(1))).isNegative();
  }

  @Test
  void during_keepsSymptomStartOfDayClearanceAndDatesOfWriting() {
    SymptomDiary diary =
        SymptomDiary.builder(Symptom.HEADACHE)
            .dayStart(LocalTime.of(6, 0))
            .addFreeDay(MONDAY, MONDAY.plusDays(2))
            .addSymptomDay(MONDAY.plusDays(1), 3)
            .addFreeDay(MONDAY.plusDays(2))
            .build()
            .withClearance(ClearanceStatus.CLEARED);
    SymptomDiary part = diary.during(DateRange.ofDays(MONDAY, MONDAY.plusDays(1)));
    assertThat(part.clearance()).isEqualTo(ClearanceStatus.CLEARED);
    assertThat(part.dayStart()).isEqualTo(LocalTime.of(6, 0));
    assertThat(part.recordedDays()).containsExactly(MONDAY, MONDAY.plusDays(1));
    assertThat(part.recording().entered()).containsEntry(MONDAY, MONDAY.plusDays(2));
    assertThat(diary.during(DateRange.ofDays(MONDAY, MONDAY.plusDays(9)))).isEqualTo(diary);
  }

  @Test
  void span_runsFromTheFirstToTheLastRecordedDay() {
    assertThat(diary("..-..-.").span())
        .contains(DateRange.ofDays(MONDAY.plusDays(2), MONDAY.plusDays(5)));
    assertThat(diary("...").span()).isEmpty();
  }

  @Test
  void toString_givesCountsAndSpan() {
    assertThat(diary("-3.-"))
        .hasToString("headache on 1 of 3 recorded days, in 4 days from 2026-01-05 to 2026-01-08");
    assertThat(diary("")).hasToString("headache: no day recorded");
  }

  @Test
  void counts_byWeekday_beginWithMondayBefore1970Too() {
    LocalDate saturday = LocalDate.of(1969, 12, 27);
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, saturday, "3-");
    assertThat(diary.symptomDaysByWeekday().events(DayOfWeek.SATURDAY)).isEqualTo(1);
    assertThat(diary.symptomDaysByWeekday().exposure(DayOfWeek.SUNDAY)).isEqualTo(1);
    assertThat(diary.recordedDays()).containsExactly(saturday, saturday.plusDays(1));
  }

  @Test
  void equality_isOfAllThatWasRecorded() {
    new EqualsTester()
        .addEqualityGroup(
            diary("-3."), diary(" -3 "), diary("-3.").withClearance(ClearanceStatus.UNKNOWN))
        .addEqualityGroup(diary("-4"))
        .addEqualityGroup(diary("3-"))
        .addEqualityGroup(SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, "-3"))
        .addEqualityGroup(diary("-3").withClearance(ClearanceStatus.CLEARED))
        .addEqualityGroup(
            SymptomDiary.builder(Symptom.HEADACHE)
                .addFreeDay(MONDAY, MONDAY)
                .addSymptomDay(MONDAY.plusDays(1), 3)
                .build())
        .addEqualityGroup(
            SymptomDiary.builder(Symptom.HEADACHE)
                .dayStart(LocalTime.MIDNIGHT)
                .addFreeDay(MONDAY)
                .addSymptomDay(MONDAY.plusDays(1), 3)
                .build())
        .testEquals();
  }

  @Test
  void course_isDeclared_orToldByTheDaysWithTheSymptom() {
    assertThat(diary("11111111--").course()).isEqualTo(SymptomCourse.EPISODIC);
    assertThat(diary("111111111-").course()).isEqualTo(SymptomCourse.GRADED);
    assertThat(diary("").course()).isEqualTo(SymptomCourse.EPISODIC);
    SymptomDiary declared =
        diary("1---").withDeclaredCourse(DeclaredCourse.of(SymptomCourse.GRADED));
    assertThat(declared.course()).isEqualTo(SymptomCourse.GRADED);
    assertThat(declared.during(DateRange.ofDays(MONDAY, MONDAY)).course())
        .isEqualTo(SymptomCourse.GRADED);
    assertThat(declared).isNotEqualTo(diary("1---"));
  }

  @Test
  void withSymptomFrom_countsDaysOfThatIntensity_andKeepsEveryRating() {
    SymptomDiary all = diary("3624-75");
    SymptomDiary strong = all.withSymptomFrom(5);
    assertThat(strong.course()).isEqualTo(SymptomCourse.EPISODIC);
    assertThat(strong.symptomDays())
        .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(5), MONDAY.plusDays(6));
    assertThat(strong.isOnset(1)).isTrue();
    assertThat(strong.isAtRisk(2)).isFalse();
    assertThat(strong.isAtRisk(3)).isTrue();
    assertThat(strong.attacks()).isEqualTo(2);
    assertThat(all.attacks()).isEqualTo(2);
    assertThat(strong.status(MONDAY)).isEqualTo(DayStatus.RECORDED_WITHOUT);
    assertThat(strong.ratings().value(0)).isEqualTo(3);
    assertThat(strong.episodes()).isEqualTo(all.episodes());
    assertThat(SymptomDiary.of(strong.recording(), strong.dayStart(), strong.episodes()))
        .isEqualTo(strong);
    assertThat(strong.during(DateRange.ofDays(MONDAY, MONDAY.plusDays(2))).symptomDays())
        .containsExactly(MONDAY.plusDays(1));
    assertThatThrownBy(() -> all.withSymptomFrom(0))
        .hasMessage("symptomFrom must be above 0 and at most 10, but was 0.0");
    assertThatThrownBy(
            () -> new DeclaredCourse(Optional.of(SymptomCourse.GRADED), OptionalDouble.of(5)))
        .hasMessage("course must not be GRADED where symptomFrom is given");
  }
}

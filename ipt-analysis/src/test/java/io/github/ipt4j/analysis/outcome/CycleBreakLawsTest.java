// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static io.github.ipt4j.core.arbitraries.DiaryArbitraries.FIRST;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Sets;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CycleBreakLawsTest {
  private static final LocalDate SINCE = FIRST.plusDays(50);
  private static final CycleBreak BREAK = CycleBreak.on(SINCE).withLeastWeeks(2);

  @Provide
  Arbitrary<String> notations() {
    return DiaryArbitraries.notations();
  }

  @Provide
  Arbitrary<SymptomDiary> diaries() {
    return DiaryArbitraries.symptomDiaries();
  }

  private static SymptomDiary diary(LocalDate first, String days) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, first, days);
  }

  @Property(tries = 100)
  void daysNotRecorded_beforeAndAfterTheDiary_changeNothing(
      @ForAll("notations") String days, @ForAll @IntRange(max = 20) int more) {
    CycleBreakResult result = BREAK.analyze(diary(FIRST, days));
    String blank = ".".repeat(more);
    assertThat(BREAK.analyze(diary(FIRST.minusDays(more), blank + days + blank))).isEqualTo(result);
  }

  @Property(tries = 100)
  void aDiarySplitAtTheDay_andPutTogetherAgain_givesTheSame(@ForAll("diaries") SymptomDiary diary) {
    SymptomDiary before = diary.during(new DateRange(FIRST.minusYears(1), SINCE));
    SymptomDiary after = diary.during(new DateRange(SINCE, FIRST.plusYears(1)));
    SymptomDiary.Builder together =
        SymptomDiary.builder(diary.symptom()).dayStart(diary.dayStart());
    for (SymptomDiary part : new SymptomDiary[] {after, before}) {
      Sets.difference(part.recordedDays(), part.symptomDays()).forEach(together::addFreeDay);
      part.episodes().forEach(together::addEpisode);
    }
    assertThat(BREAK.analyze(together.build().withClearance(diary.clearance())))
        .isEqualTo(BREAK.analyze(diary));
  }

  @Property(tries = 100)
  void theSameDiary_wholeWeeksLater_hasTheSameFigures(
      @ForAll("notations") String days, @ForAll @IntRange(min = 1, max = 60) int weeks) {
    CycleBreak onTarget = BREAK.withTargetDays(FRIDAY, WEDNESDAY);
    CycleBreakResult now = onTarget.analyze(diary(FIRST, days));
    CycleBreakResult later =
        onTarget.withSince(SINCE.plusWeeks(weeks)).analyze(diary(FIRST.plusWeeks(weeks), days));
    assertThat(later.p()).isEqualTo(now.p());
    assertThat(later.before()).isEqualTo(now.before());
    assertThat(later.after()).isEqualTo(now.after());
    assertThat(later.rateRatio()).isEqualTo(now.rateRatio());
    assertThat(later.guard()).isEqualTo(now.guard());
    assertThat(later.overlap()).isEqualTo(now.overlap());
    assertThat(later.tau()).isEqualTo(now.tau());
    assertThat(later.segmented().isPresent()).isEqualTo(now.segmented().isPresent());
    now.segmented()
        .ifPresent(
            s -> assertThat(later.segmented().orElseThrow().p()).isCloseTo(s.p(), within(1e-6)));
  }

  /** Where days recorded are few, the ratio may be any; where p is given it is a probability. */
  @Property(tries = 100)
  void p_isAChance_andStandsOfAttacksWithoutAShortfallOnly(@ForAll("diaries") SymptomDiary diary) {
    CycleBreakResult result = BREAK.analyze(diary);
    boolean isOfAttacks = diary.course() == SymptomCourse.EPISODIC;
    assertThat(result.p().isPresent()).isEqualTo(result.shortfalls().isEmpty() && isOfAttacks);
    result.p().ifPresent(p -> assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1));
  }

  /** Six Wednesdays and six Fridays, three of each before: all sets of days with as many onsets. */
  @Property(tries = 100)
  void midP_countsTheArrangementsOfOnsetsWithinWeekdays(
      @ForAll @IntRange(min = 1, max = 63) int wednesdays,
      @ForAll @IntRange(max = 63) int fridays) {
    StringBuilder days = new StringBuilder();
    for (int week = 0; week < 6; week++) {
      days.append("--").append((wednesdays >> week & 1) == 1 ? '5' : '-').append('-');
      days.append((fridays >> week & 1) == 1 ? '5' : '-').append("--");
    }
    LocalDate monday = LocalDate.of(2024, 1, 1);
    CycleBreakResult result =
        CycleBreak.on(monday.plusWeeks(3))
            .withLeastWeeks(3)
            .withTargetDays(WEDNESDAY, FRIDAY)
            .analyze(diary(monday, days.toString()));
    assertThat(result.p().orElseThrow()).isCloseTo(byCounting(wednesdays, fridays), within(1e-9));
  }

  /** Twice the smaller tail with half of the observed count, at most 1. */
  private static double byCounting(int wednesdays, int fridays) {
    int observed = later(wednesdays) + later(fridays);
    double all = 0;
    double below = 0;
    double above = 0;
    for (int w = 0; w < 64; w++) {
      for (int f = 0; f < 64; f++) {
        if (Integer.bitCount(w) == Integer.bitCount(wednesdays)
            && Integer.bitCount(f) == Integer.bitCount(fridays)) {
          int count = later(w) + later(f);
          all++;
          below += count < observed ? 1 : count == observed ? .5 : 0;
          above += count > observed ? 1 : count == observed ? .5 : 0;
        }
      }
    }
    return Math.min(1, 2 * Math.min(below, above) / all);
  }

  private static int later(int weeks) {
    return Integer.bitCount(weeks >> 3);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the line of time of whatever case. */
class TimelineLawsTest {

  @Provide
  Arbitrary<CaseHistory> cases() {
    return CaseArbitraries.smallCaseHistories();
  }

  private static TimelineResult of(CaseHistory history) {
    return Timeline.withDefaults().analyze(history);
  }

  private static LifeEvent oneMore(
      CaseHistory history, LifeEventKind kind, int day, boolean isMonth) {
    LocalDate date = history.period().startInclusive().plusDays(day - 30L);
    return LifeEvent.builder()
        .id(new EventId("one-more"))
        .on(isMonth ? PartialDate.of(YearMonth.from(date)) : PartialDate.of(date))
        .kind(kind)
        .build();
  }

  @Property(tries = 40)
  void aLifeEventMore_lowersNoCount(
      @ForAll("cases") CaseHistory history,
      @ForAll LifeEventKind kind,
      @ForAll @IntRange(max = 80) int day,
      @ForAll boolean isMonth) {
    TimelineResult before = of(history);
    TimelineResult after =
        of(history.toBuilder().addLifeEvent(oneMore(history, kind, day, isMonth)).build());
    assertThat(after.ofLife()).isBetween(before.ofLife(), before.ofLife() + 1);
    assertThat(after.windows().count()).isGreaterThanOrEqualTo(before.windows().count());
    assertThat(after.moments()).hasSameSizeAs(before.moments());
    for (int i = 0; i < before.moments().size(); i++) {
      TimelineMoment was = before.moments().get(i);
      TimelineMoment is = after.moments().get(i);
      assertThat(is.within()).hasSizeGreaterThanOrEqualTo(was.within().size());
      assertThat(is.perhaps()).hasSizeGreaterThanOrEqualTo(was.perhaps().size());
      assertThat(is.on()).isEqualTo(was.on());
    }
    assertThat(after.levels()).isEqualTo(before.levels());
  }

  @Property(tries = 40)
  void theOrderOfEntries_isIrrelevant(@ForAll("cases") CaseHistory history) {
    CaseHistory reversed =
        history.toBuilder()
            .events(Lists.reverse(history.events()))
            .lifeEvents(Lists.reverse(history.lifeEvents()))
            .build();
    assertThat(of(reversed)).isEqualTo(of(history));
  }

  @Property(tries = 40)
  void whatFell_liesInTheWindow_andWhatPerhapsFell_meetsIt(@ForAll("cases") CaseHistory history) {
    for (TimelineMoment moment : of(history).moments()) {
      LocalDate day = moment.on().first();
      assertThat(moment.within())
          .allSatisfy(
              e -> {
                assertThat(e.from()).isBetween(day.minusDays(28), day.minusDays(1));
                assertThat(e.kind().falls()).isTrue();
              });
      assertThat(moment.perhaps())
          .allSatisfy(
              e -> {
                assertThat(e.from()).isBeforeOrEqualTo(day);
                assertThat(e.to()).isAfterOrEqualTo(day.minusDays(28));
              })
          .noneMatch(moment.within()::contains);
    }
  }

  @Property(tries = 40)
  void theLine_isInOrder_andEveryRecordedDayIsInOneFortnight(@ForAll("cases") CaseHistory history) {
    TimelineResult found = of(history);
    assertThat(found.entries()).isSortedAccordingTo(Comparator.comparing(TimelineEntry::from));
    history
        .symptoms()
        .forEach(
            s ->
                assertThat(
                        found.levels().stream()
                            .filter(l -> l.of().equals(s.name()))
                            .mapToInt(LevelStretch::recorded)
                            .sum())
                    .isGreaterThanOrEqualTo(history.symptomDiary(s).size()));
  }

  @Property(tries = 40)
  void asOfADay_whatWasOnTheLineByThen_isOnItStill(
      @ForAll("cases") CaseHistory history, @ForAll @IntRange(max = 60) int day) {
    LocalDate date = history.period().startInclusive().plusDays(day);
    if (!history.period().contains(date)) {
      return;
    }
    List<TimelineEntry> early =
        of(history.asOf(date)).entries().stream()
            .filter(
                e ->
                    e.kind() == TimelineKind.LIFE_EVENT
                        || e.kind() == TimelineKind.SESSION
                        || e.kind() == TimelineKind.CLOSENESS
                        || e.kind() == TimelineKind.MISSED_SESSION)
            .toList();
    assertThat(of(history).entries()).containsAll(early);
    assertThat(early).allSatisfy(e -> assertThat(e.from()).isBeforeOrEqualTo(date));
  }
}

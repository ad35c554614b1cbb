// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayStatesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

  private static DayState entry(String id, EventTime at, boolean holds) {
    return DayState.builder().id(new EventId(id)).at(at).state("night shift").holds(holds).build();
  }

  @Test
  void aDayThatWasNotAskedAbout_isNotOneWithoutTheState() {
    DayStates shift =
        DayStates.builder("night shift").add(WEDNESDAY, false).add(MONDAY, true).build();
    assertThat(shift.holds(MONDAY)).contains(true);
    assertThat(shift.holds(TUESDAY)).isEmpty();
    assertThat(shift.holds(WEDNESDAY)).contains(false);
    assertThat(shift.askedDays()).containsExactly(MONDAY, WEDNESDAY);
    assertThat(shift.holdingDays()).containsExactly(MONDAY);
    assertThat(shift.askedEpochDays().asList())
        .containsExactly(MONDAY.toEpochDay(), WEDNESDAY.toEpochDay());
  }

  @Test
  void of_aRoster_knowsEveryDayOfItsRange() {
    DateRange range = DateRange.ofDays(MONDAY, WEDNESDAY);
    DayStates shift = DayStates.of("night shift", range, Set.of(TUESDAY));
    assertThat(shift.askedDays()).hasSize(3);
    assertThat(shift.holdingDays()).containsExactly(TUESDAY);
    assertThatThrownBy(() -> DayStates.of("night shift", range, Set.of(MONDAY.minusDays(1))))
        .hasMessageContaining("holding must lie in 2026-01-05/2026-01-08, but was 2026-01-04");
  }

  @Test
  void aDayGivenTwice_isRefused() {
    assertThatThrownBy(() -> DayStates.builder("night shift").add(MONDAY, true).add(MONDAY, true))
        .hasMessage("day must be given once for a state, but was 2026-01-05");
    LocalTime four = LocalTime.of(4, 0);
    assertThatThrownBy(
            () ->
                DayStates.builder("night shift")
                    .add(entry("a", EventTime.on(MONDAY), true), four)
                    .add(entry("b", EventTime.at(TUESDAY.atTime(2, 0)), true), four))
        .hasMessageContaining("state of b must be entered once for a day");
    assertThatThrownBy(
            () ->
                DayStates.builder("sister stays").add(entry("a", EventTime.on(MONDAY), true), four))
        .hasMessageContaining("must be that of the builder, but was a text of 11 characters");
  }

  @Test
  void where_splitsTheDaysOnWhichBothWereAskedAbout() {
    DayStates shift =
        DayStates.of("night shift", DateRange.ofDays(MONDAY, WEDNESDAY), Set.of(MONDAY, TUESDAY));
    DayStates sister =
        DayStates.builder("sister stays").add(TUESDAY, true).add(WEDNESDAY, false).build();
    DayStates with = shift.where(sister, true);
    DayStates without = shift.where(sister, false);
    assertThat(with.askedDays()).containsExactly(TUESDAY);
    assertThat(without.askedDays()).containsExactly(WEDNESDAY);
    assertThat(Sets.union(with.askedDays(), without.askedDays()))
        .isEqualTo(Sets.intersection(shift.askedDays(), sister.askedDays()));
    assertThat(shift.during(DateRange.ofDays(MONDAY, MONDAY)).askedDays()).containsExactly(MONDAY);
  }

  @Test
  void exposedViews_nameEachStateOnce() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "-3-");
    DayStates shift = DayStates.builder("night shift").add(MONDAY, true).build();
    assertThat(ExposedDiary.of(diary, shift).state("night shift")).contains(shift);
    assertThat(ExposedDiary.of(diary, shift).ratings().states()).containsExactly(shift);
    assertThat(ExposedDiary.of(diary, shift).since(TUESDAY).states()).containsExactly(shift);
    assertThatThrownBy(() -> ExposedDiary.of(diary, shift, shift))
        .hasMessage("states must each be of its own name, but was a text of 11 characters");
    DailyRatings mood = DailyRatings.builder(RatingScale.of("mood", 0, 10)).add(MONDAY, 3).build();
    assertThatThrownBy(() -> ExposedRatings.of(mood, shift, shift)).hasMessageContaining("states");
    assertThat(ExposedRatings.of(mood, shift).since(TUESDAY).ratings().size()).isZero();
    assertThat(ExposedRatings.of(mood, shift).withPhase(TUESDAY).phaseStarts())
        .containsExactly(TUESDAY);
  }

  @Test
  void equality_isThatOfAllThatTheyHold_andNoNameIsPrinted() {
    new EqualsTester()
        .addEqualityGroup(
            DayStates.builder("night shift").add(MONDAY, true).build(),
            DayStates.builder("night shift").add(MONDAY, true).build())
        .addEqualityGroup(DayStates.builder("night shift").add(MONDAY, false).build())
        .addEqualityGroup(DayStates.builder("lars stays").add(MONDAY, true).build())
        .addEqualityGroup(DayStates.builder("night shift").build())
        .testEquals();
    assertThat(DayStates.builder("lars stays").add(MONDAY, true).build())
        .hasToString("a state that held on 1 of 1 asked days");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 2);
  private static final LocalTime FOUR = LocalTime.of(4, 0);

  @ParameterizedTest
  @CsvSource({
    "2026-01-02,       04:00, 2026-01-02",
    "2026-01-02T04:00, 04:00, 2026-01-02",
    "2026-01-02T03:59, 04:00, 2026-01-01",
    "2026-01-02T00:00, 00:00, 2026-01-02",
    "2026-01-02T23:59, 04:00, 2026-01-02",
    "2026-01-01T01:00, 04:00, 2025-12-31"
  })
  void diaryDay_of_a_time_before_the_start_is_the_day_before(
      String at, LocalTime dayStart, LocalDate day) {
    assertThat(EventTime.parse(at).diaryDay(dayStart)).isEqualTo(day);
  }

  @Test
  void time_isKeptToTheMinute() {
    EventTime time = EventTime.at(LocalDateTime.of(2026, 1, 2, 20, 5, 59, 7));
    assertThat(time).isEqualTo(EventTime.at(FRIDAY.atTime(20, 5)));
    assertThat(time).hasToString("2026-01-02T20:05");
    assertThat(EventTime.at(FRIDAY.atStartOfDay())).hasToString("2026-01-02T00:00");
    assertThat(EventTime.on(FRIDAY)).hasToString("2026-01-02");
    assertThat(EventTime.on(FRIDAY).time()).isEmpty();
  }

  @Test
  void day_withoutATime_comesBeforeItsTimes() {
    EventTime day = EventTime.on(FRIDAY);
    EventTime midnight = EventTime.at(FRIDAY.atStartOfDay());
    EventTime evening = EventTime.at(FRIDAY.atTime(20, 0));
    EventTime next = EventTime.on(FRIDAY.plusDays(1));
    assertThat(List.of(next, evening, midnight, day).stream().sorted())
        .containsExactly(day, midnight, evening, next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-30",
        "2026-01-02T",
        "2026-01-02T24:00",
        "2026-01-02T8:00",
        "2026-01-02T08:00:00",
        "2026-01-02 08:00",
        "2026-01-02T08:00Z",
        "02.01.2026"
      })
  void text_of_any_other_form_is_refused(String text) {
    assertThatThrownBy(() -> EventTime.parse(text)).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void dayAndMidnight_areNotTheSame() {
    new EqualsTester()
        .addEqualityGroup(EventTime.on(FRIDAY), EventTime.parse("2026-01-02"))
        .addEqualityGroup(EventTime.at(FRIDAY.atStartOfDay()), EventTime.parse("2026-01-02T00:00"))
        .addEqualityGroup(EventTime.on(FRIDAY.plusDays(1)))
        .testEquals();
  }

  @Provide
  Arbitrary<EventTime> times() {
    Arbitrary<LocalDate> dates =
        Arbitraries.integers().between(-40000, 40000).map(LocalDate::ofEpochDay);
    Arbitrary<EventTime> timed =
        Combinators.combine(dates, Arbitraries.integers().between(0, 1439))
            .as((date, minute) -> EventTime.at(date.atStartOfDay().plusMinutes(minute)));
    return Arbitraries.oneOf(dates.map(EventTime::on), timed);
  }

  @Property
  void parse_readsWhatToStringWrites(@ForAll("times") EventTime time) {
    assertThat(EventTime.parse(time.toString())).isEqualTo(time);
  }

  @Property
  void diaryDay_andTimeOfDay_giveTheTimeAgain(@ForAll("times") EventTime time) {
    EventTime again =
        time.time()
            .map(t -> EventTime.onDiaryDay(time.diaryDay(FOUR), t, FOUR))
            .orElse(EventTime.on(time.diaryDay(FOUR)));
    assertThat(again).isEqualTo(time);
  }

  @Property
  void order_agreesWithEqualityAndIsTotal(
      @ForAll("times") EventTime a, @ForAll("times") EventTime b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }
}

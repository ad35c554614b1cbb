// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ipt4j.core.time.PartialDate.Precision;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"0000", "1998", "9999", "2024-02", "2024-02-29", "2026-12-31"})
  void parse_ofWhatIsPrinted_givesItBack(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "98", "2026-13", "2026-1", "2025-02-29", "20260102", "+10000", "in May"})
  void parse_ofAnythingElse_isRefusedWithoutSayingIt(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageStartingWith("date must be of the form 2026-01-02, 2026-01 or 2026, but was")
        .message()
        .doesNotContain("May");
  }

  @Test
  void firstAndLast_spanWhatIsNotKnown() {
    assertThat(PartialDate.of(YearMonth.of(2024, 2)).first()).isEqualTo("2024-02-01");
    assertThat(PartialDate.of(YearMonth.of(2024, 2)).last()).isEqualTo("2024-02-29");
    assertThat(PartialDate.of(Year.of(2023)).last()).isEqualTo("2023-12-31");
    PartialDate day = PartialDate.of(LocalDate.of(2024, 2, 3));
    assertThat(day.first()).isEqualTo(day.last()).isEqualTo("2024-02-03");
    assertThat(day.isDay()).isTrue();
    assertThat(PartialDate.of(Year.of(2023)).isDay()).isFalse();
  }

  @Test
  void ofAMonth_beginsWithItsFirstDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(LocalDate.of(2024, 2, 3), Precision.MONTH))
        .withMessage("first must be the first day of its MONTH, but was 2024-02-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.of(12000, 1, 1)))
        .withMessage("the year of a date must be 0 to 9999, but was 12000");
  }

  @Test
  void order_isThatOfTheFirstDay_andADayComesBeforeItsMonthAndYear() {
    assertThat(
            Stream.of("2024", "2024-01-02", "2024-01", "2023-12-31", "2024-01-01")
                .map(PartialDate::parse)
                .sorted()
                .map(PartialDate::toString))
        .containsExactly("2023-12-31", "2024-01-01", "2024-01", "2024", "2024-01-02");
  }
}

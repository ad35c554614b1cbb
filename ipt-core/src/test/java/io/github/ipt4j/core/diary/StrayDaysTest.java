// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.Symptom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

  private static List<LocalDate> days(int number) {
    return Stream.iterate(FIRST, d -> d.plusDays(1)).limit(number).toList();
  }

  private static List<LocalDate> and(List<LocalDate> days, LocalDate... others) {
    List<LocalDate> all = new ArrayList<>(List.of(others));
    all.addAll(days);
    return all;
  }

  @Test
  void aYearTyped2052_isTheStrayDay() {
    LocalDate slip = LocalDate.of(2052, 3, 1);
    assertThat(StrayDays.among(and(days(119), slip)))
        .contains(new StrayDays(ImmutableSortedSet.of(slip), 120));
  }

  /** 1 of 20 is 5 %, 1 of 21 under it; the gap is from the last of the others. */
  @ParameterizedTest
  @CsvSource({"20, 366, true", "20, 365, false", "19, 366, false", "40, 3653, true"})
  void aDay_isStrayBeyondAYearAndUnderFivePercent(int others, int gap, boolean isStray) {
    LocalDate late = FIRST.plusDays(others - 1L + gap);
    assertThat(StrayDays.among(and(days(others), late)).isPresent()).isEqualTo(isStray);
    LocalDate early = FIRST.minusDays(gap);
    assertThat(StrayDays.among(and(days(others), early)).isPresent()).isEqualTo(isStray);
  }

  @Test
  void strayDaysOfBothEnds_andOfTwoGaps_areAllThere() {
    LocalDate[] slips = {
      LocalDate.of(1925, 2, 1), LocalDate.of(2052, 1, 6), LocalDate.of(2062, 1, 6)
    };
    assertThat(StrayDays.among(and(days(100), slips)).orElseThrow().days()).containsExactly(slips);
  }

  @Test
  void aFewForms_areLookedAtBeyondTenYears() {
    LocalDate slip = LocalDate.of(2052, 1, 6);
    assertThat(StrayDays.among(and(days(5), slip)).orElseThrow().days()).containsExactly(slip);
    assertThat(StrayDays.among(and(days(5), FIRST.plusYears(9)))).isEmpty();
    assertThat(StrayDays.among(and(days(1), slip))).as("no side is the smaller").isEmpty();
  }

  @Test
  void daysWithoutAGap_orNone_areNotStray() {
    assertThat(StrayDays.among(List.of())).isEmpty();
    assertThat(StrayDays.among(days(1))).isEmpty();
    assertThat(StrayDays.among(days(800))).isEmpty();
    assertThat(StrayDays.of(SymptomDiary.builder(Symptom.HEADACHE).build())).isEmpty();
  }

  @Test
  void aPauseBetweenTwoTreatments_isNoSlip() {
    List<LocalDate> later = days(60).stream().map(d -> d.plusYears(3)).toList();
    assertThat(StrayDays.among(and(later, days(60).toArray(new LocalDate[0])))).isEmpty();
  }

  /** By the definition, gap after gap. */
  @Property(tries = 100)
  void strayDays_areThoseOfTheDefinitionInAnyOrder(
      @ForAll @IntRange(min = 1, max = 90) int number, @ForAll long seed) {
    Random random = new Random(seed);
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int shift = random.nextInt(25) == 0 ? 300 * random.nextInt(-3, 30) : 0;
      days.add(FIRST.plusDays(random.nextInt(100) + shift));
    }
    List<LocalDate> sorted = days.stream().distinct().sorted().toList();
    ImmutableSortedSet.Builder<LocalDate> expected = ImmutableSortedSet.naturalOrder();
    for (int i = 1; i < sorted.size(); i++) {
      long gap = sorted.get(i).toEpochDay() - sorted.get(i - 1).toEpochDay();
      for (List<LocalDate> side : List.of(sorted.subList(0, i), sorted.subList(i, sorted.size()))) {
        boolean isFew = side.size() < 0.05 * sorted.size();
        if ((gap > 365 && isFew) || (gap > 3653 && side.size() < 0.5 * sorted.size())) {
          expected.addAll(side);
        }
      }
    }
    Collections.shuffle(days, random);
    assertThat(StrayDays.among(days).map(StrayDays::days))
        .isEqualTo(Optional.of(expected.build()).filter(stray -> !stray.isEmpty()));
  }

  @Test
  void components_areChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StrayDays(ImmutableSortedSet.of(), 3))
        .withMessage("days must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StrayDays(ImmutableSortedSet.of(FIRST), 1))
        .withMessage("of must be more than the stray days, 1, but was 1");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UndeclaredPeriodLawsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
  private static final UndeclaredPeriod SEARCH = UndeclaredPeriod.withDefaults().withSurrogates(99);

  /** Texts of days, about a fifth of them with the symptom. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("-----..5-8").ofMinLength(0).ofMaxLength(120);
  }

  /** A grid of days has no weekdays: any shift, and days not recorded at either end. */
  @Property(tries = 50)
  void analyze_shiftedByAnyDaysAndAmongDaysNotRecorded_givesTheSameFigures(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = -900, max = 900) int days,
      @ForAll @IntRange(min = 0, max = 60) int more) {
    UndeclaredPeriodResult result = SEARCH.analyze(diary(FIRST, text));
    String among = ".".repeat(more) + text + ".".repeat(more);
    UndeclaredPeriodResult shifted = SEARCH.analyze(diary(FIRST.plusDays(days), among));
    assertThat(shifted.peak()).isEqualTo(result.peak());
    assertThat(shifted.peakOfRecording()).isEqualTo(result.peakOfRecording());
    assertThat(shifted.headline()).isEqualTo(result.headline());
  }

  @Property(tries = 50)
  void analyze_daysAddedInAnyOrder_givesTheSameAnswer(
      @ForAll("texts") String text, @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
    for (int i : order) {
      char c = text.charAt(i);
      if (c == '-') {
        diary.addFreeDay(FIRST.plusDays(i));
      } else if (c != '.') {
        diary.addSymptomDay(FIRST.plusDays(i), c - '0');
      }
    }
    assertThat(SEARCH.analyze(diary.build())).isEqualTo(SEARCH.analyze(diary(FIRST, text)));
  }

  /** Half of each rating, turned round: a wave explains as much of it, whatever the scale. */
  @Property(tries = 50)
  void analyze_aRatingOnAnotherScale_givesTheSamePeak(
      @ForAll("texts") String text, @ForAll @IntRange(min = -4, max = 4) int by) {
    if (by == 0) {
      return;
    }
    SymptomDiary.Builder other = SymptomDiary.builder(Symptom.HEADACHE);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.') {
        double value = text.charAt(i) == '-' ? 0 : text.charAt(i) - '0';
        other.addSymptomDay(FIRST.plusDays(i), 5 + by * value / 8.0 + 0.01 * by);
      }
    }
    UndeclaredPeriodResult result = SEARCH.analyze(DailyRatings.of(diary(FIRST, text)));
    UndeclaredPeriodResult scaled = SEARCH.analyze(DailyRatings.of(other.build()));
    assertThat(scaled.p()).isEqualTo(result.p());
    assertThat(scaled.peak().isPresent()).isEqualTo(result.peak().isPresent());
    result
        .peak()
        .ifPresent(
            peak -> {
              PeriodPeak same = scaled.peak().orElseThrow();
              assertThat(same.wholeDays()).isEqualTo(peak.wholeDays());
              assertThat(same.power()).isCloseTo(peak.power(), within(1e-9));
            });
  }

  @Property(tries = 50)
  void at_anotherLevel_isWhatTheAnalysisGivesThere(@ForAll("texts") String text) {
    UndeclaredPeriod question = SEARCH.withPrimary(true);
    SymptomDiary diary = diary(FIRST, text);
    assertThat(question.analyze(diary).at(.4)).isEqualTo(question.withAlpha(.4).analyze(diary));
  }

  @Property(tries = 50)
  void analyze_anyDiary_printsWithinEightyColumns(@ForAll("texts") String text) {
    assertThat(SEARCH.analyze(diary(FIRST, text)).toString().lines())
        .allMatch(line -> line.length() <= 80);
  }

  private static SymptomDiary diary(LocalDate first, String text) {
    return SymptomDiary.ofDays(Symptom.HEADACHE, first, text);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.examples.OwnAnalysis.LongestFreeRun;
import io.github.ipt4j.examples.OwnAnalysis.LongestFreeRunResult;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class OwnAnalysisTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  @Test
  void analyze_daysCountedByHand_findsTheFirstOfTheLongestRuns() {
    LongestFreeRunResult result = analyze("--5---.---5-----.------5------");
    assertThat(result.days()).isEqualTo(6);
    assertThat(result.run().orElseThrow().startInclusive()).isEqualTo(LocalDate.of(2024, 1, 18));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline()).contains("6 days", "2024-01-18", "(28 days recorded in all)");
    assertThat(result.shortfalls()).isEmpty();
    assertThat(result.table().rows())
        .extracting(row -> row.get(1))
        .containsExactly(Cell.count(6), Cell.day(LocalDate.of(2024, 1, 18)), Cell.share(3, 28));
    assertThat(result.evidence()).hasSize(3);
  }

  @Test
  void analyze_oneWeek_saysWhatIsMissing() {
    LongestFreeRunResult result = analyze("-------");
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).contains("cannot be told: 7 days recorded, at least 14 needed");
    assertThat(result.shortfalls())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.found()).isEqualTo(7);
              assertThat(s.needed()).isEqualTo(14);
            });
  }

  @Test
  void headline_ofOneDay_speaksOfADay() {
    assertThat(analyze("-").headline()).contains(" 1 day recorded, ");
    assertThat(analyze("5".repeat(10) + "-" + "5".repeat(9)).headline()).contains("is 1 day,");
  }

  @Test
  void analyze_noFreeDay_isAnAnswer() {
    LongestFreeRunResult none = analyze("5".repeat(20));
    assertThat(none.run()).isEmpty();
    assertThat(none.headline()).isEqualTo("No recorded day was free of headache");
    assertThat(none.table().rows().get(1).get(1)).isEqualTo(Cell.NONE);
    assertThat(analyze("").toString()).isNotBlank();
  }

  @Test
  void new_noDaysNeeded_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LongestFreeRun(0))
        .withMessageContaining("at least 1, but was 0");
  }

  @Property
  void analyze_anyDays_isTheLongestWordOfFreeDays(
      @ForAll @StringLength(max = 60) @Chars({'-', '.'}) @CharRange(from = '1', to = '3')
          String days) {
    int longest = 0;
    for (String run : days.split("[^-]+", -1)) {
      longest = Math.max(longest, run.length());
    }
    LongestFreeRunResult result = analyze(days);
    assertThat(result.days()).isEqualTo(longest);
    assertThat(result.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  private static LongestFreeRunResult analyze(String days) {
    return LongestFreeRun.withDefaults()
        .analyze(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days));
  }
}

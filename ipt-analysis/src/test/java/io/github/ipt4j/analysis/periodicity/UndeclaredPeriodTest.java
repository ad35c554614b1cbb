// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Language;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UndeclaredPeriodTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final UndeclaredPeriod SEARCH = UndeclaredPeriod.withDefaults();
  private static final UndeclaredPeriod QUESTION = SEARCH.withPrimary(true);
  private static final String NINE = "--55-----".repeat(12);

  private static SymptomDiary panic(String days) {
    return SymptomDiary.ofDays(Symptom.of("panic"), MONDAY, days);
  }

  private static DailyRatings mood(String days) {
    return DailyRatings.of(SymptomDiary.ofDays(Symptom.of("mood"), MONDAY, days));
  }

  @Test
  void analyze_aRhythmOfNineDays_isDescribedAsAboutNine() {
    UndeclaredPeriodResult result = SEARCH.analyze(panic(NINE));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.level()).isEmpty();
    assertThat(result.headline())
        .isEqualTo(
            "Panic comes back about every 9 days, of all rhythms of 2 to 35 days that were"
                + " searched (p = 0.001); a search describes and decides nothing");
    assertThat(result.evidence()).hasSize(24);
    assertThat(result.peak().orElseThrow().period()).isEqualTo(9);
    assertThat(result.peakOfRecording()).isEmpty();
  }

  @Test
  void analyze_theQuestionBeforehand_decidesAtItsLevel() {
    UndeclaredPeriodResult result = QUESTION.analyze(panic(NINE));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.level()).hasValue(.05);
    assertThat(result.headline())
        .isEqualTo(
            "Panic comes back about every 9 days, of all rhythms of 2 to 35 days (p = 0.001)");
    UndeclaredPeriodResult stricter = result.at(.0005);
    assertThat(stricter.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(stricter).isEqualTo(QUESTION.withAlpha(.0005).analyze(panic(NINE)));
  }

  @Test
  void analyze_attacksWithoutOrder_rulesNothingOut() {
    String days =
        "5--.-.-5---5--5.5-----.5---.---.-.--5-----..------.---..------.------..-5------.5------"
            + "--5--.-----5-.--5------55";
    UndeclaredPeriodResult result = QUESTION.analyze(panic(days));
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.headline())
        .startsWith("No rhythm of 2 to 35 days stands out in panic from what chance")
        .endsWith("that rules none out");
    assertThat(result.caveats()).hasSize(1);
    assertThat(SEARCH.analyze(panic(days)).conclusion()).isEqualTo(Conclusion.DESCRIBED);
  }

  /** Strict Fridays repeat at 7, 3.5 and 2.33 days with the same height: one pattern. */
  @Test
  void analyze_fridays_areToldAsSevenDays() {
    UndeclaredPeriodResult result = SEARCH.analyze(panic("----5--".repeat(12)));
    assertThat(result.peak().orElseThrow().wholeDays()).isEqualTo(7);
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains("Whether it keeps to certain weekdays is what the weekly test says.");
  }

  /** Two days of ten, five apart from the next two, alternate with others: 5 and not 10. */
  @Test
  void wholeDays_underSevenDays_areTheShortestCycleThatFits() {
    assertThat(wholeDays("5-".repeat(40))).isEqualTo(2);
    assertThat(wholeDays("5--".repeat(30))).isEqualTo(3);
    assertThat(wholeDays("5--5-".repeat(20))).isEqualTo(5);
    assertThat(wholeDays("5--5--5---".repeat(12))).isEqualTo(10);
  }

  private static int wholeDays(String days) {
    return SEARCH.analyze(panic(days)).peak().orElseThrow().wholeDays();
  }

  @Test
  void caveats_ofAPeakUnderSevenDays_sayThatItIsOnePattern() {
    assertThat(SEARCH.analyze(panic("5--5--5---".repeat(12))).caveats())
        .extracting(Caveat::text)
        .contains(
            "Written down once a day, a rhythm of 3.3 days and one of 10 days are one pattern.");
  }

  /** Weekends are never recorded, and Fridays are bad: the recording has the rhythm itself. */
  @Test
  void analyze_aRhythmOfTheRecording_isNotClaimed() {
    UndeclaredPeriodResult result = QUESTION.analyze(panic("----5..".repeat(16)));
    assertThat(result.likeRecording()).isTrue();
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline())
        .endsWith("; the recording has such a rhythm itself, so it may be that of the recording");
  }

  @Test
  void analyze_ofARating_saysThatItGoesUpAndDown() {
    UndeclaredPeriodResult result = SEARCH.analyze(mood("357975321".repeat(12)));
    assertThat(result.headline()).startsWith("Mood goes up and down about every 9 days, of all");
    assertThat(result.symptomDays()).isEmpty();
    assertThat(result.evidence()).hasSize(108);
  }

  @Test
  void analyze_tooLittle_saysWhatIsLacking() {
    UndeclaredPeriodResult result = SEARCH.analyze(panic("--5--5"));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to search panic for a rhythm: 6 recorded days (28 needed) and 2 symptom"
                + " days (4 needed)");
    assertThat(SEARCH.analyze(panic("5".repeat(40))).headline())
        .isEqualTo("Too little to search panic for a rhythm: no day without it (4 needed)");
    assertThat(SEARCH.analyze(mood("5".repeat(40))).headline())
        .isEqualTo("Too little to search mood for a rhythm: 1 value (2 needed)");
  }

  @Test
  void longestSearched_isHalfOfTheTime() {
    assertThat(SEARCH.analyze(panic("--5-".repeat(10))).longestSearched()).isEqualTo(20);
    assertThat(SEARCH.analyze(panic("--5-".repeat(20))).longestSearched()).isEqualTo(35);
    assertThat(SEARCH.withLongest(12).analyze(panic(NINE)).headline()).contains("of 2 to 12 days");
  }

  @Test
  void headline_inGerman_saysTheSame() {
    assertThat(
            Printer.english().in(Language.GERMAN).sentence(SEARCH.analyze(panic(NINE)).clauses()))
        .startsWith(
            "Panic kehrt etwa alle 9 Tage wieder, unter allen gesuchten Rhythmen von 2 bis");
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SEARCH.withShortest(1))
        .withMessage("shortest must be at least 2, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SEARCH.withLongest(2))
        .withMessage("longest must be above the shortest and at most 366, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SEARCH.withSurrogates(98))
        .withMessage("surrogates must be at least 99, but was 98");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SEARCH.withMinimumRecordedDays(7))
        .withMessage("minimumRecordedDays must be at least 8, but was 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SEARCH.withMinimumSymptomDays(0))
        .withMessage("minimumSymptomDays must be at least 1, but was 0");
  }

  @Test
  void optionsAtTheirLimits_areTaken() {
    UndeclaredPeriod limits =
        SEARCH.withSurrogates(99).withMinimumRecordedDays(8).withMinimumSymptomDays(1);
    assertThat(limits.withShortest(2).withLongest(366).longest()).isEqualTo(366);
    assertThat(SEARCH.primary()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> SEARCH.withAlpha(1));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.sample.SampleCases;
import org.junit.jupiter.api.Test;

class RhythmWithinContextTest {
  private static final RhythmWithinContext VISITS = RhythmWithinContext.of(VISIT);

  /**
   * In numpy, over the files of the sample: 200,000 draws of multivariate_hypergeometric in each of
   * the two strata, the Hermans-Rasson form of their sum minus the stratified expectation: p =
   * .00102, expected 12.51145038 on Fridays.
   */
  @Test
  void joannesWeekdays_stillStandOutAmongDaysAlikeInVisits() {
    RhythmWithinContextResult result =
        VISITS.analyze(SampleCases.joanne().exposedDiary(Symptom.HEADACHE).orElseThrow());
    assertThat(result.p().orElseThrow())
        .isCloseTo(.00102, within(5 * Math.sqrt(.00102 / 9_999 + .00102 / 200_000)));
    assertThat(result.expected(FRIDAY).orElseThrow()).isCloseTo(12.51145038, within(1e-6));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .startsWith(
            "The weekdays of headache stand out even when days with and without a visit are compared"
                + " separately (p = ");
  }

  @Test
  void aContextThatNeverHappens_changesNothing() {
    RhythmWithinContextResult result =
        VISITS.analyze(ExposedDiaries.of(weeks(8, "----5--"), weeks(8, "-------")));
    assertThat(result.p()).isEqualTo(result.pRegardless());
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
  }

  @Test
  void aFridayThatAlwaysHadIt_isLeftOut() {
    RhythmWithinContextResult result =
        VISITS.analyze(ExposedDiaries.of(weeks(8, "----5--"), weeks(8, "----V--")));
    assertThat(result.dropped()).containsExactly(FRIDAY);
    assertThat(result.p()).hasValue(1);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).contains("8 headache days that can be compared");
  }

  @Test
  void headachesThatAreTheVisits_noLongerStandOut() {
    String days = weeks(6, "5-----5") + weeks(2, "-------");
    String visits = weeks(6, "V-----V") + weeks(2, "-------");
    RhythmWithinContextResult result = VISITS.analyze(ExposedDiaries.of(days, visits));
    assertThat(result.conclusion()).isNotEqualTo(Conclusion.SUPPORTED);
    assertThat(result.pRegardless().orElseThrow()).isLessThan(.05);
  }

  @Test
  void threeSymptomDays_areTooFew() {
    RhythmWithinContextResult result =
        VISITS.analyze(ExposedDiaries.of(weeks(3, "----5--"), weeks(3, "-------")));
    assertThat(result.p()).isEmpty();
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
  }

  @Test
  void drawnAndEnumerated_agree() {
    String days = weeks(6, "----5--") + weeks(4, "-------");
    String visits = weeks(5, "----V-V") + weeks(5, "V------");
    ExposedDiary exposed = ExposedDiaries.of(days, visits);
    double exact = VISITS.analyze(exposed).p().orElseThrow();
    double drawn = VISITS.withExactUpTo(0).analyze(exposed).p().orElseThrow();
    assertThat(drawn).isCloseTo(exact, within(5 * Math.sqrt(exact * (1 - exact) / 9_999) + 1e-4));
    assertThat(VISITS.withExactUpTo(0).withSeed(5).analyze(exposed).p().orElseThrow())
        .isCloseTo(exact, within(5 * Math.sqrt(exact * (1 - exact) / 9_999) + 1e-4));
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withAlpha(0))
        .withMessage("alpha must be in (0, 1), but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withAlpha(1))
        .withMessage("alpha must be in (0, 1), but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withDraws(98))
        .withMessage("draws must be at least 99, but was 98");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withExactUpTo(31))
        .withMessage("exactUpTo must be 0 to 30, but was 31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withExactUpTo(-1))
        .withMessage("exactUpTo must be 0 to 30, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withMinimumSymptomDays(0))
        .withMessage("minimumSymptomDays must be at least 1, but was 0");
    assertThat(VISITS.withExactUpTo(30).withDraws(99).withMinimumSymptomDays(1).exactUpTo())
        .isEqualTo(30);
    assertThat(VISITS.seed()).isZero();
  }
}

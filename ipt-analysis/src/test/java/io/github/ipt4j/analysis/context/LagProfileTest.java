// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.sample.SampleCases;
import org.junit.jupiter.api.Test;

class LagProfileTest {
  private static final LagProfile VISITS = LagProfile.of(VISIT);

  /**
   * In Python, over the files of the sample: in each stratum of days at risk x minus its mean over
   * the days of which it is known (0 elsewhere), T = (x * y[:, None]).sum(0), V = k (N - k) / (N (N
   * - 1)) (x ** 2).sum(0), both summed over the strata; T / sqrt(V).
   */
  @Test
  void z_ofJoannesVisits_isThatOfAnIndependentComputation() {
    LagProfileResult result =
        VISITS.analyze(SampleCases.joanne().exposedDiary(Symptom.HEADACHE).orElseThrow());
    double[] z = {-0.8660254037844387, -1, 1.7888543819998315, 2.7768405380024936, 1};
    for (int lag = 0; lag < z.length; lag++) {
      assertThat(result.lags().get(lag).lag()).isEqualTo(lag - 3);
      assertThat(result.lags().get(lag).z().orElseThrow()).isCloseTo(z[lag], within(1e-9));
    }
    assertThat(result.lags().get(5).z()).isEmpty();
    assertThat(result.lags().get(6).p()).isEmpty();
    assertThat(result.leading().orElseThrow().lag()).isZero();
    assertThat(result.headline())
        .startsWith(
            "Headache begins more often on the day of a visit: on 7 of 10 such days and on 12 of");
    assertThat(result.anticipation()).isEmpty();
  }

  /** One lag, one weekday, 4 visits with and 4 Fridays without: 2 of comb(8, 4) as extreme. */
  @Test
  void p_ofOneLag_isTheShareOfArrangementsAsFarOnEitherSide() {
    LagProfileResult result =
        VISITS
            .withEarliest(0)
            .withLatest(0)
            .analyze(
                ExposedDiaries.of(
                    weeks(4, "----5--") + weeks(4, "-------"),
                    weeks(4, "----V--") + weeks(4, "-------")));
    assertThat(result.lags().get(0).p().orElseThrow()).isCloseTo(2 / 70.0, within(1e-12));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
  }

  @Test
  void headachesOnTheDayBeforeTheVisit_areAnticipation() {
    LagProfileResult result =
        VISITS.analyze(
            ExposedDiaries.of(
                weeks(6, "---5---") + weeks(6, "-------"),
                weeks(6, "----V--") + weeks(6, "-------")));
    assertThat(result.leading().orElseThrow().lag()).isEqualTo(-1);
    assertThat(result.headline()).contains("more often the day before a visit");
    assertThat(Printed.words(result.anticipation().orElseThrow()))
        .startsWith("headache begins more often the day before a visit (p = 0.0")
        .endsWith("there the symptom came first.");
  }

  @Test
  void headachesThatKeepAwayFromTheVisits_beginLessOften() {
    LagProfileResult result =
        VISITS
            .withEarliest(0)
            .withLatest(0)
            .analyze(
                ExposedDiaries.of(
                    weeks(4, "----5--") + weeks(4, "-------"),
                    weeks(4, "-------") + weeks(4, "----V--")));
    assertThat(result.headline())
        .startsWith(
            "Headache begins less often on the day of a visit: on 0 of 4 such days and on 4 of");
    assertThat(result.evidence()).isNotEmpty();
  }

  @Test
  void nothingThatStandsOut_isSaidWithTheLagThatComesClosest() {
    LagProfileResult result =
        VISITS.analyze(
            ExposedDiaries.of(
                weeks(2, "----5--")
                    + weeks(2, "-------")
                    + weeks(2, "----5--")
                    + weeks(2, "-------"),
                weeks(2, "----V-----------") + "-".repeat(24)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.headline())
        .startsWith("Headache stands out on none of the days around a visit; most so ")
        .contains("; that does not rule one out");
  }

  @Test
  void aLogOfNotableContacts_isRefused() {
    ExposedDiary exposed = ExposedDiaries.of(weeks(4, "----5--"), weeks(4, "----V--"));
    ContactLog notable = exposed.log().withRecording(ContactRecording.builder().build());
    assertThat(VISITS.analyze(ExposedDiary.of(exposed.diary(), notable)).headline())
        .contains(
            "the log holds notable contacts only, so a day without an entry is not known to be free"
                + " of contact");
    assertThat(
            GradedContrast.of(VISIT)
                .analyze(ExposedDiary.of(exposed.diary(), notable).ratings())
                .headline())
        .contains("the log holds notable contacts only");
    assertThat(
            RhythmWithinContext.of(VISIT)
                .analyze(ExposedDiary.of(exposed.diary(), notable))
                .headline())
        .contains("the log holds notable contacts only");
  }

  @Test
  void withoutDaysToCompare_thereIsTooLittle() {
    LagProfileResult result =
        VISITS.analyze(ExposedDiaries.of(weeks(3, "-------"), weeks(3, "----V--")));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).startsWith("Too little to tell on which days around a visit");
    assertThat(result.lags()).allMatch(l -> l.p().isEmpty());
  }

  @Test
  void unevenAsking_isDescribed() {
    LagProfileResult result =
        VISITS.analyze(ExposedDiaries.of("5-".repeat(50), "V-".repeat(39) + "V.".repeat(11)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline()).contains("on 50 of 50 days with headache");
  }

  @Test
  void lagsThatDoNotRise_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withEarliest(4))
        .withMessage("earliest and latest must rise within -14 to 14, but were 4 and 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withEarliest(-15))
        .withMessage("earliest and latest must rise within -14 to 14, but were -15 and 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withLatest(15))
        .withMessage("earliest and latest must rise within -14 to 14, but were -3 and 15");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withAlpha(0))
        .withMessage("alpha must be in (0, 1), but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withAlpha(1))
        .withMessage("alpha must be in (0, 1), but was 1.0");
    assertThat(VISITS.withEarliest(-14).withLatest(14).withDraws(99).draws()).isEqualTo(99);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISITS.withDraws(98))
        .withMessage("draws must be at least 99, but was 98");
  }
}

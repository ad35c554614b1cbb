// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ExposedDiaries;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.ExposedDiary;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client brings to a cohort, or why the client cannot be used. */
class CohortMembersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** Every week as that one, eight times. */
  @ParameterizedTest
  @CsvSource({
    // headache on some days, somebody came on others: days alike, of which none differs in both
    "5-5----, V-V----, NOTHING_ALIKE",
    "-------, V--V---, NO_SYMPTOM",
    "5--5---, -------, NO_CONTEXT",
    // asked about contacts on every day with headache and on one other
    "55555--, VVV--.-, ASKED_UNEVENLY",
  })
  void client_whoCannotBeUsed_hasTheReason(String days, String contacts, LeftOut reason) {
    assertThat(contrast(ExposedDiaries.of(days.repeat(8), contacts.repeat(8))).leftOut())
        .contains(reason);
  }

  /** What is not asked about at all comes first, whatever else is lacking. */
  @Test
  void notableContactsAlone_areNoBasis_evenWithoutTheSymptom() {
    ExposedDiary asked = ExposedDiaries.of("-------".repeat(8), "V------".repeat(8));
    ContactLog.Builder notable =
        ContactLog.builder()
            .recording(ContactRecording.builder().sampling(ContactSampling.NOTABLE_ONLY).build());
    asked.log().contacts().forEach(notable::addContact);
    assertThat(contrast(ExposedDiary.of(asked.diary(), notable.build())).leftOut())
        .contains(LeftOut.NOTABLE_ONLY);
  }

  private static ClientContrast contrast(ExposedDiary diary) {
    ContextContrastResult result = ContextContrast.of(ExposedDiaries.VISIT).analyze(diary);
    return ClientContrast.of(Cohorts.client(1), result);
  }

  /** {@code qnorm(.975)} is 1.95996398454005. */
  @Test
  void effectOfAGradedContrast_hasTheErrorOfItsInterval() {
    String days = "1-53-2-24-5-1-3-52-4-12-3-";
    String contacts = "V--V--V----V---V-V--V----V";
    GradedContrastResult result =
        GradedContrast.of(ExposedDiaries.VISIT)
            .analyze(ExposedDiaries.rated(days.repeat(7), contacts.repeat(7)));
    Interval interval = result.interval().orElseThrow();
    ClientEffect effect = ClientEffect.of(Cohorts.client(1), result);
    assertThat(effect.leftOut()).isEmpty();
    assertThat(effect.effect()).isEqualTo(result.effect());
    assertThat(effect.standardError().orElseThrow())
        .isCloseTo((interval.high() - interval.low()) / 2 / 1.95996398454005, within(1e-12));
    GradedContrastResult thin =
        GradedContrast.of(ExposedDiaries.VISIT).analyze(ExposedDiaries.rated("1-5", "V--"));
    assertThat(ClientEffect.of(Cohorts.client(1), thin))
        .isEqualTo(ClientEffect.leftOut(Cohorts.client(1), LeftOut.NO_EFFECT));
  }

  @Test
  void effectOfAChange_hasTheErrorOfItsInterval() {
    LevelChangeResult result = LevelChange.on(DAY).analyze(ratings(56));
    Interval interval = result.interval().orElseThrow();
    ClientEffect effect = ClientEffect.of(Cohorts.client(1), result);
    double reach =
        TDistribution.of(result.degrees().orElseThrow()).inverseCumulativeProbability(.975);
    assertThat(effect.effect()).isEqualTo(result.difference());
    assertThat(effect.standardError().orElseThrow())
        .isCloseTo((interval.high() - interval.low()) / 2 / reach, within(1e-9));
    assertThat(ClientEffect.of(Cohorts.client(1), LevelChange.on(DAY).analyze(ratings(2))))
        .isEqualTo(ClientEffect.leftOut(Cohorts.client(1), LeftOut.NO_EFFECT));
  }

  /** Two points more from the day on, with a noise of a week that is not one of seven days. */
  private static DailyRatings ratings(int eachSide) {
    DailyRatingsBuilder ratings = DailyRatings.builder(Cohorts.MOOD);
    double[] noise = {0, 1, 0, 2, 1, 0, 2, 2, 1, 0, 1};
    for (int d = -eachSide; d < eachSide; d++) {
      ratings.add(DAY.plusDays(d), 3 + (d < 0 ? 0 : 2) + noise[Math.floorMod(d, noise.length)]);
    }
    return ratings.build();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void figures_thatAreNoNumbers_areRefused(double no) {
    assertThatThrownBy(() -> ClientEffect.of(Cohorts.client(1), no, 1))
        .hasMessage("effect must be finite, but was " + no);
    assertThatThrownBy(() -> ClientEffect.of(Cohorts.client(1), 1, no))
        .hasMessage("standardError must be above 0 and finite, but was " + no);
    PublishedArm arm = arm();
    assertThatThrownBy(() -> arm.withEndMean(no)).hasMessageContaining("endMean must be finite");
    assertThatThrownBy(() -> arm.withEndSd(no)).hasMessageContaining("endSd must be above 0");
    assertThatThrownBy(() -> arm.withStartMean(no))
        .hasMessageContaining("startMean must be finite");
    assertThatThrownBy(() -> arm.withStartSd(no))
        .hasMessageContaining("startSd must be above 0 and finite");
  }

  @Test
  void deviations_areAboveNought() {
    for (double no : DoubleStream.of(0, -1).toArray()) {
      assertThatThrownBy(() -> arm().withEndSd(no)).hasMessageContaining("endSd must be above 0");
      assertThatThrownBy(() -> arm().withStartSd(no))
          .hasMessageContaining("startSd must be above 0");
      assertThatThrownBy(() -> ClientEffect.of(Cohorts.client(1), 1, no))
          .hasMessageContaining("standardError must be above 0");
    }
    assertThat(arm().withN(2).n()).isEqualTo(2);
  }

  private static PublishedArm arm() {
    return PublishedArm.builder()
        .name("Elkin 1989 IPT")
        .instrument("HRSD-17")
        .n(61)
        .startMean(19)
        .startSd(4)
        .endMean(9.8)
        .endSd(7.9)
        .build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimeOfDayTest implements AnalysisContract<SymptomDiary> {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final TimeOfDay TIME = TimeOfDay.withDefaults();

  @Override
  public Analysis<SymptomDiary, ? extends AnalysisResult> analysis() {
    return TIME.withDraws(199).withMinimumDays(2);
  }

  @Override
  public Arbitrary<SymptomDiary> views() {
    return DiaryArbitraries.symptomDiaries();
  }

  @Override
  public SymptomDiary emptyView() {
    return SymptomDiary.builder(Symptom.HEADACHE).build();
  }

  private static SymptomDiary diary(int... minutes) {
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
    for (int i = 0; i < minutes.length; i++) {
      diary.addEpisode(episode(i, i, minutes[i]));
    }
    return diary.build();
  }

  private static SymptomEpisode episode(int id, int day, int minute) {
    LocalTime time = LocalTime.ofSecondOfDay(60L * minute);
    return SymptomEpisode.builder()
        .id(new EventId("episode-" + id))
        .at(EventTime.onDiaryDay(FIRST.plusDays(day), time, SymptomDiary.DEFAULT_DAY_START))
        .symptom(Symptom.HEADACHE)
        .intensity(5)
        .build();
  }

  /**
   * In numpy, over the onsets of the sample: a = 2 pi minutes / 1440, z = exp(1j a).mean(): its
   * angle is 1191.1347 minutes, its length .5632404, n |z| ** 2 = 7.2965143; the Hermans-Rasson sum
   * 15.4613466.
   */
  @Test
  void joannesOnsets_lieInTheEvening() {
    TimeOfDayResult result = TIME.analyze(SampleCases.joanne().symptomDiary(Symptom.HEADACHE));
    assertThat(result.onsets()).isEqualTo(23);
    assertThat(result.mean()).contains(LocalTime.of(19, 51));
    assertThat(result.resultant().orElseThrow()).isCloseTo(.5632404026881633, within(1e-9));
    assertThat(result.rayleigh().orElseThrow()).isCloseTo(7.296514278067461, within(1e-9));
    assertThat(result.statistic().orElseThrow()).isCloseTo(15.461346622466356, within(1e-9));
    assertThat(result.headline())
        .startsWith("Headache begins around 19:51: 16 of 23 known onsets within three hours of it");
  }

  /** Rayleigh's p of 12 onsets by its series (Fisher 1993, equation 4.17). */
  @Test
  void p_ofOneOnsetADay_isThatOfTheUniformDistribution() {
    int[] minutes = {30, 150, 200, 380, 500, 610, 700, 905, 1000, 1100, 1300, 1400};
    TimeOfDayResult result = TIME.withDraws(9_999).analyze(diary(minutes));
    double z = result.rayleigh().orElseThrow();
    double n = 12;
    double series =
        Math.exp(-z)
            * (1
                + (2 * z - z * z) / (4 * n)
                - (24 * z - 132 * z * z + 76 * z * z * z - 9 * z * z * z * z) / (288 * n * n));
    assertThat(result.pRayleigh().orElseThrow()).isCloseTo(series, within(.03));
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.mean()).isEmpty();
  }

  @Test
  void twoOppositeHumps_areUnevenAroundNoSingleTime() {
    int[] minutes = new int[20];
    for (int i = 0; i < 20; i++) {
      minutes[i] = (i % 2 == 0 ? 480 : 1200) + i;
    }
    TimeOfDayResult result = TIME.analyze(diary(minutes));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.mean()).isEmpty();
    assertThat(result.headline()).contains("around no single time");
  }

  @Test
  void onsetsWithoutATime_areTooLittle() {
    TimeOfDayResult result =
        TIME.analyze(SymptomDiary.ofDays(Symptom.HEADACHE, FIRST, "5".repeat(30)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).endsWith("the question needs at least 10 such days, 10 more");
  }

  @Test
  void aWholeWeekLater_theAnswerIsTheSame() {
    int[] minutes = {480, 500, 520, 1000, 1010, 700, 710, 720, 730, 740, 750};
    SymptomDiary.Builder later = SymptomDiary.builder(Symptom.HEADACHE);
    for (int i = 0; i < minutes.length; i++) {
      later.addEpisode(episode(i, i + 70, minutes[i]));
    }
    assertThat(TIME.analyze(later.build()).toString())
        .isEqualTo(TIME.analyze(diary(minutes)).toString());
  }

  /** One to three attacks a day, close to each other, at any time of day. */
  @Test
  @Tag("calibration")
  void attacksThatClusterWithinTheDay_areNoTimeOfDay() {
    Random random = new Random(7);
    int claims = 0;
    int number = 1_000;
    for (int i = 0; i < number; i++) {
      SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
      for (int day = 0; day < 25; day++) {
        int attacks = 1 + random.nextInt(3);
        int shift = random.nextInt(1_440);
        for (int a = 0; a < attacks; a++) {
          diary.addEpisode(episode(100 * day + a, day, Math.floorMod(shift + 37 * a, 1_440)));
        }
      }
      TimeOfDayResult result = TIME.withDraws(499).analyze(diary.build());
      claims += result.conclusion() == Conclusion.SUPPORTED ? 1 : 0;
    }
    double share = (double) claims / number;
    System.out.printf(Locale.ROOT, "time of day, clustered attacks %.4f%n", share);
    assertThat(share).isLessThanOrEqualTo(.065);
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TIME.withMinimumDays(1))
        .withMessage("minimumDays must be at least 2, but was 1");
  }
}

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
    assertThat(result.meanMinute().orElseThrow()).isCloseTo(1191.1347, within(1e-3));
    assertThat(result.resultant().orElseThrow()).isCloseTo(.5632404026881633, within(1e-9));
    assertThat(result.rayleigh().orElseThrow()).isCloseTo(7.296514278067461, within(1e-9));
    assertThat(result.statistic().orElseThrow()).isCloseTo(15.461346622466356, within(1e-9));
    assertThat(result.mean()).isEmpty();
    assertThat(result.headline())
        .startsWith("The 23 known onsets of headache lie unevenly over the day, around no single");
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
    assertThat(result.headline())
        .startsWith(
            "Headache begins around 08:09 and 20:10: 10 and 10 of 20 known onsets within 90"
                + " minutes of them");
  }

  private static SymptomDiary at(int onsets, int... minutes) {
    return diary(IntStream.range(0, onsets).map(i -> minutes[i % minutes.length]).toArray());
  }

  /** The mean of six and twelve o'clock is nine, when nothing ever began. */
  @Test
  void onsetsAtSixAndAtTwelve_areNamedAsThese() {
    TimeOfDayResult result = TIME.analyze(at(22, 360, 720));
    assertThat(result.mean()).isEmpty();
    assertThat(result.humps())
        .containsExactly(
            new OnsetHump(LocalTime.of(6, 0), 11), new OnsetHump(LocalTime.of(12, 0), 11));
    assertThat(result.toString())
        .contains("begins around 06:00 and 12:00: 11 and 11 of 22", "06:00 and 12:00")
        .doesNotContain("09:00:", "around 09");
  }

  @Test
  void threeHumps_areAroundNoSingleTime() {
    TimeOfDayResult result = TIME.analyze(at(30, 360, 480 + 120, 840));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.humps()).isEmpty();
    assertThat(result.headline()).contains("around no single time");
  }

  @Test
  void onsetsSpreadOverAMorning_areNeitherOneHumpNorTwo() {
    int[] minutes = IntStream.range(0, 36).map(i -> 360 + 10 * i).toArray();
    TimeOfDayResult result = TIME.analyze(diary(minutes));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.humps()).isEmpty();
  }

  @Test
  void aHumpAcrossMidnight_isOneTime() {
    TimeOfDayResult result = TIME.analyze(at(20, 1410, 1425, 0, 15, 30));
    assertThat(result.mean()).contains(LocalTime.MIDNIGHT);
    assertThat(result.headline())
        .startsWith("Headache begins around 00:00: 20 of 20 known onsets within 90 minutes of it");
    assertThat(TIME.analyze(at(20, 1425, 15, 720)).humps())
        .containsExactly(
            new OnsetHump(LocalTime.MIDNIGHT, 14), new OnsetHump(LocalTime.of(12, 0), 6));
  }

  /** 16 of 20 are 80 %; a few onsets elsewhere do not draw the time away from the others. */
  @Test
  void oneTime_isNamedFromFourFifthsOn() {
    TimeOfDayResult most = TIME.analyze(at(20, 420, 420, 420, 420, 780));
    assertThat(most.humps()).containsExactly(new OnsetHump(LocalTime.of(7, 0), 16));
    assertThat(most.mean()).contains(LocalTime.of(7, 0));
    TimeOfDayResult fewer = TIME.analyze(at(19, 420, 420, 420, 420, 780));
    assertThat(fewer.humps()).hasSize(1);
    int[] minutes = new int[19];
    Arrays.fill(minutes, 420);
    for (int i = 0; i < 4; i++) {
      minutes[i] = 200 * i + 700;
    }
    assertThat(TIME.analyze(diary(minutes)).humps()).as("15 of 19 are 79 %").isEmpty();
  }

  /** A time three hours from some and from others is near to all by a minute, and to none else. */
  @Test
  void ninetyMinutes_areNearAndNinetyOneAreNot() {
    assertThat(TIME.analyze(at(20, 500, 680)).humps())
        .containsExactly(new OnsetHump(LocalTime.of(9, 50), 20));
    assertThat(TIME.analyze(at(20, 500, 681)).humps())
        .containsExactly(
            new OnsetHump(LocalTime.of(8, 20), 10), new OnsetHump(LocalTime.of(11, 21), 10));
  }

  /** Near a time means within 90 minutes of it; where one is named, at least 80 % are. */
  @Property(tries = 100)
  void aTimeThatIsNamed_hasItsOnsetsNear(@ForAll @Size(min = 10, max = 25) int[] seeds) {
    int[] minutes = Arrays.stream(seeds).map(s -> Math.floorMod(s, 300) + 1290).toArray();
    for (int i = 0; i < minutes.length; i++) {
      minutes[i] = minutes[i] % 1_440;
    }
    TimeOfDayResult result = TIME.withDraws(99).withAlpha(.99).analyze(diary(minutes));
    for (OnsetHump hump : result.humps()) {
      assertThat(hump.onsets()).isEqualTo(near(hump.time().toSecondOfDay() / 60, minutes));
    }
    int named = result.humps().stream().mapToInt(OnsetHump::onsets).sum();
    assertThat(result.humps().isEmpty() || 10 * named >= 8 * minutes.length).isTrue();
    int mean = (int) (Math.round(result.meanMinute().orElse(0)) % 1_440);
    if (result.conclusion() == Conclusion.SUPPORTED
        && 10 * near(mean, minutes) >= 8 * minutes.length) {
      assertThat(result.humps()).as("the mean of all is near to most").hasSize(1);
    }
  }

  private static int near(int time, int... minutes) {
    return (int)
        Arrays.stream(minutes)
            .filter(m -> Math.abs(m - time) <= 90 || Math.abs(m - time) >= 1_440 - 90)
            .count();
  }

  @Test
  void onsetsWithoutATime_areTooLittle() {
    TimeOfDayResult result =
        TIME.analyze(SymptomDiary.ofDays(Symptom.HEADACHE, FIRST, "5".repeat(30)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .endsWith("headache begins: no known onset; 10 days with a known time of onset are needed");
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

  @Property(tries = 40)
  void at_another_level_is_what_the_analysis_gives_there(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 1_439) Integer> minutes,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double from,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double to) {
    TimeOfDay time = TIME.withDraws(99).withMinimumDays(2);
    SymptomDiary diary = diary(minutes.stream().mapToInt(m -> m).toArray());
    TimeOfDayResult there = time.withAlpha(to).analyze(diary);
    assertThat(time.withAlpha(from).analyze(diary).at(to))
        .isEqualTo(there)
        .hasToString(there.toString());
  }

  @Test
  void at_another_level_theSampleIsReadAnew() {
    SymptomDiary joanne = SampleCases.joanne().symptomDiary(Symptom.HEADACHE);
    assertThat(TIME.analyze(joanne).at(0.0004)).isEqualTo(TIME.withAlpha(0.0004).analyze(joanne));
    assertThat(TIME.analyze(joanne).at(0.0004).conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TIME.withMinimumDays(1))
        .withMessage("minimumDays must be at least 2, but was 1");
  }
}

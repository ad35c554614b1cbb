// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whether the weekdays of the samples are more uneven than those of shuffled diaries, by the sum of
 * the squared deviations of counts from what the recorded days give, over the latter: Pearson's
 * statistic on a permutation null, and none of the library's own tests.
 */
class SampleRhythmTest {
  private static final int SHUFFLES = 4_999;

  @Test
  void joanne_headacheDaysAndOnsets_areMoreUnevenThanChance() throws IOException {
    Map<LocalDate, Boolean> diary = diary("joanne", "headache");

    assertThat(shareAsUneven(diary)).isLessThan(0.001);
    assertThat(shareAsUneven(onsets(diary))).isLessThan(0.02);
  }

  @Test
  void quiet_headacheDaysAndOnsets_areAsUnevenAsChance() throws IOException {
    Map<LocalDate, Boolean> diary = diary("quiet", "headache");

    assertThat(diary.values().stream().filter(x -> x)).hasSizeBetween(18, 30);
    assertThat(shareAsUneven(diary)).isBetween(0.2, 0.95);
    assertThat(shareAsUneven(onsets(diary))).isBetween(0.2, 0.95);
  }

  @Test
  void quiet_contacts_areCalm() throws IOException {
    assertThat(rows("quiet-contacts.csv"))
        .hasSizeGreaterThan(140)
        .allMatch(r -> r.get(4).isEmpty() || Integer.parseInt(r.get(4)) <= 2);
  }

  @Test
  void walter_poorSleep_isAsUnevenAsChance() throws IOException {
    Map<LocalDate, Boolean> diary = diary("walter", "poor sleep");

    assertThat(shareAsUneven(diary)).isBetween(0.1, 0.95);
    assertThat(shareAsUneven(onsets(diary))).isBetween(0.1, 0.95);
  }

  @Test
  void amira_panicAttacks_areAsUnevenAsChance() throws IOException {
    Map<LocalDate, Boolean> diary = diary("amira", "panic attack");

    assertThat(shareAsUneven(diary)).isBetween(0.1, 0.95);
    assertThat(shareAsUneven(onsets(diary))).isBetween(0.1, 0.95);
  }

  /** Days that do not follow a recorded day with the symptom, and whether it was there. */
  private static Map<LocalDate, Boolean> onsets(Map<LocalDate, Boolean> diary) {
    Map<LocalDate, Boolean> onsets = new TreeMap<>(diary);
    onsets.keySet().removeIf(day -> diary.getOrDefault(day.minusDays(1), false));
    return onsets;
  }

  private static double shareAsUneven(Map<LocalDate, Boolean> diary) {
    List<LocalDate> days = List.copyOf(diary.keySet());
    List<Boolean> symptom = new ArrayList<>(diary.values());
    double observed = unevenness(days, symptom);
    Random random = new Random(7);
    int asUneven = 1;
    for (int i = 0; i < SHUFFLES; i++) {
      Collections.shuffle(symptom, random);
      asUneven += unevenness(days, symptom) >= observed - 1e-9 ? 1 : 0;
    }
    return asUneven / (SHUFFLES + 1.0);
  }

  private static double unevenness(List<LocalDate> days, List<Boolean> symptom) {
    double[] recorded = new double[7];
    double[] with = new double[7];
    double all = 0;
    for (int i = 0; i < days.size(); i++) {
      int weekday = days.get(i).getDayOfWeek().getValue() - 1;
      recorded[weekday]++;
      with[weekday] += symptom.get(i) ? 1 : 0;
      all += symptom.get(i) ? 1 : 0;
    }
    double sum = 0;
    for (int w = 0; w < 7; w++) {
      double expected = all * recorded[w] / days.size();
      sum += (with[w] - expected) * (with[w] - expected) / expected;
    }
    return sum;
  }

  private static Map<LocalDate, Boolean> diary(String name, String symptom) throws IOException {
    return new TreeMap<>(
        Maps.transformValues(SampleRows.intensities(name, symptom), intensity -> intensity > 0));
  }

  private static List<List<String>> rows(String file) throws IOException {
    return Resources.toString(Resources.getResource(SampleCases.class, file), UTF_8)
        .lines()
        .skip(1)
        .map(line -> Splitter.on(',').splitToList(line))
        .toList();
  }
}

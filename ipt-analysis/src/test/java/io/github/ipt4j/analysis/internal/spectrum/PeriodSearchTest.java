// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.internal.spectrum.PeriodSearch.Kind;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodSearchTest {
  private static final long[] DAYS = LongStream.range(20_000, 20_126).toArray();

  private static PeriodSearch search(double[] values, Kind kind, int surrogates) {
    return PeriodSearch.of(DAYS, values, kind, 2, 35, surrogates, 3);
  }

  /** A cosine that comes back after 9 days 14 times is all there is in it. */
  @Test
  void aWaveOfNineDays_isTheHighestPeakThatNoSurrogateReaches() {
    double[] wave =
        IntStream.range(0, 126).mapToDouble(i -> 5 + 2 * Math.cos(2 * Math.PI * i / 9)).toArray();
    PeriodSearch search = search(wave, Kind.RATING, 199);
    assertThat(search.span()).isEqualTo(126);
    assertThat(search.frequency()).isCloseTo(1 / 9.0, within(1e-12));
    assertThat(search.power()).isCloseTo(1, within(1e-9));
    assertThat(search.p()).isEqualTo(1 / 200.0);
    assertThat(search.wholeDays(35)).isEqualTo(9);
  }

  /** One day of the diary alone: all waves explain as much of it, so that the first stands. */
  @Test
  void wherePowersAreEqual_theFirstStands() {
    double[] once = new double[126];
    once[40] = 1;
    PeriodSearch search = search(once, Kind.TWO_STATES, 99);
    double[] powers = Periodogram.of(DAYS, 2, 35).powers(once);
    int first = 0;
    while (powers[first]
        < IntStream.range(0, powers.length).mapToDouble(i -> powers[i]).max().orElseThrow()
            * (1 - 1e-9)) {
      first++;
    }
    assertThat(search.frequency()).isEqualTo(Periodogram.of(DAYS, 2, 35).frequency(first));
    assertThat(search.p()).as("series like this one are as high").isGreaterThan(.05);
  }

  @Property(tries = 100)
  void wholeDays_ofAFrequency_areTheShortestCycleThatFitsIt(
      @ForAll @IntRange(min = 2, max = 35) int days,
      @ForAll @IntRange(min = 1, max = 17) int times) {
    int turns = 1 + times % (days / 2);
    PeriodSearch search = new PeriodSearch(364, (double) turns / days, 1, 0, .01);
    int told = search.wholeDays(35);
    int shortest = days / gcd(turns, days);
    if (search.frequency() > 1 / 7.0) {
      assertThat(told).as("at most the cycle itself").isLessThanOrEqualTo(shortest);
      double missed = told * search.frequency();
      assertThat(Math.abs(missed - Math.rint(missed)) / told).isLessThanOrEqualTo(1 / 728.0);
    } else {
      assertThat(told).isEqualTo((int) Math.rint((double) days / turns));
    }
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** A week once looks like a week twice: 3.5 days are told as 7, and 7 are not told as 14. */
  @Test
  void wholeDays_ofPartsOfAWeek_areTheWeek() {
    assertThat(new PeriodSearch(364, 2 / 7.0, 1, 0, .01).wholeDays(35)).isEqualTo(7);
    assertThat(new PeriodSearch(364, 3 / 7.0, 1, 0, .01).wholeDays(35)).isEqualTo(7);
    assertThat(new PeriodSearch(364, 1 / 7.0, 1, 0, .01).wholeDays(35)).isEqualTo(7);
    assertThat(new PeriodSearch(364, .5, 1, 0, .01).wholeDays(35)).isEqualTo(2);
    assertThat(new PeriodSearch(364, 2 / 7.0, 1, 0, .01).wholeDays(6))
        .as("none is tried that fits")
        .isEqualTo(4);
    assertThat(new PeriodSearch(364, 2 / 7.0, 1, 0, .01).wholeDays(7)).isEqualTo(7);
  }

  /** As far off as the span of a diary can tell, and a little farther. */
  @Test
  void wholeDays_ofAFrequencyBesideACycle_areThatCycleAsFarAsTheSpanCanTell() {
    double edge = 2 / 5.0 + 1 / 200.0;
    assertThat(new PeriodSearch(100, edge - 1e-9, 1, 0, .01).wholeDays(5)).isEqualTo(5);
    assertThat(new PeriodSearch(100, edge + 1e-4, 1, 0, .01).wholeDays(5)).isEqualTo(2);
  }

  @Test
  void leftOut_isEveryDayThatWasNotRecorded() {
    assertThat(PeriodSearch.leftOut(new long[] {7, 8, 11})).containsExactly(0, 0, 1, 1, 0);
    assertThat(PeriodSearch.leftOut(new long[] {5})).containsExactly(0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodogramTest {
  /** Twelve weeks from a Monday: recorded free, recorded with the symptom, not recorded. */
  private static final String JOANNE =
      "--.5-.---.-.-.--5-.-.---5.---.---.-----..." + "----5------5..----5-.-5---5.----5---..55.-";

  /**
   * astropy 5.2.1, LombScargle(t, y, fit_mean=True).power(k / 168, method="slow") for k = 4 to 83.
   */
  private static final double[] ASTROPY = {
    0.000987093572, 0.008061932768, 0.015040184019, 0.000239446070, 0.023187384976,
    0.018828545116, 0.008518804076, 0.018425755516, 0.005523594098, 0.029023896985,
    0.001976085365, 0.019664678142, 0.008446601094, 0.028176144885, 0.039243241007,
    0.011626554412, 0.009662766750, 0.006069261181, 0.007044829882, 0.116923177150,
    0.163264572765, 0.027089876375, 0.075666607463, 0.024333993820, 0.021748977152,
    0.043661770214, 0.072822487234, 0.058791166690, 0.010264235020, 0.052768700817,
    0.022145858180, 0.015996990277, 0.007411877949, 0.003199777459, 0.080347468454,
    0.086360117713, 0.002685120206, 0.053522909931, 0.045895320946, 0.011863446693,
    0.009233052989, 0.019140010666, 0.070615511333, 0.091696095925, 0.037175002020,
    0.087679678034, 0.080927573081, 0.000707547087, 0.017180948367, 0.010266814676,
    0.055238725292, 0.021880092299, 0.004640870850, 0.014722432564, 0.002667484746,
    0.001726202577, 0.010113290383, 0.029634499760, 0.022369804278, 0.017262539367,
    0.032590980994, 0.012012717111, 0.012440026393, 0.033178113419, 0.015418039918,
    0.003364714350, 0.010483310626, 0.030974369482, 0.034217468680, 0.038096107091,
    0.035628290422, 0.010683893077, 0.033938555893, 0.081877507858, 0.045975504140,
    0.003665646817, 0.078064533386, 0.050370884643, 0.014739373146, 0.065843591929
  };

  @Test
  void powers_ofADiary_areThoseOfAstropy() {
    long[] days =
        IntStream.range(0, 84).filter(i -> JOANNE.charAt(i) != '.').asLongStream().toArray();
    double[] values =
        LongStream.of(days).mapToDouble(i -> JOANNE.charAt((int) i) == '5' ? 1 : 0).toArray();
    Periodogram periodogram = Periodogram.of(days, 2, 42);
    double[] powers = periodogram.powers(values);
    assertThat(periodogram.span()).isEqualTo(84);
    assertThat(powers).hasSize(ASTROPY.length + 1);
    for (int i = 0; i < ASTROPY.length; i++) {
      assertThat(periodogram.frequency(i)).isCloseTo((i + 4) / 168.0, within(1e-15));
      assertThat(powers[i]).isCloseTo(ASTROPY[i], within(1e-11));
    }
  }

  /** The definition, by the normal equations of a constant, a cosine and a sine. */
  @Property(tries = 50)
  void powers_ofAnySeries_areTheShareThatAWaveExplains(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 120) int span) {
    Random random = new Random(seed);
    long[] days = someDays(random, span);
    double[] values = random.doubles(days.length, -5, 20).toArray();
    Periodogram periodogram = Periodogram.of(days, 2, 35);
    double[] powers = periodogram.powers(values);
    for (int i = 0; i < powers.length - 1; i++) {
      assertThat(powers[i])
          .isCloseTo(explained(days, values, periodogram.frequency(i)), within(1e-7));
    }
  }

  private static long[] someDays(Random random, int span) {
    return LongStream.range(0, span)
        .filter(i -> i == 0 || i == span - 1 || random.nextDouble() < .8)
        .map(i -> i + 20_000)
        .toArray();
  }

  private static double explained(long[] days, double[] values, double frequency) {
    int n = values.length;
    double[] cos = new double[n];
    double[] sin = new double[n];
    double[] y = values.clone();
    for (int i = 0; i < n; i++) {
      cos[i] = StrictMath.cos(2 * Math.PI * frequency * (days[i] - days[0]));
      sin[i] = StrictMath.sin(2 * Math.PI * frequency * (days[i] - days[0]));
    }
    center(cos);
    center(sin);
    center(y);
    double determinant = dot(cos, cos) * dot(sin, sin) - dot(cos, sin) * dot(cos, sin);
    double a = (dot(y, cos) * dot(sin, sin) - dot(y, sin) * dot(cos, sin)) / determinant;
    double b = (dot(y, sin) * dot(cos, cos) - dot(y, cos) * dot(cos, sin)) / determinant;
    double rest = 0;
    for (int i = 0; i < n; i++) {
      double r = y[i] - a * cos[i] - b * sin[i];
      rest += r * r;
    }
    return 1 - rest / dot(y, y);
  }

  private static void center(double[] values) {
    double mean = dot(values, IntStream.range(0, values.length).mapToDouble(i -> 1).toArray());
    for (int i = 0; i < values.length; i++) {
      values[i] -= mean / values.length;
    }
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  @Property(tries = 50)
  void greatest_ofManySeries_isTheGreatestOfThePowersOfEach(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 900) int span) {
    Random random = new Random(seed);
    long[] days = someDays(random, span);
    double[][] series = new double[3][];
    series[0] = random.doubles(days.length).toArray();
    series[1] = random.doubles(days.length).map(u -> u < .2 ? 1 : 0).toArray();
    series[2] = random.doubles(days.length).map(u -> 3).toArray();
    Periodogram periodogram = Periodogram.of(days, 2, 35);
    double[] greatest = periodogram.greatest(series);
    for (int s = 0; s < 2; s++) {
      double most = 0;
      for (double power : periodogram.powers(series[s])) {
        most = Math.max(most, power);
      }
      assertThat(greatest[s]).isCloseTo(most, within(1e-12));
    }
    assertThat(greatest[2]).isZero();
    assertThat(periodogram.powers(series[2])).containsOnly(0);
  }

  /** At half a turn a day the sine is 0 on every day: a cosine alone explains every other day. */
  @Test
  void powers_ofEveryOtherDay_areOneAtTwoDays() {
    long[] days = LongStream.range(0, 60).toArray();
    double[] values = LongStream.of(days).mapToDouble(d -> d % 2).toArray();
    Periodogram periodogram = Periodogram.of(days, 2, 35);
    double[] powers = periodogram.powers(values);
    assertThat(periodogram.frequency(powers.length - 1)).isEqualTo(.5);
    assertThat(powers[powers.length - 1]).isCloseTo(1, within(1e-12));
  }

  /** Every other day recorded: of a wave of two days nothing is left, of one of four one half. */
  @Test
  void powers_ofDaysThatSeeOneWaveOnly_staySharesOfOne() {
    long[] days = LongStream.range(0, 40).map(i -> 2 * i).toArray();
    double[] values = LongStream.of(days).mapToDouble(d -> d % 4).toArray();
    double[] powers = Periodogram.of(days, 2, 35).powers(values);
    assertThat(powers[powers.length - 1]).isZero();
    for (double power : powers) {
      assertThat(power).isBetween(0.0, 1 + 1e-12);
    }
  }

  @Test
  void of_periodsUnderTwoDays_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Periodogram.of(new long[] {1, 2}, 1, 35))
        .withMessage("shortest must be at least 2, but was 1");
    assertThat(Periodogram.of(new long[] {5}, 2, 35).size()).isZero();
  }
}

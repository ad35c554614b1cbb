// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeekSignsTest {
  private static final Seed SEED = Seed.of(1, "WeekSignsTest");

  /** Residuals of weeks, some of whose days are missing, as whole numbers so that values tie. */
  private static final class Weeks {
    private final int number;
    private final int[] week;
    private final int[] weekday;
    private final double[] residuals;

    Weeks(int number, int[] week, int[] weekday, double[] residuals) {
      this.number = number;
      this.week = week;
      this.weekday = weekday;
      this.residuals = residuals;
    }

    static Weeks drawn(int number, long seed) {
      Random random = new Random(seed);
      int size = 0;
      int[] week = new int[7 * number];
      int[] weekday = new int[7 * number];
      double[] residuals = new double[7 * number];
      for (int i = 0; i < 7 * number; i++) {
        if (random.nextInt(4) > 0) {
          week[size] = i / 7;
          weekday[size] = i % 7;
          residuals[size++] = (random.nextInt(9) - 4) / 8.0;
        }
      }
      return new Weeks(
          number,
          Arrays.copyOf(week, size),
          Arrays.copyOf(weekday, size),
          Arrays.copyOf(residuals, size));
    }

    WeekSigns signs() {
      return new WeekSigns(number, week, weekday, residuals);
    }

    /** T as it is written in the definition: means of weekdays, then the kernel. */
    double statistic(int signs) {
      double[] sums = new double[7];
      int[] days = new int[7];
      for (int i = 0; i < residuals.length; i++) {
        days[weekday[i]]++;
        sums[weekday[i]] += (signs >> week[i] & 1) == 1 ? -residuals[i] : residuals[i];
      }
      double t = 0;
      double[] weights = WeeklyForm.hermansRassonWeights();
      for (int h = 1; h <= 3; h++) {
        double re = 0;
        double im = 0;
        for (int w = 0; w < 7; w++) {
          double c = days[w] == 0 ? 0 : sums[w] / days[w];
          re += c * Math.cos(2 * Math.PI * h * w / 7);
          im += c * Math.sin(2 * Math.PI * h * w / 7);
        }
        t += 2 * weights[h - 1] * (re * re + im * im);
      }
      return t;
    }
  }

  @Property(tries = 60)
  void test_ofFewWeeks_countsEverySignVector(
      @ForAll @IntRange(min = 1, max = 9) int number, @ForAll long seed) {
    Weeks weeks = Weeks.drawn(number, seed);
    double observed = weeks.statistic(0);
    double greatest = 0;
    for (int v = 0; v < 1 << number; v++) {
      greatest = Math.max(greatest, weeks.statistic(v));
    }
    int extreme = 0;
    int ofGreatest = 0;
    for (int v = 0; v < 1 << number; v++) {
      extreme += weeks.statistic(v) >= observed * (1 - 1e-9) ? 1 : 0;
      ofGreatest += weeks.statistic(v) >= greatest * (1 - 1e-9) ? 1 : 0;
    }
    SignTail test = weeks.signs().test(99, SEED);
    assertThat(test.statistic()).isCloseTo(observed, within(1e-12));
    assertThat(test.draws()).isZero();
    assertThat(test.p()).isEqualTo((double) extreme / (1 << number));
    assertThat(test.smallestP()).isEqualTo((double) ofGreatest / (1 << number));
  }

  /** Sixteen weeks have 65,536 vectors, which are still counted here; five standard errors. */
  @Property(tries = 8)
  void test_ofManyWeeks_isNearTheShareOfAllVectors(
      @ForAll @IntRange(min = 14, max = 16) int number, @ForAll long seed) {
    Weeks weeks = Weeks.drawn(number, seed);
    double observed = weeks.statistic(0);
    int extreme = 0;
    for (int v = 0; v < 1 << number; v++) {
      extreme += weeks.statistic(v) >= observed * (1 - 1e-9) ? 1 : 0;
    }
    double p = (double) extreme / (1 << number);
    SignTail test = weeks.signs().test(9_999, SEED);
    assertThat(test.draws()).isEqualTo(9_999);
    assertThat(test.p()).isCloseTo(p, within(5 * Math.sqrt(p * (1 - p) / 9_999) + 1e-3));
    assertThat(test.smallestP()).isEqualTo(1 / 10_000.0);
  }

  /** More than 64 weeks need more than one random number a draw; the last weeks count as well. */
  @Test
  void test_ofWeeksThatAllAgree_isSignificantHoweverMany() {
    for (int number : new int[] {14, 64, 65, 100, 130}) {
      int[] week = new int[number];
      int[] weekday = new int[number];
      double[] residuals = new double[number];
      for (int i = 0; i < number; i++) {
        week[i] = i;
        residuals[i] = 1;
      }
      SignTail agreed = new WeekSigns(number, week, weekday, residuals).test(999, SEED);
      assertThat(agreed.p()).isLessThanOrEqualTo(0.003);
      for (int i = 0; i < number; i++) {
        residuals[i] = i % 2 == 0 ? 1 : -1;
      }
      residuals[number - 1] = 0.5;
      SignTail even = new WeekSigns(number, week, weekday, residuals).test(999, SEED);
      assertThat(even.p()).isGreaterThan(0.5);
    }
  }
}

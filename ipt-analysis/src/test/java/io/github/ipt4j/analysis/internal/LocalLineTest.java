// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.PeerRatings;
import io.github.ipt4j.core.diary.DailyRatings;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Agreement with numpy.linalg.lstsq: {@code python3 src/test/peers/levels_numpy.py}. */
class LocalLineTest {
  private static final double[] LSTSQ = {
    -0.078104575163, -0.353594771242, 0.177823408624, 0.112903225806, 0.220340681363,
    0.229483982352, -0.275656324582, -0.185480454458, -0.292427459306, -0.111990261716,
    0.200000000000, -0.007547169811, -0.294653899860, -0.069978057052, 0.239500912964,
    0.144019409624, 0.217449773169, 0.117069771255, 0.014475008386, 0.123273657289,
    -0.077554093683, -0.173753572563, 0.112964896779, -0.181471747700, 0.233404092723,
    -0.135726981870, -0.128119988680, -0.222608695652, 0.280869565217, 0.089126853377,
    -0.310613943809, 0.189224302637, 0.192176529589, -0.104729729730, -0.318841262365,
    0.078787878788, 0.087662337662
  };

  /** With two gaps, beside which fewer than five days are near. */
  private static final double[] THIN = {
    Double.NaN,
    Double.NaN,
    Double.NaN,
    0.255595667870,
    Double.NaN,
    Double.NaN,
    -0.024035608309,
    0.003418803419,
    0.083296943231,
    0.142857142857,
    0.057142857143,
    -0.228571428571,
    0.085714285714
  };

  private static double[] residuals(DailyRatings ratings) {
    return LocalLine.residuals(PeerRatings.days(ratings), PeerRatings.values(ratings), 10);
  }

  @Test
  void residuals_areThoseOfLeastSquaresByNumpy() {
    assertThat(residuals(PeerRatings.of(1, 44, 0))).containsExactly(LSTSQ, within(1e-9));
    assertThat(residuals(PeerRatings.of(9, 30, 0, 99, 0, 5, 12, 16, 24)))
        .containsExactly(THIN, within(1e-9));
  }

  @Property(tries = 50)
  void residuals_ofAStraightLine_areExactlyNothing(
      @ForAll @DoubleRange(min = -10, max = 10) double start,
      @ForAll @DoubleRange(min = -1, max = 1) double slope) {
    int[] days = {0, 1, 2, 5, 8, 9, 13, 20, 21, 22, 23, 40};
    double[] line = Arrays.stream(days).mapToDouble(d -> start + slope * d).toArray();
    double[] residuals = LocalLine.residuals(days, line, 20);
    assertThat(Arrays.copyOf(residuals, 11)).containsOnly(0);
    assertThat(residuals[11]).isNaN();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "-0.3, -0.02, 1, -0.3 to -0.02",
    "-0.3, 0, 1, -0.3 to 0.0",
    "0.0004, 0.35, 2, 0.0004 to 0.35",
    "-0.004, 0.004, 2, -0.004 to 0.004",
    "1.234, 5.678, 1, 1.2 to 5.7",
    "-1e-17, 2, 2, 0.00 to 2.00"
  })
  void anEnd_hasTheDecimalsThatKeepItOnItsSideOfNothing(
      double low, double high, int decimals, String words) {
    assertThat(Wording.end(low, decimals, 0) + " to " + Wording.end(high, decimals, 0))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.997, 0.10 to 0.997",
    "1.0004, 35.2, 1.0004 to 35.20",
    "0.96, 1.00286, 0.96 to 1.003",
    "0.004, Infinity, 0.004 to infinite",
    "1, 2, 1.00 to 2.00"
  })
  void anEndOfARatio_staysOnItsSideOfOneToo(double low, double high, String words) {
    assertThat(Wording.end(low, 2, 0, 1) + " to " + Wording.end(high, 2, 0, 1)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0496, 0.05, p = 0.050",
    "0.0504, 0.05, p = 0.0504",
    "0.05, 0.05, p = 0.050",
    "0.0003, 0.05, p < 0.001",
    "0.001, 0.05, p = 0.001",
    "0.0004, 0.0005, p = 0.0004",
    "0.0006, 0.0005, p = 0.0006",
    "0.00002, 0.0005, p < 0.0001",
    "0.0168, 0.016666666666666666, p = 0.017",
    "0.0166, 0.016666666666666666, p = 0.0166"
  })
  void p_hasTheDecimalsThatKeepItOnItsSideOfTheLevel(double p, double level, String words) {
    assertThat(Wording.p(p, level)).isEqualTo(words);
  }

  /** Rounded half up as the shortest decimals of the number are, however it is computed. */
  @Property(tries = 1000)
  void aNumber_isItsDecimalsRoundedHalfUp(
      @ForAll @Scale(7) @DoubleRange(min = -5000, max = 5000) double number) {
    for (int decimals = 0; decimals <= 7; decimals++) {
      BigDecimal rounded =
          new BigDecimal(Double.toString(number)).setScale(decimals, RoundingMode.HALF_UP);
      assertThat(Wording.number(number, decimals)).isEqualTo(rounded.toPlainString());
    }
  }

  /** A reader who holds the printed p against the printed level comes to the decision. */
  @Property(tries = 1000)
  void printedPAndLevel_decideAsTheNumbersDo(
      @ForAll @Scale(8) @DoubleRange(min = 1e-6, max = 1) double p,
      @ForAll @Scale(8) @DoubleRange(min = 1e-4, max = 0.5) double level) {
    assertPrintedAlike(p, level);
    assertPrintedAlike(level * (1 + (p - .5) / 500), level);
    assertPrintedAlike(level, level);
  }

  private static void assertPrintedAlike(double p, double level) {
    String printed = Wording.p(p, level).replaceFirst("^p (= )?", "");
    double line = Double.parseDouble(Wording.level(level, p));
    if (printed.startsWith("<")) {
      assertThat(Double.parseDouble(printed.substring(2))).isLessThanOrEqualTo(line);
      assertThat(p).isLessThan(level);
    } else {
      assertThat(Double.parseDouble(printed) <= line)
          .as("%s at %s printed %s at %s", p, level, printed, line)
          .isEqualTo(p <= level);
    }
  }

  @Property(tries = 1000)
  void printedEnds_lieOnTheSideOfNothingOnWhichTheNumbersDo(
      @ForAll @Scale(8) @DoubleRange(min = -0.1, max = 0.1) double difference) {
    for (double end : new double[] {difference, difference / 1000}) {
      if (Math.abs(end) > 1e-8) {
        assertThat(Math.signum(Double.parseDouble(Wording.end(end, 1, 0))))
            .isEqualTo(Math.signum(end));
        assertThat(Math.signum(Double.parseDouble(Wording.end(1 + end, 2, 0, 1)) - 1))
            .isEqualTo(Math.signum(end));
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.measure.CutOff;
import io.github.ipt4j.core.measure.CutOffKind;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Thresholds written in tenths. What is true of the whole numbers of tenths is true of the
 * decimals: of the 820 changes of k tenths from a start of k to 40 tenths, none is missed and none
 * is added.
 */
class DecimalThresholdsTest {
  private static final int MOST = 40;
  private static final Instrument SCALE = Forms.scale(0, 4, Direction.HIGHER_IS_WORSE);

  /** A fall by k tenths from a start in tenths. */
  private interface Change {
    boolean test(int k, int start);
  }

  /** The pairs of k and start, in tenths, of which something is not true. */
  private static List<String> missed(Change isTrue) {
    List<String> missed = new ArrayList<>();
    int cases = 0;
    for (int k = 1; k <= MOST; k++) {
      for (int start = k; start <= MOST; start++) {
        cases++;
        if (!isTrue.test(k, start)) {
          missed.add(start + " by " + k);
        }
      }
    }
    assertThat(cases).isEqualTo(820);
    return missed;
  }

  private static double tenths(int count) {
    return count / 10.0;
  }

  private static ChangeCategory category(ReliableChange analysis, Instrument scale, int a, int b) {
    return analysis.analyze(Forms.of(scale, tenths(a), tenths(b))).category().orElseThrow();
  }

  private static ReliableChange preset(Instrument scale, double change) {
    return ReliableChange.of(new ChangePreset(scale, change, 4, "made up"));
  }

  @Test
  void aChangeOfExactlyTheReliableOne_isReliable_820Of820() {
    assertThat(
            missed(
                (k, start) ->
                    category(preset(SCALE, tenths(k)), SCALE, start, start - k)
                        .equals(
                            start == MOST ? ChangeCategory.RECOVERED : ChangeCategory.IMPROVED)))
        .isEmpty();
  }

  @Test
  void aRiseOfExactlyTheReliableOne_isReliable_820Of820() {
    Instrument better = Forms.scale(0, 4, Direction.HIGHER_IS_BETTER);
    ReliableChange[] analysis = new ReliableChange[MOST + 1];
    for (int k = 1; k <= MOST; k++) {
      analysis[k] =
          ReliableChange.of(new ChangePreset(better, tenths(k), 0, "nobody is a case above 0"));
    }
    assertThat(
            missed(
                (k, start) ->
                    category(analysis[k], better, start - k, start)
                        .equals(start == k ? ChangeCategory.RECOVERED : ChangeCategory.IMPROVED)))
        .isEmpty();
  }

  @Test
  void aChangeOfOneHundredthLess_isNotReliable_820Of820() {
    assertThat(
            missed(
                (k, start) ->
                    category(preset(SCALE, tenths(k) + .01), SCALE, start, start - k)
                        .equals(ChangeCategory.UNCHANGED)))
        .isEmpty();
  }

  /**
   * With 1.96 sd sqrt(2 (1 - r)) = k tenths: the standard deviation is a decimal of three digits.
   */
  @Test
  void anIndexOfExactly196_isReliable_820Of820() {
    assertThat(
            missed(
                (k, start) -> {
                  // r = .5, so that the error of a change is the standard deviation itself
                  Norms norms = new Norms("patients", 2, tenths(k) / 1.96, .5, "made up");
                  return category(ReliableChange.of(norms), SCALE, start, start - k)
                      .equals(ChangeCategory.IMPROVED);
                }))
        .isEmpty();
  }

  @Test
  void aTotalReachedByFalling_isOnACutOffWrittenDown_820Of820() {
    assertThat(
            missed(
                (k, start) -> {
                  // written as a sum, such as 0.1 + 0.2, and as a decimal, 0.3
                  double total = tenths(k) + tenths(start - k);
                  Instrument own =
                      SCALE.withCutOffs(
                          new CutOff(CutOffKind.CASE, tenths(start), "made up"),
                          new CutOff(CutOffKind.REMISSION, tenths(start), "made up"));
                  ReliableChangeResult result =
                      ReliableChange.undecided().analyze(Forms.of(own, total, total));
                  return result.wasCase() && result.isRemission().equals(Optional.of(false));
                }))
        .isEmpty();
  }

  @Test
  void halfTheWay_isAResponse_andAHundredthLessIsNot() {
    for (int half = 1; 2 * half <= MOST; half++) {
      Instrument scale = SCALE;
      ReliableChange analysis = preset(scale, 9);
      double first = tenths(2 * half);
      assertThat(analysis.analyze(Forms.of(scale, first, first - tenths(half))).isResponse())
          .as("half of %s", first)
          .contains(true);
      assertThat(analysis.analyze(Forms.of(scale, first, tenths(half) + .01)).isResponse())
          .as("less than half of %s", first)
          .contains(false);
    }
  }

  @Test
  void aDropOfExactlyTheLeast_isSudden_820Of820() {
    assertThat(
            missed(
                (k, start) -> {
                  double high = tenths(start);
                  double low = tenths(start - k);
                  return SuddenGains.ofAtLeast(tenths(k))
                          .withLeastShare(1e-6)
                          .withDraws(99)
                          .analyze(Forms.of(SCALE, high, high, high, low, low, low))
                          .gains()
                          .size()
                      == 1;
                }))
        .isEmpty();
  }

  @Test
  void aDropOfExactlyAQuarter_isSudden_andOneOfAHundredthLessIsNot() {
    for (int quarter = 1; 4 * quarter <= MOST; quarter++) {
      double high = tenths(4 * quarter);
      double low = tenths(4 * quarter) - tenths(quarter);
      SuddenGains analysis = SuddenGains.ofAtLeast(.01).withDraws(99);
      assertThat(analysis.analyze(Forms.of(SCALE, high, high, high, low, low, low)).gains())
          .as("a quarter of %s", high)
          .hasSize(1);
      low += .01;
      assertThat(analysis.analyze(Forms.of(SCALE, high, high, high, low, low, low)).gains())
          .as("less than a quarter of %s", high)
          .isEmpty();
    }
  }

  @Test
  void halfOfAGainLostAgain_isAReversal() {
    for (int half = 1; 2 * half <= MOST; half++) {
      double high = tenths(2 * half);
      SuddenGains analysis = SuddenGains.ofAtLeast(tenths(half)).withDraws(99);
      assertThat(
              analysis
                  .analyze(Forms.of(SCALE, high, high, high, 0, 0, 0, high - tenths(half)))
                  .gains())
          .as("half of %s", high)
          .allMatch(SuddenChange::isReversed)
          .hasSize(1);
    }
  }
}

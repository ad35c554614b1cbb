// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OutcomeLawsTest {
  private static final int MAXIMUM = 40;
  private static final Instrument SCALE = Forms.scale(0, MAXIMUM, Direction.HIGHER_IS_WORSE);
  private static final Norms PATIENTS = new Norms("patients", 24.3, 7.1, .86, "made up");
  private static final Norms OTHERS = new Norms("others", 9.7, 5.3, .86, "made up");
  private static final SuddenGains GAINS = SuddenGains.ofAtLeast(6).withDraws(99);

  @Provide
  Arbitrary<double[]> totals() {
    return Forms.totals(MAXIMUM, 12);
  }

  private static double[] moved(double[] totals, DoubleUnaryOperator by) {
    return Arrays.stream(totals).map(t -> Double.isNaN(t) ? t : by.applyAsDouble(t)).toArray();
  }

  private static Norms moved(Norms norms, DoubleUnaryOperator by) {
    return new Norms(
        norms.population(),
        by.applyAsDouble(norms.mean()),
        norms.standardDeviation(),
        norms.reliability(),
        norms.source());
  }

  private static ReliableChange change(CutOffRule rule, DoubleUnaryOperator by, boolean isGln) {
    ReliableChange analysis =
        ReliableChange.of(moved(PATIENTS, by))
            .withFunctional(moved(OTHERS, by))
            .withCutOffRule(rule);
    return isGln ? analysis.withReferralMean(by.applyAsDouble(18.2)) : analysis;
  }

  private static void same(
      ReliableChangeResult one, ReliableChangeResult other, int sign, DoubleUnaryOperator by) {
    assertThat(other.category()).isEqualTo(one.category());
    assertThat(other.isResponse()).isEqualTo(one.isResponse());
    assertThat(other.wasCase()).isEqualTo(one.wasCase());
    assertThat(other.shortfalls()).isEqualTo(one.shortfalls());
    if (one.shortfalls().isEmpty()) {
      assertThat(other.index().orElseThrow())
          .isCloseTo(sign * one.index().orElseThrow(), within(1e-9));
      assertThat(other.cutOff().orElseThrow())
          .isCloseTo(by.applyAsDouble(one.cutOff().orElseThrow()), within(1e-9));
    }
  }

  @Property(tries = 300)
  void turningTheInstrumentRound_mirrorsIndexAndCutOff_andLeavesTheCategory(
      @ForAll("totals") double[] totals, @ForAll CutOffRule rule, @ForAll boolean isGln) {
    DoubleUnaryOperator mirror = t -> MAXIMUM - t;
    Instrument turned = Forms.scale(0, MAXIMUM, Direction.HIGHER_IS_BETTER);
    same(
        change(rule, t -> t, isGln).analyze(Forms.of(SCALE, totals)),
        change(rule, mirror, isGln).analyze(Forms.of(turned, moved(totals, mirror))),
        -1,
        mirror);
  }

  @Property(tries = 300)
  void aConstantAddedToScaleNormsAndTotals_changesNothing(
      @ForAll("totals") double[] totals,
      @ForAll CutOffRule rule,
      @ForAll boolean isGln,
      @ForAll @IntRange(min = -30, max = 30) int constant) {
    DoubleUnaryOperator shift = t -> t + constant;
    Instrument shifted = Forms.scale(constant, MAXIMUM + constant, Direction.HIGHER_IS_WORSE);
    same(
        change(rule, t -> t, isGln).analyze(Forms.of(SCALE, totals)),
        change(rule, shift, isGln).analyze(Forms.of(shifted, moved(totals, shift))),
        1,
        shift);
  }

  @Property(tries = 300)
  void anIncompleteForm_changesNothingOfReliableChangeButTheNumberOfForms(
      @ForAll("totals") double[] totals,
      @ForAll CutOffRule rule,
      @ForAll @IntRange(max = 12) int place) {
    int at = Math.min(place, totals.length);
    double[] more =
        DoubleStream.concat(
                DoubleStream.concat(
                    Arrays.stream(totals, 0, at), DoubleStream.of(Forms.INCOMPLETE)),
                Arrays.stream(totals, at, totals.length))
            .toArray();
    ReliableChangeResult before = change(rule, t -> t, false).analyze(Forms.of(SCALE, totals));
    ReliableChangeResult after = change(rule, t -> t, false).analyze(Forms.of(SCALE, more));
    same(before, after, 1, t -> t);
    assertThat(after.first()).isEqualTo(before.first());
    assertThat(after.last()).isEqualTo(before.last());
    assertThat(after.forms().count()).isEqualTo(before.forms().count());
    if (before.shortfalls().isEmpty()) {
      assertThat(after.forms().of()).isEqualTo(before.forms().of() + 1);
    }
  }

  @Property(tries = 200)
  void anIncompleteFormAtTheEnd_changesNoGain(@ForAll("totals") double[] totals) {
    double[] more = Arrays.copyOf(totals, totals.length + 1);
    more[totals.length] = Forms.INCOMPLETE;
    SuddenGainsResult before = GAINS.analyze(Forms.of(SCALE, totals));
    SuddenGainsResult after = GAINS.analyze(Forms.of(SCALE, more));
    assertThat(after.changes()).isEqualTo(before.changes());
    assertThat(after.pStep()).isEqualTo(before.pStep());
  }

  @Property(tries = 200)
  void turningTheInstrumentRound_leavesGainsAndLossesWhereTheyWere(
      @ForAll("totals") double[] totals) {
    SuddenGainsResult one = GAINS.analyze(Forms.of(SCALE, totals));
    SuddenGainsResult turned =
        GAINS.analyze(
            Forms.of(
                Forms.scale(0, MAXIMUM, Direction.HIGHER_IS_BETTER),
                moved(totals, t -> MAXIMUM - t)));
    assertThat(turned.changes())
        .isEqualTo(
            one.changes().stream()
                .map(
                    c ->
                        new SuddenChange(
                            MAXIMUM - c.before(),
                            MAXIMUM - c.after(),
                            c.on(),
                            c.isGain(),
                            c.isReversed(),
                            c.id()))
                .toList());
    assertThat(turned.pStep()).isEqualTo(one.pStep());
  }

  /** All three criteria are free of the unit, if the least drop is in it. */
  @Property(tries = 200)
  void anotherUnit_changesNoGain(@ForAll("totals") double[] totals) {
    SuddenGainsResult one = GAINS.analyze(Forms.of(SCALE, totals));
    SuddenGainsResult other =
        SuddenGains.ofAtLeast(24)
            .withDraws(99)
            .analyze(
                Forms.of(
                    Forms.scale(0, 4 * MAXIMUM, Direction.HIGHER_IS_WORSE),
                    moved(totals, t -> 4 * t)));
    assertThat(other.changes())
        .extracting(SuddenChange::id, SuddenChange::isReversed)
        .isEqualTo(one.changes().stream().map(c -> tuple(c.id(), c.isReversed())).toList());
  }
}

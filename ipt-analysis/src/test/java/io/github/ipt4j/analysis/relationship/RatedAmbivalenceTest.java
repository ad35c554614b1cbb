// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static io.github.ipt4j.analysis.SessionNotes.SISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.SessionNotes;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.sample.SampleCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatedAmbivalenceTest {
  private static final Target HIM = Target.of(HUSBAND);

  private static RatedAmbivalenceResult rated(double positive, double negative) {
    return RatedAmbivalence.of(HIM)
        .analyze(
            SessionNotes.weekly(1)
                .feelings(1, SessionMoment.DURING, HIM, positive, negative)
                .record());
  }

  private static double value(double positive, double negative) {
    return rated(positive, negative).ratings().get(0).feelings().value();
  }

  @Property(tries = 100)
  void griffin_isSymmetricInThePoles_andThreeTimesTheSmallerLessTheGreaterHalved(
      @ForAll @DoubleRange(max = 10) double p, @ForAll @DoubleRange(max = 10) double n) {
    assertThat(value(p, n)).isCloseTo(value(n, p), within(1e-12));
    assertThat(value(p, n))
        .isCloseTo((3 * Math.min(p, n) - Math.max(p, n)) / 2, within(1e-12))
        .isBetween(-5.0, 10.0);
  }

  @Test
  void griffin_fallsAsTheGreaterPoleGrows_soThatBothAreShown() {
    assertThat(value(4, 4)).isGreaterThan(value(8, 4));
    assertThat(rated(8, 4).headline())
        .isEqualTo(
            "Feelings for husband, rated once: positive 8 and negative 4 of 10 in session 1"
                + " (ambivalent); how mixed they were, from -5 (one feeling alone) to 10 (both at their"
                + " strongest): 2.0");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1.9, SUPPORTIVE",
    "1.9, 2, AVERSIVE",
    "2, 2, AMBIVALENT",
    "1.9, 1.9, INDIFFERENT"
  })
  void theClass_saysWhichFeelingsAreThereAtAll(double p, double n, FeelingClass expected) {
    assertThat(rated(p, n).ratings().get(0).feelingClass()).isEqualTo(expected);
  }

  @Test
  void theThreshold_isAnOption() {
    assertThat(
            RatedAmbivalence.of(HIM)
                .withPresent(5)
                .analyze(
                    SessionNotes.weekly(1).feelings(1, SessionMoment.DURING, HIM, 9, 4).record())
                .ratings()
                .get(0)
                .feelingClass())
        .isEqualTo(FeelingClass.SUPPORTIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatedAmbivalence.of(HIM).withPresent(0))
        .withMessage("present must be above 0 and at most 10, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatedAmbivalence.of(HIM).withPresent(10.5))
        .withMessage("present must be above 0 and at most 10, but was 10.5");
    assertThat(RatedAmbivalence.of(HIM).withPresent(10).present()).isEqualTo(10);
  }

  @Test
  void joannesFeelingsForHerHusband_becomeMixed_bothPolesBeside() {
    RatedAmbivalenceResult found =
        RatedAmbivalence.of(HIM).analyze(SampleCases.joanne().sessionRecord());
    // in Python over joanne.json: 26 ratings, 23 with both at least 2, first -4.5, last 4.0
    assertThat(found.ratings()).hasSize(26);
    assertThat(found.ambivalent()).isEqualTo(new Share(23, 26));
    assertThat(found.ratings().get(0).feelings().value()).isEqualTo(-4.5);
    assertThat(found.ratings().get(25).feelings().value()).isEqualTo(4);
    assertThat(found.evidence()).hasSize(26);
    assertThat(found.headline())
        .isEqualTo(
            "Feelings for husband: first positive 9 and negative 0 of 10 in session 4 (supportive), last"
                + " positive 5 and negative 7 of 10 in session 16 (ambivalent); both were there in 23"
                + " of 26 ratings; how mixed they were, from -5 (one feeling alone) to 10 (both at"
                + " their strongest): -4.5, then 4.0");
    assertThat(Printed.rows(found.table())).hasSize(26);
  }

  @Test
  void feelingsForSomeoneElse_doNotCount() {
    RatedAmbivalenceResult none =
        RatedAmbivalence.of(HIM)
            .analyze(
                SessionNotes.weekly(1)
                    .feelings(1, SessionMoment.DURING, Target.of(SISTER), 9, 1)
                    .feelings(1, SessionMoment.DURING, Target.of(SISTER, HUSBAND), 5, 5)
                    .record());
    assertThat(none.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(none.headline())
        .isEqualTo(
            "Too little to describe feelings for husband: no rating of both feelings (1 needed)");
  }
}

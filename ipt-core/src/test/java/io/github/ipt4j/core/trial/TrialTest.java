// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.sample.SampleTrials;
import org.junit.jupiter.api.Test;

class TrialTest {
  private static final TrialArm IPT =
      TrialArm.builder().treatment("IPT").instrument("HRSD-17").n(61).mean(9.8).sd(7.9).build();
  private static final Trial ELKIN = SampleTrials.elkin1989();

  private static void isRefused(String message, Runnable making) {
    assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
  }

  @Test
  void arm_isKnownByItsTreatment_andPointsDown_unlessSaidOtherwise() {
    assertThat(IPT.id()).isEqualTo("IPT");
    assertThat(IPT.direction()).isEqualTo(Direction.HIGHER_IS_WORSE);
    assertThat(IPT.hasMean()).isTrue();
    assertThat(IPT.hasEvents()).isFalse();
    assertThat(IPT.toBuilder().build()).isEqualTo(IPT);
  }

  @Test
  void arm_withoutNumberOfPeople_standsThere_andCannotBeCompared() {
    TrialArm unknown =
        TrialArm.builder().treatment("IPT").instrument("HRSD-17").mean(9.8).sd(7.9).build();
    assertThat(unknown.hasMean()).isFalse();
    assertThat(IPT.toBuilder().n(1).build().hasMean()).isFalse();
    assertThat(IPT.toBuilder().n(2).build().hasMean()).isTrue();
  }

  @Test
  void arm_thatSaysNothing_orMoreThanCanBe_isRefused() {
    TrialArm.Builder bare = TrialArm.builder().treatment("IPT").instrument("response");
    isRefused("events must be there unless the mean and the sd are", bare::build);
    isRefused("n must be there where the events are", () -> bare.events(3).build());
    isRefused("events must be 0 to n, but was 3", () -> bare.n(2).build());
    isRefused("events must be 0 to n, but was -1", () -> bare.events(-1).build());
    assertThat(bare.events(0).build().hasEvents()).isTrue();
    assertThat(bare.events(2).build().events()).hasValue(2);
    isRefused("n must be at least 1, but was 0", () -> bare.n(0).events(0).build());
    isRefused("sd must be above 0 and finite, but was 0.0", () -> IPT.withSd(0.0));
    isRefused(
        "mean must be finite, but was Infinity", () -> IPT.withMean(Double.POSITIVE_INFINITY));
    isRefused(
        "sd must be there if and only if the mean is",
        () -> TrialArm.builder().treatment("IPT").instrument("HRSD-17").n(61).mean(9.8).build());
    assertThatIllegalArgumentException().isThrownBy(() -> IPT.withTreatment("=IPT"));
    assertThatIllegalArgumentException().isThrownBy(() -> IPT.withInstrument(""));
    assertThatIllegalArgumentException().isThrownBy(() -> IPT.withId(" a"));
  }

  @Test
  void trial_findsItsArms() {
    assertThat(ELKIN.treatments()).containsExactly("IPT", "CBT", "placebo");
    assertThat(ELKIN.instruments()).containsExactly("HRSD-17");
    assertThat(ELKIN.arms("IPT", "HRSD-17")).containsExactly(IPT);
    assertThat(ELKIN.arms("IPT", "BDI")).isEmpty();
    assertThat(ELKIN.riskOfBias()).isEqualTo(RiskOfBias.UNKNOWN);
    assertThat(ELKIN.citation()).hasValueSatisfying(c -> assertThat(c).contains("971-982"));
    assertThat(ELKIN.toBuilder().build()).isEqualTo(ELKIN);
  }

  @Test
  void trial_thatContradictsItself_isRefused() {
    Trial.Builder bare = Trial.builder().name("Elkin 1989").year(1989);
    isRefused("arms must not be empty", bare::build);
    isRefused("year must be 1900 to 2299, but was 1899", () -> ELKIN.withYear(1899));
    assertThat(ELKIN.withYear(1900).year()).isEqualTo(1900);
    assertThat(ELKIN.withYear(2299).year()).isEqualTo(2299);
    isRefused("year must be 1900 to 2299, but was 2300", () -> ELKIN.withYear(2300));
    isRefused(
        "arms must have each arm once on each instrument, but was IPT",
        () -> ELKIN.withArms(IPT, IPT));
    isRefused(
        "arms must give one treatment in each arm, but was IPT",
        () -> ELKIN.withArms(IPT, IPT.withId("IPT").withTreatment("CBT").withInstrument("BDI")));
    isRefused(
        "arms must have one direction of each instrument, but was HRSD-17",
        () -> ELKIN.withArms(IPT, IPT.withId("b").withDirection(Direction.HIGHER_IS_BETTER)));
    assertThatIllegalArgumentException().isThrownBy(() -> ELKIN.withName("@x"));
  }

  @Test
  void trials_standInTheOrderOfTheirYears_andHaveNamesOfTheirOwn() {
    Trial early = ELKIN.withName("A").withYear(1980);
    Trial same = ELKIN.withName("B");
    Trials trials = Trials.of(ELKIN, same, early);
    assertThat(trials.all()).containsExactly(early, same, ELKIN);
    assertThat(trials).isEqualTo(Trials.of(early).and(Trials.of(same, ELKIN)));
    assertThat(trials.treatments()).containsExactly("CBT", "IPT", "placebo");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trials.of(ELKIN, ELKIN))
        .withMessageStartingWith("trials must each have a name of its own");
    assertThat(SampleTrials.all().all())
        .containsExactly(ELKIN, SampleTrials.schulberg1996(), SampleTrials.browne2002());
  }
}

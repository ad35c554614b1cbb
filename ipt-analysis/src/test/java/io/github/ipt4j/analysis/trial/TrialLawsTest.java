// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.trial.Trials;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any trials. */
class TrialLawsTest {
  private static final TrialComparison TO_CARE = TrialComparison.of("IPT", "usual care");

  @Provide
  Arbitrary<Trials> trials() {
    return TrialArbitraries.trials(8);
  }

  @Property(tries = 30)
  void anInstrumentTurnedRoundAndInOtherUnits_changesNothing(@ForAll("trials") Trials trials) {
    TrialComparisonResult result = TO_CARE.analyze(trials);
    TrialComparisonResult turned = TO_CARE.analyze(TrialArbitraries.turned(trials));
    for (int i = 0; i < result.effects().size(); i++) {
      EffectSize size = result.effects().get(i).size();
      assertThat(turned.effects().get(i).size().value()).isCloseTo(size.value(), within(1e-9));
      assertThat(turned.effects().get(i).size().variance())
          .isCloseTo(size.variance(), within(1e-9));
    }
    assertThat(turned.conclusion()).isEqualTo(result.conclusion());
  }

  /** Of trials with one arm of each, so that nothing is put together. */
  @Property(tries = 30)
  void theOtherWayRound_theEffectChangesItsSign(@ForAll("trials") Trials trials) {
    Trials pairs =
        Trials.of(
            trials.all().stream()
                .map(t -> t.withArms(t.arms().subList(0, Math.min(2, t.arms().size()))))
                .toList());
    for (EffectScale scale : EffectScale.values()) {
      TrialComparisonResult one = TO_CARE.withScale(scale).analyze(pairs);
      TrialComparisonResult other =
          TrialComparison.of("usual care", "IPT").withScale(scale).analyze(pairs);
      for (int i = 0; i < one.effects().size(); i++) {
        assertThat(other.effects().get(i).size().value())
            .isCloseTo(-one.effects().get(i).size().value(), within(1e-12));
      }
      one.pooled()
          .ifPresent(
              p -> {
                PooledEffect back = other.pooled().orElseThrow();
                assertThat(back.mean()).isCloseTo(-p.mean(), within(1e-9));
                assertThat(back.p()).isCloseTo(p.p(), within(1e-9));
              });
    }
  }

  @Property(tries = 20)
  void theOrderOfTrials_changesNothing(@ForAll("trials") Trials trials, @ForAll int seed) {
    var shuffled = new ArrayList<>(trials.all());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(TO_CARE.analyze(Trials.of(shuffled))).isEqualTo(TO_CARE.analyze(trials));
  }

  /** Whoever is shown to be no worse by a margin is so by every wider one. */
  @Property(tries = 20)
  void aWiderMargin_isShownWhereANarrowerOneIs(@ForAll("trials") Trials trials) {
    boolean isShown = false;
    for (double margin : List.of(0.01, 0.1, 0.5, 2.0)) {
      NonInferiorityResult result = NonInferiority.of(TO_CARE, margin).analyze(trials);
      assertThat(isShown && !result.shown()).isFalse();
      isShown = result.shown();
    }
  }

  /** The interval that decides holds nought if and only if nothing is shown, at .05. */
  @Property(tries = 30)
  void theIntervalAndTheP_sayTheSame(@ForAll("trials") Trials trials) {
    TrialComparisonResult result = TO_CARE.analyze(trials);
    result
        .pooled()
        .ifPresent(
            p -> {
              assertThat(p.interval().contains(0))
                  .isEqualTo(result.conclusion() != Conclusion.SUPPORTED);
              assertThat(p.interval().low()).isLessThanOrEqualTo(p.normal().low() + 1e-12);
              assertThat(p.interval().low()).isLessThanOrEqualTo(p.hartungKnapp().low() + 1e-12);
              p.prediction()
                  .ifPresent(
                      i -> assertThat(i.low()).isLessThanOrEqualTo(p.interval().low() + 1e-12));
            });
  }
}

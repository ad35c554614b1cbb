// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.trial.RiskOfBias;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Trials of IPT, of usual care and of others, with figures and without. */
final class TrialArbitraries {
  private TrialArbitraries() {}

  private record Figures(int n, double mean, double sd, int events) {}

  private static Arbitrary<Figures> figures() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 300),
            Arbitraries.doubles().between(0, 30).ofScale(1),
            Arbitraries.doubles().between(1, 12).ofScale(1),
            Arbitraries.integers().between(0, 1000))
        .as((n, mean, sd, share) -> new Figures(n, mean, sd, n * share / 1000));
  }

  /** Up to so many trials, of some of which there are several arms, or none of a kind. */
  static Arbitrary<Trials> trials(int most) {
    Arbitrary<Trial> trial =
        Combinators.combine(
                figures().list().ofMinSize(1).ofMaxSize(4),
                Arbitraries.of("IPT", "usual care", "CBT").list().ofSize(4),
                Arbitraries.of(RiskOfBias.values()),
                Arbitraries.of("t", "a trial with a name of many words ".repeat(2).strip()),
                Arbitraries.integers().between(0, 9))
            .as(TrialArbitraries::trial);
    return trial.list().ofMaxSize(most).map(TrialArbitraries::named);
  }

  private static Trial trial(
      List<Figures> figures, List<String> treatments, RiskOfBias risk, String name, int kind) {
    List<TrialArm> arms = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figures f = figures.get(i);
      TrialArm.Builder arm =
          TrialArm.builder()
              .id("arm " + i)
              .treatment(i < 2 ? i == 0 ? "IPT" : "usual care" : treatments.get(i))
              .instrument("HRSD")
              .mean(f.mean)
              .sd(f.sd);
      arms.add(kind == 0 ? arm.build() : arm.n(f.n).events(f.events).build());
    }
    return Trial.builder().name(name).year(1990 + kind).riskOfBias(risk).arms(arms).build();
  }

  private static Trials named(List<Trial> all) {
    List<Trial> named = new ArrayList<>();
    all.forEach(t -> named.add(t.withName(t.name() + " " + named.size())));
    return Trials.of(named);
  }

  /** The same trials with their instrument turned round: what was a fall is a rise. */
  static Trials turned(Trials trials) {
    return Trials.of(
        trials.all().stream()
            .map(t -> t.withArms(t.arms().stream().map(TrialArbitraries::turned).toList()))
            .toList());
  }

  private static TrialArm turned(TrialArm arm) {
    TrialArm.Builder turned =
        arm.toBuilder().direction(Direction.HIGHER_IS_BETTER).mean(-3 * arm.mean().getAsDouble());
    return turned.sd(3 * arm.sd().getAsDouble()).build();
  }
}

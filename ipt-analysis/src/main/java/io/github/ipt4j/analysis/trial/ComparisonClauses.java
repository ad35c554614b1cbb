// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.trial.RiskOfBias;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The sentence of pooled trials: how much, how sure, what a further trial may show, what not. */
final class ComparisonClauses {
  private static final int DECIMALS = 2;
  private static final int HUNDRED = 100;

  /** Two trials alone can hardly hold anything up. */
  private static final int FEWEST_WITHOUT_ONE = 4;

  private final TrialComparisonResult result;
  private final TrialComparison analysis;
  private final EffectScale scale;

  ComparisonClauses(TrialComparisonResult result) {
    this.result = result;
    this.analysis = result.analysis();
    this.scale = analysis.scale();
  }

  ImmutableList<Clause> headline() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    if (result.pooled().isEmpty()) {
      clauses.add(tooLittle());
      result.effects().forEach(e -> clauses.add(alone(e)));
      return clauses.build();
    }
    PooledEffect pooled = result.pooled().get();
    boolean isShown = result.conclusion() == Conclusion.SUPPORTED;
    if (result.conclusion() == Conclusion.INSUFFICIENT_DATA) {
      clauses.add(twoTrials(pooled));
    } else {
      clauses.add(claim(pooled, isShown));
      overturned(pooled).filter(c -> isShown).ifPresent(clauses::add);
    }
    clauses.add(further(pooled, isShown));
    clauses.add(risk());
    if (pooled.p() > Math.max(PValue.CONVENTIONAL, analysis.alpha())) {
      clauses.add(phrase("alike"));
    }
    return clauses.build();
  }

  private static Clause phrase(String name) {
    return Clause.of("trial.comparison." + name);
  }

  private Clause named(String name) {
    return named(phrase(name), analysis);
  }

  static Clause named(Clause clause, TrialComparison analysis) {
    return clause
        .with("treatment", Cell.name(analysis.treatment()))
        .with("control", Cell.name(analysis.control()));
  }

  private Clause tooLittle() {
    return Clause.of("finding.tooLittle")
        .with("subject", named("subject"))
        .with("shortfalls", Cell.list(result.shortfalls().stream().map(Shortfall::cell).toList()));
  }

  private Clause alone(TrialEffect effect) {
    return phrase("alone")
        .with("trial", Cell.name(effect.trial().name()))
        .with("scale", scale.clause())
        .with("effect", scale.cell(effect.size().value(), DECIMALS))
        .with("interval", scale.cell(effect.interval(), DECIMALS));
  }

  private Clause twoTrials(PooledEffect pooled) {
    return named("twoTrials")
        .with("scale", scale.clause())
        .with("effect", scale.cell(pooled.mean(), DECIMALS))
        .with("one", scale.cell(pooled.normal(), DECIMALS))
        .with("own", scale.cell(pooled.interval(), DECIMALS))
        .with("told", events());
  }

  private Clause claim(PooledEffect pooled, boolean isShown) {
    return named(isShown ? pooled.mean() > 0 ? "better" : "worse" : denied(pooled))
        .with("trials", pooled.trials())
        .with("scale", scale.clause())
        .with("effect", scale.cell(pooled.mean(), DECIMALS))
        .with("interval", scale.cell(pooled.interval(), DECIMALS))
        .with("p", Cell.p(pooled.p(), analysis.alpha()))
        .with("level", Cell.unusualLevel(pooled.p(), analysis.alpha()))
        .with("told", scale.isRatio() ? events() : isShown ? pairs(pooled.mean()) : Cell.NONE);
  }

  private static String denied(PooledEffect pooled) {
    return pooled.p() <= PValue.CONVENTIONAL ? "notEnough" : "notShown";
  }

  /** To how many the event happened, as a person would count them; none of means. */
  private Cell events() {
    if (!scale.isRatio()) {
      return Cell.NONE;
    }
    int[] sums = new int[4];
    for (TrialEffect effect : result.effects()) {
      sums[0] += effect.treatedEvents().orElseThrow();
      sums[1] += effect.treated();
      sums[2] += effect.controlEvents().orElseThrow();
      sums[3] += effect.controls();
    }
    return Cell.words(
        named("events")
            .with("event", event())
            .with("treated", Cell.share(sums[0], sums[1]))
            .with("controls", Cell.share(sums[2], sums[3])));
  }

  /** The event by its name, where all trials have one. */
  private Cell event() {
    List<String> names = result.effects().stream().map(TrialEffect::instrument).distinct().toList();
    return names.size() == 1 ? Cell.name(names.get(0)) : Cell.words(phrase("event"));
  }

  /**
   * In how many of 100 pairs, one person of each, the person after the treatment fared better, were
   * both normal: K. O. McGraw and S. P. Wong, Psychological Bulletin 111 (1992) 361-365, doi
   * 10.1037/0033-2909.111.2.361.
   */
  private Cell pairs(double g) {
    double share = NormalDistribution.of(0, 1).cumulativeProbability(g / Math.sqrt(2));
    return Cell.words(
        phrase("pairs")
            .with("treatment", Cell.name(analysis.treatment()))
            .with("pairs", Math.round(HUNDRED * share))
            .with("of", HUNDRED));
  }

  /** The trial without which the claim falls soonest. */
  private Optional<Clause> overturned(PooledEffect pooled) {
    if (pooled.trials() < FEWEST_WITHOUT_ONE) {
      return Optional.empty();
    }
    return pooled.withoutOne().stream()
        .max(Comparator.comparingDouble(WithoutOne::p))
        .filter(w -> w.p() > analysis.alpha())
        .map(
            w ->
                phrase("without")
                    .with("trial", Cell.name(w.trial()))
                    .with("p", Cell.p(w.p(), analysis.alpha())));
  }

  private Clause further(PooledEffect pooled, boolean isShown) {
    Optional<Interval> prediction = pooled.prediction();
    if (prediction.isEmpty()) {
      return phrase("noPrediction");
    }
    String kind =
        !isShown ? "further" : prediction.get().contains(0) ? "notEverywhere" : "sameSide";
    return phrase(kind)
        .with("scale", Clause.of("trial.scale.the." + scale.name()))
        .with("prediction", scale.cell(prediction.get(), DECIMALS));
  }

  private Clause risk() {
    int unknown = result.judged(RiskOfBias.UNKNOWN);
    if (unknown == result.effects().size()) {
      return phrase("risk.unknown");
    }
    return phrase("risk")
        .with("share", Cell.share(result.lowRisk()))
        .with("unknown", unknown == 0 ? Cell.NONE : Cell.count(unknown));
  }
}

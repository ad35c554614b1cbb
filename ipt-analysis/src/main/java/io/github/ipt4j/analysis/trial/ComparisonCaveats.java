// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import java.util.List;
import java.util.function.Predicate;

/** What a reader must know beside pooled trials. */
final class ComparisonCaveats {
  /** The level of Egger et al. 1997. */
  static final double SMALL_TRIALS_LEVEL = 0.1;

  private static final int DECIMALS = 2;
  private static final int MOST_NAMED = 5;

  private final TrialComparisonResult result;
  private final ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();

  ComparisonCaveats(TrialComparisonResult result) {
    this.result = result;
  }

  ImmutableList<Caveat> all() {
    notUsed();
    if (!result.effects().isEmpty()) {
      add(Caveat.Kind.METHOD, phrase("published"));
      arms();
      instruments();
    }
    result.pooled().ifPresent(this::pooled);
    return caveats.build();
  }

  private static Clause phrase(String name) {
    return Clause.of("trial.caveat." + name);
  }

  private void add(Caveat.Kind kind, Clause clause) {
    caveats.add(new Caveat(kind, clause));
  }

  private void notUsed() {
    List<Cell> bare =
        result.notUsed().stream()
            .filter(n -> n.reason() == NotUsed.Reason.NO_FIGURES)
            .map(n -> Cell.name(n.trial()))
            .toList();
    if (!bare.isEmpty()) {
      add(
          Caveat.Kind.FEW_OBSERVATIONS,
          phrase("noFigures")
              .with("n", bare.size())
              .with("trials", named(bare))
              .with("scale", result.analysis().scale().clause()));
    }
    int others = result.notUsed().size() - bare.size();
    if (others > 0) {
      add(Caveat.Kind.METHOD, phrase("otherTreatments").with("n", others));
    }
  }

  private static Cell named(List<Cell> names) {
    if (names.size() <= MOST_NAMED) {
      return Cell.list(names);
    }
    return Cell.list(
        ImmutableList.<Cell>builder()
            .addAll(names.subList(0, MOST_NAMED))
            .add(Cell.words(phrase("more").with("n", names.size() - MOST_NAMED)))
            .build());
  }

  private void arms() {
    for (TrialEffect effect : result.effects()) {
      if (!effect.shared().isEmpty()) {
        double greatest =
            effect.shared().stream().mapToDouble(SharedControl::correlation).max().orElseThrow();
        add(
            Caveat.Kind.METHOD,
            phrase("shared")
                .with("trial", Cell.name(effect.trial().name()))
                .with("r", Cell.number(greatest, DECIMALS)));
      }
    }
    listed("halved", TrialEffect::halved);
    listed("several", TrialEffect::oneOfSeveral);
  }

  private void listed(String name, Predicate<TrialEffect> which) {
    List<Cell> trials =
        result.effects().stream().filter(which).map(e -> Cell.name(e.trial().name())).toList();
    if (!trials.isEmpty()) {
      add(Caveat.Kind.METHOD, phrase(name).with("n", trials.size()).with("trials", named(trials)));
    }
  }

  private void instruments() {
    ImmutableMultiset<String> counts =
        result.effects().stream()
            .map(TrialEffect::instrument)
            .collect(ImmutableMultiset.toImmutableMultiset());
    if (counts.elementSet().size() > 1) {
      add(
          Caveat.Kind.METHOD,
          phrase("instruments")
              .with(
                  "counts",
                  named(
                      counts.elementSet().stream()
                          .map(i -> counted(i, counts.count(i)))
                          .toList())));
    }
  }

  private static Cell counted(String instrument, int trials) {
    return Cell.words(
        phrase("instrument").with("instrument", Cell.name(instrument)).with("n", trials));
  }

  private void pooled(PooledEffect pooled) {
    double hartungKnapp = pooled.hartungKnapp().high() - pooled.mean();
    boolean isNarrow = hartungKnapp < pooled.normal().high() - pooled.mean();
    add(
        Caveat.Kind.METHOD,
        phrase(isNarrow ? "model.normal" : "model")
            .with("pooling", result.analysis().pooling().clause())
            .with("degrees", pooled.trials() - 1));
    add(
        Caveat.Kind.METHOD,
        phrase("weight")
            .with("trial", Cell.name(result.effects().get(pooled.heaviest()).trial().name()))
            .with("weight", Cell.percent(pooled.weights().get(pooled.heaviest()))));
    if (pooled.prediction().isPresent()) {
      add(Caveat.Kind.METHOD, phrase("prediction").with("degrees", pooled.trials() - 1));
    }
    pooled
        .smallTrialsP()
        .ifPresent(
            p ->
                add(
                    Caveat.Kind.NOT_STABLE,
                    phrase(p <= SMALL_TRIALS_LEVEL ? "smallTrials" : "noSmallTrials")
                        .with("p", Cell.p(p, SMALL_TRIALS_LEVEL))
                        .with("level", Cell.level(p, SMALL_TRIALS_LEVEL))));
  }
}

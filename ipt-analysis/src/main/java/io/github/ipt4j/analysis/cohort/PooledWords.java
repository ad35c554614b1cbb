// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Shortfall;
import java.util.Optional;

/** What a pooled contrast says: one clause on the average, one on how far clients differ. */
final class PooledWords {
  private static final double HUNDRED = 100;
  private static final double FEW_IN_A_HUNDRED = 0.1;
  private static final double NEARLY_ALL = 0.05;
  private static final double A_THIRD = 1.0 / 3;
  private static final double HALF = 0.5;

  private final PooledContrastResult result;

  PooledWords(PooledContrastResult result) {
    this.result = result;
  }

  ImmutableList<Clause> headline() {
    if (result.p().isEmpty()) {
      return ImmutableList.of(
          phrase("contrast.lacking")
              .with("lack", Cell.list(result.shortfalls().stream().map(Shortfall::cell).toList())));
    }
    return switch (result.conclusion()) {
      case SUPPORTED -> claim();
      case NOT_SUPPORTED ->
          ImmutableList.of(
              average("contrast.byChance"), Clause.of("cohort.contrast.notRuledOut"), spread());
      default -> ImmutableList.of(average("contrast.thin"), Clause.of("cohort.contrast.wide"));
    };
  }

  private ImmutableList<Clause> claim() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(average(isMore() ? "contrast.goesWith" : "contrast.lessOften"), spread());
    openClearance().ifPresent(clauses::add);
    return clauses.build();
  }

  private boolean isMore() {
    return result.oddsRatio().orElseThrow().value() > 1;
  }

  private Clause phrase(String name) {
    return Clause.of("cohort." + name)
        .with("symptom", Cell.name(result.symptom().name()))
        .with("context", result.context().clause())
        .with("clients", Cell.count(result.used().size()));
  }

  private Clause average(String name) {
    double p = result.p().orElseThrow();
    double alpha = result.analysis().alpha();
    Estimate ratio = result.oddsRatio().orElseThrow();
    return phrase(name)
        .with(
            "average",
            Clause.of("cohort.contrast.average")
                .with("with", ofHundred(result.riskWith().orElseThrow()))
                .with("without", ofHundred(result.riskWithout().orElseThrow()))
                .with("hundred", Cell.count((long) HUNDRED))
                .with("p", Cell.p(p, alpha))
                .with("level", Cell.unusualLevel(p, alpha))
                .with("ratio", Cell.ratio(ratio.value(), 1))
                .with("interval", Cell.ratioInterval(ratio.interval(), 1)));
  }

  private static Cell ofHundred(double share) {
    return Cell.number(HUNDRED * share, share < FEW_IN_A_HUNDRED ? 1 : 0);
  }

  /** How far clients differ, in words of a person. */
  private Clause spread() {
    ClientSpread spread = result.spread().orElseThrow();
    double alpha = result.analysis().alpha();
    double otherWay = isMore() ? 1 - spread.shareAbove() : spread.shareAbove();
    return Clause.of("cohort.spread." + spreadName(spread, otherWay))
        .with("symptom", Cell.name(result.symptom().name()))
        .with("n", Cell.count(otherWay == 0 ? 0 : Math.round(1 / otherWay)))
        .with("p", Cell.p(spread.p(), alpha));
  }

  private String spreadName(ClientSpread spread, double otherWay) {
    if (spread.p() > result.analysis().alpha()) {
      return "notShown";
    }
    if (result.conclusion() != Conclusion.SUPPORTED) {
      return "both";
    }
    if (otherWay <= NEARLY_ALL) {
      return "howStrongly";
    }
    return otherWay <= A_THIRD ? "most" : otherWay < HALF ? "half" : "both";
  }

  private Optional<Clause> openClearance() {
    long open = result.used().stream().filter(ClientContrast::clearanceOpen).count();
    return open == 0
        ? Optional.empty()
        : Optional.of(
            phrase("clearance")
                .with("open", Cell.share(Math.toIntExact(open), result.used().size())));
  }

  ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    openClearance()
        .ifPresent(
            open ->
                caveats.add(
                    new Caveat(
                        Caveat.Kind.CLEARANCE_UNKNOWN,
                        Clause.of("cohort.sentence").with("clause", open))));
    LeftCounts.caveat(result.left(), result.cohort().clients().size()).ifPresent(caveats::add);
    if (result.p().isPresent()) {
      if (result.heaviest().orElse(0) > HALF) {
        caveats.add(
            new Caveat(
                Caveat.Kind.FEW_OBSERVATIONS,
                Clause.of("cohort.contrast.heaviest")
                    .with("share", Cell.percent(result.heaviest().orElseThrow()))));
      }
      caveats.add(new Caveat(Caveat.Kind.METHOD, Clause.of("cohort.contrast.whatAverage")));
      if (result.context().person().isPresent()) {
        caveats.add(new Caveat(Caveat.Kind.METHOD, Clause.of("cohort.contrast.whoIsMeant")));
      }
    }
    return caveats.build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.trial;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;

/** The sentence about a margin: shown or not shown, and by which end of which interval. */
final class MarginClauses {
  private static final int DECIMALS = 2;
  private static final int MOST_DECIMALS = 9;

  private final NonInferiorityResult result;
  private final NonInferiority analysis;
  private final EffectScale scale;

  MarginClauses(NonInferiorityResult result) {
    this.result = result;
    this.analysis = result.analysis();
    this.scale = analysis.comparison().scale();
  }

  ImmutableList<Clause> headline() {
    if (result.estimate().isEmpty()) {
      return ImmutableList.of(
          Clause.of("finding.tooLittle")
              .with("subject", result.named(phrase("subject")))
              .with(
                  "shortfalls",
                  Cell.list(result.shortfalls().stream().map(Shortfall::cell).toList())));
    }
    Estimate estimate = result.estimate().get();
    int decimals = decimals(estimate.interval().low());
    String verdict = result.shown() ? "shown" : "notShown";
    Clause told =
        result
            .named(phrase(scale.isRatio() ? verdict + ".ratio" : verdict))
            .with("trials", result.comparison().effects().size())
            .with("margin", Cell.number(analysis.margin(), decimals))
            .with("scale", scale.clause())
            .with("effect", scale.cell(estimate.value(), DECIMALS))
            .with("interval", scale.cell(estimate.interval(), decimals))
            .with("level", level(estimate.interval().level()));
    if (result.shown()) {
      return ImmutableList.of(told);
    }
    return ImmutableList.of(told, phrase(estimate.interval().high() < 0 ? "worse" : "notWorse"));
  }

  /** In percent, with a decimal where there is one. */
  private static Cell level(double level) {
    double percent = 100 * level;
    boolean isWhole = Math.abs(percent - Math.rint(percent)) < 1e-9;
    return new Cell.Decimal(level, isWhole ? 0 : 1, Cell.Style.PERCENT);
  }

  private static Clause phrase(String name) {
    return Clause.of("trial.margin." + name);
  }

  /** As many decimals as it takes to see on which side of the margin the end lies. */
  private int decimals(double low) {
    double end = scale.read(low);
    double least = scale.read(analysis.least());
    int decimals = DECIMALS;
    while (decimals < MOST_DECIMALS
        && Wording.number(end, decimals).equals(Wording.number(least, decimals))) {
      decimals++;
    }
    return decimals;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a screen is told. */
final class ScreenClauses {
  private static final String PEAK = "context.screen.peak.column.";

  private final ContextScreenResult result;
  private final List<ContextContrastResult> contrasts;
  private final double alpha;

  ScreenClauses(ContextScreenResult result) {
    this.result = result;
    contrasts = result.contrasts();
    alpha = result.analysis().alpha();
  }

  Stream<Caveat> caveats() {
    List<Cell> turned =
        ScreenResult.names(contrasts.stream().filter(ContextContrastResult::isTurned));
    Stream<Caveat> turning =
        turned.isEmpty()
            ? Stream.empty()
            : Stream.of(
                new Caveat(
                    Caveat.Kind.METHOD,
                    Clause.of("context.screen.turned").with("contexts", Cell.list(turned))));
    return Stream.of(moving().stream(), sameDays(), turning, result.dateCaveats().stream())
        .flatMap(caveats -> caveats);
  }

  /** A contact that keeps to its weekdays, beside a state that moves through the week. */
  private Optional<Caveat> moving() {
    List<Cell> kept =
        ScreenResult.names(
            contrasts.stream()
                .filter(c -> c.context().state().isEmpty())
                .filter(c -> has(c, v -> v == ContextVerdict.CONFOUNDED_WITH_WEEKDAY)));
    List<Cell> moving =
        ScreenResult.names(
            contrasts.stream()
                .filter(c -> c.context().state().isPresent() && c.totalDays().isMixed())
                .filter(
                    c -> has(c, v -> !v.isConfounded() && v != ContextVerdict.NOT_IDENTIFIABLE)));
    return kept.isEmpty() || moving.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Caveat(
                Caveat.Kind.METHOD,
                Clause.of("context.screen.moving")
                    .with("contexts", Cell.list(kept))
                    .with("kept", kept.size())
                    .with("states", Cell.list(moving))
                    .with("moving", moving.size())));
  }

  private static boolean has(ContextContrastResult contrast, Predicate<ContextVerdict> which) {
    return contrast.verdict().filter(which).isPresent();
  }

  /** What was found of one of two that cannot be told apart holds as well for the other. */
  private Stream<Caveat> sameDays() {
    List<Context> found = result.found().stream().map(ContextContrastResult::context).toList();
    return result.sameDays().stream()
        .filter(pair -> found.contains(pair.context()) || found.contains(pair.state()))
        .map(
            pair ->
                new Caveat(
                    Caveat.Kind.NOT_STABLE,
                    result
                        .named("sameDays")
                        .with("context", pair.context().clause())
                        .with("state", pair.state().clause())));
  }

  Table table() {
    Table.Builder table =
        ContextResult.columns(
            "screen", "contact", "exposed", "unexposed", "ratio", "p", "adjusted", "verdict");
    for (ContextContrastResult c : contrasts) {
      FourCounts counts = c.totalOnsets();
      table.row(
          c.context().label(),
          counts.shareWith(),
          counts.shareWithout(),
          c.onsetTest()
              .flatMap(TestedContrast::oddsRatio)
              .map(e -> ContrastTable.ratio(e.value()))
              .orElse(Cell.NONE),
          c.onsetTest()
              .filter(test -> c.adjustedMidP().isPresent())
              .map(test -> Cell.p(test.midP(), c.analysis().level()))
              .orElse(Cell.NONE),
          Cell.p(c.adjustedMidP(), alpha),
          tells(c));
    }
    return table.build();
  }

  private static Cell tells(ContextContrastResult c) {
    return c.conclusion() == Conclusion.SUPPORTED
        ? Cell.words("context.screen.found")
        : c.verdict().map(v -> Cell.term(v, v.inWords())).orElse(Cell.NONE);
  }

  /** The share of the peak days with each context and of the others: a description. */
  ImmutableList<Block> peaks() {
    List<PeakShare> shares = result.peakShares();
    if (shares.isEmpty()) {
      return ImmutableList.of();
    }
    Cell window =
        new Cell.Weekdays(result.peakFrom().orElseThrow(), result.peakDays().orElseThrow());
    Table.Builder table =
        Table.withColumns(
            List.of(
                Clause.of(PEAK + "contact"),
                Clause.of(PEAK + "inside").with("window", window),
                Clause.of(PEAK + "elsewhere")));
    for (PeakShare s : shares) {
      table.row(
          s.context().label(),
          Cell.share(s.inPeak(), s.peakDays()),
          Cell.share(s.elsewhere(), s.otherDays()));
    }
    return ImmutableList.of(
        Block.Paragraph.of(result.named(result.withStates("peaks")).with("window", window)),
        new Block.Figures(table.build()));
  }
}

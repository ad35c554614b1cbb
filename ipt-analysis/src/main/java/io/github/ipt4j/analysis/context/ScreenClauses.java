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

  /** What was found comes first, how many show what comes last. */
  ImmutableList<Clause> headline() {
    if (contrasts.isEmpty()) {
      return ImmutableList.of(named("nothing"));
    }
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    List<ContextContrastResult> found = result.found();
    found.stream().limit(1).forEach(first -> clauses.addAll(first.clauses()));
    if (found.size() > 1) {
      clauses.add(
          Clause.of("context.screen.also")
              .with("contexts", Cell.list(contexts(found.stream().skip(1)))));
    }
    clauses.add(summary());
    if (found.isEmpty()) {
      contrasts.get(0).openClearance().ifPresent(clauses::add);
    }
    return clauses.build();
  }

  private Clause summary() {
    long states = states();
    String kinds = states == 0 ? "" : states == contrasts.size() ? ".statesOnly" : ".states";
    return Clause.of("context.screen.summary" + kinds)
        .with("all", contrasts.size() - states)
        .with("states", states)
        .with("parts", Cell.list(parts()));
  }

  private long states() {
    return contrasts.stream().filter(c -> c.context().state().isPresent()).count();
  }

  /** Returns a phrase that speaks of states of the day too, where there are any. */
  private String withStates(String phrase) {
    return states() == 0 ? phrase : phrase + ".states";
  }

  private List<Cell> parts() {
    List<ContextContrastResult> found = result.found();
    boolean isMore = found.stream().allMatch(c -> c.onsetTest().orElseThrow().direction() > 0);
    Stream<Cell> first =
        found.isEmpty()
            ? Stream.of(Cell.words(named("part.none")))
            : part(isMore ? Conclusion.SUPPORTED.name() : "either", found.size());
    long apart = contrasts.stream().filter(ScreenClauses::isConfounded).count();
    long thin = number(Conclusion.NOT_IDENTIFIABLE) + number(Conclusion.INSUFFICIENT_DATA) - apart;
    return Stream.of(
            first,
            part(Conclusion.NOT_SUPPORTED.name(), number(Conclusion.NOT_SUPPORTED)),
            part("apart", apart),
            part("thin", thin),
            part(Conclusion.DESCRIBED.name(), number(Conclusion.DESCRIBED)))
        .flatMap(part -> part)
        .toList();
  }

  private Stream<Cell> part(String phrase, long number) {
    return number == 0
        ? Stream.empty()
        : Stream.of(Cell.words(named("part." + phrase).with("n", number)));
  }

  private long number(Conclusion conclusion) {
    return result.with(conclusion).size();
  }

  private static boolean isConfounded(ContextContrastResult contrast) {
    return contrast.conclusion() == Conclusion.NOT_IDENTIFIABLE
        && contrast.verdict().orElseThrow().isConfounded();
  }

  private static List<Cell> contexts(Stream<ContextContrastResult> some) {
    return some.map(c -> Cell.words(c.context().clause())).toList();
  }

  private Clause named(String phrase) {
    return Clause.of("context.screen." + phrase)
        .with("symptom", Cell.name(result.symptom().name()));
  }

  ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    if (result.tests() > 1) {
      caveats.add(
          new Caveat(
              Caveat.Kind.MULTIPLE_TESTS,
              Clause.of(withStates("context.screen.tests"))
                  .with("tests", result.tests())
                  .with("alpha", Cell.number(alpha, 3))));
    }
    moving().ifPresent(caveats::add);
    sameDays().forEach(caveats::add);
    List<Cell> turned = contexts(contrasts.stream().filter(ContextContrastResult::isTurned));
    if (!turned.isEmpty()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD,
              Clause.of("context.screen.turned").with("contexts", Cell.list(turned))));
    }
    return caveats
        .addAll(
            Stream.concat(
                    result.dateCaveats().stream(),
                    result.found().stream().flatMap(c -> c.caveats().stream()))
                .distinct()
                .toList())
        .build();
  }

  /** A contact that keeps to its weekdays, beside a state that moves through the week. */
  private Optional<Caveat> moving() {
    List<Cell> kept =
        contexts(
            contrasts.stream()
                .filter(c -> c.context().state().isEmpty())
                .filter(c -> has(c, v -> v == ContextVerdict.CONFOUNDED_WITH_WEEKDAY)));
    List<Cell> moving =
        contexts(
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
                    named("sameDays")
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
        Block.Paragraph.of(named(withStates("peaks")).with("window", window)),
        new Block.Figures(table.build()));
  }
}

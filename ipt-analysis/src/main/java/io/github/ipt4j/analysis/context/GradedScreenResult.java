// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link GradedScreen} found: every context, those that show nothing too. */
@Value.Immutable
@IptStyle
public abstract sealed class GradedScreenResult extends AnalysisResult
    permits ImmutableGradedScreenResult {

  GradedScreenResult() {}

  static GradedScreenResult of(
      GradedScreen analysis, ExposedRatings exposed, List<Ranked> ranked, double[] p) {
    List<Ranked> ordered =
        ranked.stream().sorted(Comparator.comparingDouble(Ranked::order)).toList();
    return ImmutableGradedScreenResult.builder()
        .analysis(analysis)
        .ratings(exposed.ratings())
        .addAllContrasts(ordered.stream().map(Ranked::result).toList())
        .addAllPlaces(ordered.stream().map(Ranked::place).toList())
        .addAllFamily(Doubles.asList(p))
        .build();
  }

  @Override
  public abstract GradedScreen analysis();

  /** Returns the ratings. */
  abstract DailyRatings ratings();

  /**
   * Returns the scale of the ratings.
   *
   * @return the scale
   */
  public RatingScale scale() {
    return ratings().scale();
  }

  /**
   * Returns every context.
   *
   * @return the results, those with the smallest p first and those that could not be tested last
   */
  public abstract ImmutableList<GradedContrastResult> contrasts();

  /** Returns the place of each context among the tests that are decided together. */
  abstract ImmutableList<Integer> places();

  /** Returns the p-values that are decided together, of other ratings too. */
  abstract ImmutableList<Double> family();

  /**
   * Returns the contexts that go with the rating.
   *
   * @return the results whose conclusion is SUPPORTED
   */
  public ImmutableList<GradedContrastResult> found() {
    return with(Conclusion.SUPPORTED);
  }

  private ImmutableList<GradedContrastResult> with(Conclusion conclusion) {
    return contrasts().stream()
        .filter(c -> c.conclusion() == conclusion)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how many contexts were tested.
   *
   * @return the number of tests that Holm's procedure allows for
   */
  public int tests() {
    return (int) contrasts().stream().filter(c -> c.p().isPresent()).count();
  }

  /**
   * Returns the smallest p-value as Holm's procedure adjusts it.
   *
   * @return the p-value, empty if nothing was tested
   */
  public OptionalDouble smallestAdjustedP() {
    double[] adjusted = Holm.adjusted(Doubles.toArray(family()));
    return places().stream()
        .filter(place -> place != ScreenedContext.UNTESTED)
        .mapToDouble(place -> adjusted[place])
        .min();
  }

  /**
   * Returns SUPPORTED if any context goes with the rating; else the first of NOT_SUPPORTED,
   * NOT_IDENTIFIABLE and DESCRIBED that any context has; INSUFFICIENT_DATA otherwise.
   */
  @Override
  public Conclusion conclusion() {
    return Stream.of(
            Conclusion.SUPPORTED,
            Conclusion.NOT_SUPPORTED,
            Conclusion.NOT_IDENTIFIABLE,
            Conclusion.DESCRIBED)
        .filter(c -> !with(c).isEmpty())
        .findFirst()
        .orElse(Conclusion.INSUFFICIENT_DATA);
  }

  /**
   * Returns the same screen, decided at another level.
   *
   * @param level the level of all tests that were decided together, in (0, 1)
   * @return what the screen at that level finds in the same days
   */
  public GradedScreenResult at(double level) {
    double[] levels = Holm.levels(Doubles.toArray(family()), level);
    ImmutableList.Builder<GradedContrastResult> decided = ImmutableList.builder();
    for (int i = 0; i < contrasts().size(); i++) {
      int place = places().get(i);
      decided.add(contrasts().get(i).at(place == ScreenedContext.UNTESTED ? level : levels[place]));
    }
    return withAnalysis(analysis().withAlpha(level)).withContrasts(decided.build());
  }

  abstract GradedScreenResult withAnalysis(GradedScreen analysis);

  abstract GradedScreenResult withContrasts(Iterable<? extends GradedContrastResult> contrasts);

  /** Returns that no context was written down, or what all contexts lack alike. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    if (contrasts().isEmpty()) {
      return ImmutableList.of(new Shortfall(Clause.of("context.lack.contacts").with("n", 0), 0, 1));
    }
    return contrasts().stream().anyMatch(c -> c.shortfalls().isEmpty())
        ? ImmutableList.of()
        : contrasts().stream()
            .flatMap(c -> c.shortfalls().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns what was found first, then how many contexts show what. */
  @Override
  public ImmutableList<Clause> clauses() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    found().stream().limit(1).forEach(first -> clauses.addAll(first.clauses()));
    if (found().size() > 1) {
      clauses.add(
          Clause.of("context.screen.also")
              .with("contexts", Cell.list(found().stream().skip(1).map(this::context).toList())));
    }
    long states = states();
    String summary =
        states == 0
            ? "summary"
            : states == contrasts().size() ? "summary.statesOnly" : "summary.states";
    return clauses
        .add(
            named(contrasts().isEmpty() ? "nothing" : summary)
                .with("all", contrasts().size() - states)
                .with("states", states)
                .with("parts", Cell.list(parts())))
        .build();
  }

  private long states() {
    return contrasts().stream().filter(c -> c.analysis().context().state().isPresent()).count();
  }

  private Cell context(GradedContrastResult contrast) {
    return Cell.words(contrast.analysis().context().clause());
  }

  private List<Cell> parts() {
    Stream<Cell> found =
        found().isEmpty()
            ? Stream.of(Cell.words(named("part.none")))
            : part(Conclusion.SUPPORTED.name(), Conclusion.SUPPORTED);
    return Stream.of(
            found,
            part(Conclusion.NOT_SUPPORTED.name(), Conclusion.NOT_SUPPORTED),
            part("apart", Conclusion.NOT_IDENTIFIABLE),
            part("thin", Conclusion.INSUFFICIENT_DATA),
            part(Conclusion.DESCRIBED.name(), Conclusion.DESCRIBED))
        .flatMap(part -> part)
        .toList();
  }

  private Stream<Cell> part(String phrase, Conclusion conclusion) {
    int number = with(conclusion).size();
    return number == 0
        ? Stream.empty()
        : Stream.of(Cell.words(named("part." + phrase).with("n", number)));
  }

  private Clause named(String phrase) {
    return Clause.of("context.gradedScreen." + phrase)
        .with("rating", RatingCells.of(ratings()).name());
  }

  /**
   * Returns what is open of safety and touches the result; it stands before all other caveats.
   *
   * @return the caveats of kind SAFETY, perhaps none
   */
  public abstract ImmutableList<Caveat> safety();

  /**
   * Returns the same with these caveats about safety.
   *
   * @param safety the caveats, of kind SAFETY
   * @return the result
   */
  public abstract GradedScreenResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableSet<RelationshipId> about() {
    return contrasts().stream()
        .flatMap(c -> c.about().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what holds for the screen as a whole, and of the contexts that were found. */
  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.<Caveat>builder().addAll(safety());
    if (tests() > 1) {
      caveats.add(
          new Caveat(
              Caveat.Kind.MULTIPLE_TESTS,
              Clause.of("context.screen.tests" + (states() == 0 ? "" : ".states"))
                  .with("tests", tests())
                  .with("alpha", Cell.number(analysis().alpha(), 3))));
    }
    return caveats
        .addAll(found().stream().flatMap(c -> c.caveats().stream()).distinct().toList())
        .build();
  }

  @Override
  public Table table() {
    Table.Builder table =
        ContextResult.columns(
            "gradedScreen", "with", "exposed", "unexposed", "difference", "interval", "p", "tells");
    RatingCells cells = RatingCells.of(ratings());
    for (GradedContrastResult c : contrasts()) {
      boolean isTold =
          c.conclusion() == Conclusion.SUPPORTED || c.conclusion() == Conclusion.NOT_SUPPORTED;
      table.row(
          c.analysis().context().label(),
          cells.mean(c.meanExposed()),
          cells.mean(c.meanUnexposed()),
          isTold ? cells.difference(c.effect().orElseThrow()) : Cell.NONE,
          isTold ? c.interval().map(cells::interval).orElse(Cell.NONE) : Cell.NONE,
          isTold ? Cell.p(c.p(), c.analysis().alpha()) : Cell.NONE,
          Cell.words("context.gradedScreen.tells." + c.conclusion().name()));
    }
    return table.build();
  }

  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return contrasts().stream()
        .flatMap(c -> c.evidence().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  /**
   * A context of a screen.
   *
   * @param result what was found of it
   * @param place its place among all tests that are decided together
   */
  record Ranked(GradedContrastResult result, int place) {

    /** Returns what screens are ordered by; contexts that were not tested come last. */
    double order() {
      return place == ScreenedContext.UNTESTED ? 2 : result.p().orElseThrow();
    }
  }
}

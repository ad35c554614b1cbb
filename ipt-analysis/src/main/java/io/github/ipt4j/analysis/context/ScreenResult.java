// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What all screens of contexts have in common: every context is listed, Holm's procedure decides.
 *
 * @param <C> what is found of one context
 */
public abstract class ScreenResult<C extends ContextResult> extends AnalysisResult {

  ScreenResult() {}

  /** Returns the contexts and the tests that are decided together with theirs. */
  abstract Ranks<C> ranks();

  /** Returns what is compared with the contexts, by name. */
  abstract Cell subject();

  /** Returns how the phrases of this screen begin. */
  abstract String phrases();

  /** Returns the contexts that cannot be told from the weekday or the phase. */
  abstract Stream<C> apart();

  /**
   * Returns every context.
   *
   * @return the results, those with the smallest p first and those that could not be tested last
   */
  public ImmutableList<C> contrasts() {
    return ranks().contrasts();
  }

  /**
   * Returns the contexts that were found.
   *
   * @return the results whose conclusion is SUPPORTED
   */
  public ImmutableList<C> found() {
    return with(Conclusion.SUPPORTED);
  }

  final ImmutableList<C> with(Conclusion conclusion) {
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
    return ranks().tests();
  }

  /**
   * Returns the smallest p-value as Holm's procedure adjusts it.
   *
   * @return the p-value, empty if nothing was tested
   */
  public OptionalDouble smallestAdjustedP() {
    return ranks().smallestAdjusted();
  }

  /**
   * Returns SUPPORTED if any context was found; else the first of NOT_SUPPORTED, NOT_IDENTIFIABLE
   * and DESCRIBED that any context has; INSUFFICIENT_DATA otherwise.
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
    if (contrasts().isEmpty()) {
      return ImmutableList.of(named("nothing"));
    }
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    found().stream().limit(1).forEach(first -> clauses.addAll(first.clauses()));
    if (found().size() > 1) {
      clauses.add(
          Clause.of("context.screen.also")
              .with("contexts", Cell.list(names(found().stream().skip(1)))));
    }
    long states = states();
    String kinds = states == 0 ? "" : states == contrasts().size() ? ".statesOnly" : ".states";
    clauses.add(
        Clause.of("context.screen.summary" + kinds)
            .with("all", contrasts().size() - states)
            .with("states", states)
            .with("parts", Cell.list(parts())));
    if (found().isEmpty()) {
      contrasts().get(0).openClearance().ifPresent(clauses::add);
    }
    return clauses.build();
  }

  private long states() {
    return contrasts().stream().filter(c -> c.context().state().isPresent()).count();
  }

  private List<Cell> parts() {
    long apart = apart().count();
    long thin = number(Conclusion.NOT_IDENTIFIABLE) + number(Conclusion.INSUFFICIENT_DATA) - apart;
    Stream<Cell> found =
        found().isEmpty()
            ? Stream.of(Cell.words(named("part.none")))
            : part(foundPart(), found().size());
    return Stream.of(
            found,
            part(Conclusion.NOT_SUPPORTED.name(), number(Conclusion.NOT_SUPPORTED)),
            part("apart", apart),
            part("thin", thin),
            part(Conclusion.DESCRIBED.name(), number(Conclusion.DESCRIBED)))
        .flatMap(part -> part)
        .toList();
  }

  /** Returns by which phrase the number of contexts is told that were found. */
  String foundPart() {
    return Conclusion.SUPPORTED.name();
  }

  private Stream<Cell> part(String phrase, long number) {
    return number == 0
        ? Stream.empty()
        : Stream.of(Cell.words(named("part." + phrase).with("n", number)));
  }

  private long number(Conclusion conclusion) {
    return with(conclusion).size();
  }

  static List<Cell> names(Stream<? extends ContextResult> contrasts) {
    return contrasts.map(c -> Cell.words(c.context().clause())).toList();
  }

  /** Returns a phrase of this screen that names what is compared. */
  final Clause named(String phrase) {
    return Clause.of(phrases() + phrase).with("symptom", subject());
  }

  /** Returns a phrase that speaks of states of the day too, where there are any. */
  final String withStates(String phrase) {
    return states() == 0 ? phrase : phrase + ".states";
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
  public abstract ScreenResult<C> withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableSet<RelationshipId> about() {
    return contrasts().stream()
        .flatMap(c -> c.about().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what holds for the screen as a whole, and of the contexts that were found. */
  @Override
  public ImmutableList<Caveat> caveats() {
    Stream<Caveat> together =
        tests() > 1
            ? Stream.of(
                new Caveat(
                    Caveat.Kind.MULTIPLE_TESTS,
                    Clause.of(withStates("context.screen.tests"))
                        .with("tests", tests())
                        .with("alpha", Cell.number(level(), 3))))
            : Stream.empty();
    return Stream.of(
            safety().stream(),
            together,
            ownCaveats(),
            found().stream().flatMap(c -> c.caveats().stream()))
        .flatMap(caveats -> caveats)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what is to be known of the screen beside the number of its tests. */
  Stream<Caveat> ownCaveats() {
    return Stream.empty();
  }

  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return contrasts().stream()
        .flatMap(c -> c.evidence().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}

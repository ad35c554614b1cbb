// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.analysis.internal.exact.ScanStatistic;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link ContextScreen} found: every context, those that show nothing too. */
@Value.Immutable
@IptStyle
public abstract sealed class ContextScreenResult extends AnalysisResult implements OfSymptom
    permits ImmutableContextScreenResult {

  ContextScreenResult() {}

  static ContextScreenResult of(
      ContextScreen analysis, ExposedDiary exposed, List<ScreenedContext> screened, double[] p) {
    List<ScreenedContext> ordered =
        screened.stream().sorted(Comparator.comparingDouble(ScreenedContext::order)).toList();
    ImmutableContextScreenResult.Builder result =
        ImmutableContextScreenResult.builder()
            .analysis(analysis)
            .symptom(exposed.diary().symptom())
            .search(new PeakSearch(exposed.diary().symptomDaysByWeekday()))
            .addAllDateCaveats(DateCaveats.of(exposed))
            .addAllContrasts(ordered.stream().map(ScreenedContext::result).toList())
            .addAllPlaces(ordered.stream().map(ScreenedContext::place).toList())
            .addAllFamily(Doubles.asList(p));
    return result.build();
  }

  @Override
  public abstract ContextScreen analysis();

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  @Override
  public abstract Symptom symptom();

  /**
   * Returns every context.
   *
   * @return the results, those with the smallest mid-p first and those that could not be tested
   *     last
   */
  public abstract ImmutableList<ContextContrastResult> contrasts();

  /** Returns the place of each context among the tests that are decided together. */
  abstract ImmutableList<Integer> places();

  /** Returns the mid-p values that are decided together, of other symptoms too. */
  abstract ImmutableList<Double> family();

  /** Returns the contacts and states that cannot be told from each other. */
  abstract ImmutableList<SameDays> sameDays();

  abstract ContextScreenResult withSameDays(Iterable<? extends SameDays> sameDays);

  /** Returns the weekdays of the symptom, which follow from its days. */
  @Value.Auxiliary
  abstract PeakSearch search();

  /** Returns whether these weekdays stand out, so that they may be named to a reader. */
  boolean isPeakFound() {
    return search().isFound(analysis().alpha());
  }

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns on which weekday the run of one to three weekdays begins on which the symptom lies
   * most, whether or not it stands out.
   *
   * @return the weekday, empty if the symptom never came or is spread evenly
   */
  public Optional<DayOfWeek> peakFrom() {
    return peak().map(window -> DayOfWeek.of(window.from() + 1));
  }

  /**
   * Returns how many weekdays that run has.
   *
   * @return the number, 1 to 3; empty where there is none
   */
  public OptionalInt peakDays() {
    return peak().map(window -> OptionalInt.of(window.length())).orElse(OptionalInt.empty());
  }

  @Value.Lazy
  Optional<ScanStatistic.Window> peak() {
    return search().best();
  }

  /**
   * Returns the contexts that go with the symptom.
   *
   * @return the results whose conclusion is SUPPORTED
   */
  public ImmutableList<ContextContrastResult> found() {
    return with(Conclusion.SUPPORTED);
  }

  ImmutableList<ContextContrastResult> with(Conclusion conclusion) {
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
    return (int) contrasts().stream().filter(c -> c.adjustedMidP().isPresent()).count();
  }

  /**
   * Returns how often each context falls into the weekdays of the symptom and how often elsewhere.
   *
   * @return a description, the greatest difference first; empty where no such run of weekdays
   *     stands out at the level of this screen
   */
  public ImmutableList<PeakShare> peakShares() {
    if (peakFrom().isEmpty() || !isPeakFound()) {
      return ImmutableList.of();
    }
    return contrasts().stream()
        .map(this::peakShare)
        .filter(s -> s.inPeak() + s.elsewhere() > 0)
        .sorted(Comparator.comparing(PeakShare::difference).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  private PeakShare peakShare(ContextContrastResult contrast) {
    int[] counts = new int[4];
    for (DayOfWeek day : DayOfWeek.values()) {
      int from = peakFrom().orElseThrow().getValue();
      boolean isIn = Math.floorMod(day.getValue() - from, 7) < peakDays().orElseThrow();
      FourCounts days = contrast.days(day);
      counts[isIn ? 0 : 2] += days.exposed();
      counts[isIn ? 1 : 3] += days.exposed() + days.unexposed();
    }
    return new PeakShare(contrast.analysis().context(), counts[0], counts[1], counts[2], counts[3]);
  }

  /**
   * Returns SUPPORTED if any context goes with the symptom; else the first of NOT_SUPPORTED,
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
  public ContextScreenResult at(double level) {
    double[] p = Doubles.toArray(family());
    double[] levels = Holm.levels(p, level);
    double[] adjusted = Holm.adjusted(p);
    ImmutableList.Builder<ContextContrastResult> decided = ImmutableList.builder();
    for (int i = 0; i < contrasts().size(); i++) {
      int place = places().get(i);
      ContextContrastResult contrast = contrasts().get(i);
      decided.add(
          place == ScreenedContext.UNTESTED
              ? contrast.at(level)
              : contrast.at(level, levels[place], adjusted[place]));
    }
    return withAnalysis(analysis().withAlpha(level)).withContrasts(decided.build());
  }

  abstract ContextScreenResult withAnalysis(ContextScreen analysis);

  /** Returns that no contact was written down, or what all contexts lack alike. */
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
    return new ScreenClauses(this).headline();
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
  public abstract ContextScreenResult withSafety(Iterable<? extends Caveat> safety);

  /**
   * Returns the same with these results in the place of its own.
   *
   * @param contrasts the results of the same contexts in the same order
   * @return the screen
   */
  public abstract ContextScreenResult withContrasts(
      Iterable<? extends ContextContrastResult> contrasts);

  @Override
  public ImmutableSet<RelationshipId> about() {
    return contrasts().stream()
        .flatMap(c -> c.about().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what holds for the screen as a whole, and of the contexts that were found. */
  @Override
  public ImmutableList<Caveat> caveats() {
    return ImmutableList.<Caveat>builder()
        .addAll(safety())
        .addAll(new ScreenClauses(this).caveats())
        .build();
  }

  @Override
  public Table table() {
    return new ScreenClauses(this).table();
  }

  /** Returns the screen, then how the contexts lie over the week. */
  @Override
  public ImmutableList<Block> blocks() {
    return ImmutableList.<Block>builder()
        .addAll(super.blocks())
        .addAll(new ScreenClauses(this).peaks())
        .build();
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
}

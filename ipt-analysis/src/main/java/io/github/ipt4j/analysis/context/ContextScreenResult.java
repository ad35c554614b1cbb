// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.exact.ScanStatistic;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link ContextScreen} found: every context, those that show nothing too. */
@Value.Immutable
@IptStyle
public abstract sealed class ContextScreenResult extends ScreenResult<ContextContrastResult>
    implements OfSymptom permits ImmutableContextScreenResult {

  ContextScreenResult() {}

  static ContextScreenResult of(
      ContextScreen analysis, ExposedDiary exposed, Ranks<ContrastComputation> ranks) {
    double alpha = analysis.alpha();
    return ImmutableContextScreenResult.builder()
        .analysis(analysis)
        .symptom(exposed.diary().symptom())
        .search(new PeakSearch(exposed.diary().symptomDaysByWeekday()))
        .addAllDateCaveats(DateCaveats.of(exposed))
        .ranks(
            ranks.decided(
                alpha,
                ContrastComputation::result,
                (contrast, own, adjusted) -> contrast.result(own, adjusted)))
        .build();
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

  @Override
  abstract Ranks<ContextContrastResult> ranks();

  @Override
  Cell subject() {
    return Cell.name(symptom().name());
  }

  @Override
  String phrases() {
    return "context.screen.";
  }

  @Override
  Stream<ContextContrastResult> apart() {
    return with(Conclusion.NOT_IDENTIFIABLE).stream()
        .filter(c -> c.verdict().orElseThrow().isConfounded());
  }

  @Override
  String foundPart() {
    boolean isMore = found().stream().allMatch(c -> c.onsetTest().orElseThrow().direction() > 0);
    return isMore ? super.foundPart() : "either";
  }

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
   * Returns the same screen, decided at another level.
   *
   * @param level the level of all tests that were decided together, in (0, 1)
   * @return what the screen at that level finds in the same days
   */
  public ContextScreenResult at(double level) {
    return withAnalysis(analysis().withAlpha(level))
        .withRanks(
            ranks()
                .decided(
                    level, c -> c.at(level), (c, own, adjusted) -> c.at(level, own, adjusted)));
  }

  abstract ContextScreenResult withAnalysis(ContextScreen analysis);

  abstract ContextScreenResult withRanks(Ranks<ContextContrastResult> ranks);

  @Override
  public abstract ContextScreenResult withSafety(Iterable<? extends Caveat> safety);

  /**
   * Returns the same with other results in the place of its own.
   *
   * @param change what becomes of the result of each context
   * @return the screen
   */
  public ContextScreenResult withEach(UnaryOperator<ContextContrastResult> change) {
    return withRanks(ranks().each(change));
  }

  @Override
  Stream<Caveat> ownCaveats() {
    return new ScreenClauses(this).caveats();
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
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}

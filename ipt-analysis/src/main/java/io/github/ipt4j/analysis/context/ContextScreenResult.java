// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.internal.exact.Margins;
import io.github.ipt4j.analysis.internal.exact.ScanStatistic;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
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
      ContextScreen analysis, ExposedDiary exposed, List<ContextContrastResult> contrasts) {
    ImmutableContextScreenResult.Builder result =
        ImmutableContextScreenResult.builder()
            .analysis(analysis)
            .symptom(exposed.diary().symptom())
            .symptomDays(exposed.diary().symptomDaysByWeekday())
            .addAllDateCaveats(DateCaveats.of(exposed))
            .addAllContrasts(
                contrasts.stream()
                    .sorted(
                        Comparator.comparing(
                                (ContextContrastResult c) ->
                                    c.adjustedMidP().isPresent()
                                        ? c.onsetTest().orElseThrow().midP()
                                        : 2)
                            .thenComparing(c -> c.analysis().context().inWords()))
                    .toList());
    WeekdayCounts days = exposed.diary().symptomDaysByWeekday();
    if (days.totalEvents() > 0) {
      ScanStatistic.Window window =
          new ScanStatistic(Margins.ofOne(days.exposure(), days.totalEvents())).best(days.events());
      if (window.ratio() > 0) {
        result.peakFrom(DayOfWeek.of(window.from() + 1)).peakDays(window.length());
      }
    }
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

  abstract WeekdayCounts symptomDays();

  /** Returns whether these weekdays stand out, so that they may be named to a reader. */
  @Value.Lazy
  boolean isPeakFound() {
    return PeakTest.isFound(symptomDays(), analysis().alpha());
  }

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns on which weekday the run of one to three weekdays begins on which the symptom lies
   * most, whether or not it stands out.
   *
   * @return the weekday, empty if the symptom never came or is spread evenly
   */
  public abstract Optional<DayOfWeek> peakFrom();

  /**
   * Returns how many weekdays that run has.
   *
   * @return the number, 1 to 3; empty where there is none
   */
  public abstract OptionalInt peakDays();

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

  @Override
  protected String oldHeadline() {
    return new ScreenWords(this).headline();
  }

  /** Returns what holds for the screen as a whole, and of the contexts that were found. */
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

  @Override
  public ImmutableList<Caveat> caveats() {
    return ImmutableList.<Caveat>builder()
        .addAll(safety())
        .addAll(new ScreenWords(this).caveats())
        .build();
  }

  @Override
  protected TextTable oldTable() {
    return new ScreenWords(this).table();
  }

  /** Returns the screen, then how the contexts lie over the week. */
  @Override
  public String report() {
    return super.report() + new ScreenWords(this).peaks();
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

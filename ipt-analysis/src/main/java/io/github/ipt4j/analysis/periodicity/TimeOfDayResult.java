// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What {@link TimeOfDay} found in a diary. */
@Value.Immutable
@IptStyle
public abstract sealed class TimeOfDayResult extends AnalysisResult
    implements OfSymptom, WithTimeOfDayResult permits ImmutableTimeOfDayResult {
  private static final int BINS = 8;
  private static final int HOURS = 3;
  private static final int HOUR = 60;

  TimeOfDayResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract TimeOfDay analysis();

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  @Override
  public abstract Symptom symptom();

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status
   */
  public abstract ClearanceStatus clearance();

  /**
   * Returns the number of episodes, with a time of onset and without.
   *
   * @return the number
   */
  public abstract int episodes();

  /**
   * Returns on how many days the known onsets lie.
   *
   * @return the number
   */
  public abstract int days();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  abstract ImmutableList<SymptomEpisode> timed();

  /**
   * Returns the same result, read at another level; nothing is computed again.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis gives at that level
   */
  public TimeOfDayResult at(double level) {
    return withAnalysis(analysis().withAlpha(level));
  }

  /**
   * Returns the number of onsets whose time is known.
   *
   * @return the number
   */
  public int onsets() {
    return timed().size();
  }

  /**
   * Returns the Hermans-Rasson statistic.
   *
   * @return the statistic; empty if nothing was tested
   */
  public abstract OptionalDouble statistic();

  /**
   * Returns its p-value, which decides.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble p();

  /**
   * Returns Rayleigh's statistic, n R^2.
   *
   * @return the statistic; empty if nothing was tested
   */
  public abstract OptionalDouble rayleigh();

  /**
   * Returns its p-value.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble pRayleigh();

  /**
   * Returns how close together the onsets lie.
   *
   * @return the length of the mean vector, 0 to 1; empty if nothing was tested
   */
  public abstract OptionalDouble resultant();

  abstract OptionalDouble meanMinute();

  /**
   * Returns the times about which the onsets lie: one if at least 80 % of them lie within 90
   * minutes of it; else two more than three hours apart, if these have 80 % together and 20 % each
   * within 90 minutes and few lie halfway between them.
   *
   * @return one time, two in the order of the clock, or none; none too where the conclusion is not
   *     SUPPORTED
   */
  @Value.Lazy
  public ImmutableList<OnsetHump> humps() {
    if (conclusion() != Conclusion.SUPPORTED) {
      return ImmutableList.of();
    }
    int mean = (int) (Math.round(meanMinute().orElseThrow()) % OnsetTimes.DAY);
    return new HumpSearch(timed().stream().mapToInt(this::minute).toArray()).humps(mean);
  }

  /**
   * Returns the time of onset, where the onsets have one hump: the mean of those near it.
   *
   * @return the time to the minute; empty where there is no single time about which they lie
   */
  public Optional<LocalTime> mean() {
    return humps().size() == 1 ? Optional.of(humps().get(0).time()) : Optional.empty();
  }

  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return timed().stream().map(SymptomEpisode::id).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns SUPPORTED, NOT_SUPPORTED, or INSUFFICIENT_DATA if too few onsets have a time. */
  @Override
  public Conclusion conclusion() {
    if (p().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return p().getAsDouble() <= analysis().alpha()
        ? Conclusion.SUPPORTED
        : Conclusion.NOT_SUPPORTED;
  }

  private int minute(SymptomEpisode episode) {
    return episode.at().time().orElseThrow().toSecondOfDay() / 60;
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return ImmutableList.of(
        switch (conclusion()) {
          case SUPPORTED -> humps().isEmpty() ? onsets("uneven") : around();
          case NOT_SUPPORTED -> onsets("notUneven");
          default ->
              named("tooLittle")
                  .with("onsets", onsets())
                  .with("days", days() == 0 ? Cell.NONE : Cell.count(days()))
                  .with("needed", analysis().minimumDays());
        });
  }

  private Clause around() {
    return onsets(humps().size() == 1 ? "around" : "aroundTwo")
        .with("times", Cell.list(humps().stream().map(h -> new Cell.Time(h.time())).toList()))
        .with("near", Cell.list(humps().stream().map(h -> Cell.count(h.onsets())).toList()))
        .with("minutes", HumpSearch.NEAR);
  }

  private Clause onsets(String phrase) {
    return named(phrase)
        .with("onsets", onsets())
        .with("p", Cell.p(p(), analysis().alpha()))
        .with("level", Cell.unusualLevel(p().orElseThrow(), analysis().alpha()));
  }

  private Clause named(String phrase) {
    return Clause.of("periodicity.timeOfDay." + phrase)
        .with("symptom", Cell.name(symptom().name()));
  }

  /** Returns the days with a known time of onset that are lacking for a test. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return p().isPresent()
        ? ImmutableList.of()
        : Shortfall.of("periodicity.onsetDays", days(), analysis().minimumDays())
            .map(ImmutableList::of)
            .orElse(ImmutableList.of());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    ClearanceCaveat.of(symptom(), clearance()).ifPresent(caveats::add);
    caveats.addAll(dateCaveats());
    if (onsets() < episodes()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.UNEVEN_RECORDING,
              Clause.of("periodicity.timeOfDay.untimed")
                  .with("episodes", Cell.share(episodes() - onsets(), episodes()))));
    }
    if (conclusion() == Conclusion.SUPPORTED) {
      caveats.add(
          new Caveat(Caveat.Kind.METHOD, Clause.of("periodicity.timeOfDay.noticedOnWaking")));
    }
    return caveats.build();
  }

  @Override
  public Table table() {
    int[] counts = new int[BINS];
    timed().forEach(e -> counts[minute(e) / (HOURS * HOUR)]++);
    Table.Builder table =
        Table.withColumns(
            "periodicity.timeOfDay.column.time",
            "periodicity.timeOfDay.column.number",
            "periodicity.timeOfDay.column.share");
    for (int bin = 0; bin < BINS; bin++) {
      table.row(
          Clause.of("periodicity.timeOfDay.row.between")
              .with("from", new Cell.Time(LocalTime.of(bin * HOURS, 0)))
              .with("to", new Cell.Time(LocalTime.of(bin * HOURS + HOURS - 1, HOUR - 1))),
          Cell.count(counts[bin]),
          onsets() == 0 ? Cell.NONE : Cell.percent((double) counts[bin] / onsets()));
    }
    return table
        .row("periodicity.timeOfDay.row.time", times(), Cell.NONE)
        .row("periodicity.timeOfDay.row.concentration", Cell.number(resultant(), 2), Cell.NONE)
        .row("periodicity.timeOfDay.row.p", Cell.p(p(), analysis().alpha()), Cell.NONE)
        .row(
            "periodicity.timeOfDay.row.pRayleigh",
            Cell.p(pRayleigh(), PValue.CONVENTIONAL),
            Cell.NONE)
        .build();
  }

  private Cell times() {
    return humps().isEmpty()
        ? Cell.NONE
        : Cell.list(humps().stream().map(h -> new Cell.Time(h.time())).toList());
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableTimeOfDayResult.Builder {
    Builder() {}
  }
}

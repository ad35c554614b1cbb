// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.internal.ClearanceCaveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What {@link TimeOfDay} found in a diary. */
@Value.Immutable
@IptStyle
public abstract sealed class TimeOfDayResult extends AnalysisResult
    permits ImmutableTimeOfDayResult {
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
  protected String oldHeadline() {
    String name = symptom().name();
    String known = Wording.count(onsets(), "known onset");
    return switch (conclusion()) {
      case SUPPORTED ->
          (humps().isEmpty()
                  ? "The "
                      + known
                      + " of "
                      + name
                      + " lie unevenly over the day, around no single time"
                  : Wording.sentence(name) + " begins " + around(known))
              + ", "
              + Wording.p(p().orElseThrow(), analysis().alpha());
      case NOT_SUPPORTED ->
          "The "
              + known
              + " of "
              + name
              + " lie no more unevenly over the day than chance may put them ("
              + Wording.p(p().orElseThrow(), analysis().alpha())
              + "); that does not rule a time of day out";
      default ->
          "Too little to tell at what time of day "
              + name
              + " begins: "
              + known
              + " on "
              + Wording.count(days(), "day")
              + "; the question needs at least "
              + analysis().minimumDays()
              + " such days, "
              + (analysis().minimumDays() - days())
              + " more";
    };
  }

  private String around(String known) {
    return Wording.list(humps().stream().map(h -> "around " + h.time()).toList())
        + ": "
        + Wording.list(humps().stream().map(h -> Integer.toString(h.onsets())).toList())
        + " of "
        + known
        + " within 90 minutes of "
        + (humps().size() == 1 ? "it" : "them");
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
              "Of "
                  + Wording.count(episodes(), "episode")
                  + ", "
                  + (episodes() - onsets())
                  + " have no time of onset and are left out."));
    }
    if (conclusion() == Conclusion.SUPPORTED) {
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD,
              "What begins in sleep is noticed on waking, so a morning hump may be the time of"
                  + " waking."));
    }
    return caveats.build();
  }

  @Override
  protected TextTable oldTable() {
    int[] counts = new int[BINS];
    timed().forEach(e -> counts[minute(e) / (HOURS * HOUR)]++);
    TextTable.Builder table = TextTable.withHeader("onsets by time of day", "number", "share");
    for (int bin = 0; bin < BINS; bin++) {
      table.row(
          String.format(Locale.ROOT, "%02d:00 to %02d:59", bin * HOURS, bin * HOURS + HOURS - 1),
          Integer.toString(counts[bin]),
          onsets() == 0 ? "-" : Wording.percent((double) counts[bin] / onsets()));
    }
    return table
        .row("time", times(), "")
        .row("concentration, 0 to 1", cell(resultant()), "")
        .row("p, Hermans-Rasson", Wording.pCell(p(), analysis().alpha()), "")
        .row("p, Rayleigh", Wording.pCell(pRayleigh()), "")
        .build();
  }

  private String times() {
    return humps().isEmpty()
        ? "-"
        : Wording.list(humps().stream().map(h -> h.time().toString()).toList());
  }

  private static String cell(OptionalDouble value) {
    return value.isPresent() ? Wording.number(value.getAsDouble(), 2) : "-";
  }

  static final class Builder extends ImmutableTimeOfDayResult.Builder {
    Builder() {}
  }
}

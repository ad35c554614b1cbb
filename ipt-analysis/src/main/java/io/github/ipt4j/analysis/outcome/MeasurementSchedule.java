// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Asks which measures are overdue, incomplete or missed.
 *
 * <p>A measure is overdue when more than {@link #everySessions()} sessions were held since its last
 * complete form, or as many since the first session where there is none. Looked at are the
 * instruments of the schedule, or else those that were ever filled in.
 *
 * <p>Undefined without a session or an instrument. It counts and judges nothing.
 */
@Value.Immutable
@IptStyle
public abstract sealed class MeasurementSchedule
    implements Analysis<CaseHistory, MeasurementScheduleResult>, WithMeasurementSchedule
    permits ImmutableMeasurementSchedule {

  MeasurementSchedule() {}

  /**
   * Returns the schedule of every fourth session.
   *
   * @return the schedule
   */
  public static MeasurementSchedule withDefaults() {
    return ImmutableMeasurementSchedule.builder().build();
  }

  /**
   * Returns how many sessions lie between two measures.
   *
   * @return the number, at least 1; 4 unless said otherwise
   */
  @Value.Default
  public int everySessions() {
    return 4;
  }

  /**
   * Returns which instruments are scheduled.
   *
   * @return the instruments, those of the case if none is named
   */
  public abstract ImmutableSet<Instrument> instruments();

  @Override
  public MeasurementScheduleResult analyze(CaseHistory history) {
    Set<Instrument> scheduled = instruments().isEmpty() ? history.instruments() : instruments();
    List<Shortfall> shortfalls =
        Stream.of(
                Shortfall.of("outcome.sessions", history.sessions().size(), 1),
                Shortfall.of("outcome.instruments", scheduled.size(), 1))
            .flatMap(Optional::stream)
            .toList();
    ImmutableMeasurementScheduleResult.Builder result =
        ImmutableMeasurementScheduleResult.builder().analysis(this).addAllShortfalls(shortfalls);
    scheduled.forEach(i -> result.addAllSafety(SafetySentences.caveats(history.measureSeries(i))));
    scheduled.forEach(i -> result.addAllDateCaveats(DateCaveats.of(history.measureSeries(i))));
    if (shortfalls.isEmpty()) {
      scheduled.forEach(i -> result.addMeasure(due(history, i)));
      history.events(MeasureTaken.class).stream()
          .filter(m -> scheduled.contains(m.instrument()))
          .forEach(m -> result.addEvidence(m.id()));
    }
    return result.build();
  }

  private MeasureDue due(CaseHistory history, Instrument instrument) {
    List<MeasureTaken> forms = history.measureSeries(instrument).measures();
    SessionRecord record = history.sessionRecord();
    OptionalInt last =
        forms.stream()
            .filter(m -> m.total().isPresent())
            .mapToInt(m -> record.sessionOf(m).orElse(0))
            .reduce((a, b) -> b);
    int now = history.sessions().get(history.sessions().size() - 1).number();
    int since = record.sessionsFrom(last.orElse(0), now);
    boolean isOverdue = last.isPresent() ? since > everySessions() : since >= everySessions();
    int missed = (int) forms.stream().filter(MeasureTaken::missed).count();
    int incomplete = (int) forms.stream().filter(m -> m.total().isEmpty()).count() - missed;
    return new MeasureDue(instrument, last, since, incomplete, missed, isOverdue);
  }

  @Value.Check
  void check() {
    checkArgument(
        everySessions() >= 1, "everySessions must be at least 1, but was %s", everySessions());
  }
}

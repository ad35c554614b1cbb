// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeasurementScheduleTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final MeasurementSchedule EVERY_FOURTH = MeasurementSchedule.withDefaults();

  /** Weekly sessions from the second Monday on. */
  private static CaseHistory sessions(int number, MeasureTaken... measures) {
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("c1")).build())
            .period(new DateRange(MONDAY, MONDAY.plusWeeks(40)))
            .addEvents(measures);
    for (int i = 1; i <= number; i++) {
      history.addSession(Session.of(i, MONDAY.plusWeeks(i)));
    }
    return history.build();
  }

  /** A PHQ-9 filled in on the day of a session; 0 is a week before the first. */
  private static MeasureTaken phq9(int session, boolean isComplete) {
    ItemResponses.Builder items = ItemResponses.builder();
    for (int i = 1; i <= 9; i++) {
      items.addItem(i == 4 && !isComplete ? OptionalInt.empty() : OptionalInt.of(1));
    }
    return MeasureTaken.builder()
        .id(new EventId("phq-" + session))
        .at(EventTime.on(MONDAY.plusWeeks(session)))
        .instrument(Instrument.PHQ_9)
        .items(items.build())
        .build();
  }

  @Test
  void fourSessionsAfterTheLastForm_itIsDueAndNotOverdue_fiveAfterItIs() {
    MeasurementScheduleResult due = EVERY_FOURTH.analyze(sessions(9, phq9(1, true), phq9(5, true)));
    assertThat(due.measures())
        .containsExactly(new MeasureDue(Instrument.PHQ_9, OptionalInt.of(5), 4, 0, false));
    assertThat(due.headline()).isEqualTo("No measure is overdue (one every 4 sessions)");
    MeasurementScheduleResult late =
        EVERY_FOURTH.analyze(sessions(10, phq9(1, true), phq9(5, true)));
    assertThat(late.overdue()).hasSize(1);
    assertThat(late.headline())
        .isEqualTo(
            "Overdue: PHQ-9 (5 sessions since the last complete form) (one every 4 sessions)");
    assertThat(late.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(late.evidence()).hasSize(2);
  }

  @Test
  void aFormBeforeTheFirstSession_isAFormAllTheSame() {
    assertThat(EVERY_FOURTH.analyze(sessions(4, phq9(0, true))).overdue()).isEmpty();
    assertThat(EVERY_FOURTH.analyze(sessions(5, phq9(0, true))).headline())
        .startsWith("Overdue: PHQ-9 (5 sessions since the last complete form)");
    assertThat(EVERY_FOURTH.analyze(sessions(4, phq9(2, false))).headline())
        .startsWith("Overdue: PHQ-9 (4 sessions and no complete form)");
  }

  @Test
  void anIncompleteForm_countsAsIncompleteAndNotAsFilledIn() {
    MeasurementScheduleResult result =
        EVERY_FOURTH.analyze(sessions(6, phq9(1, true), phq9(5, false)));
    assertThat(result.measures())
        .containsExactly(new MeasureDue(Instrument.PHQ_9, OptionalInt.of(1), 5, 1, true));
    assertThat(result.headline()).endsWith("; incomplete forms: 1 of PHQ-9");
  }

  @Test
  void aMissedForm_isCountedApart_andDoesNotMakeTheMeasureDone() {
    MeasureTaken missed =
        MeasureTaken.builder()
            .id(new EventId("missed"))
            .at(EventTime.on(MONDAY.plusWeeks(5)))
            .instrument(Instrument.PHQ_9)
            .build();
    MeasurementScheduleResult result =
        EVERY_FOURTH.analyze(sessions(6, phq9(1, true), phq9(4, false), missed));
    assertThat(result.measures())
        .containsExactly(new MeasureDue(Instrument.PHQ_9, OptionalInt.of(1), 5, 1, 1, true));
    assertThat(result.headline())
        .isEqualTo(
            "Overdue: PHQ-9 (5 sessions since the last complete form) (one every 4 sessions);"
                + " incomplete forms: 1 of PHQ-9; missed forms: 1 of PHQ-9");
    assertThat(Printed.header(result.table())).contains("incomplete", "missed");
  }

  @Property(tries = 100)
  void aForm_isOverdueJustWhenMoreSessionsThanAgreedWereHeldSince(
      @ForAll @IntRange(min = 1, max = 20) int held,
      @ForAll @IntRange(min = 1, max = 20) int at,
      @ForAll @IntRange(min = 1, max = 8) int every) {
    int last = Math.min(held, at);
    MeasureDue due =
        EVERY_FOURTH
            .withEverySessions(every)
            .analyze(sessions(held, phq9(last, true)))
            .measures()
            .get(0);
    assertThat(due.sessionsSince()).isEqualTo(held - last);
    assertThat(due.isOverdue()).isEqualTo(held - last > every);
  }

  @Test
  void anInstrumentNeverFilledIn_isOverdueAfterAsManySessions() {
    MeasurementSchedule gad = EVERY_FOURTH.withInstruments(Instrument.GAD_7);
    assertThat(gad.analyze(sessions(3)).overdue()).isEmpty();
    MeasurementScheduleResult result = gad.analyze(sessions(4, phq9(1, true)));
    assertThat(result.overdue())
        .containsExactly(new MeasureDue(Instrument.GAD_7, OptionalInt.empty(), 4, 0, true));
    assertThat(result.evidence()).isEmpty();
  }

  @Test
  void noSession_orNoInstrument_saysNothing() {
    MeasurementScheduleResult none = EVERY_FOURTH.analyze(sessions(0, phq9(1, true)));
    assertThat(none.headline())
        .isEqualTo("Too little to describe the schedule of measures: no session (1 needed)");
    assertThat(none.measures()).isEmpty();
    assertThat(EVERY_FOURTH.analyze(sessions(5)).headline()).endsWith("no instrument (1 needed)");
  }

  @Test
  void aScheduleWithoutSessionsBetween_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVERY_FOURTH.withEverySessions(0))
        .withMessage("everySessions must be at least 1, but was 0");
  }
}

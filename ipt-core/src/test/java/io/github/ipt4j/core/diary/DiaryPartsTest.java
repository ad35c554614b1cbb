// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiaryPartsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Test
  void dateRange_isHalfOpen() {
    DateRange range = DateRange.ofDays(DAY, DAY.plusDays(2));
    assertThat(range.endExclusive()).isEqualTo(DAY.plusDays(3));
    assertThat(range.contains(DAY)).isTrue();
    assertThat(range.contains(DAY.plusDays(3))).isFalse();
    assertThat(range.contains(DAY.minusDays(1))).isFalse();
    assertThat(range.days()).isEqualTo(3);
    assertThat(range.dates()).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
    assertThat(range).hasToString("2026-01-05/2026-01-08");
    assertThat(new DateRange(DAY, DAY).days()).isZero();
  }

  @Test
  void dateRange_refusesEndsBeforeStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateRange(DAY, DAY.minusDays(1)))
        .withMessage("endExclusive must not be before 2026-01-05, but was 2026-01-04");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateRange.ofDays(DAY, DAY.minusDays(1)))
        .withMessage("last must not be before 2026-01-05, but was 2026-01-04");
  }

  @Test
  void weekdayCounts_areCopiedInAndOut() {
    int[] exposure = {3, 0, 0, 0, 0, 0, 2};
    int[] events = {1, 0, 0, 0, 0, 0, 2};
    WeekdayCounts counts = WeekdayCounts.of(exposure, events);
    exposure[0] = 99;
    counts.events()[0] = 99;
    assertThat(counts.exposure(DayOfWeek.MONDAY)).isEqualTo(3);
    assertThat(counts.events(DayOfWeek.MONDAY)).isEqualTo(1);
    assertThat(counts.events(DayOfWeek.SUNDAY)).isEqualTo(2);
    assertThat(counts.totalExposure()).isEqualTo(5);
    assertThat(counts.totalEvents()).isEqualTo(3);
    assertThat(counts)
        .hasToString("WeekdayCounts{exposure=[3, 0, 0, 0, 0, 0, 2], events=[1, 0, 0, 0, 0, 0, 2]}");
    new EqualsTester()
        .addEqualityGroup(counts, WeekdayCounts.of(counts.exposure(), counts.events()))
        .addEqualityGroup(WeekdayCounts.of(counts.exposure(), new int[7]))
        .testEquals();
  }

  @Test
  void weekdayCounts_refuseMoreEventsThanExposureAndWrongLengths() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeekdayCounts.of(new int[7], new int[] {0, 1, 0, 0, 0, 0, 0}))
        .withMessage("events of TUESDAY must be 0 to 0, but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeekdayCounts.of(new int[6], new int[7]))
        .withMessage("exposure must have 7 counts, but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeekdayCounts.of(new int[7], new int[8]))
        .withMessage("events must have 7 counts, but was 8");
  }

  @Test
  void symptomRecording_knowsTheDateOfWritingOfFreeDaysOnly() {
    SymptomRecording.Builder builder =
        SymptomRecording.builder().symptom(Symptom.HEADACHE).putEntered(DAY, DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("entered must be of free days, but was 2026-01-05");
    assertThat(builder.addFreeDay(DAY).build().entered()).hasSize(1);
  }

  private static MeasureTaken phq(String id, LocalDate date, double total) {
    return MeasureTaken.builder()
        .id(new EventId(id))
        .at(EventTime.on(date))
        .instrument(Instrument.PHQ_9)
        .reportedTotal(total)
        .build();
  }

  @Test
  void measureSeries_isInTheOrderOfTime() {
    MeasureSeries series =
        MeasureSeries.builder()
            .instrument(Instrument.PHQ_9)
            .addMeasure(phq("b", DAY.plusDays(7), 4))
            .addMeasure(phq("a", DAY, 8))
            .build();
    assertThat(series.measures()).extracting(m -> m.id().value()).containsExactly("a", "b");
    assertThat(series).hasToString("PHQ-9: measures 2, from " + DAY + " to " + DAY.plusDays(7));
    assertThat(series.withMeasures()).hasToString("PHQ-9: measures 0");
    new EqualsTester()
        .addEqualityGroup(
            series, series.withMeasures(phq("a", DAY, 8), phq("b", DAY.plusDays(7), 4)))
        .addEqualityGroup(series.withMeasures())
        .testEquals();
  }

  @Test
  void measureSeries_ofOneDay_isInTheOrderOfTheMoments() {
    MeasureTaken atStart = phq("m2", DAY, 20).withSession(new SessionPoint(1, SessionMoment.START));
    MeasureTaken atEnd = phq("m10", DAY, 5).withSession(new SessionPoint(1, SessionMoment.END));
    MeasureSeries series =
        MeasureSeries.builder()
            .instrument(Instrument.PHQ_9)
            .addMeasure(atEnd)
            .addMeasure(atStart)
            .build();
    assertThat(series.measures()).containsExactly(atStart, atEnd);
  }

  @Test
  void measureSeries_knowsTheSessionOfAFormByItsWordOrByItsDay() {
    MeasureTaken named = phq("a", DAY, 8).withSession(new SessionPoint(4, SessionMoment.HOME));
    MeasureSeries series =
        MeasureSeries.builder()
            .instrument(Instrument.PHQ_9)
            .putSession(DAY, 3)
            .putSession(DAY.plusDays(7), 5)
            .build();
    assertThat(series.sessionOf(named)).hasValue(4);
    assertThat(series.sessionOf(phq("b", DAY, 8))).hasValue(3);
    assertThat(series.sessionOf(phq("c", DAY.plusDays(1), 8))).isEmpty();
  }

  @Test
  void measureSeries_withoutALowestAnswer_isDoubtfulFromThreeFormsAndTwentyAnswersOn() {
    assertThat(answers(Instrument.PHQ_9, 3, 1).isCodingDoubtful()).as("27 answers").isTrue();
    assertThat(answers(Instrument.PHQ_9, 2, 1).isCodingDoubtful()).as("two forms").isFalse();
    assertThat(answers(Instrument.PHQ_9, 3, 0).isCodingDoubtful()).as("the lowest").isFalse();
    assertThat(answers(Instrument.GAD_7, 3, 1).isCodingDoubtful()).as("21 answers").isTrue();
    assertThat(answers(Instrument.SENSE_OF_CONTROL, 19, 4).isCodingDoubtful()).isFalse();
    assertThat(answers(Instrument.SENSE_OF_CONTROL, 20, 4).isCodingDoubtful()).isTrue();
    assertThat(answers(Instrument.PERCEIVED_CRITICISM, 20, 1).isCodingDoubtful())
        .as("the lowest of 1 to 10 is 1")
        .isFalse();
    assertThat(answers(Instrument.PERCEIVED_CRITICISM, 20, 2).isCodingDoubtful()).isTrue();
    MeasureSeries totals =
        MeasureSeries.builder().instrument(Instrument.PHQ_9).addMeasure(phq("a", DAY, 27)).build();
    assertThat(totals.answers()).isEqualTo(new ItemAnswers(0, 0, 0));
  }

  private static ItemAnswers answers(Instrument instrument, int forms, int answer) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(instrument);
    for (int i = 0; i < forms; i++) {
      series.addMeasure(
          MeasureTaken.builder()
              .id(new EventId("m" + i))
              .at(EventTime.on(DAY.plusDays(i)))
              .instrument(instrument)
              .items(
                  ItemResponses.of(
                      IntStream.range(0, instrument.items()).map(k -> answer).toArray()))
              .build());
    }
    return series.build().answers();
  }

  @Test
  void measureSeries_isOfOneInstrument() {
    MeasureSeries.Builder builder =
        MeasureSeries.builder().instrument(Instrument.GAD_7).addMeasure(phq("a", DAY, 8));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("instrument of a must be GAD-7, but was PHQ-9");
  }
}

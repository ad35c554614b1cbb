// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.CutOff;
import io.github.ipt4j.core.measure.CutOffKind;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.InstrumentNorms;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.measure.Licence;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.measure.Reliability;
import io.github.ipt4j.core.measure.SeverityBand;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The filled case, and what JSON has to take care of besides: an instrument and a symptom that have
 * no short form, an unanswered item, a total, a diffuse target, text that JSON escapes.
 */
public final class FullCase {
  static final String AWKWARD = "\"quoted\" \\ / \u0000\n\u2028 höme \uD83D\uDE16 {\"a\": [1,]}";
  private static final LocalDate DAY = FilledCase.FIRST.plusDays(2);
  private static final Symptom DREAD = new Symptom("dread", SymptomKind.MOOD);

  private FullCase() {}

  /**
   * Returns the case.
   *
   * @return the case
   */
  public static CaseHistory history() {
    CaseHistory filled = FilledCase.history();
    return filled
        .withScales(RatingScale.ofBetter("sleep", -3.5, 1e3))
        .withEvents(
            ImmutableList.<SessionEvent>builder()
                .addAll(filled.events())
                .add(
                    episode(),
                    statement(AWKWARD),
                    itemised(),
                    totalled(),
                    sleep(),
                    nightShift(),
                    ofTheNights())
                .build())
        .withSymptomRecordings(
            ImmutableList.<SymptomRecording>builder()
                .addAll(filled.symptomRecordings())
                .add(
                    SymptomRecording.builder()
                        .symptom(DREAD)
                        .addFreeDay(DAY)
                        .course(SymptomCourse.EPISODIC)
                        .symptomFrom(2.5)
                        .build())
                .build());
  }

  static AssertiveStatement statement(String words) {
    return AssertiveStatement.builder()
        .id(new EventId("awkward"))
        .at(EventTime.on(DAY))
        .toward(Target.DIFFUSE)
        .statement(words)
        .build();
  }

  private static SymptomEpisode episode() {
    return SymptomEpisode.builder()
        .id(new EventId("dread@2026-01-08#1"))
        .at(EventTime.on(DAY.plusDays(1)))
        .symptom(DREAD)
        .intensity(0.30000000000000004)
        .build();
  }

  private static RatingTaken sleep() {
    return RatingTaken.builder()
        .id(new EventId("sleep@2026-01-07#1"))
        .at(EventTime.at(DAY.atTime(7, 30)))
        .rating("sleep")
        .value(-0.1)
        .entered(DAY.plusDays(1))
        .session(new SessionPoint(1, SessionMoment.START))
        .build();
  }

  private static DayState nightShift() {
    return DayState.builder()
        .id(new EventId("night shift@2026-01-07"))
        .at(EventTime.on(DAY))
        .state("night shift")
        .holds(false)
        .entered(DAY.plusDays(2))
        .build();
  }

  private static HypothesisNamed ofTheNights() {
    return HypothesisNamed.builder()
        .id(new EventId("of-the-nights"))
        .at(EventTime.on(DAY))
        .symptom(DREAD)
        .state("night shift")
        .rarer(true)
        .build();
  }

  private static MeasureTaken itemised() {
    return MeasureTaken.builder()
        .id(new EventId("itemised"))
        .at(EventTime.on(DAY))
        .instrument(Instrument.GAD_7)
        .items(
            ItemResponses.builder()
                .addAllItems(ItemResponses.of(1, 0, 3, 2, 0, 1).items())
                .addItem(OptionalInt.empty())
                .build())
        .build();
  }

  private static MeasureTaken totalled() {
    return MeasureTaken.builder()
        .id(new EventId("totalled"))
        .at(EventTime.on(DAY))
        .instrument(
            Instrument.builder()
                .code("own-scale")
                .items(3)
                .itemMinimum(1)
                .itemMaximum(5)
                .addItemMaxima(5, 4, 5)
                .addReversedItems(3)
                .norms(new InstrumentNorms(2.5, 0.8, 9, "our own"))
                .direction(Direction.HIGHER_IS_BETTER)
                .safetyItem(2)
                .licence(Licence.OWN)
                .addItemTexts("one", "two", "three")
                .addBands(new SeverityBand("low", 3, 8), new SeverityBand("high", 9, 14))
                .bandSource("our own")
                .addCutOff(new CutOff(CutOffKind.CASE, 8.5, "our own"))
                .reliability(new Reliability(0.8, "our own"))
                .build())
        .reportedTotal(11.5)
        .build();
  }
}

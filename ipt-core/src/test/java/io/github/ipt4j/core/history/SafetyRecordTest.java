// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.diary.SafetyItemAnswer;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.measure.SafetyAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyRecordTest {
  private static final LocalDate FIRST = FilledCase.FIRST;

  /** A form of eight ones and an answer to item 9: a digit, "?" left blank, "T14" a total alone. */
  private static MeasureTaken form(int day, String answer) {
    MeasureTaken.Builder form =
        MeasureTaken.builder()
            .id(new EventId("f" + day))
            .at(EventTime.on(FIRST.plusDays(day)))
            .instrument(Instrument.PHQ_9);
    if (answer.equals("-")) {
      return form.build();
    }
    if (answer.startsWith("T")) {
      return form.reportedTotal(Double.parseDouble(answer.substring(1))).build();
    }
    OptionalInt item9 =
        answer.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(answer));
    return form.items(
            ItemResponses.builder()
                .addAllItems(Collections.nCopies(8, OptionalInt.of(1)))
                .addItem(item9)
                .build())
        .build();
  }

  private static SafetyCourse course(String answers) {
    List<MeasureTaken> forms = new ArrayList<>();
    for (String answer : Splitter.on(' ').split(answers)) {
      forms.add(form(forms.size(), answer));
    }
    return course(forms);
  }

  private static SafetyCourse course(List<MeasureTaken> forms) {
    return MeasureSeries.builder()
        .instrument(Instrument.PHQ_9)
        .addAllMeasures(forms)
        .build()
        .safetyCourse()
        .orElseThrow();
  }

  /** One item of 0 to 4 and one on self-harm of 0 to 2: a total of 5 leaves it at least 1. */
  @ParameterizedTest
  @CsvSource({"4, NOT_KNOWN, 0", "5, ENDORSED, 1", "6, ENDORSED, 2", "0, NOT_ENDORSED, 0"})
  void total_tellsByTheRangeOfTheItemItself(double total, SafetyAnswer status, int least) {
    Instrument own =
        Instrument.builder().code("own").items(2).addItemMaxima(4, 2).safetyItem(2).build();
    MeasureTaken form =
        MeasureTaken.builder()
            .id(new EventId("f"))
            .at(EventTime.on(FIRST))
            .instrument(own)
            .reportedTotal(total)
            .build();
    SafetyItemAnswer answer =
        MeasureSeries.builder()
            .instrument(own)
            .addMeasure(form)
            .build()
            .safetyCourse()
            .orElseThrow()
            .answers()
            .get(0);
    assertThat(answer.status()).contains(status);
    assertThat(answer.least()).hasValue(least);
  }

  /** By hand: open, the latest known answer, the highest and its day, the day it began, the row. */
  @ParameterizedTest
  @CsvSource({
    "0,                 false, 0, 0, 0, -, 0",
    "0 1 3,             true,  3, 3, 2, 1, 0 1 3",
    "3 1,               true,  1, 3, 0, 0, 3 1",
    "3 0,               false, 0, 3, 0, -, 3 0",
    "0 ?,               true,  0, 0, 0, -, 0 ?",
    "2 ? 0,             false, 0, 2, 0, -, 2 ? 0",
    "2 T14,             true,  2, 2, 0, 0, 2 t",
    "0 T14,             false, 0, 0, 0, -, 0 t",
    "? T14,             true,  -, -, -, -, ? t",
    "T14,               false, -, -, -, -, t",
    "1 0 2 ? 2 T20,     true,  2, 2, 4, 2, 1 0 2 ? 2 t",
    "0 T26 T14,         true,  2, 2, 1, 1, 0 2+ t",
    "0 T27,             true,  3, 3, 1, 1, 0 3",
    "1 T0,              false, 0, 1, 0, -, 1 0",
    "1 T25,             true,  1, 1, 1, 0, 1 1+",
    "1 -,               true,  1, 1, 0, 0, 1 -",
    "0 -,               false, 0, 0, 0, -, 0 -"
  })
  void course_isOpenByTheLatestFormThatTells_andKeepsTheHighest(
      String answers,
      boolean isOpen,
      String latest,
      String highest,
      String highestDay,
      String since,
      String row) {
    SafetyCourse course = course(answers);
    assertThat(course.open()).isEqualTo(isOpen);
    assertThat(course.latestKnown().map(a -> least(a)).orElse("-")).isEqualTo(latest);
    assertThat(course.highest().map(a -> least(a)).orElse("-")).isEqualTo(highest);
    assertThat(course.highest().map(a -> day(a.at().date())).orElse("-")).isEqualTo(highestDay);
    assertThat(course.endorsedSince().map(SafetyRecordTest::day).orElse("-")).isEqualTo(since);
    assertThat(course.answers().stream().map(SafetyItemAnswer::sign).toList())
        .containsExactly(row.split(" ", -1));
    assertThat(course.item()).isEqualTo(9);
  }

  private static String least(SafetyItemAnswer answer) {
    return Integer.toString(answer.least().orElseThrow());
  }

  private static String day(LocalDate date) {
    return Long.toString(date.toEpochDay() - FIRST.toEpochDay());
  }

  @Test
  void course_isHigherThanBefore_onlyWhereItSurelyIs() {
    assertThat(course("1 ? 2").higherThanBefore()).isTrue();
    assertThat(course("2 2").higherThanBefore()).isFalse();
    assertThat(course("3 2").higherThanBefore()).isFalse();
    assertThat(course("T25 2").higherThanBefore()).isFalse();
    assertThat(course("1 T26").higherThanBefore()).isTrue();
    assertThat(course("2").higherThanBefore()).isFalse();
    assertThat(course("2 T14 ?").untold()).isZero();
    assertThat(course("2 T14 T15").untold()).isEqualTo(2);
  }

  @Test
  void formsWhoseOrderIsNotKnown_areReadWithTheWorseOneLast_thoseOfASessionByTheirMoments() {
    MeasureTaken worse = form(0, "3").withId(new EventId("a"));
    MeasureTaken better = form(0, "0").withId(new EventId("b"));
    assertThat(course(List.of(worse, better)).open()).isTrue();
    assertThat(course(List.of(worse.withId(new EventId("c")), better)).open()).isTrue();
    assertThat(
            course(
                    List.of(
                        worse.withSession(new SessionPoint(1, SessionMoment.START)),
                        better.withSession(new SessionPoint(1, SessionMoment.END))))
                .open())
        .isFalse();
  }

  @Test
  void instrumentWithoutSuchAnItem_orWithoutAForm_hasNoCourse() {
    assertThat(MeasureSeries.builder().instrument(Instrument.GAD_7).build().safetyCourse())
        .isEmpty();
    assertThat(MeasureSeries.builder().instrument(Instrument.PHQ_9).build().safetyCourse())
        .isEmpty();
  }

  private static SafetyConcern concern(int day) {
    return SafetyConcern.builder()
        .id(new EventId("concern-" + day))
        .at(EventTime.on(FIRST.plusDays(day)))
        .kind(SafetyConcernKind.HARM_BY_OTHER)
        .person(FilledCase.HUSBAND)
        .build();
  }

  private static CaseHistory history(SessionEvent... events) {
    return FilledCase.history()
        .withSessions(
            Session.of(1, FIRST),
            Session.of(2, FIRST.plusDays(7)),
            Session.of(3, FIRST.plusDays(14)))
        .withEvents(events);
  }

  @Test
  void concern_isOpenUntilItIsGoneThrough_andCountsTheSessionsHeldMeanwhile() {
    SafetyConcern before = concern(3);
    SafetyConcern inSession = concern(7).withSession(new SessionPoint(2, SessionMoment.START));
    SafetyConcern reviewed = concern(2).withReviewedOn(FIRST.plusDays(8));
    SafetyRecord safety = history(before, inSession, reviewed).safety();
    assertThat(safety.concerns())
        .extracting(c -> c.concern().id().value())
        .containsExactly("concern-2", "concern-3", "concern-7");
    assertThat(safety.concerns()).extracting(ConcernCourse::sessionsSince).containsExactly(1, 2, 1);
    assertThat(safety.openConcerns())
        .extracting(ConcernCourse::date)
        .containsExactly(FIRST.plusDays(3), FIRST.plusDays(7));
    assertThat(safety.open()).isTrue();
    assertThat(history(reviewed).safety().open()).isFalse();
  }

  @Test
  void concern_isOpenAsOfADayBeforeItWasGoneThrough() {
    CaseHistory history = history(concern(2).withReviewedOn(FIRST.plusDays(8)));
    assertThat(history.asOf(FIRST.plusDays(7)).safety().openConcerns())
        .singleElement()
        .satisfies(c -> assertThat(c.sessionsSince()).isEqualTo(1));
    assertThat(history.asOf(FIRST.plusDays(8)).safety().openConcerns()).isEmpty();
    assertThat(history.asOf(FIRST.plusDays(1)).safety().concerns()).isEmpty();
  }

  @Test
  void concern_isOpenOrClosedByItsLatestReview() {
    SafetyConcern concern = concern(2).withReviewedOn(FIRST.plusDays(3));
    RiskReview closed = review("closed", concern, 8, true);
    RiskReview again = review("open-again", concern, 10, false);
    assertThat(history(concern, review("kept-open", concern, 8, false)).safety().openConcerns())
        .singleElement()
        .satisfies(c -> assertThat(c.reviewedOn()).contains(FIRST.plusDays(8)))
        .satisfies(c -> assertThat(c.sessionsSince()).isEqualTo(1));
    assertThat(history(concern, closed).safety().open()).isFalse();
    assertThat(history(concern, closed, again).safety().open()).isTrue();
    assertThat(history(concern, closed, again).asOf(FIRST.plusDays(9)).safety().open()).isFalse();
    assertThat(history(concern, again, closed).safety().concerns().get(0).latestReview())
        .contains(again);
  }

  private static RiskReview review(String id, SafetyConcern of, int day, boolean closes) {
    return RiskReview.builder()
        .id(new EventId(id))
        .at(EventTime.on(FIRST.plusDays(day)))
        .concern(of.id())
        .closes(closes)
        .build();
  }

  @Test
  void item_isThatOfEachInstrumentThatHasOne() {
    CaseHistory history = history(form(0, "1"), form(5, "3"));
    assertThat(history.safety().openItems())
        .singleElement()
        .satisfies(c -> assertThat(c.highest().orElseThrow().answer()).hasValue(3))
        .satisfies(c -> assertThat(c.answers()).allMatch(a -> a.is(SafetyAnswer.ENDORSED)));
    assertThat(SafetyRecord.of(List.of(history.measureSeries(Instrument.PHQ_9))))
        .isEqualTo(history.safety());
    assertThat(history.asOf(FIRST.plusDays(4)).safety().items().get(0).answers()).hasSize(1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.CutOff;
import io.github.ipt4j.core.measure.CutOffKind;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeGridTest {
  private static final OutcomeGrid GRID = OutcomeGrid.withDefaults();
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private static CaseHistory.Builder empty(Symptom... presenting) {
    Client.Builder client = Client.builder().id(new ClientId("c1"));
    for (Symptom symptom : presenting) {
      client.addPresentingIssue(
          PresentingIssue.builder()
              .id(new IssueId("issue-" + symptom.name().replace(' ', '-')))
              .description("as she said it")
              .symptom(symptom)
              .build());
    }
    return CaseHistory.builder()
        .client(client.build())
        .period(new DateRange(MONDAY.minusWeeks(60), MONDAY.plusWeeks(60)));
  }

  private static OutcomeGridResult of(SymptomDiary diary) {
    return GRID.analyze(
        empty(diary.symptom())
            .addSymptomRecording(diary.recording())
            .addAllEvents(diary.episodes())
            .build());
  }

  private static OutcomeGridResult of(Instrument instrument, String totals) {
    return GRID.analyze(empty().addAllEvents(Forms.of(instrument, totals).measures()).build());
  }

  private static MeasureTaken phq9(int week, String item9) {
    MeasureTaken.Builder form =
        MeasureTaken.builder()
            .id(new EventId("phq-" + week))
            .at(EventTime.on(MONDAY.plusWeeks(week)))
            .instrument(Instrument.PHQ_9);
    if (item9.equals("-")) {
      return form.build();
    }
    if (item9.equals("t")) {
      return form.reportedTotal(12).build();
    }
    ItemResponses.Builder items = ItemResponses.builder();
    for (int item = 1; item <= 8; item++) {
      items.addItem(OptionalInt.of(1));
    }
    OptionalInt answer =
        item9.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(item9));
    return form.items(items.addItem(answer).build()).build();
  }

  /**
   * From the CSV by hand: PHQ-9 9 on 15 January, 3 on 25 June, 17 of 18 forms complete; sense of
   * control lowest, 2, on 5 February. The days by a count of the CSV's rows in Python: intensity 46
   * on the 24 recorded days to 2 February, 9 of them above 0, and 0 of 22 from 9 June on.
   */
  @Test
  void joannesGrid_hasTheFiguresOfHerForms_andOfHerDiary() {
    OutcomeGridResult grid = GRID.analyze(SampleCases.joanne());
    assertThat(grid.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(grid.measures())
        .extracting(r -> r.instrument().code())
        .containsExactly("GAD-7", "PHQ-9", "sense-of-control");
    MeasureRow phq = grid.measures().get(1);
    assertThat(phq.first()).hasValue(new DatedTotal(LocalDate.of(2025, 1, 15), 9));
    assertThat(phq.worst()).hasValue(new DatedTotal(LocalDate.of(2025, 1, 15), 9));
    assertThat(phq.last()).hasValue(new DatedTotal(LocalDate.of(2025, 6, 25), 3));
    assertThat(phq.change()).hasValue(-6);
    assertThat(phq.reliableChange()).hasValue(6);
    assertThat(phq.category()).hasValue(ChangeCategory.IMPROVED);
    assertThat(phq.cutOff()).hasValue(10);
    assertThat(phq.ownCutOff()).isFalse();
    assertThat(phq.wasCase()).hasValue(false);
    assertThat(phq.forms()).isEqualTo(new Share(17, 18));
    assertThat(phq.trail()).hasSize(18).containsOnly("0");
    MeasureRow control = grid.measures().get(2);
    assertThat(control.worst()).hasValue(new DatedTotal(LocalDate.of(2025, 2, 5), 2));
    assertThat(control.change()).hasValue(5);
    assertThat(control.category()).isEmpty();
    assertThat(control.trail()).isEmpty();
    SymptomRow headache = grid.symptoms().get(0);
    assertThat(headache.symptom()).isEqualTo(Symptom.HEADACHE);
    assertThat(headache.recorded()).isEqualTo(new Share(152, 182));
    RecordedWeeks first = headache.first().orElseThrow();
    assertThat(first.to()).isEqualTo(LocalDate.of(2025, 2, 2));
    assertThat(first.burden().symptomDays()).isEqualTo(new Share(9, 24));
    assertThat(first.burden().meanIntensity().orElseThrow()).isCloseTo(46 / 24.0, within(1e-12));
    RecordedWeeks last = headache.last().orElseThrow();
    assertThat(last.from()).isEqualTo(LocalDate.of(2025, 6, 9));
    assertThat(last.burden().symptomDays()).isEqualTo(new Share(0, 22));
    SymptomRow mood = grid.symptoms().get(1);
    assertThat(mood.presenting()).as("she came for it, and no diary was kept of it").isTrue();
    assertThat(Printed.words(mood.clause())).isEqualTo("low mood: no day was recorded");
  }

  /** From the CSV by hand, and by the same count: 13 on 25 days at first, 51 on 27 at last. */
  @Test
  void martinsGrid_tellsOfAnAcheThatCameMoreOften_besideMeasuresThatGotBetter() {
    OutcomeGridResult grid = GRID.analyze(SampleCases.martin());
    MeasureRow phq = grid.measures().get(1);
    assertThat(phq.first().orElseThrow().total()).isEqualTo(13);
    assertThat(phq.worst()).hasValue(new DatedTotal(LocalDate.of(2025, 9, 17), 14));
    assertThat(phq.last().orElseThrow().total()).isEqualTo(4);
    assertThat(phq.category()).hasValue(ChangeCategory.RECOVERED);
    assertThat(Printed.words(phq.clause()))
        .startsWith(
            "PHQ-9 (lower is better): 13 of 27 on 2025-09-03, at its worst 14 on 2025-09-17, 4 on"
                + " 2025-11-19; a change of -9, reliably improved and recovered (that takes 6"
                + " points); it crossed to the better side of the cut-off of a case (10); 12 of 12"
                + " forms complete; item 9, on self-harm, form by form: 0, 0,");
    SymptomRow ache = grid.symptoms().get(0);
    assertThat(ache.first().orElseThrow().burden().meanIntensity().orElseThrow())
        .isCloseTo(13 / 25.0, within(1e-12));
    assertThat(Printed.words(ache.clause()))
        .isEqualTo(
            "stomach ache: on 3 of 25 days recorded in its first 4 weeks, on 11 of 27 in the last"
                + " 4 (mean intensity 0.5 and 1.9 of 10)");
    assertThat(grid.caveats())
        .extracting(Caveat::kind)
        .contains(Caveat.Kind.CLEARANCE_UNKNOWN, Caveat.Kind.METHOD);
  }

  @Test
  void theItemOnSelfHarm_isARowOfAnswers_withWhatIsMissing() {
    OutcomeGridResult grid =
        GRID.analyze(
            empty()
                .addEvents(
                    phq9(0, "1"),
                    phq9(1, "1"),
                    phq9(2, "3"),
                    phq9(3, "?"),
                    phq9(4, "t"),
                    phq9(5, "-"),
                    phq9(6, "0"))
                .build());
    MeasureRow row = grid.measures().get(0);
    assertThat(row.trail()).containsExactly("1", "1", "3", "?", "t", "-", "0");
    assertThat(row.forms()).isEqualTo(new Share(5, 7));
    assertThat(Printed.words(row.clause()))
        .endsWith(
            "item 9, on self-harm, form by form: 1, 1, 3, ?, t, -, 0 (? left blank, - form missed"
                + " and t total only)");
    assertThat(Printed.rows(grid.table()))
        .contains(
            ImmutableList.of(
                "PHQ-9 item 9", "1", "3", "0", "-", "-", "-", "-", "-", "4 of 7", "-", "-"));
  }

  @Test
  void anOpenItemOnSelfHarm_isTheFirstCaveat() {
    OutcomeGridResult grid = GRID.analyze(empty().addEvents(phq9(0, "0"), phq9(1, "2")).build());
    assertThat(grid.caveats().get(0).kind()).isEqualTo(Caveat.Kind.SAFETY);
  }

  @Test
  void manyForms_haveTheirLatestAnswersTold() {
    CaseHistory.Builder history = empty();
    for (int week = 0; week < 43; week++) {
      history.addEvent(phq9(week, week < 3 ? "3" : "0"));
    }
    MeasureRow row = GRID.analyze(history.build()).measures().get(0);
    assertThat(row.trail()).hasSize(43);
    assertThat(Printed.words(row.clause()))
        .as("an early 3 is not lost")
        .contains("item 9, on self-harm, highest 3 on 2026-01-19, the last 40 of 43 forms: 0, 0");
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_WORSE, 30 42 20, 42, true, false, it crossed to the better side of the clinician's",
    "HIGHER_IS_BETTER, 30 12 20, 12, false, true, it crossed to the worse side of the clinician's"
  })
  void anInstrumentOfOnesOwn_hasItsOwnCutOff_andItsOwnWorst(
      Direction direction,
      String totals,
      double worst,
      boolean wasCase,
      boolean isCase,
      String told) {
    Instrument own =
        Forms.scale(0, 60, direction).withCutOffs(new CutOff(CutOffKind.CASE, 25, "own"));
    OutcomeGridResult grid = of(own, totals);
    MeasureRow row = grid.measures().get(0);
    assertThat(row.worst().orElseThrow().total()).isEqualTo(worst);
    assertThat(row.cutOff()).hasValue(25);
    assertThat(row.ownCutOff()).isTrue();
    assertThat(row.wasCase()).hasValue(wasCase);
    assertThat(row.endsAsCase()).hasValue(isCase);
    assertThat(row.category()).isEmpty();
    assertThat(Printed.words(row.clause()))
        .contains(told + " own cut-off of a case (25)")
        .contains("a change of -10, without norms that tell whether it is more than error");
    assertThat(grid.toString()).contains("25 (own)");
  }

  @Test
  void oneForm_hasNoChange_andNoneHasNoTotal() {
    MeasureRow once = of(Instrument.PHQ_9, ". 12 .").measures().get(0);
    assertThat(once.change()).isEmpty();
    assertThat(once.category()).isEmpty();
    assertThat(once.wasCase()).isEmpty();
    assertThat(Printed.words(once.clause()))
        .startsWith("PHQ-9 (lower is better): 12 of 27 on 2026-01-12; 1 of 3 forms complete");
    MeasureRow never = of(Instrument.PHQ_9, ". .").measures().get(0);
    assertThat(never.worst()).isEmpty();
    assertThat(Printed.words(never.clause()))
        .startsWith("PHQ-9 (lower is better): no total; 0 of 2 forms complete");
  }

  @Test
  void formsOfOneDayWithoutAnOrder_haveAWorst_butNoFirst() {
    List<MeasureTaken> forms = Forms.of(Instrument.GAD_7, "9 15 4").measures();
    OutcomeGridResult grid =
        GRID.analyze(
            empty()
                .addEvents(forms.get(0), forms.get(1).withAt(forms.get(0).at()), forms.get(2))
                .build());
    MeasureRow row = grid.measures().get(0);
    assertThat(row.first()).isEmpty();
    assertThat(row.change()).isEmpty();
    assertThat(row.worst().orElseThrow().total()).isEqualTo(15);
    assertThat(row.last().orElseThrow().total()).isEqualTo(4);
    assertThat(grid.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.ORDER_UNKNOWN);
    assertThat(Printed.words(row.clause())).contains("which form was the first or the last is not");
  }

  /** Eight weeks hold the first four and the last four; a day less does not. */
  @Test
  void aDiaryOfLessThanEightWeeks_isToldAsAWhole() {
    SymptomRow enough =
        of(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5------".repeat(8))).symptoms().get(0);
    assertThat(enough.first().orElseThrow().burden().symptomDays()).isEqualTo(new Share(4, 28));
    assertThat(enough.last().orElseThrow().from()).isEqualTo(MONDAY.plusWeeks(4));
    SymptomRow thin =
        of(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5------".repeat(7) + "5-----"))
            .symptoms()
            .get(0);
    assertThat(thin.first()).isEmpty();
    assertThat(thin.last()).isEmpty();
    assertThat(Printed.words(thin.clause()))
        .isEqualTo(
            "headache: on 8 of 55 recorded days (mean intensity 0.7 of 10); too short to hold the"
                + " first 4 weeks against the last 4");
  }

  /** A pause of twenty weeks and a day of a wrong year are no weeks recorded. */
  @Test
  void weeksWithoutARecordedDay_countForNothing() {
    SymptomDiary paused =
        SymptomDiary.ofDays(
            Symptom.HEADACHE,
            MONDAY,
            "55-----".repeat(3) + ".......".repeat(20) + "5------".repeat(6));
    SymptomRow row = of(paused).symptoms().get(0);
    assertThat(row.first().orElseThrow().burden().symptomDays()).isEqualTo(new Share(7, 28));
    assertThat(row.last().orElseThrow().burden().symptomDays()).isEqualTo(new Share(4, 28));
    assertThat(row.recorded()).isEqualTo(new Share(63, 29 * 7));
  }

  @Test
  void symptomsThatSheCameFor_standFirst_inTheOrderOfTheIssues() {
    Symptom sleep = Symptom.of("poor sleep");
    SymptomDiary ache = SymptomDiary.ofDays(Symptom.of("aches"), MONDAY, "5-----5");
    SymptomDiary nights = SymptomDiary.ofDays(sleep, MONDAY, "5-----5");
    OutcomeGridResult grid =
        GRID.analyze(
            empty(sleep, Symptom.HEADACHE)
                .addSymptomRecording(ache.recording())
                .addAllEvents(ache.episodes())
                .addSymptomRecording(nights.recording())
                .addAllEvents(nights.episodes())
                .build());
    assertThat(grid.symptoms())
        .extracting(r -> r.symptom().name(), SymptomRow::presenting)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("poor sleep", true),
            org.assertj.core.groups.Tuple.tuple("headache", true),
            org.assertj.core.groups.Tuple.tuple("aches", false));
    assertThat(grid.evidence()).hasSize(4);
  }

  @Test
  void aCaseOfNothing_isRefused() {
    OutcomeGridResult grid = GRID.analyze(empty().build());
    assertThat(grid.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(grid.headline())
        .isEqualTo("Too little to describe the outcome: no measure and no symptom (1 needed)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRID.withWeeks(0))
        .withMessage("weeks must be at least 1, but was 0");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.measure.Instrument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsOfOneDayTest {
  private static final ReliableChange PRESET =
      ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9);

  /** Forms such as "m2 2025-02-03 20 START" or "m2 2025-02-03T10:00 20", apart by commas. */
  private static MeasureSeries forms(String words) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    for (String form : words.split(",", -1)) {
      String[] part = form.trim().split(" ", -1);
      MeasureTaken.Builder measure =
          MeasureTaken.builder()
              .id(new EventId(part[0]))
              .at(EventTime.parse(part[1]))
              .instrument(Instrument.PHQ_9)
              .reportedTotal(Double.parseDouble(part[2]));
      if (part.length > 3) {
        measure.session(new SessionPoint(1, SessionMoment.valueOf(part[3])));
      }
      series.addMeasure(measure.build());
    }
    return series.build();
  }

  private static List<Caveat.Kind> kinds(ReliableChangeResult result) {
    return result.caveats().stream()
        .map(Caveat::kind)
        .filter(k -> k == Caveat.Kind.ORDER_UNKNOWN)
        .toList();
  }

  @Test
  void startAndEndOfASession_inACase_standInTheirOrder_whateverTheirIds() {
    CaseHistory history =
        CaseHistoryJson.read(
            "case.json",
            """
            {"schemaVersion": 1,
             "client": {"id": "c1", "referral": {"date": "2024-12-09", "source": "SELF"}},
             "period": {"startInclusive": "2025-01-06", "endExclusive": "2025-07-07"},
             "sessions": [{"number": 1, "date": "2025-02-03"}],
             "events": [
              {"type": "MeasureTaken", "id": "m2", "at": "2025-02-03", "instrument": "PHQ-9",
               "reportedTotal": 20, "session": {"session": 1, "moment": "START"}},
              {"type": "MeasureTaken", "id": "m10", "at": "2025-02-03", "instrument": "PHQ-9",
               "reportedTotal": 5, "session": {"session": 1, "moment": "END"}}]}
            """);
    ReliableChangeResult result = PRESET.analyze(history.measureSeries(Instrument.PHQ_9));
    assertThat(result.first()).hasValue(20);
    assertThat(result.last()).hasValue(5);
    assertThat(result.category()).contains(ChangeCategory.RECOVERED);
    assertThat(kinds(result)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m2 2025-02-03 20 START, m10 2025-02-03 5 HOME",
        "m2 2025-02-03 20 DURING, m10 2025-02-03 5 END",
        "m2 2025-02-03T14:00 20, m10 2025-02-03T15:00 5",
        "m2 2025-02-03T14:00 20 START, m10 2025-02-03 5 END",
        "m2 2025-02-03 20 START, m10 2025-02-03T15:00 5 END"
      })
  void aTimeOrAMoment_tellsTheOrder(String forms) {
    ReliableChangeResult result = PRESET.analyze(forms(forms));
    assertThat(result.first()).hasValue(20);
    assertThat(result.category()).contains(ChangeCategory.RECOVERED);
    assertThat(kinds(result)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m2 2025-02-03 20, m10 2025-02-03 5",
        "m2 2025-02-03 20 START, m10 2025-02-03 5 START",
        "m2 2025-02-03T14:00 20, m10 2025-02-03 5",
        "m2 2025-02-03T14:00 20, m10 2025-02-03 5 END",
        "m2 2025-02-03T14:00 20, m10 2025-02-03T14:00 5"
      })
  void whereNothingTellsTheOrder_andTheAnswerTurnsOnIt_thereIsNone(String forms) {
    ReliableChangeResult result = PRESET.analyze(forms(forms));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.category()).isEmpty();
    assertThat(result.first()).isEmpty();
    assertThat(result.headline())
        .isEqualTo(
            "Too little to describe the change of PHQ-9: no form of 2025-02-03 whose place is told"
                + " by a time or a moment of the session (2 needed)");
    assertThat(kinds(result)).hasSize(1);
  }

  @Test
  void whereEveryOrderGivesTheSameAnswer_itIsGiven_withTheCaveat() {
    ReliableChangeResult result =
        PRESET.analyze(forms("b 2025-02-03 20, a 2025-02-03 19, c 2025-04-07 5"));
    assertThat(result.category()).contains(ChangeCategory.RECOVERED);
    assertThat(kinds(result)).hasSize(1);
    assertThat(result.caveats().get(0).text())
        .isEqualTo(
            "The order of the forms of 2025-02-03 is not known (neither a time nor a moment of the"
                + " session tells it).");
    ReliableChangeResult last =
        PRESET.analyze(forms("c 2025-02-03 20, b 2025-04-07 12, a 2025-04-07 3"));
    assertThat(last.conclusion())
        .as("recovered or improved")
        .isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(kinds(last)).hasSize(1);
  }

  @Test
  void formsOfOneDay_thatAreNeitherFirstNorLast_orOfOneTotal_needNoOrder() {
    assertThat(
            kinds(
                PRESET.analyze(
                    forms("d 2025-01-06 20, b 2025-02-03 20, a 2025-02-03 9, c 2025-04-07 5"))))
        .isEmpty();
    assertThat(kinds(PRESET.analyze(forms("b 2025-02-03 20, a 2025-02-03 20, c 2025-04-07 5"))))
        .isEmpty();
  }

  @Test
  void theOverlapBeforeAndAfter_needsNoOrder_butTheFirstTotalDoes() {
    ReliableChangeResult result =
        ReliableChange.withoutNorms(LocalDate.of(2025, 3, 1))
            .analyze(forms("b 2025-02-03 20, a 2025-02-03 12, c 2025-04-07 5"));
    assertThat(result.overlap().orElseThrow().share().value()).isEqualTo(1);
    assertThat(kinds(result)).hasSize(1);
  }
}

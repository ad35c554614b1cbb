// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OutcomeGridLawsTest {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final OutcomeGrid GRID = OutcomeGrid.withDefaults();

  @Provide
  Arbitrary<CaseHistory> cases() {
    return Arbitraries.oneOf(
        CaseArbitraries.smallCaseHistories(),
        Arbitraries.of(SampleCases.joanne(), SampleCases.martin(), SampleCases.quiet()));
  }

  @Property(tries = 60)
  void rows_standInTheOrderOfInstrumentsThenPresentingSymptoms(
      @ForAll("cases") CaseHistory history) {
    OutcomeGridResult grid = GRID.analyze(history);
    assertThat(grid.measures())
        .extracting(MeasureRow::instrument)
        .containsExactlyElementsOf(history.instruments());
    List<Symptom> presenting =
        history.client().presentingIssues().stream()
            .map(PresentingIssue::symptom)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    assertThat(grid.symptoms())
        .extracting(SymptomRow::symptom)
        .containsExactlyElementsOf(
            ImmutableSet.<Symptom>builder().addAll(presenting).addAll(history.symptoms()).build());
    assertThat(grid.ratings())
        .extracting(RatingRow::scale)
        .containsExactlyElementsOf(history.scales());
    assertThat(grid.rows())
        .hasSize(grid.measures().size() + grid.symptoms().size() + grid.ratings().size());
  }

  @Property(tries = 60)
  void theWorst_isNotBetterThanFirstAndLast_andEachShareIsOne(
      @ForAll("cases") CaseHistory history) {
    OutcomeGridResult grid = GRID.analyze(history);
    for (MeasureRow row : grid.measures()) {
      Instrument instrument = row.instrument();
      int sign = instrument.direction() == Direction.HIGHER_IS_WORSE ? 1 : -1;
      for (Optional<DatedTotal> end : List.of(row.first(), row.last())) {
        end.ifPresent(
            t ->
                assertThat(sign * instrument.compare(row.worst().orElseThrow().total(), t.total()))
                    .isNotNegative());
      }
      row.forms().value().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
      assertThat(row.trail()).hasSize(instrument.safetyItem().isPresent() ? row.forms().of() : 0);
    }
    for (SymptomRow row : grid.symptoms()) {
      assertThat(row.recorded().count()).isEqualTo(history.symptomDiary(row.symptom()).size());
      row.first()
          .ifPresent(first -> assertThat(first.to()).isBefore(row.last().orElseThrow().from()));
    }
  }

  @Property(tries = 30)
  void wholeWeeks_moveTheDays_andNothingElse(
      @ForAll("cases") CaseHistory history, @ForAll @IntRange(min = -57, max = 521) int weeks) {
    String json = CaseHistoryJson.write(history.withLifeEvents());
    String moved =
        DATE.matcher(json).replaceAll(m -> LocalDate.parse(m.group()).plusWeeks(weeks).toString());
    OutcomeGridResult then = GRID.analyze(CaseHistoryJson.read("moved.json", moved));
    OutcomeGridResult now = GRID.analyze(history.withLifeEvents());
    assertThat(then.table()).isEqualTo(now.table());
    assertThat(then.symptoms())
        .extracting(SymptomRow::whole)
        .isEqualTo(now.symptoms().stream().map(SymptomRow::whole).toList());
  }
}

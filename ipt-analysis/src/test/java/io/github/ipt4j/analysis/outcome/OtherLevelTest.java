// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result read at another level, and the words of a decision that name its day. */
class OtherLevelTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 21);
  private static final CaseHistory JOANNE = SampleCases.joanne();

  @Provide
  Arbitrary<SymptomDiary> diaries() {
    return DiaryArbitraries.symptomDiaries();
  }

  @Property(tries = 40)
  void aBreakReadAtALevel_isTheBreakAskedAtIt(
      @ForAll("diaries") SymptomDiary diary,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double level) {
    CycleBreak question = CycleBreak.on(DiaryArbitraries.FIRST.plusDays(40)).withLeastWeeks(2);
    assertThat(question.analyze(diary).at(level))
        .isEqualTo(question.withAlpha(level).analyze(diary))
        .hasToString(question.withAlpha(level).analyze(diary).toString());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.0028, 0.0029, 0.05, 0.2})
  void joannesBreak_readAtALevel_isTheBreakAskedAtIt(double level) {
    SymptomDiary diary = JOANNE.symptomDiary(Symptom.HEADACHE);
    CycleBreakResult read = CycleBreak.on(DAY).analyze(diary).at(level);
    assertThat(read).isEqualTo(CycleBreak.on(DAY).withAlpha(level).analyze(diary));
    assertThat(read.improved()).as("p is .00289").isEqualTo(level > .00289);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.05, 0.6})
  void suddenGains_readAtALevel_areThoseAskedAtIt(double level) {
    SuddenGains question = SuddenGains.ofAtLeast(6);
    var series = Forms.of(Instrument.PHQ_9, "24 20 16 10 5 1");
    assertThat(question.analyze(series).at(level))
        .isEqualTo(question.withAlpha(level).analyze(series));
  }

  @Test
  void aDecision_namesTheDay_andIsQuotedOnlyWhereQuotesArePrinted() {
    DecisionAnalysis decision =
        JOANNE.events(DecisionAnalysis.class).stream()
            .filter(d -> d.breaksCycle().isPresent())
            .findFirst()
            .orElseThrow();
    String chosen = decision.options().get(decision.chosen().orElseThrow() - 1).description();
    CycleBreakResult result =
        CycleBreak.on(decision).analyze(JOANNE.symptomDiary(Symptom.HEADACHE));
    assertThat(result.p())
        .isEqualTo(CycleBreak.on(DAY).analyze(JOANNE.symptomDiary(Symptom.HEADACHE)).p());
    assertThat(result.headline())
        .contains("since the decision of 2025-03-19, tried on 2025-03-21: it began on")
        .doesNotContain("\u2026");
    assertThat(result.toString() + result.analysis() + result.clauses()).doesNotContain(chosen);
    Printer quoting = Printer.english().with(Names.of(JOANNE.inventory())).withQuotes(true);
    assertThat(quoting.sentence(result.clauses()))
        .contains(
            "since the decision of 2025-03-19 (\u201c" + chosen + "\u201d), tried on 2025-03-21: ");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What many applications do, and wrongly: a chi-square of how many symptom days fall on each
 * weekday, as if each weekday had been recorded as often.
 */
record RawWeekdays() implements Analysis<SymptomDiary, RawWeekdays.Result> {
  /** scipy.stats.chi2.ppf(.95, 6). */
  private static final double CRITICAL = 12.591587243743977;

  @Override
  public Result analyze(SymptomDiary diary) {
    double expected = diary.symptomDays().size() / 7.0;
    double chiSquare = 0;
    for (DayOfWeek weekday : DayOfWeek.values()) {
      long observed = diary.symptomDays().stream().filter(d -> d.getDayOfWeek() == weekday).count();
      chiSquare += (observed - expected) * (observed - expected) / expected;
    }
    return new Result(this, chiSquare);
  }

  /** Claims that some weekday has more. */
  static final class Result extends AnalysisResult {
    private final RawWeekdays analysis;
    private final double chiSquare;

    Result(RawWeekdays analysis, double chiSquare) {
      this.analysis = analysis;
      this.chiSquare = chiSquare;
    }

    @Override
    public RawWeekdays analysis() {
      return analysis;
    }

    @Override
    public Conclusion conclusion() {
      return chiSquare > CRITICAL ? Conclusion.SUPPORTED : Conclusion.NOT_SUPPORTED;
    }

    @Override
    public ImmutableList<Clause> clauses() {
      return ImmutableList.of(Clause.literal("weekdays differ"));
    }

    @Override
    public ImmutableList<Caveat> caveats() {
      return ImmutableList.of();
    }

    @Override
    public Table table() {
      return Table.withColumns(List.of(Clause.literal("chi-square"))).build();
    }

    @Override
    public ImmutableSet<EventId> evidence() {
      return ImmutableSet.of();
    }

    @Override
    public OptionalDouble level() {
      return OptionalDouble.of(0.05);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An analysis of one's own, against a view of the core: the longest run of recorded days free of
 * the symptom.
 *
 * <p>It takes two classes. The analysis is a value, so that its options can be compared and kept:
 * {@link LongestFreeRun}. Its result extends {@link AnalysisResult}, which prints it: {@link
 * LongestFreeRunResult}. Its words are literal; its figures are cells, which the table, CSV and
 * JSON write alike. Nothing is registered anywhere.
 */
public final class OwnAnalysis {
  private OwnAnalysis() {}

  /**
   * Prints the longest free run of a diary of four weeks.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    SymptomDiary diary =
        SymptomDiary.ofDays(
            Symptom.HEADACHE,
            LocalDate.of(2024, 1, 1),
            """
            ---45--
            -.-.3--
            -------
            --.-62-
            """);
    System.out.print(LongestFreeRun.withDefaults().analyze(diary) + "\n");
  }

  /**
   * Finds the longest run of free days. A day that was not recorded ends a run, because nobody
   * knows whether it was free.
   *
   * @param leastRecordedDays the recorded days under which there is no answer, at least 1
   */
  public record LongestFreeRun(int leastRecordedDays)
      implements Analysis<SymptomDiary, LongestFreeRunResult> {

    /** Checks the option. */
    public LongestFreeRun {
      checkArgument(
          leastRecordedDays >= 1,
          "leastRecordedDays must be at least 1, but was %s",
          leastRecordedDays);
    }

    /**
     * Returns the analysis that asks for two weeks of records.
     *
     * @return the analysis
     */
    public static LongestFreeRun withDefaults() {
      return new LongestFreeRun(14);
    }

    @Override
    public LongestFreeRunResult analyze(SymptomDiary diary) {
      DateRange longest = null;
      LocalDate start = null;
      for (int i = 0; i < diary.size(); i++) {
        boolean goesOn = start != null && i > 0 && diary.epochDay(i) == diary.epochDay(i - 1) + 1;
        start = diary.hasSymptom(i) ? null : goesOn ? start : diary.day(i);
        if (start != null) {
          DateRange run = DateRange.ofDays(start, diary.day(i));
          longest = longest == null || run.days() > longest.days() ? run : longest;
        }
      }
      return new LongestFreeRunResult(this, diary, Optional.ofNullable(longest));
    }
  }

  /** The longest run of recorded days free of the symptom. */
  public static final class LongestFreeRunResult extends AnalysisResult {
    private final LongestFreeRun analysis;
    private final SymptomDiary diary;
    private final Optional<DateRange> run;

    private LongestFreeRunResult(
        LongestFreeRun analysis, SymptomDiary diary, Optional<DateRange> run) {
      this.analysis = analysis;
      this.diary = diary;
      this.run = run;
    }

    /**
     * Returns the days of the run, the first of them if several are as long.
     *
     * @return the run, empty if no recorded day was free
     */
    public Optional<DateRange> run() {
      return run;
    }

    /**
     * Returns the length of the run.
     *
     * @return the days, 0 if no recorded day was free
     */
    public long days() {
      return run.map(DateRange::days).orElse(0L);
    }

    @Override
    public LongestFreeRun analysis() {
      return analysis;
    }

    @Override
    public ImmutableList<Shortfall> shortfalls() {
      return Shortfall.of(
              Clause.literal(days(diary.size()) + " recorded"),
              diary.size(),
              analysis.leastRecordedDays())
          .stream()
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Conclusion conclusion() {
      return shortfalls().isEmpty() ? Conclusion.DESCRIBED : Conclusion.INSUFFICIENT_DATA;
    }

    @Override
    public ImmutableList<Clause> clauses() {
      return ImmutableList.of(Clause.literal(words()));
    }

    private String words() {
      String symptom = diary.symptom().name();
      if (conclusion() == Conclusion.INSUFFICIENT_DATA) {
        return "the longest run without %s cannot be told: %s recorded, at least %d needed"
            .formatted(symptom, days(diary.size()), analysis.leastRecordedDays());
      }
      return run.map(
              r ->
                  "the longest run without %s is %s, from %s (%s recorded in all)"
                      .formatted(symptom, days(r.days()), r.startInclusive(), days(diary.size())))
          .orElseGet(() -> "no recorded day was free of %s".formatted(symptom));
    }

    private static String days(long days) {
      return days + (days == 1 ? " day" : " days");
    }

    @Override
    public Table table() {
      if (conclusion() == Conclusion.INSUFFICIENT_DATA) {
        return Shortfall.table(shortfalls());
      }
      return Table.withColumns(
              List.of(Clause.literal("longest free run"), Clause.literal(diary.symptom().name())))
          .row(Clause.literal("days"), Cell.count(days()))
          .row(Clause.literal("first day"), Cell.day(run.map(DateRange::startInclusive)))
          .row(
              Clause.literal("days with the symptom"),
              Cell.share(diary.symptomDays().size(), diary.size()))
          .build();
    }

    @Override
    public ImmutableList<Caveat> caveats() {
      return ImmutableList.of(
          new Caveat(
              Caveat.Kind.METHOD,
              "A day that was not recorded ends a run, so that gaps shorten the longest."));
    }

    @Override
    public ImmutableSet<EventId> evidence() {
      return diary.episodes().stream()
          .map(SymptomEpisode::id)
          .collect(ImmutableSet.toImmutableSet());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MOTHER_IN_LAW;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.PValue;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of every sentence of these results, over the samples and over generated diaries. */
class ContextTellingTest {
  private static final double STRICT = 0.013;
  private static final Symptom PANIC = new Symptom("panic attack", SymptomKind.UNKNOWN);

  private static final List<CaseHistory> SAMPLES =
      List.of(
          SampleCases.joanne(),
          SampleCases.martin(),
          SampleCases.quiet(),
          SampleCases.everyFriday());

  /** Diaries with a pattern and without, of every clearance, some of mood. */
  @Provide
  Arbitrary<ExposedDiary> diaries() {
    Arbitrary<ExposedDiary> patterned =
        Combinators.combine(
                Arbitraries.of(Symptom.HEADACHE, Symptom.LOW_MOOD, PANIC),
                Arbitraries.of("----5--", "---55--", "5---5--"),
                Arbitraries.of("----V--", "---VV--", "----A--", "V---V--"),
                Arbitraries.integers().between(1, 8),
                Arbitraries.integers().between(0, 8))
            .as(
                (symptom, days, contacts, with, without) ->
                    ExposedDiary.of(
                        SymptomDiary.ofDays(
                            symptom,
                            ExposedDiaries.MONDAY,
                            weeks(with, days) + weeks(without, "-------") + weeks(2, "--5-5--")),
                        ExposedDiaries.log(
                            ExposedDiaries.MONDAY,
                            weeks(with, contacts)
                                + weeks(without, "-------")
                                + weeks(2, "V---A--"))));
    return Combinators.combine(
            Arbitraries.oneOf(patterned, ExposedDiaries.any()),
            Arbitraries.of(ClearanceStatus.values()))
        .as((exposed, clearance) -> exposed.withDiary(exposed.diary().withClearance(clearance)));
  }

  private static Stream<ExposedDiary> samples() {
    return SAMPLES.stream()
        .flatMap(h -> h.symptoms().stream().flatMap(s -> h.exposedDiary(s).stream()));
  }

  private static List<AnalysisResult> results(ExposedDiary exposed) {
    Context person = Context.contactWith(MOTHER_IN_LAW);
    ContextScreenResult screen = ContextScreen.withDefaults().analyze(exposed);
    List<AnalysisResult> results = new ArrayList<>(screen.contrasts());
    results.add(screen);
    results.add(screen.at(STRICT));
    for (Context context : List.of(VISIT, person, person.withTenseFrom(4.5))) {
      results.add(ContextContrast.of(context).withLag(1).analyze(exposed));
      results.add(ContextContrast.of(context).withAlpha(STRICT).analyze(exposed));
      results.add(LagProfile.of(context).withDraws(99).analyze(exposed));
      results.add(
          GradedContrast.of(context).withDraws(99).withAlpha(0.2).analyze(exposed.ratings()));
      results.add(RhythmWithinContext.of(context).withDraws(99).analyze(exposed));
      results.add(BeforeAndAfterNaming.of(context, LocalDate.of(2025, 2, 5)).analyze(exposed));
    }
    return results;
  }

  @Test
  void everySampleIsTold_byTheLaws() {
    samples().flatMap(e -> results(e).stream()).forEach(ContextTellingTest::assertTold);
  }

  @Property(tries = 40)
  void everyDiaryIsTold_byTheLaws(@ForAll("diaries") ExposedDiary exposed) {
    results(exposed).forEach(ContextTellingTest::assertTold);
  }

  private static void assertTold(AnalysisResult result) {
    String headline = result.headline();
    assertThat(headline)
        .doesNotContain("infinite", "NaN", "  ", " ,", " ;", "( ", "()", "[", "]", "{", "}")
        .doesNotContain("..", "p = p", "on on", "with with", " she ", " her ", " he ", " his ")
        .doesNotEndWith(".")
        .doesNotMatch("(?s).*\\b(?:mid-p|null|empty|Optional)\\b.*");
    assertThat(Character.isUpperCase(headline.codePointAt(0))).isTrue();
    CarefulWords.check(result.toString());
    for (Caveat caveat : result.caveats()) {
      assertThat(caveat.text()).endsWith(".").doesNotContain("..", "  ", " ,", "infinite");
    }
    assertLevel(result.clauses());
    assertClearance(result);
    assertThatItProposesNothing(headline);
    if (!result.shortfalls().isEmpty()) {
      assertNoEstimate(result);
    }
  }

  /** Where a p-value decides at another level than .05, the same sentence says at which. */
  private static void assertLevel(ImmutableList<Clause> clauses) {
    List<Cell> cells = new ArrayList<>();
    clauses.forEach(c -> collect(c, cells));
    boolean isUnusual =
        cells.stream().anyMatch(c -> c instanceof Cell.P p && p.p().level() != PValue.CONVENTIONAL);
    boolean isSaid = cells.stream().anyMatch(c -> c instanceof Cell.Level);
    assertThat(isSaid).as("level of %s", clauses).isEqualTo(isUnusual);
  }

  private static void collect(Clause clause, List<Cell> cells) {
    clause.cells().values().forEach(c -> collect(c, cells));
  }

  private static void collect(Cell cell, List<Cell> cells) {
    cells.add(cell);
    if (cell instanceof Cell.Words words) {
      collect(words.clause(), cells);
    } else if (cell instanceof Cell.Listed listed) {
      listed.cells().forEach(c -> collect(c, cells));
    }
  }

  /** A clearance that is open stands in the sentence, once, and only then. */
  private static void assertClearance(AnalysisResult result) {
    boolean isOpen =
        result instanceof ContextResult one
            ? one.openClearance().isPresent()
            : ((ContextScreenResult) result)
                .contrasts().stream().anyMatch(c -> c.openClearance().isPresent());
    assertThat(result.headline().split("medical clearance of", -1)).hasSize(isOpen ? 2 : 1);
  }

  private static void assertThatItProposesNothing(String headline) {
    assertThat(headline)
        .doesNotContain("free Fridays", "whether to have", "could be tried", "more contact");
  }

  private static void assertNoEstimate(AnalysisResult result) {
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline()).doesNotContain("odds ratio", "p = ", "p < ", "difference");
    if (result instanceof ContextContrastResult contrast) {
      assertThat(contrast.onsetTest().flatMap(TestedContrast::oddsRatio)).isEmpty();
      assertThat(contrast.onsetTest().flatMap(TestedContrast::exactInterval)).isEmpty();
    } else if (result instanceof GradedContrastResult graded) {
      assertThat(graded.effect()).isEmpty();
      assertThat(graded.p()).isEmpty();
    } else if (result instanceof LagProfileResult lags) {
      assertThat(lags.lags()).allMatch(l -> l.p().isEmpty() && l.z().isEmpty());
    } else if (result instanceof RhythmWithinContextResult rhythm) {
      assertThat(rhythm.p()).isEmpty();
    }
  }

  @Property(tries = 40)
  void aConfoundedContrast_holdsNoEstimate(@ForAll("diaries") ExposedDiary exposed) {
    ContextScreen.withDefaults().analyze(exposed).contrasts().stream()
        .filter(c -> c.verdict().map(ContextVerdict::isConfounded).orElse(false))
        .forEach(
            c -> {
              assertThat(c.onsetTest().orElseThrow().oddsRatio()).isEmpty();
              assertThat(c.dayTest().orElseThrow().oddsRatio()).isEmpty();
              assertThat(c.headline()).doesNotContain("odds ratio", "p = ");
            });
  }

  @Test
  void theSamplesAtAnyLevel_areTheAnalysesAtThatLevel() {
    samples().forEach(ContextTellingTest::assertReadAlike);
  }

  @Property(tries = 40)
  void aResultAtAnyLevel_isThatOfTheAnalysisAtThatLevel(@ForAll("diaries") ExposedDiary exposed) {
    assertReadAlike(exposed);
  }

  private static void assertReadAlike(ExposedDiary exposed) {
    for (double level : new double[] {0.001, 0.02, 0.05, 0.3}) {
      ContextContrast contrast = ContextContrast.of(VISIT);
      assertSame(contrast.analyze(exposed).at(level), contrast.withAlpha(level).analyze(exposed));
      ContextScreen screen = ContextScreen.withDefaults();
      assertSame(screen.analyze(exposed).at(level), screen.withAlpha(level).analyze(exposed));
      assertSame(
          screen.analyze(exposed).contrasts().stream()
              .map(c -> c.at(level))
              .filter(c -> c.context().equals(VISIT))
              .findFirst()
              .orElseGet(() -> contrast.withAlpha(level).analyze(exposed)),
          contrast.withAlpha(level).analyze(exposed));
      LagProfile lags = LagProfile.of(VISIT).withDraws(99);
      assertSame(lags.analyze(exposed).at(level), lags.withAlpha(level).analyze(exposed));
      GradedContrast graded = GradedContrast.of(VISIT).withDraws(99);
      assertSame(
          graded.analyze(exposed.ratings()).at(level),
          graded.withAlpha(level).analyze(exposed.ratings()));
      RhythmWithinContext rhythm = RhythmWithinContext.of(VISIT).withDraws(99);
      assertSame(rhythm.analyze(exposed).at(level), rhythm.withAlpha(level).analyze(exposed));
    }
  }

  private static void assertSame(AnalysisResult read, AnalysisResult run) {
    assertThat(read).isEqualTo(run).hasToString(run.toString());
    assertThat(read.conclusion()).isEqualTo(run.conclusion());
    assertThat(read.shortfalls()).isEqualTo(run.shortfalls());
  }

  /** Two symptoms that are one family stay one when one of them is read again. */
  @Test
  void oneOfSeveralScreens_isReadAgainWithTheOthersInMind() {
    List<ExposedDiary> both = List.of(joanne(), joanne());
    ContextScreen screen = ContextScreen.withDefaults();
    List<ContextScreenResult> run = screen.withAlpha(0.2).analyzeTogether(both);
    List<ContextScreenResult> read =
        screen.analyzeTogether(both).stream().map(r -> r.at(0.2)).toList();
    assertThat(read).isEqualTo(run);
    assertThat(read.get(0).found()).hasSizeGreaterThan(screen.analyze(joanne()).found().size() - 1);
  }

  private static ExposedDiary joanne() {
    return SampleCases.joanne().exposedDiary(Symptom.HEADACHE).orElseThrow();
  }

  @Test
  void namesComeFromThePrinter_andChangeNothingElse() {
    ContextScreenResult screen = ContextScreen.withDefaults().analyze(joanne());
    Printer named = Printer.english().with(Names.of(Map.of(MOTHER_IN_LAW, "Q7")));
    assertThat(named.sentence(screen.clauses()))
        .isEqualTo(screen.headline().replace("mother-in-law", "Q7"))
        .contains("contact with Q7");
  }

  @Test
  void thePhrases_holdNoDigitButTheLevelOfIntervals() throws IOException {
    Properties phrases = new Properties();
    try (InputStream file = ContextScreen.class.getResourceAsStream("phrases.properties")) {
      phrases.load(new InputStreamReader(file, UTF_8));
    }
    assertThat(phrases).hasSizeGreaterThan(100);
    phrases.forEach(
        (id, phrase) ->
            assertThat(phrase.toString().replace("95 % interval", ""))
                .as(id.toString())
                .doesNotContainPattern("[0-9]"));
  }

  /** Full numbers for machines: each interval in two columns, each share in two. */
  @Test
  void theTable_isADataFrame() {
    assertThat(ContextContrast.of(VISIT).analyze(joanne()).table().toCsv().lines())
        .first()
        .isEqualTo(
            "days,exposed,exposed_of,unexposed,unexposed_of,value,interval_low,interval_high");
    assertThat(ContextScreen.withDefaults().analyze(joanne()).table().toCsv())
        .startsWith("contact,exposed,exposed_of,unexposed,unexposed_of,ratio,p,adjusted,verdict\n")
        .contains("\na visit,7,10,12,107,Infinity,");
  }
}

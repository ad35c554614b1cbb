// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.course.Timeline;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.outcome.LevelCourse;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.sample.SampleCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartsTest {
  private static final Charts CHARTS = Charts.withDefaults();
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int LARGEST = 15 * 1024;

  /** A sector: from the middle to the arc and back; its radius twice. */
  private static final Pattern SECTOR =
      Pattern.compile("d=\"M[^\"]*L[^\"]*A([0-9.]+) [0-9.]+ 0 0 1 [^\"]*z\" fill=\"#");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern DOT = Pattern.compile("d=\"M([0-9.]+) [0-9.]+h0\"");

  static Stream<CaseHistory> samples() {
    return SampleCases.all().stream();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> texts(Chart chart) throws Exception {
    return elements(ChartSamples.parsed(chart.svg()), "text").stream()
        .map(Element::getTextContent)
        .toList();
  }

  private static List<Double> radii(Chart chart) {
    return SECTOR.matcher(chart.svg()).results().map(r -> Double.valueOf(r.group(1))).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void chart_ofASample_isXmlWithRoleTitleAndDescription_andSmall(CaseHistory sample)
      throws Exception {
    for (Chart chart : ChartSamples.of(sample)) {
      Element svg = ChartSamples.parsed(chart.svg());
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getFirstChild().getNodeName()).isEqualTo("title");
      assertThat(svg.getFirstChild().getTextContent()).isEqualTo(chart.title()).isNotBlank();
      assertThat(svg.getFirstChild().getNextSibling().getNodeName()).isEqualTo("desc");
      assertThat(elements(svg, "desc").get(0).getTextContent())
          .isEqualTo(chart.description())
          .isNotBlank();
      assertThat(chart.svg())
          .hasSizeLessThan(LARGEST)
          .doesNotContain("<script", "<style", " id=", "href", "url(", "NaN", "Infinity");
      assertThat(chart.toHtml()).contains("<table>", "role=\"img\"").doesNotContain("http:", "id=");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void description_ofAResult_isItsOwnSentence_andALabelSaysNoNumberThatItsTableDoesNotHave(
      CaseHistory sample) throws Exception {
    Printer printer = Printer.english();
    for (WeeklyPeriodicityResult weekly :
        CaseReview.withDefaults().analyze(sample).weekly().values()) {
      Chart rose = CHARTS.rose(weekly);
      assertThat(rose.description()).isEqualTo(printer.sentence(weekly.clauses()));
      assertThat(rose.table()).isEqualTo(weekly.table());
      if (rose.hasPicture()) {
        String told = rose.table().toCsv();
        for (String label : texts(rose)) {
          assertThat(NUMBER.matcher(label).results().map(r -> r.group()))
              .allMatch(
                  n -> Pattern.compile("\\b" + Pattern.quote(n) + "\\b").matcher(told).find());
        }
      }
    }
  }

  @Test
  void description_ofAView_countsWhatTheViewHolds() {
    CaseHistory joanne = SampleCases.joanne();
    SymptomDiary diary = joanne.symptomDiary(Symptom.HEADACHE);
    assertThat(CHARTS.calendar(diary).description())
        .isEqualTo(
            "Headache on %d of %d recorded days"
                .formatted(diary.symptomDays().size(), diary.size()));
    MeasureSeries phq = joanne.measureSeries(Instrument.PHQ_9);
    long totals = phq.measures().stream().filter(m -> m.total().isPresent()).count();
    assertThat(CHARTS.measures(phq).description())
        .startsWith("PHQ-9: a total in %d of %d forms".formatted(totals, phq.measures().size()));
  }

  @Test
  void rose_areasAreAsTheRates_withinHalfAPercent() {
    for (CaseHistory sample : SampleCases.all()) {
      for (Symptom symptom : sample.symptoms()) {
        SymptomDiary diary = sample.symptomDiary(symptom);
        WeeklyPeriodicityResult result = WeeklyPeriodicity.withDefaults().analyze(diary);
        List<Double> rates =
            Stream.of(DayOfWeek.values())
                .filter(d -> result.counts().events(d) > 0)
                .map(d -> (double) result.counts().events(d) / result.counts().exposure(d))
                .toList();
        areAlike(CHARTS.rose(result), rates);
        DeclaredCycleResult cycle =
            DeclaredCycle.of(9, sample.period().startInclusive()).analyze(diary);
        areAlike(
            CHARTS.cycle(cycle),
            IntStream.rangeClosed(1, 9)
                .filter(d -> cycle.onsetCounts().events(d) > 0)
                .mapToObj(
                    d -> (double) cycle.onsetCounts().events(d) / cycle.onsetCounts().exposure(d))
                .toList());
      }
    }
  }

  private static void areAlike(Chart rose, List<Double> rates) {
    if (rose.hasPicture()) {
      List<Double> radii = radii(rose);
      assertThat(radii).hasSameSizeAs(rates);
      double most = Collections.max(rates);
      double widest = Collections.max(radii);
      for (int i = 0; i < radii.size(); i++) {
        double area = radii.get(i) * radii.get(i) / (widest * widest);
        assertThat(area / (rates.get(i) / most)).isBetween(0.995, 1.005);
      }
    }
  }

  @Test
  void rose_outlinesTheWindowThatWasFound_andNoOther() {
    SymptomDiary headache = SampleCases.joanne().symptomDiary(Symptom.HEADACHE);
    WeeklyPeriodicityResult found = WeeklyPeriodicity.withDefaults().analyze(headache);
    assertThat(found.foundWindow()).isPresent();
    assertThat(CHARTS.rose(found).svg()).contains(Palette.COLOURED.marked());
    WeeklyPeriodicityResult quiet =
        WeeklyPeriodicity.withDefaults()
            .analyze(SampleCases.quiet().symptomDiary(Symptom.HEADACHE));
    assertThat(quiet.foundWindow()).isEmpty();
    assertThat(CHARTS.rose(quiet).svg()).doesNotContain(Palette.COLOURED.marked());
  }

  @Test
  void rose_aDayThatWasNeverRecorded_isDashedAndSaysSo() throws Exception {
    String noSundays = "5-5---.".repeat(12);
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, noSundays);
    WeeklyPeriodicityResult result = WeeklyPeriodicity.withDefaults().analyze(diary);
    assertThat(result.counts().exposure(DayOfWeek.SUNDAY)).isZero();
    assertThat(texts(CHARTS.rose(result))).contains("not recorded");
    assertThat(CHARTS.rose(result).svg()).contains("stroke-dasharray");
  }

  /** Of each group the marks are as many as the sentence counts, and so many of them filled. */
  @ParameterizedTest
  @MethodSource("samples")
  void contrast_marksExactlyTheDaysThatTheSentenceCounts(CaseHistory sample) {
    for (ContextContrastResult contrast : contrasts(sample)) {
      Chart chart = CHARTS.contrast(contrast);
      if (chart.hasPicture()) {
        List<Long> marks =
            Pattern.compile("<path d=\"([^\"]*)\" fill=\"none\" stroke=\"(#[0-9a-f]+)\"")
                .matcher(chart.svg())
                .results()
                .filter(r -> !r.group(2).equals("#fff"))
                .map(r -> r.group(1).chars().filter(c -> c == 'M').count())
                .toList();
        long all = marks.stream().mapToLong(Long::longValue).sum();
        String said = chart.description();
        List<Long> counted =
            Pattern.compile("began on (\\d+) of (\\d+) .*? with it and on (\\d+) of (\\d+) other")
                .matcher(said)
                .results()
                .flatMap(r -> Stream.of(r.group(2), r.group(4)))
                .map(Long::valueOf)
                .toList();
        assertThat(counted).as(said).hasSize(2);
        assertThat(all).as(said).isEqualTo(counted.get(0) + counted.get(1));
      }
    }
  }

  private static List<ContextContrastResult> contrasts(CaseHistory sample) {
    var review = CaseReview.withDefaults().analyze(sample);
    List<ContextContrastResult> all = new ArrayList<>(review.primaryContrast().stream().toList());
    review.contexts().values().forEach(s -> all.addAll(s.contrasts()));
    return all;
  }

  @Test
  void contrast_namesTheDaysAsTheSentenceDoes() throws Exception {
    ContextContrastResult joanne =
        CaseReview.withDefaults().analyze(SampleCases.joanne()).primaryContrast().orElseThrow();
    assertThat(Printer.english().sentence(joanne.clauses()))
        .contains("on 5 of 8 Fridays with it and on 1 of 8 other Fridays");
    assertThat(texts(CHARTS.contrast(joanne)))
        .containsExactly(
            "with a visit with mother-in-law: 5 of 8 Fridays", "other Fridays: 1 of 8");
  }

  /** A dot stands on its axis as far along as its mean on the scale. */
  @Test
  void gradedContrast_hasItsMeansInProportion_andNoNumberThatTheResultHasNot() throws Exception {
    int drawn = 0;
    for (CaseHistory sample : List.of(SampleCases.walter(), SampleCases.amira())) {
      CaseReviewResult review = CaseReview.withDefaults().analyze(sample);
      for (GradedContrastResult result :
          review.ratedContexts().values().stream().flatMap(s -> s.contrasts().stream()).toList()) {
        Chart chart = CHARTS.contrast(result);
        if (!chart.hasPicture()) {
          isReason(chart, result);
          continue;
        }
        drawn++;
        RatingScale scale = result.scale();
        double room = CHARTS.width() - 24;
        List<Double> dots =
            DOT.matcher(chart.svg()).results().map(r -> Double.parseDouble(r.group(1))).toList();
        assertThat((dots.get(0) - 12) / room * scale.range() + scale.least())
            .isCloseTo(result.meanExposed().orElseThrow(), within(scale.range() / room));
        assertThat((dots.get(1) - 12) / room * scale.range() + scale.least())
            .isCloseTo(result.meanUnexposed().orElseThrow(), within(scale.range() / room));
        assertThat((dots.get(dots.size() - 1) - 12) / room * scale.range() - scale.range() / 2)
            .isCloseTo(result.effect().orElseThrow(), within(scale.range() / room));
        assertThat(chart.description()).isEqualTo(Printer.english().sentence(result.clauses()));
        assertThat(texts(chart).get(0))
            .contains(
                " on " + result.exposedDays() + (result.exposedDays() == 1 ? " day" : " days"));
      }
    }
    assertThat(drawn).isPositive();
  }

  @Test
  void whatCannotBeTold_isItsReasonAndNothingElse() throws Exception {
    CaseHistory joanne = SampleCases.joanne();
    SymptomDiary thin = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5--5");
    ContextContrastResult never =
        ContextContrast.of(Context.contactWith(new RelationshipId("nobody")))
            .analyze(joanne.exposedDiary(Symptom.HEADACHE).orElseThrow());
    isReason(
        CHARTS.rose(WeeklyPeriodicity.withDefaults().analyze(thin)),
        WeeklyPeriodicity.withDefaults().analyze(thin));
    isReason(
        CHARTS.cycle(DeclaredCycle.of(9, MONDAY).analyze(thin)),
        DeclaredCycle.of(9, MONDAY).analyze(thin));
    isReason(
        CHARTS.levels(LevelCourse.withDefaults().analyze(thin.ratings()), joanne),
        LevelCourse.withDefaults().analyze(thin.ratings()));
    isReason(CHARTS.contrast(never), never);
    assertThat(CHARTS.circle(InterpersonalInventory.builder().build()).hasPicture()).isFalse();
  }

  private static void isReason(Chart chart, AnalysisResult result) throws Exception {
    assertThat(chart.hasPicture()).isFalse();
    assertThat(chart.svg()).doesNotContain("<path", "<circle");
    assertThat(String.join(" ", texts(chart)))
        .isEqualTo(Printer.english().sentence(result.clauses()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void measures_showEveryAnswerToTheItemOnSelfHarm_andNoThreeLikeANought(CaseHistory sample)
      throws Exception {
    for (var instrument : sample.instruments()) {
      MeasureSeries series = sample.measureSeries(instrument);
      if (series.safetyCourse().isPresent()) {
        List<Element> signs =
            elements(ChartSamples.parsed(CHARTS.measures(series).svg()), "text").stream()
                .filter(t -> t.getTextContent().matches("[?t-]|[0-3]\\+?"))
                .filter(t -> t.getAttribute("text-anchor").equals("middle"))
                .toList();
        assertThat(signs)
            .extracting(Element::getTextContent)
            .containsExactlyElementsOf(
                series.safetyCourse().orElseThrow().answers().stream().map(a -> a.sign()).toList());
        assertThat(signs)
            .allMatch(
                t -> t.getTextContent().equals("0") == t.getAttribute("font-weight").isEmpty());
      }
    }
  }

  @Test
  void names_thatAreHostile_areInert() throws Exception {
    String name = "<script>alert(1)</script>&\"' \u05d0\u05d1\u05d2 ]]>";
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.of(name), MONDAY, "55--5-.".repeat(12));
    InterpersonalInventory people =
        InterpersonalInventory.builder()
            .addRelationships(
                Relationship.of(new RelationshipId("<b onclick=x>&"), RelationshipKind.FRIEND)
                    .withRing(ClosenessRing.INNER),
                Relationship.of(
                        new RelationshipId("\u05d0\u05d1 \u0645\u0646"), RelationshipKind.OTHER)
                    .withRing(ClosenessRing.OUTER))
            .build();
    for (Chart chart :
        List.of(
            CHARTS.rose(WeeklyPeriodicity.withDefaults().analyze(diary)),
            CHARTS.calendar(diary),
            CHARTS.circle(people))) {
      Element svg = ChartSamples.parsed(chart.svg());
      assertThat(elements(svg, "script")).isEmpty();
      assertThat(elements(svg, "b")).isEmpty();
      assertThat(elements(svg, "title").get(0).getTextContent()).isEqualTo(chart.title());
      assertThat(chart.toHtml()).doesNotContain("<script", "<b ");
    }
    assertThat(texts(CHARTS.circle(people))).contains("<b onclick=x>&");
  }

  @Test
  void calendar_of26Weeks_isSmall_andLongerOnesHaveARowOfWeeksForEach() throws Exception {
    SymptomDiary half = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5-.5-5-".repeat(26));
    SymptomDiary years = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5-.5-5-".repeat(104));
    assertThat(CHARTS.calendar(half).svg()).hasSizeLessThan(LARGEST);
    assertThat(texts(CHARTS.calendar(half))).filteredOn("Mo"::equals).hasSize(1);
    assertThat(texts(CHARTS.calendar(years))).filteredOn("Mo"::equals).hasSize(4);
    long marks = CHARTS.calendar(half).svg().chars().filter(c -> c == 'M').count();
    // a mark each day, one each in the legend, "Mo" and the letter of no other label
    assertThat(marks).isEqualTo(26 * 7 + 3 + 1);
  }

  @Test
  void circle_ofMoreThanTwenty_orOfLongNames_isByNumbersWithALegend() throws Exception {
    for (InterpersonalInventory inventory : ChartSamples.inventories(10)) {
      Chart chart = CHARTS.circle(inventory);
      int people = inventory.relationships().size();
      boolean isLong =
          inventory.relationships().stream().anyMatch(p -> p.id().value().length() == 40);
      List<String> texts = texts(chart);
      assertThat(texts).hasSize(isLong || people > 20 ? 2 * people : people);
      assertThat(texts).noneMatch(t -> t.contains("\u2026"));
      assertThat(chart.table().rows()).hasSize(people);
    }
  }

  @Test
  void circle_ofACase_namesWhoHasDied() throws Exception {
    CaseHistory walter = SampleCases.walter();
    assertThat(walter.deceased()).isNotEmpty();
    assertThat(texts(CHARTS.circle(walter))).filteredOn(t -> t.endsWith(", has died")).hasSize(1);
    assertThat(texts(CHARTS.circle(SampleCases.joanne()))).noneMatch(t -> t.contains("died"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void timeline_numbersWhatHappened_andHasATickForEachSession(CaseHistory sample) throws Exception {
    TimelineResult result = Timeline.withDefaults().analyze(sample);
    Chart chart = CHARTS.timeline(result);
    assertThat(chart.description()).isEqualTo(Printer.english().sentence(result.clauses()));
    Element svg = ChartSamples.parsed(chart.svg());
    long ticks =
        elements(svg, "path").stream()
            .filter(p -> p.getAttribute("stroke").equals(Palette.COLOURED.marked()))
            .findFirst()
            .map(p -> p.getAttribute("d").chars().filter(c -> c == 'M').count())
            .orElse(1L);
    assertThat(ticks).isEqualTo(sample.sessions().size() + 1);
    long told =
        result.entries().stream()
            .filter(e -> e.kind().ofLife() || e.kind().name().matches("DECISION.*|CLOSENESS"))
            .count();
    assertThat(texts(chart)).filteredOn(t -> t.matches("\\d+\\. .*")).hasSize((int) told);
    Chart quoted = CHARTS.withPrinter(Printer.english().withQuotes(true)).timeline(result);
    assertThat(String.join("", texts(chart))).doesNotContain("\u201c");
    assertThat(texts(quoted).size()).isGreaterThanOrEqualTo(texts(chart).size());
  }

  @Test
  void colours_differInLightness_andStandOutFromWhite() {
    for (Palette palette : List.of(Palette.COLOURED, Palette.GREY)) {
      List<Double> lightness =
          Stream.of(palette.strong(), palette.marked(), palette.quiet())
              .map(ChartsTest::luminance)
              .sorted()
              .toList();
      for (int i = 0; i < lightness.size(); i++) {
        double next = i + 1 < lightness.size() ? lightness.get(i + 1) : 1;
        double contrast = (next + 0.05) / (lightness.get(i) + 0.05);
        assertThat(contrast).isGreaterThan(i + 1 < lightness.size() ? 1.25 : 3);
      }
    }
    assertThat(luminance("#ffffff")).isEqualTo(1);
  }

  /** The relative luminance of WCAG 2.2. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void monochrome_hasNoColour() {
    WeeklyPeriodicityResult result =
        WeeklyPeriodicity.withDefaults()
            .analyze(SampleCases.joanne().symptomDiary(Symptom.HEADACHE));
    assertThat(
            Pattern.compile("#([0-9a-f]{6})")
                .matcher(CHARTS.withMonochrome(true).rose(result).svg())
                .results()
                .map(r -> r.group(1)))
        .isNotEmpty()
        .allMatch(
            c -> c.substring(0, 2).equals(c.substring(2, 4)) && c.endsWith(c.substring(0, 2)));
  }

  @Test
  void options_areChecked_andEqualChartsAreEqual() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHARTS.withWidth(319))
        .withMessageContaining("width must be 320 to 1600, but was 319");
    SymptomDiary diary = SampleCases.joanne().symptomDiary(Symptom.HEADACHE);
    assertThat(CHARTS.calendar(diary))
        .isEqualTo(Charts.withDefaults().calendar(diary))
        .hasSameHashCodeAs(CHARTS.calendar(diary))
        .isNotEqualTo(CHARTS.withWidth(600).calendar(diary))
        .isNotEqualTo(CHARTS.withMonochrome(true).calendar(diary))
        .hasToString("headache, day by day: Headache on 34 of 152 recorded days");
  }

  @Test
  void save_writesThePicture(@TempDir Path folder) throws Exception {
    Chart chart = CHARTS.circle(SampleCases.joanne().inventory());
    Path file = folder.resolve("circle.svg");
    chart.save(file);
    chart.save(file);
    assertThat(Files.readString(file)).isEqualTo(chart.svg());
    assertThat(chart.svg()).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"");
  }

  /** EVIDENCE.md has the figures of a run. */
  @Test
  @Tag("calibration")
  void chart_warm_takesAtMostAMillisecond() {
    CaseHistory joanne = SampleCases.joanne();
    WeeklyPeriodicityResult weekly =
        WeeklyPeriodicity.withDefaults().analyze(joanne.symptomDiary(Symptom.HEADACHE));
    ContextContrastResult contrast =
        CaseReview.withDefaults().analyze(joanne).primaryContrast().orElseThrow();
    SymptomDiary half = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5-.5-5-".repeat(26));
    MeasureSeries phq = joanne.measureSeries(Instrument.PHQ_9);
    var levels = LevelCourse.withDefaults().analyze(half.ratings());
    InterpersonalInventory many = ChartSamples.inventories(1).get(0);
    measure("rose", () -> CHARTS.rose(weekly));
    measure("contrast", () -> CHARTS.contrast(contrast));
    measure("calendar", () -> CHARTS.calendar(half));
    measure("measures", () -> CHARTS.measures(phq));
    measure("levels", () -> CHARTS.levels(levels, joanne));
    measure("circle", () -> CHARTS.circle(many));
  }

  private static void measure(String name, Runnable drawing) {
    long[] took = new long[2000];
    for (int i = 0; i < took.length; i++) {
      long start = System.nanoTime();
      drawing.run();
      took[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.stream(took, 1000, took.length).sorted().toArray();
    double median = warm[warm.length / 2] / 1e6;
    System.out.printf("%s: %.3f ms, 95 %% of them in %.3f ms%n", name, median, warm[950] / 1e6);
    assertThat(median).as(name).isLessThan(1);
  }
}

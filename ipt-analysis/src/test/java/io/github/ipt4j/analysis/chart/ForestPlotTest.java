// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.trial.EffectScale;
import io.github.ipt4j.analysis.trial.NonInferiority;
import io.github.ipt4j.analysis.trial.NonInferiorityResult;
import io.github.ipt4j.analysis.trial.TrialComparison;
import io.github.ipt4j.analysis.trial.TrialComparisonResult;
import io.github.ipt4j.analysis.trial.WrittenTrials;
import io.github.ipt4j.core.sample.SampleTrials;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ForestPlotTest {
  private static final Charts CHARTS = Charts.withDefaults();
  private static final TrialComparison TO_CARE = TrialComparison.of("IPT", "usual care");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** A square: from its corner by its side, and back. */
  private static final Pattern SQUARE = Pattern.compile("M([0-9.]+) ([0-9.]+)h([0-9.]+)v\\3h-\\3z");

  /** A whisker: its lower end, and where it goes to. */
  private static final Pattern WHISKER =
      Pattern.compile("M([0-9.]+) [0-9.]+v8M\\1 [0-9.]+H([0-9.]+)m");

  private static List<Element> texts(Chart chart) throws Exception {
    NodeList found = ChartSamples.parsed(chart.svg()).getElementsByTagName("text");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> words(Chart chart) throws Exception {
    return texts(chart).stream().map(Element::getTextContent).toList();
  }

  private static Trials many(int count) {
    Trial example = WrittenTrials.agreeing().all().get(0);
    List<Trial> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(example.withName("A trial of <many> words & signs, number " + i).withYear(2000 + i));
    }
    return Trials.of(all);
  }

  private static final List<Chart> ALL = charts().toList();

  private static Stream<Chart> charts() {
    TrialComparisonResult bcg =
        TrialComparison.of("BCG", "none")
            .withScale(EffectScale.RISK_RATIO)
            .analyze(WrittenTrials.bcg());
    return Stream.of(CHARTS, CHARTS.withWidth(320).withMonochrome(true), CHARTS.withWidth(900))
        .flatMap(
            c ->
                Stream.of(
                    c.forest(TO_CARE.analyze(WrittenTrials.agreeing())),
                    c.forest(TO_CARE.analyze(WrittenTrials.differing())),
                    c.forest(NonInferiority.of(TO_CARE, 0.24).analyze(WrittenTrials.differing())),
                    c.forest(bcg),
                    c.forest(TO_CARE.analyze(many(3))),
                    c.forest(TO_CARE.analyze(many(60)))));
  }

  @Test
  void forest_isXmlWithRoleTitleAndDescription_andSmall() throws Exception {
    for (Chart chart : ALL) {
      Element svg = ChartSamples.parsed(chart.svg());
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getFirstChild().getTextContent()).isEqualTo(chart.title()).isNotBlank();
      assertThat(chart.hasPicture()).isTrue();
      assertThat(chart.svg())
          .hasSizeLessThan(15 * 1024)
          .doesNotContain("<script", "<style", " id=", "href", "url(", "NaN", "Infinity");
    }
  }

  @Test
  void description_isTheSentenceOfTheResult_andALabelSaysNoNumberThatItsTableDoesNotHave()
      throws Exception {
    TrialComparisonResult result = TO_CARE.analyze(WrittenTrials.differing());
    Chart forest = CHARTS.forest(result);
    assertThat(forest.title()).isEqualTo("IPT beside usual care in 6 trials");
    assertThat(forest.description()).isEqualTo(Printer.english().sentence(result.clauses()));
    assertThat(forest.table()).isEqualTo(result.table());
    String told = Printer.english().text(result);
    for (String label : words(forest)) {
      assertThat(NUMBER.matcher(label).results().map(MatchResult::group))
          .allMatch(n -> Pattern.compile("\\b" + Pattern.quote(n) + "\\b").matcher(told).find());
    }
    assertThat(words(forest))
        .containsExactly(
            "g with 95 % interval",
            "← worse after IPT",
            "better after IPT →",
            "0.43 (0.07 to 0.79)",
            "Trial A",
            "1.06 (0.53 to 1.60)",
            "Trial B",
            "-0.50 (-1.30 to 0.29)",
            "Trial C",
            "0.37 (-0.06 to 0.80)",
            "Trial D",
            "0.47 (0.19 to 0.76)",
            "Trial E",
            "1.39 (0.70 to 2.07)",
            "Trial F",
            "0.55 (-0.07 to 1.17)",
            "taken together",
            "-0.81 to 1.91",
            "a further trial");
  }

  /** The axis is one for all: a whisker runs as its interval does, a square is as its weight. */
  @Test
  void whiskersAndSquares_areDrawnToScale() {
    TrialComparisonResult result = TO_CARE.analyze(WrittenTrials.differing());
    String svg = CHARTS.forest(result).svg();
    List<MatchResult> whiskers = WHISKER.matcher(svg).results().toList();
    List<MatchResult> squares = SQUARE.matcher(svg).results().toList();
    assertThat(whiskers).hasSize(7);
    assertThat(squares).hasSize(6);
    double first = Double.parseDouble(whiskers.get(0).group(1));
    double unit =
        (Double.parseDouble(whiskers.get(0).group(2)) - first)
            / (result.effects().get(0).interval().high()
                - result.effects().get(0).interval().low());
    double nought = first - unit * result.effects().get(0).interval().low();
    double heaviest = result.pooled().orElseThrow().weights().get(4);
    for (int i = 0; i < 6; i++) {
      double low = nought + unit * result.effects().get(i).interval().low();
      double high = nought + unit * result.effects().get(i).interval().high();
      assertThat(Double.parseDouble(whiskers.get(i).group(1))).isBetween(low - 0.5, low + 0.5);
      assertThat(Double.parseDouble(whiskers.get(i).group(2))).isBetween(high - 0.5, high + 0.5);
      double side = Double.parseDouble(squares.get(i).group(3));
      double weight = result.pooled().orElseThrow().weights().get(i) / heaviest;
      assertThat(side * side / 121).isBetween(weight - 0.02, weight + 0.02);
      double middle = Double.parseDouble(squares.get(i).group(1)) + side / 2;
      double value = nought + unit * result.effects().get(i).size().value();
      assertThat(middle).isBetween(value - 0.5, value + 0.5);
    }
  }

  /** By the widths that charts reckon with, no label covers another or leaves the picture. */
  @Test
  void labels_neverOverlap() throws Exception {
    for (Chart chart : ALL) {
      String[] box = ChartSamples.parsed(chart.svg()).getAttribute("viewBox").split(" ", -1);
      double width = Double.parseDouble(box[2]);
      List<double[]> boxes = new ArrayList<>();
      for (Element text : texts(chart)) {
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        double wide = Letters.width(text.getTextContent());
        double left = text.getAttribute("text-anchor").equals("end") ? x - wide : x;
        assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
        assertThat(left + wide).as(text.getTextContent()).isLessThanOrEqualTo(width);
        assertThat(y).isLessThan(Double.parseDouble(box[3]));
        for (double[] other : boxes) {
          boolean over =
              left < other[1] && other[0] < left + wide && Math.abs(y - other[2]) < Svg.TEXT;
          assertThat(over).as("%s", text.getTextContent()).isFalse();
        }
        boxes.add(new double[] {left, left + wide, y});
      }
    }
  }

  @Test
  void marginOfNonInferiority_standsInDashes_andItsSentenceIsTheDescription() throws Exception {
    NonInferiorityResult result =
        NonInferiority.of(TO_CARE, 0.24).analyze(WrittenTrials.differing());
    Chart forest = CHARTS.forest(result);
    assertThat(forest.description()).isEqualTo(result.headline());
    assertThat(words(forest)).contains("in dashes the margin, -0.24");
    assertThat(words(CHARTS.forest(TO_CARE.analyze(WrittenTrials.differing()))))
        .noneMatch(w -> w.contains("margin"));
  }

  @Test
  void moreTrialsThanAPictureBears_areCounted() throws Exception {
    assertThat(words(CHARTS.forest(TO_CARE.analyze(many(60))))).contains("20 more in the table");
    assertThat(words(CHARTS.forest(TO_CARE.analyze(many(40)))))
        .noneMatch(w -> w.contains("more in the table"));
  }

  @Test
  void tooLittle_isItsReasonAndNothingElse() throws Exception {
    TrialComparisonResult one = TrialComparison.of("IPT", "placebo").analyze(SampleTrials.all());
    Chart reason = CHARTS.forest(one);
    assertThat(reason.hasPicture()).isFalse();
    assertThat(String.join(" ", words(reason))).isEqualTo(one.headline());
    NonInferiorityResult elkin =
        NonInferiority.of(TrialComparison.of("IPT", "CBT"), 0.3).analyze(SampleTrials.all());
    assertThat(String.join(" ", words(CHARTS.forest(elkin)))).isEqualTo(elkin.headline());
  }
}

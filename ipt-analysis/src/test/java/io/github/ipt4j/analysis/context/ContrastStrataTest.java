// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a contrast compares with what is said, and enough of it to compute it again. */
class ContrastStrataTest {
  private static final ContextContrast VISITS = ContextContrast.of(VISIT);

  @Provide
  Arbitrary<ExposedDiary> diaries() {
    return ExposedDiaries.any();
  }

  /** The strata are those of a count of the days one by one. */
  @Property(tries = 40)
  void strata_areTheDaysAtRiskByPhaseBlockAndWeekday(
      @ForAll @From("diaries") ExposedDiary exposed) {
    ContextContrastResult result = VISITS.analyze(exposed);
    for (ContrastStratum stratum : result.strata()) {
      assertThat(stratum.counts()).isEqualTo(counted(exposed, stratum, result));
      assertThat(stratum.phase().isPresent()).isEqualTo(!exposed.phaseStarts().isEmpty());
      assertThat(stratum.block().isPresent()).isEqualTo(result.cutIntoBlocks());
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      assertThat(
              FourCounts.sum(
                  result.strata().stream()
                      .filter(s -> s.weekday() == day)
                      .map(ContrastStratum::counts)
                      .toList()))
          .isEqualTo(result.onsets(day));
    }
    result
        .onsetTest()
        .ifPresent(
            test ->
                assertThat(result.strata().stream().filter(ContrastStratum::informative))
                    .hasSize(test.informativeStrata()));
  }

  private static FourCounts counted(
      ExposedDiary exposed, ContrastStratum stratum, ContextContrastResult result) {
    int[] cells = new int[4];
    ContextDays days = new ContextDays(exposed);
    Exposure exposure = days.exposure(VISIT);
    LocalDate first = exposed.diary().day(0);
    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    for (int i = 0; i < exposed.diary().size(); i++) {
      LocalDate day = exposed.diary().day(i);
      long phase = 1 + exposed.phaseStarts().stream().filter(p -> !p.isAfter(day)).count();
      long block = 1 + (day.toEpochDay() - monday.toEpochDay()) / 84;
      byte state = exposure.on((int) day.toEpochDay());
      boolean isOfIt =
          day.getDayOfWeek() == stratum.weekday()
              && (stratum.phase().isEmpty() || stratum.phase().getAsInt() == phase)
              && (stratum.block().isEmpty() || stratum.block().getAsInt() == block);
      if (isOfIt && exposed.diary().isAtRisk(i) && state != Exposure.UNKNOWN) {
        cells[(state == Exposure.PRESENT ? 0 : 2) + (exposed.diary().hasSymptom(i) ? 0 : 1)]++;
      }
    }
    assertThat(result.strata()).isNotEmpty();
    return FourCounts.of(cells);
  }

  /**
   * A reader takes the four counts of each printed stratum, and finds the odds ratio at which the
   * days with both are as many as expected, by halving.
   */
  @Property(tries = 40)
  void theOddsRatio_followsFromThePrintedStrata(@ForAll @From("diaries") ExposedDiary exposed) {
    ContextContrastResult result = VISITS.analyze(exposed);
    if (result.onsetTest().isPresent() && result.onsetTest().get().oddsRatio().isPresent()) {
      double ratio = result.onsetTest().get().oddsRatio().get().value();
      assertRatio(printed(result), ratio);
    }
  }

  @Test
  void joannesOddsRatio_followsFromThePrintedStrata() {
    ContextContrastResult result =
        ContextContrast.of(Context.ofKind(InteractionKind.CALL))
            .analyze(SampleCases.joanne().exposedDiary(Symptom.HEADACHE).orElseThrow());
    double ratio = result.onsetTest().orElseThrow().oddsRatio().orElseThrow().value();
    assertThat(ratio).isBetween(5.0, 20.0);
    assertRatio(printed(result), ratio);
  }

  private static List<int[]> printed(ContextContrastResult result) {
    boolean isDivided = result.phaseDeclared() || result.cutIntoBlocks();
    List<int[]> strata = new ArrayList<>();
    for (List<Cell> row : result.table().rows()) {
      boolean isStratum =
          row.get(0) instanceof Cell.Words words
              && words.clause().id().equals("context.contrast.row.stratum");
      if (isDivided ? isStratum : row.get(0) instanceof Cell.Weekdays) {
        Share with = ((Cell.Part) row.get(1)).share();
        Share without = ((Cell.Part) row.get(2)).share();
        strata.add(
            new int[] {
              with.count(),
              with.of() - with.count(),
              without.count(),
              without.of() - without.count()
            });
      }
    }
    return strata;
  }

  private static void assertRatio(List<int[]> strata, double ratio) {
    int both = strata.stream().mapToInt(s -> s[0]).sum();
    if (ratio == 0) {
      assertThat(expected(strata, -50)).isCloseTo(both, within(1e-6));
    } else if (Double.isInfinite(ratio)) {
      assertThat(expected(strata, 50)).isCloseTo(both, within(1e-6));
    } else {
      assertThat(expected(strata, Math.log(ratio))).isCloseTo(both, within(1e-6));
    }
  }

  /** The sum over the strata of the mean of the noncentral hypergeometric distribution. */
  private static double expected(List<int[]> strata, double log) {
    double expected = 0;
    for (int[] s : strata) {
      int exposed = s[0] + s[1];
      int unexposed = s[2] + s[3];
      int cases = s[0] + s[2];
      double sum = 0;
      double mean = 0;
      for (int a = Math.max(0, cases - unexposed); a <= Math.min(exposed, cases); a++) {
        double weight = choose(exposed, a) * choose(unexposed, cases - a) * Math.exp(log * a);
        sum += weight;
        mean += a * weight;
      }
      expected += mean / sum;
    }
    return expected;
  }

  private static double choose(int n, int k) {
    double ways = 1;
    for (int i = 1; i <= k; i++) {
      ways = ways * (n - k + i) / i;
    }
    return ways;
  }

  @Test
  void theHeadline_saysWhichDaysAreCompared() {
    String days = weeks(8, "----5--") + weeks(8, "-------") + weeks(2, "----5--");
    String contacts = weeks(8, "----V--") + weeks(10, "-------");
    assertThat(VISITS.analyze(ExposedDiaries.of(days, contacts)).headline())
        .contains("; compared among Fridays of the same 12-week block)");
    assertThat(
            VISITS
                .analyze(ExposedDiaries.of(days, contacts).withPhase(MONDAY.plusWeeks(13)))
                .headline())
        .contains("; compared among Fridays of the same phase and 12-week block)");
    assertThat(
            VISITS
                .analyze(
                    ExposedDiaries.of(days.substring(0, 84), contacts.substring(0, 84))
                        .withPhase(MONDAY.plusWeeks(11)))
                .headline())
        .contains("; compared among Fridays of the same phase)");
  }

  @Test
  void severalWeekdays_areSaidAsDaysOfTheSameWeekday() {
    ContextContrastResult result =
        VISITS.analyze(
            ExposedDiaries.of(
                weeks(6, "5-5-5--") + weeks(6, "-------"),
                weeks(6, "V-V-V--") + weeks(6, "-------")));
    assertThat(result.headline())
        .startsWith(
            "Headache goes with a visit: it began on 18 of 18 days with it and on 0 of 18 other days"
                + " of the same weekdays (p < 0.001; odds ratio above ")
        .contains("; compared among days of the same weekday)");
  }

  /**
   * In the first half headaches are common and visits rare, in the second the other way round:
   * within each half headaches begin more often with a visit, over both less often. Mondays,
   * Wednesdays and Fridays are recorded.
   */
  private static ExposedDiary turned(int weeks) {
    StringBuilder days = new StringBuilder();
    StringBuilder contacts = new StringBuilder();
    for (int w = 0; w < 2 * weeks; w++) {
      boolean isLate = w >= weeks;
      boolean isVisit = (w % 6 == 0) != isLate;
      boolean isBad = isLate ? isVisit && w % 4 == 1 : isVisit || w % 5 < 3;
      days.append((isBad ? "5." : "-.").repeat(3)).append('.');
      contacts.append((isVisit ? "V." : "-.").repeat(3)).append('.');
    }
    return ExposedDiaries.of(days.toString(), contacts.toString())
        .withPhase(MONDAY.plusWeeks(weeks));
  }

  @Test
  void countsThatPointTheOtherWay_areSaidToDoSo() {
    ContextContrastResult result = VISITS.analyze(turned(24));
    FourCounts all = result.totalOnsets();
    assertThat((double) all.both() / all.exposed())
        .isLessThan((double) all.symptomOnly() / all.unexposed());
    assertThat(result.onsetTest().orElseThrow().oddsRatio().orElseThrow().value()).isGreaterThan(1);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .contains("counted together, these days point the other way, but only days that are alike");
  }

  @Property(tries = 40)
  void aHeadlineWithAnOddsRatio_contradictsNoCountWithoutAWord(
      @ForAll @From("diaries") ExposedDiary exposed) {
    ContextContrastResult result = VISITS.analyze(exposed);
    Matcher counts =
        Pattern.compile("(\\d+) of (\\d+)[^0-9]* with it and on (\\d+) of (\\d+) (?:other|days)")
            .matcher(result.headline());
    if (result.headline().contains("odds ratio") && counts.find()) {
      double with = Double.parseDouble(counts.group(1)) / Double.parseDouble(counts.group(2));
      double without = Double.parseDouble(counts.group(3)) / Double.parseDouble(counts.group(4));
      boolean isOneWeekday = !counts.find();
      double ratio = ratio(result).orElse(1);
      boolean isAlike =
          Math.signum(with - without) == (Math.abs(ratio - 1) < 1e-9 ? 0 : Math.signum(ratio - 1));
      if (isOneWeekday) {
        assertThat(result.headline().contains("counted together")).isEqualTo(!isAlike);
      }
    }
  }

  private static OptionalDouble ratio(ContextContrastResult result) {
    return result
        .onsetTest()
        .flatMap(TestedContrast::oddsRatio)
        .map(r -> OptionalDouble.of(r.value()))
        .orElse(OptionalDouble.empty());
  }

  /** In the tables, too, counts of all days stand beside the odds ratio of days that are alike. */
  @Property(tries = 40)
  void aTableWhoseTotalsPointAnotherWay_isExplained(@ForAll @From("diaries") ExposedDiary exposed) {
    ContextContrastResult result = VISITS.analyze(exposed);
    FourCounts all = result.totalOnsets();
    OptionalDouble ratio = ratio(result);
    double difference =
        (double) all.both() / all.exposed() - (double) all.symptomOnly() / all.unexposed();
    double log = Math.abs(ratio.orElse(1) - 1) < 1e-9 ? 0 : Math.log(ratio.orElse(1));
    assertThat(
            result.caveats().stream().anyMatch(c -> c.text().startsWith("Over all days at risk")))
        .isEqualTo(ratio.isPresent() && Math.signum(difference) != Math.signum(log));
  }

  @Test
  void aScreenWhoseCountsPointAnotherWay_namesTheContexts() {
    assertThat(ContextScreen.withDefaults().analyze(turned(24)).caveats())
        .anySatisfy(
            c ->
                assertThat(c.text())
                    .contains("the two point different ways for", "a visit", "mother-in-law"));
  }

  @Test
  void aStratum_saysWhereItStands() {
    ContextContrastResult result = VISITS.analyze(turned(24));
    ContrastStratum last = result.strata().get(result.strata().size() - 1);
    assertThat(last.weekday()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(last.phase()).isEqualTo(OptionalInt.of(2));
    assertThat(last.block()).isEqualTo(OptionalInt.of(4));
    assertThat(last.informative()).isTrue();
    assertThat(result.strata()).hasSize(12).isSortedAccordingTo(ContrastStratum.ORDER);
    assertThat(result.table().toString())
        .contains("- Monday, phase 1, block 1", "- Friday, phase 2, block 4");
  }
}

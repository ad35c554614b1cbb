// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CessationTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  private static CessationResult since(int week, String days) {
    return Cessation.since(MONDAY.plusWeeks(week))
        .withDays(FRIDAY)
        .analyze(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days));
  }

  @Provide
  Arbitrary<String> notations() {
    return DiaryArbitraries.notations();
  }

  /** In R: 1 - .05^(1/700) is .0042704. */
  @Test
  void manyFreeDays_stillAllowIt() {
    assertThat(
            Cessation.since(MONDAY)
                .analyze(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "-".repeat(700)))
                .headline()
                .replace('\n', ' '))
        .contains("still allows it on up to 0.4 % of days")
        .contains("; no day before was recorded;")
        .endsWith("; medical clearance of headache is not known");
  }

  @Test
  void headachesWithoutClearance_areSaidToHaveNone() {
    assertThat(
            Cessation.since(MONDAY)
                .analyze(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "-------"))
                .caveats())
        .extracting(Caveat::kind)
        .contains(Caveat.Kind.CLEARANCE_UNKNOWN);
  }

  /**
   * In R: binom.test(0, 8, alternative = "less")$conf.int, .312343978066368; of all 56 days 1 -
   * .05^(1/56) = .0520869.
   */
  @Test
  void eightFridaysWithoutHeadache_stillAllowItOnThirtyOnePercentOfThem() {
    CessationResult result = since(4, "----5--".repeat(4) + "-------".repeat(8));
    assertThat(result.free()).isEqualTo(new FreeDays(56, 0));
    FreeDays fridays = result.inWindow().orElseThrow();
    assertThat(fridays).isEqualTo(new FreeDays(8, 0));
    assertThat(fridays.upperBound()).isCloseTo(.312343978066368, within(1e-9));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline())
        .startsWith("Headache was not there on any of 56 recorded days since 2024-01-29")
        .contains("up to 31 % of Fridays (8 of them)")
        .contains("; the longest run without it before was 6 recorded days;");
    assertThat(result.toString())
        .doesNotContainIgnoringCase("cure")
        .doesNotContain("has not stopped");
  }

  /** Hanley and Lippman-Hand 1983: about 3 / n, from above never reached. */
  @Test
  void theBoundOfManyDays_isAboutThreeByTheirNumber() {
    for (int n : new int[] {50, 60, 100, 300}) {
      double bound = new FreeDays(n, 0).upperBound();
      assertThat(bound).isLessThan(3.0 / n).isGreaterThan(3.0 / n * .95);
      // all n days are free with a chance of one in twenty where the symptom has that chance
      assertThat(Math.pow(1 - bound, n)).isCloseTo(.05, within(1e-12));
    }
  }

  /** In R: binom.test(2, 20, alternative = "less")$conf.int, .282618524885861. */
  @Test
  void twoHeadachesIn20Days_areBoundedAsInR() {
    assertThat(new FreeDays(20, 2).upperBound()).isCloseTo(.282618524885861, within(1e-9));
    assertThat(new FreeDays(20, 20).upperBound()).isEqualTo(1);
    assertThat(new FreeDays(0, 0).upperBound()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new FreeDays(3, 4));
  }

  @Test
  void oneHeadacheSince_isNotStopped() {
    CessationResult result = since(4, "----5--".repeat(4) + "-------".repeat(7) + "-----5-");
    assertThat(result.free()).isEqualTo(new FreeDays(56, 1));
    assertThat(result.headline())
        .startsWith("Headache has not stopped: it was there on 1 of 56 recorded days since");
    assertThat(result.evidence()).hasSize(1);
    assertThat(result.inWindow()).hasValue(new FreeDays(8, 0));
  }

  @Test
  void onlyTheWeekdaysNamed_areCountedInTheWindow() {
    CessationResult result =
        Cessation.since(MONDAY.plusWeeks(1))
            .withDays(FRIDAY, SATURDAY)
            .analyze(
                SymptomDiary.ofDays(
                    Symptom.HEADACHE, MONDAY, "----55- ----.-- ------- -----.- ...-5--"));
    assertThat(result.inWindow()).hasValue(new FreeDays(6, 1));
    assertThat(result.free()).isEqualTo(new FreeDays(23, 1));
  }

  @Test
  void theLongestRunBefore_countsRecordedDaysAndEndsWithTheDay() {
    assertThat(since(2, "5---..- -5-----" + "-".repeat(30)).longestRunBefore()).hasValue(5);
    assertThat(since(1, "5555555" + "-".repeat(30)).longestRunBefore()).hasValue(0);
    assertThat(since(1, "5--5---" + "-".repeat(30)).longestRunBefore()).hasValue(3);
  }

  @Test
  void noDayRecordedSince_saysNothing() {
    CessationResult result = since(4, "----5--".repeat(4));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to describe whether headache stopped on 2024-01-29: no recorded day since"
                + " (1 needed)");
    assertThat(result.inWindow()).isEmpty();
  }

  @Property(tries = 100)
  void daysNotRecorded_changeNothing(
      @ForAll("notations") String days, @ForAll @IntRange(max = 30) int more) {
    Cessation cessation = Cessation.since(MONDAY.plusDays(30)).withDays(FRIDAY);
    String blank = ".".repeat(more);
    assertThat(
            cessation.analyze(
                SymptomDiary.ofDays(
                    Symptom.HEADACHE, MONDAY.minusDays(more), blank + days + blank)))
        .isEqualTo(cessation.analyze(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days)));
  }

  @Property(tries = 100)
  void theDaysSince_areThoseOfTheDiaryFromThenOn(@ForAll("notations") String days) {
    LocalDate day = MONDAY.plusDays(30);
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days);
    SymptomDiary part = diary.during(new DateRange(day, MONDAY.plusYears(1)));
    assertThat(Cessation.since(day).analyze(diary).free())
        .isEqualTo(new FreeDays(part.recordedDays().size(), part.symptomDays().size()));
  }
}

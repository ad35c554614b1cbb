// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.PeerRatings;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.RatingArbitraries;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LevelCourseTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
  private static final LevelCourse COURSE = LevelCourse.withDefaults();

  private static DailyRatings mood(String text) {
    return RatingArbitraries.of(PeerRatings.MOOD, FIRST, text);
  }

  /** Four weeks of 3, two of 1, two of 8, four of 6 and three days. */
  private static DailyRatings course() {
    return mood("3".repeat(28) + "1".repeat(14) + "8".repeat(14) + "6".repeat(28) + "666");
  }

  @Test
  void theCourse_isToldInTheWordsOfTheScale() {
    assertThat(COURSE.withNamedLevel(3).analyze(course()).headline())
        .isEqualTo(
            "Mood was 3.0 on average in the first 4 weeks and 6.0 in the last 4 (0 worst, 10"
                + " best); lowest in the 14 days from 2025-03-31 (1.0), highest in those from"
                + " 2025-04-14 (8.0); at 3 or lower on 42 of 87 rated days");
  }

  @Test
  void stretches_areOf28Days_andTheRestIsItsOwn() {
    LevelCourseResult result = COURSE.analyze(course());
    assertThat(result.stretches())
        .extracting(RatedStretch::recordedDays)
        .containsExactly(28, 28, 28, 3);
    assertThat(result.stretches().get(1).mean()).hasValue(4.5);
    assertThat(result.stretches().get(3).mean()).isEmpty();
    assertThat(result.last().orElseThrow().range().endInclusive()).isEqualTo(FIRST.plusDays(86));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
  }

  @Test
  void phases_areToldAsTheyWereDeclared() {
    LevelCourseResult result =
        COURSE
            .withPhases(FIRST.plusDays(28), FIRST.plusDays(56), FIRST.plusDays(500))
            .analyze(course());
    assertThat(result.headline())
        .startsWith(
            "Mood was on average 3.0 before 2025-03-31, 4.5 from 2025-03-31 on and 6.0 from"
                + " 2025-04-28 on (0 worst, 10 best)");
    assertThat(result.first()).isEmpty();
    assertThat(COURSE.withPhases(FIRST.plusDays(85)).analyze(course()).headline())
        .contains("and rated on too few days from 2025-05-27 on");
  }

  @Test
  void whereHigherIsWorse_theDaysAtALevelAreThoseAtItOrHigher() {
    LevelCourseResult result =
        COURSE
            .withNamedLevel(6)
            .analyze(RatingArbitraries.of(RatingScale.of("distress", 0, 10), FIRST, "35676543"));
    assertThat(result.atNamedLevel()).contains(new Share(3, 8));
    assertThat(result.headline())
        .isEqualTo(
            "Distress was 4.9 on average on 8 rated days (0 best, 10 worst); at 6 or higher on 3 of"
                + " 8 rated days");
  }

  @Test
  void tooFewDays_areNotDescribed() {
    LevelCourseResult result = COURSE.withNamedLevel(3).analyze(mood("123456"));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo("Too little to describe the course of mood: 6 rated days (7 needed)");
    assertThat(result.mean()).isEmpty();
  }

  @Test
  void severalEntriesOfADay_areSaid() {
    DailyRatingsBuilder ratings = DailyRatings.builder(PeerRatings.MOOD);
    IntStream.range(0, 10).forEach(i -> ratings.add(FIRST.plusDays(i), i % 5));
    ratings.add(FIRST, 10);
    assertThat(COURSE.analyze(ratings.build()).caveats())
        .extracting(Caveat::text)
        .containsExactly("11 entries on 10 days: a day with several counts with their mean.");
  }

  @Test
  void aSomaticSymptom_hasItsClearance() {
    SymptomDiary.Builder diary = SymptomDiary.builder(Symptom.HEADACHE);
    IntStream.range(0, 10).forEach(i -> diary.addSymptomDay(FIRST.plusDays(i), 1 + i % 5));
    LevelCourseResult result = COURSE.analyze(DailyRatings.of(diary.build()));
    assertThat(result.headline())
        .isEqualTo(
            "Headache was 3.0 on average on 10 rated days (0 none, 10 worst); medical clearance of"
                + " headache is not known");
    assertThat(result.symptom()).contains(Symptom.HEADACHE);
    assertThat(result.evidence()).hasSize(10);
  }

  @Test
  void wrongOptions_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COURSE.withLeastDays(15))
        .withMessage("leastDays must be 1 to 14, but was 15");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COURSE.withNamedLevel(Double.NaN))
        .withMessage("namedLevel must be finite, but was NaN");
  }

  @Provide
  Arbitrary<String> texts() {
    return RatingArbitraries.texts();
  }

  /** The fortnights against every 14 days, one by one. */
  @Property(tries = 60)
  void fortnights_areTheLowestAndHighestOfAll(@ForAll("texts") String text) {
    LevelCourseResult result = COURSE.analyze(mood(text));
    int first = 0;
    int end = text.length();
    while (first < end && text.charAt(first) == '.') {
      first++;
    }
    while (end > first && text.charAt(end - 1) == '.') {
      end--;
    }
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int from = first; from + 14 <= end; from++) {
      List<Integer> days =
          text.substring(from, from + 14)
              .chars()
              .filter(c -> c != '.')
              .mapToObj(c -> c - '0')
              .toList();
      if (days.size() >= 7) {
        double mean = days.stream().mapToInt(d -> d).average().orElseThrow();
        lowest = Math.min(lowest, mean);
        highest = Math.max(highest, mean);
      }
    }
    assertIs(result.lowest().map(RatedStretch::mean).orElse(OptionalDouble.empty()), lowest);
    assertIs(result.highest().map(RatedStretch::mean).orElse(OptionalDouble.empty()), highest);
  }

  private static void assertIs(OptionalDouble mean, double expected) {
    if (Double.isInfinite(expected)) {
      assertThat(mean).isEmpty();
    } else {
      assertThat(mean).hasValueCloseTo(expected, within(1e-9));
    }
  }

  /** By hand: 84 + 14 + 112 + 168 + 18 = 396 points on 87 days. */
  @Test
  void theTable_holdsTheStretchesTheEndsAndTheFortnights() {
    List<List<String>> rows = Printed.rows(COURSE.withNamedLevel(3).analyze(course()).table());
    String none = rows.get(9).get(2);
    assertThat(rows)
        .extracting(row -> row.get(1))
        .containsExactly("28", "28", "28", "3", "28", "28", "14", "14", "87", "42");
    assertThat(rows)
        .extracting(row -> row.get(2))
        .containsExactly("3.0", "4.5", "6.0", none, "3.0", "6.0", "1.0", "8.0", "4.6", none);
    assertThat(rows.get(6).get(0)).contains("2025-03-31", "2025-04-13");
    assertThat(rows.get(7).get(0)).contains("2025-04-14", "2025-04-27");
  }

  @Test
  void aCourseThatNeverChanges_hasNoLowestAndNoHighest() {
    assertThat(Printed.rows(COURSE.analyze(mood("5".repeat(60))).table())).hasSize(3 + 2 + 1);
  }

  @Test
  void theLeastDays_mayBeOneAndAFortnight() {
    assertThat(COURSE.withLeastDays(1).leastDays()).isEqualTo(1);
    assertThat(COURSE.withLeastDays(14).leastDays()).isEqualTo(14);
    assertThat(COURSE.analyze(mood("5555555")).mean()).hasValue(5);
    assertThat(COURSE.analyze(mood("555555")).mean()).isEmpty();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.RatingArbitraries;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RatingRowTest {
  private static final RatingScale DISTRESS = RatingScale.of("distress", 0, 10);

  /**
   * Three of the first fourteen days are rated, seven days after them, three of the last fourteen.
   */
  private static final String HELD = "4.5.6........." + "9999999" + "........3.2..1";

  private static RatingRow row(String days) {
    return RatingRow.of(RatingArbitraries.of(DISTRESS, RatingArbitraries.FIRST, days), 2);
  }

  @Test
  void theFirstWeeks_areHeldAgainstTheLast() {
    RatingRow row = row(HELD);
    assertThat(row.scale()).isEqualTo(DISTRESS);
    assertThat(row.recorded()).isEqualTo(new Share(13, 35));
    assertThat(row.mean().orElseThrow()).isCloseTo((15 + 63 + 6) / 13.0, within(1e-12));
    RatedStretch first = row.first().orElseThrow();
    RatedStretch last = row.last().orElseThrow();
    assertThat(first.range())
        .isEqualTo(new DateRange(RatingArbitraries.FIRST, RatingArbitraries.FIRST.plusDays(14)));
    assertThat(first.recordedDays()).isEqualTo(3);
    assertThat(first.mean()).hasValue(5);
    assertThat(last.range())
        .isEqualTo(
            new DateRange(
                RatingArbitraries.FIRST.plusDays(21), RatingArbitraries.FIRST.plusDays(35)));
    assertThat(last.mean()).hasValue(2);
    assertThat(Printed.words(row.clause()))
        .isEqualTo(
            "distress (0 best, 10 worst): 5.0 in the mean in its first 2 weeks, 2.0 in the"
                + " last 2; 13 days rated");
  }

  @Test
  void weeksThatOverlap_areNotHeldAgainstEachOther() {
    assertThat(row("5".repeat(28)).first()).isPresent();
    RatingRow shorter = row("5".repeat(27));
    assertThat(shorter.first()).isEmpty();
    assertThat(shorter.last()).isEmpty();
    assertThat(Printed.words(shorter.clause()))
        .isEqualTo(
            "distress (0 best, 10 worst): 5.0 in the mean of 27 rated days; too short to"
                + " hold the first 2 weeks against the last 2");
  }

  /** A quarter of fourteen days is three; two rated days at either end are too few. */
  @Test
  void twoRatedDaysAtAnEnd_areTooFew() {
    assertThat(row("4.5..........." + "9999999" + "........3.2..1").first()).isEmpty();
    assertThat(row("4.5.6........." + "9999999" + "........3....1").last()).isEmpty();
  }

  @Test
  void nothingRated_isSaid() {
    RatingRow row = row("....");
    assertThat(row.recorded()).isEqualTo(new Share(0, 0));
    assertThat(row.mean()).isEmpty();
    assertThat(row.first()).isEmpty();
    assertThat(Printed.words(row.clause())).isEqualTo("distress: no day was rated");
  }

  @Provide
  Arbitrary<String> texts() {
    return RatingArbitraries.texts();
  }

  /** Counted again from the letters of the text, from its first rated day to its last. */
  @Property(tries = 200)
  void theMeans_areThoseOfTheLetters(@ForAll("texts") String text) {
    String days = text.replaceAll("^\\.+|\\.+$", "");
    RatingRow row = row(text);
    assertThat(row.recorded()).isEqualTo(new Share(rated(days).size(), days.length()));
    assertThat(row.mean().isPresent()).isEqualTo(!days.isEmpty());
    boolean isHeld =
        days.length() >= 28
            && rated(days.substring(0, 14)).size() >= 3
            && rated(days.substring(days.length() - 14)).size() >= 3;
    assertThat(row.first().isPresent()).isEqualTo(isHeld);
    assertThat(row.last().isPresent()).isEqualTo(isHeld);
    if (isHeld) {
      assertThat(row.first().orElseThrow().mean().orElseThrow())
          .isCloseTo(mean(days.substring(0, 14)), within(1e-9));
      assertThat(row.last().orElseThrow().mean().orElseThrow())
          .isCloseTo(mean(days.substring(days.length() - 14)), within(1e-9));
    }
  }

  private static List<Integer> rated(String days) {
    return days.chars().filter(c -> c != '.').mapToObj(c -> c - '0').toList();
  }

  private static double mean(String days) {
    return rated(days).stream().mapToInt(i -> i).average().orElseThrow();
  }

  /** A scale that is turned or moved holds the same days; its means move with it. */
  @Property(tries = 50)
  void theScale_movesTheMeansAndNothingElse(@ForAll("texts") String text) {
    DailyRatings mood =
        RatingArbitraries.of(RatingScale.ofBetter("mood", -50, 50), RatingArbitraries.FIRST, text);
    RatingRow other = RatingRow.of(mood, 2);
    RatingRow row = row(text);
    assertThat(other.recorded()).isEqualTo(row.recorded());
    assertThat(other.first()).isEqualTo(row.first());
    assertThat(other.mean())
        .isEqualTo(row.mean().isPresent() ? row.mean() : OptionalDouble.empty());
  }
}

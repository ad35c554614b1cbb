// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The p-value of a graded contrast is that of all orders of its weeks, where these are few. */
class GradedOrdersTest {
  private static final GradedContrast VISITS = GradedContrast.of(VISIT);

  /** A diary of whole weeks: ratings 1 to 9, free or not recorded, and visits. */
  private record Drawn(String days, String contacts) {}

  @Provide
  Arbitrary<Drawn> fourToSixWeeks() {
    return Arbitraries.integers().between(4, 6).flatMap(GradedOrdersTest::drawn);
  }

  private static Arbitrary<Drawn> drawn(int weeks) {
    Arbitrary<String> days = Arbitraries.strings().withChars("--1234567899.").ofLength(7 * weeks);
    Arbitrary<String> visits = Arbitraries.strings().withChars("V---").ofLength(7 * weeks);
    return Combinators.combine(days, visits).as(Drawn::new);
  }

  /** All orders of whole weeks, made one by one from the letters of the two lines. */
  @Property(tries = 40)
  void p_ofFourToSixWeeks_isTheShareOfAllOrders(@ForAll("fourToSixWeeks") Drawn drawn) {
    GradedContrastResult result =
        VISITS.analyze(ExposedDiaries.rated(drawn.days(), drawn.contacts()));
    if (result.p().isPresent()) {
      List<Double> statistics = statistics(drawn);
      double observed = Math.abs(statistics.get(0));
      double greatest = statistics.stream().mapToDouble(Math::abs).max().orElseThrow();
      assertThat(result.exact()).isTrue();
      assertThat(result.p().orElseThrow()).isEqualTo(share(statistics, observed));
      assertThat(result.smallestP().orElseThrow()).isEqualTo(share(statistics, greatest));
      assertThat(result.p().orElseThrow()).isGreaterThanOrEqualTo(result.smallestP().orElseThrow());
    }
  }

  private static double share(List<Double> statistics, double distance) {
    double reached = statistics.stream().filter(t -> Math.abs(t) >= distance - 1e-7).count();
    return reached / statistics.size();
  }

  /** The first is that of the weeks as they were; weeks without a rating do not take part. */
  private static List<Double> statistics(Drawn drawn) {
    List<String> ratings = new ArrayList<>();
    List<String> visits = new ArrayList<>();
    for (int from = 0; from < drawn.days().length(); from += 7) {
      String week = drawn.days().substring(from, from + 7);
      if (!week.equals(".......")) {
        ratings.add(week);
        visits.add(drawn.contacts().substring(from, from + 7));
      }
    }
    List<Double> statistics = new ArrayList<>();
    for (List<String> order : orders(ratings)) {
      statistics.add(statistic(order, visits, ratings));
    }
    return statistics;
  }

  private static List<List<String>> orders(List<String> weeks) {
    if (weeks.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (int first = 0; first < weeks.size(); first++) {
      List<String> rest = new ArrayList<>(weeks);
      String week = rest.remove(first);
      for (List<String> order : orders(rest)) {
        List<String> all = new ArrayList<>(List.of(week));
        all.addAll(order);
        orders.add(all);
      }
    }
    return orders;
  }

  /** Sum of (x - weekday's mean of x) (y - weekday's mean of y) over the days with a rating. */
  private static double statistic(List<String> order, List<String> visits, List<String> ratings) {
    double sum = 0;
    for (int weekday = 0; weekday < 7; weekday++) {
      double meanX = mean(visits, weekday);
      double meanY = mean(ratings, weekday);
      for (int week = 0; week < order.size(); week++) {
        char day = order.get(week).charAt(weekday);
        if (day != '.') {
          sum += (number(visits.get(week).charAt(weekday)) - meanX) * (number(day) - meanY);
        }
      }
    }
    return sum;
  }

  private static double mean(List<String> weeks, int weekday) {
    return weeks.stream()
        .map(w -> w.charAt(weekday))
        .filter(c -> c != '.')
        .mapToDouble(GradedOrdersTest::number)
        .average()
        .orElse(0);
  }

  private static double number(char day) {
    return day == 'V' ? 1 : day == '-' ? 0 : day - '0';
  }

  /** Visits on another day each week; only as it was, the worst day of each meets the visit. */
  @Test
  void p_ofFourDifferentWeeks_isOneOfTheir24Orders() {
    GradedContrastResult result =
        VISITS.analyze(
            ExposedDiaries.rated(
                "9111111 1811111 1171111 1116111", "V------ -V----- --V---- ---V---"));
    assertThat(result.p().orElseThrow()).isCloseTo(1 / 24.0, within(1e-12));
    assertThat(result.smallestP().orElseThrow()).isCloseTo(1 / 24.0, within(1e-12));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline()).contains("p = 0.042");
    assertThat(result.table().toString()).contains("smallest p of these weeks");
  }

  /** Two weeks are alike, so that each arrangement stands twice among the 24 orders. */
  @Test
  void p_ofFourWeeksOfWhichTwoAreEqual_isNeverUnderTwoOf24() {
    GradedContrastResult result =
        VISITS.analyze(
            ExposedDiaries.rated(
                "9111111 1811111 1117111 1117111", "V------ -V----- ---V--- ---V-V-"));
    assertThat(result.smallestP().orElseThrow()).isCloseTo(2 / 24.0, within(1e-12));
    assertThat(result.p().orElseThrow()).isGreaterThanOrEqualTo(2 / 24.0);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
  }

  /** 5! orders of the first phase times 4! of the second are listed, 7! times 4! are drawn. */
  @Test
  void orders_areListedWhereTheProductOverPhasesIsUnderTwentyThousand() {
    String days = "9111111 1811111 1171111 1116111 1111511 ";
    String visits = "V------ -V----- --V---- ---V--- -------";
    GradedContrastResult few =
        VISITS.analyze(
            ExposedDiaries.rated(days + days.substring(0, 32), visits + visits.substring(0, 31))
                .withPhase(MONDAY.plusWeeks(5)));
    assertThat(few.weeks()).isEqualTo(9);
    assertThat(few.exact()).isTrue();
    assertThat(few.p().orElseThrow() * 120 * 24 % 1).isCloseTo(0, within(1e-6));
    GradedContrastResult many =
        VISITS.analyze(
            ExposedDiaries.rated(days + days, visits + visits).withPhase(MONDAY.plusWeeks(7)));
    assertThat(many.exact()).isFalse();
  }

  /** Of many weeks p comes from draws: still none under that of orders of equal weeks. */
  @Property(tries = 20)
  void p_ofManyWeeks_isNeverUnderTheSmallest(@ForAll @IntRange(min = 1, max = 3) int bad) {
    String days = "9111111 ".repeat(bad) + "1111111 ".repeat(12 - bad);
    String visits = "V------ ".repeat(bad) + "------- ".repeat(12 - bad);
    GradedContrastResult result = VISITS.analyze(ExposedDiaries.rated(days, visits));
    double orders = bad == 1 ? 12 : bad == 2 ? 66 : 220;
    assertThat(result.exact()).isFalse();
    assertThat(result.smallestP().orElseThrow()).isCloseTo(1 / orders, within(1e-12));
    assertThat(result.p().orElseThrow()).isGreaterThanOrEqualTo(1 / orders - 1e-12);
  }
}

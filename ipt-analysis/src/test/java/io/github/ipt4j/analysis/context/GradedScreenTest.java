// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GradedScreenTest {
  private static final GradedScreen SCREEN = GradedScreen.withDefaults();

  /** Four Fridays of eight with a visit are rated 6 points higher. */
  private static final String CLEAR =
      "1111711 1111811 1111911 1111811 1111211 1111311 1111111 1111211";

  private static final String VISITED = weeks(4, "----V--") + weeks(4, "-------");

  /** Ratings and contacts of whole weeks, one letter for each day. */
  private record Drawn(String days, String contacts) {
    ExposedRatings exposed() {
      return ExposedDiaries.rated(days, contacts);
    }
  }

  @Provide
  Arbitrary<Drawn> fourToSixWeeks() {
    return Arbitraries.integers().between(4, 6).flatMap(GradedScreenTest::drawn);
  }

  @Provide
  Arbitrary<Drawn> fiveWeeks() {
    return drawn(5);
  }

  private static Arbitrary<Drawn> drawn(int weeks) {
    Arbitrary<String> days = Arbitraries.strings().withChars("-123456789").ofLength(7 * weeks);
    Arbitrary<String> contacts = Arbitraries.strings().withChars("VC---").ofLength(7 * weeks);
    return Combinators.combine(days, contacts).as(Drawn::new);
  }

  @Provide
  Arbitrary<ExposedRatings> anyRatings() {
    return ExposedDiaries.any().map(ExposedDiary::ratings);
  }

  /** Of few weeks all orders are listed, so that nothing is left to the draws. */
  @Property(tries = 40)
  void everyContext_isFoundToBeWhatItIsAlone(@ForAll("fourToSixWeeks") Drawn drawn) {
    ExposedRatings exposed = drawn.exposed();
    GradedScreenResult screen = SCREEN.analyze(exposed);
    assertThat(screen.contrasts())
        .allSatisfy(
            c -> {
              GradedContrastResult alone =
                  GradedContrast.of(c.analysis().context()).analyze(exposed);
              assertThat(c.at(0.05)).isEqualTo(alone);
              assertThat(c.interval()).isEqualTo(alone.interval());
            });
  }

  /**
   * The r-th smallest of m has alpha / (m - r + 1), and from the first above its own on all that.
   */
  @Property(tries = 40)
  void theLevels_areThoseOfHolmsProcedureByHand(@ForAll("fourToSixWeeks") Drawn drawn) {
    GradedScreenResult screen = SCREEN.withAlpha(0.3).analyze(drawn.exposed());
    List<GradedContrastResult> tested =
        screen.contrasts().stream().filter(c -> c.p().isPresent()).toList();
    assertThat(screen.tests()).isEqualTo(tested.size());
    boolean isRejecting = true;
    double level = 0;
    for (int r = 0; r < tested.size(); r++) {
      GradedContrastResult contrast = tested.get(r);
      double p = contrast.p().orElseThrow();
      level = isRejecting ? 0.3 / (tested.size() - r) : level;
      isRejecting &= p <= level;
      assertThat(contrast.analysis().alpha()).isCloseTo(level, within(1e-12));
      assertThat(contrast.conclusion() == Conclusion.SUPPORTED)
          .isEqualTo(isRejecting && contrast.smallestP().orElseThrow() <= level);
    }
    if (!tested.isEmpty()) {
      assertThat(screen.smallestAdjustedP().orElseThrow())
          .isCloseTo(Math.min(1, tested.size() * tested.get(0).p().orElseThrow()), within(1e-12));
    }
  }

  @Property(tries = 40)
  void contexts_areRankedByPWithTheUntestedLast(@ForAll("anyRatings") ExposedRatings exposed) {
    GradedScreenResult screen = SCREEN.withDraws(99).analyze(exposed);
    assertThat(screen.contrasts().stream().mapToDouble(c -> c.p().orElse(2)).boxed().toList())
        .isSorted();
    assertThat(screen.contrasts())
        .extracting(c -> c.analysis().context())
        .containsExactlyInAnyOrderElementsOf(
            ContextScreen.candidates(exposed.log(), exposed.states()));
  }

  @Property(tries = 40)
  void readAtAnotherLevel_itIsTheScreenOfThatLevel(@ForAll("anyRatings") ExposedRatings exposed) {
    GradedScreen few = SCREEN.withDraws(99);
    assertThat(few.analyze(exposed).at(0.3)).isEqualTo(few.withAlpha(0.3).analyze(exposed));
  }

  /**
   * Where every order of the weeks is as likely as any other, some context is found in at most
   * alpha of them: here each of the 120 orders of five weeks is screened, beside the same contacts.
   */
  @Property(tries = 8)
  void ofAllOrdersOfTheWeeks_atMostAlphaFindAnything(@ForAll("fiveWeeks") Drawn drawn) {
    GradedScreen screen = SCREEN.withAlpha(0.2);
    List<List<String>> orders = orders(List.of(drawn.days().split("(?<=\\G.{7})")));
    long found =
        orders.stream()
            .map(order -> new Drawn(String.join("", order), drawn.contacts()))
            .filter(d -> screen.analyze(d.exposed()).conclusion() == Conclusion.SUPPORTED)
            .count();
    assertThat(orders).hasSize(120);
    assertThat(found).isLessThanOrEqualTo(24);
  }

  private static List<List<String>> orders(List<String> weeks) {
    if (weeks.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      List<String> rest = new ArrayList<>(weeks);
      String first = rest.remove(i);
      orders(rest).forEach(o -> orders.add(Stream.concat(Stream.of(first), o.stream()).toList()));
    }
    return orders;
  }

  /** A year of noise: two p-values of 9,999 draws differ by their Monte Carlo errors. */
  @Test
  void ofManyWeeks_theSharedDrawsGiveThePOfAContrastAloneUpToTheirError() {
    SplittableRandom random = new SplittableRandom(5);
    StringBuilder days = new StringBuilder();
    StringBuilder contacts = new StringBuilder();
    for (int day = 0; day < 364; day++) {
      days.append((char) ('1' + random.nextInt(9)));
      contacts.append("VVC----".charAt(random.nextInt(7)));
    }
    ExposedRatings exposed = ExposedDiaries.rated(days.toString(), contacts.toString());
    GradedScreenResult screen = SCREEN.analyze(exposed);
    assertThat(screen.tests()).isEqualTo(4);
    for (GradedContrastResult c : screen.contrasts()) {
      GradedContrastResult alone = GradedContrast.of(c.analysis().context()).analyze(exposed);
      double p = alone.p().orElseThrow();
      assertThat(c.p().orElseThrow()).isCloseTo(p, within(4 * Math.sqrt(2 * p * (1 - p) / 9_999)));
      assertThat(c.effect()).isEqualTo(alone.effect());
      assertThat(c.exact()).isFalse();
      assertThat(c.interval().orElseThrow().low())
          .isCloseTo(alone.interval().orElseThrow().low(), within(0.1));
    }
  }

  /** The mother-in-law comes and calls, the husband is there when she comes. */
  @Test
  void contextsOfTheSameDays_areTwoTestsWithOneAnswer() {
    GradedScreenResult screen =
        SCREEN.analyze(
            ExposedDiaries.rated(weeks(2, CLEAR), "V--C---".repeat(3) + "-V-----".repeat(13)));
    assertThat(screen.contrasts()).hasSize(4);
    OptionalDouble visit = p(screen, VISIT);
    assertThat(visit).isPresent();
    assertThat(p(screen, Context.contactWith(ExposedDiaries.HUSBAND))).isEqualTo(visit);
  }

  private static OptionalDouble p(GradedScreenResult screen, Context context) {
    return screen.contrasts().stream()
        .filter(c -> c.analysis().context().equals(context))
        .findFirst()
        .orElseThrow()
        .p();
  }

  @Test
  void severalRatings_areOneFamily() {
    ExposedRatings exposed = ExposedDiaries.rated(CLEAR, VISITED);
    GradedScreen visits = SCREEN.withContexts(VISIT);
    GradedScreenResult alone = visits.analyze(exposed);
    ImmutableList<GradedScreenResult> both =
        visits.analyzeTogether(ImmutableList.of(exposed, exposed));
    assertThat(alone.found()).hasSize(1);
    assertThat(alone.found().get(0).analysis().alpha()).isEqualTo(0.05);
    assertThat(both).hasSize(2);
    assertThat(both)
        .allSatisfy(s -> assertThat(s.found()).isEmpty())
        .allSatisfy(s -> assertThat(s.contrasts().get(0).analysis().alpha()).isEqualTo(0.025))
        .allSatisfy(
            s ->
                assertThat(s.smallestAdjustedP().orElseThrow())
                    .isCloseTo(2 * alone.smallestAdjustedP().orElseThrow(), within(1e-12)));
  }

  /** Of six tests one is left out, so that each of five has its share. */
  @Test
  void whatIsTestedElsewhere_isLeftOutOfTheFamily() {
    ExposedRatings exposed = ExposedDiaries.rated(CLEAR, VISITED);
    Context person = Context.contactWith(ExposedDiaries.MOTHER_IN_LAW);
    GradedScreenResult all = SCREEN.analyze(exposed);
    GradedScreenResult others =
        SCREEN
            .withLeftOut(Map.of(exposed.ratings().symptom().orElseThrow(), person))
            .analyze(exposed);
    assertThat(others.contrasts())
        .extracting(c -> c.analysis().context())
        .doesNotContain(person)
        .hasSize(all.contrasts().size() - 1);
    assertThat(others.tests()).isEqualTo(all.tests() - 1);
    assertThat(SCREEN.withLeftOut(Map.of(Symptom.LOW_MOOD, person)).analyze(exposed).contrasts())
        .isEqualTo(all.contrasts());
  }

  @Test
  void whatWasFound_isToldFirstAndTheOthersAreCounted() {
    GradedScreenResult screen =
        SCREEN.withContexts(VISIT).analyze(ExposedDiaries.rated(CLEAR, VISITED));
    assertThat(screen.headline())
        .startsWith("Headache is rated 6.0 points of 10 higher on days with a visit")
        .endsWith("; of 1 kind of contact 1 goes with headache");
    assertThat(screen.evidence()).isNotEmpty();
    GradedScreenResult noise =
        SCREEN.analyze(
            ExposedDiaries.rated(weeks(2, CLEAR), "V--C---".repeat(3) + "-V-----".repeat(13)));
    assertThat(noise.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(noise.headline()).contains("none is found to go with headache");
    assertThat(noise.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.MULTIPLE_TESTS);
    assertThat(Printed.rows(noise.table())).hasSize(4);
  }

  @Test
  void aLogWithoutContacts_hasNothingToScreen() {
    GradedScreenResult screen =
        SCREEN.analyze(ExposedDiaries.rated(weeks(4, "1234567"), weeks(4, "-------")));
    assertThat(screen.contrasts()).isEmpty();
    assertThat(screen.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(screen.smallestAdjustedP()).isEmpty();
    assertThat(screen.shortfalls()).extracting(Shortfall::needed).containsExactly(1);
    assertThat(screen.headline()).isEqualTo("Nothing was written down that could go with headache");
  }

  @Test
  void threeWeeks_lackOneForEveryContextAlike() {
    GradedScreenResult screen =
        SCREEN.analyze(
            ExposedDiaries.rated(weeks(3, "1234567"), "V------" + "-----C-" + "-------"));
    assertThat(screen.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(screen.shortfalls())
        .containsExactlyElementsOf(
            screen.contrasts().stream().flatMap(c -> c.shortfalls().stream()).distinct().toList())
        .extracting(Shortfall::needed)
        .containsOnly(4);
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCREEN.withContexts(VISIT, VISIT))
        .withMessage("contexts must name each context once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCREEN.withDraws(98))
        .withMessage("draws must be at least 99, but was 98");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCREEN.withAlpha(1))
        .withMessage("alpha must be in (0, 1), but was 1.0");
    assertThat(SCREEN.withDraws(99).draws()).isEqualTo(99);
  }

  /** She comes with her son on the same days: three contexts with one answer, .029 each. */
  @Test
  void severalThatWereFound_areNamedAfterTheFirst() {
    GradedScreenResult screen = SCREEN.withAlpha(0.3).analyze(ExposedDiaries.rated(CLEAR, VISITED));
    assertThat(screen.found()).hasSize(3);
    assertThat(screen.about())
        .containsExactlyInAnyOrder(ExposedDiaries.MOTHER_IN_LAW, ExposedDiaries.HUSBAND);
    assertThat(screen.headline())
        .containsOnlyOnce("6.0 points of 10 higher")
        .endsWith("; of 3 kinds of contact 3 go with headache");
    String also = Printed.words(screen.clauses().get(screen.clauses().size() - 2));
    assertThat(also)
        .isEqualTo(
            Printed.words(
                Clause.of("context.screen.also")
                    .with(
                        "contexts",
                        Cell.list(
                            screen.found().stream()
                                .skip(1)
                                .map(c -> Cell.words(c.analysis().context().clause()))
                                .toList()))));
    assertThat(screen.caveats()).containsAll(screen.found().get(2).caveats());
    assertThat(screen.level()).hasValue(0.3);
    assertThat(screen.scale()).isEqualTo(screen.found().get(0).scale());
    assertThat(Printed.rows(screen.table()))
        .allSatisfy(
            row ->
                assertThat(row.subList(1, 7))
                    .containsExactly("8.0", "1.1", "+6.0", "4.0 to 8.0", "0.029", "yes"));
  }

  @Test
  void oneTest_needsNoCaveatAboutSeveral() {
    assertThat(SCREEN.withContexts(VISIT).analyze(ExposedDiaries.rated(CLEAR, VISITED)).caveats())
        .extracting(Caveat::kind)
        .doesNotContain(Caveat.Kind.MULTIPLE_TESTS);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreTest {

  /** Responses in digits, a dot where an item is not answered. */
  private static ItemResponses responses(String digits) {
    ItemResponses.Builder items = ItemResponses.builder();
    digits
        .chars()
        .forEach(c -> items.addItem(c == '.' ? OptionalInt.empty() : OptionalInt.of(c - '0')));
    return items.build();
  }

  private static Score phq9(String digits) {
    return Score.of(Instrument.PHQ_9, responses(digits), MissingItems.STRICT);
  }

  static List<Instrument> known() {
    return Instrument.known();
  }

  @ParameterizedTest
  @MethodSource("known")
  void everyTotalOfEveryInstrument_hasExactlyOneBand_whereThereAreBands(Instrument instrument) {
    for (int t = instrument.totalMinimum(); t <= instrument.totalMaximum(); t++) {
      int total = t;
      long bands =
          instrument.bands().stream().filter(b -> b.from() <= total && total <= b.to()).count();
      assertThat(bands)
          .as("%s of %s", t, instrument.code())
          .isEqualTo(instrument.bands().isEmpty() ? 0 : 1);
      assertThat(instrument.band(total).isPresent()).isEqualTo(bands == 1);
    }
  }

  // LOINC 44261-6 for the PHQ-9; Spitzer et al. 2006 for the GAD-7
  @ParameterizedTest
  @CsvSource({
    "PHQ-9, 0, minimal",
    "PHQ-9, 4, minimal",
    "PHQ-9, 5, mild",
    "PHQ-9, 9, mild",
    "PHQ-9, 10, moderate",
    "PHQ-9, 14, moderate",
    "PHQ-9, 15, moderately severe",
    "PHQ-9, 19, moderately severe",
    "PHQ-9, 20, severe",
    "PHQ-9, 27, severe",
    "GAD-7, 0, minimal",
    "GAD-7, 4, minimal",
    "GAD-7, 5, mild",
    "GAD-7, 9, mild",
    "GAD-7, 10, moderate",
    "GAD-7, 14, moderate",
    "GAD-7, 15, severe",
    "GAD-7, 21, severe"
  })
  void bands_areThoseOfThePapers(String code, int total, String band) {
    assertThat(Score.ofTotal(Instrument.ofCode(code).orElseThrow(), total).severity())
        .map(SeverityBand::name)
        .contains(band);
  }

  @Test
  void aTotalInProportion_isRoundedWithItsHalvesUp() {
    Instrument scale = Instrument.builder().code("own").items(21).itemMaximum(3).build();
    assertThat(Score.of(scale, responses("22211111111111......."), MissingItems.prorate(7)).total())
        .as("17 on 14 of 21 items is 25.5")
        .hasValue(26);
  }

  @Test
  void defect1_aTotalOf15OfTheGad7_hasASeverity_andNoneAbove21Exists() {
    assertThat(Instrument.GAD_7.band(15)).map(SeverityBand::name).contains("severe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.ofTotal(Instrument.GAD_7, 28))
        .withMessage("total of GAD-7 must be 0 to 21, but was 28.0");
  }

  @Test
  void defect2_aBlankForm_isNotMinimal_andFiveOfTheGad7IsMild() {
    Score blank = phq9(".........");
    assertThat(blank.total()).isEmpty();
    assertThat(blank.severity()).isEmpty();
    assertThat(Score.of(Instrument.PHQ_9, responses("........."), MissingItems.prorate(9)).total())
        .isEmpty();
    assertThat(Score.of(Instrument.GAD_7, responses("1111100"), MissingItems.STRICT).severity())
        .map(SeverityBand::name)
        .contains("mild");
  }

  @Test
  void defect3_anIncompleteForm_hasNeitherTotalNorSeverity() {
    Score incomplete = phq9("33333333.");
    assertThat(incomplete.total()).isEmpty();
    assertThat(incomplete.severity()).isEmpty();
    assertThat(incomplete.syndrome()).isEmpty();
    assertThat(incomplete.answered()).isEqualTo(8);
  }

  @Test
  void defect4_whatIsNoResponse_isNotSummed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phq9("000000009"))
        .withMessage("item9 of PHQ-9 must be 0 to 3, but was 9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phq9("00000000"))
        .withMessage("items of PHQ-9 must be 9, but was 8");
  }

  @Test
  void defect7_gradesAreData_soThatThoseOfAPaperCanBeGivenAsTheyAre() {
    // MIDAS: I 0-5, II 6-10, III 11-20, IV from 21 on (Stewart et al. 1999), over 270 days
    Instrument midas =
        Instrument.builder()
            .code("midas")
            .items(1)
            .itemMaximum(270)
            .addBands(
                new SeverityBand("I", 0, 5),
                new SeverityBand("II", 6, 10),
                new SeverityBand("III", 11, 20),
                new SeverityBand("IV", 21, 270))
            .bandSource("Stewart et al. 1999")
            .build();
    assertThat(
            IntStream.of(0, 5, 6, 10, 11, 20, 21, 270).mapToObj(t -> midas.band(t).orElseThrow()))
        .extracting(SeverityBand::name)
        .containsExactly("I", "I", "II", "II", "III", "III", "IV", "IV");
  }

  @Test
  void defect8_theItemsOfThePhq9_standInTheirOrder() {
    assertThat(Instrument.PHQ_9.itemTexts())
        .hasSize(9)
        .first()
        .asString()
        .startsWith("Little interest");
    assertThat(Instrument.PHQ_9.itemTexts().get(1)).startsWith("Feeling down");
    assertThat(Instrument.PHQ_9.itemTexts().get(8)).contains("hurting yourself");
    assertThat(Instrument.GAD_7.itemTexts()).hasSize(7);
  }

  @Test
  void textOfItems_isHeldOnlyWhereTheLicenceAllowsIt() {
    assertThat(Instrument.known())
        .filteredOn(i -> !i.licence().allowsItemTexts())
        .isNotEmpty()
        .allMatch(i -> i.itemTexts().isEmpty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.PERCEIVED_CRITICISM.withItemTexts("How critical"))
        .withMessage(
            "itemTexts of perceived-criticism must be empty under this licence, but was SCORE_ONLY");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.GAD_7.withItemTexts("one"))
        .withMessage("itemTexts of GAD-7 must be 7, but was 1");
  }

  @Test
  void everyFigureOfAnInstrument_namesItsSource() {
    assertThat(Instrument.known())
        .allSatisfy(
            i -> {
              assertThat(i.cutOffs()).allMatch(c -> c.source().contains("doi:"));
              assertThat(i.reliability().stream()).allMatch(r -> r.source().contains("doi:"));
              assertThat(i.bandSource().stream()).allMatch(s -> s.contains("doi:"));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "000000000, NOT_ENDORSED",
    "000000001, ENDORSED",
    "333333330, NOT_ENDORSED",
    "33333333., NOT_ANSWERED",
    "........3, ENDORSED"
  })
  void theItemAboutSelfHarm_isTold_whateverTheTotal(String digits, SafetyAnswer answer) {
    assertThat(phq9(digits).safety()).contains(answer);
  }

  // the other eight items come to 24 at most
  @ParameterizedTest
  @CsvSource({
    "0, NOT_ENDORSED",
    "0.5, NOT_KNOWN",
    "1, NOT_KNOWN",
    "24, NOT_KNOWN",
    "24.5, ENDORSED",
    "25, ENDORSED",
    "26, ENDORSED",
    "27, ENDORSED"
  })
  void aTotal_tellsTheItemAboutSelfHarm_whereItLeavesNoOtherAnswer(
      double total, SafetyAnswer answer) {
    assertThat(Score.ofTotal(Instrument.PHQ_9, total).safety()).contains(answer);
  }

  @Test
  void whatATotalTells_isWhatEveryFormOfThatTotalHasInCommon() {
    Instrument scale =
        Instrument.builder()
            .code("own")
            .items(3)
            .itemMinimum(1)
            .itemMaximum(4)
            .safetyItem(2)
            .build();
    Map<Integer, Set<SafetyAnswer>> seen = new TreeMap<>();
    for (int a = 1; a <= 4; a++) {
      for (int b = 1; b <= 4; b++) {
        for (int c = 1; c <= 4; c++) {
          Score form = Score.of(scale, ItemResponses.of(a, b, c), MissingItems.STRICT);
          seen.computeIfAbsent(a + b + c, t -> new HashSet<>()).add(form.safety().orElseThrow());
        }
      }
    }
    seen.forEach(
        (total, answers) ->
            assertThat(Score.ofTotal(scale, total).safety())
                .as("total %s", total)
                .contains(
                    answers.size() == 1 ? answers.iterator().next() : SafetyAnswer.NOT_KNOWN));
  }

  @Test
  void theItemAboutSelfHarm_isNoneOfTheGad7_andOfAFormThatWasMissed() {
    assertThat(Score.ofTotal(Instrument.GAD_7, 0).safety()).isEmpty();
    Score missed = Score.ofMissed(Instrument.PHQ_9);
    assertThat(missed.safety()).isEmpty();
    assertThat(missed.total()).isEmpty();
    assertThat(missed.severity()).isEmpty();
  }

  @Test
  void aTotalThatIsABandsFirstInDecimals_isInThatBand() {
    // in binary 0.1 + 0.2 + 9.7 and such sums lie a hair beside 10
    double nearlyTen = 10 - 5e-15;
    assertThat(nearlyTen).isLessThan(10);
    assertThat(Instrument.PHQ_9.band(nearlyTen)).map(SeverityBand::name).contains("moderate");
    assertThat(Instrument.PHQ_9.band(9.99)).map(SeverityBand::name).contains("mild");
    assertThat(Instrument.PHQ_9.compare(2.3 - 1.7, 0.6)).isZero();
    assertThat(Instrument.PHQ_9.compare(0.6, 0.5999)).isPositive();
    assertThat(Instrument.PHQ_9.compare(0.5999, 0.6)).isNegative();
  }

  // Kroenke et al. 2001: five items at 2 or more (item 9 from 1), one of them item 1 or 2
  @ParameterizedTest
  @CsvSource({
    "222220000, MAJOR",
    "222200001, MAJOR",
    "222200000, OTHER",
    "200000001, OTHER",
    "002222222, NONE",
    "200000000, NONE",
    "022220001, MAJOR",
    "122221000, OTHER",
    "111111111, NONE"
  })
  void theAlgorithm_isThatOfThePaper(String digits, DepressiveSyndrome syndrome) {
    assertThat(phq9(digits).syndrome()).contains(syndrome);
  }

  @Test
  void anotherInstrument_hasNoAlgorithm() {
    assertThat(Score.of(Instrument.GAD_7, responses("3333333"), MissingItems.STRICT).syndrome())
        .isEmpty();
  }

  @Test
  void aFewMissingItems_areMadeUpForOnRequest_marked_andWithoutASeverity() {
    Score score = Score.of(Instrument.PHQ_9, responses("22.2.2220"), MissingItems.prorate(2));
    // 12 over seven items is 15.43 over nine
    assertThat(score.total()).hasValue(15);
    assertThat(score.prorated()).isTrue();
    assertThat(score.severity()).isEmpty();
    assertThat(score.syndrome()).isEmpty();
    assertThat(Score.of(Instrument.GAD_7, responses("1.11111"), MissingItems.prorate(1)).total())
        .hasValue(7);
    assertThat(Score.of(Instrument.PHQ_9, responses("22...2220"), MissingItems.prorate(2)).total())
        .as("three are too many")
        .isEmpty();
    assertThat(phq9("222222220").prorated()).isFalse();
  }

  @Test
  void theItemAboutSelfHarm_isNeverMadeUpFor() {
    Score score = Score.of(Instrument.PHQ_9, responses("22222222."), MissingItems.prorate(2));
    assertThat(score.total()).isEmpty();
    assertThat(score.prorated()).isFalse();
    assertThat(score.safety()).contains(SafetyAnswer.NOT_ANSWERED);
  }

  @Property
  void madeUpTotals_lieWhereTheMissingItemsCouldHavePutThem(
      @ForAll @Size(7) List<@IntRange(max = 3) Integer> answers,
      @ForAll @IntRange(max = 6) int gap) {
    ItemResponses.Builder items = ItemResponses.builder();
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      items.addItem(i == gap ? OptionalInt.empty() : OptionalInt.of(answers.get(i)));
      sum += i == gap ? 0 : answers.get(i);
    }
    double total =
        Score.of(Instrument.GAD_7, items.build(), MissingItems.prorate(1)).total().orElseThrow();
    assertThat(total).isBetween((double) sum, sum + 3.0).isEqualTo(Math.rint(total));
  }

  @Test
  void bandsWithAGapOrAnOverlap_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Instrument.GAD_7.withBands(
                    new SeverityBand("low", 0, 4), new SeverityBand("high", 6, 21)))
        .withMessage(
            "bands of GAD-7 must leave no gap and not overlap: the next must begin at 5, but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Instrument.GAD_7.withBands(
                    new SeverityBand("low", 0, 5), new SeverityBand("high", 5, 21)))
        .withMessageContaining("the next must begin at 6, but was 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.GAD_7.withBands(new SeverityBand("low", 0, 20)))
        .withMessage("bands of GAD-7 must end at 21, but was 20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.PERCEIVED_CRITICISM.withBands(new SeverityBand("any", 1, 10)))
        .withMessage("bandSource of perceived-criticism must be given just where there are bands");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Instrument.GAD_7.withCutOffs(
                    new CutOff(CutOffKind.CASE, 8, "a"), new CutOff(CutOffKind.CASE, 9, "b")))
        .withMessage("cutOffs of GAD-7 must be of distinct kinds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.GAD_7.withCutOffs(new CutOff(CutOffKind.CASE, 22, "a")))
        .withMessage("total of GAD-7 must be 0 to 21, but was 22.0");
  }

  @Test
  void partsThatCannotBe_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SeverityBand(" ", 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SeverityBand("a", 2, 1))
        .withMessage("from must be at most 1, but was 2");
    assertThatIllegalArgumentException().isThrownBy(() -> new CutOff(CutOffKind.CASE, 1, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CutOff(CutOffKind.CASE, Double.NaN, "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Reliability(1, "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Reliability(0, "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Reliability(0.5, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> MissingItems.prorate(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new MissingItems(-1));
  }
}

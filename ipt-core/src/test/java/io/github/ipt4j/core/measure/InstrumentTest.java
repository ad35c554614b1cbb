// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InstrumentTest {

  private static MeasureTaken.Builder phq() {
    return MeasureTaken.builder()
        .id(new EventId("m"))
        .at(EventTime.on(LocalDate.of(2026, 1, 5)))
        .instrument(Instrument.PHQ_9);
  }

  @Test
  void knownInstruments_haveTheRangesOfTheirPapers() {
    // Kroenke 2001: nine items, 0 to 27; Spitzer 2006: seven items, 0 to 21
    assertThat(Instrument.PHQ_9.totalMinimum()).isZero();
    assertThat(Instrument.PHQ_9.totalMaximum()).isEqualTo(27);
    assertThat(Instrument.PHQ_9.safetyItem()).isEqualTo(OptionalInt.of(9));
    assertThat(Instrument.GAD_7.totalMaximum()).isEqualTo(21);
    assertThat(Instrument.GAD_7.safetyItem()).isEmpty();
    assertThat(Instrument.SENSE_OF_CONTROL.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    assertThat(Instrument.known()).allMatch(i -> Instrument.ofCode(i.code()).orElseThrow() == i);
    assertThat(Instrument.ofCode("unknown")).isEmpty();
  }

  @Test
  void instrument_refusesRangesThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.GAD_7.withItems(0))
        .withMessage("items must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.GAD_7.withItemMinimum(3))
        .withMessage("itemMaximum must be above itemMinimum 3, but was 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.GAD_7.withSafetyItem(8))
        .withMessage("safetyItem must be 1 to 7, but was 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.GAD_7.withCode(""))
        .withMessage("instrument must not be empty");
  }

  @Test
  void total_ofAnIncompleteForm_doesNotExist() {
    ItemResponses.Builder items = ItemResponses.builder();
    for (int i = 1; i <= 9; i++) {
      items.addItem(i == 9 ? OptionalInt.empty() : OptionalInt.of(3));
    }
    MeasureTaken measure = phq().items(items.build()).build();
    assertThat(measure.total()).isEmpty();
    assertThat(measure.items().orElseThrow().complete()).isFalse();
    assertThat(measure.items().orElseThrow().item(9)).isEmpty();
  }

  @Test
  void measure_isOfItemsOrOfATotalAndNotOfBoth() {
    assertThat(phq().reportedTotal(8).build().total()).isEqualTo(OptionalDouble.of(8));
    MeasureTaken.Builder both =
        phq().reportedTotal(9).items(ItemResponses.of(1, 1, 1, 1, 1, 1, 1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(both::build)
        .withMessage("items and reportedTotal of PHQ-9 must not both be given");
  }

  @Test
  void measure_ofNeitherItemsNorTotal_isAFormThatWasMissed() {
    MeasureTaken missed = phq().build();
    assertThat(missed.missed()).isTrue();
    assertThat(missed.total()).isEmpty();
    Score score = missed.score(MissingItems.prorate(9));
    assertThat(score.answered()).isZero();
    assertThat(score.total()).isEmpty();
    assertThat(score.severity()).isEmpty();
    assertThat(score.safety()).as("nothing was left blank").isEmpty();
  }

  @Test
  void measure_withEveryItemBlank_isAFormAndWasNotMissed() {
    ItemResponses.Builder blank = ItemResponses.builder();
    for (int i = 1; i <= 9; i++) {
      blank.addItem(OptionalInt.empty());
    }
    MeasureTaken form = phq().items(blank.build()).build();
    assertThat(form.missed()).isFalse();
    assertThat(form.score(MissingItems.STRICT).safety()).contains(SafetyAnswer.NOT_ANSWERED);
  }

  @Test
  void responsesAndTotals_outOfRange_areRefused() {
    MeasureTaken.Builder few = phq().items(ItemResponses.of(1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(few::build)
        .withMessage("items of PHQ-9 must be 9, but was 2");
    MeasureTaken.Builder high = phq().items(ItemResponses.of(0, 0, 4, 0, 0, 0, 0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(high::build)
        .withMessage("item3 of PHQ-9 must be 0 to 3, but was 4");
    MeasureTaken.Builder total = phq().reportedTotal(27.5);
    assertThatIllegalArgumentException()
        .isThrownBy(total::build)
        .withMessage("total of PHQ-9 must be 0 to 27, but was 27.5");
    MeasureTaken.Builder none = phq().reportedTotal(Double.NaN);
    assertThatIllegalArgumentException().isThrownBy(none::build);
  }

  @Property
  void total_isTheSumOfTheItems(@ForAll @Size(9) List<@IntRange(max = 3) Integer> responses) {
    int[] items = responses.stream().mapToInt(Integer::intValue).toArray();
    int sum = 0;
    for (int item : items) {
      sum += item;
    }
    assertThat(phq().items(ItemResponses.of(items)).build().total())
        .isEqualTo(OptionalDouble.of(sum));
  }

  /** The Hamilton rating scale of 17 items: nine of 0 to 4, eight of 0 to 2, 0 to 52 in all. */
  private static Instrument hamilton() {
    return Instrument.builder()
        .code("HRSD-17")
        .items(17)
        .addItemMaxima(4, 4, 4, 2, 2, 2, 4, 4, 4, 4, 4, 2, 2, 2, 4, 2, 2)
        .safetyItem(3)
        .build();
  }

  @Test
  void instrument_whoseItemsDiffer_hasTheRangeOfTheirSum() {
    Instrument hamilton = hamilton();

    assertThat(hamilton.totalMaximum()).as("Hamilton 1960: 0 to 52").isEqualTo(52);
    assertThat(hamilton.itemMaximum()).isEqualTo(4);
    assertThat(hamilton.maximumOf(4)).isEqualTo(2);
    int[] items = new int[17];
    items[3] = 3;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hamilton.checkItems(ItemResponses.of(items)))
        .withMessage("item4 of HRSD-17 must be 0 to 2, but was 3");
    assertThatIllegalArgumentException().isThrownBy(() -> hamilton.checkTotal(53));
  }

  @Test
  void form_ofItemsThatDiffer_isMadeUpForInProportionToTheirRanges() {
    ItemResponses.Builder items = ItemResponses.builder();
    for (int i = 1; i <= 17; i++) {
      boolean isMissing = i == 1 || i == 4;
      items.addItem(isMissing ? OptionalInt.empty() : OptionalInt.of(hamilton().maximumOf(i)));
    }

    assertThat(Score.of(hamilton(), items.build(), MissingItems.prorate(2)).total())
        .as("all that was answered is at its highest")
        .hasValue(52);
  }

  @Property
  void reversedItems_countFromTheirOtherEnd(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 5) Integer> responses) {
    Instrument plain =
        Instrument.builder().code("own").items(4).itemMinimum(1).itemMaximum(5).build();
    Instrument reversed = plain.withReversedItems(2, 4).withSafetyItem(2);
    int[] items = responses.stream().mapToInt(Integer::intValue).toArray();
    Score score = Score.of(reversed, ItemResponses.of(items), MissingItems.STRICT);

    assertThat(score.total()).hasValue(items[0] + (6 - items[1]) + items[2] + (6 - items[3]));
    assertThat(score.safety())
        .contains(items[1] == 5 ? SafetyAnswer.NOT_ENDORSED : SafetyAnswer.ENDORSED);
    assertThat(plain.total(ItemResponses.of(items)))
        .hasValue(items[0] + items[1] + items[2] + items[3]);
  }

  @Test
  void instrument_whoseItemsContradictIt_isRefused() {
    Instrument.Builder without = Instrument.builder().code("own").items(2);
    assertThatIllegalArgumentException()
        .isThrownBy(without::build)
        .withMessage("itemMaximum of own must be given, or itemMaxima");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hamilton().withItems(16))
        .withMessage("itemMaxima of HRSD-17 must be 16, but was 17");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hamilton().withItemMaximum(5))
        .withMessage("itemMaxima of HRSD-17 must have itemMaximum 5 as their highest, but was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hamilton().withItemMinimum(2))
        .withMessage("itemMaxima of HRSD-17 must be above itemMinimum 2, but was 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hamilton().withReversedItems(18))
        .withMessage("reversedItems of HRSD-17 must be 1 to 17, but was 18");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hamilton().withNorms(new InstrumentNorms(5, 0.8, 53, "own")));
  }

  /** Jacobson and Truax 1991, their example: sd 7.5, r .80, sdiff 4.74, and 1.96 sdiff 9.30. */
  @Test
  void norms_giveTheChangeThatIsReliable() {
    assertThat(new InstrumentNorms(7.5, 0.8, 10, "Jacobson and Truax 1991").reliableChange())
        .isCloseTo(9.30, within(0.005));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InstrumentNorms(0, 0.8, 10, "own"))
        .withMessage("standardDeviation must be above 0 and finite, but was 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new InstrumentNorms(1, 1, 10, "own"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InstrumentNorms(1, 0.5, Double.NaN, "own"));
    assertThatIllegalArgumentException().isThrownBy(() -> new InstrumentNorms(1, 0.5, 1, " "));
  }

  @Test
  void equality_isOfEveryAttribute() {
    new EqualsTester()
        .addEqualityGroup(Instrument.PHQ_9, Instrument.ofCode("PHQ-9").orElseThrow())
        .addEqualityGroup(Instrument.PHQ_9.withDirection(Direction.HIGHER_IS_BETTER))
        .addEqualityGroup(ItemResponses.of(1, 2), ItemResponses.of(1, 2))
        .addEqualityGroup(ItemResponses.of(2, 1))
        .testEquals();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
  void known_instruments_have_the_ranges_of_their_papers() {
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
  void instrument_refuses_ranges_that_cannot_be() {
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
  void total_of_an_incomplete_form_does_not_exist() {
    ItemResponses.Builder items = ItemResponses.builder();
    for (int i = 1; i <= 9; i++) {
      items.addItem(i == 9 ? OptionalInt.empty() : OptionalInt.of(3));
    }
    MeasureTaken measure = phq().items(items.build()).build();
    assertThat(measure.total()).isEmpty();
    assertThat(measure.items().orElseThrow().isComplete()).isFalse();
    assertThat(measure.items().orElseThrow().item(9)).isEmpty();
  }

  @Test
  void measure_is_of_items_or_of_a_total_and_not_of_both() {
    assertThat(phq().reportedTotal(8).build().total()).isEqualTo(OptionalDouble.of(8));
    String rule = "items or reportedTotal of PHQ-9 must be given, one of the two";
    MeasureTaken.Builder neither = phq();
    assertThatIllegalArgumentException().isThrownBy(neither::build).withMessage(rule);
    MeasureTaken.Builder both =
        phq().reportedTotal(9).items(ItemResponses.of(1, 1, 1, 1, 1, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(both::build).withMessage(rule);
  }

  @Test
  void responses_and_totals_out_of_range_are_refused() {
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
  void total_is_the_sum_of_the_items(@ForAll @Size(9) List<@IntRange(max = 3) Integer> responses) {
    int[] items = responses.stream().mapToInt(Integer::intValue).toArray();
    int sum = 0;
    for (int item : items) {
      sum += item;
    }
    assertThat(phq().items(ItemResponses.of(items)).build().total())
        .isEqualTo(OptionalDouble.of(sum));
  }

  @Test
  void equality_is_of_every_attribute() {
    new EqualsTester()
        .addEqualityGroup(Instrument.PHQ_9, Instrument.ofCode("PHQ-9").orElseThrow())
        .addEqualityGroup(Instrument.PHQ_9.withDirection(Direction.HIGHER_IS_BETTER))
        .addEqualityGroup(ItemResponses.of(1, 2), ItemResponses.of(1, 2))
        .addEqualityGroup(ItemResponses.of(2, 1))
        .testEquals();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.style.Identifiers;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A questionnaire or rating scale: how many items it has and which answers they take.
 *
 * <p>It holds numbers only, no item text.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Instrument implements WithInstrument permits ImmutableInstrument {

  /**
   * The Patient Health Questionnaire, nine items of 0 to 3; item 9 asks about thoughts of death or
   * self-harm.
   *
   * <p>Kroenke, Spitzer and Williams 2001, doi:10.1046/j.1525-1497.2001.016009606.x.
   */
  public static final Instrument PHQ_9 =
      builder().code("PHQ-9").items(9).itemMaximum(3).safetyItem(9).build();

  /**
   * The Generalised Anxiety Disorder scale, seven items of 0 to 3.
   *
   * <p>Spitzer, Kroenke, Williams and Loewe 2006, doi:10.1001/archinte.166.10.1092.
   */
  public static final Instrument GAD_7 = builder().code("GAD-7").items(7).itemMaximum(3).build();

  /** One rating of the sense of control over one's life, 0 (none) to 10 (full); no norms exist. */
  public static final Instrument SENSE_OF_CONTROL =
      builder()
          .code("sense-of-control")
          .items(1)
          .itemMaximum(10)
          .direction(Direction.HIGHER_IS_BETTER)
          .build();

  private static final ImmutableList<Instrument> KNOWN =
      ImmutableList.of(PHQ_9, GAD_7, SENSE_OF_CONTROL);

  Instrument() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the instruments that the library knows.
   *
   * @return the instruments
   */
  public static ImmutableList<Instrument> known() {
    return KNOWN;
  }

  /**
   * Returns the known instrument of a code.
   *
   * @param code the code, such as PHQ-9
   * @return the instrument, empty if the library does not know it
   */
  public static Optional<Instrument> ofCode(String code) {
    return KNOWN.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  /**
   * Returns the code by which files name the instrument.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * Returns the number of items.
   *
   * @return the number, at least 1
   */
  public abstract int items();

  /**
   * Returns the lowest response to an item.
   *
   * @return the minimum, 0 unless said otherwise
   */
  @Value.Default
  public int itemMinimum() {
    return 0;
  }

  /**
   * Returns the highest response to an item.
   *
   * @return the maximum, above the minimum
   */
  public abstract int itemMaximum();

  /**
   * Returns which way it points.
   *
   * @return the direction, higher is worse unless said otherwise
   */
  @Value.Default
  public Direction direction() {
    return Direction.HIGHER_IS_WORSE;
  }

  /**
   * Returns the item that asks about self-harm, if there is one.
   *
   * @return the number of the item, from 1
   */
  public abstract OptionalInt safetyItem();

  /**
   * Returns the lowest total.
   *
   * @return the lowest total
   */
  public int totalMinimum() {
    return items() * itemMinimum();
  }

  /**
   * Returns the highest total.
   *
   * @return the highest total
   */
  public int totalMaximum() {
    return items() * itemMaximum();
  }

  /**
   * Checks that the responses fit this instrument.
   *
   * @param responses the responses
   * @throws IllegalArgumentException if their number or one of them is out of range
   */
  public void checkItems(ItemResponses responses) {
    checkArgument(
        responses.items().size() == items(),
        "items of %s must be %s, but were %s",
        code(),
        items(),
        responses.items().size());
    for (int i = 1; i <= items(); i++) {
      OptionalInt response = responses.item(i);
      checkArgument(
          response.isEmpty()
              || (response.getAsInt() >= itemMinimum() && response.getAsInt() <= itemMaximum()),
          "item%s of %s must be %s to %s, but was %s",
          i,
          code(),
          itemMinimum(),
          itemMaximum(),
          response.orElse(0));
    }
  }

  /**
   * Checks that a total is possible for this instrument.
   *
   * @param total the total
   * @throws IllegalArgumentException if it is out of range
   */
  public void checkTotal(double total) {
    checkArgument(
        total >= totalMinimum() && total <= totalMaximum(),
        "total of %s must be %s to %s, but was %s",
        code(),
        totalMinimum(),
        totalMaximum(),
        total);
  }

  @Value.Check
  void check() {
    Identifiers.check("instrument", code());
    checkArgument(items() >= 1, "items must be at least 1, but was %s", items());
    checkArgument(
        itemMaximum() > itemMinimum(),
        "itemMaximum must be above itemMinimum %s, but was %s",
        itemMinimum(),
        itemMaximum());
    safetyItem()
        .ifPresent(
            i ->
                checkArgument(
                    i >= 1 && i <= items(), "safetyItem must be 1 to %s, but was %s", items(), i));
  }

  /** Builds an {@link Instrument}. */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}

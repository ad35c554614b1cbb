// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A questionnaire or rating scale as data: its items, which answers they take, its bands and
 * cut-offs, how reliable it is, and who says so.
 *
 * <p>An instrument of one's own takes a few lines:
 *
 * <pre>{@code
 * Instrument.builder()
 *     .code("evening-tension")
 *     .items(3)
 *     .itemMaximum(4)
 *     .licence(Licence.OWN)
 *     .addBands(new SeverityBand("low", 0, 5), new SeverityBand("high", 6, 12))
 *     .bandSource("our own, unpublished")
 *     .build();
 * }</pre>
 *
 * <p>Texts of items are held only where the licence allows it.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class Instrument implements WithInstrument permits ImmutableInstrument {

  /**
   * The Patient Health Questionnaire, nine items of 0 to 3; item 9 asks about thoughts of death or
   * self-harm. Developed by Drs. R. L. Spitzer, J. B. W. Williams, K. Kroenke and colleagues; no
   * permission is required to reproduce, translate, display or distribute it.
   *
   * <p>Kroenke, Spitzer and Williams 2001, doi:10.1046/j.1525-1497.2001.016009606.x.
   */
  public static final Instrument PHQ_9 = Questionnaires.phq9();

  /**
   * The Generalised Anxiety Disorder scale, seven items of 0 to 3, the lowest of which is "not at
   * all". It is from the makers of the PHQ-9, under the same terms.
   *
   * <p>Spitzer, Kroenke, Williams and Loewe 2006, doi:10.1001/archinte.166.10.1092.
   */
  public static final Instrument GAD_7 = Questionnaires.gad7();

  /**
   * Perceived criticism: how critical someone is of the client, in one rating of 1 to 10. The
   * rights are not clear, so that it holds no text; some forms ask from 0, which is an instrument
   * of one's own.
   *
   * <p>Hooley and Teasdale 1989, doi:10.1037/0021-843X.98.3.229.
   */
  public static final Instrument PERCEIVED_CRITICISM =
      builder().code("perceived-criticism").items(1).itemMinimum(1).itemMaximum(10).build();

  /** One rating of the sense of control over one's life, 0 (none) to 10 (full); no norms exist. */
  public static final Instrument SENSE_OF_CONTROL =
      builder()
          .code("sense-of-control")
          .items(1)
          .itemMaximum(10)
          .direction(Direction.HIGHER_IS_BETTER)
          .licence(Licence.OWN)
          .addItemText("How much are you in control of your life?")
          .build();

  private static final ImmutableList<Instrument> KNOWN =
      ImmutableList.of(PHQ_9, GAD_7, PERCEIVED_CRITICISM, SENSE_OF_CONTROL);

  /** The share of its range by which two totals may differ and still be the same decimal. */
  private static final double TOLERANCE = 1e-9;

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
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
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
   * Returns the highest response to any item.
   *
   * @return the maximum, above the minimum; where items differ it need not be given
   */
  @Value.Default
  public int itemMaximum() {
    Refusal.of(code(), !itemMaxima().isEmpty(), "itemMaximum", "must be given, or itemMaxima");
    return Collections.max(itemMaxima());
  }

  /**
   * Returns the highest response to each item, where items differ: of the HRSD-17 some take 0 to 2
   * and others 0 to 4.
   *
   * @return a maximum for each item in their order, the highest of which is {@link #itemMaximum()};
   *     none where all have the same
   */
  public abstract ImmutableList<Integer> itemMaxima();

  /**
   * Returns the items that point the other way, so that they are scored as minimum plus maximum
   * less the response.
   *
   * @return the numbers of the items, from 1; none unless said otherwise
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Integer> reversedItems();

  /**
   * Returns the highest response to an item.
   *
   * @param number the number of the item, from 1
   * @return the maximum
   */
  public int maximumOf(int number) {
    return itemMaxima().isEmpty() ? itemMaximum() : itemMaxima().get(number - 1);
  }

  /**
   * Returns what a response adds to the total.
   *
   * @param number the number of the item, from 1
   * @param response the response to it
   * @return the response, or for a reversed item what mirrors it
   */
  public int points(int number, int response) {
    return reversedItems().contains(number)
        ? itemMinimum() + maximumOf(number) - response
        : response;
  }

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
   * Returns under which terms it may be reproduced.
   *
   * @return the licence, score only unless said otherwise
   */
  @Value.Default
  public Licence licence() {
    return Licence.SCORE_ONLY;
  }

  /**
   * Returns the texts of the items.
   *
   * @return a text for each item, or none
   */
  public abstract ImmutableList<String> itemTexts();

  /**
   * Returns the bands of its totals.
   *
   * @return the bands in ascending order, without gap or overlap from the lowest total to the
   *     highest, or none
   */
  public abstract ImmutableList<SeverityBand> bands();

  /**
   * Returns where the bands are from.
   *
   * @return the source, given just where there are bands
   */
  public abstract Optional<String> bandSource();

  /**
   * Returns the cut-offs.
   *
   * @return the cut-offs, each with its source, at most one of a kind
   */
  public abstract ImmutableList<CutOff> cutOffs();

  /**
   * Returns how reliable its total is, if that is known.
   *
   * @return the reliability with its source
   */
  public abstract Optional<Reliability> reliability();

  /**
   * Returns by what a change of its total is judged, if that is known.
   *
   * @return the norms
   */
  public abstract Optional<InstrumentNorms> norms();

  /**
   * Returns the total of responses.
   *
   * @param responses the responses, which fit this instrument
   * @return the sum of their points, empty if an item is not answered
   */
  public OptionalDouble total(ItemResponses responses) {
    return responses.complete()
        ? OptionalDouble.of(points(responses).sum())
        : OptionalDouble.empty();
  }

  /** Returns the points of the items that are answered. */
  IntStream points(ItemResponses responses) {
    return IntStream.rangeClosed(1, items())
        .filter(i -> responses.item(i).isPresent())
        .map(i -> points(i, responses.item(i).getAsInt()));
  }

  /**
   * Returns the band of a total.
   *
   * @param total a total
   * @return the last band that does not begin above it, empty if there are no bands
   */
  public Optional<SeverityBand> band(double total) {
    return bands().stream()
        .filter(b -> compare(total, b.from()) >= 0)
        .reduce((lower, higher) -> higher);
  }

  /**
   * Compares two figures on the scale of its totals: totals, or changes of totals. Decimals are not
   * exact in binary (2.3 - 1.7 is less than 0.6), so figures within 1e-9 of the range of the totals
   * are equal.
   *
   * @param figure a total or a change of totals
   * @param threshold another, such as a cut-off or a reliable change
   * @return -1 if the figure is below the threshold, 0 if it is equal to it, 1 if it is above
   */
  public int compare(double figure, double threshold) {
    double tolerance = TOLERANCE * (totalMaximum() - totalMinimum());
    return Math.abs(figure - threshold) <= tolerance ? 0 : Double.compare(figure, threshold);
  }

  /**
   * Returns the cut-off of a kind.
   *
   * @param kind the kind
   * @return the cut-off, empty if there is none
   */
  public Optional<CutOff> cutOff(CutOffKind kind) {
    return cutOffs().stream().filter(c -> c.kind() == kind).findFirst();
  }

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
    return itemMaxima().isEmpty()
        ? items() * itemMaximum()
        : itemMaxima().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Checks that the responses fit this instrument.
   *
   * @param responses the responses
   * @throws IllegalArgumentException if their number or one of them is out of range
   */
  public void checkItems(ItemResponses responses) {
    Refusal.of(
        code(),
        responses.items().size() == items(),
        "items",
        "must be " + items(),
        responses.items().size());
    for (int i = 1; i <= items(); i++) {
      OptionalInt response = responses.item(i);
      if (response.isPresent()
          && (response.getAsInt() < itemMinimum() || response.getAsInt() > maximumOf(i))) {
        throw Refusal.builder("item" + i, "must be " + itemMinimum() + " to " + maximumOf(i))
            .owner(code())
            .found(response.getAsInt())
            .path("items", i - 1)
            .build();
      }
    }
  }

  /**
   * Checks that a total is possible for this instrument.
   *
   * @param total the total
   * @throws IllegalArgumentException if it is out of range
   */
  public void checkTotal(double total) {
    if (!(total >= totalMinimum() && total <= totalMaximum())) {
      throw Refusal.builder("total", "must be " + totalMinimum() + " to " + totalMaximum())
          .owner(code())
          .found(total)
          .path("reportedTotal")
          .build();
    }
  }

  @Value.Check
  void check() {
    Identifiers.check("instrument", code());
    Refusal.unless(items() >= 1, "items", "must be at least 1", items());
    Refusal.unless(
        itemMaximum() > itemMinimum(),
        "itemMaximum",
        "must be above itemMinimum " + itemMinimum(),
        itemMaximum());
    checkMaxima();
    checkTexts();
    checkBands();
    long kinds = cutOffs().stream().map(CutOff::kind).distinct().count();
    Refusal.of(code(), kinds == cutOffs().size(), "cutOffs", "must be of distinct kinds");
    cutOffs().forEach(c -> checkTotal(c.total()));
    norms().ifPresent(n -> checkTotal(n.cutOff()));
    safetyItem()
        .ifPresent(
            i ->
                Refusal.unless(i >= 1 && i <= items(), "safetyItem", "must be 1 to " + items(), i));
  }

  private void checkMaxima() {
    if (!itemMaxima().isEmpty()) {
      Refusal.of(
          code(),
          itemMaxima().size() == items(),
          "itemMaxima",
          "must be " + items(),
          itemMaxima().size());
      Refusal.of(
          code(),
          Collections.max(itemMaxima()) == itemMaximum(),
          "itemMaxima",
          "must have itemMaximum " + itemMaximum() + " as their highest",
          Collections.max(itemMaxima()));
      Refusal.of(
          code(),
          Collections.min(itemMaxima()) > itemMinimum(),
          "itemMaxima",
          "must be above itemMinimum " + itemMinimum(),
          Collections.min(itemMaxima()));
    }
    reversedItems()
        .forEach(
            i ->
                Refusal.of(
                    code(), i >= 1 && i <= items(), "reversedItems", "must be 1 to " + items(), i));
  }

  private void checkTexts() {
    Refusal.of(
        code(),
        itemTexts().isEmpty() || licence().allowsItemTexts(),
        "itemTexts",
        "must be empty under this licence",
        licence());
    Refusal.of(
        code(),
        itemTexts().isEmpty() || itemTexts().size() == items(),
        "itemTexts",
        "must be " + items(),
        itemTexts().size());
  }

  private void checkBands() {
    Refusal.of(
        code(),
        bands().isEmpty() == bandSource().isEmpty(),
        "bandSource",
        "must be given just where there are bands");
    int next = totalMinimum();
    for (SeverityBand band : bands()) {
      if (band.from() != next) {
        throw Refusal.builder(
                "bands", "must leave no gap and not overlap: the next must begin at " + next)
            .owner(code())
            .found(band.from())
            .culprits(band)
            .build();
      }
      next = band.to() + 1;
    }
    Refusal.of(
        code(),
        bands().isEmpty() || next == totalMaximum() + 1,
        "bands",
        "must end at " + totalMaximum(),
        next - 1);
  }

  /** Builds an {@link Instrument}. */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}

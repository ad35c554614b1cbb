// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.style.EditableStyle;
import io.github.ipt4j.core.style.Identifiers;
import java.util.Optional;
import java.util.OptionalInt;
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
   * Returns the band of a total.
   *
   * @param total a total
   * @return the last band that does not begin above it, empty if there are no bands
   */
  public Optional<SeverityBand> band(double total) {
    return bands().stream().filter(b -> b.from() <= total).reduce((lower, higher) -> higher);
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
    checkTexts();
    checkBands();
    long kinds = cutOffs().stream().map(CutOff::kind).distinct().count();
    checkArgument(kinds == cutOffs().size(), "cutOffs of %s must be of distinct kinds", code());
    cutOffs().forEach(c -> checkTotal(c.total()));
    safetyItem()
        .ifPresent(
            i ->
                checkArgument(
                    i >= 1 && i <= items(), "safetyItem must be 1 to %s, but was %s", items(), i));
  }

  private void checkTexts() {
    checkArgument(
        itemTexts().isEmpty() || licence().allowsItemTexts(),
        "itemTexts of %s must be empty under the licence %s",
        code(),
        licence());
    checkArgument(
        itemTexts().isEmpty() || itemTexts().size() == items(),
        "itemTexts of %s must be %s, but were %s",
        code(),
        items(),
        itemTexts().size());
  }

  private void checkBands() {
    checkArgument(
        bands().isEmpty() == bandSource().isEmpty(),
        "bandSource of %s must be given just where there are bands",
        code());
    int next = totalMinimum();
    for (SeverityBand band : bands()) {
      checkArgument(
          band.from() == next,
          "bands of %s must leave no gap and not overlap, but %s begins at %s and not at %s",
          code(),
          band.name(),
          band.from(),
          next);
      next = band.to() + 1;
    }
    checkArgument(
        bands().isEmpty() || next == totalMaximum() + 1,
        "bands of %s must end at %s, but ended at %s",
        code(),
        totalMaximum(),
        next - 1);
  }

  /** Builds an {@link Instrument}. */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.measure.Instrument;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Fixed thresholds of a service: the change that it calls reliable and the total from which on it
 * speaks of a case.
 *
 * @param instrument the instrument
 * @param reliableChange the least change of the total that is called reliable, above 0
 * @param caseFrom the first total of a case
 * @param source where the thresholds are from
 */
public record ChangePreset(
    Instrument instrument, double reliableChange, double caseFrom, String source) {
  private static final String MANUAL =
      "NHS Talking Therapies for anxiety and depression, Manual, reliable improvement and caseness";

  /** NHS Talking Therapies, PHQ-9: a change of 6, a case from 10 on. */
  public static final ChangePreset TALKING_THERAPIES_PHQ_9 =
      new ChangePreset(Instrument.PHQ_9, 6, 10, MANUAL);

  /** NHS Talking Therapies, GAD-7: a change of 4, a case from 8 on. */
  public static final ChangePreset TALKING_THERAPIES_GAD_7 =
      new ChangePreset(Instrument.GAD_7, 4, 8, MANUAL);

  /** Checks the components. */
  public ChangePreset {
    checkArgument(reliableChange > 0, "reliableChange must be above 0, but was %s", reliableChange);
    instrument.checkTotal(caseFrom);
    checkArgument(!source.isBlank(), "source of a preset must not be blank");
  }

  /**
   * Returns whether the thresholds are of an instrument: of one of the same code, items, responses
   * and direction, whatever cut-offs of one's own it has.
   *
   * @param other the instrument
   * @return whether they are
   */
  public boolean isOf(Instrument other) {
    return instrument.code().equals(other.code())
        && instrument.items() == other.items()
        && instrument.itemMinimum() == other.itemMinimum()
        && instrument.itemMaximum() == other.itemMaximum()
        && instrument.itemMaxima().equals(other.itemMaxima())
        && instrument.reversedItems().equals(other.reversedItems())
        && instrument.direction() == other.direction();
  }

  /**
   * Returns the preset of an instrument, whatever cut-offs of one's own it has: the library's, or
   * the one that its own norms give.
   *
   * @param instrument the instrument
   * @return the preset, empty if the library has none and the instrument has no norms
   */
  public static Optional<ChangePreset> of(Instrument instrument) {
    return ofService(instrument)
        .or(
            () ->
                instrument
                    .norms()
                    .map(
                        n ->
                            new ChangePreset(
                                instrument, n.reliableChange(), n.cutOff(), n.source())));
  }

  private static Optional<ChangePreset> ofService(Instrument instrument) {
    return Stream.of(TALKING_THERAPIES_PHQ_9, TALKING_THERAPIES_GAD_7)
        .filter(p -> p.isOf(instrument))
        .findFirst();
  }

  /** The first total of a case that the library knows for an instrument. */
  static OptionalDouble known(Instrument instrument) {
    return ofService(instrument)
        .map(p -> OptionalDouble.of(p.caseFrom()))
        .orElse(OptionalDouble.empty());
  }
}

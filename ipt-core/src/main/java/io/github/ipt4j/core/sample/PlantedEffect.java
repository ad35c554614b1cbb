// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** That something was planted to go with something, or to change. */
@Value.Immutable
@IptStyle
public abstract sealed class PlantedEffect implements WithPlantedEffect
    permits ImmutablePlantedEffect {

  PlantedEffect() {}

  /**
   * Returns an effect that a generator of one's own has planted.
   *
   * @param kind the kind
   * @param of what it is an effect on
   * @param with what it goes with, empty where that is the weekday or time alone
   * @param size how great it is, as the kind explains
   * @return the effect
   * @throws IllegalArgumentException if the size is not a number
   */
  public static PlantedEffect of(EffectKind kind, String of, String with, double size) {
    return ImmutablePlantedEffect.builder()
        .kind(requireNonNull(kind, "kind"))
        .of(of)
        .with(with)
        .size(size)
        .build();
  }

  /**
   * Returns in what way it was planted.
   *
   * @return the kind
   */
  public abstract EffectKind kind();

  /**
   * Returns what it is an effect on.
   *
   * @return the name of a symptom or a rating, the code of an instrument, the word for a feeling or
   *     the id of a person
   */
  public abstract String of();

  /**
   * Returns what it goes with.
   *
   * @return the id of a person, the name of a state, a number or a date; empty where it goes with
   *     the weekday or with time alone
   */
  public abstract String with();

  /**
   * Returns how great it is.
   *
   * @return the size, which the kind explains
   */
  public abstract double size();

  @Value.Check
  void check() {
    checkArgument(!Double.isNaN(size()), "size must be a number");
  }
}

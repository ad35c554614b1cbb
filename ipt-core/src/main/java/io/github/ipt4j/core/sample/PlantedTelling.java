// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * How the person whom the work is about is told of: in general first, and then incident by
 * incident.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PlantedTelling implements WithPlantedTelling
    permits ImmutablePlantedTelling {

  PlantedTelling() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how many general accounts are given in each session.
   *
   * @return the number, at least 0; 1 unless said otherwise
   */
  @Value.Default
  public int globals() {
    return 1;
  }

  /**
   * Returns how many incidents are recounted in each session.
   *
   * @return the number, at least 0; 1 unless said otherwise
   */
  @Value.Default
  public int incidents() {
    return 1;
  }

  /**
   * Returns how the negativity of general accounts is distributed.
   *
   * @return the distribution, 0 to 10 with equal chances unless said otherwise
   */
  @Value.Default
  public Ratings globalNegativity() {
    return Ratings.between(0, 10);
  }

  /**
   * Returns how the negativity of incidents is distributed.
   *
   * @return the distribution, 0 to 10 with equal chances unless said otherwise
   */
  @Value.Default
  public Ratings incidentNegativity() {
    return Ratings.between(0, 10);
  }

  @Value.Check
  void check() {
    checkArgument(globals() >= 0, "globals must be at least 0, but was %s", globals());
    checkArgument(incidents() >= 0, "incidents must be at least 0, but was %s", incidents());
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutablePlantedTelling.Builder {
    Builder() {}
  }
}

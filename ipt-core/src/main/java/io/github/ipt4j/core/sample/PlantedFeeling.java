// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A feeling that is shown in the sessions: how openly, and toward whom. */
@Value.Immutable
@IptStyle
public abstract sealed class PlantedFeeling implements WithPlantedFeeling
    permits ImmutablePlantedFeeling {

  PlantedFeeling() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns how openly it is shown in a session. */
  Openness opennessAt(int session) {
    return risesAt().isPresent() && session >= risesAt().getAsInt() ? risesTo() : openness();
  }

  /** Returns whether it is felt toward the person in a session. */
  boolean isFocusedAt(int session) {
    return focusesAt().isEmpty() || session >= focusesAt().getAsInt();
  }

  /**
   * Returns which feeling it is.
   *
   * @return the feeling, anger unless said otherwise
   */
  @Value.Default
  public Affect affect() {
    return Affect.ANGER;
  }

  /**
   * Returns how openly it is shown at first.
   *
   * @return the openness, acknowledged unless said otherwise
   */
  @Value.Default
  public Openness openness() {
    return Openness.ACKNOWLEDGED;
  }

  /**
   * Returns how openly it is shown once it has risen.
   *
   * @return the openness, owned unless said otherwise
   */
  @Value.Default
  public Openness risesTo() {
    return Openness.OWNED;
  }

  /**
   * Returns from which session on it is shown as {@link #risesTo()}.
   *
   * @return the session; empty where it never rises
   */
  public abstract OptionalInt risesAt();

  /**
   * Returns from which session on it is felt toward the person whom the work is about, and not
   * toward everyone.
   *
   * @return the session; empty where it is toward the person from the first on
   */
  public abstract OptionalInt focusesAt();

  /**
   * Returns how often it is shown in a session.
   *
   * @return the number, at least 0; 1 unless said otherwise
   */
  @Value.Default
  public int perSession() {
    return 1;
  }

  @Value.Check
  void check() {
    checkArgument(perSession() >= 0, "perSession must be at least 0, but was %s", perSession());
    checkArgument(
        risesAt().isEmpty() || risesTo().compareTo(openness()) > 0,
        "risesTo must be above %s, but was %s",
        openness(),
        risesTo());
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutablePlantedFeeling.Builder {
    Builder() {}
  }
}

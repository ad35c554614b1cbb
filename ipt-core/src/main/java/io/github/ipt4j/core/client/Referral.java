// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Who sent the client, when and why. */
@Value.Immutable
@EditableStyle
public abstract sealed class Referral implements WithReferral permits ImmutableReferral {

  Referral() {}

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
   * Returns who sent the client.
   *
   * @return the source
   */
  public abstract ReferralSource source();

  /**
   * Returns the date of the referral.
   *
   * @return the date
   */
  public abstract LocalDate date();

  /**
   * Returns why the client was referred.
   *
   * @return the reasons in the order in which they were given, perhaps none
   */
  public abstract ImmutableSet<ReferralReason> reasons();

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Builds a {@link Referral}. */
  public static final class Builder extends ImmutableReferral.Builder {
    Builder() {}
  }
}

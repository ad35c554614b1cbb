// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** An attempt of the client to gain someone's support, and how it was answered. */
@Value.Immutable
@EditableStyle
public abstract sealed class SupportBid implements SessionEvent, WithSupportBid
    permits ImmutableSupportBid {

  SupportBid() {}

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

  @Override
  public abstract EventId id();

  /** Returns when it was made. */
  @Override
  public abstract EventTime at();

  /**
   * Returns from whom support was sought.
   *
   * @return the person
   */
  public abstract RelationshipId toward();

  /**
   * Returns what kind of support was sought, if that was noted.
   *
   * @return the kind
   */
  public abstract Optional<SupportKind> kind();

  /**
   * Returns how it was answered.
   *
   * @return the response, unknown unless said otherwise
   */
  @Value.Default
  public BidResponse response() {
    return BidResponse.UNKNOWN;
  }

  /**
   * Returns how much support the client expected, if it was rated.
   *
   * @return the rating, 0 (none) to 10
   */
  public abstract OptionalDouble expected();

  /**
   * Returns how much support the client received, if it was rated.
   *
   * @return the rating, 0 (none) to 10
   */
  public abstract OptionalDouble received();

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Override
  public ImmutableSet<RelationshipId> people() {
    return ImmutableSet.of(toward());
  }

  @Value.Check
  void check() {
    ZeroToTen.check("expected", expected());
    ZeroToTen.check("received", received());
  }

  /** Builds a {@link SupportBid}. */
  public static final class Builder extends ImmutableSupportBid.Builder {
    Builder() {}
  }
}

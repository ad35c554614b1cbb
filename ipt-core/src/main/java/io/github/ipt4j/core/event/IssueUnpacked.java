// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That behind one issue another was found: the money behind which is the partner, the stress at
 * work behind which is bullying.
 *
 * <p>It is the clinician's entry and never derived.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // an attribute has the name of the method that copies
@EditableStyle
public abstract sealed class IssueUnpacked implements SessionEvent, WithIssueUnpacked
    permits ImmutableIssueUnpacked {

  IssueUnpacked() {}

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
    return builder()
        .id(id())
        .at(at())
        .from(from())
        .to(to())
        .evidence(evidence())
        .session(session());
  }

  @Override
  public abstract EventId id();

  /** Returns when it was found. */
  @Override
  public abstract EventTime at();

  /**
   * Returns the issue that was unpacked.
   *
   * @return the id of a presenting or an interpersonal issue
   */
  public abstract IssueId from();

  /**
   * Returns the issue that was found behind it.
   *
   * @return the id of an interpersonal issue
   */
  public abstract IssueId to();

  /**
   * Returns what it rests on, such as accounts.
   *
   * @return the ids of events, perhaps none
   */
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns the moment of the session to which it belongs, if it belongs to one.
   *
   * @return the moment
   */
  @Override
  public abstract Optional<SessionPoint> session();

  @Value.Check
  void check() {
    Refusal.of(id(), !from().equals(to()), "to", "must not be from", to().value());
  }

  /** Builds an {@link IssueUnpacked}. */
  public static final class Builder extends ImmutableIssueUnpacked.Builder {
    Builder() {}
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** By how much one rating of many clients differs: with a context, or from each one's day on. */
@Value.Immutable
@IptStyle
public abstract sealed class LevelCohort implements WithLevelCohort permits ImmutableLevelCohort {

  LevelCohort() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the scale, which is that of all clients who are used.
   *
   * @return the scale
   */
  public abstract RatingScale scale();

  /**
   * Returns the context with which the rating is compared.
   *
   * @return the context; empty where it is the change from a declared day on
   */
  public abstract Optional<Context> context();

  /**
   * Returns the clients, those too who cannot be used.
   *
   * @return the clients in the order of their ids
   */
  public abstract ImmutableList<ClientEffect> clients();

  @Value.Check
  LevelCohort check() {
    ImmutableList<ClientEffect> sorted = Members.sorted(clients());
    return sorted.equals(clients()) ? this : withClients(sorted);
  }

  /** Builds a {@link LevelCohort}; clients come in any order. */
  public static final class Builder extends ImmutableLevelCohort.Builder {
    Builder() {}
  }
}

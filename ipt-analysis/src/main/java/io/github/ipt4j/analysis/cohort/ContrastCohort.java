// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** What many clients recorded of one symptom and one context. */
@Value.Immutable
@IptStyle
public abstract sealed class ContrastCohort implements WithContrastCohort
    permits ImmutableContrastCohort {

  ContrastCohort() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  public abstract Symptom symptom();

  /**
   * Returns the context: of a person, whoever has that id with each client.
   *
   * @return the context
   */
  public abstract Context context();

  /**
   * Returns the clients, those too who cannot be used.
   *
   * @return the clients in the order of their ids
   */
  public abstract ImmutableList<ClientContrast> clients();

  @Value.Check
  ContrastCohort check() {
    ImmutableList<ClientContrast> sorted = Members.sorted(clients());
    return sorted.equals(clients()) ? this : withClients(sorted);
  }

  /** Builds a {@link ContrastCohort}; clients come in any order. */
  public static final class Builder extends ImmutableContrastCohort.Builder {
    Builder() {}
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** What became of the totals of one instrument with many clients. */
@Value.Immutable
@IptStyle
public abstract sealed class OutcomeCohort implements WithOutcomeCohort
    permits ImmutableOutcomeCohort {

  OutcomeCohort() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the instrument.
   *
   * @return the instrument
   */
  public abstract Instrument instrument();

  /**
   * Returns the clients, those too who cannot be used.
   *
   * @return the clients in the order of their ids
   */
  public abstract ImmutableList<ClientOutcome> clients();

  @Value.Check
  OutcomeCohort check() {
    ImmutableList<ClientOutcome> sorted = Members.sorted(clients());
    return sorted.equals(clients()) ? this : withClients(sorted);
  }

  /** Builds an {@link OutcomeCohort}; clients come in any order. */
  public static final class Builder extends ImmutableOutcomeCohort.Builder {
    Builder() {}
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** The sessions of one client, and in which phase of the treatment each was held. */
@Value.Immutable
@IptStyle
public abstract sealed class SessionSeries implements WithSessionSeries
    permits ImmutableSessionSeries {

  SessionSeries() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the sessions.
   *
   * @return the sessions, numbers ascending and dates not descending
   */
  public abstract ImmutableList<Session> sessions();

  /**
   * Returns in which phase a session was held, where that was noted.
   *
   * @return the phases by the number of the session; they never go back
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Integer, PhaseKind> noted();

  /**
   * Returns the phases of the treatment, each from the first session that was noted as in it.
   *
   * @return the phases in their order
   */
  public ImmutableList<TreatmentPhase> phases() {
    ImmutableList.Builder<TreatmentPhase> phases = ImmutableList.builder();
    PhaseKind last = null;
    for (Session session : sessions()) {
      PhaseKind kind = noted().get(session.number());
      if (kind != null && kind != last) {
        phases.add(new TreatmentPhase(kind, session.date()));
        last = kind;
      }
    }
    return phases.build();
  }

  @Value.Check
  void check() {
    for (int i = 1; i < sessions().size(); i++) {
      Session before = sessions().get(i - 1);
      Session session = sessions().get(i);
      checkArgument(
          before.number() < session.number() && !session.date().isBefore(before.date()),
          "sessions must ascend by number and date, but %s of %s follows %s of %s",
          session.number(),
          session.date(),
          before.number(),
          before.date());
    }
    long known = sessions().stream().filter(s -> noted().containsKey(s.number())).count();
    checkArgument(known == noted().size(), "noted must be of sessions, but was of others too");
    TreatmentPhase before = null;
    for (TreatmentPhase phase : phases()) {
      checkArgument(
          before == null
              || (phase.kind().compareTo(before.kind()) > 0
                  && phase.start().isAfter(before.start())),
          "noted phases must be in order, but %s of %s follows another",
          phase.kind(),
          phase.start());
      before = phase;
    }
  }

  /** Builds a {@link SessionSeries}. */
  public static final class Builder extends ImmutableSessionSeries.Builder {
    Builder() {}

    @Override
    public SessionSeries build() {
      return Refusal.ofRepeatedKeys("noted", "must name each session once", super::build);
    }
  }
}

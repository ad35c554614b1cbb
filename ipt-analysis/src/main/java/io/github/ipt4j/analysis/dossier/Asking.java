// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.event.EventId;

/**
 * A question that the record itself raises.
 *
 * @param kind why it is worth asking
 * @param clause the question
 * @param evidence the events that raise it, perhaps none
 */
public record Asking(AskingKind kind, Clause clause, ImmutableSet<EventId> evidence) {

  /** Checks the components. */
  public Asking {
    requireNonNull(kind, "kind");
    requireNonNull(clause, "clause");
    requireNonNull(evidence, "evidence");
  }

  Line line() {
    return Line.of(weight(), clause);
  }

  private int weight() {
    if (kind == AskingKind.SAFETY) {
      return Line.ALWAYS;
    }
    return ofConcern() || kind == AskingKind.CLEARANCE_PENDING ? Line.ALWAYS - 1 : Line.MORE;
  }

  private boolean ofConcern() {
    return clause.id().equals("dossier.ask.unsaidConcern");
  }

  /** Returns the question in English, with people by id. */
  @Override
  public String toString() {
    return Printer.english().sentence(clause);
  }
}

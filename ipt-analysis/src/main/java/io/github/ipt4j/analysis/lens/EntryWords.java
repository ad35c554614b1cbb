// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.event.Wish;
import java.util.Optional;

/** The words that were entered with an event, of those kinds whose words a reading quotes. */
final class EntryWords {
  private EntryWords() {}

  static Optional<String> of(SessionEvent event) {
    return event instanceof Account account
        ? account.note()
        : event instanceof AffectExpression affect
            ? affect.note()
            : event instanceof Realisation realisation
                ? realisation.statement()
                : event instanceof Belief belief ? Optional.of(belief.words()) : ofWork(event);
  }

  private static Optional<String> ofWork(SessionEvent event) {
    return event instanceof AssertiveStatement said
        ? said.statement()
        : event instanceof CommunicationAnalysis exchange
            ? exchange.effect()
            : event instanceof DecisionAnalysis decision
                ? decision.question()
                : event instanceof HypothesisNamed hypothesis ? hypothesis.note() : ofAims(event);
  }

  private static Optional<String> ofAims(SessionEvent event) {
    return event instanceof Wish wish
        ? wish.description()
        : event instanceof Goal goal
            ? Optional.of(goal.description())
            : event instanceof SupportBid bid
                ? bid.note()
                : event instanceof Task task
                    ? task.description()
                    : event instanceof TechniqueUse use ? use.note() : Optional.empty();
  }
}

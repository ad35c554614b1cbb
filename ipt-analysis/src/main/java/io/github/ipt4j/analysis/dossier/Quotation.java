// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Belief;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.FormulationNote;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalProgress;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.event.TraditionNote;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.history.CaseHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Words that were entered, as they may be printed where quotes are asked for.
 *
 * @param date when they were entered
 * @param text the words
 */
record Quotation(LocalDate date, String text) {
  private static final int LONGEST = 120;
  private static final int LONGEST_FORMULATION = 200;

  /** Returns the newest words among events, if any of them has words. */
  static Optional<Quotation> newest(CaseHistory history, Collection<EventId> events) {
    return events.stream()
        .flatMap(id -> history.event(id).stream())
        .flatMap(e -> of(e).stream())
        .max(Comparator.comparing(Quotation::date).thenComparing(Quotation::text));
  }

  /** Returns the words of an event, if it has any. */
  static Optional<Quotation> of(SessionEvent event) {
    return words(event).map(text -> new Quotation(event.at().date(), text));
  }

  private static Optional<String> words(SessionEvent event) {
    if (event instanceof Account account) {
      return account.note();
    } else if (event instanceof AffectExpression expression) {
      return expression.note();
    } else if (event instanceof AssertiveStatement statement) {
      return statement.statement();
    } else if (event instanceof Realisation realisation) {
      return realisation.statement();
    } else if (event instanceof DecisionAnalysis decision) {
      return decision.question().or(decision::note);
    } else if (event instanceof HypothesisNamed named) {
      return named.note();
    } else if (event instanceof SafetyConcern concern) {
      return concern.note();
    } else if (event instanceof SupportBid bid) {
      return bid.note();
    } else if (event instanceof TechniqueUse technique) {
      return technique.note();
    } else if (event instanceof Wish wish) {
      return wish.description();
    }
    return ofTheCourse(event);
  }

  private static Optional<String> ofTheCourse(SessionEvent event) {
    if (event instanceof Goal goal) {
      return Optional.of(goal.description());
    } else if (event instanceof GoalProgress progress) {
      return progress.note();
    } else if (event instanceof Task task) {
      return task.description();
    } else if (event instanceof Formulation formulation) {
      return Optional.of(formulation.text());
    } else if (event instanceof Belief belief) {
      return Optional.of(belief.words());
    } else if (event instanceof RiskReview review) {
      return review.plan();
    } else if (event instanceof TraditionNote note) {
      return Optional.of(note.term());
    }
    return event instanceof FormulationNote note ? Optional.of(note.text()) : Optional.empty();
  }

  /** Returns the words as a cell, at most 120 characters, cut at a word. */
  Cell cell() {
    return Cell.quote(cut(text));
  }

  /** Returns the words as a sentence that names their day. */
  Clause sentence() {
    return Clause.of("dossier.quote").with("date", Cell.day(date)).with("words", cell());
  }

  /** Returns all the words as a sentence that names their day. */
  Clause inFull() {
    return Clause.of("dossier.quote")
        .with("date", Cell.day(date))
        .with("words", Cell.quote(inOneLine(text)));
  }

  static String cut(String text) {
    return cut(text, LONGEST);
  }

  /** Cuts a formulation later than other words: it is what the work is about. */
  static String cut(Formulation formulation) {
    return cut(formulation.text(), LONGEST_FORMULATION);
  }

  private static String cut(String text, int longest) {
    String words = inOneLine(text);
    if (words.length() <= longest) {
      return words;
    }
    int end = words.lastIndexOf(' ', longest - 1);
    return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, longest - 2)) + " \u2026";
  }

  static String inOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}

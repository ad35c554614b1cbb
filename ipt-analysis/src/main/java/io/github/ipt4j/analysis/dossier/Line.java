// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Clause;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sentence of a section, and how much would be lost without it.
 *
 * @param sentence its clauses
 * @param weight how much it matters: {@link #ALWAYS} is never left out for want of room
 * @param quote the newest words that it rests on
 */
record Line(ImmutableList<Clause> sentence, int weight, Optional<Quotation> quote) {
  static final int ALWAYS = 100;
  static final int MAIN = 50;
  static final int MORE = 20;
  static final int LAST = 5;

  static Line of(int weight, Clause clause) {
    return new Line(ImmutableList.of(clause), weight, Optional.empty());
  }

  static Line of(int weight, ImmutableList<Clause> sentence) {
    return new Line(sentence, weight, Optional.empty());
  }

  Line quoting(Optional<Quotation> words) {
    return new Line(sentence, weight, words);
  }

  /** Returns the line without the clauses of a phrase. */
  Line without(String phrase) {
    return with(clause -> !clause.id().equals(phrase));
  }

  /** Returns the line with those clauses alone whose phrases begin like that. */
  Line only(String phrases) {
    return with(clause -> clause.id().startsWith(phrases));
  }

  private Line with(Predicate<Clause> told) {
    ImmutableList<Clause> kept =
        sentence.stream().filter(told).collect(ImmutableList.toImmutableList());
    return kept.isEmpty() ? this : new Line(kept, weight, quote);
  }
}

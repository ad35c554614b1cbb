// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Something that a reader must know beside a result.
 *
 * @param kind what it is about
 * @param clause one plain sentence, with its full stop
 */
public record Caveat(Kind kind, Clause clause) {

  /** Checks the components. */
  public Caveat {
    requireNonNull(kind, "kind");
    requireNonNull(clause, "clause");
  }

  /**
   * Makes a caveat of the words of another program.
   *
   * @param kind what it is about
   * @param text one plain sentence
   */
  public Caveat(Kind kind, String text) {
    this(kind, Clause.literal(text));
    checkArgument(!text.isBlank(), "text must not be blank");
  }

  /**
   * Returns the sentence in English, with people by id.
   *
   * @return the sentence
   */
  public String text() {
    return Printer.english().sentence(clause);
  }

  /** What a caveat is about. */
  public enum Kind {
    /** No medical clearance is known for a somatic symptom. */
    CLEARANCE_UNKNOWN,
    /** Few observations stand behind the result. */
    FEW_OBSERVATIONS,
    /** Days were recorded unevenly, or not at all. */
    UNEVEN_RECORDING,
    /** Days on which contacts were asked about are unknown or few. */
    CONTACTS_NOT_ASKED,
    /** A rating may have been written down after what it is compared with. */
    RATED_AFTERWARDS,
    /** No phase of treatment was declared, so that a change for another reason looks the same. */
    PHASE_NOT_DECLARED,
    /** Contacts were not rated. */
    UNRATED_CONTACTS,
    /** The order of forms of one day is not known, and the result needs it. */
    ORDER_UNKNOWN,
    /** No item was ever answered with its lowest response, as if the answers were coded higher. */
    ITEM_CODING,
    /** Two ways of computing it, or two parts of the data, do not agree. */
    NOT_STABLE,
    /** A few dates lie more than a year away from all the others, and may be mistyped. */
    STRAY_DAYS,
    /** Files that were read together have no client in common. */
    CLIENTS_APART,
    /** Several tests were done; their levels are adjusted, or are not. */
    MULTIPLE_TESTS,
    /** A question of safety is open. */
    SAFETY,
    /** How the method itself limits the answer. */
    METHOD
  }

  @Override
  public String toString() {
    return text();
  }
}

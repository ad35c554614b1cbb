// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What client and therapist agree to work on; the clinician picks it, never the library.
 *
 * <p>The four areas are those of Interpersonal Psychotherapy and the hierarchy is closed.
 */
public sealed interface ProblemArea
    permits Grief, InterpersonalDeficits, RoleDispute, RoleTransition {

  /**
   * Returns when it was agreed on, if it was.
   *
   * @return the date
   */
  Optional<LocalDate> agreedOn();

  /**
   * Returns whom it concerns.
   *
   * @return the people, perhaps none
   */
  ImmutableSet<RelationshipId> people();

  /**
   * Returns a note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  Optional<String> note();

  /**
   * Returns which of the four areas it is.
   *
   * @return the kind of area
   */
  ProblemAreaKind area();

  /**
   * Returns the name of the area in words.
   *
   * @return such as "role dispute"
   */
  String inWords();
}

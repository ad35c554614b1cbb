// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone with whom the client had nothing to do before the treatment, as far as is known.
 *
 * @param person the person
 * @param metOn when they met, where that was noted
 * @param firstContact their first contact in the log, if there is one
 * @param perhaps whether they may have met before the treatment: only the month or year is known
 */
public record NewPerson(
    RelationshipId person,
    Optional<PartialDate> metOn,
    Optional<LocalDate> firstContact,
    boolean perhaps) {}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.problem.DisputeStage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stage of a dispute and what was tried in it.
 *
 * @param stage the stage, as the clinician set it
 * @param from its first day
 * @param until the first day of the next stage, if there is one
 * @param met how many bids for support to the people of the dispute were met in it, of those of
 *     known response
 * @param heard how many statements to them were heard, of those said in it whose outcome is known
 * @param atOdds whether the stage does not go with the answers
 */
public record StageCourse(
    DisputeStage stage,
    LocalDate from,
    Optional<LocalDate> until,
    Share met,
    Share heard,
    boolean atOdds) {}

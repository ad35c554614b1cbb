// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.problem.ProblemArea;

/**
 * What stands in the case for one problem area.
 *
 * @param area the problem area
 * @param links how many links lead to issues in which the clinician sees this area
 * @param accounts how many accounts of current life are about its people
 * @param bidsNotMet how many bids for support to its people were not met
 * @param expectations how many expectations with its people were gone through
 * @param evidence the events behind these counts
 */
public record FocusEvidence(
    ProblemArea area,
    int links,
    int accounts,
    int bidsNotMet,
    int expectations,
    ImmutableSet<EventId> evidence) {}

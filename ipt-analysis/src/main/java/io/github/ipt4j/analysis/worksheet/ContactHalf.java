// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.OptionalDouble;

/**
 * The contacts of one half of a treatment.
 *
 * @param second whether it is the second half
 * @param askedDays on how many of its days contacts were asked about
 * @param contacts how many contacts there were on these days; where it is not known which days were
 *     asked about, how many were written down
 * @param perWeek how many that is in a week; empty under too few asked days
 * @param byClient how many contacts the client began, of those of which it was noted who did
 * @param people everyone with whom there was a contact
 */
public record ContactHalf(
    boolean second,
    int askedDays,
    int contacts,
    OptionalDouble perWeek,
    Share byClient,
    ImmutableSortedSet<RelationshipId> people) {}

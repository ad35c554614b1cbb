// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.finding.Ambivalence;
import io.github.ipt4j.core.event.EventId;
import java.util.OptionalInt;

/**
 * The feelings for someone at one time.
 *
 * @param id the event
 * @param session the session to which it belongs, if any
 * @param feelings both poles and how mixed they are
 * @param feelingClass which of them are there at all
 */
public record RatedFeelings(
    EventId id, OptionalInt session, Ambivalence feelings, FeelingClass feelingClass) {}

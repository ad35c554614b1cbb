// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.finding.Rate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.BehaviourKind;

/**
 * How often someone did something in contacts that were gone through.
 *
 * @param kind what was done
 * @param perContact how many times, by contact
 * @param contacts in how many of the contacts
 */
public record BehaviourRate(BehaviourKind kind, Rate perContact, Share contacts) {}

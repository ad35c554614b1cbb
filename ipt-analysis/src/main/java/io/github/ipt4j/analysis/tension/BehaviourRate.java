// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.analysis.EventRate;
import io.github.ipt4j.analysis.Share;
import io.github.ipt4j.core.event.BehaviourKind;

/**
 * How often someone did something in contacts that were gone through.
 *
 * @param kind what was done
 * @param perContact how many times, by contact
 * @param contacts in how many of the contacts
 */
public record BehaviourRate(BehaviourKind kind, EventRate perContact, Share contacts) {}

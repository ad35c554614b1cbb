// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.event.EventId;

/**
 * A link from an issue to what was found behind it.
 *
 * @param from the issue
 * @param to what was found behind it
 * @param evidence the events that it rests on
 */
public record IssueLink(IssueId from, IssueId to, ImmutableSet<EventId> evidence) {}

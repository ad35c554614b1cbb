// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.core.client.IssueId;

/**
 * A link from an issue to what was found behind it.
 *
 * @param from the issue
 * @param to what was found behind it
 * @param evidence how many events it rests on
 */
public record IssueLink(IssueId from, IssueId to, int evidence) {}

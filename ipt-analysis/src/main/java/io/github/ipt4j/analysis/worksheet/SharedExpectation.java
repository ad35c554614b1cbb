// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RoleExpectation;

/**
 * An expectation that was gone through with someone of a dispute.
 *
 * @param person the other side
 * @param expectation what the client expects and what, as the client sees it, the other does
 */
public record SharedExpectation(RelationshipId person, RoleExpectation expectation) {}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import java.util.OptionalInt;

/**
 * How much the wishes counted that the client said in one session.
 *
 * @param session the session to which they belong, empty before the first
 * @param wishes how many there were
 * @param mean their mean importance, 0 to 10
 */
public record WishImportance(OptionalInt session, int wishes, double mean) {}

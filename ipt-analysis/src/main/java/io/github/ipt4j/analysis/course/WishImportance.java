// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import java.util.OptionalInt;

/**
 * How much a wish of the client's counted with her.
 *
 * @param session the session, if there was one by then
 * @param importance the importance, 0 to 10
 */
public record WishImportance(OptionalInt session, double importance) {}

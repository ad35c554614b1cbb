// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.core.event.Openness;

/**
 * How openly a feeling showed itself in one session.
 *
 * @param session the number of the session
 * @param openness the most open rating of the session
 */
public record SessionOpenness(int session, Openness openness) {}

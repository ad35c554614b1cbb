// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.core.event.Target;

/**
 * How often a feeling went to one target in each half.
 *
 * @param target the target
 * @param first how many expressions in the first half of the sessions
 * @param second how many in the second half
 */
public record TargetCount(Target target, int first, int second) {}

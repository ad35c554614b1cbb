// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.Technique;

/**
 * The changes within the sessions that used a technique, beside those within other sessions that
 * started alike.
 *
 * @param technique the technique
 * @param used the change within each session that used it
 * @param others the change within each other session that started at a level at which one that used
 *     it started
 */
public record TechniqueComparison(
    Technique technique, ImmutableList<Double> used, ImmutableList<Double> others) {}

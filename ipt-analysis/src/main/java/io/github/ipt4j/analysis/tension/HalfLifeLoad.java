// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

/**
 * The load that another half-life gives.
 *
 * @param halfLifeDays the half-life in days
 * @param load the load per asked week
 */
public record HalfLifeLoad(int halfLifeDays, double load) {}

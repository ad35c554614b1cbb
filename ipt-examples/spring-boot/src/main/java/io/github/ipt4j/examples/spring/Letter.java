// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spring;

import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.ClientId;

/**
 * What the service answers.
 *
 * @param client of whom
 * @param weekly when it hurts
 */
public record Letter(ClientId client, WeeklyPeriodicityResult weekly) {}

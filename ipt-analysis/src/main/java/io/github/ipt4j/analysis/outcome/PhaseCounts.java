// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

/**
 * The days of one part of a diary, before or from a day on.
 *
 * @param weeks the calendar weeks in which a day was recorded
 * @param recorded the recorded days
 * @param symptomDays the recorded days with the symptom
 * @param atRisk the recorded days not preceded by a recorded day with the symptom
 * @param onsets those of them on which it began
 */
public record PhaseCounts(int weeks, int recorded, int symptomDays, int atRisk, int onsets) {}

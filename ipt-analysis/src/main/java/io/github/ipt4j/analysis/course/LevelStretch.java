// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import io.github.ipt4j.analysis.finding.Cell;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How much of a symptom or a rating there was in a stretch of days.
 *
 * @param of the symptom or the rating
 * @param from the first day
 * @param to the last day
 * @param recorded how many of the days were recorded, at least one
 * @param symptomDays on how many of these the symptom was there, where it is one that comes and
 *     goes
 * @param mean the mean of the recorded days: of such a symptom the share of its days, else the mean
 *     rating
 * @param level the same as it is written
 */
public record LevelStretch(
    String of,
    LocalDate from,
    LocalDate to,
    int recorded,
    OptionalInt symptomDays,
    double mean,
    Cell level) {}

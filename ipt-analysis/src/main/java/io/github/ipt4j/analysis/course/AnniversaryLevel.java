// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of a symptom or a rating there was round an anniversary.
 *
 * @param anniversary the anniversary
 * @param day its day
 * @param onDay the level of the day itself, if it was recorded
 * @param week the level of the seven days with it in their middle
 * @param around the level of the weeks before and after these
 */
public record AnniversaryLevel(
    TimelineEntry anniversary,
    LocalDate day,
    Optional<LevelStretch> onDay,
    LevelStretch week,
    LevelStretch around) {}

/**
 * When does it hurt? On which weekdays a symptom lies, on which days of another cycle, and at what
 * time of day it begins.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity}: whether symptom days keep
 *       to certain weekdays, and to which. Its result has a {@link
 *       io.github.ipt4j.analysis.periodicity.WeekdayRhythm} of symptom days and of onsets, the
 *       {@link io.github.ipt4j.analysis.periodicity.WeekdayWindow} that stands out, the {@link
 *       io.github.ipt4j.analysis.periodicity.MeanDay} where there is one hump, and the two {@link
 *       io.github.ipt4j.analysis.periodicity.DiaryHalf halves} of the diary.
 *   <li>{@link io.github.ipt4j.analysis.periodicity.WeeklyLevel}: on which weekdays a daily rating
 *       is higher or lower, with a {@link io.github.ipt4j.analysis.periodicity.WeekdayLevel} for
 *       each and the {@link io.github.ipt4j.analysis.periodicity.OutstandingWeekdays} that differ
 *       most.
 *   <li>{@link io.github.ipt4j.analysis.periodicity.DeclaredCycle}: whether it keeps to certain
 *       days of a {@link io.github.ipt4j.analysis.periodicity.Cycle} that was known beforehand,
 *       such as a shift plan of nine days. Its result has a {@link
 *       io.github.ipt4j.analysis.periodicity.CycleRhythm} of {@link
 *       io.github.ipt4j.analysis.periodicity.CycleCounts} of symptom days and of onsets, and the
 *       {@link io.github.ipt4j.analysis.periodicity.CycleWindow} that stands out.
 *   <li>{@link io.github.ipt4j.analysis.periodicity.UndeclaredPeriod}: whether a symptom or a
 *       rating has a rhythm of which nobody knew the length, searched and described, with its
 *       highest {@link io.github.ipt4j.analysis.periodicity.PeriodPeak} and that of the recording.
 *   <li>{@link io.github.ipt4j.analysis.periodicity.TimeOfDay}: at what time of day it begins, and
 *       the one or two times about which the onsets lie ({@link
 *       io.github.ipt4j.analysis.periodicity.OnsetHump}).
 *   <li>{@link io.github.ipt4j.analysis.periodicity.PowerLine}: whether a diary of so many days
 *       could have shown a rhythm; {@link io.github.ipt4j.analysis.periodicity.WeeklyPower}: how
 *       many weeks of diary are worth asking for, before there are any; {@link
 *       io.github.ipt4j.analysis.periodicity.CyclePower}, for a declared cycle, and {@link
 *       io.github.ipt4j.analysis.periodicity.WeeklyLevelPower}, of ratings.
 * </ul>
 *
 * <p>All of them draw from seeds that the counts give ({@link
 * io.github.ipt4j.analysis.periodicity.MonteCarlo}: all draws, or as many as a cohort needs).
 */
@NullMarked
package io.github.ipt4j.analysis.periodicity;

import org.jspecify.annotations.NullMarked;

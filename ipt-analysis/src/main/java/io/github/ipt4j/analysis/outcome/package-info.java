/**
 * Did it help? What became of measures and symptoms, whether a cycle was broken, what stopped and
 * what did not change.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.outcome.OutcomeGrid}: one row for every measure and every
 *       symptom.
 *   <li>{@link io.github.ipt4j.analysis.outcome.ReliableChange}: from the first total to the last,
 *       by norms, a preset of a service or cut-offs of one's own.
 *   <li>{@link io.github.ipt4j.analysis.outcome.SuddenGains}: sudden gains and losses from session
 *       to session.
 *   <li>{@link io.github.ipt4j.analysis.outcome.MeasurementSchedule}: which forms are overdue,
 *       incomplete or missed.
 *   <li>{@link io.github.ipt4j.analysis.outcome.CycleBreak}: whether a symptom began less often
 *       from a declared day on.
 *   <li>{@link io.github.ipt4j.analysis.outcome.LevelChange}: whether a daily rating is lower or
 *       higher from a declared day on; {@link io.github.ipt4j.analysis.outcome.LevelChangePower}:
 *       how many weeks that takes, before there are any.
 *   <li>{@link io.github.ipt4j.analysis.outcome.LevelCourse}: how a daily rating runs, described.
 *   <li>{@link io.github.ipt4j.analysis.outcome.TriedDecision}: the same counted, where nothing was
 *       declared.
 *   <li>{@link io.github.ipt4j.analysis.outcome.Cessation}: what "stopped" still allows.
 *   <li>{@link io.github.ipt4j.analysis.outcome.Dissociation}: whether someone else's behaviour
 *       changed, apart from how often they were met.
 *   <li>{@link io.github.ipt4j.analysis.outcome.ConclusionReport}: what was reached, what helped in
 *       the client's words, warning signs, the plan and what remains.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.outcome;

import org.jspecify.annotations.NullMarked;

/**
 * What else happens then, that does not happen at other times? Days with something between people
 * against days alike without it.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.context.Context}: what happens on a day: a contact with a
 *       person, a kind of contact, a tense one, someone coming while the client was away, or a
 *       state of the day such as a night shift.
 *   <li>{@link io.github.ipt4j.analysis.context.ContextContrast}: whether a symptom begins more
 *       often with it, weekdays alike, and whether the diary can tell; with the {@link
 *       io.github.ipt4j.analysis.context.SettlingPlan} of the weeks that would let it tell.
 *   <li>{@link io.github.ipt4j.analysis.context.ContextScreen}: the same of all contexts of a log
 *       and all states of the day, decided together.
 *   <li>{@link io.github.ipt4j.analysis.context.StatesTogether}: how it is with the symptom on the
 *       days of one state when another holds, when it does not, and before.
 *   <li>{@link io.github.ipt4j.analysis.context.GradedContrast}: whether a daily rating is higher
 *       with it.
 *   <li>{@link io.github.ipt4j.analysis.context.GradedScreen}: the same of every person, kind of
 *       contact and state, under one error rate.
 *   <li>{@link io.github.ipt4j.analysis.context.LagProfile} and {@link
 *       io.github.ipt4j.analysis.context.GradedLagProfile}: on which of the days around it the
 *       symptom begins, or the rating differs.
 *   <li>{@link io.github.ipt4j.analysis.context.RhythmWithinContext}: whether the weekdays of a
 *       symptom survive it.
 *   <li>{@link io.github.ipt4j.analysis.context.BeforeAndAfterNaming}: what was recorded before it
 *       was named, and what after.
 *   <li>{@link io.github.ipt4j.analysis.context.ContextPower} and {@link
 *       io.github.ipt4j.analysis.context.GradedPower}: how many weeks are worth asking for.
 * </ul>
 *
 * <p>{@code ContextDays} holds the days of a diary once for any number of contexts, {@code
 * Exposures} finds on which days a context holds and on which it was asked about; each analysis has
 * a computation that counts and tests them, a result that holds the figures, and clauses that say
 * them.
 */
@NullMarked
package io.github.ipt4j.analysis.context;

import org.jspecify.annotations.NullMarked;

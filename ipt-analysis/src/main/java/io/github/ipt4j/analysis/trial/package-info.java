/**
 * Does it hold for others too? What published trials say of one treatment beside another, pooled.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.trial.TrialComparison}: the pooled effect, how far trials
 *       differ, what a further trial may show.
 *   <li>{@link io.github.ipt4j.analysis.trial.NonInferiority}: whether a treatment is worse by less
 *       than a margin that was named beforehand.
 *   <li>{@link io.github.ipt4j.analysis.trial.EffectSize} and {@link
 *       io.github.ipt4j.analysis.trial.SharedControl}: two arms held against each other, and three.
 *   <li>{@link io.github.ipt4j.analysis.trial.TrialEffect}, {@link
 *       io.github.ipt4j.analysis.trial.PooledEffect}: the figures of one trial, and of all.
 * </ul>
 *
 * <p>Trials are held against each other by the treatments of their arms, as they were entered.
 * Treatments are not ranked.
 */
@NullMarked
package io.github.ipt4j.analysis.trial;

import org.jspecify.annotations.NullMarked;

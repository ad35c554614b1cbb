/**
 * Published trials: what their arms reported, as it was printed, before anything is computed.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.core.trial.TrialArm}: one arm on one instrument, its number of
 *       people with their mean and standard deviation, or with the event.
 *   <li>{@link io.github.ipt4j.core.trial.Trial}: the arms of one trial, its year, its citation and
 *       its risk of bias.
 *   <li>{@link io.github.ipt4j.core.trial.Trials}: several of them, the view that analyses read.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.core.trial;

import org.jspecify.annotations.NullMarked;

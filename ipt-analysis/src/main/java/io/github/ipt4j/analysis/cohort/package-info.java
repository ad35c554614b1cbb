/**
 * Does it hold for others too? What one client's results come to over many, on the average and from
 * client to client; clients who cannot be used are counted with their reason.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.cohort.PooledContrast}: whether a symptom goes with a
 *       context over many clients, and how far they differ.
 *   <li>{@link io.github.ipt4j.analysis.cohort.PooledLevels}: whether a daily rating differs over
 *       many clients, and the range for a new one.
 *   <li>{@link io.github.ipt4j.analysis.cohort.GroupOutcome}: how many recovered, improved, did not
 *       change or got worse, of completers and of all as last seen.
 *   <li>{@link io.github.ipt4j.analysis.cohort.TwoGroups}: two groups side by side.
 *   <li>{@link io.github.ipt4j.analysis.cohort.ServiceBesideTrial}: one's own clients beside an arm
 *       of a published trial.
 * </ul>
 *
 * <p>A cohort ({@link io.github.ipt4j.analysis.cohort.ContrastCohort}, {@link
 * io.github.ipt4j.analysis.cohort.LevelCohort}, {@link
 * io.github.ipt4j.analysis.cohort.OutcomeCohort}) holds of each client what a result of this client
 * alone brings, or why it brings nothing ({@link io.github.ipt4j.analysis.cohort.LeftOut}). For
 * findings of each client one by one over many, {@link io.github.ipt4j.analysis.FalseDiscoveryRate}
 * says how many of those claimed are about false.
 */
@NullMarked
package io.github.ipt4j.analysis.cohort;

import org.jspecify.annotations.NullMarked;

/**
 * With whom, and how is it really? How much the contacts with a person weigh, how often they are
 * and how bad, with both feelings beside each other.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.tension.RelationshipTension}: what the contacts with one
 *       person weigh a week, now.
 *   <li>{@link io.github.ipt4j.analysis.tension.TensionRanking}: what all contacts weigh together,
 *       and with whom they weigh most, where that can be told.
 *   <li>{@link io.github.ipt4j.analysis.tension.TensionChange}: whether they weigh more or less in
 *       a later period than in an earlier one.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.tension;

import org.jspecify.annotations.NullMarked;

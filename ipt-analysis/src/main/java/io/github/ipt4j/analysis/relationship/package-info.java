/**
 * With whom, and how is it really? What was told, felt, done, expected and answered between the
 * client and one other person.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.relationship.AccountDiscrepancy}: the general account of a
 *       person against the incidents told one by one.
 *   <li>{@link io.github.ipt4j.analysis.relationship.RatedAmbivalence}: good and bad feelings for a
 *       person, both rated.
 *   <li>{@link io.github.ipt4j.analysis.relationship.CommunicationProfile}: what the client and the
 *       other do when they talk.
 *   <li>{@link io.github.ipt4j.analysis.relationship.ExpectationGap}: what each expects of the
 *       other's role, and how far they are apart.
 *   <li>{@link io.github.ipt4j.analysis.relationship.RoleDisputeCourse}: the stages of a dispute
 *       beside what was met and heard then.
 *   <li>{@link io.github.ipt4j.analysis.relationship.SupportBids}: bids for support and how they
 *       were answered.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.relationship;

import org.jspecify.annotations.NullMarked;

/**
 * What changes, in the room and between sessions? Descriptions, none of which tests anything.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.course.AffectOpenness}: how openly a feeling for someone
 *       shows itself, session by session.
 *   <li>{@link io.github.ipt4j.analysis.course.AngerFocus}: to whom a feeling goes in the first and
 *       in the second half.
 *   <li>{@link io.github.ipt4j.analysis.course.SessionChange}: how much a rating changes within
 *       sessions, and how much between them.
 *   <li>{@link io.github.ipt4j.analysis.course.Sequence}: in which order things came, and what
 *       worked beside what did not.
 *   <li>{@link io.github.ipt4j.analysis.course.Unpacking}: what was found behind what the client
 *       came with.
 *   <li>{@link io.github.ipt4j.analysis.course.Adherence}: techniques by phase, tasks of the phases
 *       done and open, sessions on the agreed focus.
 *   <li>{@link io.github.ipt4j.analysis.course.Timeline}: the case on one line of time, and what
 *       fell into the weeks before a symptom began or changed.
 *   <li>{@link io.github.ipt4j.analysis.course.FormulationCourse}: the formulation that holds, and
 *       those that it revised.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.course;

import org.jspecify.annotations.NullMarked;

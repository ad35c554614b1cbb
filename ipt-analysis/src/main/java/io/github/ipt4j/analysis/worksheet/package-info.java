/**
 * What changes, in the problem areas? The worksheets of the areas: what stands in the case for
 * each, laid out as it is gone through in a session. Descriptions, none of which tests anything.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.worksheet.FocusWorksheet}: what stands in the case for each
 *       problem area, so that a focus can be chosen.
 *   <li>{@link io.github.ipt4j.analysis.worksheet.GriefWorksheet}: a death, the person as told and
 *       as remembered, the feelings that were allowed, what was taken up again.
 *   <li>{@link io.github.ipt4j.analysis.worksheet.TransitionWorksheet}: the old and the new role,
 *       good and hard, then and now, and the support in the new one.
 *   <li>{@link io.github.ipt4j.analysis.worksheet.DisputeWorksheet}: what a dispute is about, what
 *       is expected, who stood where, what was considered, tried and said.
 *   <li>{@link io.github.ipt4j.analysis.worksheet.IsolationWorksheet}: how many contacts, who began
 *       them, with whom, and whether there is one more person.
 *   <li>{@link io.github.ipt4j.analysis.worksheet.GoalCourse}: how far each goal was reached, as it
 *       was rated.
 * </ul>
 *
 * <p>Each takes a {@link io.github.ipt4j.core.history.CaseHistory} and lays out all areas of its
 * kind. The words of the case are quotes, which are printed where quotes are asked for; all else is
 * counts, dates and names of kinds.
 */
@NullMarked
package io.github.ipt4j.analysis.worksheet;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.style.IptStyle;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Lays out the work on each role transition of the case: the old role and the new one, what was
 * good and hard in each, at first and last, how the old role was mourned, and which support was
 * named as needed and which was found.
 *
 * <p>Sides of a role are counted as they were entered; two counts are set beside each other and no
 * more is made of them, since one hard side may weigh as much as all good ones.
 *
 * <p>Undefined without a role transition among the problem areas.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984, on role
 * transitions: the old role is given up with its good and its bad, the new one is seen in a better
 * light, and support for it is built up.
 */
@Value.Immutable
@IptStyle
public abstract sealed class TransitionWorksheet
    implements Analysis<CaseHistory, TransitionWorksheetResult>, WithTransitionWorksheet
    permits ImmutableTransitionWorksheet {

  TransitionWorksheet() {}

  /**
   * Returns the worksheet; it has no options.
   *
   * @return the analysis
   */
  public static TransitionWorksheet withDefaults() {
    return ImmutableTransitionWorksheet.builder().build();
  }

  @Override
  public TransitionWorksheetResult analyze(CaseHistory history) {
    ImmutableList<RoleTransition> transitions = Sheets.areas(history, RoleTransition.class);
    return ImmutableTransitionWorksheetResult.builder()
        .analysis(this)
        .addAllShortfalls(
            Shortfall.of("worksheet.transition.areas", transitions.size(), 1).stream().toList())
        .addAllSafety(
            new SafetySentences(history.safety())
                .caveatsOn(
                    transitions.stream()
                        .flatMap(t -> t.people().stream())
                        .collect(Collectors.toSet())))
        .addAllSheets(
            transitions.stream()
                .map(
                    t ->
                        new TransitionSheet(
                            t,
                            ImmutableSet.copyOf(Sets.intersection(t.people(), history.deceased()))))
                .toList())
        .build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.Sets;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Lays out the formulation that holds, and those that it revised: when each was put, on which areas
 * and people, how it is linked with the onset, and whether the client agreed.
 *
 * <p>The latest formulation holds, whether or not the client agreed to it; that is said. The words
 * are the clinician's and are quoted, never summed up.
 *
 * <p>Undefined without a formulation.
 *
 * <p>After J. C. Markowitz and H. A. Swartz on case formulation in Interpersonal Psychotherapy, in
 * T. D. Eells (ed.), Handbook of Psychotherapy Case Formulation, 2007.
 */
@Value.Immutable
@IptStyle
public abstract sealed class FormulationCourse
    implements Analysis<CaseHistory, FormulationCourseResult>, WithFormulationCourse
    permits ImmutableFormulationCourse {

  FormulationCourse() {}

  /**
   * Returns the question; it has no options.
   *
   * @return the analysis
   */
  public static FormulationCourse withDefaults() {
    return ImmutableFormulationCourse.builder().build();
  }

  @Override
  public FormulationCourseResult analyze(CaseHistory history) {
    List<Formulation> formulations = history.events(Formulation.class);
    SessionRecord record = history.sessionRecord();
    ImmutableFormulationCourseResult.Builder result =
        ImmutableFormulationCourseResult.builder()
            .analysis(this)
            .addAllShortfalls(
                Shortfall.of("course.formulation.formulations", formulations.size(), 1).stream()
                    .toList());
    for (int i = 0; i < formulations.size(); i++) {
      Formulation formulation = formulations.get(i);
      result
          .addStep(
              new FormulationStep(
                  formulation,
                  record.sessionOf(formulation),
                  i == 0 ? Optional.empty() : Optional.of(formulations.get(i - 1))))
          .addEvidence(formulation.id());
    }
    Set<RelationshipId> named =
        formulations.stream().flatMap(f -> f.people().stream()).collect(Collectors.toSet());
    return result
        .addAllDeceased(Sets.intersection(history.deceased(), named))
        .addAllSafety(new SafetySentences(history.safety()).caveatsOn(named))
        .build();
  }
}

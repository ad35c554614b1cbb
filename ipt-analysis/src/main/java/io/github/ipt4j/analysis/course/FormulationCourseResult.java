// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The formulation that holds, and its revisions. */
@Value.Immutable
@IptStyle
public abstract sealed class FormulationCourseResult extends Description
    implements WithFormulationCourseResult permits ImmutableFormulationCourseResult {

  FormulationCourseResult() {}

  @Override
  public abstract FormulationCourse analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns every formulation, each beside the one that it revises.
   *
   * @return the steps in the order of time
   */
  public abstract ImmutableList<FormulationStep> steps();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns the formulation that holds: the latest.
   *
   * @return the formulation, empty if there is none
   */
  public Optional<Formulation> holds() {
    return steps().isEmpty()
        ? Optional.empty()
        : Optional.of(steps().get(steps().size() - 1).formulation());
  }

  /**
   * Returns the latest formulation that links the onset with what happened then.
   *
   * @return the formulation, empty if none does
   */
  public Optional<Formulation> onsetLinked() {
    return steps().stream()
        .map(FormulationStep::formulation)
        .filter(f -> f.onsetLink().isPresent())
        .reduce((earlier, later) -> later);
  }

  /**
   * Returns who of those named has died.
   *
   * @return the people, perhaps nobody
   */
  public abstract ImmutableSet<RelationshipId> deceased();

  /**
   * Returns how often it was revised.
   *
   * @return the number of formulations after the first
   */
  public int revisions() {
    return Math.max(0, steps().size() - 1);
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return steps().stream()
        .flatMap(s -> s.formulation().people().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  private static Clause phrase(String name) {
    return Clause.of("course.formulation." + name);
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    Formulation holds = holds().orElseThrow();
    clauses.add(
        phrase(holds.agreed() ? "agreed" : "notAgreed")
            .with("date", Cell.day(holds.at().date()))
            .with("areas", areas(holds.areas()))
            .with("people", people(holds.people()))
            .with("words", Cell.quote(holds.text())),
        onset(holds));
    steps().stream().filter(s -> s.before().isPresent()).forEach(s -> clauses.add(revised(s)));
    return clauses.build();
  }

  /** The link with the onset, which a later formulation need not say again. */
  private Clause onset(Formulation holds) {
    return onsetLinked()
        .map(
            f ->
                phrase(f.equals(holds) ? "onset" : "earlierOnset")
                    .with("date", Cell.day(f.at().date()))
                    .with("words", Cell.quote(f.onsetLink().orElseThrow())))
        .orElseGet(() -> phrase("noOnset"));
  }

  private static Cell areas(Set<ProblemAreaKind> areas) {
    return areas.isEmpty()
        ? Cell.NONE
        : Cell.list(areas.stream().map(a -> Cell.term(a, a.inWords())).toList());
  }

  private Cell people(Set<RelationshipId> people) {
    return people.isEmpty() ? Cell.NONE : Cell.list(people.stream().map(this::person).toList());
  }

  private Cell person(RelationshipId person) {
    return deceased().contains(person)
        ? Cell.words(phrase("died").with("person", Cell.person(person)))
        : Cell.person(person);
  }

  private Clause revised(FormulationStep step) {
    boolean isSameInKind =
        step.areasAdded().isEmpty()
            && step.areasDropped().isEmpty()
            && step.peopleAdded().isEmpty()
            && step.peopleDropped().isEmpty();
    return phrase(isSameInKind ? "reworded" : "revised")
        .with("date", Cell.day(step.formulation().at().date()))
        .with("before", Cell.day(step.before().map(b -> b.at().date())))
        .with("areasAdded", areas(step.areasAdded()))
        .with("areasDropped", areas(step.areasDropped()))
        .with("peopleAdded", people(step.peopleAdded()))
        .with("peopleDropped", people(step.peopleDropped()));
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "course.formulation.column.what",
            "course.formulation.column.date",
            "course.formulation.column.session",
            "course.formulation.column.agreed");
    for (FormulationStep step : steps()) {
      Formulation formulation = step.formulation();
      table.row(
          phrase("row.text")
              .with("areas", areas(formulation.areas()))
              .with("people", people(formulation.people()))
              .with("words", Cell.quote(formulation.text())),
          Cell.day(formulation.at().date()),
          Cell.count(step.session()),
          Cell.words(phrase(formulation.agreed() ? "yes" : "no")));
      formulation
          .onsetLink()
          .ifPresent(
              words ->
                  table.row(
                      phrase("row.onset").with("words", Cell.quote(words)),
                      Cell.NONE,
                      Cell.NONE,
                      Cell.NONE));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of();
  }
}

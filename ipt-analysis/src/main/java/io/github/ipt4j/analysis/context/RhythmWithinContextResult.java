// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What {@link RhythmWithinContext} found in a diary and a log. */
@Value.Immutable
@IptStyle
public abstract sealed class RhythmWithinContextResult extends ContextResult
    permits ImmutableRhythmWithinContextResult {

  RhythmWithinContextResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract RhythmWithinContext analysis();

  abstract ImmutableList<FourCounts> byWeekday();

  /**
   * Returns the days of a weekday.
   *
   * @param day the weekday
   * @return the counts of symptom days
   */
  public FourCounts days(DayOfWeek day) {
    return byWeekday().get(day.getValue() - 1);
  }

  abstract ImmutableList<Double> expected();

  /**
   * Returns how many symptom days a weekday would hold if only the context made a difference.
   *
   * @param day the weekday
   * @return the expected number of days; empty if nothing was tested
   */
  public OptionalDouble expected(DayOfWeek day) {
    return expected().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(expected().get(day.getValue() - 1));
  }

  /**
   * Returns the chance of counts at least as uneven if days alike in the context were alike.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble p();

  /**
   * Returns the smallest p-value that these totals could have given.
   *
   * @return that p-value; empty if nothing was tested
   */
  public abstract OptionalDouble smallestP();

  /**
   * Returns the p-value of the same days without regard to the context.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble pRegardless();

  /**
   * Returns the weekdays on which the context was always there, while no other weekday had it: they
   * cannot be compared.
   *
   * @return the weekdays, Monday first; mostly none
   */
  public ImmutableList<DayOfWeek> dropped() {
    List<DayOfWeek> with =
        Arrays.stream(DayOfWeek.values()).filter(d -> days(d).exposed() > 0).toList();
    return with.size() == 1 && days(with.get(0)).unexposed() == 0
        ? ImmutableList.copyOf(with)
        : ImmutableList.of();
  }

  /**
   * Returns SUPPORTED if the weekdays still stand out and NOT_SUPPORTED if they do not;
   * INSUFFICIENT_DATA if there is too little to tell.
   */
  @Override
  public Conclusion conclusion() {
    if (p().isEmpty() || smallestP().orElse(1) > analysis().alpha()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return p().getAsDouble() <= analysis().alpha()
        ? Conclusion.SUPPORTED
        : Conclusion.NOT_SUPPORTED;
  }

  @Override
  protected String oldHeadline() {
    String context = analysis().context().inWords();
    String name = symptom().name();
    return switch (conclusion()) {
      case SUPPORTED ->
          "Among days alike in "
              + context
              + " the weekdays of "
              + name
              + " still stand out ("
              + values()
              + ")"
              + drop();
      case NOT_SUPPORTED ->
          "Among days alike in "
              + context
              + " the weekdays of "
              + name
              + (pRegardless().orElseThrow() <= analysis().alpha() ? " no longer" : " do not")
              + " stand out ("
              + values()
              + ")"
              + drop()
              + "; that does not show that "
              + context
              + " makes the difference";
      default ->
          "Too little to tell whether the weekdays of "
              + name
              + " stand out among days alike in "
              + context
              + (sampling() == ContactSampling.NOTABLE_ONLY
                  ? ": " + NOTABLE_ONLY
                  : ": "
                      + Wording.count(FourCounts.sum(byWeekday()).withSymptom(), name + " day")
                      + " that are compared");
    };
  }

  private String values() {
    return Wording.p(p().orElseThrow(), analysis().alpha())
        + "; without regard to it "
        + Wording.p(pRegardless().orElseThrow(), analysis().alpha());
  }

  private String drop() {
    return dropped().isEmpty()
        ? ""
        : "; "
            + Wording.weekday(dropped().get(0))
            + ", which always had it, cannot be compared and is left out";
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().context().people();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    ClearanceCaveat.of(symptom(), clearance()).ifPresent(caveats::add);
    caveats.addAll(dateCaveats());
    return caveats.build();
  }

  @Override
  protected TextTable oldTable() {
    TextTable.Builder table =
        TextTable.withHeader("symptom days", "days with it", "", "without", "", "sum", "expected");
    for (DayOfWeek day : DayOfWeek.values()) {
      FourCounts c = days(day);
      OptionalDouble e = expected(day);
      table.row(
          Wording.weekday(day),
          Integer.toString(c.exposed()),
          Integer.toString(c.both()),
          Integer.toString(c.unexposed()),
          Integer.toString(c.symptomOnly()),
          Integer.toString(c.withSymptom()),
          e.isPresent() ? Wording.number(e.getAsDouble(), 1) : "-");
    }
    return table
        .row("p, alike in it", Wording.pCell(p(), analysis().alpha()), "", "", "", "", "")
        .row("p regardless", Wording.pCell(pRegardless(), analysis().alpha()), "", "", "", "", "")
        .build();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableRhythmWithinContextResult.Builder {
    Builder() {}
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.List;
import org.immutables.value.Value;

/** How often symptoms began and were there before a decision was tried and from then on. */
@Value.Immutable
@IptStyle
public abstract sealed class TriedDecisionResult extends Description
    implements WithTriedDecisionResult permits ImmutableTriedDecisionResult {

  TriedDecisionResult() {}

  @Override
  public abstract TriedDecision analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the days before the decision was tried.
   *
   * @return the counts by symptom, of every recorded symptom
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, PhaseCounts> before();

  /**
   * Returns the days from the day on which the decision was tried.
   *
   * @return the counts by symptom, of the same symptoms
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, PhaseCounts> after();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  protected String oldSubject() {
    return "the time since the decision of "
        + analysis().madeOn()
        + " was tried on "
        + analysis().triedOn();
  }

  @Override
  protected String oldDescribed() {
    List<String> counted = before().keySet().stream().map(this::counted).toList();
    return "The decision of "
        + analysis().madeOn()
        + " was tried on "
        + analysis().triedOn()
        + ": "
        + String.join("; ", counted)
        + "; counted and not tested";
  }

  private String counted(Symptom symptom) {
    PhaseCounts before = requireNonNull(before().get(symptom), "before");
    PhaseCounts after = requireNonNull(after().get(symptom), "after");
    if (before.recorded() == 0 || after.recorded() == 0) {
      return symptom + " " + part(before, "before") + " and " + part(after, "from then on");
    }
    return symptom
        + " began on "
        + onsets(before)
        + " days at risk before and on "
        + onsets(after)
        + " from then on, and was there on "
        + days(before)
        + " recorded days and on "
        + days(after);
  }

  private static String part(PhaseCounts counts, String when) {
    return counts.recorded() == 0
        ? "was not recorded " + when
        : "began on "
            + onsets(counts)
            + " days at risk "
            + when
            + " and was there on "
            + days(counts)
            + " recorded days";
  }

  private static String onsets(PhaseCounts counts) {
    return counts.onsets() + " of " + counts.atRisk();
  }

  private static String days(PhaseCounts counts) {
    return counts.symptomDays() + " of " + counts.recorded();
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader("counted", "before", "from " + analysis().triedOn() + " on");
    for (Symptom symptom : before().keySet()) {
      PhaseCounts before = requireNonNull(before().get(symptom), "before");
      PhaseCounts after = requireNonNull(after().get(symptom), "after");
      table.row(symptom + ", onsets of days at risk", onsets(before), onsets(after));
      table.row("  symptom days of recorded days", days(before), days(after));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of(
        new Caveat(
            Caveat.Kind.METHOD,
            "No break of a cycle that is tested here was declared with this decision; which symptom"
                + " it was to change is the clinician's to say."));
  }
}

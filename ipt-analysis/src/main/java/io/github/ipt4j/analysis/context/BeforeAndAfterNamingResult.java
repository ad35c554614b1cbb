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
import org.immutables.value.Value;

/** What {@link BeforeAndAfterNaming} counted in a diary and a log. */
@Value.Immutable
@IptStyle
public abstract sealed class BeforeAndAfterNamingResult extends ContextResult
    permits ImmutableBeforeAndAfterNamingResult {

  BeforeAndAfterNamingResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract BeforeAndAfterNaming analysis();

  /**
   * Returns the days before.
   *
   * @return the counts of symptom days
   */
  public abstract FourCounts daysBefore();

  /**
   * Returns the days from the naming on.
   *
   * @return the counts of symptom days
   */
  public abstract FourCounts daysAfter();

  /**
   * Returns the days at risk before.
   *
   * @return the counts, the symptom being its onset
   */
  public abstract FourCounts onsetsBefore();

  /**
   * Returns the days at risk from the naming on.
   *
   * @return the counts, the symptom being its onset
   */
  public abstract FourCounts onsetsAfter();

  /**
   * Returns the rows about days before.
   *
   * @return how many were written down late
   */
  public abstract LateRows rowsBefore();

  /**
   * Returns the rows about days from the naming on.
   *
   * @return how many were written down late
   */
  public abstract LateRows rowsAfter();

  private static int all(FourCounts counts) {
    return counts.exposed() + counts.unexposed();
  }

  /** Returns DESCRIBED, or INSUFFICIENT_DATA where one of the two times has no day to count. */
  @Override
  public Conclusion conclusion() {
    return sampling() == ContactSampling.NOTABLE_ONLY
            || all(daysBefore()) == 0
            || all(daysAfter()) == 0
        ? Conclusion.INSUFFICIENT_DATA
        : Conclusion.DESCRIBED;
  }

  @Override
  protected String oldHeadline() {
    String named =
        "that "
            + symptom().name()
            + " goes with "
            + analysis().context().inWords()
            + " was named on "
            + analysis().named();
    if (conclusion() == Conclusion.INSUFFICIENT_DATA) {
      return Wording.sentence(named)
          + ", and there is nothing to set beside each other: "
          + (sampling() == ContactSampling.NOTABLE_ONLY
              ? NOTABLE_ONLY
              : Wording.count(all(daysBefore()), "day")
                  + " before and "
                  + Wording.count(all(daysAfter()), "day")
                  + " after that are recorded and asked about");
    }
    return Wording.sentence(named)
        + ": before, it began on "
        + counts(onsetsBefore())
        + "; from then on, on "
        + counts(onsetsAfter())
        + "; what was recorded before may have suggested it and cannot confirm it";
  }

  private static String counts(FourCounts counts) {
    return counts.both()
        + " of "
        + Wording.count(counts.exposed(), "day")
        + " with it and "
        + counts.symptomOnly()
        + " of "
        + counts.unexposed()
        + " without";
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
    if (conclusion() == Conclusion.DESCRIBED) {
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD, "All weekdays together: the counts describe and test nothing."));
    }
    return caveats.build();
  }

  @Override
  protected TextTable oldTable() {
    return TextTable.withHeader("", "before " + analysis().named(), "from then on")
        .row("began, days with it", began(onsetsBefore()), began(onsetsAfter()))
        .row("began, days without", without(onsetsBefore()), without(onsetsAfter()))
        .row("symptom days with it", began(daysBefore()), began(daysAfter()))
        .row("symptom days without", without(daysBefore()), without(daysAfter()))
        .row("rows written over a day late", late(rowsBefore()), late(rowsAfter()))
        .row(
            "rows without a date of writing",
            Integer.toString(rowsBefore().all() - rowsBefore().dated()),
            Integer.toString(rowsAfter().all() - rowsAfter().dated()))
        .build();
  }

  private static String began(FourCounts counts) {
    return counts.both() + " of " + counts.exposed();
  }

  private static String without(FourCounts counts) {
    return counts.symptomOnly() + " of " + counts.unexposed();
  }

  private static String late(LateRows rows) {
    return rows.late()
        + " of "
        + rows.dated()
        + (rows.share().isPresent() ? ", " + Wording.percent(rows.share().getAsDouble()) : "");
  }

  static final class Builder extends ImmutableBeforeAndAfterNamingResult.Builder {
    Builder() {}
  }
}

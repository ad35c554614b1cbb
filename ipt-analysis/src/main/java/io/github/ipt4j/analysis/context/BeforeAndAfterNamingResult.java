// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link BeforeAndAfterNaming} counted in a diary and a log. */
@Value.Immutable
@IptStyle
public abstract sealed class BeforeAndAfterNamingResult extends SymptomResult
    permits ImmutableBeforeAndAfterNamingResult {

  private static final String ROW = "context.naming.row.";

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

  @Override
  public Context context() {
    return analysis().context();
  }

  /** Returns DESCRIBED, or INSUFFICIENT_DATA where one of the two times has no day to count. */
  @Override
  public Conclusion conclusion() {
    return shortfalls().isEmpty() ? Conclusion.DESCRIBED : Conclusion.INSUFFICIENT_DATA;
  }

  /** Returns which of the two times has no day to count. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return Stream.of(
            unknownDays(),
            atLeastOne("before", daysBefore().all()),
            atLeastOne("after", daysAfter().all()))
        .flatMap(lack -> lack)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    return conclusion() == Conclusion.DESCRIBED
        ? sentence(
            named("counts")
                .with("withBefore", onsetsBefore().shareWith())
                .with("withoutBefore", onsetsBefore().shareWithout())
                .with("withAfter", onsetsAfter().shareWith())
                .with("withoutAfter", onsetsAfter().shareWithout()),
            Clause.of("context.naming.suggested"))
        : sentence(
            named("thin")
                .with(
                    "lack",
                    isNotableOnly()
                        ? Clause.of("context.notable")
                        : Clause.of("context.naming.days")
                            .with("before", daysBefore().all())
                            .with("after", daysAfter().all())));
  }

  private Clause named(String name) {
    return phrase("naming." + name + (analysis().rarer() ? ".rarer" : ""))
        .with("named", Cell.day(analysis().named()));
  }

  @Override
  public abstract BeforeAndAfterNamingResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = commonCaveats();
    if (conclusion() == Conclusion.DESCRIBED) {
      caveats.add(new Caveat(Caveat.Kind.METHOD, Clause.of("context.naming.describes")));
    }
    return caveats.build();
  }

  @Override
  public Table table() {
    return Table.withColumns(
            List.of(
                Clause.of("context.naming.column.what"),
                Clause.of("context.naming.column.before")
                    .with("named", Cell.day(analysis().named())),
                Clause.of("context.naming.column.after")))
        .row(ROW + "began", onsetsBefore().shareWith(), onsetsAfter().shareWith())
        .row(ROW + "beganWithout", onsetsBefore().shareWithout(), onsetsAfter().shareWithout())
        .row(ROW + "days", daysBefore().shareWith(), daysAfter().shareWith())
        .row(ROW + "daysWithout", daysBefore().shareWithout(), daysAfter().shareWithout())
        .row(ROW + "late", late(rowsBefore()), late(rowsAfter()))
        .row(ROW + "undated", undated(rowsBefore()), undated(rowsAfter()))
        .build();
  }

  private static Cell late(LateRows rows) {
    return Cell.share(rows.late(), rows.dated());
  }

  private static Cell undated(LateRows rows) {
    return Cell.count(rows.all() - rows.dated());
  }

  static final class Builder extends ImmutableBeforeAndAfterNamingResult.Builder {
    Builder() {}
  }
}

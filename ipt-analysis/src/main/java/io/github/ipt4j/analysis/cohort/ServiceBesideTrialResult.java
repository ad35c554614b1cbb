// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.OfInstrument;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.SmallSample;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** One's own clients beside an arm of a published trial. */
@Value.Immutable
@IptStyle
public abstract sealed class ServiceBesideTrialResult extends Description
    implements OfInstrument, WithServiceBesideTrialResult
    permits ImmutableServiceBesideTrialResult {

  ServiceBesideTrialResult() {}

  @Override
  public abstract ServiceBesideTrial analysis();

  /**
   * Returns what became of one's own clients.
   *
   * @return the outcome of the group
   */
  public abstract GroupOutcomeResult service();

  private PublishedArm arm() {
    return analysis().arm();
  }

  @Override
  public Instrument instrument() {
    return service().instrument();
  }

  /**
   * Returns whether both used one instrument.
   *
   * @return whether they have one code and one direction
   */
  public boolean sameInstrument() {
    return arm().instrument().equals(instrument().code())
        && arm().direction() == instrument().direction();
  }

  /**
   * Returns the gain of the arm in standard deviations of its totals.
   *
   * @return g_av, above 0 where people got better; empty where the start was not reported
   */
  public OptionalDouble armGain() {
    if (arm().startMean().isEmpty() || arm().n() <= 2) {
      return OptionalDouble.empty();
    }
    double start = arm().startSd().orElseThrow();
    double square = (start * start + arm().endSd() * arm().endSd()) / 2;
    double gain = (arm().startMean().getAsDouble() - arm().endMean()) / StrictMath.sqrt(square);
    double turned = arm().direction() == Direction.HIGHER_IS_WORSE ? gain : -gain;
    return OptionalDouble.of(SmallSample.correction(arm().n() - 1) * turned);
  }

  /**
   * Returns by how many points the own clients start higher than the arm.
   *
   * @return the difference of the means; empty on another instrument or without the arm's start
   */
  public OptionalDouble startDifference() {
    return sameInstrument()
            && arm().startMean().isPresent()
            && service().lastSeen().meanFirst().isPresent()
        ? OptionalDouble.of(
            service().lastSeen().meanFirst().getAsDouble() - arm().startMean().getAsDouble())
        : OptionalDouble.empty();
  }

  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return service().shortfalls();
  }

  @Override
  public abstract ImmutableList<Caveat> safety();

  @Override
  public abstract ServiceBesideTrialResult withSafety(Iterable<? extends Caveat> safety);

  @Override
  public ImmutableSet<EventId> evidence() {
    return ImmutableSet.of();
  }

  @Override
  public Clause subject() {
    return Clause.of("cohort.beside.subject")
        .with("arm", Cell.name(arm().name()))
        .with("instrument", Cell.name(instrument().code()));
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(sameInstrument() ? ends() : onOther());
    clauses.add(gains());
    startDifference().ifPresent(d -> clauses.add(start(d)));
    return clauses.build();
  }

  private Clause ends() {
    return named("ends")
        .with("clients", service().lastSeen().clients())
        .with("own", Cell.number(service().lastSeen().meanLast(), 1))
        .with("theirs", Cell.number(arm().endMean(), 1))
        .with("n", arm().n());
  }

  private Clause onOther() {
    return named("other")
        .with("clients", service().lastSeen().clients())
        .with("n", arm().n())
        .with("theirInstrument", Cell.name(arm().instrument()));
  }

  private Clause named(String phrase) {
    return Clause.of("cohort.beside." + phrase)
        .with("arm", Cell.name(arm().name()))
        .with("instrument", Cell.name(instrument().code()));
  }

  private Clause gains() {
    return Clause.of("cohort.beside.gains")
        .with("own", gain(service().lastSeen()))
        .with("completers", gain(service().completers()))
        .with("theirs", Cell.number(armGain(), 2));
  }

  private static Cell gain(GroupFigures figures) {
    return figures.averageGain().map(Estimate::value).map(g -> Cell.number(g, 2)).orElse(Cell.NONE);
  }

  private Clause start(double difference) {
    boolean isWorse = difference > 0 == (instrument().direction() == Direction.HIGHER_IS_WORSE);
    String way = difference == 0 ? "same" : isWorse ? "worse" : "better";
    return Clause.of("cohort.beside.start." + way)
        .with("points", Cell.number(Math.abs(difference), 1));
  }

  @Override
  protected Table figures() {
    GroupFigures all = service().lastSeen();
    GroupFigures some = service().completers();
    Cell none = Cell.NONE;
    boolean points = sameInstrument();
    return Table.withColumns(PooledTable.columns("what", "lastSeen", "completers", "arm"))
        .row(
            "cohort.row.clients",
            Cell.count(all.clients()),
            Cell.count(some.clients()),
            Cell.count(arm().n()))
        .row(
            "cohort.row.meanFirst",
            Cell.number(all.meanFirst(), 1),
            Cell.number(some.meanFirst(), 1),
            points ? Cell.number(arm().startMean(), 1) : none)
        .row(
            "cohort.row.meanLast",
            Cell.number(all.meanLast(), 1),
            Cell.number(some.meanLast(), 1),
            points ? Cell.number(arm().endMean(), 1) : none)
        .row("cohort.row.gAv", gain(all), gain(some), Cell.number(armGain(), 2))
        .build();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return service().notesInAnyCase();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    notes.add(note("chosen"));
    String who =
        arm().isOfCompleters().map(c -> c ? "completers" : "everyone").orElse("whoUnknown");
    notes.add(note(who));
    if (arm().startMean().isEmpty()) {
      notes.add(note("noStart"));
    }
    return notes.build();
  }

  private static Caveat note(String name) {
    return new Caveat(Caveat.Kind.METHOD, Clause.of("cohort.beside." + name));
  }
}

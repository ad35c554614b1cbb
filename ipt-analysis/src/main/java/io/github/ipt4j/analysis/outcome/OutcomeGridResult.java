// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What became of every measure, every symptom and every rating. */
@Value.Immutable
@IptStyle
public abstract sealed class OutcomeGridResult extends Description implements WithOutcomeGridResult
    permits ImmutableOutcomeGridResult {

  OutcomeGridResult() {}

  @Override
  public abstract OutcomeGrid analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the measures.
   *
   * @return a row for each instrument, in the order of their first use
   */
  public abstract ImmutableList<MeasureRow> measures();

  /**
   * Returns the symptoms.
   *
   * @return a row for each, presenting ones first
   */
  public abstract ImmutableList<SymptomRow> symptoms();

  /**
   * Returns what is rated day by day.
   *
   * @return a row for each scale of the case
   */
  public abstract ImmutableList<RatingRow> ratings();

  /** Returns what is to be known of the records behind it: their dates, forms and clearances. */
  abstract ImmutableList<Caveat> dataNotes();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  /**
   * Returns all rows.
   *
   * @return the measures, then the symptoms, then the ratings
   */
  public ImmutableList<OutcomeRow> rows() {
    return Stream.of(measures().stream(), symptoms().stream(), ratings().stream())
        .<OutcomeRow>flatMap(rows -> rows)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Clause subject() {
    return Clause.of("outcome.grid.subject");
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    List<MeasureRow> judged = measures().stream().filter(m -> m.category().isPresent()).toList();
    if (!judged.isEmpty()) {
      List<Cell> improved = named(judged, OutcomeGridResult::isBetter);
      List<Cell> worse = named(judged, OutcomeGridResult::isWorse);
      clauses.add(
          Clause.of("outcome.grid.judged")
              .with("improved", Cell.share(improved.size(), judged.size()))
              .with("names", improved.isEmpty() ? Cell.NONE : Cell.list(improved))
              .with("worse", worse.isEmpty() ? Cell.NONE : Cell.count(worse.size()))
              .with("worseNames", Cell.list(worse)));
    }
    int others = measures().size() - judged.size();
    if (others > 0) {
      clauses.add(Clause.of("outcome.grid.notJudged").with("n", others));
    }
    if (!symptoms().isEmpty()) {
      clauses.add(Clause.of("outcome.grid.symptoms").with("n", symptoms().size()));
    }
    if (!ratings().isEmpty()) {
      clauses.add(Clause.of("outcome.grid.ratings").with("n", ratings().size()));
    }
    return clauses.build();
  }

  private static boolean isBetter(ChangeCategory category) {
    return category == ChangeCategory.IMPROVED || category == ChangeCategory.RECOVERED;
  }

  private static boolean isWorse(ChangeCategory category) {
    return category == ChangeCategory.DETERIORATED || category == ChangeCategory.HARMED;
  }

  private static List<Cell> named(List<MeasureRow> rows, Predicate<ChangeCategory> picked) {
    return rows.stream()
        .filter(r -> picked.test(r.category().orElseThrow()))
        .map(r -> Cell.name(r.instrument().code()))
        .toList();
  }

  @Override
  protected Table figures() {
    return GridTable.of(this);
  }

  /**
   * Returns the headline, the measures, the symptoms and the ratings in a table each, a sentence
   * for each row, and the caveats.
   */
  @Override
  public ImmutableList<Block> blocks() {
    ImmutableList<Block> blocks = super.blocks();
    if (!shortfalls().isEmpty()) {
      return blocks;
    }
    ImmutableList.Builder<Block> page = ImmutableList.<Block>builder().add(blocks.get(0));
    if (!measures().isEmpty()) {
      page.add(new Block.Figures(GridTable.measures(this)));
    }
    if (!symptoms().isEmpty()) {
      page.add(new Block.Figures(GridTable.symptoms(this)));
    }
    if (!ratings().isEmpty()) {
      page.add(new Block.Figures(GridTable.ratings(this)));
    }
    return page.add(Block.Bullets.of(rows().stream().map(OutcomeRow::clause).toList()))
        .addAll(blocks.subList(2, blocks.size()))
        .build();
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return dataNotes();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return ImmutableList.of(new Caveat(Caveat.Kind.METHOD, Clause.of("outcome.grid.nothingOfWhy")));
  }
}

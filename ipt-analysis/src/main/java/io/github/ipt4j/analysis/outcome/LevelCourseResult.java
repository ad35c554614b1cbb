// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How a daily rating runs. */
@Value.Immutable
@IptStyle
public abstract sealed class LevelCourseResult extends Description implements WithLevelCourseResult
    permits ImmutableLevelCourseResult {
  private static final int WEEK = 7;

  LevelCourseResult() {}

  @Override
  public abstract LevelCourse analysis();

  /** Returns the ratings. */
  abstract DailyRatings ratings();

  /**
   * Returns the scale of the ratings.
   *
   * @return the scale
   */
  public RatingScale scale() {
    return ratings().scale();
  }

  /**
   * Returns the symptom of which the ratings are the intensities.
   *
   * @return the symptom, empty if they are ratings of their own
   */
  public Optional<Symptom> symptom() {
    return ratings().symptom();
  }

  /**
   * Returns the number of rated days.
   *
   * @return the number
   */
  public int recordedDays() {
    return ratings().size();
  }

  /**
   * Returns the mean of the rated days.
   *
   * @return the mean, empty if they are too few
   */
  public OptionalDouble mean() {
    return shortfalls().isEmpty() ? ratings().mean() : OptionalDouble.empty();
  }

  /**
   * Returns the stretches of 28 days, or the phases where they are declared.
   *
   * @return those with a rated day, in the order of time; none if the rated days are too few
   */
  public abstract ImmutableList<RatedStretch> stretches();

  /**
   * Returns the first 28 days.
   *
   * @return the stretch; empty where phases are declared or the ratings do not span twice as many
   */
  public abstract Optional<RatedStretch> first();

  /**
   * Returns the last 28 days.
   *
   * @return the stretch; empty where phases are declared or the ratings do not span twice as many
   */
  public abstract Optional<RatedStretch> last();

  /**
   * Returns the 14 days with the lowest mean.
   *
   * @return the stretch, empty where no 14 days have enough rated ones
   */
  public abstract Optional<RatedStretch> lowest();

  /**
   * Returns the 14 days with the highest mean.
   *
   * @return the stretch, empty where no 14 days have enough rated ones
   */
  public abstract Optional<RatedStretch> highest();

  /**
   * Returns on how many rated days the rating lay at the named level or on its worse side.
   *
   * @return the share, if a level was named
   */
  public abstract Optional<Share> atNamedLevel();

  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return shortfalls().isEmpty() ? ImmutableSet.copyOf(ratings().ids()) : ImmutableSet.of();
  }

  @Override
  public ImmutableList<Shortfall> shortfalls() {
    return Shortfall.of("outcome.ratedDays", recordedDays(), analysis().leastDays())
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  @Override
  public Clause subject() {
    return phrase("subject").with("rating", cells().name());
  }

  private RatingCells cells() {
    return RatingCells.of(ratings());
  }

  private static Clause phrase(String name) {
    return Clause.of("outcome.levelCourse." + name);
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(course().with("rating", cells().name()).with("ends", cells().ends()));
    if (isVarying()) {
      clauses.add(
          phrase("fortnights")
              .with("days", LevelCourse.FORTNIGHT)
              .with("lowest", fortnight(lowest().orElseThrow()))
              .with("highest", fortnight(highest().orElseThrow())));
    }
    atNamedLevel().ifPresent(share -> clauses.add(named().with("days", Cell.share(share))));
    symptom()
        .flatMap(s -> ClearanceClause.of(s, ratings().clearance().orElse(ClearanceStatus.UNKNOWN)))
        .ifPresent(clauses::add);
    return clauses.build();
  }

  private boolean isVarying() {
    return lowest().isPresent() && !lowest().equals(highest());
  }

  private Clause course() {
    if (stretches().size() > 1 && !analysis().phases().isEmpty()) {
      return phrase("byPhase")
          .with(
              "phases",
              Cell.list(stretches().stream().map(this::inPhase).map(Cell::words).toList()));
    }
    if (first().isEmpty()) {
      return phrase("all").with("mean", cells().mean(mean())).with("days", recordedDays());
    }
    return phrase("firstAndLast")
        .with("first", cells().mean(first().orElseThrow().mean()))
        .with("last", cells().mean(last().orElseThrow().mean()))
        .with("weeks", LevelCourse.STRETCH / WEEK);
  }

  private Clause inPhase(RatedStretch phase) {
    boolean isFirst = phase.equals(stretches().get(0));
    String name = (isFirst ? "until" : "since") + (phase.mean().isPresent() ? "" : ".few");
    Clause clause =
        phrase(name)
            .with(
                "day",
                Cell.day(isFirst ? phase.range().endExclusive() : phase.range().startInclusive()));
    return phase.mean().isPresent() ? clause.with("mean", cells().mean(phase.mean())) : clause;
  }

  private Clause fortnight(RatedStretch stretch) {
    return phrase("fortnight")
        .with("day", Cell.day(stretch.range().startInclusive()))
        .with("mean", cells().mean(stretch.mean()));
  }

  private Clause named() {
    boolean isLowWorse = scale().direction() == Direction.HIGHER_IS_BETTER;
    return phrase(isLowWorse ? "atOrLower" : "atOrHigher")
        .with("level", cells().rating(analysis().namedLevel().orElseThrow()));
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "outcome.levelCourse.column.when",
            "outcome.levelCourse.column.recorded",
            "outcome.levelCourse.column.mean");
    for (RatedStretch stretch : stretches()) {
      row(table, days("outcome.levelCourse.row.days", stretch), stretch);
    }
    first().ifPresent(s -> row(table, days("outcome.levelCourse.row.first", s), s));
    last().ifPresent(s -> row(table, days("outcome.levelCourse.row.last", s), s));
    if (isVarying()) {
      lowest().ifPresent(s -> row(table, days("outcome.levelCourse.row.lowest", s), s));
      highest().ifPresent(s -> row(table, days("outcome.levelCourse.row.highest", s), s));
    }
    table.row("outcome.levelCourse.row.all", Cell.count(recordedDays()), cells().mean(mean()));
    atNamedLevel()
        .ifPresent(
            share ->
                table.row(
                    phrase("row.named")
                        .with("level", cells().rating(analysis().namedLevel().orElseThrow())),
                    Cell.count(share.count()),
                    Cell.NONE));
    return table.build();
  }

  private static Clause days(String id, RatedStretch stretch) {
    return Clause.of(id)
        .with("from", Cell.day(stretch.range().startInclusive()))
        .with("to", Cell.day(stretch.range().endInclusive()));
  }

  private void row(Table.Builder table, Clause what, RatedStretch stretch) {
    table.row(what, Cell.count(stretch.recordedDays()), cells().mean(stretch.mean()));
  }

  @Override
  protected ImmutableList<Caveat> notesInAnyCase() {
    return DateCaveats.of(ratings());
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    ImmutableList.Builder<Caveat> notes = ImmutableList.builder();
    symptom()
        .flatMap(s -> ClearanceCaveat.of(s, ratings().clearance().orElse(ClearanceStatus.UNKNOWN)))
        .ifPresent(notes::add);
    int entries = ratings().entries();
    if (entries > recordedDays()) {
      String name =
          switch (ratings().dayValue()) {
            case MEAN -> "entries.mean";
            case MAXIMUM -> "entries.greatest";
            case LAST -> "entries.last";
          };
      notes.add(
          new Caveat(
              Caveat.Kind.METHOD,
              phrase(name).with("entries", entries).with("days", recordedDays())));
    }
    return notes.build();
  }
}

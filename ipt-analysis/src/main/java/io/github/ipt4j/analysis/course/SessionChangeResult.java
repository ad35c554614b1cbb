// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.SessionRating;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How much a rating changed within sessions and between them. */
@Value.Immutable
@IptStyle
public abstract sealed class SessionChangeResult extends Description
    implements WithSessionChangeResult permits ImmutableSessionChangeResult {

  SessionChangeResult() {}

  @Override
  public abstract SessionChange analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns what is rated.
   *
   * @return the word for it
   */
  public abstract String item();

  /**
   * Returns the greatest rating that there can be.
   *
   * @return the maximum
   */
  public abstract double maximum();

  /**
   * Returns whether the ratings are ranks, which are counted and not averaged.
   *
   * @return whether they are
   */
  public abstract boolean ranks();

  /**
   * Returns the mean change from the start to the end of a session.
   *
   * @return the mean; empty with few pairs
   */
  public abstract Optional<RatingChange> within();

  /**
   * Returns the mean change from the end of a session to the start of the next.
   *
   * @return the mean; empty with few pairs
   */
  public abstract Optional<RatingChange> between();

  /**
   * Returns the ratings at the start of sessions.
   *
   * @return the ratings in the order of time
   */
  public abstract ImmutableList<SessionRating> starts();

  /**
   * Returns the sessions that used the technique beside others that started alike.
   *
   * @return the comparison; empty if none was asked for or none of its sessions was rated at both
   *     ends
   */
  public abstract Optional<TechniqueComparison> technique();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().about();
  }

  @Override
  protected String oldSubject() {
    return "changes of " + item() + " in and between sessions";
  }

  @Override
  protected String oldDescribed() {
    return Wording.sentence(item())
        + ": within sessions "
        + within().map(RatingChange::inWords).orElse("too few pairs to average")
        + ", between them "
        + between().map(RatingChange::inWords).orElse("too few pairs to average")
        + course()
        + technique().map(this::words).orElse("");
  }

  private String course() {
    if (starts().isEmpty()) {
      return "";
    }
    SessionRating first = starts().get(0);
    SessionRating last = starts().get(starts().size() - 1);
    return "; at the start of session "
        + first.at().session()
        + (first.equals(last) ? "" : " and of session " + last.at().session())
        + ", "
        + Wording.rating(first.value())
        + (first.equals(last) ? "" : " and " + Wording.rating(last.value()))
        + " of "
        + Wording.rating(maximum());
  }

  private String words(TechniqueComparison comparison) {
    int others = comparison.others().size();
    return "; within the "
        + Wording.count(comparison.used().size(), "session")
        + " with "
        + comparison.technique().inWords()
        + " "
        + change(comparison.used())
        + ", "
        + (others == 0
            ? "no other session started alike"
            : change(comparison.others())
                + " in "
                + Wording.count(others, "other")
                + " that started alike");
  }

  /** The mean of some changes, or how many of them go up and down where they are of ranks. */
  private String change(List<Double> changes) {
    RatingChange counts = RatingChange.ofRanks(changes);
    return ranks()
        ? counts.up() + " up and " + counts.down() + " down"
        : Wording.signed(ExactSum.mean(changes).orElseThrow(), 2);
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table =
        TextTable.withHeader(item(), "pairs", "up", "down", "mean change", "interval");
    within().ifPresent(c -> row(table, "within sessions", c));
    between().ifPresent(c -> row(table, "between sessions", c));
    technique()
        .ifPresent(
            t -> {
              row(table, "within, with " + t.technique().inWords(), t.used());
              row(table, "within, others that started alike", t.others());
            });
    return table.build();
  }

  private static void row(TextTable.Builder table, String what, RatingChange change) {
    table.row(
        what,
        Integer.toString(change.pairs()),
        Integer.toString(change.up()),
        Integer.toString(change.down()),
        change.mean().isPresent() ? Wording.signed(change.mean().getAsDouble(), 2) : "-",
        change.interval());
  }

  private void row(TextTable.Builder table, String what, List<Double> changes) {
    RatingChange counts = RatingChange.ofRanks(changes);
    table.row(
        what,
        Integer.toString(counts.pairs()),
        Integer.toString(counts.up()),
        Integer.toString(counts.down()),
        changes.isEmpty() || ranks() ? "-" : change(changes),
        "");
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return technique().isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            new Caveat(
                Caveat.Kind.METHOD,
                "The therapist chose the sessions for the technique, so that they may have been"
                    + " otherwise in other ways."));
  }
}

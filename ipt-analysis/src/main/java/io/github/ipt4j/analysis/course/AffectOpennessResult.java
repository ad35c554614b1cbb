// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How openly a feeling showed itself over the sessions. */
@Value.Immutable
@IptStyle
public abstract sealed class AffectOpennessResult extends Description
    implements WithAffectOpennessResult permits ImmutableAffectOpennessResult {

  AffectOpennessResult() {}

  @Override
  public abstract AffectOpenness analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the rated sessions.
   *
   * @return the sessions in their order; none where nothing can be said
   */
  public abstract ImmutableList<SessionOpenness> levels();

  /**
   * Returns how many sessions after it first showed itself the feeling was first acknowledged.
   *
   * @return the number; empty if it was not
   */
  public abstract OptionalInt sessionsHintToAcknowledged();

  /**
   * Returns the Mann-Kendall p-value, if sessions were independent.
   *
   * @return the p-value, only where it was asked for and over 20 sessions were rated
   */
  public abstract OptionalDouble pIfIndependent();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  static Optional<SessionOpenness> first(List<SessionOpenness> levels, Openness least) {
    return levels.stream().filter(l -> l.openness().compareTo(least) >= 0).findFirst();
  }

  /**
   * Returns the first time at which the feeling was at least so open.
   *
   * @param least the openness
   * @return the session, or the time at home after it; empty if there was none
   */
  public Optional<SessionOpenness> first(Openness least) {
    return first(levels(), least);
  }

  /**
   * Returns the highest level that was held in two rated sessions running.
   *
   * @return the level; empty if nothing can be said
   */
  public Optional<Openness> held() {
    Optional<Openness> held = Optional.empty();
    for (int i = 1; i < levels().size(); i++) {
      Openness lower = lower(levels().get(i - 1).openness(), levels().get(i).openness());
      if (held.isEmpty() || lower.compareTo(held.get()) > 0) {
        held = Optional.of(lower);
      }
    }
    return held;
  }

  private static Openness lower(Openness a, Openness b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /**
   * Returns how often a rated session, or time at home, was below the one before.
   *
   * @return the number of setbacks
   */
  public int setbacks() {
    int setbacks = 0;
    for (int i = 1; i < levels().size(); i++) {
      if (levels().get(i).openness().compareTo(levels().get(i - 1).openness()) < 0) {
        setbacks++;
      }
    }
    return setbacks;
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().target().people();
  }

  @Override
  protected String oldSubject() {
    return analysis().affect().inWords() + " toward " + analysis().names().of(analysis().target());
  }

  @Override
  protected String oldDescribed() {
    SessionOpenness start = levels().get(0);
    SessionOpenness now = levels().get(levels().size() - 1);
    String feeling = Wording.sentence(oldSubject()) + ": ";
    if (first(Openness.HINTED).isEmpty()) {
      return feeling
          + "denied in all "
          + rated()
          + " in which it was rated ("
          + start.when()
          + " to "
          + now.when()
          + ")";
    }
    return feeling
        + start.openness().inWords()
        + " "
        + start.inSession()
        + opened(start)
        + ", "
        + now.openness().inWords()
        + " at last "
        + now.inSession()
        + "; held in two rated "
        + (isAtHome() ? "times" : "sessions")
        + " running: at most "
        + held().orElseThrow().inWords()
        + ", "
        + Wording.count(setbacks(), "setback")
        + ", "
        + rated()
        + " rated"
        + test();
  }

  private boolean isAtHome() {
    return levels().stream().anyMatch(SessionOpenness::isAtHome);
  }

  private String rated() {
    return Wording.count(levels().size(), isAtHome() ? "time" : "session");
  }

  private String opened(SessionOpenness start) {
    SessionOpenness shown = first(Openness.HINTED).orElseThrow();
    Optional<SessionOpenness> acknowledged = first(Openness.ACKNOWLEDGED);
    String words = shown.equals(start) ? "" : ", above denied first " + shown.inSession();
    if (acknowledged.isEmpty()) {
      return words + ", never acknowledged";
    }
    if (acknowledged.get().equals(start)) {
      return words;
    }
    int latency = sessionsHintToAcknowledged().orElseThrow();
    return words
        + ", acknowledged first "
        + acknowledged.get().inSession()
        + (latency > 0 ? " (" + Wording.count(latency, "session") + " after the first hint)" : "");
  }

  private String test() {
    return pIfIndependent().isPresent()
        ? "; if sessions were independent, Mann-Kendall "
            + Wording.p(pIfIndependent().getAsDouble())
        : "";
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table = TextTable.withHeader(oldSubject(), "rank", "most open");
    for (SessionOpenness level : levels()) {
      table.row(
          level.when(), Integer.toString(level.openness().level()), level.openness().inWords());
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return pIfIndependent().isPresent()
        ? ImmutableList.of(
            new Caveat(
                Caveat.Kind.METHOD,
                "Themes carry over from one session to the next, so that the p-value is too"
                    + " small; it decides nothing."))
        : ImmutableList.of();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.MannKendall;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Asks how openly a feeling for someone shows itself over the sessions: the door that is closed,
 * opens a little, falls shut, opens.
 *
 * <p>A session counts with its most open rating, from denied to owned, and so does the time at home
 * after it. The ratings are ranks and no distances, so there are counts and levels only: the first
 * session more open than denied, the first in which it was acknowledged and how many sessions after
 * the first hint, the highest level held in two rated sessions running, the setbacks (rated
 * sessions below the one before), and the level now.
 *
 * <p>Undefined: under {@link #leastSessions()} rated sessions. No trend is claimed. On request, and
 * above 20 rated sessions only, an exact Mann-Kendall p-value is given under the label "if sessions
 * were independent", which they are not: with themes that carry over by .5 to .7 such tests reject
 * 16 to 27 of 100 courses without a trend.
 *
 * <p>Assumption: the clinician rates alike from the first session to the last, knowing all the
 * while which session it is. On the test: H. B. Mann, Econometrica 13 (1945) 245-259, doi
 * 10.2307/1907187.
 */
@Value.Immutable
@IptStyle
public abstract sealed class AffectOpenness
    implements Analysis<SessionRecord, AffectOpennessResult>, WithAffectOpenness
    permits ImmutableAffectOpenness {

  private static final int TOO_FEW_FOR_A_TEST = 20;

  AffectOpenness() {}

  /**
   * Returns the question about a feeling for someone.
   *
   * @param affect the feeling
   * @param target for whom it is
   * @return the analysis
   */
  public static AffectOpenness of(Affect affect, Target target) {
    return ImmutableAffectOpenness.builder().affect(affect).target(target).build();
  }

  /**
   * Returns the feeling.
   *
   * @return the feeling
   */
  public abstract Affect affect();

  /**
   * Returns for whom the feeling is.
   *
   * @return the target
   */
  public abstract Target target();

  /**
   * Returns how many rated sessions it takes.
   *
   * @return the number, at least 2; 2 unless said otherwise
   */
  @Value.Default
  public int leastSessions() {
    return 2;
  }

  /**
   * Returns whether a Mann-Kendall p-value is asked for.
   *
   * @return whether it is; not unless said otherwise
   */
  @Value.Default
  public boolean mannKendall() {
    return false;
  }

  @Override
  public AffectOpennessResult analyze(SessionRecord record) {
    List<AffectExpression> rated =
        record.events(AffectExpression.class).stream()
            .filter(e -> e.affect() == affect() && e.target().equals(target()))
            .filter(e -> e.openness().isPresent() && record.sessionOf(e).isPresent())
            .toList();
    Map<Boolean, Map<Integer, Openness>> places = new TreeMap<>();
    for (AffectExpression e : rated) {
      boolean isAtHome = e.session().map(p -> p.moment() == SessionMoment.HOME).orElse(false);
      places
          .computeIfAbsent(isAtHome, p -> new TreeMap<>())
          .merge(
              record.sessionOf(e).orElseThrow(),
              e.openness().orElseThrow(),
              (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    List<SessionOpenness> levels = new ArrayList<>();
    places.forEach(
        (isAtHome, bySession) ->
            bySession.forEach(
                (session, openness) ->
                    levels.add(new SessionOpenness(session, isAtHome, openness))));
    levels.sort(
        Comparator.comparing(SessionOpenness::session).thenComparing(SessionOpenness::isAtHome));
    ImmutableAffectOpennessResult.Builder result =
        ImmutableAffectOpennessResult.builder()
            .analysis(this)
            .addAllShortfalls(
                Shortfall.of("course.openness.ratings", levels.size(), leastSessions()).stream()
                    .toList());
    if (levels.size() < leastSessions()) {
      return result.sessionsHintToAcknowledged(OptionalInt.empty()).build();
    }
    return result
        .addAllLevels(levels)
        .sessionsHintToAcknowledged(latency(record, levels))
        .pIfIndependent(p(levels))
        .addAllEvidence(rated.stream().map(AffectExpression::id).toList())
        .build();
  }

  private static OptionalInt latency(SessionRecord record, List<SessionOpenness> levels) {
    Optional<SessionOpenness> hinted = AffectOpennessResult.first(levels, Openness.HINTED);
    Optional<SessionOpenness> acknowledged =
        AffectOpennessResult.first(levels, Openness.ACKNOWLEDGED);
    return hinted.isPresent() && acknowledged.isPresent()
        ? OptionalInt.of(record.sessionsFrom(hinted.get().session(), acknowledged.get().session()))
        : OptionalInt.empty();
  }

  private OptionalDouble p(List<SessionOpenness> levels) {
    return mannKendall() && levels.size() > TOO_FEW_FOR_A_TEST
        ? OptionalDouble.of(
            MannKendall.of(levels.stream().map(l -> (double) l.openness().level()).toList()).p())
        : OptionalDouble.empty();
  }

  @Value.Check
  void check() {
    checkArgument(
        leastSessions() >= 2, "leastSessions must be at least 2, but was %s", leastSessions());
  }
}

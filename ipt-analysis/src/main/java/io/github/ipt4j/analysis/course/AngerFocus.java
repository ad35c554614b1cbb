// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Asks whether a feeling, anger unless said otherwise, goes to a declared target more often in the
 * second half of the sessions than in the first: from "everyone" to the one it is about.
 *
 * <p>Counted are the expressions that were voiced: at least acknowledged, or not rated. The share
 * of the target is its count by that of all targets, in each half; their difference is second less
 * first, with its sign. The halves are fixed by the sessions alone ({@link
 * SessionRecord#isInFirstHalf}) and the target is declared, so that neither is chosen by what was
 * found. Where a set of people is declared, an expression that goes to some of them goes to the
 * set; one that goes to a set does not go to each of it; no one in particular (DIFFUSE) is a target
 * of its own.
 *
 * <p>Undefined: under {@link #leastExpressions()} expressions in either half. It describes and
 * tests nothing: several expressions of one session are no independent draws. A distance between
 * compositions is not given, since it grows with chance alone where counts are few.
 */
@Value.Immutable
@IptStyle
public abstract sealed class AngerFocus
    implements Analysis<SessionRecord, AngerFocusResult>, WithAngerFocus
    permits ImmutableAngerFocus {

  AngerFocus() {}

  /**
   * Returns the question about a target.
   *
   * @param target the target
   * @return the analysis
   */
  public static AngerFocus on(Target target) {
    return ImmutableAngerFocus.builder().target(target).build();
  }

  /**
   * Returns which target is declared.
   *
   * @return the target
   */
  public abstract Target target();

  /**
   * Returns the feeling.
   *
   * @return the feeling, anger unless said otherwise
   */
  @Value.Default
  public Affect affect() {
    return Affect.ANGER;
  }

  /**
   * Returns how many expressions each half takes.
   *
   * @return the number, at least 1; 4 unless said otherwise
   */
  @Value.Default
  public int leastExpressions() {
    return 4;
  }

  @Override
  public AngerFocusResult analyze(SessionRecord record) {
    List<AffectExpression> voiced =
        record.events(AffectExpression.class).stream()
            .filter(e -> e.affect() == affect() && e.voiced())
            .toList();
    Map<Boolean, List<AffectExpression>> halves =
        voiced.stream().collect(Collectors.partitioningBy(record::isInFirstHalf));
    List<AffectExpression> first = halves.getOrDefault(true, List.of());
    List<AffectExpression> second = halves.getOrDefault(false, List.of());
    List<Shortfall> shortfalls =
        Stream.of(
                Shortfall.of("course.focus.first", first.size(), leastExpressions()),
                Shortfall.of("course.focus.second", second.size(), leastExpressions()))
            .flatMap(Optional::stream)
            .toList();
    ImmutableAngerFocusResult.Builder result =
        ImmutableAngerFocusResult.builder().analysis(this).addAllShortfalls(shortfalls);
    if (!shortfalls.isEmpty()) {
      return result.first(new Share(0, 0)).second(new Share(0, 0)).build();
    }
    return result
        .first(share(first))
        .second(share(second))
        .lastOfFirstHalf(record.lastOfFirstHalf())
        .addAllComposition(composition(first, second))
        .addAllEvidence(voiced.stream().map(AffectExpression::id).toList())
        .build();
  }

  private Share share(List<AffectExpression> half) {
    return new Share((int) half.stream().filter(e -> isDeclared(e.target())).count(), half.size());
  }

  private static int count(List<AffectExpression> half, Target target) {
    return (int) half.stream().filter(e -> e.target().equals(target)).count();
  }

  /** Returns whether a target is the declared one, or someone of it. */
  private boolean isDeclared(Target other) {
    return other.equals(target())
        || (!other.diffuse() && target().people().containsAll(other.people()));
  }

  private static List<TargetCount> composition(
      List<AffectExpression> first, List<AffectExpression> second) {
    return Stream.concat(first.stream(), second.stream())
        .map(AffectExpression::target)
        .distinct()
        .map(t -> new TargetCount(t, count(first, t), count(second, t)))
        .toList();
  }

  @Value.Check
  void check() {
    checkArgument(
        leastExpressions() >= 1,
        "leastExpressions must be at least 1, but was %s",
        leastExpressions());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Ambivalence;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Asks how mixed the feelings for someone are, and how both of them change over the sessions.
 *
 * <p>From two unipolar ratings P and N, each 0 to 10, the ambivalence of Griffin is A = (P + N) / 2
 * - |P - N| = (3 min(P, N) - max(P, N)) / 2, from -5 (one of them alone) to 10 (both at their
 * greatest). It is symmetric in the two, rises with the smaller and <b>falls</b> as the greater
 * grows, so that both poles are always shown. The class is that of the Social Relationships Index:
 * supportive, aversive, ambivalent or indifferent, as each pole is at least {@link #present()} or
 * not.
 *
 * <p>Undefined: without a rating the result says so. It describes and tests nothing; the ratings
 * are the client's own.
 *
 * <p>Sources: M. M. Thompson, M. P. Zanna and D. W. Griffin in: Attitude Strength, 1995, pp.
 * 361-386; R. A. Campo et al., Journal of Behavioral Medicine 32 (2009) 187-200 on the index, of
 * which only the classes are used here.
 */
@Value.Immutable
@IptStyle
public abstract sealed class RatedAmbivalence
    implements Analysis<SessionRecord, RatedAmbivalenceResult>, WithRatedAmbivalence
    permits ImmutableRatedAmbivalence {

  RatedAmbivalence() {}

  /**
   * Returns the question about the feelings for someone.
   *
   * @param target for whom they are
   * @return the analysis
   */
  public static RatedAmbivalence of(Target target) {
    return ImmutableRatedAmbivalence.builder().target(target).build();
  }

  /**
   * Returns for whom the feelings are.
   *
   * @return the target
   */
  public abstract Target target();

  /**
   * Returns from which rating on a feeling counts as there at all.
   *
   * @return the rating, above 0 and at most 10; 2 unless said otherwise, which on the scale of the
   *     index from 1 to 6 is its second step
   */
  @Value.Default
  public double present() {
    return 2;
  }

  @Override
  public RatedAmbivalenceResult analyze(SessionRecord record) {
    ImmutableList<RatedFeelings> ratings =
        record.events(AffectRating.class).stream()
            .filter(r -> r.target().equals(target()))
            .map(
                r ->
                    new RatedFeelings(
                        r.id(),
                        record.sessionOf(r),
                        new Ambivalence(r.positive(), r.negative()),
                        FeelingClass.of(r.positive(), r.negative(), present())))
            .collect(ImmutableList.toImmutableList());
    return ImmutableRatedAmbivalenceResult.builder()
        .analysis(this)
        .addAllShortfalls(Shortfall.of("relationship.ratings", ratings.size(), 1).stream().toList())
        .addAllRatings(ratings)
        .addAllEvidence(ratings.stream().map(RatedFeelings::id).toList())
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(
        present() > 0 && present() <= 10,
        "present must be above 0 and at most 10, but was %s",
        present());
  }
}

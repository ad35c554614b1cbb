// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RoleExpectation;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Asks how far what the client expects of a relationship and what she takes the other person to
 * expect lie apart: non-reciprocal role expectations, which a role dispute is about.
 *
 * <p>gap = sum importance |own - perceivedOther| / sum importance, in [0, 1]. It is the client's
 * view of both sides; the other person was not asked. Undefined without an expectation.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984; the weighted mean
 * is this library's own and has no norms.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ExpectationGap
    implements Analysis<Relationship, ExpectationGapResult>, WithExpectationGap
    permits ImmutableExpectationGap {

  ExpectationGap() {}

  /**
   * Returns the question.
   *
   * @return the analysis
   */
  public static ExpectationGap withDefaults() {
    return ImmutableExpectationGap.builder().build();
  }

  @Override
  public ExpectationGapResult analyze(Relationship relationship) {
    List<RoleExpectation> all = relationship.expectations();
    double most = all.stream().mapToDouble(RoleExpectation::importance).max().orElse(1);
    double weight = ExactSum.of(all.stream().map(e -> e.importance() / most).toList());
    double apart = ExactSum.of(all.stream().map(e -> apart(e, most)).toList());
    ImmutableExpectationGapResult.Builder result =
        ImmutableExpectationGapResult.builder()
            .analysis(this)
            .person(relationship.id())
            .addAllShortfalls(
                Shortfall.of("relationship.expectations", all.size(), 1).stream().toList());
    for (RoleExpectation e : all) {
      result.addPart(
          new ExpectationPart(
              e.topic(),
              e.own(),
              e.perceivedOther(),
              e.importance(),
              apart > 0 ? apart(e, most) / apart : 0));
    }
    return (all.isEmpty() ? result : result.gap(apart / weight)).build();
  }

  /** The importances are taken relative to the greatest, so that no sum of them overflows. */
  private static double apart(RoleExpectation e, double most) {
    return e.importance() / most * Math.abs(e.own() - e.perceivedOther());
  }
}

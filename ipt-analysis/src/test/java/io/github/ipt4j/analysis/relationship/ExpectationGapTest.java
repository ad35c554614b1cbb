// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.relationship.RoleExpectation;
import io.github.ipt4j.core.sample.SampleCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ExpectationGapTest {

  private static RoleExpectation expectation(double own, double other, double importance) {
    return RoleExpectation.builder()
        .topic("a topic")
        .own(own)
        .perceivedOther(other)
        .importance(importance)
        .build();
  }

  private static ExpectationGapResult gap(RoleExpectation... expectations) {
    return ExpectationGap.withDefaults()
        .analyze(Relationship.of(HUSBAND, RelationshipKind.HUSBAND).withExpectations(expectations));
  }

  @Test
  void gap_isTheDistanceWeightedByImportance() {
    // (3 x 0.8 + 1 x 0.4) / 4
    ExpectationGapResult found = gap(expectation(0.9, 0.1, 3), expectation(0.2, 0.6, 1));
    assertThat(found.gap().orElseThrow()).isCloseTo(0.7, within(1e-12));
    assertThat(found.parts().get(0).part()).isCloseTo(2.4 / 2.8, within(1e-12));
    assertThat(found.headline())
        .isEqualTo(
            "What the client expects and what, as the client sees it, husband expects differ by 0.70"
                + " (0 alike, 1 opposite; 2 expectations, weighted by importance); most of all in an"
                + " expectation of husband: 0.9 for the client, 0.1 for husband");
    assertThat(found.toString()).doesNotContain("a topic", "no. 1");
    assertThat(found.parts().toString()).doesNotContain("a topic");
  }

  @Test
  void expectation_isNamedByWhatWasEntered_whereQuotesArePrinted() {
    ExpectationGapResult found = gap(expectation(0.9, 0.1, 3));
    Printer quoting = Printer.english().withQuotes(true);
    assertThat(quoting.sentence(found.clauses()))
        .endsWith("most of all in \u201ca topic\u201d: 0.9 for the client, 0.1 for husband");
    assertThat(quoting.text(found.table())).contains("\u201ca topic\u201d  ");
    assertThat(found.table().toString()).contains("an expectation of husband");
  }

  @Test
  void expectationsThatMeet_leaveNoGap() {
    ExpectationGapResult found = gap(expectation(0.5, 0.5, 2));
    assertThat(found.gap()).hasValue(0);
    assertThat(found.parts().get(0).part()).isZero();
    assertThat(found.headline())
        .isEqualTo(
            "What the client expects and what, as the client sees it, husband expects are alike (1"
                + " expectation)");
  }

  @Property(tries = 100)
  void gap_isSymmetricInTheSides_andInZeroToOne(
      @ForAll @DoubleRange(max = 1) double a,
      @ForAll @DoubleRange(max = 1) double b,
      @ForAll @DoubleRange(min = 0.1, max = 9) double weight) {
    RoleExpectation other = expectation(0.3, 0.4, 1);
    double there = gap(expectation(a, b, weight), other).gap().orElseThrow();
    double back = gap(expectation(b, a, weight), other).gap().orElseThrow();
    assertThat(there).isCloseTo(back, within(1e-12)).isBetween(0.0, 1.0);
    assertThat(gap(expectation(a, b, 7 * weight), expectation(0.3, 0.4, 7)).gap().orElseThrow())
        .as("the unit of importance does not matter")
        .isCloseTo(there, within(1e-12));
  }

  @Test
  void withoutExpectations_nothingCanBeSaid() {
    ExpectationGapResult found = gap();
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.gap()).isEmpty();
    assertThat(found.headline())
        .isEqualTo(
            "Too little to describe the expectations shared with husband: no expectation (1"
                + " needed)");
  }

  @Test
  void joannesGaps_areThoseOfHerInventory() {
    // in Python over joanne.json
    assertThat(gap("husband")).isCloseTo(0.6285714285714287, within(1e-12));
    assertThat(gap("mother-in-law")).isCloseTo(0.7, within(1e-12));
  }

  private static double gap(String person) {
    return ExpectationGap.withDefaults()
        .analyze(SampleCases.joanne().relationship(new RelationshipId(person)).orElseThrow())
        .gap()
        .orElseThrow();
  }
}

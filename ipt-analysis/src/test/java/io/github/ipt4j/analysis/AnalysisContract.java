// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.table.TextTable;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What holds for every analysis; a test of an analysis implements it.
 *
 * @param <V> the view that the analysis reads
 */
public interface AnalysisContract<V> {
  /** As it is printed, also where a line ends in it. */
  Pattern SHARE_OF_NONE = Pattern.compile("\\b0\\s+of\\s+0\\b");

  /** The analysis under test, with the options to be tested. */
  Analysis<V, ? extends AnalysisResult> analysis();

  /** Views of every kind, thin ones among them. */
  @Provide
  Arbitrary<V> views();

  /** A view with nothing in it. */
  V emptyView();

  @Property(tries = 50)
  default void theSameView_givesTheSameResult(@ForAll("views") V view) {
    AnalysisResult result = analysis().analyze(view);
    AnalysisResult again = analysis().analyze(view);
    assertThat(again).isEqualTo(result).hasSameHashCodeAs(result).hasToString(result.toString());
  }

  /** A share of none is a gap in a table, and nothing that a sentence can tell. */
  @Property(tries = 50)
  default void theReport_fitsATerminalAndChoosesItsWords(@ForAll("views") V view) {
    AnalysisResult result = analysis().analyze(view);
    assertThat(result.toString().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(TextTable.WIDTH));
    assertThat(result.headline()).isNotBlank();
    CarefulWords.check(result.toString());
    assertThat(result.headline()).doesNotContainPattern(SHARE_OF_NONE);
    assertThat(result.caveats())
        .allSatisfy(c -> assertThat(c.text()).doesNotContainPattern(SHARE_OF_NONE));
  }

  @Property(tries = 50)
  default void theResult_carriesItsAnalysis(@ForAll("views") V view) {
    assertThat(analysis().analyze(view).analysis()).isEqualTo(analysis());
  }

  @Test
  default void nothing_isAnsweredAndClaimsNothing() {
    AnalysisResult result = analysis().analyze(emptyView());
    assertThat(result.conclusion())
        .isIn(Conclusion.INSUFFICIENT_DATA, Conclusion.DESCRIBED, Conclusion.NOT_IDENTIFIABLE);
    assertThat(result.toString()).isNotBlank();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.testing.Agreement.AGREES;
import static io.github.ipt4j.analysis.testing.Agreement.DISAGREES;
import static io.github.ipt4j.analysis.testing.Agreement.MISSED;
import static io.github.ipt4j.analysis.testing.Agreement.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands for several: the worst of those that say anything. */
class AgreementTest {
  /** All sets of agreements in all orders against the rule, read from the worst to the best. */
  @Test
  void theWorstOfThoseThatSayAnything_standsForAll() {
    for (Set<Agreement> some : Sets.powerSet(ImmutableSet.copyOf(Agreement.values()))) {
      Agreement worst =
          List.of(DISAGREES, MISSED, AGREES).stream()
              .filter(some::contains)
              .findFirst()
              .orElse(SILENT);
      for (List<Agreement> order : Collections2.permutations(some)) {
        assertThat(Agreement.ofAll(order)).as("%s", order).isEqualTo(worst);
      }
    }
  }

  @Test
  void counts_areEqualOrNot() {
    assertThat(Agreement.ofCounts(true).and(SILENT)).isEqualTo(AGREES);
    assertThat(Agreement.ofCounts(false).and(MISSED)).isEqualTo(DISAGREES);
  }
}

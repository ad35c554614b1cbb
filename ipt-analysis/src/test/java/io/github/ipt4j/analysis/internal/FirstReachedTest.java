// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FirstReachedTest {

  @Property
  void theFirstNumberThatIsEnough_isFoundWithinTheGap(
      @ForAll @IntRange(min = 1, max = 300) int first,
      @ForAll @IntRange(min = 1, max = 4) int start,
      @ForAll @IntRange(min = 1, max = 9) int gap) {
    int found = FirstReached.of(start, 300, n -> gap, n -> n >= first).orElseThrow();
    assertThat(found).isBetween(first, Math.max(start, first + gap - 1));
  }

  @Property
  void whatIsNeverEnough_isNotFound(@ForAll @IntRange(min = 1, max = 4) int start) {
    assertThat(FirstReached.of(start, 100, n -> 1, n -> n > 100)).isEmpty();
  }
}

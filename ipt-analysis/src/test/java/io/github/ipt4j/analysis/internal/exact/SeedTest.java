// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedTest {

  @Test
  void with_otherCountsOrOtherOrder_givesAnotherSeed() {
    Seed seed = Seed.of(1, "A");
    assertThat(seed).isEqualTo(Seed.of(1, "A")).isNotEqualTo(Seed.of(2, "A"));
    assertThat(seed).isNotEqualTo(Seed.of(1, "B"));
    assertThat(seed.with(1, 2)).isEqualTo(seed.with(1, 2)).isNotEqualTo(seed.with(2, 1));
    assertThat(seed.with(1).with(2)).isNotEqualTo(seed.with(1, 2));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MixGeneratorTest {

  @Property
  void next_any_seed_gives_the_numbers_of_the_platform(@ForAll long seed) {
    RandomGenerator platform = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    MixGenerator ours = new MixGenerator(new Seed(seed));
    for (int i = 0; i < 20; i++) {
      assertThat(ours.next()).isEqualTo(platform.nextLong());
    }
  }

  @Property
  void nextDouble_any_seed_gives_the_numbers_of_the_platform(@ForAll long seed) {
    RandomGenerator platform = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    MixGenerator ours = new MixGenerator(new Seed(seed));
    for (int i = 0; i < 20; i++) {
      assertThat(ours.nextDouble()).isEqualTo(platform.nextDouble());
    }
  }

  @Test
  void with_other_counts_or_other_order_gives_another_seed() {
    Seed seed = Seed.of(1, "A");
    assertThat(seed).isEqualTo(Seed.of(1, "A")).isNotEqualTo(Seed.of(2, "A"));
    assertThat(seed).isNotEqualTo(Seed.of(1, "B"));
    assertThat(seed.with(1, 2)).isEqualTo(seed.with(1, 2)).isNotEqualTo(seed.with(2, 1));
    assertThat(seed.with(1).with(2)).isNotEqualTo(seed.with(1, 2));
  }
}

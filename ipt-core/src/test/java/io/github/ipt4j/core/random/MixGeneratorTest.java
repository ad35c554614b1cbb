// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Held against the generator of the JDK that runs the tests. */
class MixGeneratorTest {

  @Property
  void next_anySeed_givesTheNumbersOfThePlatform(@ForAll long seed) {
    RandomGenerator platform = platform(seed);
    MixGenerator ours = new MixGenerator(seed);
    for (int i = 0; i < 20; i++) {
      assertThat(ours.next()).isEqualTo(platform.nextLong());
    }
  }

  @Property
  void nextDouble_anySeed_givesTheNumbersOfThePlatform(@ForAll long seed) {
    RandomGenerator platform = platform(seed);
    MixGenerator ours = new MixGenerator(seed);
    for (int i = 0; i < 20; i++) {
      assertThat(ours.nextDouble()).isEqualTo(platform.nextDouble());
    }
  }

  @Property
  void fill_anySize_givesTheNumbersOfThePlatformOneAfterAnother(
      @ForAll long seed, @ForAll @IntRange(max = 20) int size) {
    RandomGenerator platform = platform(seed);
    MixGenerator ours = new MixGenerator(seed);
    double[] numbers = new double[20];
    ours.fill(numbers, size);
    for (int i = 0; i < numbers.length; i++) {
      assertThat(numbers[i]).isEqualTo(i < size ? platform.nextDouble() : 0);
    }
    assertThat(ours.next()).isEqualTo(platform.nextLong());
  }

  @Example
  void next_aMillionNumbers_staysWithThePlatform() {
    RandomGenerator platform = platform(-1);
    MixGenerator ours = new MixGenerator(-1);
    for (int i = 0; i < 1_000_000; i++) {
      if (ours.next() != platform.nextLong()) {
        throw new AssertionError("number " + i + " differs");
      }
    }
  }

  /** SplittableRandom mixes a counter, whose step is the golden ratio, with this function. */
  @Property
  void mixStafford_anyNumber_givesTheNumberOfTheSplittableGenerator(@ForAll long seed) {
    long step = 0x9e3779b97f4a7c15L;
    assertThat(MixGenerator.mixStafford(seed + step))
        .isEqualTo(new SplittableRandom(seed).nextLong());
  }

  private static RandomGenerator platform(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}

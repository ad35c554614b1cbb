// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedPipelineTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void run_itemsOfUnequalWork_areDeliveredInTheirOrder(int threads) throws IOException {
    List<Integer> delivered = new ArrayList<>();
    new OrderedPipeline(threads)
        .run(
            IntStream.range(0, 5_000).iterator(),
            i -> {
              long sum = 0;
              for (int k = 0; k < (i * 7919 % 13) * 500; k++) {
                sum += k;
              }
              return sum < 0 ? -1 : i;
            },
            delivered::add);
    assertThat(delivered).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
  }

  @Test
  void run_aLongStream_holdsFewItemsAtATime() throws IOException {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new OrderedPipeline(2)
        .run(
            IntStream.range(0, 20_000)
                .peek(i -> most.accumulateAndGet(held.incrementAndGet(), Math::max))
                .iterator(),
            i -> i,
            i -> held.decrementAndGet());
    assertThat(held).hasValue(0);
    assertThat(most.get()).isLessThanOrEqualTo(160);
  }

  @Test
  void run_aFaultInTheWork_comesOut() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                new OrderedPipeline(2)
                    .run(
                        IntStream.range(0, 100).iterator(),
                        i -> {
                          throw new IllegalStateException("at " + i);
                        },
                        i -> {}))
        .withMessage("at 0");
  }
}

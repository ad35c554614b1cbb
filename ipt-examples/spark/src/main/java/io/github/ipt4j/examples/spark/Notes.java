// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import com.google.common.collect.AbstractIterator;
import io.github.ipt4j.examples.ClientLine;
import io.github.ipt4j.examples.RunMessages;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * What workers tell the driver beside the lines. They are accumulators of the stage that writes, so
 * that a part counts once however often it was tried.
 */
final class Notes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CollectionAccumulator<String> tallies;

  Notes(JavaSparkContext spark) {
    this.tallies = spark.sc().collectionAccumulator("tallies");
  }

  /** Returns the lines of this part; what is told of them is told when the last was taken. */
  Iterator<String> of(Iterator<ClientLine> lines) {
    Tally tally = new Tally(TaskContext.getPartitionId());
    return new AbstractIterator<>() {
      @Override
      protected @Nullable String computeNext() {
        if (!lines.hasNext()) {
          tallies.add(tally.json());
          return endOfData();
        }
        ClientLine line = lines.next();
        tally.add(line);
        return line.json();
      }
    };
  }

  /** Says what there is to say, part after part. */
  void tell(RunMessages messages) {
    tallies.value().stream()
        .map(Tally::read)
        .sorted(Comparator.comparingInt(Tally.Counts::part))
        .forEach(counts -> counts.tell(messages));
  }
}

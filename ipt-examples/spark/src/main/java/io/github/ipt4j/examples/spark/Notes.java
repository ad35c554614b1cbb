// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import com.google.common.collect.AbstractIterator;
import io.github.ipt4j.analysis.json.ClientSummary;
import io.github.ipt4j.analysis.json.CohortFindings;
import io.github.ipt4j.examples.ClientLine;
import io.github.ipt4j.examples.RunMessages;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;
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
  private final CollectionAccumulator<String> summaries;
  private final boolean pools;

  /** Notes of a run, with what is pooled of each client if anything is. */
  Notes(JavaSparkContext spark, boolean pools) {
    this.tallies = spark.sc().collectionAccumulator("tallies");
    this.summaries = spark.sc().collectionAccumulator("summaries");
    this.pools = pools;
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
        if (pools) {
          line.findings().map(ClientSummary::of).map(SummaryJson::write).ifPresent(summaries::add);
        }
        return line.json();
      }
    };
  }

  /** Says what there is to say, part after part. */
  void tell(RunMessages messages) {
    counts()
        .sorted(Comparator.comparingInt(Tally.Counts::part))
        .forEach(counts -> counts.tell(messages));
  }

  private Stream<Tally.Counts> counts() {
    return tallies.value().stream().map(Tally::read);
  }

  /** Returns what is found over all clients; parts end in any order, and it depends on none. */
  CohortFindings pooled() {
    CohortFindings.Builder pooled =
        CohortFindings.builder()
            .unread(Math.toIntExact(counts().mapToLong(Tally.Counts::unread).sum()));
    summaries.value().forEach(json -> pooled.addClient(SummaryJson.read(json)));
    return pooled.build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import com.google.common.collect.Iterators;
import io.github.ipt4j.examples.ClientLines;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import scala.Tuple2;

/** Cases, a document of JSON on each line of a file, to their lines. */
final class CaseLines implements FlatMapFunction<Iterator<Tuple2<String, Long>>, String> {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final Notes notes;

  CaseLines(String file, Notes notes) {
    this.file = file;
    this.notes = notes;
  }

  @Override
  public Iterator<String> call(Iterator<Tuple2<String, Long>> documents) {
    return notes.of(
        Iterators.transform(
            documents, d -> ClientLines.ofCase(file + " line " + (d._2() + 1), d._1())));
  }
}

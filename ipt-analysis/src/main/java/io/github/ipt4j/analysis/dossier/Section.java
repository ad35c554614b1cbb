// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Clause;

/**
 * A section of a dossier.
 *
 * @param kind what it is about
 * @param heading its heading
 * @param blocks what stands below the heading
 * @param charts what HTML shows beside it; text and Markdown have none
 */
public record Section(
    SectionKind kind, Clause heading, ImmutableList<Block> blocks, ImmutableList<Chart> charts) {

  /** Checks the components. */
  public Section {
    requireNonNull(kind, "kind");
    requireNonNull(heading, "heading");
    requireNonNull(blocks, "blocks");
    requireNonNull(charts, "charts");
  }

  /**
   * Makes a section without charts.
   *
   * @param kind what it is about
   * @param heading its heading
   * @param blocks what stands below the heading
   */
  public Section(SectionKind kind, Clause heading, ImmutableList<Block> blocks) {
    this(kind, heading, blocks, ImmutableList.of());
  }

  /**
   * Returns the section with charts.
   *
   * @param shown the charts in their order
   * @return the section
   */
  public Section withCharts(Iterable<Chart> shown) {
    return new Section(kind, heading, blocks, ImmutableList.copyOf(shown));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Clause;

/**
 * A section of a dossier.
 *
 * @param kind what it is about
 * @param heading its heading
 * @param blocks what stands below the heading
 */
public record Section(SectionKind kind, Clause heading, ImmutableList<Block> blocks) {

  /** Checks the components. */
  public Section {
    requireNonNull(kind, "kind");
    requireNonNull(heading, "heading");
    requireNonNull(blocks, "blocks");
  }
}

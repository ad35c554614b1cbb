// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import java.util.Optional;

/**
 * A case as it is told in one length: sections, and the printer that writes them.
 *
 * @param title what it is
 * @param sections its sections in the order in which they are told
 * @param printer how it is written
 */
public record Page(Clause title, ImmutableList<Section> sections, Printer printer) {

  /** Checks the components. */
  public Page {
    requireNonNull(title, "title");
    requireNonNull(sections, "sections");
    requireNonNull(printer, "printer");
  }

  /**
   * Returns the section of a kind.
   *
   * @param kind what it is about
   * @return the section, empty where the page has none
   */
  public Optional<Section> section(SectionKind kind) {
    return sections.stream().filter(s -> s.kind() == kind).findFirst();
  }

  /**
   * Returns the page as text.
   *
   * @return its lines, 80 columns wide
   */
  public String text() {
    return printer.text(blocks());
  }

  /**
   * Returns the page as Markdown.
   *
   * @return its lines
   */
  public String markdown() {
    return printer.markdown(blocks());
  }

  /**
   * Returns the page as a file of HTML that needs no other: no script, no request, prints on A4.
   * Beside the text stand the {@linkplain Section#charts() charts}, each with its figures.
   *
   * @return the document
   */
  public String html() {
    return HtmlFile.of(this);
  }

  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Block.Heading(1, title));
    for (Section section : sections) {
      blocks.add(new Block.Heading(2, section.heading())).addAll(section.blocks());
    }
    return blocks.build();
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text();
  }
}

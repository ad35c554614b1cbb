// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a result, with the words and the figures that it shows: whoever cannot see it reads
 * the same.
 *
 * <p>It is plain SVG without script, style sheet, identifier or request to anywhere.
 */
public final class Chart {
  private final String title;
  private final String description;
  private final String svg;
  private final Table table;
  private final Printer printer;
  private final boolean picture;

  Chart(
      String title, String description, Svg drawn, Table table, Printer printer, boolean picture) {
    this.title = requireNonNull(title, "title");
    this.description = requireNonNull(description, "description");
    this.svg = drawn.whole(title, description);
    this.table = requireNonNull(table, "table");
    this.printer = requireNonNull(printer, "printer");
    this.picture = picture;
  }

  /**
   * Returns what the picture is of.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }

  /**
   * Returns what the picture shows, as the result itself says it.
   *
   * @return a sentence; every number in it stands in the result
   */
  public String description() {
    return description;
  }

  /**
   * Returns the picture.
   *
   * @return an SVG element with title and description
   */
  public String svg() {
    return svg;
  }

  /**
   * Returns whether there is anything to see.
   *
   * @return false where the reason stands in place of a picture
   */
  public boolean hasPicture() {
    return picture;
  }

  /**
   * Returns the figures that the picture shows.
   *
   * @return the table
   */
  public Table table() {
    return table;
  }

  /**
   * Returns the picture under its title and, folded away below it, its table.
   *
   * @return a figure of HTML
   */
  public String toHtml() {
    return "<figure><figcaption>"
        + Svg.escaped(title)
        + "</figcaption>"
        + svg.replaceFirst(Svg.NAMESPACE, "")
        + "<details><summary>"
        + Svg.escaped(printer.words(Clause.of("chart.figures")))
        + "</summary>"
        + printer.html(List.of(new Block.Figures(table)))
        + "</details></figure>";
  }

  /**
   * Writes the picture to a file, over one that may be there.
   *
   * @param file the file, such as {@code headache.svg}
   * @throws IOException if it cannot be written
   */
  public void save(Path file) throws IOException {
    Files.writeString(file, svg, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Chart other && svg.equals(other.svg) && table.equals(other.table);
  }

  @Override
  public int hashCode() {
    return Objects.hash(svg, table);
  }

  /** Returns title and description; it holds no picture. */
  @Override
  public String toString() {
    return title + ": " + description;
  }
}

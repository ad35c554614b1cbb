// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as text (80 columns), Markdown or HTML: the same words in the same order, from
 * the same cells. It knows the language, how people are named, and whether the words of the people
 * who wrote the record are printed.
 */
public final class Printer {
  private static final Printer ENGLISH =
      new Printer(new Voice(Language.ENGLISH, Names.ids(), false));

  private final Voice voice;

  private Printer(Voice voice) {
    this.voice = voice;
  }

  /**
   * Returns the printer that writes English, names people by id and prints no quote.
   *
   * @return the printer
   */
  public static Printer english() {
    return ENGLISH;
  }

  /**
   * Returns this printer in a language.
   *
   * @param language the language
   * @return the printer
   */
  public Printer in(Language language) {
    return new Printer(new Voice(language, voice.names(), voice.quotes()));
  }

  /**
   * Returns this printer with names of people.
   *
   * @param names the names
   * @return the printer
   */
  public Printer with(Names names) {
    return new Printer(new Voice(voice.language(), names, voice.quotes()));
  }

  /**
   * Returns this printer with quotes, or without.
   *
   * @param quotes whether the words of people are printed
   * @return the printer
   */
  public Printer withQuotes(boolean quotes) {
    return new Printer(new Voice(voice.language(), voice.names(), quotes));
  }

  /**
   * Returns whether the words of people are printed.
   *
   * @return whether they are
   */
  public boolean quotes() {
    return voice.quotes();
  }

  /**
   * Returns the names of people.
   *
   * @return the names
   */
  public Names names() {
    return voice.names();
  }

  /**
   * Returns the language.
   *
   * @return the language
   */
  public Language language() {
    return voice.language();
  }

  /**
   * Returns a sentence.
   *
   * @param clauses its clauses
   * @return the sentence with a capital and without a full stop, plain text
   */
  public String sentence(List<Clause> clauses) {
    return voice.sentence(clauses).in(Medium.TEXT);
  }

  /**
   * Returns a sentence of one clause.
   *
   * @param clause the clause
   * @return the sentence with a capital and without a full stop, plain text
   */
  public String sentence(Clause clause) {
    return sentence(List.of(clause));
  }

  /**
   * Returns a clause as it stands within a sentence.
   *
   * @param clause the clause
   * @return its words, plain text
   */
  public String words(Clause clause) {
    Spans spans = new Spans();
    voice.say(clause, spans);
    return spans.in(Medium.TEXT);
  }

  /**
   * Returns a cell as it stands in a table.
   *
   * @param cell the cell
   * @return its figure, plain text
   */
  public String cell(Cell cell) {
    return cell(cell, Medium.TEXT);
  }

  /**
   * Returns a finding as text.
   *
   * @param finding the finding
   * @return its lines, at most 80 columns wide, joined by a newline
   */
  public String text(Finding finding) {
    return text(finding.blocks());
  }

  /**
   * Returns a table as text.
   *
   * @param table the table
   * @return its lines, joined by a newline
   */
  public String text(Table table) {
    return block(new Block.Figures(table), Medium.TEXT);
  }

  /**
   * Returns a page as text.
   *
   * @param blocks its parts
   * @return its lines, at most 80 columns wide, joined by a newline
   */
  public String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        text.append(isApart(blocks.get(i - 1), blocks.get(i)) ? "\n\n" : "\n");
      }
      text.append(block(blocks.get(i), Medium.TEXT));
    }
    return text.toString();
  }

  /**
   * Returns a finding as Markdown.
   *
   * @param finding the finding
   * @return its lines
   */
  public String markdown(Finding finding) {
    return markdown(finding.blocks());
  }

  /**
   * Returns a page as Markdown.
   *
   * @param blocks its parts
   * @return its lines
   */
  public String markdown(List<Block> blocks) {
    return joined(blocks, Medium.MARKDOWN);
  }

  /**
   * Returns a finding as HTML.
   *
   * @param finding the finding
   * @return a fragment without scripts, styles or requests
   */
  public String html(Finding finding) {
    return html(finding.blocks());
  }

  /**
   * Returns a page as HTML.
   *
   * @param blocks its parts
   * @return a fragment without scripts, styles or requests
   */
  public String html(List<Block> blocks) {
    return joined(blocks, Medium.HTML);
  }

  private String joined(List<Block> blocks, Medium medium) {
    return blocks.stream().map(b -> block(b, medium)).collect(Collectors.joining("\n"));
  }

  static ImmutableList<Block> blocks(Finding finding) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Block.Headline(finding.clauses()), new Block.Figures(finding.table()));
    if (!finding.caveats().isEmpty()) {
      blocks.add(Block.Bullets.of(finding.caveats().stream().map(Caveat::clause).toList()));
    }
    return blocks.build();
  }

  /** A headline, its table and its caveats stand together in text; other parts stand apart. */
  private static boolean isApart(Block before, Block after) {
    return !(before instanceof Block.Heading
        || (before instanceof Block.Headline && after instanceof Block.Figures)
        || (before instanceof Block.Figures && after instanceof Block.Bullets));
  }

  private String block(Block block, Medium medium) {
    if (block instanceof Block.Heading heading) {
      return medium.heading(heading.level(), stated(List.of(heading.words()), medium));
    } else if (block instanceof Block.Headline headline) {
      return medium.paragraph(stated(headline.clauses(), medium));
    } else if (block instanceof Block.Paragraph paragraph) {
      return medium.paragraph(
          paragraph.sentences().stream()
              .map(s -> stopped(s, medium))
              .collect(Collectors.joining(" ")));
    } else if (block instanceof Block.Bullets bullets) {
      return medium.bullets(bullets.sentences().stream().map(s -> stopped(s, medium)).toList());
    } else if (block instanceof Block.Figures figures) {
      return table(figures.table(), medium);
    } else {
      return medium.grid(((Block.Grid) block).lines());
    }
  }

  private String stated(List<Clause> clauses, Medium medium) {
    return voice.sentence(clauses).in(medium);
  }

  private String stopped(List<Clause> clauses, Medium medium) {
    Spans sentence = voice.sentence(clauses);
    return sentence.in(medium) + (sentence.isEnded() ? "" : ".");
  }

  private String table(Table table, Medium medium) {
    List<String> header =
        table.columns().stream()
            .map(c -> heading(c.heading(), medium))
            .collect(Collectors.toCollection(ArrayList::new));
    List<List<String>> rows =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> cell(cell, medium)).toList())
            .toList();
    return medium.table(header, rows);
  }

  private String heading(Clause heading, Medium medium) {
    Spans spans = new Spans();
    voice.say(heading, spans);
    return spans.in(medium);
  }

  private String cell(Cell cell, Medium medium) {
    Spans spans = new Spans();
    voice.figure(cell, spans);
    return spans.in(medium);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Printer other && voice.equals(other.voice);
  }

  @Override
  public int hashCode() {
    return Objects.hash(voice);
  }

  @Override
  public String toString() {
    return Stream.of(voice.language().code(), voice.quotes() ? "with quotes" : "without quotes")
        .collect(Collectors.joining(", "));
  }
}

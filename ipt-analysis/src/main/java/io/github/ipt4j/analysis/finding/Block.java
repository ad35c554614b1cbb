// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A part of a page, the same in text, Markdown and HTML. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 for a page, 2 for its sections
   * @param words the heading
   */
  record Heading(int level, Clause words) implements Block {
    /** Checks the components. */
    public Heading {
      checkArgument(level >= 1 && level <= 6, "level must be 1 to 6, but was %s", level);
      requireNonNull(words, "words");
    }
  }

  /**
   * The headline of a finding, without a full stop.
   *
   * @param clauses the clauses of the sentence
   */
  record Headline(ImmutableList<Clause> clauses) implements Block {
    /** Checks the component. */
    public Headline {
      requireNonNull(clauses, "clauses");
    }
  }

  /**
   * Sentences in a row, each with its full stop.
   *
   * @param sentences the clauses of each sentence
   */
  record Paragraph(ImmutableList<ImmutableList<Clause>> sentences) implements Block {
    /** Checks the component. */
    public Paragraph {
      requireNonNull(sentences, "sentences");
    }

    /**
     * Returns a paragraph of sentences of one clause each.
     *
     * @param sentences the sentences
     * @return the paragraph
     */
    public static Paragraph of(Clause... sentences) {
      return new Paragraph(one(List.of(sentences)));
    }
  }

  /**
   * Sentences below each other, each with its full stop.
   *
   * @param sentences the clauses of each sentence
   */
  record Bullets(ImmutableList<ImmutableList<Clause>> sentences) implements Block {
    /** Checks the component. */
    public Bullets {
      requireNonNull(sentences, "sentences");
    }

    /**
     * Returns bullets of one clause each.
     *
     * @param sentences the sentences
     * @return the bullets
     */
    public static Bullets of(List<Clause> sentences) {
      return new Bullets(one(sentences));
    }
  }

  /**
   * Figures.
   *
   * @param table the table
   */
  record Figures(Table table) implements Block {
    /** Checks the component. */
    public Figures {
      requireNonNull(table, "table");
    }
  }

  /**
   * Lines whose columns matter, such as a calendar.
   *
   * @param lines the lines, at most 80 characters each
   */
  record Grid(ImmutableList<String> lines) implements Block {
    /** Checks the component. */
    public Grid {
      requireNonNull(lines, "lines");
    }
  }

  private static ImmutableList<ImmutableList<Clause>> one(List<Clause> sentences) {
    return sentences.stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList());
  }
}

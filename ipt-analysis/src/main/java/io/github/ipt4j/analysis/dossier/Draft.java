// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Lists;
import com.google.common.collect.Table;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A page in the making: its sentences by section, of which the least important are left out until
 * it is as short as it has to be. What is open of safety, the outcome and what cannot be said are
 * never left out.
 */
final class Draft {
  private final Clause title;
  private final Printer printer;
  private final List<Placed> all = new ArrayList<>();
  private final Table<SectionKind, String, Placed> read = HashBasedTable.create();

  Draft(Clause title, Printer printer) {
    this.title = title;
    this.printer = printer;
  }

  /** Adds the sentences; what reads like another is counted with it, except of safety. */
  Draft add(SectionKind kind, List<Line> lines) {
    for (Line line : lines) {
      String text = printer.text(List.of(bullet(line.sentence())));
      Placed same = read.get(kind, text);
      if (same == null || kind == SectionKind.SAFETY) {
        Placed placed = new Placed(kind, line, text);
        all.add(placed);
        read.put(kind, text, placed);
      } else {
        same.entries++;
      }
    }
    return this;
  }

  /**
   * Returns the page, shortened until its text measures no more than that.
   *
   * @param measure what a text measures: so much as its parts together, or less
   * @param gap what stands between two parts
   */
  Page within(int most, ToIntFunction<String> measure, int gap) {
    int room = most - of(new Block.Heading(1, title), measure) - gap;
    for (SectionKind kind : sections()) {
      room -= 2 * gap + of(new Block.Heading(2, Clause.of(kind.heading())), measure);
    }
    for (Placed placed : all) {
      placed.cost =
          placed.entries == 1
              ? measure.applyAsInt(placed.text)
              : of(bullet(placed.counted()), measure);
    }
    int needed = all.stream().mapToInt(placed -> placed.cost).sum();
    List<Placed> left = new ArrayList<>();
    while (needed > room) {
      Optional<Placed> least = least();
      if (least.isEmpty()) {
        break;
      }
      least.get().out = true;
      left.add(least.get());
      needed -= least.get().cost;
    }
    for (Placed placed : Lists.reverse(left)) {
      if (needed + placed.cost <= room) {
        placed.out = false;
        needed += placed.cost;
      }
    }
    if (printer.quotes()) {
      quotes(room - needed, measure);
    }
    return page();
  }

  private int of(Block block, ToIntFunction<String> measure) {
    return measure.applyAsInt(printer.text(List.of(block)));
  }

  private static Block bullet(ImmutableList<Clause> sentence) {
    return new Block.Bullets(ImmutableList.of(sentence));
  }

  /** The sentence that matters least, the later of two; the last one of a section matters more. */
  private Optional<Placed> least() {
    ImmutableMultiset<SectionKind> kept =
        kept().map(placed -> placed.kind).collect(ImmutableMultiset.toImmutableMultiset());
    return kept()
        .filter(placed -> placed.line.weight() < Line.ALWAYS)
        .reduce((a, b) -> matters(b, kept) <= matters(a, kept) ? b : a);
  }

  private static int matters(Placed placed, ImmutableMultiset<SectionKind> kept) {
    return placed.line.weight() + (kept.count(placed.kind) == 1 ? Line.MAIN : 0);
  }

  /** Adds the quotes that find room: those of safety first, then the newest. */
  private void quotes(int room, ToIntFunction<String> measure) {
    List<Placed> quotable =
        kept()
            .filter(placed -> placed.line.quote().isPresent())
            .sorted(
                Comparator.comparing((Placed placed) -> placed.kind != SectionKind.SAFETY)
                    .thenComparing(
                        placed -> placed.line.quote().orElseThrow().date(),
                        Comparator.reverseOrder()))
            .toList();
    int free = room;
    for (Placed placed : quotable) {
      Clause quote = placed.line.quote().orElseThrow().sentence();
      int cost = of(bullet(ImmutableList.of(quote)), measure);
      if (cost <= free) {
        placed.quoted = true;
        free -= cost;
      }
    }
  }

  private Stream<Placed> kept() {
    return all.stream().filter(placed -> !placed.out);
  }

  private List<SectionKind> sections() {
    return kept().map(placed -> placed.kind).distinct().toList();
  }

  private Page page() {
    return new Page(
        title,
        sections().stream()
            .map(kind -> new Section(kind, Clause.of(kind.heading()), blocks(kind)))
            .collect(ImmutableList.toImmutableList()),
        printer);
  }

  /** A single sentence is a paragraph, several are bullets. */
  private ImmutableList<Block> blocks(SectionKind kind) {
    ImmutableList<ImmutableList<Clause>> sentences =
        kept()
            .filter(placed -> placed.kind == kind)
            .map(Placed::sentence)
            .collect(ImmutableList.toImmutableList());
    return ImmutableList.of(
        sentences.size() == 1 ? new Block.Paragraph(sentences) : new Block.Bullets(sentences));
  }

  /** A sentence in its section: whether it is left out, and whether its quote is told. */
  private static final class Placed {
    private final SectionKind kind;
    private final Line line;
    private final String text;
    private int entries = 1;
    private int cost;
    private boolean out;
    private boolean quoted;

    Placed(SectionKind kind, Line line, String text) {
      this.kind = kind;
      this.line = line;
      this.text = text;
    }

    ImmutableList<Clause> sentence() {
      return quoted
          ? ImmutableList.<Clause>builder()
              .addAll(counted())
              .add(line.quote().orElseThrow().sentence())
              .build()
          : counted();
    }

    /** Returns the sentence, with the number of entries that read like it. */
    ImmutableList<Clause> counted() {
      if (entries == 1) {
        return line.sentence();
      }
      int last = line.sentence().size() - 1;
      Clause entry =
          Clause.of("dossier.entries")
              .with("told", Cell.words(line.sentence().get(last)))
              .with("n", entries);
      return ImmutableList.<Clause>builder()
          .addAll(line.sentence().subList(0, last))
          .add(entry)
          .build();
    }
  }
}

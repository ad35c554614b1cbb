// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A page in the making: its sentences by section, of which the least important are left out until
 * it is as short as it has to be. What is open of safety, the outcome and what cannot be said are
 * never left out.
 */
final class Draft {
  private final Clause title;
  private final Printer printer;
  private final Map<SectionKind, List<Line>> sections = new EnumMap<>(SectionKind.class);
  private final List<SectionKind> order = new ArrayList<>();
  private final Set<Line> quoted = new HashSet<>();
  private final Set<Line> out = new HashSet<>();

  Draft(Clause title, Printer printer) {
    this.title = title;
    this.printer = printer;
  }

  Draft add(SectionKind kind, List<Line> lines) {
    if (!lines.isEmpty()) {
      order.add(kind);
      sections.put(kind, new ArrayList<>(lines));
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
    for (SectionKind kind : order) {
      room -= 2 * gap + of(new Block.Heading(2, Clause.of(kind.heading())), measure);
    }
    List<Line> left = new ArrayList<>();
    ToIntFunction<Line> cost = line -> of(bullet(line.sentence()), measure);
    int needed = lines().stream().mapToInt(cost).sum();
    while (needed > room) {
      Optional<Line> least = least();
      if (least.isEmpty()) {
        break;
      }
      left.add(least.get());
      out.add(least.get());
      needed -= cost.applyAsInt(least.get());
    }
    for (Line line : Lists.reverse(left)) {
      int more = cost.applyAsInt(line);
      if (needed + more <= room) {
        out.remove(line);
        needed += more;
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
  private Optional<Line> least() {
    return lines().stream()
        .filter(line -> line.weight() < Line.ALWAYS)
        .reduce((a, b) -> matters(b) <= matters(a) ? b : a);
  }

  private int matters(Line line) {
    boolean isLast =
        order.stream().map(this::kept).anyMatch(l -> l.size() == 1 && l.contains(line));
    return line.weight() + (isLast ? Line.MAIN : 0);
  }

  /** Adds the quotes that find room: those of safety first, then the newest. */
  private void quotes(int room, ToIntFunction<String> measure) {
    List<Line> safety = kept(SectionKind.SAFETY);
    List<Line> quotable =
        lines().stream()
            .filter(l -> l.quote().isPresent())
            .sorted(
                Comparator.comparing((Line l) -> !safety.contains(l))
                    .thenComparing(l -> l.quote().orElseThrow().date(), Comparator.reverseOrder()))
            .toList();
    int free = room;
    for (Line line : quotable) {
      int cost = of(bullet(ImmutableList.of(line.quote().orElseThrow().sentence())), measure);
      if (cost <= free) {
        quoted.add(line);
        free -= cost;
      }
    }
  }

  private List<Line> lines() {
    return order.stream().flatMap(kind -> kept(kind).stream()).toList();
  }

  private List<Line> kept(SectionKind kind) {
    return sections.getOrDefault(kind, List.of()).stream().filter(l -> !out.contains(l)).toList();
  }

  private Page page() {
    return new Page(
        title,
        order.stream()
            .filter(kind -> !kept(kind).isEmpty())
            .map(kind -> new Section(kind, Clause.of(kind.heading()), blocks(kept(kind))))
            .collect(ImmutableList.toImmutableList()),
        printer);
  }

  /** A single sentence is a paragraph, several are bullets. */
  private ImmutableList<Block> blocks(List<Line> lines) {
    ImmutableList<ImmutableList<Clause>> sentences =
        lines.stream().map(this::sentence).collect(ImmutableList.toImmutableList());
    return ImmutableList.of(
        sentences.size() == 1 ? new Block.Paragraph(sentences) : new Block.Bullets(sentences));
  }

  private ImmutableList<Clause> sentence(Line line) {
    return quoted.contains(line)
        ? ImmutableList.<Clause>builder()
            .addAll(line.sentence())
            .add(line.quote().orElseThrow().sentence())
            .build()
        : line.sentence();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.table.TextTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PrinterTest {
  private static final Printer ENGLISH = Printer.english();
  private static final Printer GERMAN = ENGLISH.in(Language.GERMAN);
  private static final RelationshipId JON = new RelationshipId("jon");

  @Test
  void aCell_isWrittenInTheLanguage() {
    told(Cell.count(3), "3", "3");
    told(Cell.count(OptionalInt.empty()), "-", "-");
    told(Cell.share(3, 7), "3 of 7", "3 von 7");
    told(Cell.number(2.25, 1), "2.3", "2,3");
    told(Cell.number(Double.POSITIVE_INFINITY, 1), "infinite", "unendlich");
    told(Cell.number(OptionalDouble.empty(), 1), "-", "-");
    told(Cell.signed(0.25, 2), "+0.25", "+0,25");
    told(Cell.signed(-0.001, 2), "-0.001", "-0,001");
    told(Cell.ratio(0.997, 2), "0.997", "0,997");
    told(Cell.percent(0.453), "45 %", "45 %");
    told(Cell.rating(7), "7", "7");
    told(Cell.rating(7.25), "7.3", "7,3");
    told(Cell.interval(Interval.of95(-0.5, 0.001), 2), "-0.50 to 0.001", "-0,50 bis 0,001");
    told(
        Cell.ratioInterval(new Interval(0.5, Double.POSITIVE_INFINITY, 0.9), 1),
        "0.5 to infinite",
        "0,5 bis unendlich");
    told(Cell.day(LocalDate.of(2025, 3, 16)), "2025-03-16", "2025-03-16");
    told(new Cell.Time(LocalTime.of(8, 5)), "08:05", "08:05");
    told(new Cell.Weekdays(DayOfWeek.SUNDAY, 1), "Sunday", "Sonntag");
    told(new Cell.Weekdays(DayOfWeek.SUNDAY, 2), "Sunday and Monday", "Sonntag und Montag");
    told(new Cell.Weekdays(DayOfWeek.FRIDAY, 3), "Friday to Sunday", "Freitag bis Sonntag");
    told(Cell.target(Target.DIFFUSE), "everyone", "alle");
    told(Cell.NONE, "-", "-");
    told(Cell.list(List.of()), "", "");
    told(Cell.list(counts(1, 2, 3)), "1, 2 and 3", "1, 2 und 3");
    told(Cell.row(counts(1, 2, 3)), "1, 2, 3", "1, 2, 3");
  }

  private static void told(Cell cell, String english, String german) {
    assertThat(ENGLISH.cell(cell)).isEqualTo(english);
    assertThat(GERMAN.cell(cell)).isEqualTo(german);
  }

  private static List<Cell> counts(int... counts) {
    List<Cell> cells = new ArrayList<>();
    for (int count : counts) {
      cells.add(Cell.count(count));
    }
    return cells;
  }

  @Test
  void aPValue_staysOnItsSideOfItsLevel_andSaysWhatItIsInASentence() {
    Clause p = Clause.of("finding.shortfall").with("found", Cell.p(0.0346, 0.05)).with("needed", 1);
    assertThat(ENGLISH.words(p)).isEqualTo("p = 0.035 (1 needed)");
    assertThat(GERMAN.words(p)).isEqualTo("p = 0,035 (n\u00f6tig: 1)");
    told(Cell.p(0.0496, 0.05), "0.050", "0,050");
    told(Cell.p(0.0496, 0.0497), "0.0496", "0,0496");
    told(Cell.p(0.0004, 0.05), "< 0.001", "< 0,001");
    told(Cell.p(0.05004, 0.05), "0.05004", "0,05004");
    told(Cell.level(0.0034, 0.003), "0.0030", "0,0030");
    told(Cell.unusualLevel(0.03, 0.05), "-", "-");
    told(Cell.unusualLevel(0.03, 0.025), "0.0250", "0,0250");
  }

  @Test
  void people_areNamedByThePrinter_andQuotesAreAskedFor() {
    Printer named = ENGLISH.with(Names.of(Map.of(JON, "husband")));
    assertThat(ENGLISH.cell(Cell.person(JON))).isEqualTo("jon");
    assertThat(named.cell(Cell.person(JON))).isEqualTo("husband");
    assertThat(named.in(Language.GERMAN).names()).isEqualTo(named.names());
    assertThat(ENGLISH.cell(Cell.quote("I say"))).isEqualTo("\u2026");
    assertThat(named.withQuotes(true).cell(Cell.quote("I say"))).isEqualTo("\u201cI say\u201d");
    assertThat(Cell.quote("I say")).as("a log").hasToString("Quote[5 characters]");
    new EqualsTester()
        .addEqualityGroup(Printer.english(), named.with(Names.ids()))
        .addEqualityGroup(named)
        .addEqualityGroup(GERMAN)
        .addEqualityGroup(ENGLISH.withQuotes(true))
        .testEquals();
  }

  @Test
  void aPhraseThatALanguageLacks_isToldInEnglish() {
    assertThat(GERMAN.sentence(Clause.of("course.focus.same"))).isEqualTo("The same share");
  }

  @Test
  void aSentence_beginsWithACapital_whateverItsFirstLetter() {
    assertThat(ENGLISH.sentence(Clause.literal("\u00e4rger"))).isEqualTo("\u00c4rger");
    assertThat(ENGLISH.sentence(Clause.literal("\ud801\udc28x")))
        .as("a letter of two chars")
        .isEqualTo("\ud801\udc00x");
    assertThat(ENGLISH.sentence(List.of(Clause.literal("a"), Clause.literal("b"))))
        .isEqualTo("A; b");
    assertThat(ENGLISH.words(Clause.literal("a"))).isEqualTo("a");
  }

  /** Words of letters in two directions, of markup, and of what ends a cell or an attribute. */
  @Provide
  Arbitrary<String> entered() {
    return Arbitraries.of(
            "headache",
            "<script>alert(1)</script>",
            "a&b",
            "&lt;b&gt;",
            "x|y",
            "`c`",
            "**b**",
            "[l](u)",
            "#h",
            "~s~",
            "\\",
            "\"q\"",
            "'q'",
            "\u05e9\u05dc\u05d5\u05dd",
            "$m$",
            "1.",
            "https://example.org",
            "www.example.org",
            "+a",
            "=b")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(words -> String.join(" ", words));
  }

  private record Page(ImmutableList<Clause> clauses, Table table, ImmutableList<Caveat> caveats)
      implements Finding {
    @Override
    public ImmutableList<Shortfall> shortfalls() {
      return ImmutableList.of();
    }
  }

  private static Page page(List<String> names) {
    Table.Builder table = Table.withColumns("finding.column.found", "finding.column.needed");
    names.forEach(n -> table.row(Cell.name(n.split(" ", -1)[0]), Cell.count(n.length())));
    return new Page(
        ImmutableList.copyOf(names.stream().map(Clause::literal).toList()),
        table.build(),
        ImmutableList.copyOf(
            names.stream()
                .map(
                    n ->
                        new Caveat(
                            Caveat.Kind.CLEARANCE_UNKNOWN,
                            Clause.of("finding.clearance.UNKNOWN").with("symptom", Cell.name(n))))
                .toList()));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  private static List<String> wordsOfHtml(String html) {
    return words(
        html.replaceAll("</?bdi>", "")
            .replaceAll("<[^>]*>", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }

  private static List<String> wordsOfMarkdown(String markdown) {
    StringBuilder text = new StringBuilder();
    for (String line : markdown.split("\n", -1)) {
      String bare = line.replaceFirst("^(- |#+ |\\| --- .*)", "");
      for (int i = 0; i < bare.length(); i++) {
        if (bare.charAt(i) == '\\') {
          text.append(bare.charAt(++i));
        } else {
          text.append(bare.charAt(i) == '|' ? ' ' : bare.charAt(i));
        }
      }
      text.append('\n');
    }
    return words(text.toString());
  }

  @Property
  void theSameWords_inTheSameOrder_inEveryMedium(
      @ForAll @Size(min = 1, max = 4) List<@From("entered") String> names) {
    Page page = page(names);
    ImmutableList<Block> blocks =
        ImmutableList.<Block>builder()
            .addAll(page.blocks())
            .add(Block.Paragraph.of(page.clauses().toArray(Clause[]::new)))
            .build();
    List<String> text = words(ENGLISH.text(blocks).replaceAll("(?m)^(- |  (?=\\S))", ""));
    assertThat(wordsOfHtml(ENGLISH.html(blocks))).isEqualTo(text);
    assertThat(wordsOfMarkdown(ENGLISH.markdown(blocks))).isEqualTo(text);
  }

  @Property
  void whatWasEntered_isInert(@ForAll("entered") String name) {
    Page page = page(List.of(name));
    assertThat(
            ENGLISH
                .html(page)
                .replaceAll("</?(bdi|p|ul|li|table|thead|tbody|tr|th|td)\\b[^>]*>", ""))
        .doesNotContain("<", ">")
        .doesNotContainPattern("&(?!(amp|lt|gt|quot);)");
    assertThat(ENGLISH.markdown(page))
        .doesNotContainPattern("(?<!\\\\)[`*_\\[\\]<>~#$]")
        .doesNotContainPattern("(?<!\\\\)(://|www\\.)");
    assertThat(ENGLISH.markdown(page).lines())
        .as("as many cells as columns")
        .filteredOn(l -> l.startsWith("| ") && !l.startsWith("| ---"))
        .allSatisfy(
            l -> assertThat(l.replaceAll("\\\\.", "")).containsPattern("^\\|[^|]*\\|[^|]*\\|$"));
  }

  @Property
  void text_fitsATerminal(@ForAll @Size(min = 1, max = 6) List<@From("entered") String> names) {
    Page page = page(names);
    ImmutableList<Block> blocks =
        ImmutableList.<Block>builder()
            .add(new Block.Heading(1, Clause.literal(String.join(" ", names).repeat(3))))
            .add(Block.Paragraph.of(page.clauses().get(0)))
            .addAll(page.blocks())
            .build();
    for (String line : ENGLISH.text(blocks).split("\n", -1)) {
      assertThat(line.length()).as(line).isLessThanOrEqualTo(TextTable.WIDTH);
    }
  }

  @Test
  void rightToLeft_isIsolated_andControlCharactersAreNotObeyed() {
    Page page = page(List.of("\u05e9\u05dc\u05d5\u05dd"));
    assertThat(ENGLISH.html(page)).contains("<bdi>\u05e9\u05dc\u05d5\u05dd</bdi>");
    Clause broken = Clause.literal("a\n# b\u001b[31m\u2028- c");
    assertThat(ENGLISH.sentence(broken)).isEqualTo("A # b [31m - c");
    assertThat(ENGLISH.markdown(List.of(Block.Paragraph.of(broken))))
        .isEqualTo("A \\# b \\[31m - c.\n");
    assertThat(ENGLISH.markdown(List.of(Block.Paragraph.of(Clause.literal("- c")))))
        .isEqualTo("\\- c.\n");
    assertThat(ENGLISH.markdown(List.of(Block.Paragraph.of(Clause.literal("1. c")))))
        .isEqualTo("1\\. c.\n");
  }

  @Test
  void aSentenceThatEndsByItself_getsNoSecondStop() {
    Printer quoting = ENGLISH.withQuotes(true);
    for (String end : List.of("x.", "x?", "x:", "x!")) {
      Clause quoted = Clause.of("finding.literal").with("words", Cell.quote(end));
      assertThat(quoting.text(List.of(Block.Paragraph.of(quoted))))
          .isEqualTo("\u201c" + end + "\u201d");
      assertThat(quoting.html(List.of(Block.Paragraph.of(Clause.literal(end)))))
          .isEqualTo("<p><bdi>X" + end.substring(1) + "</bdi></p>");
    }
    assertThat(ENGLISH.text(List.of(Block.Paragraph.of(Clause.literal(""))))).isEmpty();
  }

  @Test
  void aPage_hasItsPartsInEveryMedium() {
    List<Block> page =
        List.of(
            new Block.Heading(2, Clause.literal("safety first")),
            Block.Paragraph.of(Clause.literal("is it so?"), Clause.literal("yes")),
            new Block.Grid(ImmutableList.of("a  b", "<c>")));
    assertThat(ENGLISH.text(page))
        .isEqualTo("Safety first\n------------\nIs it so? Yes.\n\na  b\n<c>");
    assertThat(ENGLISH.markdown(page))
        .isEqualTo("## Safety first\n\nIs it so? Yes.\n\n```text\na  b\n<c>\n```\n");
    assertThat(ENGLISH.html(page))
        .isEqualTo(
            "<h2><bdi>Safety first</bdi></h2>\n<p><bdi>Is it so?</bdi> <bdi>Yes</bdi>.</p>\n"
                + "<pre>a  b\n&lt;c&gt;</pre>");
  }
}

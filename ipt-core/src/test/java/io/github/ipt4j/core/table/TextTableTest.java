// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void table_alignsTheFirstColumnLeftAndTheOthersRight() {
    TextTable table =
        TextTable.withHeader("day", "n", "share")
            .row("Monday", "12", "5 %")
            .row("Tue", "3", "")
            .build();
    assertThat(table).hasToString("day      n  share\nMonday  12    5 %\nTue      3");
    assertThat(table.header()).containsExactly("day", "n", "share");
    assertThat(table.rows()).hasSize(2);
  }

  @Test
  void first_column_breaks_between_words_where_a_row_would_be_too_wide() {
    String text = TextTable.withHeader("a", "b").row("x".repeat(100), "end").build().toString();
    assertThat(text.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
    assertThat(text).endsWith("  end").hasLineCount(3);
    String label = "one two three four five six seven eight nine ten eleven twelve thirteen";
    String words = TextTable.withHeader("a", "some number").row(label, "1").build().toString();
    assertThat(words.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
    assertThat(words.replaceAll("\\s+", " ")).isEqualTo("a some number " + label + " 1");
  }

  @Test
  void aWord_longerThanTheFirstColumn_isCutWhereverItStands() {
    String wide = "x".repeat(66);
    for (String cell : List.of("a " + "b".repeat(40), "b".repeat(40), "a b " + "c".repeat(21))) {
      String text = TextTable.withHeader("what", wide).row(cell, "1").build().toString();
      assertThat(text.lines()).allMatch(line -> line.length() <= 80);
      assertThat(text.replaceAll("[^abc]", "")).endsWith(cell.replace(" ", ""));
    }
  }

  @Test
  void aDate_inTheFirstColumn_isNeverCut() {
    String text =
        TextTable.withHeader("date", "b").row("2025-01-13", "x".repeat(79)).build().toString();
    assertThat(text.lines()).anyMatch(line -> line.startsWith("2025-01-13  "));
    assertThat(text.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
  }

  @Test
  void headings_giveRoomBeforeTheFigures() {
    String text =
        TextTable.withHeader("trial", "n of a waiting list with calls", "odds ratio to calls", "p")
            .row("1 2", "1203", "0.003 to 64062", "x".repeat(30))
            .build()
            .toString();
    assertThat(text.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
    assertThat(text).contains("0.003 to 64062  x").doesNotContain("waiting list with");
  }

  @Property(tries = 200)
  void aTable_isNeverWiderThanATerminalAndLosesNothing(
      @ForAll @Size(min = 1, max = 4) List<@Size(9) List<@StringLength(max = 60) @CharRange(from = 'a', to = 'd') String>>
              rows) {
    TextTable.Builder table = TextTable.withHeader(rows.get(0).toArray(String[]::new));
    rows.forEach(row -> table.row(row.toArray(String[]::new)));
    String text = table.build().toString();
    assertThat(text.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
    long letters = rows.stream().flatMap(List::stream).mapToLong(String::length).sum();
    assertThat(text.chars().filter(Character::isLetter).count())
        .isEqualTo(letters + rows.get(0).stream().mapToLong(String::length).sum());
  }

  @Test
  void rowOfTheWrongLength_andATableWithoutColumns_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextTable.withHeader("a", "b").row("1"))
        .withMessage("cells must be 2, but were 1");
    assertThatIllegalArgumentException()
        .isThrownBy(TextTable::withHeader)
        .withMessage("columns must not be empty");
  }

  @Test
  void equality_isOfHeaderAndRows() {
    new EqualsTester()
        .addEqualityGroup(
            TextTable.withHeader("a").row("1").build(), TextTable.withHeader("a").row("1").build())
        .addEqualityGroup(TextTable.withHeader("a").build())
        .addEqualityGroup(TextTable.withHeader("b").row("1").build())
        .testEquals();
  }

  @Test
  void paragraph_isBrokenBetweenWords() {
    String words = "word ".repeat(40);
    String wrapped = Paragraph.wrap("- ", "  ", words);
    assertThat(wrapped.lines()).allMatch(line -> line.length() <= TextTable.WIDTH).hasSize(3);
    assertThat(wrapped).startsWith("- word word").contains("\n  word");
    assertThat(Paragraph.wrap("")).isEmpty();
    assertThat(Paragraph.wrap("  a \n b\t")).isEqualTo("a b");
  }

  @Property
  void wrapping_keepsEveryWordInOrder(
      @ForAll @Size(max = 60) List<@AlphaChars @StringLength(min = 1, max = 20) String> words) {
    String wrapped = Paragraph.wrap(String.join(" ", words));
    assertThat(wrapped.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
    assertThat(wrapped.replace('\n', ' ')).isEqualTo(String.join(" ", words));
  }
}

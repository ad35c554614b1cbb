// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static String said(String phrase, Map<String, Cell> cells) {
    return said(phrase, cells, new Voice(Language.ENGLISH, Names.ids(), false));
  }

  private static String said(String phrase, Map<String, Cell> cells, Voice voice) {
    Spans spans = new Spans();
    Template.parse(phrase).say(cells, voice, spans);
    return spans.in(Medium.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "{n|day|days}, 0, 0 days",
    "{n|day|days}, 1, 1 day",
    "{n|day|days}, 2, 2 days",
    "{n|no day|day|days}, 0, no day",
    "{n|no day|day|days}, 1, 1 day",
    "{n|no day|day|days}, 2, 2 days",
    "{n?was|were}, 1, was",
    "{n?was|were}, 0, were",
    "{n?none|the one|the {n} ones}, 0, none",
    "{n?none|the one|the {n} ones}, 1, the one",
    "{n?none|the one|the {n} ones}, 7, the 7 ones",
    "{n?|it|them}, 0, ''"
  })
  void aForm_isChosenByItsNumber(String phrase, int n, String expected) {
    assertThat(said(phrase, Map.of("n", Cell.count(n)))).isEqualTo(expected);
  }

  @Test
  void aShare_hasTheNounOfItsWholeAndTheVerbOfEither() {
    String phrase = "{x|day|days} {x?was|were} bad";
    assertThat(said(phrase, Map.of("x", Cell.share(1, 3)))).isEqualTo("1 of 3 days was bad");
    assertThat(said(phrase, Map.of("x", Cell.share(0, 1)))).isEqualTo("0 of 1 day was bad");
    assertThat(said(phrase, Map.of("x", Cell.share(2, 3)))).isEqualTo("2 of 3 days were bad");
  }

  @Test
  void severalPeople_areMany_andOneIsOne() {
    RelationshipId ann = new RelationshipId("ann");
    RelationshipId jon = new RelationshipId("jon");
    String phrase = "{who} {who?is|are}";
    assertThat(said(phrase, Map.of("who", Cell.people(List.of(ann, jon)))))
        .isEqualTo("ann and jon are");
    assertThat(said(phrase, Map.of("who", Cell.people(List.of(ann))))).isEqualTo("ann is");
    assertThat(said(phrase, Map.of("who", Cell.person(jon)))).isEqualTo("jon is");
  }

  @Test
  void whatStandsInBrackets_isLeftOutWhereACellIsMissingOrNone() {
    String phrase = "a[ {x}[ and {y}]][ c]";
    assertThat(said(phrase, Map.of())).isEqualTo("a c");
    assertThat(said(phrase, Map.of("x", Cell.NONE, "y", Cell.count(2)))).isEqualTo("a c");
    assertThat(said(phrase, Map.of("x", Cell.count(1)))).isEqualTo("a 1 c");
    assertThat(said(phrase, Map.of("x", Cell.count(1), "y", Cell.count(2))))
        .isEqualTo("a 1 and 2 c");
  }

  @Test
  void aQuoteInBrackets_isLeftOutWhereNoQuotesArePrinted() {
    Map<String, Cell> cells = Map.of("q", Cell.quote("I feel small"));
    assertThat(said("said[: {q}]", cells)).isEqualTo("said");
    Voice quoting = new Voice(Language.ENGLISH, Names.ids(), true);
    assertThat(said("said[: {q}]", cells, quoting)).isEqualTo("said: \u201cI feel small\u201d");
    assertThat(said("said: {q}", cells)).isEqualTo("said: \u2026");
  }

  @Test
  void cells_areKnownByName() {
    Template template = Template.parse("{a} [{b} {c|d|e {f}}]{g?h|{i}}");
    assertThat(template.names()).containsExactlyInAnyOrder("a", "b", "c", "f", "g", "i");
    assertThat(template.required()).containsExactlyInAnyOrder("a", "g", "i");
    assertThat(Template.parse("at 95 % [x {n|day|days}]").words()).isEqualTo("at 95 % x  day days");
  }

  @Test
  void aCellThatIsMissing_isAFaultOfTheProgram() {
    assertThatIllegalStateException()
        .isThrownBy(() -> said("{x}", ImmutableMap.of()))
        .withMessage("a clause has no cell x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{x", "[x", "x}", "x]", "{x|a}", "{x|a|b|c|d}", "{x|a|b]", "[{x]}"})
  void aPhraseThatIsNotBalanced_isAFaultOfTheFile(String phrase) {
    assertThatIllegalStateException().isThrownBy(() -> Template.parse(phrase));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "c-1", "Ümit 2", "漢字", "\uD83D\uDE00", "a\u00A0b", "a,b", "\"a\""})
  void id_of_printable_characters_is_kept(String id) {
    assertThat(Identifiers.check("client id", id)).isSameAs(id);
    assertThat(new ClientId(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a;b",
        "a\nb",
        "a\u0000b",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\uD800",
        "\uDC00"
      })
  void id_of_anything_that_breaks_a_line_or_a_file_is_refused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EventId(id))
        .withMessageStartingWith(
            "event id must hold no semicolon and no control character, but was a text of ")
        .withMessageMatching("[^\\p{Cc}\\x{2028}\\x{2029}]*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@husband", "\tc", "\rc", "=HYPERLINK(\"x\")"})
  void id_that_a_spreadsheet_takes_for_a_formula_is_refused(String id) {
    for (Function<String, Object> type :
        List.<Function<String, Object>>of(
            ClientId::new, RelationshipId::new, EventId::new, IssueId::new, Symptom::of)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> type.apply(id.toLowerCase(Locale.ROOT)))
          .withMessageNotContaining("husband")
          .withMessageContaining("must");
    }
    assertThat(new ClientId("c-1+2=3@4")).hasToString("c-1+2=3@4");
  }

  @Test
  void id_thatIsEmptyTooLongOrNotStripped_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RelationshipId(""))
        .withMessage("relationship id must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RelationshipId("a".repeat(101)))
        .withMessage(
            "relationship id must have at most 100 characters, but was a text of 101 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RelationshipId("a "))
        .withMessage(
            "relationship id must not begin or end with white space, but was a text of 2 characters");
    assertThat(new RelationshipId("a".repeat(100)).value()).hasSize(100);
  }

  @Property
  void order_isThatOfCodePoints(@ForAll String a, @ForAll String b) {
    int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    assertThat(Integer.signum(Identifiers.compare(a, b))).isEqualTo(Integer.signum(expected));
  }

  @Test
  void order_putsCharactersBeyondTheBasicPlaneLast() {
    // U+FFFD comes before U+1F600, although its UTF-16 unit is greater than a surrogate
    assertThat(new ClientId("\uFFFD")).isLessThan(new ClientId("\uD83D\uDE00"));
    assertThat(new ClientId("a")).isLessThan(new ClientId("aa"));
    assertThat(new EventId("B")).isLessThan(new EventId("a"));
    assertThat(new RelationshipId("a")).isEqualByComparingTo(new RelationshipId("a"));
  }
}

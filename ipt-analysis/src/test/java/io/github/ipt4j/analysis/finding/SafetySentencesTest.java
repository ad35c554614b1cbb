// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.RiskReview;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.history.ConcernCourse;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetySentencesTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 3);
  private static final String OPEN = "0123";

  /** A form a week: the answer to item 9 of a PHQ-9, ? left blank, - missed, t a total of 9. */
  private static SafetySentences answers(String signs) {
    ImmutableList.Builder<MeasureTaken> forms = ImmutableList.builder();
    for (int i = 0; i < signs.length(); i++) {
      MeasureTaken.Builder form =
          MeasureTaken.builder()
              .id(new EventId("form-" + i))
              .at(EventTime.on(FIRST.plusWeeks(i)))
              .instrument(Instrument.PHQ_9);
      char sign = signs.charAt(i);
      if (sign == 't') {
        form.reportedTotal(9);
      } else if (sign != '-') {
        ItemResponses.Builder items = ItemResponses.builder();
        IntStream.range(0, 8).forEach(n -> items.addItem(OptionalInt.of(1)));
        items.addItem(sign == '?' ? OptionalInt.empty() : OptionalInt.of(sign - '0'));
        form.items(items.build());
      }
      forms.add(form.build());
    }
    MeasureSeries series =
        MeasureSeries.builder().instrument(Instrument.PHQ_9).addAllMeasures(forms.build()).build();
    return new SafetySentences(SafetyRecord.of(List.of(series)));
  }

  private static String only(ImmutableList<Clause> clauses) {
    assertThat(clauses).hasSize(1);
    return Printer.english().sentence(clauses.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|PHQ-9 item 9: answered 3 of 3 (the highest answer there is) on 2025-09-03: ask about"
            + " self-harm.",
        "?|PHQ-9 item 9: left blank on 2025-09-03; answered in no form: ask about self-harm.",
        "012|PHQ-9 item 9: 0, 1, 2; answered 2 of 3 on 2025-09-17, UP from 1, the highest so far;"
            + " above 0 since 2025-09-10: ask about self-harm.",
        "2101|PHQ-9 item 9: 2, 1, 0, 1; answered 1 of 3 on 2025-09-24, UP from 0; highest 2 of 3 on"
            + " 2025-09-03: ask about self-harm.",
        "110?|PHQ-9 item 9: 1, 1, 0, ? (? left blank); left blank on 2025-09-24; last answered 0 of"
            + " 3 on 2025-09-17; highest 1 of 3 on 2025-09-10: ask about self-harm.",
        "1-t|PHQ-9 item 9: 1, -, t (- form missed, t total only); answered 1 of 3 on 2025-09-03; the"
            + " 2 forms since do not tell: ask about self-harm.",
        "1-|PHQ-9 item 9: 1, - (- form missed); answered 1 of 3 on 2025-09-03; the form since does"
            + " not tell: ask about self-harm."
      })
  void anOpenItem_isToldWithItsRow_andAskedAbout(String signs, String due) {
    assertThat(only(answers(signs).due())).isEqualTo(due);
    assertThat(answers(signs).closed()).isEmpty();
  }

  @Test
  void anItemThatIsNotOpen_isToldWhereItWas_andNotAskedAbout() {
    assertThat(answers("310").due()).isEmpty();
    assertThat(only(answers("310").closed()))
        .isEqualTo(
            "PHQ-9 item 9, which asks about self-harm: 3, 1, 0; answered 0 of 3 on 2025-09-17;"
                + " highest 3 of 3 (the highest answer there is) on 2025-09-03.");
    assertThat(only(answers("tt").closed()))
        .isEqualTo(
            "PHQ-9 item 9, which asks about self-harm, is not known, only the total, in 2 forms.");
    assertThat(answers("000").closed()).isEmpty();
  }

  @Test
  void fortyAnswers_areTheLongestRow() {
    assertThat(only(answers("1".repeat(41)).due()))
        .startsWith("PHQ-9 item 9: the last 40 of 41 forms 1, 1, 1, ");
    assertThat(only(answers("1".repeat(40)).due())).startsWith("PHQ-9 item 9: 1, 1, 1, ");
  }

  private static String withoutNumbers(String text) {
    return text.replaceAll("[\\d?]+", "#").replaceAll("#(-#)+", "#");
  }

  @Property(tries = 60)
  void aThreeInPlaceOfABlank_isOtherWords_andNoThreeReadsLikeAOne(
      @ForAll @Size(max = 10) List<@IntRange(max = 3) Integer> before) {
    StringBuilder row = new StringBuilder();
    before.forEach(a -> row.append(OPEN.charAt(a)));
    String blank = withoutNumbers(only(answers(row + "?").due()));
    String one = withoutNumbers(only(answers(row + "1").due()));
    String three = withoutNumbers(only(answers(row + "3").due()));
    assertThat(three).isNotEqualTo(blank).isNotEqualTo(one).contains("the highest answer there is");
    assertThat(one).isNotEqualTo(blank);
  }

  private static SafetyConcern ofHerself() {
    return SafetyConcern.builder()
        .id(new EventId("concern"))
        .at(EventTime.on(FIRST))
        .kind(SafetyConcernKind.SELF_HARM)
        .build();
  }

  private static RiskReview review(int week, boolean closes) {
    return RiskReview.builder()
        .id(new EventId("review-" + week))
        .at(EventTime.on(FIRST.plusWeeks(week)))
        .concern(new EventId("concern"))
        .closes(closes)
        .nextReview(FIRST.plusWeeks(week + 4))
        .build();
  }

  @Test
  void aConcernThatAReviewKeptOpen_isToldWithTheReview_andStillDue() {
    SafetySentences kept =
        new SafetySentences(
            SafetyRecord.of(List.of())
                .withConcerns(
                    new ConcernCourse(ofHerself(), 3, ImmutableList.of(review(1, false)))));
    assertThat(only(kept.due()))
        .isEqualTo(
            "2025-09-03: self harm. Gone through on 2025-09-10, 3 sessions ago, and KEPT OPEN; to be"
                + " gone through again by 2025-10-08: go through it.");
    assertThat(kept.closed()).isEmpty();
    assertThat(kept.caveats())
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.text())
                    .isEqualTo(
                        "A safety concern is open: self harm, entered on 2025-09-03; last gone"
                            + " through on 2025-09-10 and kept open, to be gone through again by"
                            + " 2025-10-08."));
  }

  @Test
  void anAnswerOnSelfHarmAfterAClosedConcern_wasNotGoneThrough() {
    ConcernCourse closed = new ConcernCourse(ofHerself(), 0, ImmutableList.of(review(1, true)));
    assertThat(
            only(
                new SafetySentences(answers("1010").record().withConcerns(closed))
                    .closed().subList(0, 1).stream().collect(ImmutableList.toImmutableList())))
        .isEqualTo(
            "2025-09-03: self harm; last gone through on 2025-09-10; PHQ-9 item 9 was above 0 again"
                + " on 2025-09-17: NOT GONE THROUGH since; to be gone through again by 2025-10-08.");
    assertThat(only(new SafetySentences(answers("0000").record().withConcerns(closed)).closed()))
        .doesNotContain("NOT GONE THROUGH");
  }

  private static SafetySentences concern(SafetyConcern concern, int sessions) {
    return new SafetySentences(
        SafetyRecord.of(List.of())
            .withConcerns(new ConcernCourse(concern, sessions, ImmutableList.of())));
  }

  @Test
  void aConcern_isToldWithWhatIsDue_byThePrintersNamesAndWords() {
    SafetyConcern thrown =
        SafetyConcern.builder()
            .id(new EventId("concern"))
            .at(EventTime.on(LocalDate.of(2025, 9, 10)))
            .kind(SafetyConcernKind.HARM_BY_OTHER)
            .person(new RelationshipId("jon"))
            .note("A cup against the wall, the baby in the room")
            .build();
    assertThat(only(concern(thrown, 8).due()))
        .isEqualTo(
            "2025-09-10: harm by other, jon. NOT GONE THROUGH in the 8 sessions since: go through it.");
    assertThat(only(concern(thrown, 1).due())).contains("NOT GONE THROUGH in the session since:");
    assertThat(only(concern(thrown, 0).due())).contains("NOT GONE THROUGH, no session since:");
    Printer printer =
        Printer.english()
            .with(Names.of(java.util.Map.of(new RelationshipId("jon"), "partner")))
            .withQuotes(true);
    assertThat(printer.sentence(concern(thrown, 8).due().get(0)))
        .startsWith(
            "2025-09-10: harm by other, partner, \u201cA cup against the wall, the baby in the"
                + " room\u201d. NOT GONE");
    assertThat(concern(thrown, 8).caveats().get(0).text())
        .isEqualTo(
            "A safety concern is open: harm by other, jon, entered on 2025-09-10; NOT GONE THROUGH in"
                + " the 8 sessions since.");
    SafetyConcern gone = thrown.withReviewedOn(LocalDate.of(2025, 10, 1));
    assertThat(only(concern(gone, 3).closed()))
        .isEqualTo(
            "2025-09-10: harm by other, jon; last gone through on 2025-10-01, 3 sessions ago.");
    assertThat(only(concern(gone, 0).closed())).endsWith("last gone through on 2025-10-01.");
    assertThat(Printer.english().in(Language.GERMAN).sentence(concern(thrown, 8).due().get(0)))
        .isEqualTo(
            "2025-09-10: Gewalt durch andere, jon. NICHT BESPROCHEN in den 8 Sitzungen seither: bitte"
                + " besprechen.");
  }

  @Test
  void digits_areCells() {
    List<String> digits = new ArrayList<>();
    Clause due = answers("0123?").due().get(0);
    due.cells().forEach((name, cell) -> digits.add(name));
    assertThat(digits).containsExactly("instrument", "item", "row", "state");
    assertThat(due.cells().get("item")).isEqualTo(Cell.count(9));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ipt4j.core.Said;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalOwner;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.measure.Licence;
import io.github.ipt4j.core.measure.SeverityBand;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
  private static final String WORDS = "Panic after he hit me";
  private static final LocalDate DAY = FilledCase.FIRST;

  @Test
  void message_isAttributeRuleAndValue() {
    Refusal refusal =
        Refusal.builder("reviewedOn", "must not be before " + DAY)
            .owner("concern-1")
            .found(DAY.minusDays(1))
            .build();
    assertThat(refusal)
        .hasMessage("reviewedOn of concern-1 must not be before 2026-01-05, but was 2026-01-04");
    assertThat(refusal.attribute()).isEqualTo("reviewedOn");
    assertThat(refusal.rule()).isEqualTo("must not be before 2026-01-05");
    assertThat(refusal.found()).contains(new Quoted("2026-01-04", true));
    assertThat(refusal.path()).containsExactly("reviewedOn");
    assertThat(Refusal.builder("id", "must be short").owner(WORDS).found(WORDS).build())
        .hasMessage("id of a text of 21 characters must be short, but was a text of 21 characters");
  }

  @Test
  void severalRefusals_areOneThatSaysTheFirst() {
    Refusal first = Refusal.builder("a", "must be 1").found(2).build();
    Refusal second = Refusal.builder("b", "must be 3").found(4).build();
    Refusal third = Refusal.builder("c", "must be 5").build();
    Refusal both = Refusal.together(List.of(first, second));
    assertThat(both).hasMessage("a must be 1, but was 2");
    assertThat(Refusal.together(List.of(both, third)).all())
        .extracting(Refusal::attribute)
        .containsExactly("a", "b", "c");
    assertThat(Refusal.together(List.of(third))).isSameAs(third);
  }

  @ParameterizedTest
  @CsvSource({
    "c-1, c-1",
    "PHQ-9, PHQ-9",
    "a_b.c, a_b.c",
    "abcdefghijklmnopqrst, abcdefghijklmnopqrst",
    "abcdefghijklmnopqrstu, a text of 21 characters",
    "in law, a text of 6 characters",
    "höme, a text of 4 characters",
    "a@b, a text of 3 characters",
    "\u202Ea, a text of 2 characters",
    "'', empty"
  })
  void token_is_quoted_and_anything_else_told_by_its_length(String found, String said) {
    assertThat(Quoted.token(found).inQuotes().replace("'", "")).isEqualTo(said);
  }

  @Property
  void text_inAMessage_isAPlainTokenOrItsLength(@ForAll String text) {
    for (Quoted quoted : List.of(Quoted.token(text), Quoted.of(text), Quoted.number(text))) {
      assertThat(quoted.text())
          .matches("[A-Za-z0-9_.-]{1,20}|[0-9.,:+/T-]{1,40}|empty|a text of [0-9]+ characters?");
      assertThat(quoted.verbatim()).isEqualTo(quoted.text().equals(text) && !text.isEmpty());
    }
    assertThat(Quoted.length(text).text()).matches("empty|a text of [0-9]+ characters?");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, true",
    "10:61, true",
    "+1, true",
    "'1,5', true",
    "Anna, false",
    "5 Anna, false",
    "T, false",
    "-, false",
    "١٢, false",
    "1e5, false"
  })
  void in_a_column_of_numbers_only_digits_and_signs_are_quoted(String found, boolean verbatim) {
    assertThat(Quoted.number(found).verbatim()).isEqualTo(verbatim);
  }

  static List<ThrowingCallable> builders() {
    RelationshipId stranger = new RelationshipId(WORDS);
    EventId event = new EventId(WORDS);
    Relationship sister = Relationship.builder().id(stranger).kind(RelationshipKind.SISTER).build();
    Interaction visit =
        Interaction.builder()
            .id(event)
            .at(EventTime.on(DAY))
            .kind(InteractionKind.VISIT)
            .addSource(ContactSource.unrated(stranger))
            .build();
    Goal goal =
        Goal.builder()
            .id(event)
            .at(EventTime.on(DAY))
            .owner(GoalOwner.CLIENT)
            .description(WORDS)
            .build();
    Instrument own =
        Instrument.builder()
            .code(WORDS)
            .items(2)
            .itemMaximum(3)
            .direction(Direction.HIGHER_IS_WORSE)
            .licence(Licence.OWN)
            .build();
    SymptomEpisode episode =
        SymptomEpisode.builder()
            .id(event)
            .at(EventTime.on(DAY))
            .symptom(Symptom.of(WORDS.toLowerCase(Locale.ROOT)))
            .intensity(3)
            .build();
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(Client.builder().id(new ClientId("c")).build())
            .period(DateRange.ofDays(DAY, DAY));
    return List.of(
        () -> Symptom.of(WORDS),
        () -> Symptom.of("panic\u202E;"),
        () -> Symptom.of("panic;"),
        () -> new ClientId(WORDS + ";"),
        () -> new RelationshipId(" " + WORDS),
        () -> new EventId(WORDS + "\n"),
        () -> new IssueId("=" + WORDS),
        () -> EventTime.parse(WORDS),
        () -> EventTime.parse("2026-01-05TPanic"),
        () -> SymptomDiary.ofDays(Symptom.HEADACHE, DAY, "--\u202E"),
        () -> SymptomDiary.builder(Symptom.HEADACHE).addEpisode(episode),
        () -> SymptomDiary.builder(episode.symptom()).addEpisode(episode).addFreeDay(DAY).build(),
        () -> visit.withSources(visit.sources().get(0), visit.sources().get(0)),
        () -> goal.withDescription(" "),
        () -> goal.withReachedOn(DAY.minusDays(1)),
        () -> InterpersonalInventory.builder().addRelationships(sister, sister).build(),
        () -> own.withItems(0),
        () -> own.withItemTexts(WORDS),
        () -> own.withBands(new SeverityBand(WORDS, 2, 3)).withBandSource(WORDS),
        () -> own.checkItems(ItemResponses.of(1)),
        () -> own.checkItems(ItemResponses.of(1, 9)),
        () -> own.checkTotal(99),
        () -> CsvConventions.builder().addFurtherInstruments(own, own).build(),
        () -> CsvConventions.builder().addFurtherInstruments(own.withItemMinimum(-1)).build(),
        () -> history.addEvents(visit, goal, episode).build());
  }

  @ParameterizedTest
  @MethodSource("builders")
  void builders_sayNoMoreThanReaders(ThrowingCallable builder) {
    Throwable thrown = catchThrowable(builder);
    assertThat(thrown).isInstanceOf(RuntimeException.class);
    assertThat(Said.by(thrown).toLowerCase(Locale.ROOT)).doesNotContain("panic", "hit me");
  }
}

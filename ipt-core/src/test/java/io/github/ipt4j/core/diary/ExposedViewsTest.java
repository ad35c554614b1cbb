// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A diary, or ratings, beside contacts, states of the day and declared phases. */
class ExposedViewsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final SymptomDiary DIARY = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "-3-5");
  private static final DailyRatings MOOD =
      DailyRatings.builder(RatingScale.of("mood", 0, 10))
          .add(MONDAY, 3)
          .add(MONDAY.plusDays(1), 4)
          .add(MONDAY.plusDays(3), 5)
          .build();
  private static final DayStates SHIFT =
      DayStates.builder("night shift").add(MONDAY, true).add(MONDAY.plusDays(1), false).build();
  private static final DayStates SISTER =
      DayStates.builder("sister stays").add(MONDAY, false).build();

  /** Contacts were asked about on the first day and the second, with one on the second. */
  private static ContactLog log() {
    return ContactLog.builder()
        .recording(
            ContactRecording.builder()
                .sampling(ContactSampling.DAILY)
                .addNoContact(NoContact.builder().date(MONDAY).build())
                .build())
        .addContact(
            Interaction.builder()
                .id(new EventId("visit"))
                .at(EventTime.on(MONDAY.plusDays(1)))
                .kind(InteractionKind.VISIT)
                .addSource(ContactSource.unrated(new RelationshipId("sister")))
                .build())
        .build();
  }

  /** Two of the four recorded days, and two of the three rated ones, are asked days. */
  @Test
  void theLog_isHeldAgainstTheDaysBesideWhichItStands() {
    assertThat(log().diaryCoverage()).isEmpty();
    ExposedDiary diary = ExposedDiary.of(DIARY, log());
    assertThat(diary.log().diaryCoverage().orElseThrow()).isCloseTo(2 / 4.0, within(1e-12));
    assertThat(diary.log()).isEqualTo(log().heldAgainst(DIARY));
    ExposedRatings ratings = ExposedRatings.of(MOOD, log());
    assertThat(ratings.log().diaryCoverage().orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void aLogThatWasHeldAgainstOtherDays_isLeftAsItIs() {
    ContactLog held = log().heldAgainst(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "-"));
    assertThat(ExposedDiary.of(DIARY, held).log().diaryCoverage()).hasValue(1);
    assertThat(ExposedRatings.of(MOOD, held).log().diaryCoverage()).hasValue(1);
  }

  @Test
  void withoutARecordedDay_theLogIsHeldAgainstNothing() {
    SymptomDiary none = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "....");
    assertThat(ExposedDiary.of(none, log()).log()).isEqualTo(log());
    DailyRatings unrated = DailyRatings.builder(MOOD.scale()).build();
    assertThat(ExposedRatings.of(unrated, log()).log()).isEqualTo(log());
  }

  @Test
  void aState_isFoundByItsName() {
    ExposedDiary diary = ExposedDiary.of(DIARY, SHIFT, SISTER);
    assertThat(diary.state("sister stays")).contains(SISTER);
    assertThat(diary.state("night shift")).contains(SHIFT);
    assertThat(diary.state("visit")).isEmpty();
    ExposedRatings ratings = ExposedRatings.of(MOOD, SHIFT, SISTER);
    assertThat(ratings.state("sister stays")).contains(SISTER);
    assertThat(ratings.state("visit")).isEmpty();
  }

  @Test
  void since_leavesOutTheDaysBefore_andNothingElse() {
    ExposedDiary diary = ExposedDiary.builder().diary(DIARY).log(log()).addStates(SHIFT).build();
    LocalDate third = MONDAY.plusDays(2);
    ExposedDiary later = diary.since(third);
    assertThat(later.diary().recordedDays()).containsExactly(third, MONDAY.plusDays(3));
    assertThat(later.log()).isEqualTo(diary.log());
    assertThat(later.states()).containsExactly(SHIFT);
    assertThat(diary.since(MONDAY)).isSameAs(diary);
    assertThat(diary.since(MONDAY.plusDays(4)).diary().size()).isZero();
    ExposedRatings ratings = ExposedRatings.of(MOOD, SHIFT);
    assertThat(ratings.since(third).ratings().recordedDays()).containsExactly(MONDAY.plusDays(3));
    assertThat(ratings.since(third).ratings().taken()).hasSize(1);
    assertThat(ratings.since(MONDAY)).isSameAs(ratings);
  }

  @Test
  void phases_areAddedToThoseThatWereDeclared_alsoOfTheRatings() {
    ExposedDiary diary =
        ExposedDiary.of(DIARY, SHIFT).withPhase(MONDAY.plusDays(2)).withPhase(MONDAY.plusDays(1));
    assertThat(diary.phaseStarts()).containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2));
    assertThat(diary.toBuilder().build()).isEqualTo(diary);
    assertThat(diary.ratings().phaseStarts()).isEqualTo(diary.phaseStarts());
    assertThat(diary.ratings().ratings()).isEqualTo(DIARY.ratings());
    assertThat(diary.ratings().toBuilder().build()).isEqualTo(diary.ratings());
  }

  @Test
  void toString_holdsCountsAndNoOnesName() {
    assertThat(ExposedDiary.of(DIARY, SHIFT).withPhase(MONDAY).toString())
        .contains("states 1; phases declared 1")
        .doesNotContain("night");
    assertThat(ExposedRatings.of(MOOD, SHIFT, SISTER).toString())
        .contains("states 2; phases declared 0")
        .doesNotContain("night", "sister");
  }

  /** Several a day with their times: only the entries of the days that are kept are kept. */
  @Test
  void ratingsOfARange_haveTheEntriesOfItsDays() {
    DailyRatings first = MOOD.during(DateRange.ofDays(MONDAY, MONDAY.plusDays(1)));
    assertThat(first.taken()).isEqualTo(MOOD.taken().subList(0, 2));
    assertThat(first.ids()).hasSize(2);
    assertThat(first.dayValue()).isEqualTo(DayValue.MEAN);
    assertThat(MOOD.during(DateRange.ofDays(MONDAY.plusDays(2), MONDAY.plusDays(9))).taken())
        .isEqualTo(MOOD.taken().subList(2, 3));
  }
}

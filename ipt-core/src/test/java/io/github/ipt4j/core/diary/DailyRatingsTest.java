// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DailyRatingsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final RatingScale MOOD = RatingScale.ofBetter("mood", 0, 100);

  private static RatingTaken entry(String id, EventTime at, double value) {
    return RatingTaken.builder().id(new EventId(id)).at(at).rating("mood").value(value).build();
  }

  private static DailyRatingsBuilder threeBeeps() {
    return DailyRatings.builder(MOOD)
        .add(entry("b", EventTime.at(MONDAY.atTime(20, 0)), 10))
        .add(entry("a", EventTime.at(MONDAY.atTime(8, 0)), 70))
        .add(entry("c", EventTime.at(MONDAY.plusDays(1).atTime(1, 0)), 40));
  }

  @Test
  void severalEntriesOfADay_areItsMean_unlessDeclaredOtherwise() {
    DailyRatings mean = threeBeeps().build();
    assertThat(mean.size()).isEqualTo(1);
    assertThat(mean.value(0)).isCloseTo(40, within(1e-12));
    assertThat(mean.entries(0)).isEqualTo(3);
    assertThat(mean.entries()).isEqualTo(3);
    assertThat(threeBeeps().dayValue(DayValue.MAXIMUM).build().value(0)).isEqualTo(70);
    assertThat(threeBeeps().dayValue(DayValue.LAST).build().value(0)).isEqualTo(40);
    assertThat(mean.taken()).extracting(t -> t.id().value()).containsExactly("a", "b", "c");
  }

  @Test
  void aTimeBeforeTheStartOfTheDay_belongsToTheDayBefore() {
    DailyRatings fromMidnight = threeBeeps().dayStart(LocalTime.MIDNIGHT).build();
    assertThat(fromMidnight.recordedDays()).containsExactly(MONDAY, MONDAY.plusDays(1));
    assertThat(fromMidnight.value(MONDAY.plusDays(1))).hasValue(40);
  }

  @Test
  void aDayWithoutAnEntry_isNotRecorded() {
    DailyRatings ratings =
        DailyRatings.builder(MOOD).add(MONDAY.plusDays(2), 0).add(MONDAY, 50).build();
    assertThat(ratings.value(MONDAY.plusDays(1))).isEmpty();
    assertThat(ratings.indexOf(MONDAY.plusDays(1))).isNegative();
    assertThat(ratings.indexOf(LocalDate.MAX)).isNegative();
    assertThat(ratings.day(1)).isEqualTo(MONDAY.plusDays(2));
    assertThat(ratings.epochDay(0)).isEqualTo(MONDAY.toEpochDay());
    assertThat(ratings.mean()).hasValue(25);
    assertThat(ratings.span()).contains(DateRange.ofDays(MONDAY, MONDAY.plusDays(2)));
    assertThat(DailyRatings.builder(MOOD).build().span()).isEmpty();
    assertThat(DailyRatings.builder(MOOD).build().mean()).isEmpty();
  }

  @Test
  void ratingsOfNothingButADay_areNumberedWithinTheirDate() {
    DailyRatings ratings =
        DailyRatings.builder(MOOD)
            .add(MONDAY, 1)
            .add(MONDAY.plusDays(1), 2)
            .add(entry("beep", EventTime.at(MONDAY.atTime(8, 0)), 3))
            .add(MONDAY, 4)
            .build();
    assertThat(ratings.taken())
        .extracting(t -> t.id().value())
        .containsExactlyInAnyOrder(
            "mood@2026-01-05#1", "mood@2026-01-06#1", "beep", "mood@2026-01-05#3");
  }

  /**
   * Numbering within a date takes no look at all other days: twenty thousand days are added in
   * about the time of as many entries that have their ids already, where looking at all took more
   * than a hundred times as long. Of both the best of five, as machines are busy.
   */
  @Test
  void addingManyDays_takesAboutAsLongAsAddingManyEntries() {
    long adding = Long.MAX_VALUE;
    long entering = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      days(20_000);
      long between = System.nanoTime();
      DailyRatingsBuilder builder = DailyRatings.builder(MOOD);
      for (int day = 0; day < 20_000; day++) {
        LocalDate date = MONDAY.plusDays(day);
        builder.add(entry("mood@" + date + "#1", EventTime.on(date), 50));
      }
      adding = Math.min(adding, between - start);
      entering = Math.min(entering, System.nanoTime() - between);
    }
    assertThat((double) adding / entering).isLessThanOrEqualTo(10);
  }

  private static DailyRatingsBuilder days(int number) {
    DailyRatingsBuilder builder = DailyRatings.builder(MOOD);
    for (int day = 0; day < number; day++) {
      builder.add(MONDAY.plusDays(day), 50);
    }
    return builder;
  }

  @Test
  void aRatingOffItsScale_orOfAnotherName_isRefused_withoutItsWords() {
    assertThatThrownBy(() -> DailyRatings.builder(MOOD).add(MONDAY, 101))
        .hasMessageContaining("value")
        .hasMessageContaining("must be 0.0 to 100.0, but was 101.0");
    RatingTaken other = entry("x", EventTime.on(MONDAY), 1).withRating("he hit me");
    assertThatThrownBy(() -> DailyRatings.builder(MOOD).add(other))
        .hasMessageContaining("must be that of the scale, but was a text of 9 characters");
    assertThatThrownBy(() -> entry("x", EventTime.on(MONDAY), Double.NaN))
        .hasMessageContaining("value must be finite");
  }

  @Test
  void scale_namesItsEndsAndItsDirection() {
    assertThat(MOOD.worst()).isEqualTo(0);
    assertThat(MOOD.best()).isEqualTo(100);
    assertThat(RatingScale.of("distress", 1, 7).worst()).isEqualTo(7);
    assertThat(RatingScale.of("distress", 1, 7).range()).isEqualTo(6);
    assertThatThrownBy(() -> RatingScale.of("distress", 7, 7))
        .hasMessage("greatest must be above 7.0, but was 7.0");
    assertThatThrownBy(() -> RatingScale.of("Distress", 0, 1)).hasMessageContaining("lower case");
    assertThatThrownBy(() -> RatingScale.of("distress", -1e308, 1e308))
        .hasMessageContaining("greatest");
    assertThatThrownBy(() -> RatingScale.of("distress", Double.NEGATIVE_INFINITY, 0))
        .hasMessageContaining("least must be finite");
  }

  @Test
  void ofADiary_areItsIntensities_zeroOnFreeDays() {
    SymptomDiary diary =
        SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, "-.37")
            .withClearance(ClearanceStatus.CLEARED);
    DailyRatings ratings = diary.ratings();
    assertThat(ratings.scale()).isEqualTo(RatingScale.of("low mood", 0, 10));
    assertThat(ratings.value(0)).isEqualTo(0);
    assertThat(ratings.value(2)).isEqualTo(7);
    assertThat(ratings.entries()).isEqualTo(3);
    assertThat(ratings.symptom()).contains(Symptom.LOW_MOOD);
    assertThat(ratings.clearance()).contains(ClearanceStatus.CLEARED);
    assertThat(ratings.ids()).extracting(EventId::value).hasSize(2);
  }

  @Provide
  Arbitrary<SymptomDiary> diaries() {
    return DiaryArbitraries.symptomDiaries();
  }

  @Property(tries = 50)
  void aPartOfTheRatingsOfADiary_isTheRatingsOfThePart(
      @ForAll("diaries") SymptomDiary diary, @ForAll("diaries") SymptomDiary other) {
    other
        .span()
        .ifPresent(
            range ->
                assertThat(diary.ratings().during(range)).isEqualTo(diary.during(range).ratings()));
  }

  @Property(tries = 50)
  void order_ofAdding_doesNotMatter(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 100) Double> values,
      @ForAll long seed) {
    List<RatingTaken> entries = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      LocalDate day = MONDAY.plusDays(i / 3);
      entries.add(entry("e" + i, EventTime.at(day.atTime(6 + i % 3, 0)), values.get(i)));
    }
    DailyRatings inOrder = DailyRatings.of(MOOD, LocalTime.of(4, 0), entries);
    Collections.shuffle(entries, new Random(seed));
    assertThat(DailyRatings.of(MOOD, LocalTime.of(4, 0), entries)).isEqualTo(inOrder);
  }

  @Test
  void equality_isThatOfAllThatTheyHold() {
    new EqualsTester()
        .addEqualityGroup(threeBeeps().build(), threeBeeps().build())
        .addEqualityGroup(threeBeeps().dayValue(DayValue.LAST).build())
        .addEqualityGroup(threeBeeps().dayStart(LocalTime.of(3, 0)).build())
        .addEqualityGroup(DailyRatings.builder(MOOD).add(MONDAY, 40).build())
        .addEqualityGroup(
            DailyRatings.builder(RatingScale.of("mood", 0, 100)).add(MONDAY, 40).build())
        .testEquals();
    assertThat(threeBeeps().build())
        .hasToString(
            "mood rated on 1 of 1 days from 2026-01-05 to 2026-01-05, mean 40.0 on a scale of 0.0"
                + " to 100.0");
  }
}

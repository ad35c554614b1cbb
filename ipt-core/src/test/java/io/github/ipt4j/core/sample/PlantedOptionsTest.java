// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What is planted has the ranges and defaults that its options state. */
class PlantedOptionsTest {
  // made anew for each test, as defaults are computed when a value is built
  private final PlantedWork work = PlantedWork.builder().build();
  private final PlantedLevel level = PlantedLevel.of(RatingScale.of("strain", -10, 30));
  private final PlantedState state = PlantedState.byChance("night shift", 0.5);
  private final PlantedMeasure measure = PlantedMeasure.of(Instrument.PHQ_9);

  private static void isShare(String name, DoubleFunction<?> option) {
    for (double share : new double[] {0, 0.5, 1}) {
      assertThatCode(() -> option.apply(share)).as(name).doesNotThrowAnyException();
    }
    for (double other : new double[] {-1e-9, 1 + 1e-9, Double.NaN}) {
      assertThatThrownBy(() -> option.apply(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(name + " must be 0 to 1, but was " + other);
    }
  }

  private static void isNumber(String name, IntFunction<?> option) {
    assertThatCode(() -> option.apply(0)).doesNotThrowAnyException();
    assertThatThrownBy(() -> option.apply(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(name + " must be at least 0, but was -1");
  }

  @Test
  void work_hasNumbersAndShares() {
    isNumber("tasks", work::withTasks);
    isNumber("goals", work::withGoals);
    isNumber("statements", work::withStatements);
    isNumber("formulations", work::withFormulations);
    isNumber("techniques", work::withTechniques);
    isNumber("wishes", work::withWishes);
    isNumber("expectations", work::withExpectations);
    isNumber("lifeEvents", work::withLifeEvents);
    isShare("done", work::withDone);
    isShare("reached", work::withReached);
    isShare("said", work::withSaid);
    isShare("heard", work::withHeard);
    isShare("missed", work::withMissed);
    isShare("goneThrough", work::withGoneThrough);
    isShare("hurtful", work::withHurtful);
  }

  @Test
  void work_isThatOfItsDescription_unlessSaidOtherwise() {
    Map<String, Number> options = new TreeMap<>();
    options.put("tasks", work.tasks());
    options.put("goals", work.goals());
    options.put("statements", work.statements());
    options.put("formulations", work.formulations());
    options.put("techniques", work.techniques());
    options.put("wishes", work.wishes());
    options.put("expectations", work.expectations());
    options.put("lifeEvents", work.lifeEvents());
    assertThat(options)
        .isEqualTo(
            Map.of(
                "tasks",
                1,
                "goals",
                2,
                "statements",
                4,
                "formulations",
                2,
                "techniques",
                1,
                "wishes",
                1,
                "expectations",
                2,
                "lifeEvents",
                2));
    assertThat(new double[] {work.done(), work.reached(), work.said(), work.heard()})
        .containsOnly(0.5);
    assertThat(work.missed()).isEqualTo(0.1);
    assertThat(work.goneThrough()).isEqualTo(0.2);
    assertThat(work.hurtful()).isEqualTo(0.5);
  }

  @Test
  void aLevel_liesOnItsScale() {
    assertThat(level.level()).as("the middle").isEqualTo(10);
    assertThat(level.deviation()).as("a tenth of the range").isEqualTo(4);
    assertThat(level.carriedOver()).isEqualTo(0.4);
    isShare("missing", level::withMissing);
    assertThat(level.withLevel(-10).withLevel(30).level()).isEqualTo(30);
    assertThatThrownBy(() -> level.withLevel(31))
        .hasMessage("level must be on the scale, but was 31.0");
    assertThat(level.withDeviation(0).withCarriedOver(0).carriedOver()).isZero();
    for (double other : new double[] {-1e-9, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> level.withDeviation(other))
          .hasMessage("deviation must be finite and at least 0, but was " + other);
    }
    for (double other : new double[] {-1e-9, 1}) {
      assertThatThrownBy(() -> level.withCarriedOver(other))
          .hasMessage("carriedOver must be at least 0 and below 1, but was " + other);
    }
    assertThatThrownBy(() -> level.withChange(Double.NaN)).hasMessageStartingWith("change must");
    assertThatThrownBy(() -> level.withWithContact(Double.NEGATIVE_INFINITY))
        .hasMessageStartingWith("withContact must be finite");
    assertThatThrownBy(() -> level.withWithState(Double.NaN))
        .hasMessageStartingWith("withState must be finite");
  }

  @Test
  void aState_holdsByChanceOrOnDaysOfACycle() {
    assertThat(PlantedState.builder().state("alone").build().chance()).isEqualTo(0.3);
    isShare("chance", state::withChance);
    isShare("missing", state::withMissing);
    assertThat(state.chanceOn(4)).isEqualTo(0.5);
    PlantedState shift = PlantedState.everyDays("night shift", 9, 1, 9);
    for (int day = 0; day < 27; day++) {
      boolean isShift = day % 9 == 0 || day % 9 == 8;
      assertThat(shift.isOnCycle(day)).as("day %s", day).isEqualTo(isShift);
      assertThat(shift.chanceOn(day)).isEqualTo(isShift ? 1 : 0);
    }
    assertThat(state.withRateRatio(0).rateRatio()).isZero();
    for (double other : new double[] {-1e-9, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> state.withRateRatio(other))
          .hasMessage("rateRatio must be finite and at least 0, but was " + other);
    }
    assertThat(PlantedState.everyDays("even", 2, 2).cycleDays()).hasValue(2);
    assertThatThrownBy(() -> PlantedState.everyDays("always", 1, 1))
        .hasMessage("cycleDays must be at least 2, but was 1");
    for (int other : new int[] {0, 10}) {
      assertThatThrownBy(() -> PlantedState.everyDays("night shift", 9, other))
          .hasMessage("daysOfCycle must be 1 to 9, but one was " + other);
    }
  }

  @Test
  void aMeasure_staysOnItsScale_andChangesInStepsOrAtOnce() {
    assertThat(measure.first()).as("the middle of 0 to 27").isEqualTo(13);
    assertThat(measure.noise()).isEqualTo(2);
    isShare("missing", measure::withMissing);
    isShare("blank", measure::withBlank);
    isNumber("noise", measure::withNoise);
    assertThatThrownBy(() -> measure.withFirst(28)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> measure.withChange(-14)).isInstanceOf(IllegalArgumentException.class);
    PlantedMeasure falls = measure.withFirst(20).withChange(-12);
    assertThat(falls.totalAt(1, 5)).isEqualTo(20);
    assertThat(falls.totalAt(2, 5)).isEqualTo(17);
    assertThat(falls.totalAt(5, 5)).isEqualTo(8);
    assertThat(falls.totalAt(1, 1)).isEqualTo(20);
    assertThat(falls.totalAt(2, 2)).isEqualTo(8);
    PlantedMeasure sudden = falls.withGainAt(3);
    assertThat(sudden.totalAt(2, 5)).isEqualTo(20);
    assertThat(sudden.totalAt(3, 5)).isEqualTo(8);
    assertThat(measure.withGainAt(2).gainAt()).hasValue(2);
    assertThatThrownBy(() -> measure.withGainAt(1))
        .hasMessage("gainAt must be at least 2, but was 1");
    assertThat(measure.withSelfHarm(0, 3).selfHarm()).containsExactly(0, 3);
    for (int other : new int[] {-1, 4}) {
      assertThatThrownBy(() -> measure.withSelfHarm(0, other))
          .hasMessageContaining("one was " + other);
    }
    assertThatThrownBy(() -> PlantedMeasure.of(Instrument.GAD_7).withSelfHarm(0))
        .hasMessage("selfHarm must be empty where no item asks about it");
  }

  @Test
  void anHour_isOneOfTheDay_andItsShareOfDraws() {
    isShare("share", share -> new PlantedHour(18, share));
    for (int other : new int[] {-1, 24}) {
      assertThatThrownBy(() -> new PlantedHour(other, 1))
          .hasMessage("hour must be 0 to 23, but was " + other);
    }
    PlantedHour evening = new PlantedHour(18, 0.5);
    assertThat(evening.time(0.49, 0.25)).isEqualTo(LocalTime.of(18, 15));
    assertThat(evening.time(0.5, 0.25)).as("at any time").isEqualTo(LocalTime.of(6, 0));
    assertThat(new PlantedHour(0, 1).time(0.99, 0.999)).isEqualTo(LocalTime.of(0, 59));
    assertThat(new PlantedHour(23, 0).time(0, 0.9999)).isEqualTo(LocalTime.of(23, 59));
  }

  @Test
  void aTurnAndAGap_beginAfterTheFirstWeek() {
    for (int other : new int[] {0, -1}) {
      assertThatThrownBy(() -> new PlantedTurn(other, 2))
          .hasMessage("week must be at least 1, but was " + other);
      assertThatThrownBy(() -> new PlantedGap(other, 2))
          .hasMessage("week must be at least 1, but was " + other);
      assertThatThrownBy(() -> new PlantedGap(2, other))
          .hasMessage("weeks must be at least 1, but was " + other);
    }
    assertThat(new PlantedGap(1, 1).weeks()).isEqualTo(1);
    assertThat(new PlantedTurn(1, 0).rateRatio()).isZero();
    for (double other : new double[] {-1e-9, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertThatThrownBy(() -> new PlantedTurn(1, other))
          .hasMessage("rateRatio must be finite and at least 0, but was " + other);
    }
  }

  @Test
  void bidsConcernsAndAccounts_areNumbersAndShares() {
    isNumber("perSession", n -> new PlantedBids(n, 0.5));
    isShare("met", share -> new PlantedBids(1, share));
    isNumber("concerns", n -> new PlantedSafety(n, 0.5, ClearanceStatus.CLEARED));
    isShare("closed", share -> new PlantedSafety(1, share, ClearanceStatus.CLEARED));
    PlantedTelling telling = PlantedTelling.builder().build();
    isNumber("globals", telling::withGlobals);
    isNumber("incidents", telling::withIncidents);
    assertThat(telling.globals()).isEqualTo(1);
    assertThat(telling.incidents()).isEqualTo(1);
  }

  @Test
  void aFeeling_risesToWhatIsMoreOpen() {
    PlantedFeeling feeling = PlantedFeeling.builder().build();
    isNumber("perSession", feeling::withPerSession);
    assertThat(feeling.withRisesAt(3).risesAt()).hasValue(3);
    assertThat(feeling.withRisesTo(feeling.openness()).risesAt()).as("does not rise").isEmpty();
    assertThatThrownBy(() -> feeling.withRisesAt(3).withRisesTo(feeling.openness()))
        .hasMessage("risesTo must be above ACKNOWLEDGED, but was ACKNOWLEDGED");
  }
}

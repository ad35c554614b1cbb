// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What is planted has the ranges and defaults that its options state. */
class PlantedOptionsTest {
  private static final PlantedWork WORK = PlantedWork.builder().build();
  private static final PlantedLevel LEVEL = PlantedLevel.of(RatingScale.of("strain", -10, 30));
  private static final PlantedState STATE = PlantedState.byChance("night shift", 0.5);
  private static final PlantedMeasure MEASURE = PlantedMeasure.of(Instrument.PHQ_9);

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
    isNumber("tasks", WORK::withTasks);
    isNumber("goals", WORK::withGoals);
    isNumber("statements", WORK::withStatements);
    isNumber("formulations", WORK::withFormulations);
    isNumber("techniques", WORK::withTechniques);
    isNumber("wishes", WORK::withWishes);
    isNumber("expectations", WORK::withExpectations);
    isNumber("lifeEvents", WORK::withLifeEvents);
    isShare("done", WORK::withDone);
    isShare("reached", WORK::withReached);
    isShare("said", WORK::withSaid);
    isShare("heard", WORK::withHeard);
    isShare("missed", WORK::withMissed);
    isShare("goneThrough", WORK::withGoneThrough);
    isShare("hurtful", WORK::withHurtful);
  }

  @Test
  void work_isThatOfItsDescription_unlessSaidOtherwise() {
    Map<String, Number> options = new TreeMap<>();
    options.put("tasks", WORK.tasks());
    options.put("goals", WORK.goals());
    options.put("statements", WORK.statements());
    options.put("formulations", WORK.formulations());
    options.put("techniques", WORK.techniques());
    options.put("wishes", WORK.wishes());
    options.put("expectations", WORK.expectations());
    options.put("lifeEvents", WORK.lifeEvents());
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
    assertThat(new double[] {WORK.done(), WORK.reached(), WORK.said(), WORK.heard()})
        .containsOnly(0.5);
    assertThat(WORK.missed()).isEqualTo(0.1);
    assertThat(WORK.goneThrough()).isEqualTo(0.2);
    assertThat(WORK.hurtful()).isEqualTo(0.5);
  }

  @Test
  void aLevel_liesOnItsScale() {
    assertThat(LEVEL.level()).as("the middle").isEqualTo(10);
    assertThat(LEVEL.deviation()).as("a tenth of the range").isEqualTo(4);
    assertThat(LEVEL.carriedOver()).isEqualTo(0.4);
    isShare("missing", LEVEL::withMissing);
    assertThat(LEVEL.withLevel(-10).withLevel(30).level()).isEqualTo(30);
    assertThatThrownBy(() -> LEVEL.withLevel(31))
        .hasMessage("level must be on the scale, but was 31.0");
    assertThat(LEVEL.withDeviation(0).withCarriedOver(0).carriedOver()).isZero();
    for (double other : new double[] {-1e-9, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> LEVEL.withDeviation(other))
          .hasMessage("deviation must be finite and at least 0, but was " + other);
    }
    for (double other : new double[] {-1e-9, 1}) {
      assertThatThrownBy(() -> LEVEL.withCarriedOver(other))
          .hasMessage("carriedOver must be at least 0 and below 1, but was " + other);
    }
    assertThatThrownBy(() -> LEVEL.withChange(Double.NaN)).hasMessageStartingWith("change must");
    assertThatThrownBy(() -> LEVEL.withWithContact(Double.NEGATIVE_INFINITY))
        .hasMessageStartingWith("withContact must be finite");
    assertThatThrownBy(() -> LEVEL.withWithState(Double.NaN))
        .hasMessageStartingWith("withState must be finite");
  }

  @Test
  void aState_holdsByChanceOrOnDaysOfACycle() {
    assertThat(PlantedState.builder().state("alone").build().chance()).isEqualTo(0.3);
    isShare("chance", STATE::withChance);
    isShare("missing", STATE::withMissing);
    assertThat(STATE.chanceOn(4)).isEqualTo(0.5);
    PlantedState shift = PlantedState.everyDays("night shift", 9, 1, 9);
    for (int day = 0; day < 27; day++) {
      boolean isShift = day % 9 == 0 || day % 9 == 8;
      assertThat(shift.isOnCycle(day)).as("day %s", day).isEqualTo(isShift);
      assertThat(shift.chanceOn(day)).isEqualTo(isShift ? 1 : 0);
    }
    assertThat(STATE.withRateRatio(0).rateRatio()).isZero();
    for (double other : new double[] {-1e-9, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> STATE.withRateRatio(other))
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
    assertThat(MEASURE.first()).as("the middle of 0 to 27").isEqualTo(13);
    assertThat(MEASURE.noise()).isEqualTo(2);
    isShare("missing", MEASURE::withMissing);
    isShare("blank", MEASURE::withBlank);
    isNumber("noise", MEASURE::withNoise);
    assertThatThrownBy(() -> MEASURE.withFirst(28)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MEASURE.withChange(-14)).isInstanceOf(IllegalArgumentException.class);
    PlantedMeasure falls = MEASURE.withFirst(20).withChange(-12);
    assertThat(falls.totalAt(1, 5)).isEqualTo(20);
    assertThat(falls.totalAt(2, 5)).isEqualTo(17);
    assertThat(falls.totalAt(5, 5)).isEqualTo(8);
    assertThat(falls.totalAt(1, 1)).isEqualTo(20);
    assertThat(falls.totalAt(2, 2)).isEqualTo(8);
    PlantedMeasure sudden = falls.withGainAt(3);
    assertThat(sudden.totalAt(2, 5)).isEqualTo(20);
    assertThat(sudden.totalAt(3, 5)).isEqualTo(8);
    assertThat(MEASURE.withGainAt(2).gainAt()).hasValue(2);
    assertThatThrownBy(() -> MEASURE.withGainAt(1))
        .hasMessage("gainAt must be at least 2, but was 1");
    assertThat(MEASURE.withSelfHarm(0, 3).selfHarm()).containsExactly(0, 3);
    for (int other : new int[] {-1, 4}) {
      assertThatThrownBy(() -> MEASURE.withSelfHarm(0, other))
          .hasMessageContaining("one was " + other);
    }
    assertThatThrownBy(() -> PlantedMeasure.of(Instrument.GAD_7).withSelfHarm(0))
        .hasMessage("selfHarm must be empty where no item asks about it");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.RatingWorlds;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often many clients are said to show what is not there, from their diaries themselves. */
@Tag("calibration")
class CohortDiaryCalibrationTest {
  private static final RelationshipId MOTHER_IN_LAW = new RelationshipId("mother-in-law");
  private static final Context VISIT = Context.ofKind(InteractionKind.VISIT);
  private static final Context SHIFT = Context.ofState("night shift");

  private static double share(int runs, IntPredicate found) {
    return (double) IntStream.range(0, runs).parallel().filter(found).count() / runs;
  }

  private static void print(String what, Object... figures) {
    System.out.printf(Locale.ROOT, what + "%n", figures);
  }

  /** From the diaries themselves: 16 weeks, Fridays bad anyway, attacks that carry on. */
  @Test
  void diariesWithoutAnEffect_areToldSo() {
    int runs = 1_000;
    double size =
        share(
            runs,
            run -> {
              ContrastCohort.Builder cohort =
                  ContrastCohort.builder().symptom(Cohorts.HEADACHE).context(VISIT);
              for (int c = 0; c < 20; c++) {
                cohort.addClient(
                    ClientContrast.of(
                        Cohorts.client(c),
                        ContextContrast.of(VISIT).analyze(diary(1_000L * run + c))));
              }
              return PooledContrast.withDefaults().analyze(cohort.build()).conclusion()
                  == Conclusion.SUPPORTED;
            });
    print("diaries of 16 weeks, 20 clients, bad Fridays, no effect: %.4f", size);
    assertThat(size).isLessThanOrEqualTo(.065);
  }

  private static ExposedDiary diary(long seed) {
    Random random = RatingWorlds.random(seed);
    SymptomDiary.Builder diary = SymptomDiary.builder(Cohorts.HEADACHE);
    ContactRecording.Builder recording = ContactRecording.builder().sampling(ContactSampling.DAILY);
    ContactLog.Builder log = ContactLog.builder();
    boolean attack = false;
    for (int i = 0; i < 112; i++) {
      LocalDate day = RatingWorlds.FIRST.plusDays(i);
      boolean isFriday = i % 7 == 4;
      attack = random.nextDouble() < (attack ? 0.4 : isFriday ? 0.4 : 0.08);
      if (random.nextDouble() < 0.85) {
        if (attack) {
          diary.addSymptomDay(day, 5);
        } else {
          diary.addFreeDay(day);
        }
      }
      if (random.nextDouble() < (isFriday ? 0.75 : 0.15)) {
        log.addContact(
            Interaction.builder()
                .id(new EventId("v" + i))
                .at(EventTime.on(day))
                .kind(InteractionKind.VISIT)
                .addSource(ContactSource.unrated(MOTHER_IN_LAW))
                .build());
      } else {
        recording.addNoContact(NoContact.builder().date(day).build());
      }
    }
    return ExposedDiary.of(diary.build(), log.recording(recording.build()).build());
  }

  /** Moods that resemble the day before by .5, beside shifts of three days that do nothing. */
  @ParameterizedTest
  @ValueSource(doubles = {0, .5})
  void ratingsWithoutAnEffect_areToldSo(double sd) {
    int runs = 600;
    RatingScale wide = RatingScale.ofBetter("mood", -100, 100);
    GradedContrast contrast = GradedContrast.of(SHIFT).withDraws(499);
    double size =
        share(
            runs,
            run -> {
              LevelCohort.Builder cohort = LevelCohort.builder().scale(wide).context(SHIFT);
              for (int c = 0; c < 10; c++) {
                Random random = RatingWorlds.random(7_000L * run + c);
                double own = sd * random.nextGaussian();
                cohort.addClient(
                    ClientEffect.of(Cohorts.client(c), contrast.analyze(rated(wide, own, random))));
              }
              return PooledLevels.withDefaults().analyze(cohort.build()).conclusion()
                  == Conclusion.SUPPORTED;
            });
    print("ratings of 12 weeks, 10 clients, carried .5, sd %.1f: %.4f", sd, size);
    assertThat(size).isLessThanOrEqualTo(.075);
  }

  private static ExposedRatings rated(RatingScale scale, double effect, Random random) {
    IntToDoubleFunction z = RatingWorlds.resembling(random, .5);
    DayStates.Builder shifts = DayStates.builder("night shift");
    boolean[] on = new boolean[84];
    for (int day = 0; day < on.length; day++) {
      boolean begins = random.nextDouble() < .12;
      for (int i = day; begins && i < Math.min(on.length, day + 3); i++) {
        on[i] = true;
      }
      shifts.add(RatingWorlds.FIRST.plusDays(day), on[day]);
    }
    DailyRatings ratings =
        RatingWorlds.of(
            scale,
            84,
            RatingWorlds.Missing.AT_RANDOM,
            random,
            d -> z.applyAsDouble(d) + (on[d] ? effect : 0));
    return ExposedRatings.of(ratings, shifts.build());
  }
}

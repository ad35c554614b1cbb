// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.RatingScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Findings about ratings, cycles and states of the day, of seeded records of any length. */
final class DailyFindings {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final ImmutableList<RatingScale> SCALES =
      ImmutableList.of(RatingScale.ofBetter("mood", 0, 100), RatingScale.of("strain", -3, 3));

  private DailyFindings() {}

  /** Returns the findings of records of 0 to 120 days, of which some are missing. */
  static ClientFindings of(long seed) {
    Random random = new Random(seed);
    int days = random.nextInt(121);
    double recorded = random.nextDouble();
    SymptomDiary panic = panic(random, days, recorded);
    List<DayStates> states = states(random, days);
    Optional<LocalDate> since =
        random.nextBoolean() ? Optional.of(FIRST.plusDays(days / 2)) : Optional.empty();
    ClientFindings.Builder findings =
        ClientFindings.builder()
            .client(new ClientId("c1"))
            .putCycle(
                panic.symptom(),
                DeclaredCycle.of(2 + random.nextInt(61), FIRST).withDraws(199).analyze(panic))
            .putContext(
                panic.symptom(),
                ContextScreen.withDefaults()
                    .analyze(ExposedDiary.builder().diary(panic).addAllStates(states).build()))
            .putLevel("panic", LevelFindings.of(panic.ratings(), since));
    for (RatingScale scale : SCALES) {
      DailyRatings ratings = ratings(random, scale, days, recorded);
      findings.putLevel(scale.rating(), LevelFindings.of(ratings, since));
      ExposedRatings exposed =
          ExposedRatings.builder().ratings(ratings).addAllStates(states).build();
      states.forEach(
          s ->
              findings.putLevelsInState(
                  scale.rating(),
                  GradedContrast.of(Context.ofState(s.state())).analyze(exposed).at(0.025)));
    }
    return findings.build();
  }

  private static SymptomDiary panic(Random random, int days, double recorded) {
    double rate = random.nextDouble();
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < days; i++) {
      boolean isThere = random.nextDouble() < rate;
      drawn.append(random.nextDouble() > recorded ? '.' : isThere ? '5' : '-');
    }
    return SymptomDiary.ofDays(Symptom.of("panic"), FIRST, drawn.toString());
  }

  private static DailyRatings ratings(Random random, RatingScale scale, int days, double recorded) {
    DailyRatingsBuilder ratings = DailyRatings.builder(scale);
    for (int i = 0; i < days; i++) {
      if (random.nextDouble() < recorded) {
        ratings.add(FIRST.plusDays(i), scale.least() + random.nextDouble() * scale.range());
      }
    }
    return ratings.build();
  }

  private static List<DayStates> states(Random random, int days) {
    DayStates.Builder shift = DayStates.builder("night shift");
    DayStates.Builder sister = DayStates.builder("sister stays");
    double share = random.nextDouble();
    for (int i = 0; i < days; i++) {
      shift.add(FIRST.plusDays(i), i % 9 < 2);
      if (random.nextBoolean()) {
        sister.add(FIRST.plusDays(i), random.nextDouble() < share);
      }
    }
    return ImmutableList.of(shift.build(), sister.build());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.cohort.Cohorts;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.periodicity.MonteCarlo;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DailyRatingsBuilder;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Generated clients: of every five the fourth filled in one form and rates nothing, the fifth
 * filled in none and wrote only notable contacts down.
 */
final class ManyClients {
  private static final SyntheticCases CASES =
      SyntheticCases.withDefaults()
          .withWeekdayRatios(ByWeekday.constant(1).with(3, DayOfWeek.FRIDAY))
          .withMissing(ByWeekday.constant(0.1))
          .withPeople(
              SyntheticPerson.visiting("colleague", ByWeekday.constant(0.3)).withRateRatio(4));

  private static final LocalDate DECLARED = CASES.start().plusWeeks(6);
  private static final Context SHIFT = Context.ofState("night shift");
  private static final Map<Integer, ClientSummary> SUMMARIES = new ConcurrentHashMap<>();

  private ManyClients() {}

  /** Returns the findings of the first so many clients. */
  static CohortFindings of(int clients) {
    return CohortFindings.builder()
        .addAllClients(IntStream.range(0, clients).mapToObj(ManyClients::summary).toList())
        .build();
  }

  /** Returns the same clients by turns in two groups, with one in them of whom nothing is known. */
  static CohortFindings inTwoGroups(CohortFindings findings) {
    Map<ClientId, String> groups = new TreeMap<>();
    findings
        .clients()
        .forEach(c -> groups.put(c.client(), groups.size() % 2 == 0 ? "IPT" : "waiting"));
    groups.put(new ClientId("nobody"), "waiting");
    return findings.withGroups(groups);
  }

  /** Returns what a client brings, found once for all tests. */
  static ClientSummary summary(int number) {
    return SUMMARIES.computeIfAbsent(number, n -> ClientSummary.of(findings(n)));
  }

  /** Returns what is found of a client. */
  static ClientFindings findings(int number) {
    Random random = new Random(number);
    boolean isNotable = number % 5 == 4;
    SyntheticCases cases = isNotable ? CASES.withSampling(ContactSampling.NOTABLE_ONLY) : CASES;
    SymptomDiary diary = cases.diary(number);
    ContactLog log = cases.contactLog(number);
    DayStates shifts = shifts(random);
    ClientFindings.Builder findings =
        ClientFindings.builder()
            .client(Cohorts.client(number))
            .putWeekly(
                diary.symptom(),
                WeeklyPeriodicity.withDefaults()
                    .withMonteCarlo(MonteCarlo.SEQUENTIAL)
                    .analyze(diary))
            .putContext(
                diary.symptom(),
                ContextScreen.withDefaults()
                    .analyze(
                        ExposedDiary.builder().diary(diary).log(log).addState(shifts).build()));
    log.people().forEach(p -> findings.putTension(p, RelationshipTension.of(p).analyze(log)));
    if (number == 0) {
      findings.putCycleBreak(diary.symptom(), CycleBreak.on(DECLARED).analyze(diary));
    }
    if (number % 5 < 3) {
      DailyRatings mood = mood(random, shifts);
      findings
          .putLevel("mood", LevelFindings.of(mood, Optional.of(DECLARED)))
          .putLevelsInState(
              "mood", GradedContrast.of(SHIFT).analyze(ExposedRatings.of(mood, shifts)));
    }
    if (!isNotable) {
      findings.putMeasure(
          "PHQ-9", MeasureFindings.of(forms(number), MissingItems.STRICT, Optional.empty()));
    }
    return findings.build();
  }

  private static DayStates shifts(Random random) {
    DayStates.Builder shifts = DayStates.builder("night shift");
    for (int day = 0; day < CASES.days(); day++) {
      shifts.add(CASES.start().plusDays(day), random.nextDouble() < 0.3);
    }
    return shifts.build();
  }

  private static DailyRatings mood(Random random, DayStates shifts) {
    DailyRatingsBuilder mood = DailyRatings.builder(Cohorts.MOOD);
    for (int day = 0; day < CASES.days(); day++) {
      LocalDate date = CASES.start().plusDays(day);
      double level =
          5
              + random.nextDouble()
              + (date.isBefore(DECLARED) ? 0 : 1)
              - (shifts.holds(date).orElse(false) ? 1 : 0);
      mood.add(date, level);
    }
    return mood.build();
  }

  private static MeasureSeries forms(int number) {
    double first = 14 + number % 7;
    return number % 5 == 3
        ? Cohorts.series(Instrument.PHQ_9, 6, first)
        : Cohorts.series(
            Instrument.PHQ_9, 6, first, first - number % 3 * 5, first - 6 - number % 4);
  }
}

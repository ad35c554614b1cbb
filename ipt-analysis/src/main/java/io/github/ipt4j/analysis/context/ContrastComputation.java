// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts the days of a contrast, tests them and says whether they can tell. */
final class ContrastComputation {
  private final ContextContrast analysis;
  private final ExposedDiary exposed;
  private final ContextDays days;
  private final Context context;
  private final TestedDays tested;
  private final ContrastTables tables;
  private final Optional<TestedContrast> test;
  private final ImmutableList<Interaction> contacts;
  private final FourCounts allDays;

  ContrastComputation(ContextContrast analysis, ExposedDiary exposed, ContextDays days) {
    this(
        analysis,
        exposed,
        days,
        new TestedDays(days, days.exposure(analysis.context()), analysis.lag(), analysis.alpha()));
  }

  /** A contrast of which the days are tested already. */
  ContrastComputation(
      ContextContrast analysis, ExposedDiary exposed, ContextDays days, TestedDays tested) {
    this.analysis = analysis;
    this.exposed = exposed;
    this.days = days;
    this.tested = tested;
    context = analysis.context();
    tables = tested.tables();
    test = tested.onsets();
    contacts = days.fitting(context);
    allDays = FourCounts.sum(tested.daysByWeekday());
  }

  Context context() {
    return context;
  }

  /** Returns the days, counted. */
  ContrastTables tables() {
    return tables;
  }

  /**
   * Returns what decides, where days are compared of which some have the context or the symptom.
   */
  OptionalDouble midP() {
    return test.isPresent() && allDays.exposed() > 0 && allDays.withSymptom() > 0
        ? OptionalDouble.of(test.get().midP())
        : OptionalDouble.empty();
  }

  /** Returns the result, decided at the level of this analysis. */
  ContextContrastResult result() {
    return result(analysis, OptionalDouble.empty());
  }

  /** Returns the result as one of several, decided at a level that allows for their number. */
  ContextContrastResult result(double level, double adjusted) {
    return result(analysis.withSharedLevel(level), OptionalDouble.of(adjusted));
  }

  private ContextContrastResult result(ContextContrast decided, OptionalDouble adjusted) {
    SymptomDiary diary = exposed.diary();
    ContextContrastResult.Builder result =
        ContextContrastResult.builder()
            .analysis(decided)
            .symptom(diary.symptom())
            .clearance(diary.clearance())
            .addAllDateCaveats(days.dateCaveats())
            .sampling(tables.exposure().sampling())
            .asked(tested.asked())
            .addAllOnsetsByWeekday(tested.onsetsByWeekday())
            .addAllDaysByWeekday(tested.daysByWeekday())
            .addAllAwayByWeekday(AwayDays.byWeekday(tables.away()))
            .addAllStrata(tested.strata())
            .phaseDeclared(days.isPhased())
            .cutIntoBlocks(days.isCut())
            .ratedAfterwards(ratedAfterwards())
            .order(order())
            .tables(tables)
            .confounding(confounding())
            .onsetTest(test)
            .dayTest(tested.days())
            .testWithoutAway(tested.withoutAway())
            .adjustedMidP(adjusted)
            .addAllContacts(contacts)
            .addAllStateIds(days.stateIds(context))
            .addAllEpisodes(diary.episodes());
    return result.build();
  }

  private Optional<ContextVerdict> confounding() {
    if (!allDays.isMixed() || !ContrastTables.isAllOrNothing(tables.dayStrata())) {
      return Optional.empty();
    }
    return Optional.of(
        ContrastTables.isAllOrNothing(tables.dayWeekdays())
            ? ContextVerdict.CONFOUNDED_WITH_WEEKDAY
            : ContrastTables.isAllOrNothing(tables.byWeekdayAndPhase())
                ? ContextVerdict.CONFOUNDED_WITH_PHASE
                : ContextVerdict.CONFOUNDED_WITH_TIME);
  }

  /** Which came first on the days with both, where the context is of the same day. */
  private Optional<OrderInTime> order() {
    if (analysis.lag() != 0 || context.away() || context.state().isPresent()) {
      return Optional.empty();
    }
    int symptomFirst = 0;
    int contextFirst = 0;
    int unknown = 0;
    for (int i = 0; i < days.size(); i++) {
      if (days.isAtRisk(i) && days.hasSymptom(i) && tables.state(i) == Exposure.PRESENT) {
        Optional<EventTime> onset = firstOnset(days.epochDay(i));
        Optional<EventTime> contact =
            onset.isEmpty() ? Optional.empty() : firstContact(days.epochDay(i));
        if (onset.isEmpty() || contact.isEmpty()) {
          unknown++;
        } else if (onset.get().compareTo(contact.get()) < 0) {
          symptomFirst++;
        } else {
          contextFirst++;
        }
      }
    }
    return Optional.of(new OrderInTime(symptomFirst, contextFirst, unknown));
  }

  /** Returns when the first episode of a recorded day began, if its time of day is known. */
  private Optional<EventTime> firstOnset(int epochDay) {
    List<SymptomEpisode> episodes = exposed.diary().episodes();
    LocalTime dayStart = exposed.diary().dayStart();
    int first =
        ContextDays.firstFrom(epochDay, episodes, e -> e.at().diaryDay(dayStart).toEpochDay());
    if (first == episodes.size()) {
      return Optional.empty();
    }
    EventTime at = episodes.get(first).at();
    boolean isOnset = at.time().isPresent() && at.diaryDay(dayStart).toEpochDay() == epochDay;
    return isOnset ? Optional.of(at) : Optional.empty();
  }

  /** Returns when the first contact that fits took place, if all that fit have a time. */
  private Optional<EventTime> firstContact(int epochDay) {
    List<EventTime> times =
        counted(LocalDate.ofEpochDay(epochDay)).stream().map(Interaction::at).toList();
    return times.stream().allMatch(t -> t.time().isPresent())
        ? times.stream().min(Comparator.naturalOrder())
        : Optional.empty();
  }

  private List<Interaction> counted(LocalDate day) {
    List<Interaction> counted = new ArrayList<>();
    ContactLog log = exposed.log();
    int next = ContextDays.firstFrom(day.toEpochDay(), contacts, c -> log.dayOf(c).toEpochDay());
    for (; next < contacts.size() && log.dayOf(contacts.get(next)).equals(day); next++) {
      if (context.isMetBy(contacts.get(next))) {
        counted.add(contacts.get(next));
      }
    }
    return counted;
  }

  /** Whether a rating that makes a contact tense may have been written down after the symptom. */
  private boolean ratedAfterwards() {
    if (context.tenseFrom().isEmpty()) {
      return false;
    }
    for (int i = 0; i < days.size(); i++) {
      if (days.hasSymptom(i) && tables.state(i) == Exposure.PRESENT) {
        LocalDate day = LocalDate.ofEpochDay(days.epochDay(i));
        boolean before =
            counted(day.minusDays(analysis.lag())).stream()
                .flatMap(c -> c.sources().stream())
                .map(ContactSource::entered)
                .allMatch(e -> e.map(day::isAfter).orElse(false));
        if (!before) {
          return true;
        }
      }
    }
    return false;
  }
}

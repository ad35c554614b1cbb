// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.EntryCaveats;
import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.LevelFindings;
import io.github.ipt4j.analysis.json.MeasureFindings;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.periodicity.Cycle;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.MonteCarlo;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.csv.ClientRecord;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that are put to the records of each client. */
final class ClientReview {
  private final ContextScreen contexts = ContextScreen.withDefaults();
  private final WeeklyPeriodicity weekly;
  private final Optional<LocalDate> phase;
  private final Optional<DeclaredCycle> cycle;
  private final MissingItems missing;
  private final boolean plans;
  private final boolean results;

  /**
   * Reviews that draw so, with the day on which a phase begins if one is declared, with a cycle if
   * one is, with what becomes of items that were not answered, perhaps with plans, and perhaps with
   * every result in the one shape of all.
   */
  ClientReview(
      MonteCarlo draws,
      Optional<LocalDate> phase,
      Optional<Cycle> cycle,
      MissingItems missing,
      boolean plans,
      boolean results) {
    this.weekly = WeeklyPeriodicity.withDefaults().withMonteCarlo(draws);
    this.phase = phase;
    this.cycle = cycle.map(c -> DeclaredCycle.of(c).withMonteCarlo(draws));
    this.missing = missing;
    this.plans = plans;
    this.results = results;
  }

  /** Returns a review as a command line asks for it. */
  static ClientReview of(ReviewOptions options) {
    return new ClientReview(
        options.has(Option.SEQUENTIAL) ? MonteCarlo.SEQUENTIAL : MonteCarlo.FULL,
        options.date(Option.PHASE),
        Declarations.cycle(options),
        options.missingItems(),
        options.has(Option.PLANS),
        options.has(Option.RESULTS));
  }

  /** Returns what the analyses find in the records, beside what is to be known of the files. */
  ClientFindings review(ClientRecord record, List<Caveat> ofFiles) {
    ClientFindings.Builder findings =
        ClientFindings.builder().client(record.client()).plans(plans).addAllCaveats(ofFiles);
    Optional<LocalDate> begun = phase.or(() -> onlyPhase(record));
    for (SymptomDiary diary : record.diaries().values()) {
      findings.addAllCaveats(DateCaveats.of(diary));
      findings.putWeekly(diary.symptom(), weekly.analyze(diary));
      cycle.ifPresent(c -> findings.putCycle(diary.symptom(), c.analyze(diary)));
      if (diary.course() == SymptomCourse.EPISODIC) {
        begun.ifPresent(
            day -> findings.putCycleBreak(diary.symptom(), CycleBreak.on(day).analyze(diary)));
      }
    }
    List<DailyRatings> levels = levels(record);
    for (DailyRatings ratings : levels) {
      if (ratings.diary().isEmpty()) {
        findings.addAllCaveats(DateCaveats.of(ratings));
      }
      findings.putLevel(ratings.scale().rating(), LevelFindings.of(ratings, begun));
    }
    if (!levels.isEmpty() && !record.states().isEmpty()) {
      findings.putAllLevelsInStates(
          LevelsInStates.of(levels, record.states(), phaseStarts(record)));
    }
    for (MeasureSeries series : record.measures().values()) {
      findings.addAllCaveats(DateCaveats.of(series));
      findings.putMeasure(series.instrument().code(), MeasureFindings.of(series, missing, begun));
    }
    if (record.contacts().isPresent() || !record.states().isEmpty()) {
      contexts
          .analyzeTogether(exposed(record))
          .forEach(screen -> findings.putContext(screen.symptom(), screen));
    }
    if (record.contacts().isPresent()) {
      ContactLog log = record.contacts().get();
      findings.addAllCaveats(DateCaveats.of(log));
      for (DailyRatings ratings : record.ratings().values()) {
        findings.addAllCaveats(EntryCaveats.of(ExposedRatings.of(ratings, log)));
      }
      for (RelationshipId person : log.people()) {
        findings.putTension(person, RelationshipTension.of(person).analyze(log));
      }
    }
    return results ? findings.build().inFull() : findings.build();
  }

  /** The ratings, and the intensities of each symptom that is there in degrees. */
  private static List<DailyRatings> levels(ClientRecord record) {
    return Stream.concat(
            record.diaries().values().stream()
                .filter(diary -> diary.course() == SymptomCourse.GRADED)
                .map(SymptomDiary::ratings),
            record.ratings().values().stream())
        .toList();
  }

  /** The diaries beside all else; attacks of a symptom that is there in degrees have no states. */
  private List<ExposedDiary> exposed(ClientRecord record) {
    return record.diaries().values().stream()
        .filter(diary -> record.contacts().isPresent() || diary.course() == SymptomCourse.EPISODIC)
        .map(
            diary ->
                ExposedDiary.builder()
                    .diary(diary)
                    .log(record.contacts().orElse(ContactLog.ofNothing()))
                    .addAllStates(
                        diary.course() == SymptomCourse.EPISODIC
                            ? record.states()
                            : ImmutableList.of())
                    .addAllPhaseStarts(phaseStarts(record))
                    .build())
        .toList();
  }

  /** The day that the file of phases names, where it is one: several are no break, only strata. */
  private static Optional<LocalDate> onlyPhase(ClientRecord record) {
    return record.phaseStarts().size() == 1
        ? Optional.of(record.phaseStarts().first())
        : Optional.empty();
  }

  /** The phases that the sessions note, and those that were declared. */
  private ImmutableSortedSet<LocalDate> phaseStarts(ClientRecord record) {
    return Streams.concat(
            record.sessions().stream().flatMap(s -> s.phases().stream()).map(TreatmentPhase::start),
            record.phaseStarts().stream(),
            phase.stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}

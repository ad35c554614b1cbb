// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.outcome.Cessation;
import io.github.ipt4j.analysis.outcome.ChangePreset;
import io.github.ipt4j.analysis.outcome.ConductPart;
import io.github.ipt4j.analysis.outcome.Dissociation;
import io.github.ipt4j.analysis.outcome.DissociationResult;
import io.github.ipt4j.analysis.outcome.LevelCourse;
import io.github.ipt4j.analysis.outcome.MeasurementSchedule;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.analysis.outcome.SuddenGains;
import io.github.ipt4j.analysis.outcome.TriedDecision;
import io.github.ipt4j.analysis.periodicity.WeekdayWindow;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.RoleDispute;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The descriptions of whether it helped: measures, what stopped, what did not change. */
final class OutcomeDescriptions {
  private final CaseHistory history;
  private final DeclaredBreaks declared;
  private final Optional<LocalDate> since;
  private final Map<Symptom, WeeklyPeriodicityResult> rhythms;
  private final List<Description> all = new ArrayList<>();

  OutcomeDescriptions(
      CaseHistory history, DeclaredBreaks declared, Map<Symptom, WeeklyPeriodicityResult> rhythms) {
    this.history = history;
    this.declared = declared;
    this.since = declared.dayOfChange();
    this.rhythms = rhythms;
  }

  List<Description> all() {
    history.instruments().forEach(this::measure);
    if (!history.symptoms().isEmpty()) {
      declared.untested().forEach(d -> all.add(TriedDecision.of(d).analyze(history)));
    }
    stopDay().ifPresent(day -> history.symptoms().forEach(s -> stopped(s, day)));
    new RatedRecords(history)
        .all()
        .forEach(ratings -> all.add(LevelCourse.withDefaults().analyze(ratings)));
    behaviour();
    if (!history.instruments().isEmpty() && !history.sessions().isEmpty()) {
      all.add(MeasurementSchedule.withDefaults().analyze(history));
    }
    return all;
  }

  private void measure(Instrument instrument) {
    MeasureSeries series = history.measureSeries(instrument);
    Optional<ChangePreset> preset = ChangePreset.of(instrument);
    if (preset.isPresent()) {
      ReliableChange change = ReliableChange.of(preset.get());
      followUp()
          .filter(day -> series.measures().stream().anyMatch(m -> !m.at().date().isBefore(day)))
          .ifPresent(day -> all.add(change.withUntil(day).analyze(series)));
      all.add(change.analyze(series));
      all.add(SuddenGains.ofAtLeast(preset.get().reliableChange()).analyze(series));
    } else if (since.isPresent()) {
      all.add(
          ReliableChange.withoutNorms(since.get())
              .withDecision(declared.decisionOf(since.get()))
              .analyze(series));
    } else if (!instrument.cutOffs().isEmpty()) {
      all.add(ReliableChange.undecided().analyze(series));
    }
  }

  /** The start of the follow-up. */
  private Optional<LocalDate> followUp() {
    return history.phases().stream()
        .filter(p -> p.kind().afterTreatment())
        .map(TreatmentPhase::start)
        .findFirst();
  }

  /** The start of the last phase, declared before it was known what stopped in it. */
  private Optional<LocalDate> stopDay() {
    return history.phases().stream()
        .filter(p -> p.kind() != PhaseKind.INITIAL && p.kind() != PhaseKind.MIDDLE)
        .map(TreatmentPhase::start)
        .reduce((earlier, later) -> later);
  }

  /** What is told in levels is not asked whether it stopped: how much it is, is the question. */
  private void stopped(Symptom symptom, LocalDate day) {
    if (history.symptomDiary(symptom).course() == SymptomCourse.GRADED) {
      return;
    }
    all.add(Cessation.since(day).withDays(window(symptom)).analyze(history.symptomDiary(symptom)));
  }

  private Set<DayOfWeek> window(Symptom symptom) {
    return Optional.ofNullable(rhythms.get(symptom))
        .flatMap(WeeklyPeriodicityResult::foundWindow)
        .map(OutcomeDescriptions::days)
        .orElse(Set.of());
  }

  private static Set<DayOfWeek> days(WeekdayWindow window) {
    return IntStream.range(0, window.days())
        .mapToObj(i -> window.from().plus(i))
        .collect(Collectors.toSet());
  }

  private void behaviour() {
    since.ifPresent(day -> history.contactLog().ifPresent(log -> behaviour(log, day)));
  }

  /** Of the people of the disputes, those of most acts first. */
  private void behaviour(ContactLog log, LocalDate day) {
    history.problemAreas().stream()
        .filter(RoleDispute.class::isInstance)
        .flatMap(d -> d.people().stream())
        .distinct()
        .filter(
            p ->
                log.contacts().stream()
                    .anyMatch(c -> c.conduct().isPresent() && c.people().contains(p)))
        .map(p -> Dissociation.of(p, day).withDecision(declared.decisionOf(day)).analyze(log))
        .sorted(Comparator.comparing(OutcomeDescriptions::acts).reversed())
        .forEach(all::add);
  }

  private static int acts(DissociationResult result) {
    return Stream.concat(result.before().stream(), result.after().stream())
        .mapToInt(ConductPart::acts)
        .sum();
  }
}

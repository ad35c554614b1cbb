// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.outcome.TriedDecision;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.event.CycleToBreak;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.history.CaseHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From which days on which cycles were to be broken, as it was declared, and which decisions were
 * tried without.
 *
 * <p>A day that the review names is declared for every recorded symptom. Otherwise each decision
 * that was tried declares for the symptom that it names; of several for one symptom the first tried
 * is tested. All days that were declared are phases.
 */
final class DeclaredBreaks {
  private final Map<Symptom, CycleBreak> questions = new TreeMap<>();
  private final Set<LocalDate> days = new TreeSet<>();
  private final List<DecisionAnalysis> tried;
  private final Set<DecisionAnalysis> tested = new HashSet<>();

  private DeclaredBreaks(CaseReview review, CaseHistory history) {
    tried =
        history.events(DecisionAnalysis.class).stream()
            .filter(d -> d.triedOn().isPresent())
            .sorted(Comparator.comparing(d -> d.triedOn().orElseThrow()))
            .toList();
    review
        .cycleBreak()
        .ifPresent(
            day -> {
              days.add(day);
              history.symptoms().forEach(s -> questions.put(s, CycleBreak.on(day)));
            });
    tried.forEach(d -> d.breaksCycle().ifPresent(cycle -> declare(d, cycle, history)));
  }

  /** Returns the breaks that a review and the decisions of a case declare. */
  static DeclaredBreaks of(CaseReview review, CaseHistory history) {
    return new DeclaredBreaks(review, history);
  }

  private void declare(DecisionAnalysis decision, CycleToBreak cycle, CaseHistory history) {
    LocalDate day = decision.triedOn().orElseThrow();
    days.add(day);
    if (history.symptoms().contains(cycle.symptom())) {
      CycleBreak own = CycleBreak.on(decision);
      CycleBreak asked = questions.merge(cycle.symptom(), own, (first, later) -> first);
      if (asked.since().equals(day)) {
        tested.add(decision);
      }
    }
  }

  /** Returns what is asked of each symptom. */
  Map<Symptom, CycleBreak> questions() {
    return questions;
  }

  /**
   * Returns the declared day from which on a level is asked about: that of its symptom, of ratings
   * of their own the first of all.
   */
  Optional<LocalDate> dayFor(DailyRatings ratings) {
    return ratings
        .symptom()
        .map(symptom -> Optional.ofNullable(questions.get(symptom)).map(CycleBreak::since))
        .orElseGet(() -> days.stream().findFirst());
  }

  /** What is compared is compared within the times before and from each declared day on. */
  ExposedDiary within(ExposedDiary diary) {
    return diary.toBuilder().addAllPhaseStarts(days).build();
  }

  /** What is compared is compared within the times before and from each declared day on. */
  ExposedRatings within(ExposedRatings ratings) {
    return ratings.toBuilder().addAllPhaseStarts(days).build();
  }

  /** Returns every declared day. */
  ImmutableSortedSet<LocalDate> days() {
    return ImmutableSortedSet.copyOf(days);
  }

  /** Returns the first declared day, else that of the first decision tried. */
  Optional<LocalDate> dayOfChange() {
    return days.stream().findFirst().or(() -> tried.stream().findFirst().flatMap(d -> d.triedOn()));
  }

  /** Returns the decision that was first tried on a day, by which the day is named. */
  Optional<TriedDecision> decisionOf(LocalDate day) {
    return tried.stream()
        .filter(d -> d.triedOn().orElseThrow().equals(day))
        .map(TriedDecision::of)
        .findFirst();
  }

  /** Returns the decisions that were tried and of which nothing is tested, in the order of time. */
  List<DecisionAnalysis> untested() {
    return tried.stream().filter(d -> !tested.contains(d)).toList();
  }
}

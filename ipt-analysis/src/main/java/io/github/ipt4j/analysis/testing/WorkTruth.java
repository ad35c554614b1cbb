// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.course.AdherenceResult;
import io.github.ipt4j.analysis.course.AffectOpennessResult;
import io.github.ipt4j.analysis.course.AngerFocusResult;
import io.github.ipt4j.analysis.course.FormulationCourseResult;
import io.github.ipt4j.analysis.course.RatingChange;
import io.github.ipt4j.analysis.course.SequenceResult;
import io.github.ipt4j.analysis.course.SessionChange;
import io.github.ipt4j.analysis.course.SessionChangeResult;
import io.github.ipt4j.analysis.course.SessionOpenness;
import io.github.ipt4j.analysis.course.TimelineKind;
import io.github.ipt4j.analysis.course.TimelineResult;
import io.github.ipt4j.analysis.course.UnpackingResult;
import io.github.ipt4j.analysis.course.WishImportance;
import io.github.ipt4j.analysis.lens.FourLensesResult;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.Truth;

/** Holds what changes in the room and between sessions against what was planted. */
final class WorkTruth {
  private WorkTruth() {}

  private static boolean isTooLittle(Description result) {
    return !result.shortfalls().isEmpty();
  }

  static Agreement openness(AffectOpennessResult result, Truth truth) {
    boolean isPlanted =
        result.analysis().affect() == truth.feeling()
            && result.analysis().target().equals(Target.of(truth.person()));
    if (!isPlanted) {
      return Agreement.SILENT;
    }
    return isTooLittle(result)
        ? Agreement.ofCounts(truth.openness().size() < result.analysis().leastSessions())
        : Agreement.ofCounts(
            result.levels().stream()
                .map(SessionOpenness::openness)
                .toList()
                .equals(truth.openness()));
  }

  static Agreement focus(AngerFocusResult result, Truth truth) {
    boolean isPlanted =
        result.analysis().affect() == truth.feeling()
            && result.analysis().target().equals(Target.of(truth.person()));
    if (!isPlanted) {
      return Agreement.SILENT;
    }
    int earlier = truth.count(Counted.FEELINGS_VOICED_EARLIER);
    int later = truth.count(Counted.FEELINGS_VOICED_LATER);
    if (isTooLittle(result)) {
      return Agreement.ofCounts(Math.min(earlier, later) < result.analysis().leastExpressions());
    }
    return Agreement.ofCounts(
        result.first().of() == earlier
            && result.second().of() == later
            && result.first().count() == truth.count(Counted.FEELINGS_AT_PERSON_EARLIER)
            && result.second().count() == truth.count(Counted.FEELINGS_AT_PERSON_LATER));
  }

  static Agreement change(SessionChangeResult result, Truth truth) {
    SessionChange planted = SessionChange.ofNegativeFeelings(Target.of(truth.person()));
    if (!result.analysis().item().equals(planted.item())) {
      return Agreement.SILENT;
    }
    int sessions = truth.count(Counted.SESSIONS);
    if (result.within().isEmpty()) {
      return Agreement.ofCounts(sessions < result.analysis().leastPairs());
    }
    RatingChange within = result.within().get();
    return Agreement.ofCounts(
        within.pairs() == sessions
            && within.up() == truth.count(Counted.SESSIONS_WORSE)
            && within.down() == truth.count(Counted.SESSIONS_BETTER));
  }

  static Agreement sequence(SequenceResult result, Truth truth) {
    return isTooLittle(result)
        ? Agreement.SILENT
        : Agreement.ofCounts(
            result.said().count() == truth.count(Counted.STATEMENTS_SAID)
                && result.said().of() == truth.count(Counted.STATEMENTS));
  }

  static Agreement timeline(TimelineResult result, Truth truth) {
    return isTooLittle(result)
        ? Agreement.DISAGREES
        : Agreement.ofCounts(
            result.count(TimelineKind.SESSION) == truth.count(Counted.SESSIONS)
                && result.count(TimelineKind.MISSED_SESSION) == truth.count(Counted.MISSED_SESSIONS)
                && result.count(TimelineKind.PHASE) == truth.count(Counted.PHASES)
                && result.count(TimelineKind.LIFE_EVENT) == truth.count(Counted.LIFE_EVENTS)
                && result.count(TimelineKind.CLOSENESS) == truth.count(Counted.CLOSENESS_CHANGES)
                && result.count(TimelineKind.DECISION_TRIED) == truth.count(Counted.DECISIONS));
  }

  static Agreement adherence(AdherenceResult result, Truth truth) {
    int sessions = truth.count(Counted.SESSIONS);
    if (isTooLittle(result)) {
      return Agreement.ofCounts(sessions == 0);
    }
    int accounts = truth.count(Counted.GLOBALS) + truth.count(Counted.INCIDENTS);
    int techniques =
        result.techniques().stream()
            .flatMap(t -> t.uses().values().stream())
            .mapToInt(Integer::intValue)
            .sum();
    return Agreement.ofCounts(
        result.sessions() == sessions
            && result.missed().values().stream().mapToInt(Integer::intValue).sum()
                == truth.count(Counted.MISSED_SESSIONS)
            && techniques == truth.count(Counted.TECHNIQUES)
            && result.current().count() == accounts
            && result.current().of() == accounts);
  }

  static Agreement formulation(FormulationCourseResult result, Truth truth) {
    int formulations = truth.count(Counted.FORMULATIONS);
    return isTooLittle(result)
        ? Agreement.ofCounts(formulations == 0)
        : Agreement.ofCounts(
            result.steps().size() == formulations && result.revisions() == formulations - 1);
  }

  static Agreement unpacking(UnpackingResult result, Truth truth) {
    int accounts = truth.count(Counted.GLOBALS) + truth.count(Counted.INCIDENTS);
    return isTooLittle(result)
        ? Agreement.ofCounts(truth.count(Counted.PRESENTING_ISSUES) == 0)
        : Agreement.ofCounts(
            result.presenting() == truth.count(Counted.PRESENTING_ISSUES)
                && result.links().size() == truth.count(Counted.ISSUES_UNPACKED)
                && result.current().count() == accounts
                && result.ownGoals().count() == truth.count(Counted.GOALS)
                && result.reachedGoals().count() == truth.count(Counted.GOALS_REACHED)
                && result.wishes().stream().mapToInt(WishImportance::wishes).sum()
                    == truth.count(Counted.WISHES));
  }

  static Agreement lenses(FourLensesResult result, Truth truth) {
    return Agreement.ofCounts(result.entries() == truth.count(Counted.ENTRIES));
  }
}

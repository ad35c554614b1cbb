// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.course.Adherence;
import io.github.ipt4j.analysis.course.AffectOpennessResult;
import io.github.ipt4j.analysis.course.AngerFocusResult;
import io.github.ipt4j.analysis.course.FormulationCourse;
import io.github.ipt4j.analysis.course.SequenceResult;
import io.github.ipt4j.analysis.course.Timeline;
import io.github.ipt4j.analysis.course.UnpackingResult;
import io.github.ipt4j.analysis.outcome.ConclusionReport;
import io.github.ipt4j.analysis.outcome.MeasurementScheduleResult;
import io.github.ipt4j.analysis.outcome.SuddenGainsResult;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancyResult;
import io.github.ipt4j.analysis.relationship.RoleDisputeCourseResult;
import io.github.ipt4j.analysis.relationship.SupportBidsResult;
import io.github.ipt4j.analysis.worksheet.DisputeWorksheet;
import io.github.ipt4j.analysis.worksheet.FocusWorksheet;
import io.github.ipt4j.analysis.worksheet.GoalCourse;
import io.github.ipt4j.analysis.worksheet.GriefWorksheet;
import io.github.ipt4j.analysis.worksheet.IsolationWorksheet;
import io.github.ipt4j.analysis.worksheet.TransitionWorksheet;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The descriptions that a letter tells: of each kind the one of whom an open concern names, else of
 * whom an agreed problem area is about, else the one that rests on the most events. Of bids for
 * support it is two: to whomever surely met few of them, and to whomever surely met many.
 */
final class Leading {
  private final Set<RelationshipId> concerned;
  private final Set<RelationshipId> agreed;

  Leading(CaseHistory history) {
    concerned =
        history.safety().openConcerns().stream()
            .flatMap(c -> c.person().stream())
            .collect(Collectors.toSet());
    agreed =
        history.problemAreas().stream()
            .flatMap(a -> a.people().stream())
            .collect(Collectors.toSet());
  }

  /** What a letter tells in a line of its own, or leaves to the full version. */
  private static final ImmutableSet<Class<?>> TOLD_ELSEWHERE =
      ImmutableSet.of(
          Adherence.class,
          ConclusionReport.class,
          DisputeWorksheet.class,
          FocusWorksheet.class,
          FormulationCourse.class,
          GoalCourse.class,
          GriefWorksheet.class,
          IsolationWorksheet.class,
          Timeline.class,
          TransitionWorksheet.class);

  List<Description> of(Collection<? extends Description> descriptions) {
    Map<Object, List<Description>> kinds =
        descriptions.stream()
            .filter(Leading::isNews)
            .sorted(
                Comparator.comparing((Description d) -> isAbout(d, concerned))
                    .thenComparing(d -> isAbout(d, agreed))
                    .thenComparing(d -> d.evidence().size())
                    .reversed())
            .collect(
                Collectors.groupingBy(
                    Description::getClass, LinkedHashMap::new, Collectors.toList()));
    Set<Description> leading =
        kinds.values().stream()
            .flatMap(k -> k.get(0) instanceof SupportBidsResult ? ends(k) : Stream.of(k.get(0)))
            .collect(Collectors.toSet());
    return descriptions.stream()
        .filter(leading::contains)
        .map(Description.class::cast)
        .distinct()
        .toList();
  }

  private static boolean isAbout(Description description, Set<RelationshipId> people) {
    return description.about().stream().anyMatch(people::contains);
  }

  /** How much a letter would lose without it. */
  int weight(Description description) {
    if (description instanceof UnpackingResult unpacking && unpacking.depth() == 0) {
      return Line.LAST;
    }
    if (description instanceof UnpackingResult) {
      return Line.MAIN + 2;
    }
    if (isAbout(description, concerned)) {
      return Line.MAIN + 1;
    }
    if (description instanceof AffectOpennessResult
        || description instanceof AccountDiscrepancyResult) {
      return Line.MAIN;
    }
    return description instanceof AngerFocusResult
            || description instanceof RoleDisputeCourseResult
            || description instanceof SupportBidsResult
            || description instanceof SequenceResult
        ? Line.MORE + 3
        : Line.MORE;
  }

  /** Whether a letter has a place for it: not where it says that there was nothing. */
  private static boolean isNews(Description description) {
    return description.shortfalls().isEmpty()
        && !TOLD_ELSEWHERE.contains(description.analysis().getClass().getSuperclass())
        && !(description instanceof SuddenGainsResult gains && gains.changes().isEmpty())
        && !(description instanceof MeasurementScheduleResult due && due.overdue().isEmpty());
  }

  /** Those met least and most often, as far as the few bids can tell: by their intervals. */
  private static Stream<Description> ends(List<Description> bids) {
    return Stream.of(
        bids.stream().min(Comparator.comparing(d -> bids(d).met().high())).orElseThrow(),
        bids.stream().min(Comparator.comparing(d -> -bids(d).met().low())).orElseThrow());
  }

  private static SupportBidsResult bids(Description description) {
    return (SupportBidsResult) description;
  }
}

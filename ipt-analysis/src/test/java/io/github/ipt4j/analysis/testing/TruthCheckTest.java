// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.ipt4j.analysis.AllAnalyses;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.SyntheticCourse;
import io.github.ipt4j.core.sample.Truth;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every analysis of the library is held against what was planted in forty whole cases. */
class TruthCheckTest {
  /** A result beside the truth of its case. */
  private record Put(AnalysisResult result, Truth truth) {
    Agreement agreement() {
      return TruthCheck.of(result, truth);
    }

    boolean disagrees() {
      return agreement() == Agreement.DISAGREES;
    }

    String name() {
      return publicClass(result.analysis().getClass()).getSimpleName();
    }
  }

  /** Made once: nothing of the package under test takes part in making them. */
  private static final ImmutableList<Put> PUT = putAllQuestions();

  /** Tests are put to the first case of each world, and all that describes to all of them. */
  private static ImmutableList<Put> putAllQuestions() {
    ImmutableList.Builder<Put> all = ImmutableList.builder();
    for (SyntheticCourse world : SyntheticCourse.worlds().values()) {
      List<Course> courses = WholeCases.of(world);
      for (Course course : courses) {
        List<AnalysisResult> results =
            course.equals(courses.get(0))
                ? PutQuestions.to(course)
                : PutQuestions.descriptions(course);
        results.forEach(r -> all.add(new Put(r, course.truth())));
      }
    }
    return all.build();
  }

  private static Class<?> publicClass(Class<?> type) {
    return AllAnalyses.OF_ONE_CASE.contains(type) ? type : publicClass(type.getSuperclass());
  }

  private static Class<? extends AnalysisResult> resultOf(Class<?> analysis) {
    return Stream.of(analysis.getMethods())
        .filter(m -> m.getName().equals("analyze") && !m.isBridge())
        .map(Method::getReturnType)
        .filter(AnalysisResult.class::isAssignableFrom)
        .<Class<? extends AnalysisResult>>map(t -> t.asSubclass(AnalysisResult.class))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyAnalysis_hasPlantedTruth() {
    assertThat(AllAnalyses.OF_ONE_CASE)
        .hasSizeGreaterThan(45)
        .allSatisfy(a -> assertThat(TruthCheck.answeredBy(resultOf(a))).isNotEmpty());
  }

  @Test
  void everyAnalysis_isHeldAgainstItAndAnswered() {
    Set<Class<?>> answered =
        PUT.stream()
            .filter(p -> p.agreement() != Agreement.SILENT)
            .map(p -> publicClass(p.result().analysis().getClass()))
            .collect(Collectors.toSet());
    answered.add(CaseReview.class);
    assertThat(answered).containsExactlyInAnyOrderElementsOf(AllAnalyses.OF_ONE_CASE);
  }

  /** Those too that describe beside tests, which {@link CountedTruthTest} does not put. */
  @Test
  void whatIsDescribed_neverDiffers() {
    List<Put> descriptions = PUT.stream().filter(p -> p.result() instanceof Description).toList();
    assertThat(descriptions.size()).isGreaterThan(500);
    assertThat(descriptions.stream().filter(Put::disagrees).map(Put::name)).isEmpty();
  }

  /** Results of one case depend on each other, so that the bound is a wide one. */
  @Test
  void whatWasNotPlanted_isSeldomClaimed() {
    List<Put> tests =
        PUT.stream().filter(p -> p.result().conclusion() != Conclusion.DESCRIBED).toList();
    long wrong = tests.stream().filter(Put::disagrees).count();
    assertThat(tests.size()).isGreaterThan(100);
    assertThat((double) wrong / tests.size()).isLessThan(0.1);
  }

  /** Each count that is said to answer an analysis changes how it stands to the truth. */
  @Test
  void aTruthThatCountsOneMore_isNoticed() {
    Set<String> unnoticed = new HashSet<>();
    Set<String> noticed = new HashSet<>();
    for (Put one : PUT) {
      if (one.agreement() == Agreement.SILENT) {
        continue;
      }
      for (Enum<?> part : TruthCheck.answeredBy(one.result().getClass())) {
        if (part instanceof Counted counted) {
          boolean isNoticed =
              TruthCheck.of(one.result(), oneMore(one.truth(), counted)) == Agreement.DISAGREES;
          (isNoticed ? noticed : unnoticed).add(one.name() + " " + counted);
        }
      }
    }
    unnoticed.removeAll(noticed);
    assertThat(unnoticed).isEmpty();
    assertThat(noticed).hasSizeGreaterThan(60);
  }

  private static Truth oneMore(Truth truth, Counted counted) {
    ImmutableTable.Builder<Counted, String, Integer> counts = ImmutableTable.builder();
    truth
        .counts()
        .rowMap()
        .forEach(
            (kind, ofKind) ->
                ofKind.forEach(
                    (of, count) -> counts.put(kind, of, count + (kind == counted ? 1 : 0))));
    return truth.withCounts(counts.buildOrThrow());
  }

  @Test
  void aReview_isHeldInAllItsParts() {
    Course course = SyntheticCourse.ofNothing().withSessions(3).course(1);
    CaseReviewResult review = CaseReview.withDefaults().analyze(course.history());
    Truth concerned = Planted.counting(course.truth(), Counted.OPEN_CONCERNS, "", 1);

    assertThat(TruthCheck.of(review, course.truth())).isEqualTo(Agreement.AGREES);
    assertThat(TruthCheck.of(review, oneMore(course.truth(), Counted.GOALS)))
        .isEqualTo(Agreement.DISAGREES);
    assertThat(TruthCheck.of(review, concerned)).isEqualTo(Agreement.DISAGREES);
    assertThat(TruthCheck.answeredBy(review.getClass()))
        .contains(EffectKind.values())
        .contains(Counted.OPEN_CONCERNS);
  }

  @Test
  void anAnalysisOfOnesOwn_isNotHeldAgainstATruth() {
    RawWeekdays.Result own = new RawWeekdays.Result(new RawWeekdays(), 99);

    assertThat(TruthCheck.of(own, Planted.truth())).isEqualTo(Agreement.SILENT);
    assertThat(TruthCheck.answeredBy(own.getClass())).isEmpty();
  }
}

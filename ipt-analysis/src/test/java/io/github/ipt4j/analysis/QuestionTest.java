// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.review.CaseReview;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionTest {
  private static final Set<Class<?>> ANALYSES =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("io.github.ipt4j.analysis")
              .that(assignableTo(Analysis.class).and(not(INTERFACES)))
              .stream()
              .map(JavaClass::reflect)
              .collect(Collectors.toSet());

  /** The questions by package, as the design has them. */
  private static final ImmutableMap<String, Question> BY_PACKAGE =
      ImmutableMap.<String, Question>builder()
          .put("periodicity", Question.WHEN_DOES_IT_HURT)
          .put("context", Question.WHAT_ELSE_HAPPENS_THEN)
          .put("tension", Question.WITH_WHOM)
          .put("relationship", Question.WITH_WHOM)
          .put("course", Question.WHAT_CHANGES)
          .put("worksheet", Question.WHAT_CHANGES)
          .put("outcome", Question.DID_IT_HELP)
          .put("lens", Question.WHAT_WOULD_OTHERS_SEE)
          .put("cohort", Question.DOES_IT_HOLD_FOR_OTHERS)
          .put("trial", Question.DOES_IT_HOLD_FOR_OTHERS)
          .buildOrThrow();

  @Test
  void everyAnalysisOfTheLibrary_exceptTheReview_hasItsQuestion() {
    assertThat(ANALYSES).contains(WeeklyPeriodicity.class, CycleBreak.class, CaseReview.class);
    for (Class<?> analysis : ANALYSES) {
      String room = analysis.getPackageName().replaceAll(".*\\.", "");
      assertThat(Question.of(analysis)).as(analysis.getName()).isEqualTo(answered(room));
      assertThat(Question.of(analysis).isEmpty()).isEqualTo(room.equals("review"));
    }
  }

  @Test
  void everyQuestion_hasAnAnalysis() {
    assertThat(ANALYSES.stream().flatMap(a -> Question.of(a).stream())).contains(Question.values());
  }

  private static Optional<Question> answered(String room) {
    return Optional.ofNullable(BY_PACKAGE.get(room));
  }

  @Test
  void analysis_withItsOptions_hasTheQuestionOfItsType() {
    assertThat(Question.of(WeeklyPeriodicity.withDefaults().withAlpha(0.01)))
        .contains(Question.WHEN_DOES_IT_HURT);
    assertThat(Question.of(CycleBreak.on(LocalDate.of(2025, 3, 21))))
        .contains(Question.DID_IT_HELP);
  }

  @Test
  void reviewAndAnalysisOfOnesOwn_haveNone() {
    assertThat(Question.of(CaseReview.withDefaults())).isEmpty();
    Analysis<String, AnalysisResult> own =
        view -> {
          throw new IllegalStateException(view);
        };
    assertThat(Question.of(own)).isEmpty();
  }
}

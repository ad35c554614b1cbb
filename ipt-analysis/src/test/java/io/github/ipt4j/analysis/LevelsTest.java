// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ipt4j.analysis.cohort.PooledContrast;
import io.github.ipt4j.analysis.cohort.PooledLevels;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextPower;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedLagProfile;
import io.github.ipt4j.analysis.context.GradedPower;
import io.github.ipt4j.analysis.context.GradedScreen;
import io.github.ipt4j.analysis.context.LagProfile;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.context.StatesTogether;
import io.github.ipt4j.analysis.outcome.CycleBreak;
import io.github.ipt4j.analysis.outcome.LevelChange;
import io.github.ipt4j.analysis.outcome.LevelChangePower;
import io.github.ipt4j.analysis.outcome.SuddenGains;
import io.github.ipt4j.analysis.periodicity.CyclePower;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.TimeOfDay;
import io.github.ipt4j.analysis.periodicity.UndeclaredPeriod;
import io.github.ipt4j.analysis.periodicity.WeeklyLevel;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelPower;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPower;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.TensionChange;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.analysis.trial.TrialComparison;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has a level refuses what is none, all in the same words. */
class LevelsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final RelationshipId MOTHER = new RelationshipId("mother-1");
  private static final Context CONTEXT = Context.contactWith(MOTHER);

  private static final List<Object> ANALYSES =
      List.of(
          WeeklyPeriodicity.withDefaults(),
          WeeklyPower.withDefaults(),
          DeclaredCycle.of(9, DAY),
          CyclePower.of(9),
          UndeclaredPeriod.withDefaults(),
          TimeOfDay.withDefaults(),
          WeeklyLevel.withDefaults(),
          WeeklyLevelPower.withDefaults(),
          LevelChange.on(DAY),
          LevelChangePower.withDefaults(),
          GradedScreen.withDefaults(),
          ContextContrast.of(CONTEXT),
          ContextPower.withDefaults(),
          ContextScreen.withDefaults(),
          GradedContrast.of(CONTEXT),
          GradedLagProfile.of(CONTEXT),
          GradedPower.of(1, 2),
          StatesTogether.of("night shift", "sister stays"),
          LagProfile.of(CONTEXT),
          RhythmWithinContext.of(CONTEXT),
          CycleBreak.on(DAY),
          SuddenGains.ofAtLeast(7),
          RelationshipTension.of(MOTHER),
          TensionRanking.withDefaults(),
          TensionChange.between(
              MOTHER,
              DateRange.ofDays(DAY.minusDays(28), DAY.minusDays(1)),
              DateRange.ofDays(DAY, DAY.plusDays(27))),
          PooledContrast.withDefaults(),
          PooledLevels.withDefaults(),
          TrialComparison.of("IPT", "placebo"),
          CaseReview.withDefaults());

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.ipt4j.analysis");

  /** Analyses, and plans of a diary, that have a level under one of these names. */
  private static Set<Class<?>> withLevel(List<String> setters) {
    return CLASSES.stream()
        .map(JavaClass::reflect)
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(
            type ->
                Analysis.class.isAssignableFrom(type) || PlannedWeeks.class.isAssignableFrom(type))
        .filter(type -> setters.stream().anyMatch(setter -> has(type, setter)))
        .collect(Collectors.toSet());
  }

  private static boolean has(Class<?> type, String setter) {
    return !type.isInterface()
        && Stream.of(type.getMethods()).map(Method::getName).anyMatch(setter::equals);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN, -0.1, 1.1, Double.POSITIVE_INFINITY, -0.0})
  void level_thatIsNone_isRefusedByEveryAnalysisInTheSameWords(double none) throws Throwable {
    List<String> setters = List.of("withAlpha", "withLevel", "withSharedLevel");
    Set<Class<?>> tried = new HashSet<>();
    ANALYSES.forEach(analysis -> tried.add(analysis.getClass().getSuperclass()));
    assertThat(tried).isEqualTo(withLevel(setters));
    for (Object analysis : ANALYSES) {
      Class<?> type = analysis.getClass().getSuperclass();
      for (String setter : setters) {
        if (has(type, setter)) {
          assertRefused(analysis, type, setter, none);
        }
      }
    }
  }

  private static void assertRefused(Object analysis, Class<?> type, String setter, double none)
      throws Throwable {
    MethodHandle with = setter(type, setter);
    with.invoke(analysis, 0.04);
    String name = Character.toLowerCase(setter.charAt(4)) + setter.substring(5);
    String range = type == CaseReview.class ? "(0, 0.5]" : "(0, 1)";
    assertThat(catchThrowable(() -> with.invoke(analysis, none)))
        .as(type.getSimpleName())
        .isInstanceOf(Refusal.class)
        .hasMessage("%s must be in %s, but was %s", name, range, none);
  }

  /** The setter as callers reach it: it is declared in a type that they do not see. */
  private static MethodHandle setter(Class<?> type, String name)
      throws ReflectiveOperationException {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && method.getParameterTypes()[0] == double.class) {
        return MethodHandles.publicLookup()
            .findVirtual(type, name, MethodType.methodType(method.getReturnType(), double.class));
      }
    }
    throw new NoSuchMethodException(type + "." + name);
  }
}

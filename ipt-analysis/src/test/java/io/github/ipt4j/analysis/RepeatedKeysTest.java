// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ipt4j.analysis.cohort.ClientContrast;
import io.github.ipt4j.analysis.cohort.ClientEffect;
import io.github.ipt4j.analysis.cohort.ClientOutcome;
import io.github.ipt4j.analysis.cohort.LeftOut;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.json.ClientFindings;
import io.github.ipt4j.analysis.json.ClientSummary;
import io.github.ipt4j.analysis.json.LevelFindings;
import io.github.ipt4j.analysis.json.MeasureFindings;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.periodicity.DeclaredCycle;
import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.sample.SampleCases;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who puts a key into a map twice is told the rule, and never what stands in the map. */
class RepeatedKeysTest {
  private static final String SECRET = "zq told nobody";
  private static final CaseHistory JOANNE = SampleCases.joanne();
  private static final CaseReviewResult REVIEW = CaseReview.withDefaults().analyze(JOANNE);
  private static final MeasureSeries SERIES = JOANNE.measureSeries(Instrument.PHQ_9);
  private static final MeasureFindings MEASURE =
      MeasureFindings.of(SERIES, MissingItems.STRICT, Optional.empty());

  /** A key or a value of each type that some map has. */
  private static final DailyRatings RATINGS = JOANNE.symptomDiary(Symptom.HEADACHE).ratings();

  private static final GradedContrastResult RATED =
      GradedContrast.of(Context.anyContact()).analyze(ExposedRatings.of(RATINGS));
  private static final DeclaredCycleResult CYCLE =
      DeclaredCycle.of(9, LocalDate.of(2025, 1, 6)).analyze(JOANNE.symptomDiary(Symptom.HEADACHE));
  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, SECRET),
          Map.entry(int.class, 3),
          Map.entry(double.class, 3.0),
          Map.entry(
              ClientSummary.EffectOf.class,
              new ClientSummary.EffectOf(RATINGS.scale(), Optional.empty())),
          Map.entry(
              ClientEffect.class, ClientEffect.leftOut(new ClientId(SECRET), LeftOut.NO_RECORD)),
          Map.entry(
              ClientOutcome.class, ClientOutcome.leftOut(new ClientId(SECRET), LeftOut.NO_RECORD)),
          Map.entry(Cell.class, Cell.NONE),
          Map.entry(
              ClientSummary.ContrastOf.class,
              new ClientSummary.ContrastOf(Symptom.HEADACHE, Context.anyContact())),
          Map.entry(
              ClientContrast.class,
              ClientContrast.leftOut(new ClientId(SECRET), LeftOut.NO_RECORD)),
          Map.entry(ProblemAreaKind.class, ProblemAreaKind.GRIEF),
          Map.entry(Affect.class, Affect.ANGER),
          Map.entry(ImmutableTable.class, ImmutableTable.of()),
          Map.entry(LocalDate.class, LocalDate.of(2026, 1, 5)),
          Map.entry(PhaseKind.class, PhaseKind.INITIAL),
          Map.entry(ClientId.class, new ClientId(SECRET)),
          Map.entry(RelationshipId.class, new RelationshipId(SECRET)),
          Map.entry(Symptom.class, Symptom.of(SECRET)),
          Map.entry(SymptomDiary.class, JOANNE.symptomDiary(Symptom.HEADACHE)),
          Map.entry(Instrument.class, Instrument.PHQ_9),
          Map.entry(MeasureSeries.class, SERIES),
          Map.entry(SymptomCourse.class, SymptomCourse.GRADED),
          Map.entry(Context.class, Context.anyContact()),
          Map.entry(DailyRatings.class, RATINGS),
          Map.entry(LevelFindings.class, LevelFindings.of(RATINGS, Optional.empty())),
          Map.entry(GradedContrastResult.class, RATED),
          Map.entry(DeclaredCycleResult.class, CYCLE),
          Map.entry(MeasureFindings.class, MEASURE),
          Map.entry(WeeklyPeriodicityResult.class, REVIEW.weekly().values().asList().get(0)),
          Map.entry(ContextScreenResult.class, REVIEW.contexts().values().asList().get(0)),
          Map.entry(
              RelationshipTensionResult.class, REVIEW.ranking().orElseThrow().people().get(0)),
          Map.entry(CycleBreakResult.class, REVIEW.cycleBreaks().values().asList().get(0)));

  @Test
  void build_keyPutTwice_namesTheMapAndNoEntry() throws Throwable {
    List<String> tried = new ArrayList<>();
    for (Class<?> type : builders()) {
      for (Method put : type.getMethods()) {
        if (puts(type, put)) {
          assertRefused(type, put);
          tried.add(type.getEnclosingClass().getSimpleName() + "." + put.getName());
        }
      }
    }
    assertThat(tried)
        .contains("ClientFindings.putWeekly", "ClientFindings.putTension", "ClientRecord.putDiary")
        .hasSizeGreaterThan(9);
  }

  private static void assertRefused(Class<?> type, Method put) throws Throwable {
    Object builder = type.getEnclosingClass().getMethod("builder").invoke(null);
    for (Method setter : type.getMethods()) {
      if (setter.getParameterCount() == 1
          && setter.getParameterTypes()[0] != int.class
          && SAMPLES.containsKey(setter.getParameterTypes()[0])) {
        handle(type, setter).invoke(builder, SAMPLES.get(setter.getParameterTypes()[0]));
      }
    }
    List<Object> call = new ArrayList<>(List.of(builder));
    Arrays.stream(put.getParameterTypes()).map(SAMPLES::get).forEach(call::add);
    assertThat(call).as("samples for %s", put).doesNotContainNull();
    MethodHandle build = handle(type, type.getMethod("build"));
    handle(type, put).invokeWithArguments(call);
    handle(type, put).invokeWithArguments(call);
    assertThat(catchThrowable(() -> build.invoke(builder)))
        .as(put.toString())
        .isInstanceOf(Refusal.class)
        .hasNoCause()
        .hasMessageMatching(".* must name each .* once(, but was .*)?")
        .hasMessageNotContaining("zq")
        .hasMessageNotContaining("entries");
  }

  /** A method as callers reach it: it is declared in a class that they do not see. */
  private static MethodHandle handle(Class<?> type, Method method)
      throws ReflectiveOperationException {
    return MethodHandles.publicLookup()
        .findVirtual(
            type,
            method.getName(),
            MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
  }

  /** Methods that put one entry into a map, in which a key stands once. */
  private static boolean puts(Class<?> type, Method method) {
    if (!method.getName().startsWith("put") || method.getParameterCount() != 2) {
      return false;
    }
    Class<?> second = method.getParameterTypes()[1];
    boolean several = second.isArray() || second == Iterable.class;
    return !several && !method.isBridge() && !isMultimap(type, method);
  }

  private static boolean isMultimap(Class<?> type, Method put) {
    Set<String> multimaps = new TreeSet<>();
    for (Method all : type.getMethods()) {
      if (all.getName().startsWith("putAll") && all.getParameterTypes()[0] == Multimap.class) {
        multimaps.add(all.getName().substring("putAll".length()));
      }
    }
    String one = put.getName().substring("put".length());
    return multimaps.stream().anyMatch(many -> many.equals(one) || many.equals(one + "s"));
  }

  private static List<Class<?>> builders() {
    ImmutableList.Builder<Class<?>> builders = ImmutableList.builder();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.ipt4j.core", "io.github.ipt4j.analysis")) {
      if (type.getSimpleName().equals("Builder") && !type.getName().contains(".Immutable")) {
        Class<?> builder = type.reflect();
        if (Modifier.isPublic(builder.getModifiers())) {
          builders.add(builder);
        }
      }
    }
    return builders.build();
  }

  @Test
  void build_plainIdPutTwice_isNamed() {
    assertThat(
            catchThrowable(
                () ->
                    ClientFindings.builder()
                        .client(JOANNE.client().id())
                        .putMeasure("PHQ-9", MEASURE)
                        .putMeasure("PHQ-9", MEASURE)
                        .build()))
        .hasMessageStartingWith(
            "weekly, levels, cycles, context, tension, cycleBreaks and measures must name each");
  }

  @Test
  void names_ofAMapThatHoldsAPersonTwice_quoteNoWord() {
    Map<RelationshipId, String> words =
        new TreeMap<>(Comparator.comparing(System::identityHashCode));
    words.put(new RelationshipId("mother-1"), SECRET);
    words.put(new RelationshipId("mother-1"), SECRET);
    assertThat(catchThrowable(() -> io.github.ipt4j.analysis.finding.Names.of(words)))
        .hasMessage("words must name each person once, but was mother-1");
  }
}

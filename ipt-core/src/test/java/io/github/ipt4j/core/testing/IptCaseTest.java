// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.sample.SyntheticCourse;
import io.github.ipt4j.core.sample.Truth;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A failing test says by which annotation its case comes again, and that annotation does it. */
class IptCaseTest {
  private static final String ON = "io.github.ipt4j.core.testing.inner";

  /** What was run, by display name, and what came of it. */
  private static Map<String, TestExecutionResult> run(Class<?> type) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(type))
            .configurationParameter(ON, "true")
            .build();
    Map<String, TestExecutionResult> results = new LinkedHashMap<>();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  results.put(test.getDisplayName(), result);
                }
              }
            });
    return results;
  }

  private static TestExecutionResult of(Map<String, TestExecutionResult> results, String test) {
    return Objects.requireNonNull(results.get(test), test);
  }

  private static String failure(TestExecutionResult result) {
    return result.getThrowable().map(Throwable::getMessage).orElse("");
  }

  private static String printed(TestExecutionResult result) {
    Throwable failure = result.getThrowable().orElseThrow();
    assertThat(failure.getSuppressed()).hasSize(1).hasOnlyElementsOfType(Reproduction.class);
    return ((Reproduction) failure.getSuppressed()[0]).parameters();
  }

  /** Classes that fail on purpose run only where this test runs them. */
  static final class WithinThisTest implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return context.getConfigurationParameter(ON).isPresent()
          ? ConditionEvaluationResult.enabled("run by IptCaseTest")
          : ConditionEvaluationResult.disabled("fails on purpose");
    }
  }

  /** A law that does not hold: it fails in the cases of an odd number of events. */
  @ExtendWith(WithinThisTest.class)
  static class OftenWrong {
    @ForCases(12)
    void events_areEven(@IptCase(seed = 7, index = 3, sessions = 2) Course course) {
      int events = course.history().events().size();
      assertThat(events).as(course.history().client().id().value()).isEven();
    }
  }

  @Test
  void forCases_givesEachRunTheNextCaseAndItsName() {
    Map<String, TestExecutionResult> results = run(OftenWrong.class);

    assertThat(results).hasSize(12);
    assertThat(results.keySet())
        .contains(
            "[1] @IptCase(seed = 7, index = 3, sessions = 2)",
            "[12] @IptCase(seed = 7, index = 14, sessions = 2)");
    assertThat(results.values().stream().map(r -> r.getStatus()).distinct())
        .as("fails in some cases and not in others")
        .hasSize(2);
  }

  @Test
  void aFailure_printsTheAnnotationThatFailsTheSameWayWhenPasted(@TempDir Path folder)
      throws Exception {
    List<TestExecutionResult> failed =
        run(OftenWrong.class).values().stream()
            .filter(r -> r.getStatus() == TestExecutionResult.Status.FAILED)
            .toList();
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < failed.size(); i++) {
      sources.add(
          "  @Test void test%d(%s) {\n".formatted(i, printed(failed.get(i)))
              + "    int events = course.history().events().size();\n"
              + "    assertThat(events).as(course.history().client().id().value()).isEven();\n"
              + "  }\n");
    }

    Map<String, TestExecutionResult> again = run(compiled(folder, sources));

    assertThat(again.values())
        .extracting(IptCaseTest::failure)
        .containsExactlyInAnyOrderElementsOf(failed.stream().map(IptCaseTest::failure).toList());
  }

  private static Class<?> compiled(Path folder, List<String> tests) throws Exception {
    String source =
        "import static org.assertj.core.api.Assertions.assertThat;\n"
            + "import io.github.ipt4j.core.testing.*;\n"
            + "import io.github.ipt4j.core.sample.*;\n"
            + "import io.github.ipt4j.core.problem.*;\n"
            + "import org.junit.jupiter.api.Test;\n"
            + "class Pasted {\n"
            + String.join("", tests)
            + "}\n";
    Path file = Files.writeString(folder.resolve("Pasted.java"), source, UTF_8);
    String path =
        Stream.of("java.class.path", "jdk.module.path")
            .map(System::getProperty)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(File.pathSeparator));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-parameters",
                "-classpath",
                path,
                "-d",
                folder.toString(),
                file.toString());
    assertThat(failed).isZero();
    URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, IptCaseTest.class.getClassLoader());
    return loader.loadClass("Pasted");
  }

  /** Every way in which a case is named, each failing. */
  @ExtendWith(WithinThisTest.class)
  static class Failing {
    @Test
    void sample(@IptCase(sample = SampleCase.AMIRA, of = "exhaustion") DailyRatings ratings) {
      fail("on purpose");
    }

    @Test
    void two(
        @IptCase(seed = 2, area = ProblemAreaKind.GRIEF) Truth truth,
        @IptCase(from = TwoSessions.class) CaseHistory history,
        @IptCase(index = 1, world = "gaps", sessions = 3) SymptomDiary diary) {
      fail("on purpose");
    }

    @Test
    void aborted(@IptCase CaseHistory history) {
      Assumptions.assumeTrue(false);
    }

    @Test
    void wrongType(@IptCase String history) {
      fail("is not reached");
    }

    @Test
    void wrongWorld(@IptCase(world = "calm") CaseHistory history) {
      fail("is not reached");
    }

    @Test
    void twoWorlds(@IptCase(world = "gaps", from = TwoSessions.class) CaseHistory history) {
      fail("is not reached");
    }

    @Test
    void truthOfASample(@IptCase(sample = SampleCase.JOANNE) Truth truth) {
      fail("is not reached");
    }

    @Test
    void noSuchSymptom(@IptCase(sample = SampleCase.JOANNE, of = "cough") SymptomDiary diary) {
      fail("is not reached");
    }

    @Test
    void twoAreas(
        @IptCase(area = {ProblemAreaKind.GRIEF, ProblemAreaKind.ROLE_DISPUTE})
            CaseHistory history) {
      fail("is not reached");
    }
  }

  /** Fails before the test. */
  @ExtendWith(WithinThisTest.class)
  static class FailingBefore {
    @BeforeEach
    void before(@IptCase(sample = SampleCase.QUIET) CaseHistory history) {
      fail("before");
    }

    @Test
    void test() {}
  }

  /** Takes samples in turn, and gives methods before each test the same case as the test. */
  @ExtendWith(WithinThisTest.class)
  static class InTurn {
    private static final List<String> SEEN = new ArrayList<>();
    private String before = "";

    @BeforeEach
    void before(@IptCase(seed = 3) CaseHistory history) {
      before = history.client().id().value();
    }

    @ForCases(3)
    void samples(
        @IptCase(sample = {SampleCase.JOANNE, SampleCase.MARTIN}) CaseHistory written,
        @IptCase(seed = 3) CaseHistory generated) {
      assertThat(generated.client().id().value()).isEqualTo(before);
      SEEN.add(written.client().id().value());
    }

    @ForCases(0)
    void noRun(@IptCase CaseHistory history) {}
  }

  /** A generator of one's own. */
  static final class TwoSessions implements Supplier<SyntheticCourse> {
    @Override
    public SyntheticCourse get() {
      return SyntheticCourse.withDefaults().withSessions(2);
    }
  }

  @Test
  void everyWayOfNamingACase_isPrintedAsItIsSaid() {
    Map<String, TestExecutionResult> results = run(Failing.class);

    assertThat(printed(of(results, "sample(DailyRatings)")))
        .isEqualTo("@IptCase(sample = SampleCase.AMIRA, of = \"exhaustion\") DailyRatings ratings");
    assertThat(printed(of(results, "two(Truth, CaseHistory, SymptomDiary)")))
        .isEqualTo(
            "@IptCase(seed = 2, area = ProblemAreaKind.GRIEF) Truth truth,"
                + " @IptCase(seed = 1, from = TwoSessions.class) CaseHistory history,"
                + " @IptCase(seed = 1, index = 1, sessions = 3, world = \"gaps\") SymptomDiary"
                + " diary");
    assertThat(of(results, "aborted(CaseHistory)").getThrowable().orElseThrow().getSuppressed())
        .isEmpty();
    assertThat(failure(of(results, "wrongType(String)")))
        .contains("@IptCase gives no parameter of type String");
    assertThat(failure(of(results, "wrongWorld(CaseHistory)")))
        .contains(
            "world must be one of nothing, effects, missing forms, gaps, floods, but was calm");
    assertThat(failure(of(results, "twoWorlds(CaseHistory)")))
        .contains("world must not be said beside from");
    assertThat(failure(of(results, "truthOfASample(Truth)")))
        .contains("sample must not be said of what is planted in a case");
    assertThat(failure(of(results, "noSuchSymptom(SymptomDiary)")))
        .contains("case must have a symptom of what IptCase says");
    assertThat(failure(of(results, "twoAreas(CaseHistory)")))
        .contains("area must be said once, but was 2");
    assertThat(printed(of(run(FailingBefore.class), "test()")))
        .isEqualTo("@IptCase(sample = SampleCase.QUIET) CaseHistory history");
    assertThat(new Reproduction("@IptCase(seed = 1)"))
        .hasMessage("Reproduce with @IptCase(seed = 1)");
  }

  @Test
  void samples_areTakenInTurnAndBeforeEachGetsTheCaseOfItsTest() {
    InTurn.SEEN.clear();
    Map<String, TestExecutionResult> results = run(InTurn.class);

    assertThat(results.values())
        .extracting(TestExecutionResult::getStatus)
        .containsOnly(TestExecutionResult.Status.SUCCESSFUL);
    assertThat(InTurn.SEEN).containsExactly("joanne", "martin", "joanne");
    assertThat(results.keySet())
        .contains("[2] @IptCase(sample = SampleCase.MARTIN), @IptCase(seed = 3, index = 1)");
  }

  @Test
  void views_areThoseOfTheCase(
      @IptCase(sample = SampleCase.AMIRA) CaseHistory history,
      @IptCase(sample = SampleCase.AMIRA) SymptomDiary diary,
      @IptCase(sample = SampleCase.AMIRA) DailyRatings ratings,
      @IptCase(sample = SampleCase.AMIRA) ContactLog contacts,
      @IptCase(sample = SampleCase.AMIRA) ExposedDiary exposed,
      @IptCase(sample = SampleCase.AMIRA) ExposedRatings exposedRatings,
      @IptCase(sample = SampleCase.AMIRA) SessionRecord record,
      @IptCase(sample = SampleCase.AMIRA) SafetyRecord safety,
      @IptCase(sample = SampleCase.JOANNE, of = "PHQ-9") MeasureSeries measures) {
    assertThat(history).isEqualTo(SampleCases.amira());
    assertThat(diary).isEqualTo(history.symptomDiary(history.symptoms().first()));
    assertThat(ratings).isEqualTo(history.dailyRatings(history.scales().get(0)));
    assertThat(contacts).isEqualTo(history.contactLog().orElseThrow());
    assertThat(exposed).isEqualTo(history.exposedDiary(diary.symptom()).orElseThrow());
    assertThat(exposedRatings).isEqualTo(history.exposedRatings(ratings.scale()).orElseThrow());
    assertThat(record).isEqualTo(history.sessionRecord());
    assertThat(safety).isEqualTo(history.safety());
    assertThat(measures).isEqualTo(SampleCases.joanne().measureSeries(Instrument.PHQ_9));
  }

  @Test
  void generatedCases_areThoseOfTheGenerator(
      @IptCase(seed = 5, index = 2, area = ProblemAreaKind.GRIEF, sessions = 1) Course course,
      @IptCase(seed = 5, index = 2, area = ProblemAreaKind.GRIEF, sessions = 1) Truth truth,
      @IptCase(seed = 4, from = TwoSessions.class) Course own,
      @IptCase(seed = 6, world = "gaps") Course gaps) {
    SyntheticCourse generator =
        SyntheticCourse.withDefaults()
            .withSeed(5)
            .withProblemArea(ProblemAreaKind.GRIEF)
            .withSessions(1);
    assertThat(course).isEqualTo(generator.course(2));
    assertThat(truth).isEqualTo(course.truth());
    assertThat(gaps).isEqualTo(SyntheticCourse.ofGaps().withSeed(6).course(0));
    assertThat(own).isEqualTo(SyntheticCourse.withDefaults().withSessions(2).withSeed(4).course(0));
  }

  @Test
  void samples_areAllTheWrittenCases() {
    assertThat(Arrays.stream(SampleCase.values()).map(SampleCase::history))
        .containsExactlyElementsOf(SampleCases.all());
  }
}

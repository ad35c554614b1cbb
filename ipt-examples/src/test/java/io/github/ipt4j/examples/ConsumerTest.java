// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger's project meets: it compiles without a warning, and runs. */
class ConsumerTest {
  private static final String CONSUMER =
      """
      package consumer;

      import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
      import io.github.ipt4j.core.client.Symptom;
      import io.github.ipt4j.core.diary.SymptomDiary;
      import java.time.LocalDate;

      public final class Consumer {
        public static void main(String[] args) {
          var days = "----56-".repeat(12);
          var diary = SymptomDiary.ofDays(Symptom.HEADACHE, LocalDate.of(2024, 1, 1), days);
          System.out.println(WeeklyPeriodicity.withDefaults().withAlpha(0.01).analyze(diary));
        }
      }
      """;
  private static final String MODULE =
      """
      module consumer {
        requires io.github.ipt4j.analysis;
      }
      """;

  /** Fixtures in a project that has JUnit and not AssertJ. */
  private static final String TESTER =
      """
      package consumer;

      import static org.junit.jupiter.api.Assertions.assertEquals;
      import static org.junit.jupiter.api.Assertions.assertThrows;

      import io.github.ipt4j.analysis.Conclusion;
      import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
      import io.github.ipt4j.analysis.testing.ErrorRates;
      import io.github.ipt4j.analysis.testing.Results;
      import io.github.ipt4j.core.csv.CsvConventions;
      import io.github.ipt4j.core.csv.CsvSource;
      import io.github.ipt4j.core.csv.DiaryCsv;
      import io.github.ipt4j.core.diary.SymptomDiary;
      import io.github.ipt4j.core.history.CaseHistory;
      import io.github.ipt4j.core.json.CaseHistoryJson;
      import io.github.ipt4j.core.sample.SyntheticCases;
      import io.github.ipt4j.core.testing.Fault;
      import io.github.ipt4j.core.testing.ForCases;
      import io.github.ipt4j.core.testing.GoodFile;
      import io.github.ipt4j.core.testing.IptCase;
      import io.github.ipt4j.core.testing.SampleCase;
      import org.junit.jupiter.api.Test;
      import org.junit.platform.engine.discovery.DiscoverySelectors;
      import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
      import org.junit.platform.launcher.core.LauncherFactory;
      import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

      public final class Tester {
        @Test
        void sample(@IptCase(sample = SampleCase.JOANNE) SymptomDiary diary) {
          var result = WeeklyPeriodicity.withDefaults().analyze(diary);
          assertEquals(Conclusion.SUPPORTED, result.conclusion());
        }

        @ForCases(3)
        void everyCase(@IptCase(seed = 7) CaseHistory history) {
          assertEquals(
              history, CaseHistoryJson.read("case.json", CaseHistoryJson.writeLine(history)));
        }

        @Test
        void faults() {
          var faulty = Fault.NO_SUCH_DAY.in(GoodFile.diary(SampleCase.QUIET.history()), 7);
          faulty.assertToldBy(
              () ->
                  DiaryCsv.read(
                      CsvSource.ofText("diary.csv", faulty.text()), CsvConventions.withDefaults()));
        }

        @Test
        void standInsAndErrorRates() {
          assertEquals(
              Conclusion.NOT_SUPPORTED,
              Results.of(WeeklyPeriodicity.class, Conclusion.NOT_SUPPORTED).conclusion());
          assertEquals(
              5,
              ErrorRates.of(WeeklyPeriodicity.withDefaults())
                  .under(SyntheticCases.withDefaults()::diary)
                  .runs(5)
                  .runs());
        }

        @Test
        void assertJ_isNotThere() {
          assertThrows(
              ClassNotFoundException.class,
              () -> Class.forName("org.assertj.core.api.Assertions"));
        }

        public static void main(String[] args) {
          var summary = new SummaryGeneratingListener();
          LauncherFactory.create()
              .execute(
                  LauncherDiscoveryRequestBuilder.request()
                      .selectors(DiscoverySelectors.selectClass(Tester.class))
                      .build(),
                  summary);
          summary.getSummary().printFailuresTo(new java.io.PrintWriter(System.out, true));
          System.out.println(summary.getSummary().getTestsSucceededCount() + " passed");
        }
      }
      """;

  private static final String OPEN_MODULE =
      """
      @SuppressWarnings("requires-automatic")
      open module consumer {
        requires io.github.ipt4j.analysis;
        requires org.junit.jupiter.api;
        requires org.junit.platform.launcher;
      }
      """;

  @TempDir Path folder;

  @Test
  void compile_onTheClassPath_givesNoWarningAndRuns() throws Exception {
    Stranger stranger = new Stranger(folder);
    stranger.write("Consumer.java", CONSUMER);
    assertThat(stranger.warnings("--class-path", Stranger.path())).isEmpty();
    assertThat(Stranger.run("--class-path", stranger.pathWithItself(), "consumer.Consumer"))
        .startsWith("Headache");
  }

  @Test
  void compile_onTheModulePath_givesNoWarningAndRuns() throws Exception {
    Stranger stranger = new Stranger(folder);
    stranger.write("Consumer.java", CONSUMER);
    stranger.write("module-info.java", MODULE);
    assertThat(stranger.warnings("--module-path", Stranger.path())).isEmpty();
    assertThat(
            Stranger.run(
                "--module-path",
                stranger.pathWithItself(),
                "--module",
                "consumer/consumer.Consumer"))
        .startsWith("Headache");
  }

  @Test
  void fixtures_withJunitAlone_compileWithoutAWarningAndRunOnTheClassPath() throws Exception {
    Stranger stranger = new Stranger(folder);
    stranger.write("Tester.java", TESTER);
    assertThat(stranger.warnings("--class-path", Stranger.pathWithJunit())).isEmpty();
    assertThat(
            Stranger.run(
                "--class-path",
                folder + File.pathSeparator + Stranger.pathWithJunit(),
                "consumer.Tester"))
        .endsWith("7 passed\n");
  }

  @Test
  void fixtures_withJunitAlone_compileWithoutAWarningAndRunOnTheModulePath() throws Exception {
    Stranger stranger = new Stranger(folder);
    stranger.write("Tester.java", TESTER);
    stranger.write("module-info.java", OPEN_MODULE);
    assertThat(stranger.warnings("--module-path", Stranger.pathWithJunit())).isEmpty();
    assertThat(
            Stranger.run(
                "--module-path",
                folder + File.pathSeparator + Stranger.pathWithJunit(),
                "--module",
                "consumer/consumer.Tester"))
        .endsWith("7 passed\n");
  }
}

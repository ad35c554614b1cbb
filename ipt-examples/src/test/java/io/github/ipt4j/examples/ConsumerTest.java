// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

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
}

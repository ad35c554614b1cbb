// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library gives the same answer in a runtime that has hardly a module, and under class loaders
 * such as those of Spark.
 */
class OtherRuntimesTest {
  private static final String MODULES = "java.base,java.logging";
  private static final String EVERY_PART =
      """
      package stranger;

      import io.github.ipt4j.analysis.dossier.Dossier;
      import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
      import io.github.ipt4j.analysis.review.CaseReview;
      import io.github.ipt4j.core.client.Symptom;
      import io.github.ipt4j.core.json.CaseHistoryJson;
      import io.github.ipt4j.core.sample.SampleCases;
      import io.github.ipt4j.core.sample.SyntheticCases;
      import java.util.function.Supplier;

      public final class EveryPart implements Supplier<String> {
        @Override
        public String get() {
          var joanne = CaseHistoryJson.read("joanne", CaseHistoryJson.write(SampleCases.joanne()));
          var review = CaseReview.withDefaults().analyze(joanne);
          return review
              + "\\n" + Dossier.of(review).letter()
              + "\\n" + WeeklyPeriodicity.withDefaults()
                  .analyze(SyntheticCases.withDefaults().withRate(0.5).diary(7))
              + "\\n" + CaseHistoryJson.schema().length();
        }

        public static void main(String[] args) {
          System.out.print(new EveryPart().get());
        }
      }
      """;

  private static final String OWN_LOADER =
      """
      package stranger;

      import java.io.File;
      import java.net.URL;
      import java.net.URLClassLoader;
      import java.nio.file.Path;
      import java.util.ArrayList;
      import java.util.Collections;
      import java.util.Enumeration;
      import java.util.List;
      import java.util.function.Supplier;

      /** Runs EveryPart under a loader that sees its own classes and those of the JDK's core only. */
      public final class OwnLoader extends URLClassLoader {
        private OwnLoader(URL[] urls) {
          super(urls, null);
        }

        @Override
        public Enumeration<URL> findResources(String name) {
          return Collections.emptyEnumeration();
        }

        public static void main(String[] args) throws Exception {
          List<URL> urls = new ArrayList<>();
          for (String entry : args[0].split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
          }
          try (OwnLoader loader = new OwnLoader(urls.toArray(URL[]::new))) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> part = loader.loadClass("stranger.EveryPart");
            if (part.getClassLoader() != loader) {
              throw new AssertionError("loaded by another");
            }
            System.out.print(
                ((Supplier<?>) part.getDeclaredConstructor().newInstance()).get());
          }
        }
      }
      """;

  @TempDir static Path folder;
  private static Stranger stranger;
  private static String answer;

  @BeforeAll
  static void anOrdinaryRuntimeAnswers() throws Exception {
    stranger = new Stranger(folder.resolve("project"));
    stranger.write("EveryPart.java", EVERY_PART);
    stranger.write(
        "module-info.java", "module stranger {\n  requires io.github.ipt4j.analysis;\n}\n");
    assertThat(stranger.warnings("--module-path", Stranger.path())).isEmpty();
    Stranger loader = new Stranger(folder.resolve("loader"));
    loader.write("OwnLoader.java", OWN_LOADER);
    assertThat(loader.warnings("--class-path", folder.toString())).isEmpty();
    answer = Stranger.run("--class-path", stranger.pathWithItself(), "stranger.EveryPart");
    assertThat(answer).contains("weekly rhythm of headache", "Letter about joanne");
  }

  @Test
  void classPath_ofARuntimeWithTwoModules_givesTheSameAnswer() throws Exception {
    assertThat(
            Stranger.run(
                "--limit-modules",
                MODULES,
                "--class-path",
                stranger.pathWithItself(),
                "stranger.EveryPart"))
        .isEqualTo(answer);
  }

  @Test
  @Tag("software")
  void classPath_withTheOldestGuava_givesTheSameAnswer() throws Exception {
    Path guava = Path.of("target", "oldest-guava", "guava-31.0.1-jre.jar");
    assertThat(guava).exists();
    List<Path> library = new ArrayList<>(Stranger.library());
    assertThat(library.removeIf(jar -> jar.getFileName().toString().startsWith("guava-"))).isTrue();
    library.add(guava);
    library.add(stranger.folder());
    assertThat(Stranger.run("--class-path", Stranger.join(library), "stranger.EveryPart"))
        .isEqualTo(answer);
  }

  @Test
  void image_linkedFromTheModules_givesTheSameAnswer() throws Exception {
    Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
    assumeThat(jlink).as("this runtime has no jlink").isPresent();
    Path image = folder.resolve("image");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);

    int exit =
        jlink
            .orElseThrow()
            .run(
                out,
                out,
                "--module-path",
                stranger.pathWithItself(),
                "--add-modules",
                "stranger",
                "--output",
                image.toString());

    assertThat(exit).as(said.toString()).isZero();
    assertThat(Stranger.runBy(image, "--list-modules")).doesNotContain("jdk.random");
    assertThat(Stranger.runBy(image, "--module", "stranger/stranger.EveryPart")).isEqualTo(answer);
  }

  @Test
  void classLoader_underWhichNoServiceIsFound_givesTheSameAnswer() throws Exception {
    assertThat(
            Stranger.run(
                "--class-path",
                folder.resolve("loader").toString(),
                "stranger.OwnLoader",
                stranger.pathWithItself()))
        .isEqualTo(answer);
  }
}

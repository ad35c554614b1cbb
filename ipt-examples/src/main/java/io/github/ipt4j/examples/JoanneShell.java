// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens JShell with the library on its class path, its imports done and Joanne loaded.
 *
 * <p>Every argument is passed on to JShell, so that {@code -s script.jsh} runs a script.
 */
public final class JoanneShell {
  /** What a newcomer may type first. */
  static final ImmutableList<String> LINES_TO_TRY =
      ImmutableList.of(
          "WeeklyPeriodicity.withDefaults().analyze(diary)",
          "RelationshipTension.of(new RelationshipId(\"mother-in-law\")).analyze(contacts)",
          "Dossier.of(CaseReview.withDefaults().analyze(joanne)).letter()");

  /** How one's own files are read, and a chart is kept. */
  static final ImmutableList<String> LINES_FOR_ONES_OWN =
      ImmutableList.of(
          "SymptomDiary mine = DiaryCsv.read(Path.of(\"my-diary.csv\")).client(\"c1\")"
              + ".get(Symptom.HEADACHE)",
          "CaseHistory own = CaseHistoryJson.read(Path.of(\"my-case.json\"))",
          "Charts.withDefaults().calendar(diary).save(Path.of(\"headache.svg\"))");

  /** The snippets that every session begins with. */
  static final String START_SCRIPT = "joanne.jsh";

  /**
   * JShell cuts a printed value after 1,000 characters and begins it behind its name, both of which
   * spoil a table. A feedback mode that does neither can be set by a session only, not by a start
   * script, so that one is held beforehand.
   */
  private static final String TABLES =
      """
      /set mode ipt normal -quiet
      /set truncation ipt 100000
      /set format ipt result "{name} ==>{post}{value}{post}" added,modified,replaced-ok-primary
      /set mode ipt -retain
      /set feedback -retain ipt
      /exit
      """;

  private JoanneShell() {}

  /**
   * Opens the shell.
   *
   * @param args passed on to JShell
   * @throws Exception if JShell cannot be started
   */
  public static void main(String[] args) throws Exception {
    System.exit(open(args));
  }

  private static int open(String... args) throws Exception {
    Path script = Files.createTempFile("joanne", ".jsh");
    try {
      Files.write(
          script, Resources.toByteArray(Resources.getResource(JoanneShell.class, START_SCRIPT)));
      List<String> all = new ArrayList<>();
      all.addAll(List.of("--execution", "local"));
      all.addAll(List.of("--class-path", System.getProperty("java.class.path", "")));
      all.addAll(List.of("--startup", "DEFAULT", "--startup", script.toString()));
      all.addAll(Arrays.asList(args));
      if (args.length == 0) {
        greet();
      }
      return JavaShellToolBuilder.builder()
          .persistence(settings())
          .start(all.toArray(String[]::new));
    } finally {
      Files.deleteIfExists(script);
    }
  }

  /** Returns the settings that a session leaves behind in which tables print as tables. */
  private static Map<String, String> settings() throws Exception {
    Map<String, String> settings = new HashMap<>();
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    JavaShellToolBuilder.builder()
        .persistence(settings)
        .in(new ByteArrayInputStream(TABLES.getBytes(UTF_8)), null)
        .out(nowhere)
        .err(nowhere)
        .start("--execution", "local", "--no-startup", "-s");
    settings.keySet().removeIf(key -> key.startsWith("HISTORY"));
    return settings;
  }

  private static void greet() {
    System.out.print("joanne (CaseHistory), diary (SymptomDiary), contacts (ContactLog)\n");
    System.out.print("Three lines to try; /exit leaves:\n");
    LINES_TO_TRY.forEach(line -> System.out.print("  " + line + "\n"));
    System.out.print("Your own files, and a chart to keep:\n");
    LINES_FOR_ONES_OWN.forEach(line -> System.out.print("  " + line + "\n"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as other programs write them, and results that are whole or not there. */
class ReviewDiariesFilesTest {
  private static final String DIARY = "client,date,symptom,intensity\n";
  private static final String CONTACTS = "client,date,person,kind,negativity,positivity\n";

  /** What a slow machine says of its progress. */
  private static final Pattern PROGRESS =
      Pattern.compile("^(done: )?[0-9,]+ clients? in .*\n", Pattern.MULTILINE);

  @TempDir Path folder;
  private String errors = "";

  private static String days(String client, int days) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < days; i++) {
      rows.append(client).append(',').append(LocalDate.of(2025, 1, 6).plusDays(i));
      rows.append(",headache,").append(i % 7 == 4 ? 3 : 0).append('\n');
    }
    return rows.toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }

  private List<JsonNode> run(int code, String... args) throws IOException {
    return run(InputStream.nullInputStream(), code, args);
  }

  private List<JsonNode> piped(String input, int code, String... args) throws IOException {
    return run(new ByteArrayInputStream(input.getBytes(UTF_8)), code, args);
  }

  private List<JsonNode> run(InputStream in, int code, String... args) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int actual =
        ReviewDiaries.run(
            in, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), 2, args);
    errors = err.toString(UTF_8);
    assertThat(actual).as(errors).isEqualTo(code);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      lines.add(FindingsLine.read(line));
    }
    return lines;
  }

  private static List<String> clients(List<JsonNode> lines) {
    return lines.stream().map(l -> l.path("client").asText("-")).toList();
  }

  @Test
  void run_appendedExports_writeNoClientFromAHalf() throws IOException {
    String rows = days("P1", 30) + days("P2", 30);
    String diary = file("d.csv", DIARY + rows + rows.replace("2025-0", "2026-0"));

    List<JsonNode> lines = run(2, "--diary", diary);

    assertThat(clients(lines)).containsExactly("-");
    assertThat(lines.get(0).get("error").asText())
        .contains("line 62, column client", "each in one run of rows", "LC_ALL=C sort");
    assertThat(lines.get(0).has("void")).isFalse();
    List<JsonNode> piped = piped(Files.readString(Path.of(diary)), 2, "--diary", "-");
    assertThat(clients(piped)).containsExactly("P1", "-");
    assertThat(piped.get(1).get("void").toString()).isEqualTo("[\"P1\"]");
    assertThat(errors).contains("lines from a part of a client's rows: 1, named by \"void\"");
  }

  @Test
  void run_filesOfTwoOrders_writeNoClientFromAHalf() throws IOException {
    String diary = file("d.csv", DIARY + days("c1", 2) + days("c10", 2) + days("c2", 2));
    String contacts =
        CONTACTS
            + "c1,2025-01-06,m,VISIT,3,\nc2,2025-01-06,m,VISIT,3,\nc10,2025-01-06,m,VISIT,9,\n";

    List<JsonNode> lines = run(2, "--diary", diary, "--contacts", file("c.csv", contacts));

    assertThat(clients(lines)).containsExactly("-");
    assertThat(lines.get(0).get("error").asText()).contains("as one counts, P2 before P10");
    List<JsonNode> piped = piped(contacts, 2, "--diary", diary, "--contacts", "-");
    assertThat(clients(piped)).containsExactly("c1", "c10", "-");
    assertThat(piped.get(2).get("void").toString()).isEqualTo("[\"c10\"]");
  }

  @Test
  void run_standardInputThatIsSound_isReadAsTheFile() throws IOException {
    String text = DIARY + days("a", 60) + days("b", 60);

    assertThat(piped(text, 0, "--diary", "-")).isEqualTo(run(0, "--diary", file("d.csv", text)));
    List<JsonNode> broken = piped(text + "c,\"", 2, "--diary", "-");
    assertThat(broken.get(broken.size() - 1).get("void").isEmpty()).isTrue();
    assertThat(piped("", 2, "--diary", "-").get(0).get("error").asText())
        .isEqualTo("standard input, line 1: must have a header: client,date,symptom,intensity");
  }

  @Test
  void run_spreadsheetOfSemicolons_saysWhatToDeclare() throws IOException {
    String diary = file("d.csv", "client;date;symptom;intensity\nc1;2025-01-13;headache;2,5\n");

    assertThat(run(2, "--diary", diary).get(0).get("error").asText())
        .contains("looks like ';' separates; --separator ';'");
    assertThat(run(1, "--diary", diary, "--separator", ";").get(0).get("error").asText())
        .contains("looks like a decimal comma; --decimal-comma");
    JsonNode read = run(0, "--diary", diary, "--separator", ";", "--decimal-comma").get(0);
    assertThat(read.at("/weekly/headache/symptomDays").toString()).isEqualTo("[1,0,0,0,0,0,0]");
  }

  @Test
  void run_measuresAlone_areReviewed() throws IOException {
    String measures =
        file(
            "m.csv",
            "client,date,instrument,total\nc1,2025-01-06,PHQ-9,20\nc1,2025-03-06,PHQ-9,5\n");

    JsonNode line = run(0, "--measures", measures).get(0);

    assertThat(line.at("/measures/PHQ-9/last").asDouble()).isEqualTo(5);
    assertThat(line.has("weekly")).isFalse();
  }

  @Test
  void run_instrumentOfOnesOwn_isScoredByItsFile() throws IOException {
    String own =
        file(
            "own.json",
            "{\"code\": \"own\", \"items\": 3, \"itemMaxima\": [2, 4, 2], \"reversedItems\": [3],"
                + " \"norms\": {\"standardDeviation\": 1, \"reliability\": 0.8, \"cutOff\": 4,"
                + " \"source\": \"our own\"}}");
    String measures =
        file(
            "m.csv",
            """
            client,date,instrument,item1,item2,item3
            c1,2025-01-06,own,2,4.0,0
            c1,2025-02-06,own,0,1,2
            """);

    JsonNode line = run(0, "--measures", measures, "--instrument", own).get(0).at("/measures/own");

    assertThat(line.get("first").asDouble()).as("2 + 4 + (0 + 2 - 0)").isEqualTo(8);
    assertThat(line.get("last").asDouble()).as("0 + 1 + (0 + 2 - 2)").isEqualTo(1);
    assertThat(line.get("category").asText())
        .as("7 points of 1.96 sqrt(0.4) = 1.24, from above 4 to below it")
        .isEqualTo("RECOVERED");
    assertThat(run(1, "--measures", measures).get(0).get("error").asText())
        .contains("column instrument: must be one of PHQ-9");
  }

  @Test
  void run_phasesOfAFile_areTheBreakOfAClientWhereTheyAreOne() throws IOException {
    String diary = file("d.csv", DIARY + days("a", 120) + days("b", 120) + days("c", 120));
    String phases = file("p.csv", "client,date\na,2025-03-03\nc,2025-02-03\nc,2025-03-03\n");

    List<JsonNode> lines = run(0, "--diary", diary, "--phases", phases);

    assertThat(lines.get(0).has("cycleBreak")).isTrue();
    assertThat(lines.get(1).has("cycleBreak")).isFalse();
    assertThat(lines.get(2).has("cycleBreak")).as("two are strata, and no break").isFalse();
    JsonNode same = run(0, "--diary", diary, "--phase", "2025-03-03").get(0);
    assertThat(lines.get(0)).isEqualTo(same);
    assertThat(run(1, "--diary", diary, "--phases", file("p2.csv", "client,date\na,x\n")).get(0))
        .hasToString(
            "{\"schemaVersion\":1,\"client\":\"a\",\"error\":\""
                + folder.resolve("p2.csv")
                + ", line 2, column date: must be a date in the form 2026-01-31, of the years 1800"
                + " to 2299, but was a text of 1 character\"}");
  }

  @Test
  void run_out_isReplacedOnlyByAWholeResult() throws IOException {
    Path out = folder.resolve("out.jsonl");
    String good = file("good.csv", DIARY + days("a", 30));
    String faulty = file("faulty.csv", DIARY + days("a", 30) + "b,x,headache,1\n");
    String broken = file("broken.csv", DIARY + days("b", 30) + days("a", 30));

    assertThat(run(0, "--diary", good, "--out", out.toString())).isEmpty();
    String first = Files.readString(out);
    assertThat(first).startsWith("{\"schemaVersion\":1,\"client\":\"a\"").endsWith("\n");
    assertThat(run(2, "--diary", broken, "--out", out.toString())).isEmpty();
    assertThat(Files.readString(out)).as("the old file stays").isEqualTo(first);
    assertThat(errors).contains("line 32, column client");
    piped(Files.readString(Path.of(broken)), 2, "--diary", "-", "--out", out.toString());
    assertThat(Files.readString(out)).isEqualTo(first);
    run(1, "--diary", faulty, "--out", out.toString());
    assertThat(Files.readString(out)).startsWith(first).contains("\"error\"");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.contains("part"));
    }
  }

  @Test
  void run_out_keepsPermissionsAndTheLinkToIt() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path real = Files.createFile(folder.resolve("real"));
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    run(0, "--diary", file("d.csv", DIARY + days("a", 3)), "--out", link.toString());

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(real)).startsWith("{\"schemaVersion\":1,\"client\":\"a\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void run_fullDisk_isToldWithItsReason() throws Exception {
    assumeTrue(Files.isWritable(Path.of("/dev/full")));
    String diary = file("d.csv", DIARY + days("a", 30));

    run(2, "--diary", diary, "--out", "/dev/full");

    assertThat(PROGRESS.matcher(errors).replaceAll(""))
        .isEqualTo("ReviewDiaries: no space left on device\n");
    Result redirected = shell(diary, "> /dev/full");
    assertThat(redirected.code()).isEqualTo(2);
    assertThat(redirected.said()).isEqualTo("ReviewDiaries: no space left on device\n");
  }

  @Test
  void run_inputThatBreaksOff_tellsTheReasonAsTheValue() throws Exception {
    byte[] read = (DIARY + days("a", 30)).getBytes(UTF_8);
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(read),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("Connection reset");
              }

              @Override
              public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
              }
            });

    List<JsonNode> lines = run(broken, 2, "--diary", "-");

    assertThat(lines.get(lines.size() - 1).get("error").asText())
        .isEqualTo("input: must be readable to its end, but was ended by connection reset");
  }

  @Test
  void run_clientWithSeveralFaults_isToldAllInOneLine() throws Exception {
    String rows = days("a", 30).replace(",3\n", ",30\n");

    List<JsonNode> lines = run(1, "--diary", file("d.csv", DIARY + rows + days("b", 30)));

    assertThat(clients(lines)).containsExactly("a", "b");
    assertThat(lines.get(0).get("error").asText().lines())
        .hasSize(4)
        .allMatch(l -> l.matches(".*d.csv, line [0-9]+, column intensity: must be 0 to 10 .*'30'"));
  }

  @Test
  void run_readerThatHasEnough_endsQuietly() throws Exception {
    StringBuilder rows = new StringBuilder(DIARY);
    for (int c = 0; c < 1500; c++) {
      rows.append(days("c" + (10_000 + c), 8));
    }
    Result result = shell(file("d.csv", rows.toString()), "| head -n 1");

    assertThat(result.said().lines())
        .hasSize(1)
        .allMatch(l -> l.startsWith("{\"schemaVersion\":1,\"client\":\"c10000"));
    assertThat(result.code()).isZero();
  }

  /** The process is killed at any moment: the old file or the new one is there, never another. */
  @Test
  void run_killed_leavesTheOldFileOrTheNewOne() throws Exception {
    StringBuilder rows = new StringBuilder(DIARY);
    for (int c = 0; c < 300; c++) {
      rows.append(days("c" + (10_000 + c), 60));
    }
    String diary = file("d.csv", rows.toString());
    Path out = folder.resolve("out.jsonl");
    run(0, "--diary", diary, "--sequential", "--out", out.toString());
    String whole = Files.readString(out);
    for (int millis : new int[] {250, 500, 750, 1000, 60_000}) {
      Files.writeString(out, "old\n");
      Process process = java(diary, "--sequential", "--out", out.toString()).start();
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();

      assertThat(Files.readString(out)).isIn("old\n", whole);
    }
    assertThat(Files.readString(out)).as("given time it ends").isEqualTo(whole);
  }

  @Test
  void run_programThatFails_isOneLineAndNoResult() throws IOException {
    Path out = Files.writeString(folder.resolve("out.jsonl"), "old\n");
    InputStream failing =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("he hit me");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }
        };

    run(failing, 3, "--diary", "-", "--out", out.toString());

    assertThat(errors.lines()).hasSize(1);
    assertThat(errors).contains("java.lang.IllegalStateException").doesNotContain("he hit me");
    assertThat(Files.readString(out)).isEqualTo("old\n");
  }

  private record Result(int code, String said) {}

  private static ProcessBuilder java(String diary, String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), ReviewDiaries.class.getName(), "--diary", diary));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  /** The class path of the tests, which may not be that of the machine they run on. */
  private static String classPath() {
    return ReviewDiaries.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private Result shell(String diary, String redirection) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    List<String> java = java(diary).command();
    String quoted = String.join(" ", java.stream().map(a -> "'" + a + "'").toList());
    Process process =
        new ProcessBuilder("/bin/bash", "-c", "set -o pipefail; " + quoted + " " + redirection)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), PROGRESS.matcher(said).replaceAll(""));
  }
}

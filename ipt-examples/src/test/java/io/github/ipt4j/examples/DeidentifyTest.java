// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.folder.CaseFolder;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.privacy.Deidentifier;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeidentifyTest {
  private static final String KEY = "0123456789abcdef of the tests";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path file;
  private Path key;
  private Path shared;

  @BeforeEach
  void writeACaseAndAKey() throws IOException {
    file = folder.resolve("case.json");
    Files.writeString(file, CaseHistoryJson.write(SampleCases.martin()));
    key = folder.resolve("key");
    Files.writeString(key, KEY + "\n");
    shared = folder.resolve("shared.json");
  }

  private int run(Object... args) {
    return Deidentify.run(
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aCase_isWrittenAsTheLibraryDoesIt_andWhatRemainsIsSaid() throws IOException {
    assertThat(run("--case", file, "--key-file", key, "--out", shared)).isZero();
    assertThat(CaseHistoryJson.read(shared))
        .isEqualTo(
            Deidentifier.withKey(KEY.getBytes(UTF_8)).deidentify(SampleCases.martin()).value());
    assertThat(out.toString(UTF_8))
        .contains("not anonymous", "Account.note", "what each person is to the client")
        .doesNotContain(KEY, "martin");
    assertThat(names()).containsExactly("case.json", "key", "shared.json");
  }

  @Test
  void aFolder_isReadAndWritten_withTextAndNamesWhereAskedFor() throws IOException {
    Path cases = folder.resolve("case");
    CaseFolder.write(SampleCases.walter(), cases);
    Path to = folder.resolve("shared");
    assertThat(
            run("--case", cases, "--key-file", key, "--out", to, "--keep-text", "--keep-name", "x"))
        .isZero();
    assertThat(CaseFolder.read(to))
        .isEqualTo(
            Deidentifier.withKey(KEY.getBytes(UTF_8))
                .keepingText()
                .deidentify(CaseFolder.read(cases))
                .value());
    assertThat(out.toString(UTF_8)).contains("all text, as it was written");
  }

  @Test
  void files_becomeAFolder() throws IOException {
    Path diary = folder.resolve("d.csv");
    Files.writeString(
        diary, "client;date;symptom;intensity;who\nanna;2025-01-03;headache;2,5;me\n");
    Path states = folder.resolve("s.csv");
    Files.writeString(states, "client;date;state\nanna;2025-01-03;bob is here\n");
    Path to = folder.resolve("shared");
    assertThat(
            run(
                "--diary",
                diary,
                "--states",
                states,
                "--separator",
                ";",
                "--other-columns",
                "pass",
                "--key-file",
                key,
                "--out",
                to))
        .as(err.toString(UTF_8))
        .isZero();
    assertThat(Files.readString(to.resolve("diary.csv")))
        .startsWith("sep=;\nclient;date;symptom;intensity\nclient-1;")
        .endsWith(";headache;2,5\n")
        .doesNotContain("anna", "2025-01-03");
    assertThat(Files.readString(to.resolve("states.csv"))).endsWith(";state-1\n");
    assertThat(out.toString(UTF_8)).contains("other columns 1");
    assertThat(names()).containsExactly("case.json", "d.csv", "key", "s.csv", "shared");
  }

  @Test
  void whatIsThere_isNeverOverwritten_andNothingHalfWrittenIsLeft() throws IOException {
    assertThat(run("--case", file, "--key-file", key, "--out", file)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("--out must be a file or folder that does not exist");
    Path diary = folder.resolve("d.csv");
    Files.writeString(
        diary,
        "client,date,symptom,intensity\na,2025-01-03,headache,2\na,2025-01-04,headache,Tom\n");
    assertThat(run("--diary", diary, "--key-file", key, "--out", shared)).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("d.csv, line 3, column intensity: must be a number")
        .doesNotContain("Tom");
    assertThat(names()).containsExactly("case.json", "d.csv", "key");
  }

  @Test
  void aKeyThatIsShort_orNotThere_isRefused_andNotPrinted() throws IOException {
    Files.writeString(key, "secret\n");
    assertThat(run("--case", file, "--key-file", key, "--out", shared)).isEqualTo(2);
    assertThat(run("--case", file, "--key-file", folder.resolve("no"), "--out", shared))
        .isEqualTo(2);
    assertThat(run("--case", file, "--out", shared)).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("must be at least 16 bytes, but was 6", "no such file", "needs --key-file")
        .doesNotContain("secret");
    assertThat(shared).doesNotExist();
  }

  @Test
  void aCommandLineThatCannotBeObeyed_isSaidSo() {
    assertThat(run("--key-file", key, "--out", shared)).isEqualTo(2);
    assertThat(run("--case", file, "--diary", file, "--key-file", key, "--out", shared))
        .isEqualTo(2);
    assertThat(run("--case", file, "--case", file)).isEqualTo(2);
    assertThat(run("--diary", file, "--diary", file)).isEqualTo(2);
    assertThat(run("--case")).isEqualTo(2);
    assertThat(run("--separator", "x")).isEqualTo(2);
    assertThat(run("--other-columns", "keep")).isEqualTo(2);
    assertThat(run("--case", file, "--key-file", key)).isEqualTo(2);
    assertThat(run("--nonsense")).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines().filter(l -> l.startsWith("Deidentify: "))).hasSize(9);
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("--key-file FILE").contains("limited data set");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.input.InputFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files are read by every thread, and nothing that is delivered tells of it. */
class ClientsInOrderTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int CLIENTS = 360;

  @TempDir Path folder;

  /** Some 4 MB: a year for each, with one row that is no date. */
  private Path diary(int faulty) throws IOException {
    StringBuilder rows = new StringBuilder("client,date,symptom,intensity\n");
    for (int c = 0; c < CLIENTS; c++) {
      for (int day = 0; day < 364; day++) {
        boolean isFaulty = c == faulty && day == 200;
        rows.append("c%05d,".formatted(c)).append(isFaulty ? "soon" : FIRST.plusDays(day));
        rows.append(",headache,").append((day + c) % 9 == 0 ? 5 : 0).append('\n');
      }
    }
    return Files.writeString(folder.resolve("diary.csv"), rows);
  }

  private static ClientFiles.Builder named(Path diary) {
    return ClientFiles.builder().diaries(CsvSource.of(diary));
  }

  private static List<String> read(Path diary, int threads, Set<Thread> readers)
      throws IOException {
    List<String> delivered = new ArrayList<>();
    try (ClientFiles files = named(diary).open()) {
      Optional<InputFault> fault =
          new ClientsInOrder<>(
                  named(diary),
                  rows -> {
                    readers.add(Thread.currentThread());
                    return rows.reading().toString();
                  },
                  threads)
              .run(files, Stream.of(diary), delivered::add);
      assertThat(fault).isEmpty();
    }
    return delivered;
  }

  @Test
  void everyClient_isDeliveredInOrder_whateverTheThreads() throws Exception {
    Path diary = diary(250);
    assertThat(Files.size(diary)).isGreaterThan(3 << 20);
    List<String> alone = read(diary, 1, ConcurrentHashMap.newKeySet());
    Set<Thread> readers = ConcurrentHashMap.newKeySet();
    assertThat(alone).hasSize(CLIENTS);
    assertThat(read(diary, 2, readers)).isEqualTo(alone);
    assertThat(read(diary, 6, readers)).isEqualTo(alone);
    assertThat(readers).hasSizeGreaterThan(3);
  }

  @Test
  void lines_areTheSameBytes_andAFaultNamesTheLineOfTheWholeFile() throws Exception {
    Path diary = diary(250);
    String[] command = {"--diary", diary.toString(), "--sequential"};
    String alone = lines(1, command);
    String together = lines(6, command);
    assertThat(together).isEqualTo(alone);
    assertThat(together.lines().skip(250).findFirst().orElseThrow())
        .contains("line " + (2 + 250 * 364 + 200));
  }

  private static String lines(int threads, String... command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    assertThat(ReviewDiaries.run(new PrintStream(out, true, UTF_8), messages, threads, command))
        .isEqualTo(ReviewDiaries.EXIT_CLIENTS);
    return out.toString(UTF_8);
  }

  /** A file that is taken away while it is read: what came before is told, and that it ended. */
  @Test
  void aFileThatCannotBeReadOn_endsTheWork_withItsFault() throws Exception {
    Path diary = diary(-1);
    List<String> delivered = new ArrayList<>();
    try (ClientFiles files = named(diary).open()) {
      Optional<InputFault> fault =
          new ClientsInOrder<>(
                  named(diary),
                  rows -> {
                    remove(diary);
                    return rows.reading().toString();
                  },
                  6)
              .run(files, Stream.of(diary), delivered::add);
      assertThat(fault.orElseThrow()).hasMessageContaining("must be readable to its end");
    }
    assertThat(delivered).hasSizeLessThan(CLIENTS);
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatTheWorkThrows_comesOut() throws Exception {
    Path diary = diary(-1);
    try (ClientFiles files = named(diary).open()) {
      ClientsInOrder<String> work =
          new ClientsInOrder<>(
              named(diary),
              rows -> {
                throw new IllegalStateException("no");
              },
              6);
      assertThatThrownBy(() -> work.run(files, Stream.of(diary), line -> {}))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void smallFiles_areReadByOneThread_andAStreamIsNeverCut() throws Exception {
    Path diary = Files.writeString(folder.resolve("d.csv"), "client,date,symptom,intensity\n");
    List<String> delivered = new ArrayList<>();
    try (ClientFiles files = named(diary).open()) {
      assertThat(files.canBeCut()).isTrue();
      new ClientsInOrder<>(named(diary), rows -> rows.reading().toString(), 2)
          .run(files, Stream.of(diary), delivered::add);
    }
    assertThat(delivered).isEmpty();
    try (ClientFiles files =
        ClientFiles.builder().diaries(CsvSource.of("piped", Files.newInputStream(diary))).open()) {
      assertThat(files.canBeCut()).isFalse();
    }
  }
}

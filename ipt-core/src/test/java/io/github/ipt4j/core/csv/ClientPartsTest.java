// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientPartsTest {
  private static final String[] ENDS = {"\n", "\r\n", "\r"};

  /** Ids whose order by UTF-16 and by code points differs, and some that need their quotes. */
  private static final String[] IDS = {
    "A", "a", "a b", "b\"d", "b,c", "c1", "c10", "c2", "z\u00e9", "\uff21", "\ud83d\ude42"
  };

  @TempDir Path temporary;

  @Property(tries = 60)
  void parts_oneAfterAnother_sayWhatTheWholeSays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int parts) throws IOException {
    Random random = new Random(seed);
    Path diary = Files.createTempFile("diary", ".csv");
    Path contacts = Files.createTempFile("contacts", ".csv");
    try {
      write(diary, diary(random), random);
      write(contacts, contacts(random), random);
      checkParts(
          ClientFiles.builder()
              .conventions(CsvConventions.builder().contactSampling(ContactSampling.DAILY).build())
              .diaries(CsvSource.of(diary))
              .contacts(CsvSource.of(contacts)),
          parts);
    } finally {
      Files.delete(diary);
      Files.delete(contacts);
    }
  }

  private static void checkParts(ClientFiles.Builder files, int parts) throws IOException {
    List<String> whole = new ArrayList<>();
    ImmutableList<ClientPart> cut;
    try (ClientFiles all = files.open()) {
      cut = all.cut(parts);
      addAll(all, whole);
    }
    List<String> inParts = new ArrayList<>();
    for (ClientPart part : cut) {
      try (ClientFiles some = files.open(part)) {
        addAll(some, inParts);
      }
    }

    assertThat(inParts).isEqualTo(whole);
    assertThat(cut).hasSizeBetween(1, parts);
  }

  private static void addAll(ClientFiles files, List<String> told) {
    files.forEachRemaining(
        reading ->
            told.add(
                reading instanceof ClientFault fault
                    ? fault.fault().faults().stream().map(InputFault::getMessage).toList() + ""
                    : reading + ""));
  }

  private static List<String> diary(Random random) {
    List<String> rows = new ArrayList<>(List.of("client;date;symptom;intensity"));
    for (String id : IDS) {
      int days = random.nextInt(6);
      for (int day = 1; day <= days; day++) {
        String intensity = random.nextInt(12) == 0 ? "11" : "3";
        rows.add(field(id, random) + ";2026-01-0" + day + ";\"low mood\";" + intensity);
      }
    }
    return rows;
  }

  private static List<String> contacts(Random random) {
    List<String> rows =
        new ArrayList<>(List.of("note;client;date;person;kind;negativity;positivity"));
    for (String id : IDS) {
      int contacts = random.nextInt(4);
      for (int day = 1; day <= contacts; day++) {
        String note = random.nextBoolean() ? "" : "\"a \"\"b\"\"\nA,c\r\n\rd\"";
        String rating = random.nextInt(12) == 0 ? "11" : "5";
        rows.add(
            note + ";" + field(id, random) + ";2026-01-0" + day + ";sister;CALL;" + rating + ";");
      }
    }
    return rows;
  }

  private static String field(String id, Random random) {
    boolean quoted = id.contains(",") || id.contains("\"") || random.nextInt(5) == 0;
    return quoted ? "\"" + id.replace("\"", "\"\"") + "\"" : id;
  }

  /**
   * Writes rows as some spreadsheet would, perhaps with a mark, a first line, blank lines below.
   */
  private static void write(Path file, List<String> rows, Random random) throws IOException {
    String end = ENDS[random.nextInt(ENDS.length)];
    boolean told = random.nextBoolean();
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "\uFEFF");
    text.append(told ? "sep=;" + end : "");
    text.append(
        String.join(end, told ? rows : rows.stream().map(row -> row.replace(';', ',')).toList()));
    if (random.nextBoolean()) {
      text.append(end);
      text.append(random.nextBoolean() ? "  " + end + (told ? ";; ;" : ",, ,") + end : "");
    }
    Files.writeString(file, text);
  }

  @Test
  void parts_haveAboutAsManyBytes_andTheSameClientsOfEachFile() throws IOException {
    StringBuilder diary = new StringBuilder("client,date,symptom,intensity\n");
    StringBuilder sessions = new StringBuilder("client,date,number\n");
    for (int c = 100; c < 200; c++) {
      diary.append('c').append(c).append(",2026-01-05,headache,3\n");
      if (c % 10 == 0) {
        sessions.append('c').append(c).append(",2026-01-05,1\n");
      }
    }
    ClientFiles.Builder files =
        ClientFiles.builder()
            .diaries(written("diary.csv", diary))
            .sessions(written("sessions.csv", sessions));

    try (ClientFiles whole = files.open()) {
      ImmutableList<ClientPart> parts = whole.cut(4);
      assertThat(parts)
          .extracting(part -> length(piece(part, "diary")))
          .containsOnly(25L * "c100,2026-01-05,headache,3\n".length());
      assertThat(parts)
          .extracting(part -> piece(part, "sessions").linesBefore())
          .containsExactly(0L, 3L, 5L, 8L);
      try (ClientFiles second = files.open(parts.get(1))) {
        assertThat(second.next().client().value()).isEqualTo("c125");
      }
    }
  }

  private static ClientPart.Piece piece(ClientPart part, String holds) {
    return requireNonNull(part.files().get(holds));
  }

  private static long length(ClientPart.Piece piece) {
    return piece.to() - piece.from();
  }

  private CsvSource written(String name, CharSequence text) throws IOException {
    return CsvSource.of(Files.writeString(temporary.resolve(name), text));
  }

  @Test
  void files_thatAreNone_areNotCut() throws IOException {
    String text = "client,date,symptom,intensity\nc1,2026-01-05,headache,3\n";
    try (ClientFiles files = ClientFiles.builder().diaries(CsvSource.ofText("text", text)).open()) {
      assertThatThrownBy(() -> files.cut(2))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("text must be a file to be cut");
      assertThatThrownBy(() -> files.cut(0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("parts must be positive, but was 0");
    }
  }

  @Test
  void aPart_isOfTheFilesThatWereCut() throws IOException {
    CsvSource diary = written("diary.csv", "client,date,symptom,intensity\n");
    ClientPart.Piece piece = new ClientPart.Piece(30, 30, 30, 0);
    ClientPart part = ClientPart.of(ImmutableMap.of("sessions", piece));
    ClientFiles.Builder files = ClientFiles.builder().diaries(diary);
    assertThatThrownBy(() -> files.open(part))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("part must be one of the files that are named");
    assertThatThrownBy(() -> new ClientPart.Piece(30, 31, 30, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.history.CaseHistory;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseHistoryJsonTest {
  private static final String SMALL =
      """
      {
        "schemaVersion": 1,
        "client": {
          "id": "c-1"
        },
        "period": {
          "startInclusive": "2026-01-05",
          "endExclusive": "2026-02-02"
        },
        "dayStart": "04:00",
        "inventory": {}
      }
      """;

  @Provide
  Arbitrary<CaseHistory> histories() {
    return CaseArbitraries.caseHistories();
  }

  @Property(tries = 100)
  void read_whatWasWritten_isTheSame(@ForAll("histories") CaseHistory history) {
    String document = CaseHistoryJson.write(history);
    assertThat(CaseHistoryJson.read("case", document)).isEqualTo(history);
    assertThat(CaseHistoryJson.read("case", CaseHistoryJson.writeLine(history))).isEqualTo(history);
    assertThat(CaseHistoryJson.write(CaseHistoryJson.read("case", document))).isEqualTo(document);
  }

  @Test
  void read_fullCase_isTheSame() {
    CaseHistory history = FullCase.history();
    assertThat(CaseHistoryJson.read("case", CaseHistoryJson.write(history))).isEqualTo(history);
    assertThat(CaseHistoryJson.read("case", CaseHistoryJson.writeLine(history))).isEqualTo(history);
  }

  @Test
  void write_smallCase_hasTheFieldsThatAreNotEmpty() {
    assertThat(CaseHistoryJson.write(small())).isEqualTo(SMALL);
  }

  @Test
  void writeLine_isOneLine() {
    assertThat(CaseHistoryJson.writeLine(FullCase.history())).doesNotContain("\n", "\r");
    assertThat(CaseHistoryJson.writeLine(small())).isEqualTo(SMALL.replaceAll("[\\s]+", ""));
  }

  @Test
  void write_halfASurrogatePair_survivesAFile(@TempDir Path folder) throws IOException {
    CaseHistory history =
        small().withEvents(ImmutableList.of(FullCase.statement("\uD83D \uDE16\uD83D \\\uDE16")));
    Path file = folder.resolve("case.json");
    CaseHistoryJson.write(history, file);
    assertThat(CaseHistoryJson.read(file)).isEqualTo(history);
  }

  @Test
  void write_toFileAndWriter_isTheSameText(@TempDir Path folder) throws IOException {
    CaseHistory history = FullCase.history();
    Path file = folder.resolve("case.json");
    StringWriter writer = new StringWriter();
    CaseHistoryJson.write(history, file);
    CaseHistoryJson.write(history, writer);
    assertThat(Files.readString(file, UTF_8)).isEqualTo(CaseHistoryJson.write(history));
    assertThat(writer).hasToString(CaseHistoryJson.write(history));
    assertThat(CaseHistoryJson.read(file)).isEqualTo(history);
    assertThat(CaseHistoryJson.read("case", new StringReader(writer.toString())))
        .isEqualTo(history);
  }

  @Test
  void read_byteOrderMark_isAccepted(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("case.json");
    Files.write(
        file,
        Bytes.concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, SMALL.getBytes(UTF_8)));
    assertThat(CaseHistoryJson.read(file)).isEqualTo(small());
  }

  @Test
  void read_fieldsInAnotherOrder_isTheSame() {
    CaseHistory history =
        CaseHistoryJson.read(
            "case",
            """
            {"events": [{"note": "x", "subject": "DIFFUSE", "at": "2026-01-06", "kind": "GLOBAL",
                         "id": "a", "type": "Account"}],
             "period": {"endExclusive": "2026-02-02", "startInclusive": "2026-01-05"},
             "client": {"id": "c-1"}, "sessions": [], "schemaVersion": 1}
            """);
    assertThat(history.withEvents(ImmutableList.of())).isEqualTo(small());
    assertThat(history.events()).hasSize(1);
  }

  @Test
  void read_whatCannotBeRead_isAnIoException(@TempDir Path folder) {
    assertThatThrownBy(() -> CaseHistoryJson.read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> CaseHistoryJson.read("case", new Broken()))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
  }

  @Test
  void write_dateBeyondFourDigits_isRefused() {
    LocalDate far = LocalDate.of(9999, 12, 30);
    CaseHistory history = small().withPeriod(new DateRange(far, far.plusDays(2)));
    assertThatThrownBy(() -> CaseHistoryJson.write(history))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the year of a date must be 0 to 9999, but was 10000");
  }

  private static CaseHistory small() {
    return CaseHistory.builder()
        .client(Client.builder().id(new ClientId("c-1")).build())
        .period(FilledCase.history().period())
        .build();
  }

  private static final class Broken extends Reader {
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      throw new IOException("broken");
    }

    @Override
    public void close() {}
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.client.ClientId;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileColumnsTest {
  private static final FileColumns<ImmutableList<String>> COLUMNS =
      FileColumns.of(
          FileColumn.of("a", Content.CODES, row -> row.get(0)),
          FileColumn.<ImmutableList<String>>of("b", Content.WORDS, row -> row.get(1)).optional());

  @Test
  void columns_ofEachKindOfFile_areNamedOnceTheRequiredFirst() {
    for (FileColumns<?> columns :
        List.of(
            DiaryEntry.COLUMNS,
            RatingEntry.COLUMNS,
            ContactEntry.COLUMNS,
            MeasureEntry.COLUMNS,
            SessionEntry.COLUMNS,
            StateEntry.COLUMNS)) {
      assertThat(columns.names()).doesNotHaveDuplicates().hasSameSizeAs(columns.columns());
      assertThat(columns.names()).startsWith(Header.CLIENT, "date");
      assertThat(columns.columns().stream().map(FileColumn::isRequired))
          .isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
      assertThat(columns.required()).allMatch(columns::isKnown).doesNotContain("nothing");
    }
    assertThat(CsvFuzzTest.Kind.DIARY.sound)
        .startsWith(String.join(",", DiaryCsv.columns()) + "\n");
    assertThat(CsvFuzzTest.Kind.CONTACTS.sound)
        .startsWith(String.join(",", ContactsCsv.columns()) + "\n");
    assertThat(CsvFuzzTest.Kind.RATINGS.sound)
        .startsWith(String.join(",", RatingsCsv.columns()) + "\n");
    assertThat(String.join(",", StatesCsv.columns())).isEqualTo("client,date,state,holds,entered");
  }

  @Test
  void known_namesAllColumns_andTheHeaderThoseThatAreRequired() {
    assertThat(COLUMNS.known()).isEqualTo("one of a, b");
    assertThat(COLUMNS.header()).isEqualTo("a");
  }

  @Test
  void optionalColumn_thatNoRowFills_isNotWritten_andARequiredOneIs() throws IOException {
    assertThat(written(ImmutableList.of("", ""))).isEqualTo("a\n\n");
    assertThat(written(ImmutableList.of("", "x"))).isEqualTo("a,b\n,x\n");
  }

  private static String written(ImmutableList<String> row) throws IOException {
    StringWriter to = new StringWriter();
    Map<ClientId, Optional<String>> clients = ImmutableMap.of(new ClientId("c"), Optional.empty());
    CsvOutput.write(COLUMNS, clients, (client, none) -> List.of(row), to);
    return to.toString();
  }
}

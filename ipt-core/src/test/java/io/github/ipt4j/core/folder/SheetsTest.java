// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The columns as they follow from the schema. The text beside this test is what a person has read:
 * of each file its columns in their order, when a row fills them, where they lead and how a value
 * stands in a cell.
 */
class SheetsTest {
  @Test
  void everyFile_madeAnew_hasTheColumnsThatWereRead() throws Exception {
    assertThat(String.join("", Sheets.made().stream().map(SheetsTest::told).toList()))
        .isEqualTo(
            Resources.toString(Resources.getResource(SheetsTest.class, "columns.txt"), UTF_8));
  }

  @Test
  void everyFile_thatIsKnown_isAsMadeAnew() {
    assertThat(Sheets.known().stream().map(SheetsTest::told).toList())
        .isEqualTo(Sheets.made().stream().map(SheetsTest::told).toList());
  }

  private static String told(Sheet sheet) {
    List<String> lines = sheet.columns().stream().map(SheetsTest::told).toList();
    return sheet.file() + "\n" + String.join("", lines);
  }

  private static String told(Column column) {
    return "  %s %s %s %s%s\n"
        .formatted(
            column.name(),
            column.need(),
            String.join("/", column.path()),
            column.kind().getClass().getSimpleName() + " (" + column.kind().inWords() + ")",
            column.about().isEmpty() ? "" : " # " + column.about());
  }
}

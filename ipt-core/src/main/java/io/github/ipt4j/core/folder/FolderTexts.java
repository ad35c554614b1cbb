// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the texts of the files of a folder of a case. */
final class FolderTexts {
  private static final String SYMPTOM = "symptom";

  private FolderTexts() {}

  /** Returns the texts of the files that have a row, by the names of the files. */
  static ImmutableMap<String, String> of(CaseHistory history) {
    Branch document = TreeJson.read(CaseHistoryJson.writeLine(history));
    InstrumentSheet.gather(document);
    Parts parts = new Parts(history.dayStart(), symptomKinds(document));
    FolderWriting from = new FolderWriting(document, parts);
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (Sheet sheet : Sheets.known()) {
      List<Map<String, String>> rows = sheet.write(from);
      if (!rows.isEmpty()) {
        texts.put(sheet.file(), text(sheet, rows));
      }
    }
    return texts.buildOrThrow();
  }

  /** Returns the kinds of the symptoms that are recorded, where the name does not tell it. */
  private static Map<String, String> symptomKinds(Branch document) {
    Map<String, String> kinds = new HashMap<>();
    for (Branch recording : document.branches("symptomRecordings")) {
      if (recording.get(SYMPTOM) instanceof Branch symptom) {
        kinds.put(
            symptom.text(Columns.NAME).orElseThrow(), symptom.text(Columns.KIND).orElseThrow());
      }
    }
    return kinds;
  }

  /** Returns the text of a file, with the needed columns and those that a row fills. */
  private static String text(Sheet sheet, List<Map<String, String>> rows) {
    Set<String> used = new LinkedHashSet<>(sheet.needed());
    rows.forEach(row -> used.addAll(row.keySet()));
    ImmutableList<String> columns = sheet.inOrder(used);
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(columns);
      for (Map<String, String> row : rows) {
        writer.writeRecord(columns.stream().map(c -> row.getOrDefault(c, "")).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}

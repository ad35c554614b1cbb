// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.ipt4j.core.history.CaseHistory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FolderTemplateTest {

  private static Properties words() throws IOException {
    Properties words = new Properties();
    words.load(
        new StringReader(
            Resources.toString(
                requireNonNull(FolderTemplate.class.getResource("files.properties")),
                StandardCharsets.UTF_8)));
    return words;
  }

  @Test
  void description_namesEveryFileOnce_withAllItsColumns() throws IOException {
    String readme = requireNonNull(FolderTemplate.texts().get(FolderTemplate.README));
    for (Sheet sheet : Sheets.known()) {
      assertThat(readme).containsOnlyOnce("\n" + sheet.file() + "\n");
      String section = readme.substring(readme.indexOf("\n" + sheet.file() + "\n"));
      section = section.substring(0, section.indexOf("Example:"));
      for (Column column : sheet.columns()) {
        assertThat(section).as(sheet.file()).containsPattern("\\b" + column.name() + "\\b");
      }
    }
  }

  @Test
  void description_saysNothingOfFilesOrColumnsThatAreNot() throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String key : words().stringPropertyNames()) {
      String[] parts = key.split("\\.", -1);
      if (parts[0].equals("file")) {
        assertThat(Sheets.of(parts[1] + ".csv")).as(key).isPresent();
      } else if (parts[0].equals("column")) {
        boolean isKnown =
            Sheets.known().stream()
                .filter(s -> parts[1].equals("*") || s.stem().equals(parts[1]))
                .anyMatch(s -> s.isKnown(parts[2]));
        if (!isKnown) {
          unknown.add(key);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void example_hasARowInEveryFile_andIsACase() throws IOException {
    ExampleFolder example = new ExampleFolder();
    for (Sheet sheet : Sheets.known()) {
      assertThat(example.text(sheet).lines()).as(sheet.file()).hasSizeGreaterThan(1);
    }
    CaseHistory history = example.read();
    assertThat(history.client().id()).hasToString("example");
    Map<String, String> texts = CaseFolder.texts(history);
    assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(example.texts().keySet());
    assertThat(CaseFolder.read(texts)).isEqualTo(history);
  }

  @Test
  void headers_areThoseOfTheFiles() throws IOException {
    Map<String, String> texts = FolderTemplate.texts();
    for (Sheet sheet : Sheets.known()) {
      assertThat(texts.get(sheet.file())).as(sheet.file()).endsWith("\n").doesNotContain("Kind");
      assertThat(List.of(requireNonNull(texts.get(sheet.file())).strip().split(",")))
          .as(sheet.file())
          .containsAll(sheet.needed())
          .allMatch(sheet::isKnown)
          .doesNotContain("client");
    }
  }

  @Test
  void sessionSheet_namesFilesOfTheFolder_andAsksNothingOfAnyServer() throws IOException {
    Map<String, String> texts = FolderTemplate.texts();
    Pattern named = Pattern.compile("\\(([a-z, -]+)\\)");
    for (String sheet : List.of("session-sheet.html", "session-sheet.md")) {
      List<String> files =
          named
              .matcher(
                  requireNonNull(texts.get(sheet))
                      .replaceAll("\\((not at all|as much as can be)\\)", ""))
              .results()
              .flatMap(m -> List.of(m.group(1).split(", ")).stream())
              .toList();
      assertThat(files).as(sheet).contains("accounts", "contacts", "tasks");
      assertThat(files).as(sheet).allMatch(f -> Sheets.of(f + ".csv").isPresent());
    }
    assertThat(texts.get("session-sheet.html"))
        .contains("Content-Security-Policy")
        .doesNotContain("http:", "https:", "src=", "<script");
  }
}

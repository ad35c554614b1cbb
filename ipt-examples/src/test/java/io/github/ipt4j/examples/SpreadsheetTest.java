// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.folder.CaseFolder;
import io.github.ipt4j.core.sample.SampleCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case folder that was opened in LibreOffice Calc and saved is the same case. */
@Tag("software")
class SpreadsheetTest {
  /** More columns than any file has. */
  private static final int COLUMNS = 40;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"en-US,1033,false", "en-US,1033,true", "de-DE,1031,false", "de-DE,1031,true"})
  void martinsFolder_openedAndSaved_isTheSameCase(String locale, int language, boolean asText)
      throws Exception {
    Program office = Program.named("soffice", "libreoffice");
    Path entered = folder.resolve("entered");
    Path saved = folder.resolve("saved");
    CaseFolder.write(SampleCases.martin(), entered);
    List<String> options = new ArrayList<>(options(profile(locale), language, asText));
    options.addAll(List.of("--outdir", saved.toString()));
    options.addAll(files(entered));
    assertThat(office.run(folder, Map.of(), options.toArray(String[]::new)))
        .as(Program.said(folder))
        .isZero();
    assertThat(files(saved)).hasSameSizeAs(files(entered));
    assertThat(CaseFolder.read(saved)).isEqualTo(CaseFolder.read(entered));
  }

  private static List<String> options(Path profile, int language, boolean asText) {
    String columns =
        asText
            ? String.join("/", IntStream.rangeClosed(1, COLUMNS).mapToObj(c -> c + "/2").toList())
            : "";
    return List.of(
        "-env:UserInstallation=" + profile.toUri(),
        "--headless",
        "--infilter=Text - txt - csv (StarCalc):44,34,76,1,"
            + columns
            + ","
            + language
            + ",false,true",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,," + language + ",false,true,false");
  }

  private Path profile(String locale) throws Exception {
    Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
    Files.writeString(
        user.resolve("registrymodifications.xcu"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"
         oor:op="fuse"><value>%s</value></prop></item>
        </oor:items>
        """
            .formatted(locale));
    return folder.resolve("profile");
  }

  private static List<String> files(Path in) throws Exception {
    try (Stream<Path> all = Files.list(in)) {
      List<String> names =
          new ArrayList<>(all.map(Path::toString).filter(name -> name.endsWith(".csv")).toList());
      Collections.sort(names);
      return names;
    }
  }
}

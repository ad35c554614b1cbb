// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.csv.MeasuresCsv;
import io.github.ipt4j.core.csv.RatingsCsv;
import io.github.ipt4j.core.csv.SessionsCsv;
import io.github.ipt4j.core.csv.StatesCsv;
import io.github.ipt4j.core.folder.CaseFolder;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader says of a fault is what is stated beside it. */
class FaultTest {
  private static final int SEEDS = 50;
  private static final CaseHistory JOANNE = SampleCases.joanne().asOf(LocalDate.of(2025, 1, 24));
  private static final CaseHistory AMIRA = SampleCases.amira().asOf(LocalDate.of(2025, 9, 12));

  private static final String TOTALS =
      """
      client,date,instrument,total
      C1,2026-01-05,PHQ-9,12
      C2,2026-01-05,GAD-7,8
      """;
  private static final String ITEMS =
      """
      client,date,instrument,item1,item2,item3,item4,item5,item6,item7,item8,item9
      C1,2026-01-05,PHQ-9,1,2,3,0,1,2,3,0,1
      C1,2026-01-12,PHQ-9,1,2,3,0,1,2,3,0,1
      """;
  private static final String SPREADSHEET =
      """
      client,date,person,kind,negativity,positivity,note
      C1,2026-01-05,mother,VISIT,3,4,"two lines,
      and ""a quote\"""
      C1,2026-01-06,,NONE,,,
      C2,2026-01-07,father,CALL,2.5,1,calm
      """
          .replace("\n", "\r\n");

  static List<GoodFile> files() {
    return List.of(
        GoodFile.diary(JOANNE),
        GoodFile.contacts(JOANNE),
        GoodFile.contacts("spreadsheet.csv", SPREADSHEET),
        GoodFile.measures("totals.csv", TOTALS),
        GoodFile.measures("items.csv", ITEMS),
        GoodFile.ratings(AMIRA),
        GoodFile.states(AMIRA),
        GoodFile.sessions(JOANNE),
        GoodFile.json(SampleCases.joanne().asOf(LocalDate.of(2025, 1, 15))),
        GoodFile.json("line.json", CaseHistoryJson.writeLine(AMIRA)));
  }

  static void read(GoodFile file, String text) throws IOException {
    CsvSource source = CsvSource.ofText(file.name(), text);
    CsvConventions conventions = CsvConventions.withDefaults();
    switch (file.form()) {
      case DIARY -> DiaryCsv.read(source, conventions);
      case CONTACTS -> ContactsCsv.read(source, conventions);
      case MEASURES -> MeasuresCsv.read(source, conventions);
      case RATINGS -> RatingsCsv.read(source, conventions.withScales(AMIRA.scales()));
      case STATES -> StatesCsv.read(source, conventions);
      case SESSIONS -> SessionsCsv.read(source, conventions);
      case JSON -> CaseHistoryJson.read(file.name(), text);
      default -> throw new AssertionError(file.form());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aGoodFile_isRead(GoodFile file) {
    assertThatCode(() -> read(file, file.text())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFault_isToldAsStated(GoodFile file) {
    for (Fault fault : Fault.of(file)) {
      for (long seed = 0; seed < (file.name().equals("line.json") ? 10 : SEEDS); seed++) {
        FaultyFile faulty = fault.in(file, seed);
        faulty.assertToldBy(() -> read(file, faulty.text()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"diary.csv", "contacts.csv", "sessions.csv", "accounts.csv"})
  void everyFault_ofAFolder_isToldAsStated(String name, @TempDir Path folder) throws IOException {
    CaseFolder.write(JOANNE, folder);
    Path path = folder.resolve(name);
    GoodFile file = GoodFile.ofFolder(path.toString(), Files.readString(path, UTF_8));
    assertThat(Fault.of(file)).contains(Fault.NO_SUCH_DAY, Fault.RAGGED_ROW);
    for (Fault fault : Fault.of(file)) {
      for (long seed = 0; seed < 5; seed++) {
        FaultyFile faulty = fault.in(file, seed);
        Files.writeString(path, faulty.text(), UTF_8);
        faulty.assertToldBy(() -> CaseFolder.read(folder));
      }
    }
  }

  /** Rows, dates and names are in every file; ratings, codes and names by rule are in some. */
  @Test
  void everyFault_fitsTheFilesThatHaveSuchAField() {
    Set<Fault> anywhere =
        EnumSet.of(
            Fault.NO_HEADER,
            Fault.MISSING_COLUMN,
            Fault.DOUBLED_COLUMN,
            Fault.UNKNOWN_COLUMN,
            Fault.MISSPELT_COLUMN,
            Fault.WRONG_SEPARATOR,
            Fault.RAGGED_ROW,
            Fault.BLANK_LINE,
            Fault.OPEN_QUOTE,
            Fault.STRAY_QUOTE,
            Fault.INVISIBLE_CHARACTER,
            Fault.NO_SUCH_DAY,
            Fault.OTHER_DATE_FORM,
            Fault.ROW_TWICE);
    Set<Fault> rated =
        EnumSet.of(Fault.NUMBER_OUT_OF_RANGE, Fault.WORD_FOR_NUMBER, Fault.DECIMAL_COMMA);
    assertThat(Fault.of(GoodFile.diary(JOANNE)))
        .containsAll(anywhere)
        .containsAll(rated)
        .contains(Fault.NAME_IN_CAPITALS)
        .doesNotContain(Fault.UNKNOWN_CODE, Fault.CUT_OFF, Fault.NULL);
    assertThat(Fault.of(GoodFile.contacts(JOANNE)))
        .containsAll(rated)
        .contains(Fault.UNKNOWN_CODE)
        .doesNotContain(Fault.NAME_IN_CAPITALS);
    assertThat(Fault.of(GoodFile.measures("totals.csv", TOTALS)))
        .containsAll(anywhere)
        .contains(Fault.NUMBER_OUT_OF_RANGE, Fault.WORD_FOR_NUMBER);
    assertThat(Fault.of(GoodFile.measures("items.csv", ITEMS)))
        .contains(Fault.NUMBER_OUT_OF_RANGE, Fault.WORD_FOR_NUMBER);
    assertThat(Fault.of(GoodFile.states(AMIRA)))
        .containsAll(anywhere)
        .contains(Fault.NAME_IN_CAPITALS)
        .doesNotContainAnyElementsOf(rated);
    assertThat(Fault.of(GoodFile.sessions(JOANNE)))
        .contains(Fault.NUMBER_OUT_OF_RANGE, Fault.WORD_FOR_NUMBER, Fault.NO_SUCH_DAY);
    assertThat(Fault.of(GoodFile.json("line.json", CaseHistoryJson.writeLine(AMIRA))))
        .contains(
            Fault.NO_SUCH_DAY,
            Fault.OTHER_DATE_FORM,
            Fault.NUMBER_OUT_OF_RANGE,
            Fault.WORD_FOR_NUMBER,
            Fault.UNKNOWN_CODE,
            Fault.CUT_OFF,
            Fault.SOMETHING_BEHIND,
            Fault.UNKNOWN_FIELD,
            Fault.FIELD_TWICE,
            Fault.NULL)
        .doesNotContain(Fault.NO_HEADER, Fault.RAGGED_ROW, Fault.ROW_TWICE, Fault.DECIMAL_COMMA);
  }

  @Test
  void aDamagedField_standsWhereTheGoodOneStood() {
    GoodFile diary = GoodFile.diary(JOANNE);
    String[] good = diary.text().split("\n");
    for (long seed = 0; seed < 20; seed++) {
      FaultyFile faulty = Fault.NO_SUCH_DAY.in(diary, seed);
      int line = Math.toIntExact(faulty.fault().line().orElseThrow()) - 1;
      String[] text = faulty.text().split("\n");
      assertThat(text).hasSameSizeAs(good);
      assertThat(text[line]).contains("-02-30").isNotEqualTo(good[line]);
      text[line] = good[line];
      assertThat(text).isEqualTo(good);
    }
  }

  @Test
  void everyFault_fitsSomeFile() {
    Set<Fault> found = EnumSet.noneOf(Fault.class);
    files().forEach(file -> found.addAll(Fault.of(file)));
    assertThat(found).containsExactlyInAnyOrder(Fault.values());
  }
}

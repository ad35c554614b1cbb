// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.CsvConventions.Dates;
import io.github.ipt4j.core.csv.CsvConventions.DecimalMark;
import io.github.ipt4j.core.csv.CsvConventions.OtherColumns;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.csv.CsvConventions.SeveralEntries;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.text.HiddenText;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each convention that can be declared, against the same text without it. */
class CsvConventionsTest {
  private static final CsvConventions DEFAULT = CsvConventions.withDefaults();
  private static final String DIARY = "client,date,symptom,intensity,onset\n";

  private static SymptomDiary diary(String text, CsvConventions conventions) throws IOException {
    return requireNonNull(
        DiaryCsv.read(CsvSource.ofText("diary.csv", text), conventions)
            .client("c1")
            .get(Symptom.of("headache")));
  }

  /** The days with their intensities, one for each day, as 13:2.5. */
  private static String days(SymptomDiary diary) {
    List<String> days = new ArrayList<>();
    for (LocalDate day : diary.recordedDays()) {
      double most =
          diary.episodes().stream()
              .filter(e -> e.at().diaryDay(diary.dayStart()).equals(day))
              .mapToDouble(e -> e.intensity())
              .max()
              .orElse(0);
      days.add(day.getDayOfMonth() + ":" + Decimals.write(most));
    }
    return String.join(" ", days);
  }

  private static void refused(String text, CsvConventions conventions, String message) {
    assertThatThrownBy(() -> diary(text, conventions))
        .isInstanceOf(InputFault.class)
        .hasMessageContaining(message);
  }

  @Test
  void semicolonsAndDecimalCommas_declared_areRead() throws IOException {
    String text = "client;date;symptom;intensity\nc1;2025-01-13;headache;2,5\n";
    CsvConventions declared = DEFAULT.withSeparator(Separator.SEMICOLON);

    refused(text, DEFAULT, "looks like ';' separates; --separator ';'");
    refused(text, declared, "looks like a decimal comma; --decimal-comma");
    assertThat(days(diary(text, declared.withDecimalMark(DecimalMark.COMMA)))).isEqualTo("13:2.5");
    refused(
        text.replace("2,5", "2.5"),
        declared.withDecimalMark(DecimalMark.COMMA),
        "such as 2 or 2,5; looks like a decimal point, where a comma was declared");
  }

  @Test
  void tabs_declared_areRead() throws IOException {
    String text = "client\tdate\tsymptom\tintensity\nc1\t2025-01-13\theadache\t2.5\n";

    assertThat(days(diary(text, DEFAULT.withSeparator(Separator.TAB)))).isEqualTo("13:2.5");
  }

  @Test
  void aFirstLine_thatNamesTheSeparator_needsNoDeclaration() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text =
          "sep=;" + end + "client;date;symptom;intensity" + end + "c1;2025-01-13;headache;x" + end;
      assertThat(days(diary(text.replace(";x", ";4"), DEFAULT))).isEqualTo("13:4");
      refused(text, DEFAULT, "line 3, column intensity");
    }
    assertThatThrownBy(() -> diary("sep=;", DEFAULT))
        .hasMessage("diary.csv, line 1: must have a header: client,date,symptom,intensity");
    assertThatThrownBy(() -> diary("sep", DEFAULT)).isInstanceOf(InputFault.class);
    assertThatThrownBy(() -> diary("sep=;;\nclient;date\n", DEFAULT))
        .hasMessageContaining("must be sep=");
  }

  @Test
  void aText_forWhatIsMissing_isAnEmptyField() throws IOException {
    CsvConventions declared = DEFAULT.withMissing("NA", "-");
    String contacts =
        "client,date,person,kind,negativity,positivity,time\nc1,2025-01-13,m,VISIT,NA,3,-\n";

    ContactLog log =
        ContactsCsv.read(CsvSource.ofText("c", contacts), declared).values().iterator().next();

    assertThat(log.contacts().get(0).sources().get(0).negativity()).isEmpty();
    assertThat(log.contacts().get(0).sources().get(0).positivity()).hasValue(3);
    assertThatThrownBy(() -> ContactsCsv.read(CsvSource.ofText("c", contacts), DEFAULT))
        .hasMessageContaining("column time");
    assertThatThrownBy(() -> DEFAULT.withMissing("")).hasMessage("missing must hold no empty text");
  }

  @Test
  void anIntensity_declaredMissing_isADayThatWasNotRecorded() throws IOException {
    String text = DIARY + "c1,2025-01-13,headache,2,\nc1,2025-01-14,headache,NA,NA\n";

    assertThat(days(diary(text, DEFAULT.withMissing("NA")))).isEqualTo("13:2");
    refused(text, DEFAULT, "line 3, column intensity: must be 0 to 10");
    refused(text.replace("NA,NA", ","), DEFAULT.withMissing("NA"), "must be given");
    assertThatThrownBy(
            () -> diary(DIARY + "NA,2025-01-13,headache,2,\n", DEFAULT.withMissing("NA")))
        .hasMessageContaining("column client")
        .hasMessageContaining("empty");
  }

  @Test
  void otherColumns_declared_arePassedOverWhateverStandsInThem() throws IOException {
    CsvConventions pass = DEFAULT.withOtherColumns(OtherColumns.PASSED_OVER);
    String text =
        """
        client,date,note,symptom,intensity,,
        c1,2025-01-13,slept\u00A0badly,headache,2,,x
        ,,,,,,

        """;

    assertThat(days(diary(text, pass))).isEqualTo("13:2");
    refused(text, DEFAULT, "line 1, column 3: must be one of client");
    refused(text.replace("note", "Onset"), pass, "column 3: must be written onset, in lower case");
    refused(text.replace("note", "date"), pass, "column 3: must not be named twice");
    refused(text.replace("headache,", "headache\u00A0,"), pass, "column symptom");
  }

  @Test
  void items_beyondTheInstrument_arePassedOverWhereDeclared() throws IOException {
    String text =
        """
        client,date,instrument,item1,item2,item3,item4,item5,item6,item7,item8,item9,item10
        c1,2025-01-06,PHQ-9,2,1.0,1,3.00,0,1,,1,0,17
        """;
    CsvConventions pass = DEFAULT.withOtherColumns(OtherColumns.PASSED_OVER);

    assertThat(
            requireNonNull(
                    MeasuresCsv.read(CsvSource.ofText("m", text), pass)
                        .client("c1")
                        .get(Instrument.PHQ_9))
                .measures()
                .get(0)
                .items()
                .orElseThrow()
                .items())
        .extracting(item -> item.orElse(-1))
        .containsExactly(2, 1, 1, 3, 0, 1, -1, 1, 0);
    assertThatThrownBy(() -> MeasuresCsv.read(CsvSource.ofText("m", text), DEFAULT))
        .hasMessageContaining("column item10: must be empty, for PHQ-9 has 9 items");
  }

  @Test
  void severalEntries_ofADay_becomeOneWhereDeclared() throws IOException {
    CsvConventions maximum = DEFAULT.withSeveralEntries(SeveralEntries.MAXIMUM);
    CsvConventions mean = DEFAULT.withSeveralEntries(SeveralEntries.MEAN);
    String text = DIARY + "c1,2025-01-13,headache,0,\nc1,2025-01-13,headache,3,22:00\n";

    refused(text, DEFAULT, "(--several max or mean makes one entry of them)");
    assertThat(days(diary(text, maximum))).isEqualTo("13:3");
    assertThat(days(diary(text, mean))).as("a symptom day").isEqualTo("13:1.5");
    assertThat(diary(text, mean).episodes().get(0).at().time()).hasValue(LocalTime.of(22, 0));
    String free = DIARY + "c1,2025-01-13,headache,0,\nc1,2025-01-13,headache,0,\n";
    assertThat(days(diary(free, mean))).isEqualTo("13:0");
    String episodes = DIARY + "c1,2025-01-13,headache,4,01:00\nc1,2025-01-13,headache,3,22:00\n";
    assertThat(diary(episodes, maximum).episodes()).hasSize(2);
    assertThat(days(diary(episodes, mean))).isEqualTo("13:3.5");
    assertThat(diary(episodes, mean).episodes().get(0).at().time())
        .as("01:00 comes later in the diary's day")
        .hasValue(LocalTime.of(22, 0));
  }

  @Test
  void aNight_ofCalendarDates_belongsToTheEveningBefore() throws IOException {
    CsvConventions calendar = DEFAULT.withDates(Dates.CALENDAR_DATES);
    String night = DIARY + "c1,2025-01-11,headache,4,00:30\nc1,2025-01-12,headache,0,\n";

    assertThat(days(diary(night, DEFAULT))).isEqualTo("11:4 12:0");
    assertThat(days(diary(night, calendar))).as("the 11th was not recorded").isEqualTo("10:4 12:0");
    assertThat(diary(night, calendar).episodes().get(0).at())
        .asString()
        .isEqualTo("2025-01-11T00:30");
    String gives = night + "c1,2025-01-10,headache,0,\nc1,2025-01-11,headache,0,\n";
    assertThat(days(diary(gives, calendar))).isEqualTo("10:4 11:0 12:0");
    refused(gives + "c1,2025-01-10,headache,0,\n", calendar, "line 6, column date: must come once");
    refused(night + "c1,2025-01-10,headache,2,\n", calendar, "must come once");
    String evening = night + "c1,2025-01-10,headache,2,21:00\n";
    assertThat(diary(evening, calendar).episodes()).hasSize(2);
    assertThat(days(diary(night, calendar.withDayStart(LocalTime.MIDNIGHT))))
        .isEqualTo("11:4 12:0");
    String month = DIARY + "c1,2025-03-01,headache,4,03:59\nc1,2025-03-02,headache,4,04:00\n";
    assertThat(diary(month, calendar).recordedDays())
        .containsExactly(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 2));
  }

  @Test
  void aContact_ofTheNight_belongsToTheEveningBeforeWhoseNoneGivesWay() throws IOException {
    CsvConventions calendar = DEFAULT.withDates(Dates.CALENDAR_DATES);
    String header = "client,date,person,kind,negativity,positivity,time\n";
    String call = "c1,2025-01-11,m,CALL,4,,01:00\n";
    String none = "c1,2025-01-10,,NONE,,,\n";

    for (String text : List.of(header + call + none, header + none + call)) {
      ContactLog log =
          ContactsCsv.read(CsvSource.ofText("c", text), calendar).values().iterator().next();

      assertThat(log.contacts()).hasSize(1);
      assertThat(log.dayOf(log.contacts().get(0))).isEqualTo(LocalDate.of(2025, 1, 10));
      assertThat(log.contacts().get(0).at()).asString().isEqualTo("2025-01-11T01:00");
      assertThat(log.recording().noContacts()).isEmpty();
    }
  }

  @Test
  void phases_ofEachClient_areReadInTheOrderOfTime() throws IOException {
    String text = "client;date\nc2;2025-03-01\nc1;2025-02-01\nc2;2025-01-01\n";
    CsvConventions semicolons = DEFAULT.withSeparator(Separator.SEMICOLON);

    assertThat(PhasesCsv.read(CsvSource.ofText("p", text), semicolons))
        .hasToString("{c1=[2025-02-01], c2=[2025-01-01, 2025-03-01]}");
    assertThatThrownBy(
            () -> PhasesCsv.read(CsvSource.ofText("p", text + "c1;2025-02-01\n"), semicolons))
        .hasMessage("p, line 5, column date: must come once for each client, but was '2025-02-01'");
  }

  @Test
  void theStart_ofTheDay_isInItsFirstHalf() {
    assertThatThrownBy(() -> DEFAULT.withDayStart(LocalTime.of(12, 1)))
        .hasMessage("dayStart must be 00:00 to 12:00, but was 12:01");
  }

  @Test
  void aFile_heldInMemory_isTheSameWhateverTheOrderOfItsRows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int client = 1; client <= 12; client++) {
      for (int day = 10; day < 25; day++) {
        rows.add("P" + client + ",2025-01-" + day + ",headache," + (client + day) % 4 + ",");
      }
    }
    String sorted = DIARY + String.join("\n", rows);
    Random random = new Random(11);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(rows, random);

      assertThat(DiaryCsv.read(CsvSource.ofText("d", DIARY + String.join("\n", rows)), DEFAULT))
          .isEqualTo(DiaryCsv.read(CsvSource.ofText("d", sorted), DEFAULT));
    }
  }

  @Test
  void theFirstFault_ofAFileInAnyOrder_isTheOneOfTheLowestLine() {
    String text =
        DIARY
            + "b,2025-01-10,headache,1,\na,2025-01-10,headache,1,\nb,2025-01-10,headache,2,\n"
            + "a,2025-01-10,headache,11,\n";

    assertThatThrownBy(() -> DiaryCsv.read(CsvSource.ofText("d", text), DEFAULT))
        .hasMessageStartingWith("d, line 4, column date: must come once");
    assertThatThrownBy(() -> DiaryCsv.read(CsvSource.ofText("d", text + "c,\"x"), DEFAULT))
        .hasMessageStartingWith("d, line 4, column date: must come once");
  }

  @Test
  void lines_withoutAnythingAfterTheLastRow_areNothing() throws IOException {
    String text = DIARY + "c1,2025-01-13,headache,2,\n";
    for (String end :
        List.of("\n", "\r\n\r\n", ",,,,\n", ",,\n \n\t\n", ",,,,,,,,", "\"\",\"\"\n")) {
      assertThat(days(diary(text + end, DEFAULT))).as(end).isEqualTo("13:2");
      refused(text + end + "\nc1,2025-01-14,headache,2,", DEFAULT, "line 3: must not be a blank");
    }
  }

  @Test
  void text_inWhichSomethingIsHidden_isNotWritten() {
    for (String hidden :
        Stream.of("a\u00A0b", "a\u200Bb", "\uFEFFa", "e\u0301", "\u212B").toList()) {
      assertThat(HiddenText.in(hidden)).as(hidden).isNotEqualTo(HiddenText.NONE);
    }
    for (String plain :
        Stream.of("", "a b", "\u00FCbelkeit", "\u982D\u75DB", "\uD83D\uDE00", "\u0301").toList()) {
      assertThat(HiddenText.in(plain)).as(plain).isEqualTo(HiddenText.NONE);
    }
  }
}

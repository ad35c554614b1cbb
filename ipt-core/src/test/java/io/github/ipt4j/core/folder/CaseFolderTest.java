// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.relationship.InventoryEntry;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFolderTest {
  private static final String DIARY =
      "date,symptom,intensity,onset\n2026-01-05,headache,0,\n2026-01-06,headache,6,19:30\n";

  @TempDir Path temp;

  private static CaseHistory read(String... filesAndTexts) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      texts.put(filesAndTexts[i] + ".csv", filesAndTexts[i + 1]);
    }
    return CaseFolder.read(texts.buildOrThrow());
  }

  private static SymptomEpisode episode(CaseHistory history) {
    return history.events(SymptomEpisode.class).get(0);
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void diaryAndContactsAlone_areACase() {
    CaseHistory history =
        read(
            "diary",
            DIARY,
            "contacts",
            """
                client,date,person,kind,negativity,positivity,present
                c1,2026-01-08,mil,VISIT,7,2,husband
                c1,2026-01-04,,NONE,,,
                """);
    assertThat(history.client().id()).hasToString("c1");
    assertThat(history.period())
        .isEqualTo(DateRange.ofDays(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 8)));
    assertThat(history.inventory().relationships())
        .extracting(r -> r.id().value(), Relationship::kind)
        .containsExactly(
            tuple("mil", RelationshipKind.OTHER), tuple("husband", RelationshipKind.OTHER));
    assertThat(episode(history).at()).isEqualTo(EventTime.at(LocalDateTime.of(2026, 1, 6, 19, 30)));
    assertThat(history.symptomDiary(Symptom.HEADACHE).recordedDays()).hasSize(2);
    assertThat(read("diary", DIARY).client().id()).hasToString("client-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"19:30", "19:30:00", "7:30 PM", "07:30:00 PM", "07:30:00 pm"})
  void times_asSpreadsheetsWriteThem_areRead(String time) {
    assertThat(episode(read("diary", DIARY.replace("19:30", time))).at().time())
        .hasValue(LocalTime.of(19, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "12:00 AM, 00:00, 2026-01-07",
    "12:15 PM, 12:15, 2026-01-06",
    "3:59, 03:59, 2026-01-07"
  })
  void times_beforeTheDayBegins_areInTheNight(String time, String read, String date) {
    EventTime at = episode(read("diary", DIARY.replace("19:30", time))).at();
    assertThat(at).hasToString(date + "T" + read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "13:00 PM", "00:30 AM", "19:60", "19.30", "7", "19:30:"})
  void times_thatAreNone_areFaults(String time) {
    assertThatThrownBy(() -> read("diary", DIARY.replace("19:30", time)))
        .isInstanceOf(InputFault.class)
        .hasMessageStartingWith("diary.csv, line 3, column onset: must be a time of day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date,symptom,intensity|2.5|2.5",
        "date;symptom;intensity|2,5|2.5",
        "date;symptom;intensity|2.5|2.5",
        "date\tsymptom\tintensity|2,5|2.5",
        "sep=;\\ndate;symptom;intensity|2,5|2.5",
        "sep=,\\ndate,symptom,intensity|4.0|4",
        "\uFEFFdate;symptom;intensity|7|7",
        "\"date\";\"symptom\";\"intensity\"|1,125|1.125",
        "date,symptom,intensity|\"2,5\"|2.5",
        "date,symptom,intensity|05|5"
      })
  void separatorsAndMarks_areToldByTheHeader(String header, String number, double read) {
    String lines = header.replace("\\n", "\n");
    char separator = lines.contains(";") ? ';' : lines.contains("\t") ? '\t' : ',';
    String row = "2026-01-06" + separator + "headache" + separator + number;
    assertThat(episode(read("diary", lines + "\n" + row + "\n")).intensity()).isEqualTo(read);
  }

  @Test
  void commaBeforeThreeDigits_isRefusedWhereCommasSeparate() {
    assertThatThrownBy(
            () -> read("diary", "date,symptom,intensity\n2026-01-06,headache,\"1,125\"\n"))
        .hasMessage(
            "diary.csv, line 2, column intensity: must be a number, above 0, at most 10; a comma"
                + " before three digits is read only where no comma separates the columns, but was"
                + " '1,125'");
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE,true",
    "WAHR,true",
    "true,true",
    "1,true",
    "FALSE,false",
    "Falsch,false",
    "0,false"
  })
  void truths_areReadInTwoLanguages(String cell, boolean truth) {
    CaseHistory history =
        read("feelings", "date,affect,target,release\n2026-01-06,ANGER,DIFFUSE," + cell + "\n");
    assertThat(history.events(AffectExpression.class).get(0).release()).isEqualTo(truth);
  }

  @Test
  void ids_areOptional_andTellFileAndRow() {
    CaseHistory history =
        read("wishes", "date,importance,id\n2026-01-06,5,\n2026-01-07,6,own\n2026-01-08,7,\n");
    assertThat(history.events(Wish.class))
        .extracting(w -> w.id().value())
        .containsExactly("wishes-1", "own", "wishes-3");
  }

  @Test
  void dates_areThoseOfTheSession_whereTheyAreEmpty() {
    String sessions = "number,date\n2,2026-01-20\n1,2026-01-13\n";
    CaseHistory history =
        read("sessions", sessions, "wishes", "importance,session,time\n5,2,\n6,1,18:00\n");
    assertThat(history.events(Wish.class))
        .extracting(w -> w.at().toString())
        .containsExactly("2026-01-13T18:00", "2026-01-20");
    assertThat(history.events(Wish.class).get(0).session().orElseThrow().moment())
        .hasToString("DURING");
    assertThatThrownBy(() -> read("sessions", sessions, "wishes", "importance,session\n5,3\n"))
        .hasMessageStartingWith(
            "wishes.csv, line 2, column date: must be given, unless the session is one of");
  }

  @Test
  void sessions_inAnyOrder_mayGiveThePhases() {
    CaseHistory history =
        read(
            "sessions",
            """
                number,date,phase
                3,2026-01-27,MIDDLE
                1,2026-01-13,INITIAL
                2,2026-01-20,INITIAL
                4,2026-02-03,MIDDLE
                """,
            "phases",
            "kind,start\n");
    assertThat(history.sessions()).extracting(s -> s.number()).containsExactly(1, 2, 3, 4);
    assertThat(history.phases())
        .containsExactly(
            new TreatmentPhase(PhaseKind.INITIAL, LocalDate.of(2026, 1, 13)),
            new TreatmentPhase(PhaseKind.MIDDLE, LocalDate.of(2026, 1, 27)));
  }

  @Test
  void states_withoutHolds_wereAllAskedAboutOnEveryDayOfTheFile() {
    CaseHistory history =
        read(
            "states",
            "date,state\n2026-01-05,late\n2026-01-06,NONE\n2026-01-07,late\n2026-01-07,alone\n");
    assertThat(history.events(DayState.class))
        .extracting(s -> s.at() + " " + s.state() + " " + s.holds())
        .containsExactlyInAnyOrder(
            "2026-01-05 late true",
            "2026-01-05 alone false",
            "2026-01-06 late false",
            "2026-01-06 alone false",
            "2026-01-07 late true",
            "2026-01-07 alone true");
    assertThatThrownBy(() -> read("states", "date,state\n2026-01-05,late\n2026-01-05,NONE\n"))
        .hasMessage(
            "states.csv, line 3, column state: must have no other row of its day beside one"
                + " of NONE");
  }

  @Test
  void measures_areTotalsOrItems_andAFormMayBeMissed() {
    CaseHistory history =
        read(
            "measures",
            """
                date,instrument,total,item1,item2,item3,item4,item5,item6,item7
                2026-01-05,GAD-7,12,,,,,,,
                2026-01-12,GAD-7,,1,,2,3,0,1,1
                2026-01-19,GAD-7,,,,,,,,
                2026-01-26,GAD-7,,?,,,,,,
                """);
    List<MeasureTaken> forms = history.events(MeasureTaken.class);
    assertThat(forms.get(0).reportedTotal()).hasValue(12);
    assertThat(forms.get(1).items().orElseThrow().items().get(1)).isEmpty();
    assertThat(forms.get(1).items().orElseThrow().items().get(3)).hasValue(3);
    assertThat(forms.get(2).missed()).isTrue();
    assertThat(forms.get(3).items()).isPresent();
    assertThatThrownBy(
            () -> read("measures", "date,instrument,item1,item2\n2026-01-05,GAD-7,1,2\n"))
        .hasMessageStartingWith("measures.csv, line 1, column item3: must be in the header");
    assertThatThrownBy(
            () ->
                read(
                    "measures",
                    """
                date,instrument,item1,item2,item3,item4,item5,item6,item7,item8
                2026-01-05,GAD-7,1,2,0,0,0,0,0,4
                """))
        .hasMessage(
            "measures.csv, line 2, column item8: must be empty, for the instrument has 7"
                + " items, but was '4'");
  }

  @Test
  void symptoms_haveTheKindThatTheirFileSays() {
    CaseHistory history =
        read(
            "diary",
            """
                date,symptom,intensity,symptomKind
                2026-01-05,dread,0,
                2026-01-06,dread,6,
                2026-01-06,fog,3,MOOD
                """,
            "symptoms",
            "symptom,symptomKind,course\ndread,MOOD,EPISODIC\n");
    assertThat(history.symptoms())
        .containsExactly(
            new Symptom("dread", SymptomKind.MOOD), new Symptom("fog", SymptomKind.MOOD));
    assertThat(history.symptomRecordings()).hasSize(1);
    assertThat(history.symptomRecordings().get(0).course()).isPresent();
  }

  @Test
  void durations_areMinutesOrIso() {
    String diary = "date,symptom,intensity,duration\n2026-01-06,headache,6,";
    assertThat(episode(read("diary", diary + "90\n")).duration()).hasValue(Duration.ofMinutes(90));
    assertThat(episode(read("diary", diary + "PT45S\n")).duration())
        .hasValue(Duration.ofSeconds(45));
  }

  @Test
  void textsLikeFormulas_standBehindAnApostrophe() {
    for (String text : List.of("=1+1", "-", "+49", "@home", "'=1", "'I' feel", "''-x", "a=1")) {
      CaseHistory history =
          read("accounts", "date,kind,subject\n2026-01-06,GLOBAL,DIFFUSE\n")
              .withEvents(
                  Account.builder()
                      .from(
                          read("accounts", "date,kind,subject\n2026-01-06,GLOBAL,DIFFUSE\n")
                              .events(Account.class)
                              .get(0))
                      .note(text)
                      .build());
      Map<String, String> texts = CaseFolder.texts(history);
      assertThat(texts.get("accounts.csv")).doesNotContain(",=", ",-", ",+", ",@");
      assertThat(CaseFolder.read(texts)).isEqualTo(history);
    }
  }

  @Test
  void lists_keepSemicolonsBackslashesAndBlanks() {
    for (List<String> list :
        List.of(List.of("a;b", "c\\", "\\;", " d ", ";"), List.of("\\ "), List.of("a b", "\n"))) {
      assertThat(SemicolonList.split(SemicolonList.join(list))).isEqualTo(list);
    }
    assertThat(SemicolonList.split(" a ; b;c ")).containsExactly("a", "b", "c");
    assertThat(SemicolonList.split("a\\")).containsExactly("a\\");
  }

  @Test
  void write_newFolder_isReadAgain_andAnOldOneIsReplaced() throws IOException {
    Path folder = temp.resolve("a/case");
    assertThat(CaseFolder.write(SampleCases.martin(), folder).isNothing()).isTrue();
    assertThat(CaseFolder.read(folder)).isEqualTo(SampleCases.martin());
    Files.writeString(folder.resolve("README.txt"), "kept");
    CaseHistory other = read("diary", DIARY);
    assertThat(CaseFolder.write(other, folder).isNothing()).isTrue();
    assertThat(names(folder))
        .containsExactly("README.txt", "client.csv", "diary.csv", "symptoms.csv");
    assertThat(CaseFolder.read(folder)).isEqualTo(other);
    assertThat(names(temp.resolve("a"))).containsExactly("case");
  }

  @Test
  void write_folderOfOtherThings_isRefused_andStaysAsItWas() throws IOException {
    Files.writeString(temp.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> CaseFolder.write(SampleCases.martin(), temp))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("folder must be empty or hold only files of a case, but was thesis.txt");
    assertThat(names(temp)).containsExactly("thesis.txt");
    assertThatThrownBy(() -> CaseFolder.write(SampleCases.martin(), temp.resolve("thesis.txt")))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void write_textThatNoFileHolds_isRefused() {
    CaseHistory history = SampleCases.martin();
    Account account = history.events(Account.class).get(0).withNote("a\u0000b");
    assertThatThrownBy(() -> CaseFolder.write(history.withEvents(account), temp.resolve("case")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("control character");
    assertThat(temp.resolve("case")).doesNotExist();
  }

  @Test
  void write_whatHasNoColumn_isNamed() throws IOException {
    CaseHistory martin = SampleCases.martin();
    List<Relationship> people = martin.inventory().relationships();
    CaseHistory history =
        martin.withInventory(
            martin
                .inventory()
                .withRelationships(
                    people.stream()
                        .map(p -> p.withEntry(InventoryEntry.builder().build()))
                        .toList()));
    LeftOut leftOut = CaseFolder.write(history, temp.resolve("case"));
    assertThat(leftOut).hasToString("relationships.entry " + people.size());
    assertThat(leftOut.isNothing()).isFalse();
  }

  @Test
  void read_filesOfOtherNames_areToldFrom() throws IOException {
    Files.writeString(temp.resolve("diary.csv"), DIARY);
    Files.writeString(temp.resolve(".~lock.diary.csv"), "open");
    Files.writeString(temp.resolve("notes.txt"), "not data");
    Files.createDirectory(temp.resolve("example.csv"));
    assertThat(CaseFolder.read(temp).symptoms()).hasSize(1);
    Files.writeString(temp.resolve("Goals.csv"), "");
    Files.writeString(temp.resolve("gaols.csv"), "");
    assertThatThrownBy(() -> CaseFolder.read(temp))
        .isInstanceOf(InputFault.class)
        .hasMessageContaining("Goals.csv: must be written goals.csv")
        .hasMessageContaining("gaols.csv: must be one of client.csv, contract.csv");
  }

  @Test
  void read_whatIsNotUtf8_isAFault() throws IOException {
    Files.write(
        temp.resolve("diary.csv"), (DIARY + "2026-01-07,übelkeit,1,\n").getBytes(ISO_8859_1));
    assertThatThrownBy(() -> CaseFolder.read(temp))
        .isInstanceOf(InputFault.class)
        .hasMessageContaining("diary.csv, line 4, column 12: must be UTF-8");
    assertThatThrownBy(() -> CaseFolder.read(temp.resolve("none")))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void template_isAnEmptyFolder_inWhichADiaryIsACase() throws IOException {
    Path folder = temp.resolve("new");
    CaseFolder.template(folder);
    assertThatThrownBy(() -> CaseFolder.read(folder))
        .hasMessageEndingWith(
            "must hold a row with a date, or say firstDay and lastDay in client.csv");
    assertThatThrownBy(() -> CaseFolder.template(folder)).hasMessage("folder must be empty");
    Files.writeString(folder.resolve("diary.csv"), DIARY, UTF_8);
    Files.writeString(
        folder.resolve("contacts.csv"), "date,person,kind\n2026-01-06,mil,VISIT\n", UTF_8);
    CaseHistory history = CaseFolder.read(folder);
    assertThat(history.events(Interaction.class)).hasSize(1);
    CaseFolder.write(history, folder);
    assertThat(names(folder))
        .contains("README.txt", "example", "session-sheet.html", "session-sheet.md")
        .doesNotContain("goals.csv");
    assertThat(CaseFolder.read(folder)).isEqualTo(history);
  }

  @Test
  void order_ofRowsAndColumns_isFree() throws IOException {
    ExampleFolder folder = new ExampleFolder();
    CaseHistory inOrder = folder.read();
    folder.texts().replaceAll(CaseFolderTest::reversed);
    CaseHistory reversed = folder.read();
    assertThat(reversed.events().stream().filter(e -> !isNumbered(e.id().value())))
        .containsExactlyElementsOf(
            inOrder.events().stream().filter(e -> !isNumbered(e.id().value())).toList());
    assertThat(reversed.events()).hasSameSizeAs(inOrder.events());
    assertThat(reversed.sessions()).isEqualTo(inOrder.sessions());
    assertThat(reversed.phases()).isEqualTo(inOrder.phases());
  }

  private static boolean isNumbered(String id) {
    return id.matches(".*-[0-9]+");
  }

  /** Turns the columns round, and the rows of files whose rows name nothing in order. */
  private static String reversed(String file, String text) {
    boolean keepsRows = List.of("turns.csv", "options.csv").contains(file);
    List<String> lines = text.lines().toList();
    Stream<String> rows = lines.stream().skip(1);
    List<String> turned =
        Stream.concat(
                lines.stream().limit(1), keepsRows ? rows : rows.sorted(Comparator.reverseOrder()))
            .map(CaseFolderTest::columnsReversed)
            .toList();
    return String.join("\n", turned) + "\n";
  }

  private static String columnsReversed(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    Collections.reverse(cells);
    return String.join(",", cells);
  }

  @Test
  void leftOut_saysNoNumberOfWhatIsThere() {
    CaseHistory history = read("diary", DIARY);
    assertThat(LeftOut.between(history, history).isNothing()).isTrue();
    assertThat(LeftOut.between(history, history)).hasToString("");
    CaseHistory shorter = history.withEvents(List.of());
    assertThat(LeftOut.between(history, shorter).counts()).containsEntry("CaseHistory.events", 1);
  }
}

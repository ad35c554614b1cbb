// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.ByClient;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvConventions.OtherColumns;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.csv.CsvKind;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvDeidentifierTest {
  private static final Deidentifier DEIDENTIFIER =
      Deidentifier.withKey("a key of the tests and of nobody".getBytes(UTF_8));

  private static final CsvConventions CONVENTIONS = CsvConventions.withDefaults();

  private static final String CONTACTS =
      """
      client,date,person,kind,negativity,positivity,contact,time,setting,present,entered,note
      P10,2025-01-03,zoe,VISIT,7,2,visit b,19:00,at Tom's,ann;mum,2025-01-04,she came late
      P10,2025-01-03,mum,VISIT,7,2,visit a,19:00,,,,
      P10,2025-01-04,,NONE,,,,,,,,
      P2,2025-01-03,zoe,AWAY,,,,,,,,
      """;

  private static String written(CsvKind kind, Map<CsvKind, String> files) throws IOException {
    return written(DEIDENTIFIER, CONVENTIONS, kind, files);
  }

  private static String written(
      Deidentifier deidentifier,
      CsvConventions conventions,
      CsvKind kind,
      Map<CsvKind, String> files)
      throws IOException {
    StringWriter to = new StringWriter();
    scan(deidentifier, conventions, files).write(kind, to);
    return to.toString();
  }

  private static CsvDeidentifier scan(
      Deidentifier deidentifier, CsvConventions conventions, Map<CsvKind, String> files)
      throws IOException {
    return CsvDeidentifier.scan(
        deidentifier,
        conventions,
        files.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e -> CsvSource.ofText(e.getKey().inWords() + ".csv", e.getValue()))));
  }

  private static LocalDate moved(String client, String date) {
    return DEIDENTIFIER.shift(new ClientId(client)).move(LocalDate.parse(date));
  }

  @Test
  void everyColumn_isTreatedAsDeclared_andIdsAreNumberedInTheirOrder() throws IOException {
    String third = moved("P10", "2025-01-03").toString();
    String fourth = moved("P10", "2025-01-04").toString();
    // people of P10 in their order: ann, mum, zoe; contacts: visit a, visit b; clients: P10, P2
    assertThat(written(CsvKind.CONTACTS, Map.of(CsvKind.CONTACTS, CONTACTS)))
        .isEqualTo(
            "client,date,person,kind,negativity,positivity,contact,time,setting,present,entered,note\n"
                + "client-1,"
                + third
                + ",person-3,VISIT,7,2,contact-2,19:00,(removed),"
                + "person-1;person-2,"
                + fourth
                + ",(removed)\n"
                + "client-1,"
                + third
                + ",person-2,VISIT,7,2,contact-1,19:00,,,,\n"
                + "client-1,"
                + fourth
                + ",,NONE,,,,,,,,\n"
                + "client-2,"
                + moved("P2", "2025-01-03")
                + ",person-1,AWAY,,,,,,,,\n");
  }

  @Test
  void clientsOfAllFiles_areNumberedTogether_andOwnNamesOverAllClients() throws IOException {
    Map<CsvKind, String> files =
        Map.of(
            CsvKind.DIARY,
            "client,date,symptom,intensity\nb,2025-01-03,tom is here,2\nc,2025-01-03,headache,0\n",
            CsvKind.STATES,
            "client,date,state\na,2025-01-03,NONE\nb,2025-01-03,sister stays\nb,2025-01-04,night shift\n",
            CsvKind.RATINGS,
            "client,date,rating,value,time\nb,2025-01-03,closeness to tom,-2.5,08:30\n",
            CsvKind.MEASURES,
            "client,date,instrument,item1,item2\nb,2025-01-03,PHQ-9,1,\nb,2025-01-03,mine,1,2\n",
            CsvKind.SESSIONS,
            "client,date,number,phase\nb,2025-01-03,1,INITIAL\n",
            CsvKind.PHASES,
            "client,date\nb,2025-01-03\n");
    String day = moved("b", "2025-01-03").toString();
    assertThat(written(CsvKind.DIARY, files))
        .isEqualTo(
            "client,date,symptom,intensity\nclient-2,"
                + day
                + ",symptom-1,2\nclient-3,"
                + moved("c", "2025-01-03")
                + ",headache,0\n");
    assertThat(written(CsvKind.STATES, files))
        .contains("client-1," + moved("a", "2025-01-03") + ",NONE\n")
        .contains("client-2," + day + ",state-1\n")
        .endsWith(",night shift\n");
    assertThat(written(CsvKind.RATINGS, files)).endsWith(day + ",rating-1,-2.5,08:30\n");
    assertThat(written(CsvKind.MEASURES, files))
        .endsWith(day + ",PHQ-9,1,\nclient-2," + day + ",instrument-1,1,2\n");
    assertThat(written(CsvKind.SESSIONS, files)).endsWith(day + ",1,INITIAL\n");
    assertThat(written(CsvKind.PHASES, files)).isEqualTo("client,date\nclient-2," + day + "\n");
  }

  @Test
  void whatWasRemoved_isCounted_andWhatRemains_isNamed() throws IOException {
    Deidentified<Long> contacts =
        scan(DEIDENTIFIER, CONVENTIONS, Map.of(CsvKind.CONTACTS, CONTACTS))
            .write(CsvKind.CONTACTS, Writer.nullWriter());
    assertThat(contacts.value()).isEqualTo(4);
    assertThat(contacts.removed())
        .containsExactly(Map.entry("contacts.note", 1), Map.entry("contacts.setting", 1));
    assertThat(contacts.treated()).containsEntry(Treatment.MOVED, 5);
    assertThat(contacts.remaining()).containsExactly(Remaining.DATES, Remaining.CONDUCT);
    Deidentified<Long> kept =
        scan(DEIDENTIFIER.keepingText(), CONVENTIONS, Map.of(CsvKind.CONTACTS, CONTACTS))
            .write(CsvKind.CONTACTS, Writer.nullWriter());
    assertThat(kept.removed()).isEmpty();
    assertThat(kept.remaining()).contains(Remaining.TEXT);
    String diary = "client,date,symptom,intensity,who\na,2025-01-03,own,2,Tom\n";
    Deidentified<Long> others =
        scan(
                DEIDENTIFIER.keepingNames("own"),
                CONVENTIONS.withOtherColumns(OtherColumns.PASSED_OVER),
                Map.of(CsvKind.DIARY, diary))
            .write(CsvKind.DIARY, Writer.nullWriter());
    assertThat(others.removed()).containsExactly(Map.entry("other columns", 1));
    assertThat(others.remaining())
        .containsExactly(Remaining.DATES, Remaining.COURSE, Remaining.NAMES);
  }

  @Test
  void separators_missingTexts_andTextThatIsKept_areTheReadersOwn() throws IOException {
    CsvConventions german =
        CsvConventions.builder().separator(Separator.SEMICOLON).addMissing("NA").build();
    String day = moved("a", "2025-01-03").toString();
    assertThat(
            written(
                DEIDENTIFIER.keepingText(),
                german,
                CsvKind.CONTACTS,
                Map.of(
                    CsvKind.CONTACTS,
                    """
                    client;date;person;kind;negativity;positivity;note
                    a;2025-01-03;mum;CALL;7,5;NA;"late; again"
                    """)))
        .isEqualTo(
            "sep=;\nclient;date;person;kind;negativity;positivity;note\nclient-1;"
                + day
                + ";person-1;CALL;7,5;;\"late; again\"\n");
  }

  @Test
  void whatStaysAsItIs_mustBeANumberATimeOrAConstant_andIsNotSaid() {
    refused("client,date,symptom,intensity\na,2025-01-03,headache,Tom\n", "intensity", "a number");
    refused(
        "client,date,symptom,intensity,onset\na,2025-01-03,headache,2,at Tom\n", "onset", "a time");
    refused("client,date,symptom,intensity\na,with Tom,headache,2\n", "date", "a date");
    refused(
        "client,date,symptom,intensity\na,2025-01-03,headache,123456789012345678901\n",
        "intensity",
        "a number");
    refusedOf(
        CsvKind.CONTACTS,
        "client,date,person,kind,negativity,positivity\na,2025-01-03,mum,TOM,1,2\n",
        "kind",
        "a kind of contact");
    refusedOf(
        CsvKind.SESSIONS, "client,date,number,phase\na,2025-01-03,1,TOM\n", "phase", "a phase");
  }

  private static void refused(String diary, String column, String rule) {
    refusedOf(CsvKind.DIARY, diary, column, rule);
  }

  private static void refusedOf(CsvKind kind, String file, String column, String rule) {
    assertThatThrownBy(() -> written(kind, Map.of(kind, file)))
        .isInstanceOf(InputFault.class)
        .hasMessageContaining("line 2, column " + column)
        .hasMessageContaining("must be " + rule)
        .hasMessageNotContaining("Tom")
        .hasMessageNotContaining("TOM");
  }

  @Test
  void filesThatAreNone_areRefusedAsTheReadersDo() {
    String header = "client,date,symptom,intensity\n";
    assertThatThrownBy(
            () ->
                written(
                    CsvKind.DIARY,
                    Map.of(CsvKind.DIARY, header + "b,2025-01-03,x,1\na,2025-01-03,x,1\n")))
        .isInstanceOf(InputFault.class)
        .hasMessageContaining("ascending order of clients");
    assertThatThrownBy(
            () -> written(CsvKind.DIARY, Map.of(CsvKind.DIARY, header + "a,2025-01-03,x\n")))
        .isInstanceOf(InputFault.class)
        .hasMessageContaining("must have 4 fields");
    assertThatThrownBy(
            () ->
                written(
                    CsvKind.DIARY, Map.of(CsvKind.DIARY, "client,date,symptom,intensity,who\n")))
        .isInstanceOf(InputFault.class);
    assertThatThrownBy(
            () ->
                CsvDeidentifier.scan(
                    DEIDENTIFIER,
                    CONVENTIONS,
                    Map.of(
                        CsvKind.DIARY,
                        CsvSource.of("stream", new ByteArrayInputStream(new byte[0])))))
        .hasMessageContaining("diary must be a file, or a text");
    assertThatThrownBy(
            () -> written(CsvKind.STATES, Map.of(CsvKind.DIARY, header + "a,2025-01-03,x,1\n")))
        .hasMessageContaining("kind must be one of the files");
    assertThatThrownBy(
            () ->
                written(
                    DEIDENTIFIER.forClients(List.of(new ClientId("z"))),
                    CONVENTIONS,
                    CsvKind.DIARY,
                    Map.of(CsvKind.DIARY, header + "a,2025-01-03,x,1\n")))
        .hasMessage("client must be one of the run");
  }

  @Test
  void aDateThatWouldLeaveTheYearsOfFiles_isRefused() {
    String years =
        IntStream.range(0, 40).mapToObj(i -> row(i, "2299-12-31")).collect(Collectors.joining());
    assertThatThrownBy(
            () -> written(CsvKind.PHASES, Map.of(CsvKind.PHASES, "client,date\n" + years)))
        .hasMessageContaining("must be 1800 to 2299");
    String first =
        IntStream.range(0, 40).mapToObj(i -> row(i, "1800-01-01")).collect(Collectors.joining());
    assertThatThrownBy(
            () -> written(CsvKind.PHASES, Map.of(CsvKind.PHASES, "client,date\n" + first)))
        .hasMessageContaining("must be 1800 to 2299");
  }

  private static String row(int client, String date) {
    return String.format(Locale.ROOT, "c%02d,%s%n", client, date)
        .replace(System.lineSeparator(), "\n");
  }

  @Test
  void aSampleInFiles_readsAsItsViewsDo_movedAlike() throws IOException {
    String diary = resource("joanne-diary.csv");
    String contacts = resource("joanne-contacts.csv");
    Map<CsvKind, String> files = Map.of(CsvKind.DIARY, diary, CsvKind.CONTACTS, contacts);
    ClientId client = diaries(diary).keySet().iterator().next();
    assertThat(headache(written(CsvKind.DIARY, files)).recording())
        .isEqualTo(DEIDENTIFIER.deidentify(client, headache(diary)).value().recording());
    ContactLog log = log(written(CsvKind.CONTACTS, files));
    ContactLog view = DEIDENTIFIER.deidentify(client, log(contacts)).value();
    assertThat(log.people()).isEqualTo(view.people()).contains(new RelationshipId("person-1"));
    assertThat(log.contacts()).hasSameSizeAs(view.contacts());
    for (int i = 0; i < log.contacts().size(); i++) {
      assertThat(log.contacts().get(i).withId(view.contacts().get(i).id()))
          .isEqualTo(view.contacts().get(i));
    }
  }

  private static ByClient<ImmutableSortedMap<Symptom, SymptomDiary>> diaries(String text)
      throws IOException {
    return DiaryCsv.read(CsvSource.ofText("d", text), CONVENTIONS);
  }

  private static SymptomDiary headache(String text) throws IOException {
    return requireNonNull(diaries(text).values().iterator().next().get(Symptom.HEADACHE));
  }

  private static ContactLog log(String text) throws IOException {
    return ContactsCsv.read(CsvSource.ofText("c", text), CONVENTIONS).values().iterator().next();
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = requireNonNull(SampleCases.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  /** A million rows of 2,500 clients, in memory that does not grow with them. */
  @Test
  @Tag("calibration")
  void aMillionRows_areWrittenInSeconds(@TempDir Path folder) throws IOException {
    Path diary = folder.resolve("diary.csv");
    try (Writer writer = Files.newBufferedWriter(diary)) {
      writer.write("client,date,symptom,intensity,onset,entered\n");
      for (int i = 0; i < 1_000_000; i++) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 400);
        writer.write(
            String.format(Locale.ROOT, "c%04d,%s,headache,%d,,%s\n", i / 400, day, i % 11, day));
      }
    }
    long rows = 0;
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 6; run++) {
      long before = System.nanoTime();
      CsvDeidentifier files =
          CsvDeidentifier.scan(
              DEIDENTIFIER, CONVENTIONS, Map.of(CsvKind.DIARY, CsvSource.of(diary)));
      try (Writer to = Files.newBufferedWriter(folder.resolve("shared.csv"))) {
        rows = files.write(CsvKind.DIARY, to).value();
      }
      best = Math.min(best, System.nanoTime() - before);
    }
    assertThat(rows).isEqualTo(1_000_000);
    System.out.printf(Locale.ROOT, "rows a second: %.0f%n", rows / (best / 1e9));
    assertThat(best).isLessThan(rows * 1_000_000_000L / 300_000);
  }
}

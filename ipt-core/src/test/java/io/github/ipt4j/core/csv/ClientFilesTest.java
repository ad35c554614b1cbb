// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientFilesTest {
  private static final String DIARY =
      """
      client,date,symptom,intensity,onset
      C1,2026-01-05,headache,0,
      C1,2026-01-06,headache,5,20:00
      C1,2026-01-06,headache,6.5,01:30
      C1,2026-01-05,low mood,3,
      C3,2026-01-05,headache,0,
      C4,2026-01-05,headache,0,
      """;
  private static final String CONTACTS =
      """
      kind,date,client,person,positivity,negativity,contact
      NONE,2026-01-05,C1,,,,
      VISIT,2026-01-06,C1,mother-in-law,2,7,v1
      VISIT,2026-01-06,C1,father-in-law,5,,v1
      CALL,2026-01-06,C1,sister,9,0,
      CALL,2026-01-06,C1,sister,8,0,
      AWAY,2026-01-09,C1,mother-in-law,,,
      MEAL,2026-01-09,C2,mother-in-law,,,
      """;
  private static final String MEASURES =
      """
      client,date,instrument,total
      C3,2026-01-05,PHQ-9,9
      C3,2026-01-12,PHQ-9,7.5
      C5,2026-01-05,GAD-7,4
      """;
  private static final String SESSIONS =
      """
      client,date,number,phase
      C3,2026-01-05,1,INITIAL
      C3,2026-01-12,2,
      C3,2026-01-19,3,MIDDLE
      """;

  @Test
  void clients_ofAnyOfTheFiles_comeInAscendingOrder() throws IOException {
    try (ClientFiles files = open(DIARY, CONTACTS, MEASURES, SESSIONS)) {
      assertThat(read(files))
          .extracting(c -> c.client().value())
          .containsExactly("C1", "C2", "C3", "C4", "C5");
      assertThatThrownBy(files::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aRecord_holdsWhatEachFileSaysOfTheClient() throws IOException {
    try (ClientFiles files = open(DIARY, CONTACTS, MEASURES, SESSIONS)) {
      ClientRecord first = files.next().orThrow();
      ClientRecord second = files.next().orThrow();
      ClientRecord third = files.next().orThrow();

      assertThat(first.diaries().keySet())
          .containsExactly(Symptom.of("headache"), Symptom.of("low mood"));
      SymptomDiary headache = first.diaries().values().iterator().next();
      assertThat(headache.recordedDays())
          .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6));
      assertThat(headache.episodes())
          .extracting(e -> e.id() + " at " + e.at() + " of " + e.intensity())
          .containsExactly(
              "headache@2026-01-06#1 at 2026-01-06T20:00 of 5.0",
              "headache@2026-01-06#2 at 2026-01-07T01:30 of 6.5");
      assertThat(first.contacts().orElseThrow().contacts())
          .extracting(c -> c.id() + " with " + c.people())
          .containsExactly(
              "sister@2026-01-06#1 with [sister]",
              "sister@2026-01-06#2 with [sister]",
              "v1 with [mother-in-law, father-in-law]");
      assertThat(second.diaries()).isEmpty();
      assertThat(second.contacts()).isPresent();
      assertThat(third.contacts()).isEmpty();
      assertThat(third.measures().values().iterator().next().measures())
          .extracting(m -> m.total().orElseThrow())
          .containsExactly(9.0, 7.5);
      assertThat(third.sessions().orElseThrow().phases())
          .containsExactly(
              new TreatmentPhase(PhaseKind.INITIAL, LocalDate.of(2026, 1, 5)),
              new TreatmentPhase(PhaseKind.MIDDLE, LocalDate.of(2026, 1, 19)));
    }
  }

  @Test
  void aContact_beforeTheStartOfTheDay_liesOnTheNextDate() throws IOException {
    String contacts =
        "client,date,person,kind,negativity,positivity,time\nC1,2026-01-05,sister,CALL,,,03:59\n";

    ContactLog log =
        ContactsCsv.read(CsvSource.ofText("c", contacts), CsvConventions.withDefaults())
            .values()
            .iterator()
            .next();

    Interaction call = log.contacts().get(0);
    assertThat(call.at().date()).isEqualTo(LocalDate.of(2026, 1, 6));
    assertThat(call.at().time()).hasValue(LocalDateTime.of(2026, 1, 6, 3, 59).toLocalTime());
    assertThat(log.dayOf(call)).isEqualTo(LocalDate.of(2026, 1, 5));
  }

  @Test
  void theLog_isHeldAgainstTheRecordedDaysOfAllDiaries() throws IOException {
    CsvConventions daily = CsvConventions.withDefaults().withContactSampling(ContactSampling.DAILY);
    String contacts = "client,date,person,kind,negativity,positivity\nC1,2026-01-05,,NONE,,\n";
    try (ClientFiles files = open(DIARY, contacts, daily)) {
      ContactLog log = files.next().orThrow().contacts().orElseThrow();

      assertThat(log.diaryCoverage()).hasValue(0.5);
      assertThat(log.sampling()).isEqualTo(ContactSampling.NOTABLE_ONLY);
    }
  }

  @Test
  void thePeriod_ofEveryContact_spansDiaryAndContactsUnlessItIsGiven() throws IOException {
    CsvConventions every =
        CsvConventions.withDefaults().withContactSampling(ContactSampling.EVERY_CONTACT);
    DateRange given = DateRange.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

    assertThat(periods(every))
        .containsExactly(
            DateRange.ofDays(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9)),
            DateRange.ofDays(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 9)));
    assertThat(periods(every.withContactPeriod(given))).containsExactly(given, given);
    assertThat(periods(CsvConventions.withDefaults().withContactPeriod(given))).isEmpty();
  }

  private static List<DateRange> periods(CsvConventions conventions) throws IOException {
    try (ClientFiles files = open(DIARY, CONTACTS, conventions)) {
      return read(files).stream()
          .flatMap(c -> c.orThrow().contacts().stream())
          .flatMap(log -> log.recording().period().stream())
          .toList();
    }
  }

  @Test
  void aFault_ofAClient_leavesTheOthersReadable() throws IOException {
    String contacts = CONTACTS.replace("sister,9,0", "sister,9,90");
    try (ClientFiles files = open(DIARY, contacts, MEASURES, SESSIONS)) {
      List<ClientReading> read = read(files);

      assertThat(read).hasSize(5);
      assertThat(read.get(0)).isInstanceOf(ClientFault.class);
      assertThat(read.get(0).client()).isEqualTo(new ClientId("C1"));
      assertThatThrownBy(read.get(0)::orThrow)
          .hasMessage(
              "contacts.csv, line 5, column negativity: must be 0 to 10 in at most 15 digits,"
                  + " such as 2 or 2.5, but was '90'");
      assertThat(read.subList(1, 5)).allMatch(c -> c instanceof ClientRecord);
      assertThat(read.get(1)).isEqualTo(read(open(DIARY, CONTACTS, MEASURES, SESSIONS)).get(1));
    }
  }

  @Test
  void faults_ofAClientInTwoFiles_areLedByTheFirstFile() throws IOException {
    String diary = DIARY.replace("C1,2026-01-05,low mood,3,", "C1,2026-01-05,low mood,three,");
    String contacts = CONTACTS.replace("sister,9,0", "sister,9,90");
    try (ClientFiles files = open(diary, contacts, MEASURES, SESSIONS)) {
      ClientFault fault = (ClientFault) files.next();

      assertThat(fault.fault().file()).isEqualTo("diary.csv");
      assertThat(fault.fault().line()).hasValue(5);
      assertThat(fault.fault().column()).hasValue("intensity");
      assertThat(fault.fault().rule()).startsWith("must be 0 to 10");
      assertThat(fault.fault().value()).hasValue("a text of 5 characters");
      assertThat(fault.fault().client()).hasValue(fault.client());
    }
  }

  @Test
  void faults_ofOneClientInTwoFiles_areToldTogetherInTheOrderOfTheirRows() throws IOException {
    String diary =
        DIARY
            .replace("C1,2026-01-06,headache,5,20:00", "C1,2026-01-05,headache,0,")
            .replace("C1,2026-01-05,low mood,3,", "C1,2026-01-05,low mood,three,")
            .replace("C3,2026-01-05,headache,0,", "C3,2026-01-05,headache,11,");
    String contacts = CONTACTS.replace("sister,9,0", "sister,9,90").replace("AWAY", "ZZ");
    try (ClientFiles files = open(diary, contacts, MEASURES, SESSIONS)) {
      InputFault fault = ((ClientFault) files.next()).fault();

      assertThat(fault.faults())
          .extracting(f -> f.file() + " " + f.line().orElse(0) + " " + f.column().orElse(""))
          .containsExactly(
              "diary.csv 3 date",
              "diary.csv 5 intensity",
              "contacts.csv 5 negativity",
              "contacts.csv 7 kind");
      assertThat(fault.faults())
          .allMatch(f -> f.client().equals(fault.client()))
          .allMatch(f -> f.faults().size() == 1);
      assertThat(fault.hasMore()).isFalse();
      assertThat(String.valueOf(fault.getMessage()).lines())
          .hasSize(4)
          .first()
          .asString()
          .startsWith("diary.csv, line 3, column date: must come once");
      assertThat(files.next()).isInstanceOf(ClientRecord.class);
      assertThat(((ClientFault) files.next()).fault().faults()).hasSize(1);
    }
  }

  @Test
  void faults_ofMoreRowsThanAreListed_areSaidToBeMore() throws IOException {
    for (int rows : new int[] {20, 21, 5000}) {
      StringBuilder diary = new StringBuilder("client,date,symptom,intensity\n");
      for (int i = 0; i < rows; i++) {
        diary.append("C1,2026-01-05,headache,").append(11 + i).append('\n');
      }
      diary.append("C2,2026-01-05,headache,0\n");
      try (ClientFiles files =
          ClientFiles.builder().diaries(CsvSource.ofText("d.csv", diary.toString())).open()) {
        InputFault fault = ((ClientFault) files.next()).fault();

        assertThat(fault.faults())
            .extracting(f -> f.line().orElse(0))
            .containsExactlyElementsOf(LongStream.rangeClosed(2, 21).boxed().toList());
        assertThat(fault.hasMore()).isEqualTo(rows > 20);
        assertThat(files.next()).isInstanceOf(ClientRecord.class);
      }
      assertThatThrownBy(
              () ->
                  DiaryCsv.read(
                      CsvSource.ofText("d.csv", diary.toString()), CsvConventions.withDefaults()))
          .isInstanceOfSatisfying(InputFault.class, all -> assertThat(all.faults()).hasSize(20));
    }
  }

  /** Every row that is wrong alone is told, whatever else of the client's rows is wrong. */
  @Property(tries = 100)
  void faults_ofAnyRows_areThoseThatEachRowHasAlone(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 2) Integer> kinds)
      throws IOException {
    StringBuilder diary = new StringBuilder("client,date,symptom,intensity\n");
    List<Long> wrong = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      int kind = kinds.get(i);
      diary.append("C1,").append(LocalDate.of(2026, 1, 1).plusDays(i));
      diary.append(List.of(",headache,0\n", ",headache,11\n", ",headache\n").get(kind));
      if (kind > 0) {
        wrong.add(i + 2L);
      }
    }
    try (ClientFiles files =
        ClientFiles.builder().diaries(CsvSource.ofText("d.csv", diary.toString())).open()) {
      ClientReading reading = files.next();

      List<Long> told =
          reading instanceof ClientFault fault
              ? fault.fault().faults().stream().map(f -> f.line().orElse(0)).toList()
              : List.of();
      assertThat(told).isEqualTo(wrong.subList(0, Math.min(wrong.size(), 20)));
    }
  }

  @Test
  void aFault_ofAFile_endsTheStreamAfterTheClientsThatWereComplete() throws IOException {
    String contacts = CONTACTS.replace("MEAL,2026-01-09,C2", "MEAL,2026-01-09,\"C2");
    try (ClientFiles files = streamed(DIARY, contacts, MEASURES)) {
      InputFault fault = catchThrowableOfType(InputFault.class, files::next);

      assertThat(fault)
          .hasMessageStartingWith("contacts.csv, line 8: must have its quotes closed and doubled");
      assertThat(fault.client()).isEmpty();
      assertThat(files.hasNext()).isFalse();
      assertThatThrownBy(files::next).isInstanceOf(NoSuchElementException.class);
    }
    String measures = MEASURES + "C4,2026-01-05,PHQ-9,9\n";
    try (ClientFiles files = streamed(DIARY, CONTACTS, measures)) {
      List<String> read = new ArrayList<>();
      InputFault fault =
          catchThrowableOfType(
              InputFault.class, () -> files.forEachRemaining(c -> read.add(c.client().value())));

      assertThat(read).containsExactly("C1", "C2", "C3", "C4");
      assertThat(fault)
          .hasMessageStartingWith(
              "measures.csv, line 5, column client: must come in ascending order of clients");
      assertThat(files.incomplete()).containsExactly(new ClientId("C4"));
    }
  }

  @Test
  void files_thatCanBeReadTwice_areCheckedBeforeTheFirstClient() {
    String quoted = CONTACTS.replace("MEAL,2026-01-09,C2", "MEAL,2026-01-09,\"C2");
    assertThatThrownBy(() -> open(DIARY, quoted, MEASURES, SESSIONS))
        .hasMessageStartingWith("contacts.csv, line 8: must have its quotes closed");
    String measures = MEASURES + "C4,2026-01-05,PHQ-9,9\n";
    assertThatThrownBy(() -> open(DIARY, CONTACTS, measures, SESSIONS))
        .hasMessageStartingWith(
            "measures.csv, line 5, column client: must come in ascending order");
  }

  @Test
  void clients_returnedFromAPartOfTheirRows_areNamedAfterTheFault() throws IOException {
    String header = "client,date,symptom,intensity\n";
    String diary =
        header
            + "a,2026-01-05,headache,0\nb,2026-01-05,headache,0\nc,2026-01-05,headache,0\n"
            + "b,2026-01-06,headache,0\naa,2026-01-06,headache,0\nd,2026-01-06,headache,0\n";
    try (ClientFiles files =
        ClientFiles.builder().diaries(CsvSource.of("diary.csv", bytes(diary))).open()) {
      List<String> read = new ArrayList<>();
      assertThatThrownBy(() -> files.forEachRemaining(c -> read.add(c.client().value())))
          .isInstanceOf(InputFault.class);

      assertThat(read).containsExactly("a", "b");
      assertThat(files.incomplete()).as("aa was never returned").containsExactly(new ClientId("b"));
    }
  }

  @Test
  void halves_ofAClientInFilesOfTwoOrders_areNamed() throws IOException {
    String diary =
        """
        client,date,symptom,intensity
        c1,2026-01-05,headache,0
        c10,2026-01-05,headache,5
        c2,2026-01-05,headache,0
        """;
    String contacts =
        """
        client,date,person,kind,negativity,positivity
        c1,2026-01-05,m,VISIT,3,
        c2,2026-01-05,m,VISIT,3,
        c10,2026-01-05,m,VISIT,9,
        """;
    assertThatThrownBy(() -> open(diary, contacts, CsvConventions.withDefaults()))
        .hasMessageStartingWith(
            "contacts.csv, line 4, column client: must come in ascending order");
    try (ClientFiles files = streamed(diary, contacts, MEASURES)) {
      assertThatThrownBy(() -> files.forEachRemaining(c -> {})).isInstanceOf(InputFault.class);
      assertThat(files.incomplete()).containsExactly(new ClientId("c10"));
    }
  }

  private static ClientFiles streamed(String diary, String contacts, String measures)
      throws IOException {
    return ClientFiles.builder()
        .diaries(CsvSource.of("diary.csv", bytes(diary)))
        .contacts(CsvSource.of("contacts.csv", bytes(contacts)))
        .measures(CsvSource.of("measures.csv", bytes(measures)))
        .open();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rows_putTogetherAfterTheFilesWereReadToTheirEnd_makeTheSameReadings() throws IOException {
    String diary = DIARY.replace("C3,2026-01-05", "C3,2026-01-32");
    List<ClientReading> readings;
    try (ClientFiles files = open(diary, CONTACTS, MEASURES, SESSIONS)) {
      readings = read(files);
    }
    List<ClientRows> rows = new ArrayList<>();
    try (ClientFiles files = open(diary, CONTACTS, MEASURES, SESSIONS)) {
      while (files.hasNext()) {
        rows.add(files.nextRows());
      }
      assertThatThrownBy(files::nextRows).isInstanceOf(NoSuchElementException.class);
    }

    assertThat(readings).anyMatch(ClientFault.class::isInstance);
    assertThat(rows).extracting(r -> told(r.reading())).isEqualTo(told(readings));
  }

  /**
   * Faults are exceptions, which equal only themselves: they are held together by what they say.
   */
  private static Object told(ClientReading reading) {
    return reading instanceof ClientFault fault ? fault.fault().toString() : reading;
  }

  private static List<Object> told(List<ClientReading> readings) {
    return readings.stream().map(ClientFilesTest::told).toList();
  }

  @Test
  void aFault_inAHeader_isThrownWhenTheFilesAreOpened() {
    assertThatThrownBy(() -> open(DIARY, "client,date\n", MEASURES, SESSIONS))
        .isInstanceOf(InputFault.class)
        .hasMessage("contacts.csv, line 1, column person: must be in the header");
  }

  @Test
  void clients_ascendByCodePoints() throws IOException {
    String astral =
        "client,date,symptom,intensity\n\uFF5E,2026-01-05,a,0\n\uD83D\uDE00,2026-01-05,a,0\n";

    assertThat(DiaryCsv.read(CsvSource.ofText("d", astral), CsvConventions.withDefaults()))
        .hasSize(2);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEnds_areAccepted(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("diary.csv");
    Files.writeString(file, "\uFEFF" + DIARY.replace("\n", "\r\n"));

    assertThat(DiaryCsv.read(file))
        .isEqualTo(DiaryCsv.read(CsvSource.ofText("d", DIARY), CsvConventions.withDefaults()))
        .isEqualTo(
            DiaryCsv.read(CsvSource.ofText("d", "\uFEFF" + DIARY), CsvConventions.withDefaults()))
        .isEqualTo(
            DiaryCsv.read(
                CsvSource.ofText("d", DIARY.replace("\n", "\r")), CsvConventions.withDefaults()));
  }

  @Test
  void aFile_withoutRows_hasNoClients() throws IOException {
    assertThat(
            DiaryCsv.read(
                CsvSource.ofText("d", "client,date,symptom,intensity"),
                CsvConventions.withDefaults()))
        .isEmpty();
  }

  @Test
  void aFile_thatIsNotThere_isSaidToBeMissing(@TempDir Path folder) {
    assertThatThrownBy(() -> DiaryCsv.read(folder.resolve("none.csv")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> DiaryCsv.read(folder)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ClientFiles.builder().open())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at least one file must be named");
  }

  @Test
  void instruments_ofOnesOwn_canBeRead() throws IOException {
    Instrument own =
        Instrument.builder().code("closeness").items(2).itemMinimum(1).itemMaximum(5).build();
    String measures = "client,date,instrument,item1,item2\nC1,2026-01-05,closeness,1,\n";

    assertThat(
            MeasuresCsv.read(
                CsvSource.ofText("m", measures),
                CsvConventions.builder().addFurtherInstrument(own).build()))
        .hasEntrySatisfying(
            new ClientId("C1"), series -> assertThat(series.keySet()).containsExactly(own));
    assertThatThrownBy(
            () -> CsvConventions.builder().addFurtherInstrument(Instrument.PHQ_9).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PHQ-9");
  }

  @Test
  void reading_runsAheadOfTheClientByABufferOnly() throws IOException {
    EndlessDiary diary = new EndlessDiary();
    try (ClientFiles files = ClientFiles.builder().diaries(CsvSource.of("endless", diary)).open()) {
      for (int i = 0; i < 20_000; i++) {
        ClientRecord client = files.next().orThrow();

        assertThat(client.client().value()).isEqualTo("C" + (1_000_000 + i));
        assertThat(diary.clients).isLessThan(i + 3_000);
      }
    }
  }

  /** A diary file of more clients than can be read. */
  private static final class EndlessDiary extends InputStream {
    private ByteArrayInputStream ahead =
        new ByteArrayInputStream(
            "client,date,symptom,intensity\n".getBytes(StandardCharsets.UTF_8));
    private int clients;

    @Override
    public int read() {
      throw new UnsupportedOperationException("the reader takes many bytes at once");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (ahead.available() == 0) {
        String client = "C" + (1_000_000 + clients++);
        String rows = client + ",2026-01-05,headache,0\n" + client + ",2026-01-06,headache,3\n";
        ahead = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
      }
      return ahead.read(target, offset, length);
    }
  }

  private static ClientFiles open(String diary, String contacts, String measures, String sessions)
      throws IOException {
    return ClientFiles.builder()
        .diaries(CsvSource.ofText("diary.csv", diary))
        .contacts(CsvSource.ofText("contacts.csv", contacts))
        .measures(CsvSource.ofText("measures.csv", measures))
        .sessions(CsvSource.ofText("sessions.csv", sessions))
        .open();
  }

  private static ClientFiles open(String diary, String contacts, CsvConventions conventions)
      throws IOException {
    return ClientFiles.builder()
        .diaries(CsvSource.ofText("diary.csv", diary))
        .contacts(CsvSource.ofText("contacts.csv", contacts))
        .conventions(conventions)
        .open();
  }

  private static List<ClientReading> read(ClientFiles files) {
    return ImmutableList.copyOf(files);
  }
}

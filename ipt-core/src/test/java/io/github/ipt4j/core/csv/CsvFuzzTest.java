// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.RatingScale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damaged files end in a fault that names its place, or in a value that is written with exactly the
 * fields of the damaged text; never in another exception, never with a row less.
 */
class CsvFuzzTest {
  private static final String SECRET = "zq told nobody";
  private static final CsvConventions CONVENTIONS =
      CsvConventions.withDefaults()
          .withScales(RatingScale.ofBetter("mood", 0, 10), RatingScale.of("strain", -50, 50));

  /** Rules about a row or file as a whole, which have no column. */
  private static final List<String> WITHOUT_COLUMN =
      List.of(
          "must have a header",
          "must not be a blank line",
          "must have its quotes closed",
          "must have columns separated by",
          "must be sep=",
          "must have every field with a quote in quotes",
          "must be UTF-8",
          "must have either total or item1");

  /** A kind of file: a sound example, and how it is read and written. */
  enum Kind {
    DIARY(
        """
        client,date,symptom,intensity,onset,entered
        C1,2026-01-05,headache,0,,
        C1,2026-01-06,headache,6.5,20:00,2026-01-07
        C1,2026-01-06,headache,3,01:30,
        C1,2026-01-06,low mood,10,,
        C2,2026-01-05,headache,5.0,,
        C3,2026-01-06,headache,0,,2026-01-06
        C3,2026-01-05,"headache",1,,
        """) {
      @Override
      void copy(CsvSource from, Writer to) throws IOException {
        DiaryCsv.write(DiaryCsv.read(from, CONVENTIONS), to);
      }
    },
    CONTACTS(
        """
        client,date,person,kind,negativity,positivity,contact,time,setting,present,entered,note
        C1,2026-01-05,,NONE,,,,,,,2026-01-05,zq told nobody
        C1,2026-01-06,mother,VISIT,7,2.5,v1,19:30,"at home, late",husband;sister,,zq told nobody
        C1,2026-01-06,father,VISIT,,5,v1,19:30,"at home, late",husband;sister,2026-01-07,
        C1,2026-01-06,sister,CALL,0,10,,,,,,"zq told ""nobody""\"
        C1,2026-01-06,sister,CALL,0,10,,,,,,
        C2,2026-01-09,mother,AWAY,,,,,,,,
        C2,2026-01-09,sister,OUTING,1,9,v1,02:00,,,,
        """) {
      @Override
      void copy(CsvSource from, Writer to) throws IOException {
        ContactsCsv.write(ContactsCsv.read(from, CONVENTIONS), to);
      }
    },
    ITEMS(
        """
        client,date,instrument,item1,item2,item3,item4,item5,item6,item7,item8,item9
        C1,2026-01-05,PHQ-9,1,2,3,0,1,2,3,0,0
        C1,2026-01-05,GAD-7,1,2,,0,1,2,3,,
        C2,2026-01-12,PHQ-9,,,,,,,,,
        C2,2026-01-05,sense-of-control,10,,,,,,,,
        """) {
      @Override
      void copy(CsvSource from, Writer to) throws IOException {
        MeasuresCsv.write(MeasuresCsv.read(from, CONVENTIONS), to);
      }
    },
    TOTALS(
        """
        client,date,instrument,total
        C1,2026-01-05,PHQ-9,9
        C1,2026-01-12,PHQ-9,7.5
        C2,2026-01-05,GAD-7,21
        """) {
      @Override
      void copy(CsvSource from, Writer to) throws IOException {
        MeasuresCsv.write(MeasuresCsv.read(from, CONVENTIONS), to);
      }
    },
    SESSIONS(
        """
        client,date,number,phase
        C1,2026-01-05,1,INITIAL
        C1,2026-01-12,2,
        C1,2026-01-19,3,MIDDLE
        C2,2026-01-05,1,
        """) {
      @Override
      void copy(CsvSource from, Writer to) throws IOException {
        SessionsCsv.write(SessionsCsv.read(from), to);
      }
    },
    RATINGS(
        """
        client,date,rating,value,time,entered
        C1,2026-01-05,mood,0,,
        C1,2026-01-06,mood,6.5,20:00,2026-01-07
        C1,2026-01-06,mood,3,01:30,
        C1,2026-01-06,strain,-10,,
        C2,2026-01-05,strain,5.0,,
        C3,2026-01-06,mood,10,,2026-01-06
        C3,2026-01-05,"mood",1,,
        """) {
      @Override
      void copy(CsvSource from, Writer to) throws IOException {
        RatingsCsv.write(RatingsCsv.read(from, CONVENTIONS), to);
      }
    },
    STATES(
        """
        client,date,state,holds
        C1,2026-01-05,night shift,1
        C1,2026-01-06,night shift,0
        C1,2026-01-06,sister stays,1
        C2,2026-01-05,night shift,0
        C3,2026-01-06,"night shift",1
        C3,2026-01-05,night shift,0
        """) {
      @Override
      void copy(CsvSource from, Writer to) throws IOException {
        StatesCsv.write(StatesCsv.read(from, CONVENTIONS), to);
      }

      /** Without the answers a row says more than itself: of every state of the client. */
      @Override
      boolean isOneRowForEach(String text) {
        return text.contains("holds");
      }
    };

    final String sound;

    Kind(String sound) {
      this.sound = sound;
    }

    /** Whether each row of a text that was read is a row of what is written. */
    boolean isOneRowForEach(String text) {
      return true;
    }

    abstract void copy(CsvSource from, Writer to) throws IOException;

    String file() {
      return name() + ".csv";
    }

    String written(byte[] bytes) throws IOException {
      StringWriter to = new StringWriter();
      copy(CsvSource.of(file(), new ByteArrayInputStream(bytes)), to);
      return to.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void damagedFiles_areReadWhollyOrRefusedWithAPlace(Kind kind) throws IOException {
    run(kind, 400, 20260105);
  }

  @Tag("calibration")
  @ParameterizedTest
  @EnumSource
  void aHundredThousandDamagedFiles_areReadWhollyOrRefused(Kind kind) throws IOException {
    run(kind, 20_000, 42);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void aMillionDamagedFiles_areReadWhollyOrRefused(Kind kind) throws IOException {
    run(kind, 200_000, 20251128);
  }

  @ParameterizedTest
  @EnumSource
  void damagedFiles_underDeclaredConventions_endInAValueOrAFault(Kind kind) throws IOException {
    runDeclared(kind, 200, 7);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void damagedFiles_underDeclaredConventions_endSoAtLength(Kind kind) throws IOException {
    runDeclared(kind, 20_000, 8);
  }

  private static void runDeclared(Kind kind, int times, long seed) throws IOException {
    CsvConventions declared =
        CsvConventions.builder()
            .decimalMark(CsvConventions.DecimalMark.COMMA)
            .separator(CsvConventions.Separator.SEMICOLON)
            .addScale(RatingScale.of("mood", 0, 10))
            .addMissing("NA", "9")
            .otherColumns(CsvConventions.OtherColumns.PASSED_OVER)
            .severalEntries(CsvConventions.SeveralEntries.MEAN)
            .dates(CsvConventions.Dates.CALENDAR_DATES)
            .build();
    Mutations mutations = new Mutations(seed);
    for (int i = 0; i < times; i++) {
      byte[] damaged = mutations.mutate(kind.sound);
      for (CsvConventions conventions :
          List.of(declared, declared.withSeparator(CsvConventions.Separator.COMMA))) {
        try (ClientFiles files = open(kind, damaged, conventions)) {
          files.forEachRemaining(reading -> {});
        } catch (InputFault fault) {
          assertThat(fault.getMessage()).startsWith(kind.file()).doesNotContain(SECRET);
        } catch (RuntimeException e) {
          fail(shown(damaged), e);
        }
      }
    }
  }

  private static void run(Kind kind, int times, long seed) throws IOException {
    assertThat(PlainCsv.split(kind.written(bytes(kind.sound))).rows())
        .isEqualTo(PlainCsv.split(kind.sound).rows());
    Mutations mutations = new Mutations(seed);
    int accepted = 0;
    for (int i = 0; i < times; i++) {
      byte[] damaged = mutations.mutate(kind.sound);
      Optional<InputFault> fault = check(kind, damaged);
      accepted += fault.isPresent() ? 0 : 1;
      checkStream(kind, damaged);
      checkScan(kind, damaged);
    }
    assertThat(accepted).as("accepted of %s", times).isBetween(times / 20, times * 19 / 20);
  }

  private static Optional<InputFault> check(Kind kind, byte[] damaged) {
    try {
      String written = kind.written(damaged);
      if (!kind.isOneRowForEach(text(damaged))) {
        return Optional.empty();
      }
      assertThat(PlainCsv.split(written).rows())
          .as(() -> shown(damaged))
          .isEqualTo(PlainCsv.split(text(damaged)).rows());
      return Optional.empty();
    } catch (InputFault fault) {
      checkPlace(kind, damaged, fault);
      return Optional.of(fault);
    } catch (IOException | RuntimeException e) {
      return fail(shown(damaged), e);
    }
  }

  private static void checkPlace(Kind kind, byte[] damaged, InputFault fault) {
    String bytes = new String(damaged, StandardCharsets.ISO_8859_1);
    long lines =
        1 + bytes.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
    assertThat(fault.file()).isEqualTo(kind.file());
    assertThat(fault.line().orElse(0)).as(() -> shown(damaged)).isBetween(1L, lines);
    assertThat(fault.getMessage())
        .startsWith(kind.file() + ", line " + fault.line().orElse(0))
        .doesNotContain(SECRET);
    if (fault.column().isEmpty()) {
      assertThat(fault.rule())
          .matches(
              rule ->
                  WITHOUT_COLUMN.stream().anyMatch(rule::startsWith)
                      || rule.matches("must have [0-9]+ fields, as the header has"));
    }
    fault.client().ifPresent(client -> checkOwner(damaged, fault, client));
  }

  /** The row that a client's fault names is a row of that client. */
  private static void checkOwner(byte[] damaged, InputFault fault, ClientId client) {
    PlainCsv csv;
    try {
      csv = PlainCsv.split(text(damaged));
    } catch (IOException | IllegalStateException e) {
      return;
    }
    int row = csv.lines().indexOf(Math.toIntExact(fault.line().orElse(0)));
    int column = csv.records().get(0).indexOf("client");
    assertThat(row).as(() -> shown(damaged)).isPositive();
    assertThat(csv.records().get(row).get(column)).isEqualTo(client.value());
  }

  /** Read client by client, each client of the text comes once, whole or with a fault. */
  private static void checkStream(Kind kind, byte[] damaged) {
    List<ClientReading> readings = new ArrayList<>();
    Set<ClientId> incomplete = new TreeSet<>();
    boolean whole = true;
    InputFault ending = null;
    try (ClientFiles files = open(kind, damaged)) {
      try {
        files.forEachRemaining(readings::add);
      } catch (InputFault fault) {
        whole = false;
        ending = fault;
        assertThat(fault.client()).isEmpty();
      }
      incomplete.addAll(files.incomplete());
    } catch (InputFault fault) {
      whole = false;
      assertThat(fault.client()).isEmpty();
    } catch (IOException | RuntimeException e) {
      fail(shown(damaged), e);
    }
    Set<String> clients = new TreeSet<>();
    readings.forEach(r -> assertThat(clients.add(r.client().value())).isTrue());
    PlainCsv csv;
    try {
      csv = PlainCsv.split(text(damaged));
    } catch (IOException | IllegalStateException e) {
      assertThat(whole).as(() -> shown(damaged)).isFalse();
      return;
    }
    if (ending != null) {
      checkMarks(csv, ending, clients, incomplete, damaged);
    }
    if (whole) {
      int column = csv.records().get(0).indexOf("client");
      assertThat(clients)
          .as(() -> shown(damaged))
          .isEqualTo(
              new TreeSet<>(csv.records().stream().skip(1).map(row -> row.get(column)).toList()));
    }
  }

  /** The clients from a part of their rows are those who have a row from the fault on. */
  private static void checkMarks(
      PlainCsv csv,
      InputFault ending,
      Set<String> returned,
      Set<ClientId> incomplete,
      byte[] damaged) {
    int column = csv.records().get(0).indexOf("client");
    Set<String> behind = new TreeSet<>();
    for (int i = 1; i < csv.records().size(); i++) {
      List<String> record = csv.records().get(i);
      if (csv.lines().get(i) >= ending.line().orElse(0) && record.size() > column) {
        behind.add(record.get(column));
      }
    }
    behind.retainAll(returned);
    assertThat(incomplete.stream().map(ClientId::value))
        .as(() -> shown(damaged))
        .containsExactlyInAnyOrderElementsOf(behind);
  }

  /** What is waved through without a parser has no fault of the file by the parser either. */
  private static void checkScan(Kind kind, byte[] damaged) throws IOException {
    String header = new String(damaged, StandardCharsets.ISO_8859_1);
    if (!header.startsWith("client,")
        || !PlainOrder.isSure(new ByteArrayInputStream(damaged), ',', 1)) {
      return;
    }
    try (ClientFiles files = open(kind, damaged)) {
      files.forEachRemaining(reading -> {});
    } catch (InputFault fault) {
      assertThat(fault.line()).as(() -> shown(damaged)).hasValue(1);
    }
  }

  private static ClientFiles open(Kind kind, byte[] damaged) throws IOException {
    return open(kind, damaged, CONVENTIONS);
  }

  private static ClientFiles open(Kind kind, byte[] damaged, CsvConventions conventions)
      throws IOException {
    CsvSource source = CsvSource.of(kind.file(), new ByteArrayInputStream(damaged));
    ClientFiles.Builder files = ClientFiles.builder().conventions(conventions);
    switch (kind) {
      case DIARY -> files.diaries(source);
      case CONTACTS -> files.contacts(source);
      case ITEMS, TOTALS -> files.measures(source);
      case SESSIONS -> files.sessions(source);
      case RATINGS -> files.ratings(source);
      case STATES -> files.states(source);
    }
    return files.open();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String shown(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8) + "\n" + HexFormat.of().formatHex(bytes);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.arbitraries.DiaryArbitraries;
import io.github.ipt4j.core.arbitraries.TextArbitraries;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read as the same value again. */
class CsvRoundTripTest {
  private static final ClientId CLIENT = new ClientId("C \"1\", é\uD83D\uDE00");
  private static final ImmutableList<PhaseKind> PHASES = ImmutableList.copyOf(PhaseKind.values());
  private static final LocalTime DAY_START = LocalTime.of(5, 30);
  private static final CsvConventions CONVENTIONS =
      CsvConventions.withDefaults().withDayStart(DAY_START);

  @Property(tries = 60)
  void diaries_comeBackFromTheirFile(
      @ForAll("diaries") SymptomDiary headache, @ForAll("moods") SymptomDiary mood)
      throws IOException {
    ImmutableSortedMap<Symptom, SymptomDiary> diaries =
        ImmutableSortedMap.of(headache.symptom(), headache, mood.symptom(), mood);
    StringWriter file = new StringWriter();

    DiaryCsv.write(Map.of(CLIENT, diaries, new ClientId("c2"), diaries), file);

    CsvSource source = CsvSource.ofText("diary.csv", file.toString());
    assertThat(DiaryCsv.read(source, CONVENTIONS))
        .isEqualTo(Map.of(CLIENT, diaries, new ClientId("c2"), diaries));
  }

  @Provide
  Arbitrary<SymptomDiary> diaries() {
    return diaries(Symptom.HEADACHE);
  }

  @Provide
  Arbitrary<SymptomDiary> moods() {
    return diaries(Symptom.LOW_MOOD);
  }

  private static Arbitrary<SymptomDiary> diaries(Symptom symptom) {
    return DiaryArbitraries.symptomDiaries(symptom, DAY_START)
        .map(CsvRoundTripTest::withoutDurations)
        .filter(diary -> diary.size() > 0);
  }

  private static SymptomDiary withoutDurations(SymptomDiary diary) {
    List<SymptomEpisode> episodes =
        diary.episodes().stream().map(e -> e.withDuration(Optional.empty())).toList();
    return SymptomDiary.of(diary.recording(), diary.dayStart(), episodes);
  }

  @Property(tries = 60)
  void contacts_comeBackFromTheirFile(
      @ForAll ContactSampling sampling, @ForAll("contactLogs") ContactLog generated)
      throws IOException {
    ContactLog log =
        generated.withRecording(generated.recording().withSampling(ContactSampling.NOTABLE_ONLY));
    StringWriter file = new StringWriter();

    ContactsCsv.write(Map.of(CLIENT, log), file);

    CsvSource source = CsvSource.ofText("contacts.csv", file.toString());
    CsvConventions declared =
        CONVENTIONS.withContactSampling(sampling).withContactPeriod(generated.recording().period());
    ContactLog read = ContactsCsv.read(source, declared).values().iterator().next();
    assertThat(read.contacts()).isEqualTo(log.contacts());
    assertThat(read.recording().noContacts()).isEqualTo(log.recording().noContacts());
    assertThat(read.recording().absences()).isEqualTo(log.recording().absences());
    assertThat(read.sampling()).isEqualTo(sampling);
  }

  @Provide
  Arbitrary<ContactLog> contactLogs() {
    return ContactArbitraries.logs(ContactSampling.EVERY_CONTACT, 0.3, DAY_START)
        .filter(log -> !log.answeredDays().isEmpty())
        .map(CsvRoundTripTest::withNumberedIds);
  }

  /** Gives the id that a file would to every second contact of one source. */
  private static ContactLog withNumberedIds(ContactLog log) {
    Map<String, Integer> numbers = new HashMap<>();
    ImmutableList.Builder<Interaction> contacts = ImmutableList.builder();
    for (Interaction contact : log.contacts()) {
      if (contact.sources().size() == 1 && contact.id().value().hashCode() % 2 == 0) {
        String stem = contact.sources().get(0).person() + "@" + log.dayOf(contact);
        int number = numbers.merge(stem, 1, Integer::sum);
        contacts.add(contact.withId(new EventId(stem + "#" + number)));
      } else {
        contacts.add(contact);
      }
    }
    return log.withContacts(contacts.build());
  }

  @Property(tries = 60)
  void measures_comeBackFromTheirFile(
      @ForAll("responses") List<ItemResponses> depression,
      @ForAll("control") List<ItemResponses> control)
      throws IOException {
    ImmutableMap<Instrument, MeasureSeries> series =
        ImmutableMap.of(
            Instrument.PHQ_9, series(Instrument.PHQ_9, depression),
            Instrument.SENSE_OF_CONTROL, series(Instrument.SENSE_OF_CONTROL, control));
    StringWriter file = new StringWriter();

    MeasuresCsv.write(Map.of(CLIENT, series), file);

    CsvSource source = CsvSource.ofText("measures.csv", file.toString());
    assertThat(MeasuresCsv.read(source, CONVENTIONS)).isEqualTo(Map.of(CLIENT, series));
  }

  @Provide
  Arbitrary<List<ItemResponses>> responses() {
    return responses(9, 3);
  }

  @Provide
  Arbitrary<List<ItemResponses>> control() {
    return responses(1, 10);
  }

  private static Arbitrary<List<ItemResponses>> responses(int items, int maximum) {
    return Arbitraries.integers()
        .between(0, maximum)
        .optional(0.9)
        .map(o -> o.map(OptionalInt::of).orElse(OptionalInt.empty()))
        .list()
        .ofSize(items)
        .map(list -> ItemResponses.builder().addAllItems(list).build())
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static MeasureSeries series(Instrument instrument, List<ItemResponses> responses) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(instrument);
    for (int i = 0; i < responses.size(); i++) {
      series.addMeasure(taken(instrument, i).items(responses.get(i)).build());
    }
    return series.build();
  }

  private static MeasureTaken.Builder taken(Instrument instrument, int week) {
    LocalDate date = LocalDate.of(2026, 1, 5).plusWeeks(week);
    return MeasureTaken.builder()
        .id(new EventId(instrument.code() + "@" + date + "#1"))
        .at(EventTime.on(date))
        .instrument(instrument);
  }

  @Property
  void totals_ofAnyNumberOfDigitsAndMissedForms_comeBack(
      @ForAll("totals") List<Optional<Double>> totals) throws IOException {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    for (int i = 0; i < totals.size(); i++) {
      MeasureTaken.Builder taken = taken(Instrument.PHQ_9, i);
      totals.get(i).ifPresent(taken::reportedTotal);
      series.addMeasure(taken.build());
    }
    ImmutableMap<Instrument, MeasureSeries> all = ImmutableMap.of(Instrument.PHQ_9, series.build());
    StringWriter file = new StringWriter();

    MeasuresCsv.write(Map.of(CLIENT, all), file);

    CsvSource source = CsvSource.ofText("measures.csv", file.toString());
    assertThat(MeasuresCsv.read(source, CONVENTIONS)).isEqualTo(Map.of(CLIENT, all));
  }

  @Provide
  Arbitrary<List<Optional<Double>>> totals() {
    Arbitrary<Double> any =
        Combinators.combine(Arbitraries.longs().between(0, 1L << 52), Arbitraries.of(52, 60, 300))
            .as((bits, scale) -> 27 * (bits / StrictMath.pow(2, scale)));
    Arbitrary<Double> rounded =
        Arbitraries.integers().between(0, 27_000).map(thousandths -> thousandths / 1000.0);
    return Arbitraries.oneOf(any, rounded).optional(0.9).list().ofMinSize(1).ofMaxSize(20);
  }

  @Property(tries = 60)
  void sessions_comeBackFromTheirFile(@ForAll("sessionSeries") SessionSeries series)
      throws IOException {
    StringWriter file = new StringWriter();

    SessionsCsv.write(Map.of(CLIENT, series), file);

    CsvSource source = CsvSource.ofText("sessions.csv", file.toString());
    assertThat(SessionsCsv.read(source)).isEqualTo(Map.of(CLIENT, series));
  }

  @Provide
  Arbitrary<SessionSeries> sessionSeries() {
    return Arbitraries.integers()
        .between(1, 3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(CsvRoundTripTest::sessionSeries);
  }

  private static SessionSeries sessionSeries(List<Integer> steps) {
    SessionSeries.Builder series = SessionSeries.builder();
    int number = 0;
    for (int i = 0; i < steps.size(); i++) {
      number += steps.get(i);
      series.addSession(Session.of(number, LocalDate.of(2026, 1, 5).plusDays(i)));
      if (steps.get(i) > 1) {
        series.putNoted(number, PHASES.get(Math.min(i / 4, 4)));
      }
    }
    return series.build();
  }

  @Property
  void words_withQuotesSeparatorsAndNewlines_comeBack(
      @ForAll("words") String note, @ForAll("words") String setting) throws IOException {
    String row = "c1,2026-01-05,mother,VISIT,,," + quoted(setting) + "," + quoted(note) + "\n";
    String file = "client,date,person,kind,negativity,positivity,setting,note\n" + row;

    ContactLog log =
        ContactsCsv.read(CsvSource.ofText("contacts.csv", file), CONVENTIONS)
            .values()
            .iterator()
            .next();

    assertThat(log.contacts().get(0).setting()).hasValue(setting);
    assertThat(log.contacts().get(0).sources().get(0).note()).hasValue(note);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  @Provide
  Arbitrary<String> words() {
    return TextArbitraries.words();
  }

  @Property(tries = 20)
  void columns_thatNoRowFills_areNotWritten(@ForAll("drawn") String days) throws IOException {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, DiaryArbitraries.FIRST, days);
    StringWriter file = new StringWriter();

    DiaryCsv.write(Map.of(CLIENT, ImmutableSortedMap.of(diary.symptom(), diary)), file);

    assertThat(file.toString()).startsWith("client,date,symptom,intensity\n");
    assertThat(file.toString().lines()).hasSize(diary.size() + 1);
  }

  @Provide
  Arbitrary<String> drawn() {
    return DiaryArbitraries.notations();
  }
}

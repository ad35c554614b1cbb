// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.CodingSystem;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.Profession;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.folder.CaseFolder;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeidentifierTest {
  private static final byte[] KEY = "a key of the tests and of nobody".getBytes(UTF_8);
  private static final Deidentifier DEIDENTIFIER = Deidentifier.withKey(KEY);
  private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");
  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings();
  private static final Pattern DATE = Pattern.compile("(?<=\")\\d{4}-\\d{2}-\\d{2}(?=\"|T)");

  static List<CaseHistory> cases() {
    return ImmutableList.<CaseHistory>builder()
        .addAll(SampleCases.all())
        .add(FilledCase.history())
        .build();
  }

  @Provide
  Arbitrary<CaseHistory> small() {
    return CaseArbitraries.smallCaseHistories();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingOfWhoItIs_occursInTheDocumentOrTheFolder(CaseHistory history, @TempDir Path folder)
      throws IOException {
    CaseHistory shared = DEIDENTIFIER.deidentify(history).value();
    saysNothingOf(history, CaseHistoryJson.write(shared));
    Set<String> ids = ids(history);
    Set<String> runs = runsOfTexts(history);
    CaseFolder.write(shared, folder.resolve("case"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (String line : Files.readAllLines(file)) {
          assertThat(shared(Set.copyOf(List.of(line.split(",", -1))), ids)).isEmpty();
          assertThat(shared(runs(line), runs)).isEmpty();
        }
      }
    }
  }

  @Property(tries = 30)
  void nothingOfWhoItIs_occursInTheDocumentOfAnyCase(@ForAll("small") CaseHistory history) {
    saysNothingOf(history, CaseHistoryJson.write(DEIDENTIFIER.deidentify(history).value()));
  }

  private static void saysNothingOf(CaseHistory history, String document) {
    Set<String> values = values(document);
    assertThat(shared(values, ids(history))).isEmpty();
    assertThat(document).doesNotContain(FilledCase.SECRET);
    List<LocalDate> before = dates(CaseHistoryJson.write(history));
    List<LocalDate> after = dates(document);
    assertThat(after).hasSameSizeAs(before);
    Set<Long> shifts = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      shifts.add(ChronoUnit.DAYS.between(before.get(i), after.get(i)));
    }
    assertThat(shifts).hasSize(1);
    long days = shifts.iterator().next();
    assertThat(days % 7).isZero();
    assertThat(Math.abs(days / 7)).isBetween(8L, 520L);
    Set<String> runs = new HashSet<>();
    values.forEach(v -> runs.addAll(runs(v)));
    assertThat(shared(runs, runsOfTexts(history))).isEmpty();
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    return Sets.intersection(some, others);
  }

  private static Set<String> values(String document) {
    Set<String> values = new HashSet<>();
    try {
      collect(new ObjectMapper().readTree(document), values);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
    return values;
  }

  private static void collect(JsonNode node, Set<String> values) {
    if (node.isTextual() && !CONSTANT.matcher(node.textValue()).matches()) {
      values.add(node.textValue());
    }
    node.forEach(child -> collect(child, values));
  }

  private static List<LocalDate> dates(String document) {
    return DATE.matcher(document).results().map(m -> LocalDate.parse(m.group())).toList();
  }

  private static Set<String> ids(CaseHistory history) {
    Set<String> ids = new TreeSet<>();
    ids.add(history.client().id().value());
    history.inventory().ids().forEach(p -> ids.add(p.value()));
    history.events().forEach(e -> ids.add(e.id().value()));
    history.lifeEvents().forEach(e -> ids.add(e.id().value()));
    history.interpersonalIssues().forEach(i -> ids.add(i.id().value()));
    history.client().presentingIssues().forEach(i -> ids.add(i.id().value()));
    ids.removeIf(id -> id.matches("(person|event|issue|client)-[0-9]+"));
    return ids;
  }

  private static Set<String> runsOfTexts(CaseHistory history) {
    Set<String> runs = new HashSet<>();
    values(CaseHistoryJson.write(history)).forEach(v -> runs.addAll(runs(v)));
    return runs;
  }

  /** Every run of four words. */
  private static Set<String> runs(String text) {
    List<String> words = WORDS.splitToList(text.toLowerCase(Locale.ROOT));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 4 <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + 4)));
    }
    return runs;
  }

  @Test
  void people_areNumberedInTheOrderOfTheirIds_soWithinEachKindToo() {
    CaseHistory joanne = SampleCases.joanne();
    CaseHistory shared = DEIDENTIFIER.deidentify(joanne).value();
    List<Relationship> before = new ArrayList<>(joanne.inventory().relationships());
    List<Relationship> after = new ArrayList<>(shared.inventory().relationships());
    assertThat(after.stream().map(Relationship::kind))
        .containsExactlyElementsOf(before.stream().map(Relationship::kind).toList());
    before.sort((a, b) -> a.id().compareTo(b.id()));
    after.sort((a, b) -> a.id().compareTo(b.id()));
    assertThat(after.stream().map(Relationship::kind))
        .containsExactlyElementsOf(before.stream().map(Relationship::kind).toList());
    assertThat(after.get(0).id().value()).isEqualTo("person-1");
  }

  @Test
  void events_keepTheirOrder_andTheirIdsSortAsBefore() {
    CaseHistory joanne = SampleCases.joanne();
    CaseHistory shared = DEIDENTIFIER.deidentify(joanne).value();
    List<EventId> before = joanne.events().stream().map(e -> e.id()).toList();
    List<EventId> after = shared.events().stream().map(e -> e.id()).toList();
    for (int i = 1; i < before.size(); i++) {
      assertThat(Integer.signum(after.get(i).compareTo(after.get(i - 1))))
          .isEqualTo(Integer.signum(before.get(i).compareTo(before.get(i - 1))));
    }
    assertThat(after).hasSize(387).allMatch(id -> id.value().matches("event-[0-9]{3}"));
  }

  @Test
  void clientsOfARun_sortAsBefore_andOthersAreRefused() {
    List<ClientId> run = Stream.of("zoe", "P10", "P2", "joanne").map(ClientId::new).toList();
    Deidentifier ofRun = DEIDENTIFIER.forClients(run);
    assertThat(ofRun.deidentify(SampleCases.joanne()).value().client().id().value())
        .isEqualTo("client-3");
    assertThat(DEIDENTIFIER.deidentify(SampleCases.joanne()).value().client().id().value())
        .isEqualTo("client-1");
    assertThat(ofRun.deidentify(SampleCases.joanne()).value().period())
        .isEqualTo(DEIDENTIFIER.deidentify(SampleCases.joanne()).value().period());
    assertThatThrownBy(() -> ofRun.deidentify(SampleCases.martin()))
        .hasMessage("client must be one of the run");
  }

  @Test
  void sameKeyAndClient_givesTheSame_anotherOfEither_anotherShift() {
    CaseHistory joanne = SampleCases.joanne();
    assertThat(Deidentifier.withKey(KEY).deidentify(joanne))
        .isEqualTo(DEIDENTIFIER.deidentify(joanne));
    Set<LocalDate> starts = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      byte[] other = KEY.clone();
      other[3] = (byte) i;
      starts.add(start(Deidentifier.withKey(other), joanne));
      starts.add(
          start(DEIDENTIFIER, joanne.withClient(joanne.client().withId(new ClientId("c" + i)))));
    }
    // of 1,026 shifts 40 draws meet about 0.8 times
    assertThat(starts).hasSizeGreaterThan(34);
  }

  private static LocalDate start(Deidentifier deidentifier, CaseHistory history) {
    return deidentifier.deidentify(history).value().period().startInclusive();
  }

  @Test
  void theKey_mustBeLong_andUneven_andIsCopied_andNeverShown() {
    assertThatThrownBy(() -> Deidentifier.withKey("fifteen bytes !".getBytes(UTF_8)))
        .hasMessage("length of the key must be at least 16 bytes, but was 15");
    assertThatThrownBy(() -> Deidentifier.withKey(new byte[16]))
        .hasMessage("key must not be one byte over and over");
    byte[] key = "sixteen bytes ok".getBytes(UTF_8);
    Deidentifier deidentifier = Deidentifier.withKey(key);
    LocalDate start = start(deidentifier, SampleCases.quiet());
    key[0] = 0;
    assertThat(start(deidentifier, SampleCases.quiet())).isEqualTo(start);
    assertThat(deidentifier.toString() + deidentifier.keepingText())
        .isEqualTo(
            "deidentifier with a key of its own, text removed"
                + "deidentifier with a key of its own, text kept")
        .doesNotContain("sixteen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,0", "4,0", "5,5", "26,25", "89,85", "90,90", "104,90", "130,90"})
  void ages_becomeTheLowestOfFive_and90ForAllOver89(String ages) {
    List<String> both = Splitter.on(',').splitToList(ages);
    assertThat(aged(DEIDENTIFIER, Integer.parseInt(both.get(0))))
        .hasValue(Integer.parseInt(both.get(1)));
  }

  private static OptionalInt aged(Deidentifier deidentifier, int age) {
    CaseHistory quiet = SampleCases.quiet();
    return deidentifier
        .deidentify(quiet.withClient(quiet.client().withAgeAtIntake(age)))
        .value()
        .client()
        .ageAtIntake();
  }

  @Test
  void bandsOfAnotherWidth_andAnotherGreatestShift() {
    assertThat(aged(DEIDENTIFIER.withAgeBand(1), 26)).hasValue(26);
    assertThat(aged(DEIDENTIFIER.withAgeBand(30), 89)).hasValue(60);
    assertThatThrownBy(() -> DEIDENTIFIER.withAgeBand(0)).hasMessageContaining("must be 1 to 30");
    assertThatThrownBy(() -> DEIDENTIFIER.withAgeBand(31)).hasMessageContaining("must be 1 to 30");
    assertThatThrownBy(() -> DEIDENTIFIER.withMostWeeks(51)).hasMessageContaining("52 to 5200");
    assertThatThrownBy(() -> DEIDENTIFIER.withMostWeeks(5201)).hasMessageContaining("52 to 5200");
    for (int i = 0; i < 50; i++) {
      byte[] key = KEY.clone();
      key[0] = (byte) i;
      LocalDate before = SampleCases.quiet().period().startInclusive();
      LocalDate after = start(Deidentifier.withKey(key).withMostWeeks(52), SampleCases.quiet());
      assertThat(Math.abs(ChronoUnit.WEEKS.between(before, after))).isBetween(8L, 52L);
    }
  }

  /** That one of ten shifts is never drawn in 400 has a chance of 5e-18. */
  @Property(tries = 60)
  void everyShift_isOneThatWasAskedFor_andAllOccur(
      @ForAll long seed, @ForAll @IntRange(min = 8, max = 12) int most) {
    Set<Long> found = new TreeSet<>();
    for (int i = 0; i < 400; i++) {
      found.add(DateShift.of(KEY, seed + ":" + i, 8, most).weeks());
    }
    Set<Long> all = new TreeSet<>();
    for (long w = 8; w <= most; w++) {
      all.add(w);
      all.add(-w);
    }
    assertThat(found).isEqualTo(all);
  }

  @Test
  void aMonthOrYear_becomesThatIntoWhichItsMiddleFalls() {
    DateShift shift = new DateShift(10); // 70 days
    LocalDate latest = LocalDate.of(2025, 6, 10);
    assertThat(shift.move(PartialDate.of(YearMonth.of(2025, 1)), latest))
        .isEqualTo(PartialDate.of(YearMonth.of(2025, 3))); // 16 January + 70 days = 27 March
    assertThat(shift.move(PartialDate.of(Year.of(2024)), latest))
        .isEqualTo(PartialDate.of(Year.of(2024))); // 1 July + 70 days
    assertThat(new DateShift(27).move(PartialDate.of(Year.of(2024)), latest))
        .isEqualTo(PartialDate.of(Year.of(2025))); // 1 July + 189 days = 6 January
    assertThat(shift.move(PartialDate.of(LocalDate.of(2025, 1, 3)), latest))
        .isEqualTo(PartialDate.of(LocalDate.of(2025, 3, 14)));
    // the month goes on after the period ends: its last known day counts, 10 June + 70 = 19 August
    assertThat(shift.move(PartialDate.of(YearMonth.of(2025, 6)), latest))
        .isEqualTo(PartialDate.of(YearMonth.of(2025, 8)));
    assertThat(shift.move(PartialDate.of(YearMonth.of(2025, 7)), latest))
        .isEqualTo(PartialDate.of(YearMonth.of(2025, 9))); // 16 July + 70 = 24 September
  }

  @Test
  void aDateThatWouldLeaveTheYearsOfTheModel_isRefused_andNotSaid() {
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThatThrownBy(() -> new DateShift(8).move(last))
        .hasMessageContaining("must be 0 to 9999")
        .hasMessageNotContaining("12-31");
    assertThatThrownBy(() -> new DateShift(-8).move(LocalDate.of(0, 1, 1)))
        .hasMessageContaining("must be 0 to 9999");
    assertThat(new DateShift(-8).move(last)).isEqualTo(last.minusDays(56));
    assertThat(new DateShift(8).toString()).doesNotContain("8");
  }

  @Test
  void keepingText_leavesEveryTextAsItWas() {
    CaseHistory filled = FilledCase.history();
    Deidentified<CaseHistory> kept = DEIDENTIFIER.keepingText().deidentify(filled);
    assertThat(runsOfTexts(kept.value())).isEqualTo(runsOfTexts(filled));
    assertThat(kept.removed()).isEmpty();
    assertThat(kept.remaining()).contains(Remaining.TEXT);
  }

  @Test
  void whatWasRemoved_isCounted_andWhatRemains_isNamed() {
    Deidentified<CaseHistory> shared = DEIDENTIFIER.deidentify(FilledCase.history());
    int texts = CaseHistoryJson.write(FilledCase.history()).split(FilledCase.SECRET, -1).length - 1;
    assertThat(shared.removed().values().stream().mapToInt(n -> n).sum()).isEqualTo(texts);
    assertThat(shared.removed()).containsEntry("Account.note", 1).containsEntry("Turn.said", 1);
    assertThat(shared.treated()).containsEntry(Treatment.BANDED, 1).containsKey(Treatment.MOVED);
    assertThat(shared.remaining())
        .containsExactly(
            Remaining.DATES,
            Remaining.AGE,
            Remaining.DIAGNOSES,
            Remaining.REFERRAL,
            Remaining.RELATIONSHIPS,
            Remaining.LIFE_EVENTS,
            Remaining.CONDUCT,
            Remaining.COURSE,
            Remaining.ANSWERS,
            Remaining.SAFETY,
            Remaining.NAMES);
    assertThat(shared.toString())
        .startsWith("limited data set, not anonymous: " + texts + " texts removed, dates moved ")
        .contains("what each person is to the client")
        .doesNotContain(FilledCase.SECRET, "c-1");
    assertThat(DEIDENTIFIER.deidentify(SampleCases.joanne()).remaining())
        .contains(Remaining.PARTIAL_DATES);
  }

  @Test
  void namesThatSomeoneChose_areNumbered_unlessTheyArePlainOrToBeKept() {
    Symptom own = Symptom.of("cough when tom calls");
    Symptom plain = Symptom.of("low mood");
    SymptomDiary diary = SymptomDiary.ofDays(own, FilledCase.FIRST, "2.2");
    assertThat(named(DEIDENTIFIER, diary))
        .isEqualTo(new Symptom("symptom-1-cough", SymptomKind.SOMATIC));
    assertThat(Symptom.of("symptom-1-cough").kind()).isEqualTo(own.kind());
    assertThat(named(DEIDENTIFIER, SymptomDiary.ofDays(Symptom.of("tom"), FilledCase.FIRST, "2")))
        .isEqualTo(Symptom.of("symptom-1"));
    assertThat(named(DEIDENTIFIER, SymptomDiary.ofDays(plain, FilledCase.FIRST, "2")))
        .isEqualTo(plain);
    assertThat(named(DEIDENTIFIER.keepingNames("other").keepingNames(own.name()), diary))
        .isEqualTo(own);
    assertThat(Vocabulary.isPlain("state", "night shift")).isTrue();
    assertThat(Vocabulary.isPlain("state", "night shift with tom")).isFalse();
    assertThat(Vocabulary.isPlain("symptom", "low mood and stress")).isFalse();
    assertThat(Vocabulary.isPlain("symptom", "")).isFalse();
    assertThat(Vocabulary.isPlain("instrument", "PHQ-9")).isTrue();
    assertThat(Vocabulary.isPlain("instrument", "headache")).isFalse();
    assertThat(Vocabulary.isPlain("person", "headache")).isFalse();
  }

  private static Symptom named(Deidentifier deidentifier, SymptomDiary diary) {
    return deidentifier.deidentify(new ClientId("c"), diary).value().symptom();
  }

  @Test
  void aCodeOfAClassification_isKept_andOneOfAHouseIsNot() {
    assertThat(coded(CodingSystem.ICD_10, "F32.0")).isEqualTo("F32.0");
    assertThat(coded(CodingSystem.ICD_11, "6A70.1")).isEqualTo("6A70.1");
    assertThat(coded(CodingSystem.DSM_5, "296.21")).isEqualTo("296.21");
    assertThat(coded(CodingSystem.SNOMED_CT, "35489007")).isEqualTo("35489007");
    assertThat(coded(CodingSystem.ICD_10, "Tom")).isEqualTo("code-1");
    assertThat(coded(CodingSystem.LOCAL, "F32.0")).isEqualTo("code-1");
  }

  private static String coded(CodingSystem system, String code) {
    Client client =
        Client.builder()
            .id(new ClientId("c"))
            .addDiagnosis(
                Diagnosis.builder()
                    .system(system)
                    .code(code)
                    .assertedBy(Profession.OTHER)
                    .date(FilledCase.FIRST)
                    .build())
            .build();
    return DEIDENTIFIER
        .deidentify(SampleCases.quiet().withClient(client))
        .value()
        .client()
        .diagnoses()
        .get(0)
        .code();
  }

  @Test
  void views_areMovedAsTheirCaseIs() {
    CaseHistory walter = SampleCases.walter();
    ClientId client = walter.client().id();
    CaseHistory shared = DEIDENTIFIER.deidentify(walter).value();
    Symptom sleep = Symptom.of("poor sleep");
    SymptomDiary diary = DEIDENTIFIER.deidentify(client, walter.symptomDiary(sleep)).value();
    assertThat(diary.recording()).isEqualTo(shared.symptomDiary(sleep).recording());
    assertThat(diary.clearance()).isEqualTo(shared.symptomDiary(sleep).clearance());
    assertThat(diary.episodes().stream().map(e -> e.at()))
        .containsExactlyElementsOf(
            shared.symptomDiary(sleep).episodes().stream().map(e -> e.at()).toList());
    RatingScale scale = walter.scales().get(0);
    DailyRatings ratings = DEIDENTIFIER.deidentify(client, walter.dailyRatings(scale)).value();
    assertThat(ratings.recordedDays()).isEqualTo(shared.dailyRatings(scale).recordedDays());
    assertThat(ratings.mean()).isEqualTo(shared.dailyRatings(scale).mean());
    assertThat(DEIDENTIFIER.deidentify(client, walter.symptomDiary(sleep).ratings()).value())
        .isEqualTo(diary.ratings());
    assertThat(
            DEIDENTIFIER.deidentify(client, walter.contactLog().orElseThrow()).value().askedDays())
        .isEqualTo(shared.contactLog().orElseThrow().askedDays());
    assertThat(DEIDENTIFIER.deidentify(client, walter.sessionRecord()).value().sessions())
        .extracting(s -> s.date())
        .isEqualTo(shared.sessions().stream().map(s -> s.date()).toList());
    assertThat(
            DEIDENTIFIER
                .deidentify(client, walter.measureSeries(walter.instruments().asList().get(0)))
                .value()
                .sessions()
                .keySet())
        .isEqualTo(shared.measureSeries(shared.instruments().asList().get(0)).sessions().keySet());
    assertThat(
            DEIDENTIFIER
                .deidentify(client, walter.exposedDiary(sleep).orElseThrow())
                .value()
                .phaseStarts())
        .isEqualTo(shared.exposedDiary(sleep).orElseThrow().phaseStarts());
  }

  @Test
  void statesOfADay_keepTheirDays_andLoseTheirNameAndIds() {
    CaseHistory amira = SampleCases.amira();
    CaseHistory shared = DEIDENTIFIER.deidentify(amira).value();
    for (int i = 0; i < amira.dayStates().size(); i++) {
      DayStates states =
          DEIDENTIFIER.deidentify(amira.client().id(), amira.dayStates().get(i)).value();
      assertThat(states.state()).isEqualTo("state-1");
      assertThat(shared.dayStates().get(i).state()).isEqualTo("state-" + (i + 1));
      assertThat(states.askedDays()).isEqualTo(shared.dayStates().get(i).askedDays());
      assertThat(states.holdingDays()).isEqualTo(shared.dayStates().get(i).holdingDays());
      assertThat(states.ids()).hasSameSizeAs(amira.dayStates().get(i).ids());
    }
  }

  @Test
  void whatIsNoView_isRefused() {
    assertThatThrownBy(() -> DEIDENTIFIER.deidentify(new ClientId("c"), "a text of someone"))
        .hasMessage("view must be one of a client's, but was String");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.DiagnosisSeverity;
import io.github.ipt4j.core.client.MedicalClearance;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.SessionSeries;
import io.github.ipt4j.core.csv.SessionsCsv;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.RealisationKind;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The story of the samples, counted in the text of their files and not through the views. */
class SampleCasesTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final LocalDate BREAK = LocalDate.of(2025, 3, 21);
  private static final LocalDate LAST_HEADACHE = LocalDate.of(2025, 5, 10);

  @Test
  void joanneDiary_hasRealisticGaps_moreOnWeekends() throws IOException {
    Set<LocalDate> recorded = days(rows("joanne-diary.csv"), r -> true);

    assertThat(recorded).allMatch(d -> !d.isBefore(FIRST) && d.isBefore(FIRST.plusWeeks(26)));
    assertThat(recorded.size() / 182.0).isCloseTo(0.85, within(0.03));
    long weekend = recorded.stream().filter(d -> d.getDayOfWeek().getValue() >= 6).count();
    assertThat(weekend / 52.0).isLessThan((recorded.size() - weekend) / 130.0);
    assertThat(rows("joanne-diary.csv")).anyMatch(r -> !r.get(4).isEmpty());
    assertThat(rows("joanne-diary.csv")).anyMatch(r -> !r.get(5).isEmpty());
  }

  @Test
  void joanneHeadaches_comeLateInTheWeek_andStop() throws IOException {
    List<List<String>> rows = rows("joanne-diary.csv");
    Set<LocalDate> headache = days(rows, r -> !r.get(3).equals("0"));
    Set<LocalDate> recorded = days(rows, r -> true);

    long late =
        headache.stream()
            .filter(d -> ImmutableSet.of(THURSDAY, FRIDAY, SATURDAY).contains(d.getDayOfWeek()))
            .count();
    assertThat(headache).hasSizeBetween(28, 40);
    assertThat((double) late / headache.size()).isBetween(0.7, 0.95);
    assertThat(headache.stream().max(LocalDate::compareTo)).hasValue(LAST_HEADACHE);
    assertThat(recorded).filteredOn(d -> d.isAfter(LAST_HEADACHE)).hasSizeGreaterThan(40);
  }

  @Test
  void joanneFridays_visitsAreFrequentBefore_andAlternateWithTheSisterAfter() throws IOException {
    List<List<String>> rows = rows("joanne-contacts.csv");
    Set<LocalDate> visit =
        days(rows, r -> r.get(2).equals("mother-in-law") && r.get(3).equals("VISIT"));
    Set<LocalDate> sister = days(rows, r -> r.get(2).equals("sister") && !r.get(3).equals("CALL"));
    Set<LocalDate> away =
        days(rows, r -> r.get(2).equals("mother-in-law") && r.get(3).equals("AWAY"));

    assertThat(visit).allMatch(d -> d.getDayOfWeek() == FRIDAY);
    assertThat(visit).filteredOn(d -> d.isBefore(BREAK)).hasSize(8);
    assertThat(visit).filteredOn(d -> !d.isBefore(BREAK)).hasSize(7);
    assertThat(sister).hasSize(8).allMatch(d -> !d.isBefore(BREAK)).contains(BREAK);
    assertThat(sister).doesNotContainAnyElementsOf(visit).containsAll(away);
    assertThat(away).hasSize(4);
    Set<LocalDate> asked = days(rows, r -> true);
    Set<LocalDate> recorded = days(rows("joanne-diary.csv"), r -> true);
    long covered = recorded.stream().filter(asked::contains).count();
    assertThat((double) covered / recorded.size()).isBetween(0.85, 0.99);
  }

  @Test
  void joanneFridays_withAVisitHaveTheHeadaches_notThoseWithout() throws IOException {
    Set<LocalDate> headache = days(rows("joanne-diary.csv"), r -> !r.get(3).equals("0"));
    List<List<String>> contacts = rows("joanne-contacts.csv");
    Set<LocalDate> visit =
        days(contacts, r -> r.get(2).equals("mother-in-law") && r.get(3).equals("VISIT"));
    Set<LocalDate> fridays = days(contacts, r -> date(r).getDayOfWeek() == FRIDAY);
    Set<LocalDate> free = new TreeSet<>(fridays);
    free.removeAll(visit);

    assertThat(visit.stream().filter(headache::contains)).hasSize(11);
    assertThat(visit).hasSize(15);
    assertThat(free.stream().filter(headache::contains)).containsExactly(BREAK);
    assertThat(free).hasSizeGreaterThan(9);
  }

  @Test
  void joanneRatings_motherInLawHurts_sisterDoesNot() throws IOException {
    List<List<String>> rows = rows("joanne-contacts.csv");

    assertThat(negativity(rows, "mother-in-law", "VISIT")).isGreaterThan(6);
    assertThat(negativity(rows, "father-in-law", "VISIT")).isBetween(2.0, 4.0);
    assertThat(negativity(rows, "sister", "OUTING")).isLessThan(1);
    assertThat(rows).anyMatch(r -> r.get(9).equals("husband"));
    assertThat(rows).anyMatch(r -> r.get(3).matches("HOUSEHOLD|MEAL|CALL") && r.get(4).isEmpty());
  }

  @Test
  void joanneMeasures_depressionFallsFromMild_controlRises() throws IOException {
    List<List<String>> rows = rows("joanne-measures.csv");
    List<List<String>> phq = rows.stream().filter(r -> r.get(2).equals("PHQ-9")).toList();
    List<Integer> control =
        rows.stream()
            .filter(r -> r.get(2).equals("sense-of-control"))
            .map(r -> Integer.valueOf(r.get(3)))
            .toList();

    assertThat(phq).hasSize(18).allMatch(r -> r.get(11).equals("0"));
    assertThat(total(phq.get(0))).isBetween(8, 9);
    assertThat(total(phq.get(17))).isBetween(2, 4);
    assertThat(phq.stream().filter(r -> r.contains(""))).hasSize(1);
    assertThat(control.get(0)).isLessThan(5);
    assertThat(control.get(17)).isGreaterThan(6);
  }

  @Test
  void joanneAccounts_areGlossyAtLargeAndHarshInDetail_untilTheyMeet() {
    RelationshipId motherInLaw = new RelationshipId("mother-in-law");
    List<Account> accounts =
        SampleCases.joanne().events(Account.class).stream()
            .filter(a -> a.subject().people().contains(motherInLaw))
            .toList();

    List<Account> early = accounts.stream().filter(a -> session(a) <= 4).toList();
    assertThat(early)
        .filteredOn(a -> a.kind() == AccountKind.GLOBAL)
        .hasSize(3)
        .allMatch(a -> a.negativity().orElseThrow() <= 2 && a.positivity().orElseThrow() >= 7);
    assertThat(early)
        .filteredOn(a -> a.kind() == AccountKind.INCIDENT)
        .hasSize(2)
        .allMatch(a -> a.negativity().orElseThrow() >= 7);
    assertThat(accounts)
        .filteredOn(a -> a.kind() == AccountKind.GLOBAL && session(a) > 10)
        .isNotEmpty()
        .allMatch(a -> a.negativity().orElseThrow() >= 6);
    assertThat(accounts).extracting(Account::era).isNotEmpty();
    assertThat(SampleCases.joanne().events(Account.class)).anyMatch(a -> a.subject().diffuse());
  }

  @Test
  void joanneIncidents_ofTheInLaws_areOfVisitsInTheLog() throws IOException {
    Set<LocalDate> visit =
        days(
            rows("joanne-contacts.csv"),
            r -> r.get(2).equals("mother-in-law") && r.get(3).equals("VISIT"));

    assertThat(
            SampleCases.joanne().events(Account.class).stream()
                .filter(a -> a.subject().toString().equals("mother-in-law"))
                .flatMap(a -> a.incidentDate().stream()))
        .hasSizeGreaterThan(8)
        .isSubsetOf(visit);
  }

  @Test
  void joanneStatement_isRehearsedThenSaidThenDismissed_beforeTheFirstEveningAway() {
    AssertiveStatement statement = SampleCases.joanne().events(AssertiveStatement.class).get(0);

    assertThat(statement.toward().toString()).isEqualTo("husband");
    assertThat(statement.enactedOn().orElseThrow()).isAfter(statement.at().date()).isBefore(BREAK);
    assertThat(statement.outcome()).hasValue(StatementOutcome.DISMISSED);
    assertThat(SampleCases.joanne().events(AssertiveStatement.class))
        .anyMatch(s -> s.enactedOn().isEmpty());
  }

  @Test
  void joanneCase_isTheOneOfTheVignette() {
    CaseHistory joanne = SampleCases.joanne();
    Diagnosis diagnosis = joanne.client().diagnoses().get(0);
    MedicalClearance clearance = joanne.client().clearances().get(0);

    assertThat(joanne.client().ageAtIntake()).hasValue(26);
    assertThat(diagnosis.code()).isEqualTo("F32.0");
    assertThat(diagnosis.severity()).hasValue(DiagnosisSeverity.MILD);
    assertThat(clearance.status()).isEqualTo(ClearanceStatus.CLEARED);
    assertThat(clearance.date().orElseThrow()).isBefore(joanne.sessions().get(0).date());
    assertThat(joanne.problemAreas())
        .filteredOn(RoleDispute.class::isInstance)
        .hasSize(2)
        .allMatch(
            a ->
                ((RoleDispute) a)
                    .stageOn(joanne.period().endExclusive())
                    .equals(Optional.of(DisputeStage.IMPASSE)));
    assertThat(joanne.problemAreas()).anyMatch(RoleTransition.class::isInstance);
    assertThat(joanne.contract().orElseThrow().plannedSessions()).isEqualTo(16);
    assertThat(joanne.sessions()).hasSize(18);
  }

  @Test
  void cases_yieldTheirViews() {
    for (CaseHistory history :
        List.of(SampleCases.joanne(), SampleCases.quiet(), SampleCases.everyFriday())) {
      SymptomDiary diary = history.symptomDiary(Symptom.HEADACHE);
      ContactLog log = history.contactLog().orElseThrow();
      assertThat(diary.clearance()).isEqualTo(ClearanceStatus.CLEARED);
      assertThat(diary.size()).isGreaterThan(140);
      assertThat(log.sampling()).isEqualTo(ContactSampling.DAILY);
      assertThat(log.diaryCoverage().orElseThrow()).isGreaterThan(0.85);
      assertThat(history.measureSeries(Instrument.PHQ_9).measures())
          .hasSameSizeAs(history.sessions());
      assertThat(history.measureSeries(Instrument.SENSE_OF_CONTROL).measures())
          .hasSameSizeAs(history.sessions());
    }
  }

  @Test
  void cases_asJsonAndBack_areTheSame() {
    for (CaseHistory history : SampleCases.all()) {
      assertThat(CaseHistoryJson.read("copy", CaseHistoryJson.write(history))).isEqualTo(history);
    }
    assertThat(SampleCases.all()).isEqualTo(SampleCases.all()).doesNotHaveDuplicates();
  }

  @Test
  void all_holdsEveryCaseOfTheClass() throws ReflectiveOperationException {
    Set<CaseHistory> cases = new HashSet<>();
    for (Method method : SampleCases.class.getMethods()) {
      if (method.getReturnType() == CaseHistory.class) {
        cases.add((CaseHistory) requireNonNull(method.invoke(null)));
      }
    }
    assertThat(SampleCases.all()).hasSize(6).containsExactlyInAnyOrderElementsOf(cases);
  }

  @Test
  void cases_asKnownOnADay_areWhatWasKnownThenOfWhatWasKnownLater() {
    for (CaseHistory history : SampleCases.all()) {
      LocalDate last = history.period().endExclusive().minusDays(1);
      for (Session session : history.sessions()) {
        CaseHistory then = history.asOf(session.date());
        assertThat(then.sessions()).hasSize(session.number());
        assertThat(then.asOf(session.date())).isEqualTo(then);
        assertThat(history.asOf(last).asOf(session.date())).isEqualTo(then);
        assertThat(CaseHistoryJson.read("then", CaseHistoryJson.write(then))).isEqualTo(then);
      }
    }
  }

  @Test
  void sessionsFile_saysWhatTheCaseSays() throws IOException {
    for (CaseHistory history : SampleCases.all()) {
      String file = history.client().id() + "-sessions.csv";
      SessionSeries series =
          requireNonNull(
              SessionsCsv.read(CsvSource.ofText(file, text(file))).get(history.client().id()));
      assertThat(series.sessions().stream().map(s -> s.number() + " " + s.date()))
          .containsExactlyElementsOf(
              history.sessions().stream().map(s -> s.number() + " " + s.date()).toList());
      assertThat(series.phases()).isEqualTo(history.phases());
    }
  }

  @Test
  void files_areInOrder_andEndInANewline() throws IOException {
    for (CaseHistory history : SampleCases.all()) {
      String name = history.client().id().value();
      for (String kind : List.of("diary", "contacts", "measures", "sessions")) {
        String file = name + "-" + kind + ".csv";
        assertThat(text(file)).endsWith("\n").doesNotContain("\r");
        assertThat(rows(file)).allMatch(r -> r.get(0).equals(name));
        assertThat(rows(file).stream().map(r -> r.get(1)).toList()).isSorted();
      }
    }
  }

  @Test
  void contactsGoneThrough_areThoseOfTheFile_withTheirConduct() throws IOException {
    for (CaseHistory history :
        List.of(
            SampleCases.joanne(),
            SampleCases.martin(),
            SampleCases.walter(),
            SampleCases.amira())) {
      String file = history.client().id() + "-contacts.csv";
      ContactLog written =
          requireNonNull(
              ContactsCsv.read(CsvSource.ofText(file, text(file)), CsvConventions.withDefaults())
                  .get(history.client().id()));
      assertThat(
              history.events(Interaction.class).stream()
                  .map(c -> c.withConduct(Optional.empty()))
                  .toList())
          .isEqualTo(written.contacts());
      assertThat(history.events(Interaction.class))
          .filteredOn(c -> c.conduct().isPresent())
          .hasSizeGreaterThan(14);
    }
  }

  @Test
  void martinStomachAches_beginOnTheDaysWithTheColleague_whateverTheWeekday() throws IOException {
    Set<LocalDate> aches = days(rows("martin-diary.csv"), r -> !r.get(3).equals("0"));
    Set<LocalDate> met = days(rows("martin-contacts.csv"), r -> r.get(2).equals("colleague"));
    Set<LocalDate> recorded = days(rows("martin-diary.csv"), r -> true);
    long with = recorded.stream().filter(met::contains).count();
    long without = recorded.size() - with;
    double rateWith = aches.stream().filter(met::contains).count() / (double) with;
    double rateWithout = aches.stream().filter(d -> !met.contains(d)).count() / (double) without;
    assertThat(rateWith).isBetween(0.4, 0.65);
    assertThat(rateWithout).isLessThan(0.2);
  }

  @Test
  void martinCase_isOfAnotherKindThanJoannes() {
    CaseHistory martin = SampleCases.martin();
    assertThat(martin.client().clearance(Symptom.of("stomach ache")))
        .isEqualTo(ClearanceStatus.PENDING);
    assertThat(martin.problemAreas().get(0)).isInstanceOf(RoleTransition.class);
    assertThat(martin.sessions()).hasSize(12);
    assertThat(martin.events(Realisation.class))
        .extracting(Realisation::kind)
        .containsExactly(RealisationKind.ABUSIVE);
    assertThat(martin.events(SafetyConcern.class)).isEmpty();
  }

  private static int session(Account account) {
    return account.session().orElseThrow().session();
  }

  private static int total(List<String> row) {
    return row.subList(3, 12).stream().mapToInt(Integer::parseInt).sum();
  }

  private static double negativity(List<List<String>> rows, String person, String kind) {
    return rows.stream()
        .filter(r -> r.get(2).equals(person) && r.get(3).equals(kind) && !r.get(4).isEmpty())
        .mapToInt(r -> Integer.parseInt(r.get(4)))
        .average()
        .orElseThrow();
  }

  private static LocalDate date(List<String> row) {
    return LocalDate.parse(row.get(1));
  }

  private static Set<LocalDate> days(List<List<String>> rows, Predicate<List<String>> which) {
    return rows.stream()
        .filter(which)
        .map(SampleCasesTest::date)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Only a note, the last of twelve columns, is quoted and may hold a comma. */
  private static List<List<String>> rows(String file) throws IOException {
    return text(file)
        .lines()
        .skip(1)
        .map(line -> Splitter.on(',').limit(12).splitToList(line))
        .toList();
  }

  private static String text(String file) throws IOException {
    return Resources.toString(Resources.getResource(SampleCases.class, file), UTF_8);
  }

  @Test
  void everyFriday_herInLawsComeOnEveryRecordedFridayAndNeverElse() {
    CaseHistory history = SampleCases.everyFriday();
    ContactLog log = history.contactLog().orElseThrow();
    RelationshipId motherInLaw = new RelationshipId("mother-in-law");
    Set<LocalDate> visits =
        log.contacts().stream()
            .filter(c -> c.people().contains(motherInLaw))
            .map(log::dayOf)
            .collect(Collectors.toSet());
    Set<LocalDate> fridays =
        history.symptomDiary(Symptom.HEADACHE).recordedDays().stream()
            .filter(d -> d.getDayOfWeek() == DayOfWeek.FRIDAY)
            .collect(Collectors.toSet());
    assertThat(visits).isEqualTo(fridays).hasSizeGreaterThan(20);
    assertThat(log.sampling()).isEqualTo(ContactSampling.DAILY);
    assertThat(log.recording().absences()).isEmpty();
  }

  @Test
  void joanne_aHypothesisIsNamedInHerFourthSession() {
    assertThat(SampleCases.joanne().events(HypothesisNamed.class))
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.symptom()).isEqualTo(Symptom.HEADACHE);
              assertThat(h.kind()).contains(InteractionKind.VISIT);
              assertThat(SampleCases.joanne().sessionOn(h.at().date()).orElseThrow().number())
                  .isEqualTo(4);
            });
  }
}

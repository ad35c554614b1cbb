// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.StatementOutcome;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.ConcernCourse;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleRows.Row;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Amira's truth, counted in the text of her files and in what the sessions brought to light. */
class AmiraTest {
  private static final CaseHistory AMIRA = SampleCases.amira();
  private static final Symptom PANIC = Symptom.of("panic attack");
  private static final RelationshipId PARTNER = new RelationshipId("partner");
  private static final LocalDate FIRST = LocalDate.of(2025, 8, 18);
  private static final LocalDate SISTER = LocalDate.of(2025, 11, 11);
  private static final LocalDate THROWN = LocalDate.of(2025, 9, 21);
  private static final int DAYS = 126;

  @Test
  void attacks_onTheNightsOfHisShift_are14Of24_then1Of9WithHerSisterAnd2Of4Without()
      throws IOException {
    NavigableMap<LocalDate, Integer> diary = SampleRows.intensities("amira", "panic attack");
    Set<LocalDate> stays = metOn("sister");

    assertCounts(diary, d -> isNight(d) && d.isBefore(SISTER), 14, 24);
    assertCounts(diary, d -> isNight(d) && !d.isBefore(SISTER) && stays.contains(d), 1, 9);
    assertCounts(diary, d -> isNight(d) && !d.isBefore(SISTER) && !stays.contains(d), 2, 4);
    assertThat(stays.stream().filter(d -> isNight(d) && d.isBefore(SISTER)))
        .as("nights on which she came before she came to stay")
        .isEmpty();
  }

  @Test
  void attacks_onOtherNights_areRare_beforeAndAfter() throws IOException {
    NavigableMap<LocalDate, Integer> diary = SampleRows.intensities("amira", "panic attack");

    assertCounts(diary, d -> !isNight(d), 5, 75);
    assertThat(SampleRows.binomial(5, 75, .05)).isGreaterThan(.1);
    assertThat(diary.size() / (double) DAYS).isBetween(.85, .93);
  }

  @Test
  void nightsOfHisShift_fallOnEachWeekdayAlike() {
    Map<DayOfWeek, Integer> nights = new EnumMap<>(DayOfWeek.class);
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
      if (isNight(day)) {
        nights.merge(day.getDayOfWeek(), 1, Integer::sum);
      }
    }
    assertThat(nights).hasSize(7);
    assertThat(nights.values()).containsOnly(6);
  }

  @Test
  void attacks_goWithNobodyElse_onTheNightsOfHisShiftBeforeHerSisterCame() throws IOException {
    NavigableMap<LocalDate, Integer> diary = SampleRows.intensities("amira", "panic attack");
    NavigableSet<LocalDate> asked = SampleRows.days(SampleRows.of("amira-contacts.csv"), r -> true);
    asked.removeIf(d -> !diary.containsKey(d) || !isNight(d) || !d.isBefore(SISTER));
    int attacks = Sets.intersection(asked, SampleRows.with(diary)).size();

    for (String person : List.of("partner", "mother", "partners-mother")) {
      NavigableSet<LocalDate> met = metOn(person);
      met.retainAll(asked);
      int both = Sets.intersection(met, SampleRows.with(diary)).size();
      assertThat(SampleRows.hypergeometric(both, met.size(), attacks, asked.size()))
          .as(person)
          .isGreaterThan(.05);
    }
  }

  @Test
  void attacksAfterMidnight_areOfTheNightThatBeganTheDayBefore() throws IOException {
    SymptomDiary diary = AMIRA.symptomDiary(PANIC);

    assertThat(SampleRows.of("amira-diary.csv"))
        .filteredOn(r -> r.get("onset").startsWith("0"))
        .hasSizeGreaterThan(5)
        .allMatch(r -> r.get("onset").compareTo("04:00") < 0)
        .allMatch(r -> diary.recordedDays().contains(r.date()));
    assertThat(diary.clearance()).isEqualTo(ClearanceStatus.CLEARED);
    assertThat(AMIRA.asOf(LocalDate.of(2025, 9, 11)).symptomDiary(PANIC).clearance())
        .isEqualTo(ClearanceStatus.UNKNOWN);
  }

  @Test
  void contacts_withHerPartnerHurt_lessFromTheMiddleOfNovemberOn() throws IOException {
    LocalDate milder = LocalDate.of(2025, 11, 18);

    assertThat(meanNegativity(r -> isOf("partner", r) && r.date().isBefore(milder)))
        .isBetween(3.4, 4.8);
    assertThat(meanNegativity(r -> isOf("partner", r) && !r.date().isBefore(milder)))
        .isBetween(1.6, 3.2);
    assertThat(meanNegativity(r -> !isOf("partner", r))).isLessThan(1.2);
    assertThat(metOn("midwife")).allMatch(d -> d.isBefore(LocalDate.of(2025, 10, 11)));
    assertThat(metOn("baby")).isEmpty();
  }

  @Test
  void theThingThrown_isInTheLog_andWasNeverGoneThrough() {
    SafetyConcern concern =
        AMIRA.events(SafetyConcern.class).stream()
            .filter(c -> c.kind() == SafetyConcernKind.HARM_BY_OTHER)
            .findFirst()
            .orElseThrow();
    Interaction evening =
        AMIRA.events(Interaction.class).stream()
            .filter(c -> c.at().date().equals(THROWN))
            .findFirst()
            .orElseThrow();

    assertThat(concern.person()).hasValue(PARTNER);
    assertThat(concern.at().date()).isEqualTo(THROWN);
    assertThat(concern.reviewedOn()).isEmpty();
    assertThat(evening.conduct().orElseThrow().behaviours())
        .anyMatch(b -> b.actor().equals(PARTNER) && b.kind() == BehaviourKind.HOSTILITY);
    assertThat(AMIRA.events(Account.class))
        .anyMatch(a -> a.incidentDate().equals(Optional.of(THROWN)));
  }

  @Test
  void concern_isOpenInEverySessionFromTheFourthOn() {
    for (Session session : AMIRA.sessions()) {
      assertThat(AMIRA.asOf(session.date()).safety().openConcerns())
          .as("session %s", session.number())
          .extracting(ConcernCourse::kind)
          .filteredOn(kind -> kind == SafetyConcernKind.HARM_BY_OTHER)
          .hasSize(session.number() >= 4 ? 1 : 0);
    }
  }

  @Test
  void itemNine_isBlankInTheLastForm_andHighestWhenTheThingThrownWasTold() throws IOException {
    List<String> trail =
        SampleRows.of("amira-measures.csv").stream()
            .filter(r -> r.has("instrument", "PHQ-9"))
            .map(r -> r.get("item9"))
            .toList();

    assertThat(trail)
        .containsExactly("1", "1", "1", "2", "1", "1", "0", "0", "1", "0", "0", "0", "0", "");
    assertThat(AMIRA.safety().openItems()).hasSize(1);
  }

  @Test
  void instrumentOfTheClinic_isKnownByItsTotals_andCrossesItsCutOff() {
    Instrument own =
        AMIRA.instruments().stream()
            .filter(i -> i.code().equals("first-months"))
            .findFirst()
            .orElseThrow();
    List<MeasureTaken> taken = AMIRA.measureSeries(own).measures();

    assertThat(taken).hasSize(14).allMatch(m -> m.items().isEmpty());
    assertThat(taken.get(0).reportedTotal()).hasValue(13);
    assertThat(taken.get(13).reportedTotal()).hasValue(6);
    assertThat(own.cutOffs().get(0).total()).isEqualTo(9);
    assertThat(AMIRA.instruments())
        .containsExactlyInAnyOrder(Instrument.PHQ_9, Instrument.GAD_7, own);
  }

  @Test
  void statements_areDismissed_thenHeard_andTheOneOfTheThingThrownIsNotSaid() {
    List<AssertiveStatement> statements = AMIRA.events(AssertiveStatement.class);

    assertThat(statements)
        .extracting(AssertiveStatement::outcome)
        .containsExactly(
            Optional.of(StatementOutcome.DISMISSED),
            Optional.of(StatementOutcome.HEARD),
            Optional.empty());
    assertThat(statements.get(2).enactedOn()).isEmpty();
    assertThat(statements.subList(0, 2))
        .as("said on nights of his shift, before he left")
        .allMatch(s -> isNight(s.enactedOn().orElseThrow()));
  }

  @Test
  void incidents_areOfContactsInTheLog() throws IOException {
    Set<String> rows = new HashSet<>();
    SampleRows.of("amira-contacts.csv").forEach(r -> rows.add(r.get("person") + r.get("date")));
    Stream<String> incidents =
        AMIRA.events(Account.class).stream()
            .filter(a -> a.incidentDate().isPresent())
            .map(a -> a.subject() + a.incidentDate().orElseThrow().toString());

    assertThat(incidents).hasSizeGreaterThan(7).isSubsetOf(rows);
  }

  @Test
  void case_isTheOneOfANewMother() {
    RoleTransition transition = (RoleTransition) AMIRA.problemAreas().get(0);

    assertThat(AMIRA.client().ageAtIntake()).hasValue(31);
    assertThat(transition.oldRole().positives()).isNotEmpty();
    assertThat(transition.oldRole().negatives()).isNotEmpty();
    assertThat(transition.newRole().positives()).isNotEmpty();
    assertThat(transition.newRole().negatives()).isNotEmpty();
    assertThat(transition.began().orElseThrow()).isBefore(AMIRA.sessions().get(0).date());
    assertThat(AMIRA.problemAreas().get(1)).isInstanceOf(RoleDispute.class);
    assertThat(AMIRA.sessions()).hasSize(14);
    assertThat(AMIRA.symptoms()).containsExactly(PANIC);
  }

  /** Two early, two late, three nights, two free, from the first day on. */
  private static boolean isNight(LocalDate day) {
    long dayOfNine = ChronoUnit.DAYS.between(FIRST, day) % 9;
    return dayOfNine >= 4 && dayOfNine <= 6;
  }

  private static void assertCounts(
      NavigableMap<LocalDate, Integer> diary, Predicate<LocalDate> which, int attacks, int nights) {
    Set<LocalDate> days = Sets.filter(diary.keySet(), which::test);

    assertThat(days).hasSize(nights);
    assertThat(Sets.intersection(days, SampleRows.with(diary))).hasSize(attacks);
  }

  private static NavigableSet<LocalDate> metOn(String person) throws IOException {
    return SampleRows.days(
        SampleRows.of("amira-contacts.csv"), r -> isOf(person, r) && !r.has("kind", "CALL"));
  }

  private static boolean isOf(String person, Row row) {
    return row.has("person", person);
  }

  private static double meanNegativity(Predicate<Row> which) throws IOException {
    return SampleRows.of("amira-contacts.csv").stream()
        .filter(r -> !r.get("negativity").isEmpty())
        .filter(which)
        .mapToInt(r -> Integer.parseInt(r.get("negativity")))
        .average()
        .orElseThrow();
  }
}

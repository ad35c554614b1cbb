// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.MedicalClearance;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.client.Profession;
import io.github.ipt4j.core.client.Referral;
import io.github.ipt4j.core.client.ReferralReason;
import io.github.ipt4j.core.client.ReferralSource;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentContract;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.relationship.RoleExpectation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of case histories. */
public final class CaseArbitraries {
  /** The period of every generated case; it holds every generated diary and log. */
  public static final DateRange PERIOD =
      new DateRange(
          DiaryArbitraries.FIRST, DiaryArbitraries.FIRST.plusDays(DiaryArbitraries.MOST_DAYS + 40));

  /** The most days that the diary and the log of a small case span. */
  public static final int SMALL_DAYS = 21;

  private CaseArbitraries() {}

  /**
   * Returns case histories of all kinds of events, with and without recordings.
   *
   * @return the generator
   */
  public static Arbitrary<CaseHistory> caseHistories() {
    return Combinators.combine(DiaryArbitraries.dayStarts(), Arbitraries.of(ContactSampling.class))
        .flatAs(CaseArbitraries::caseHistories);
  }

  /**
   * Returns case histories of a few weeks and as many kinds of events as {@link #caseHistories()}:
   * each takes some milliseconds, where a long one takes some hundred.
   *
   * @return the generator, of diaries and logs of at most {@link #SMALL_DAYS} days
   */
  public static Arbitrary<CaseHistory> smallCaseHistories() {
    return Combinators.combine(
            DiaryArbitraries.dayStarts(),
            Arbitraries.of(ContactSampling.class),
            people(),
            DiaryArbitraries.diariesByDayStart(Symptom.HEADACHE, SMALL_DAYS),
            ContactArbitraries.logsByDayStart(0.3, SMALL_DAYS).optional(0.8),
            treatments(),
            DailyArbitraries.withSessionEvents(),
            ProblemArbitraries.problemAreas().list().ofMaxSize(1))
        .as(
            (dayStart, sampling, people, headache, log, treatment, events, areas) ->
                caseHistory(
                    dayStart,
                    people,
                    headache.apply(dayStart),
                    Optional.empty(),
                    log.map(l -> l.apply(sampling, dayStart)),
                    treatment,
                    events,
                    areas));
  }

  /**
   * Returns what software meets before there is much of a case: a client of whom nothing is known
   * yet, a case as it is known after the first session, and small cases.
   *
   * @return the generator, one in eight of an empty case, two of one session at most, five small
   */
  public static Arbitrary<CaseHistory> fewSessions() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, emptyCaseHistories()),
        Tuple.of(2, smallCaseHistories().map(CaseArbitraries::afterTheFirstSession)),
        Tuple.of(5, smallCaseHistories()));
  }

  /**
   * Returns case histories that hold a client and a period, and nothing else.
   *
   * @return the generator
   */
  public static Arbitrary<CaseHistory> emptyCaseHistories() {
    return clients().map(client -> CaseHistory.builder().client(client).period(PERIOD).build());
  }

  private static CaseHistory afterTheFirstSession(CaseHistory history) {
    return history.sessions().isEmpty() ? history : history.asOf(history.sessions().get(0).date());
  }

  private static Arbitrary<CaseHistory> caseHistories(
      LocalTime dayStart, ContactSampling sampling) {
    return Combinators.combine(
            people(),
            DiaryArbitraries.symptomDiaries(Symptom.HEADACHE, dayStart),
            DiaryArbitraries.symptomDiaries(Symptom.LOW_MOOD, dayStart).optional(0.5),
            ContactArbitraries.logs(sampling, 0.3, dayStart).optional(0.8),
            treatments(),
            DailyArbitraries.withSessionEvents(),
            ProblemArbitraries.problemAreas().list().ofMaxSize(2))
        .as(
            (people, headache, mood, log, treatment, events, areas) ->
                caseHistory(dayStart, people, headache, mood, log, treatment, events, areas));
  }

  private static CaseHistory caseHistory(
      LocalTime dayStart,
      People people,
      SymptomDiary headache,
      Optional<SymptomDiary> mood,
      Optional<ContactLog> log,
      Treatment treatment,
      List<SessionEvent> events,
      List<ProblemArea> areas) {
    CaseHistory.Builder history =
        CaseHistory.builder()
            .client(people.client())
            .inventory(people.inventory())
            .period(PERIOD)
            .dayStart(dayStart)
            .addAllProblemAreas(areas)
            .contract(treatment.contract())
            .addAllSessions(treatment.sessions())
            .addAllLifeEvents(treatment.lifeEvents())
            .addAllEvents(treatment.events())
            .addAllPhases(treatment.phases())
            .addAllScales(DailyArbitraries.scalesOf(events))
            .addAllEvents(events)
            .addSymptomRecording(headache.recording())
            .addAllEvents(headache.episodes());
    mood.ifPresent(d -> history.addSymptomRecording(d.recording()).addAllEvents(d.episodes()));
    log.ifPresent(l -> history.contactRecording(l.recording()).addAllEvents(l.contacts()));
    return history.build();
  }

  /**
   * Returns clients.
   *
   * @return the generator
   */
  public static Arbitrary<Client> clients() {
    Arbitrary<Referral> referrals =
        Combinators.combine(
                Arbitraries.of(ReferralSource.class),
                Arbitraries.of(ReferralReason.class).set().ofMaxSize(3),
                TextArbitraries.optionalWords())
            .as(
                (source, reasons, note) ->
                    Referral.builder()
                        .source(source)
                        .date(PERIOD.startInclusive().minusDays(20))
                        .addAllReasons(reasons)
                        .note(note)
                        .build());
    Arbitrary<MedicalClearance> clearances =
        Combinators.combine(
                Arbitraries.of(ClearanceStatus.class), Arbitraries.of(Profession.class).optional())
            .as(
                (status, by) ->
                    MedicalClearance.builder()
                        .symptom(Symptom.HEADACHE)
                        .status(status)
                        .by(by)
                        .build());
    return Combinators.combine(
            Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(12),
            Arbitraries.integers().between(0, 130).optional(),
            referrals.optional(),
            clearances.optional(),
            TextArbitraries.words().optional())
        .as(
            (id, age, referral, clearance, issue) ->
                Client.builder()
                    .id(new ClientId(id))
                    .ageAtIntake(age.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .referral(referral)
                    .addAllClearances(clearance.stream().toList())
                    .addAllPresentingIssues(issue.stream().map(CaseArbitraries::issue).toList())
                    .build());
  }

  private static PresentingIssue issue(String words) {
    return PresentingIssue.builder()
        .id(new IssueId("issue-1"))
        .description(words)
        .symptom(Symptom.HEADACHE)
        .build();
  }

  /**
   * Returns inventories of the {@link ContactArbitraries#PEOPLE}.
   *
   * @return the generator
   */
  public static Arbitrary<InterpersonalInventory> inventories() {
    Arbitrary<Relationship> parts =
        Combinators.combine(
                Arbitraries.of(RelationshipKind.class),
                Arbitraries.of(ClosenessRing.class).optional(),
                Arbitraries.of(ClosenessRing.class).optional(),
                expectations().list().ofMaxSize(2),
                TextArbitraries.optionalWords())
            .as(
                (kind, ring, desired, expectations, note) ->
                    Relationship.builder()
                        .id(new RelationshipId("someone"))
                        .kind(kind)
                        .ring(ring)
                        .desiredRing(desired)
                        .addAllExpectations(expectations)
                        .note(note)
                        .build());
    return parts
        .list()
        .ofSize(ContactArbitraries.PEOPLE.size())
        .map(
            list -> {
              InterpersonalInventory.Builder inventory = InterpersonalInventory.builder();
              for (int i = 0; i < list.size(); i++) {
                inventory.addRelationship(list.get(i).withId(ContactArbitraries.PEOPLE.get(i)));
              }
              return inventory.build();
            });
  }

  private static Arbitrary<RoleExpectation> expectations() {
    Arbitrary<Double> shares = Arbitraries.integers().between(0, 10).map(i -> i / 10.0);
    return Combinators.combine(
            TextArbitraries.words(), shares, shares, Arbitraries.integers().between(1, 5))
        .as(
            (topic, own, other, importance) ->
                RoleExpectation.builder()
                    .topic(topic)
                    .own(own)
                    .perceivedOther(other)
                    .importance(importance)
                    .build());
  }

  private static Arbitrary<People> people() {
    return Combinators.combine(clients(), inventories()).as(People::new);
  }

  private static Arbitrary<Treatment> treatments() {
    Arbitrary<List<TreatmentPhase>> phases =
        Arbitraries.integers().between(0, PhaseKind.values().length).map(CaseArbitraries::phases);
    Arbitrary<TreatmentContract> contracts =
        Arbitraries.integers()
            .between(1, 30)
            .map(n -> TreatmentContract.builder().plannedSessions(n).build());
    return Combinators.combine(
            TextArbitraries.optionalWords()
                .list()
                .ofMinSize(EventArbitraries.SESSIONS)
                .ofMaxSize(20),
            phases,
            contracts.optional(),
            CourseArbitraries.lifeEvents(),
            CourseArbitraries.courseEvents())
        .as(
            (notes, p, contract, life, events) ->
                new Treatment(sessions(notes), p, contract, life, events));
  }

  private static List<TreatmentPhase> phases(int count) {
    PhaseKind[] kinds = PhaseKind.values();
    return IntStream.range(0, count)
        .mapToObj(i -> new TreatmentPhase(kinds[i], day(30L * i)))
        .toList();
  }

  private static List<Session> sessions(List<Optional<String>> notes) {
    ImmutableList.Builder<Session> sessions = ImmutableList.builder();
    for (int i = 0; i < notes.size(); i++) {
      sessions.add(
          Session.builder().number(i + 1).date(day(7L * i)).minutes(50).note(notes.get(i)).build());
    }
    return sessions.build();
  }

  private static LocalDate day(long index) {
    return PERIOD.startInclusive().plusDays(index);
  }

  private record People(Client client, InterpersonalInventory inventory) {}

  private record Treatment(
      List<Session> sessions,
      List<TreatmentPhase> phases,
      Optional<TreatmentContract> contract,
      List<LifeEvent> lifeEvents,
      List<SessionEvent> events) {}
}

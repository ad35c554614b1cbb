// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Everything that is known of one treatment: the client, the people, the sessions and what they
 * brought to light.
 *
 * <p>It alone checks cross references, and it yields every view that an analysis reads: diaries,
 * the contact log, series of measures. Days are diary days: a time before {@link #dayStart()}
 * belongs to the day before.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class CaseHistory implements WithCaseHistory permits ImmutableCaseHistory {

  CaseHistory() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the client.
   *
   * @return the client
   */
  public abstract Client client();

  /**
   * Returns the period that the history covers.
   *
   * @return the period; every event, session, phase and recorded day lies in it
   */
  public abstract DateRange period();

  /**
   * Returns the people in the client's life.
   *
   * @return the inventory, of nobody unless said otherwise
   */
  @Value.Default
  public InterpersonalInventory inventory() {
    return InterpersonalInventory.builder().build();
  }

  /**
   * Returns what was found to be the matter between people, behind what the client came with.
   *
   * @return the issues, of ids that no presenting issue has; what was found behind which is an
   *     {@link IssueUnpacked}
   */
  public abstract ImmutableList<InterpersonalIssue> interpersonalIssues();

  /**
   * Returns what client and therapist agreed to work on, or may.
   *
   * @return the problem areas, perhaps none
   */
  public abstract ImmutableList<ProblemArea> problemAreas();

  /**
   * Returns the contract, if there is one.
   *
   * @return the contract
   */
  public abstract Optional<TreatmentContract> contract();

  /**
   * Returns the sessions.
   *
   * @return the sessions, of ascending numbers and dates
   */
  public abstract ImmutableList<Session> sessions();

  /**
   * Returns the phases.
   *
   * @return the phases, of ascending kinds and dates
   */
  public abstract ImmutableList<TreatmentPhase> phases();

  /**
   * Returns the sessions that were planned and fell out.
   *
   * @return the sessions, no date twice
   */
  public abstract ImmutableList<MissedSession> missedSessions();

  /**
   * Returns what happened in the client's life, before the treatment and during it.
   *
   * @return the life events in the order of time, perhaps none
   */
  public abstract ImmutableList<LifeEvent> lifeEvents();

  /**
   * Returns all events.
   *
   * @return the events in the order of time
   */
  public abstract ImmutableList<SessionEvent> events();

  /**
   * Returns the days that were recorded as free of a symptom.
   *
   * @return the recordings, at most one for a symptom
   */
  public abstract ImmutableList<SymptomRecording> symptomRecordings();

  /**
   * Returns the scales of what is rated day by day.
   *
   * @return the scales, each of its own name, which is that of no symptom
   */
  public abstract ImmutableList<RatingScale> scales();

  /**
   * Returns how contacts were recorded, if that is known.
   *
   * @return the recording
   */
  public abstract Optional<ContactRecording> contactRecording();

  /**
   * Returns when a diary day begins.
   *
   * @return the time of day, 04:00 unless said otherwise
   */
  @Value.Default
  public LocalTime dayStart() {
    return SymptomDiary.DEFAULT_DAY_START;
  }

  /**
   * Returns the events of one kind.
   *
   * @param <E> the kind
   * @param kind the class of the kind, such as {@code Interaction.class}
   * @return the events in the order of time
   */
  public <E extends SessionEvent> ImmutableList<E> events(Class<E> kind) {
    return events().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns an event.
   *
   * @param id the id of the event
   * @return the event, empty if the case has none of that id
   */
  public Optional<SessionEvent> event(EventId id) {
    return Optional.ofNullable(eventsById().get(id));
  }

  @Value.Lazy
  ImmutableMap<EventId, SessionEvent> eventsById() {
    return events().stream().collect(ImmutableMap.toImmutableMap(SessionEvent::id, e -> e));
  }

  /**
   * Returns the symptoms that were recorded: those with a recording and those with an episode.
   *
   * @return the symptoms, in the order of their names
   */
  public ImmutableSortedSet<Symptom> symptoms() {
    return diaries().keySet();
  }

  /**
   * Returns the diary of a symptom, with what is known of its medical clearance.
   *
   * @param symptom the symptom
   * @return the diary; it has no recorded day if the symptom was not recorded
   */
  public SymptomDiary symptomDiary(Symptom symptom) {
    SymptomDiary diary = diaries().get(symptom);
    return diary != null ? diary : new Diaries(this).ofNothing(symptom);
  }

  /**
   * Returns the ratings of one scale.
   *
   * @param scale the scale
   * @return the ratings, perhaps of no day
   */
  public DailyRatings dailyRatings(RatingScale scale) {
    return DailyRatings.of(scale, dayStart(), events(RatingTaken.class));
  }

  /**
   * Returns the states that were entered, each with the days on which it held.
   *
   * @return the states in the order of their names
   */
  @Value.Lazy
  public ImmutableList<DayStates> dayStates() {
    Map<String, DayStates.Builder> states = new TreeMap<>();
    for (DayState entry : events(DayState.class)) {
      states.computeIfAbsent(entry.state(), DayStates::builder).add(entry, dayStart());
    }
    return states.values().stream()
        .map(DayStates.Builder::build)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the contacts, held against all days that any symptom diary or rating records.
   *
   * @return the log, empty if there is neither a contact nor a recording of contacts
   */
  @Value.Lazy
  public Optional<ContactLog> contactLog() {
    ImmutableList<Interaction> contacts = events(Interaction.class);
    if (contacts.isEmpty() && contactRecording().isEmpty()) {
      return Optional.empty();
    }
    Set<LocalDate> recorded = new HashSet<>();
    diaries().values().forEach(diary -> recorded.addAll(diary.recordedDays()));
    scales().forEach(scale -> recorded.addAll(dailyRatings(scale).recordedDays()));
    return Optional.of(
        ContactLog.builder()
            .recording(contactRecording().orElseGet(() -> ContactRecording.builder().build()))
            .addAllContacts(contacts)
            .dayStart(dayStart())
            .build()
            .heldAgainst(recorded));
  }

  /**
   * Returns the diary of a symptom beside the contacts and the states of the day, with the phases
   * of the treatment.
   *
   * @param symptom the symptom
   * @return the exposed diary, empty if there is neither a contact log nor a state
   */
  public Optional<ExposedDiary> exposedDiary(Symptom symptom) {
    if (contactLog().isEmpty() && dayStates().isEmpty()) {
      return Optional.empty();
    }
    ExposedDiary.Builder exposed =
        ExposedDiary.builder()
            .diary(symptomDiary(symptom))
            .addAllStates(dayStates())
            .addAllPhaseStarts(phaseStarts());
    contactLog().ifPresent(exposed::log);
    return Optional.of(exposed.build());
  }

  /**
   * Returns the ratings of one scale beside the contacts and the states of the day, with the phases
   * of the treatment.
   *
   * @param scale the scale
   * @return the exposed ratings, empty if there is neither a contact log nor a state
   */
  public Optional<ExposedRatings> exposedRatings(RatingScale scale) {
    if (contactLog().isEmpty() && dayStates().isEmpty()) {
      return Optional.empty();
    }
    ExposedRatings.Builder exposed =
        ExposedRatings.builder()
            .ratings(dailyRatings(scale))
            .addAllStates(dayStates())
            .addAllPhaseStarts(phaseStarts());
    contactLog().ifPresent(exposed::log);
    return Optional.of(exposed.build());
  }

  private List<LocalDate> phaseStarts() {
    return phases().stream().map(TreatmentPhase::start).toList();
  }

  /**
   * Returns the instruments that were filled in.
   *
   * @return the instruments in the order of their first use
   */
  public ImmutableSet<Instrument> instruments() {
    return events(MeasureTaken.class).stream()
        .map(MeasureTaken::instrument)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns every filling-in of an instrument, with the numbers of the sessions by their days.
   *
   * @param instrument the instrument
   * @return the series, perhaps of no measure
   */
  public MeasureSeries measureSeries(Instrument instrument) {
    return MeasureSeries.builder()
        .instrument(instrument)
        .addAllMeasures(
            events(MeasureTaken.class).stream()
                .filter(m -> m.instrument().equals(instrument))
                .collect(ImmutableList.toImmutableList()))
        .putAllSessions(Session.byDay(sessions()))
        .build();
  }

  /**
   * Returns a person in the client's life.
   *
   * @param id the id of the person
   * @return the person, empty if the inventory does not know the id
   */
  public Optional<Relationship> relationship(RelationshipId id) {
    return inventory().relationship(id);
  }

  /**
   * Returns the people who have died: of whom the inventory says so, and for whom grief is worked
   * on. They are not among the living, and accounts of them are current work whatever their era.
   *
   * @return the people, perhaps nobody
   */
  @Value.Lazy
  public ImmutableSet<RelationshipId> deceased() {
    return Stream.concat(
            inventory().relationships().stream()
                .filter(r -> r.diedOn().isPresent())
                .map(Relationship::id),
            problemAreas().stream()
                .filter(Grief.class::isInstance)
                .map(a -> ((Grief) a).deceased()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns whether an account is current work: of life now, or of somebody who has died, whatever
   * its time.
   *
   * @param account an account of this case
   * @return whether it is
   */
  public boolean isCurrent(Account account) {
    return account.era() == Era.CURRENT || account.people().stream().anyMatch(deceased()::contains);
  }

  /**
   * Returns the formulation that holds: the latest that was put.
   *
   * @return the formulation, empty if there is none
   */
  public Optional<Formulation> formulation() {
    return events(Formulation.class).stream().reduce((earlier, later) -> later);
  }

  /**
   * Returns the phase in which a day lies.
   *
   * @param date the day
   * @return the phase that began last on or before the day, empty before the first
   */
  public Optional<PhaseKind> phaseOn(LocalDate date) {
    return TreatmentPhase.on(date, phases());
  }

  /**
   * Returns the session of a number.
   *
   * @param number the number, from 1
   * @return the session, empty if there is none of that number
   */
  public Optional<Session> session(int number) {
    return Optional.ofNullable(sessionsByNumber().get(number));
  }

  @Value.Lazy
  ImmutableMap<Integer, Session> sessionsByNumber() {
    return sessions().stream().collect(ImmutableMap.toImmutableMap(Session::number, s -> s));
  }

  /**
   * Returns the session of a day.
   *
   * @param date the day
   * @return the session, empty if there was none on that day
   */
  public Optional<Session> sessionOn(LocalDate date) {
    return sessions().stream().filter(s -> s.date().equals(date)).findFirst();
  }

  /**
   * Returns the sessions and all events beside the days of the diary.
   *
   * @return the record
   */
  @Value.Lazy
  public SessionRecord sessionRecord() {
    return SessionRecord.builder().addAllSessions(sessions()).addAllEvents(events()).build();
  }

  /**
   * Returns what the case holds on safety.
   *
   * @return the concerns, and the course of every item that asks about self-harm
   */
  public SafetyRecord safety() {
    return SafetyRecord.of(this);
  }

  /**
   * Returns the case as it was known at the end of a day.
   *
   * <p>Nothing dated later is in it: neither what happened, was agreed on or written down later,
   * nor that something was said, reached, tried or gone through later. What has no date stays.
   *
   * @param day the last day, within the period
   * @return the case up to that day
   */
  public CaseHistory asOf(LocalDate day) {
    return new KnownBy(day).history(this);
  }

  /**
   * Returns the day table of a symptom, with contacts and phases.
   *
   * @param symptom the symptom
   * @return the table
   */
  public DayTable dayTable(Symptom symptom) {
    return DayTable.of(this, symptom);
  }

  /** Returns one line with counts and the span of dates; it holds no text of anyone. */
  @Override
  public final String toString() {
    return String.format(
        Locale.ROOT,
        "case %s from %s to %s: people %d, problem areas %d, sessions %d, events %d, symptoms %d",
        client().id(),
        period().startInclusive(),
        period().endInclusive(),
        inventory().relationships().size(),
        problemAreas().size(),
        sessions().size(),
        events().size(),
        symptoms().size());
  }

  @Value.Lazy
  ImmutableSortedMap<Symptom, SymptomDiary> diaries() {
    return new Diaries(this).bySymptom();
  }

  @Value.Check
  CaseHistory check() {
    ImmutableList<SessionEvent> sorted = EventOrder.sorted(events());
    if (!sorted.equals(events())) {
      return withEvents(sorted);
    }
    ImmutableList<LifeEvent> life = ImmutableList.sortedCopyOf(LifeEvent.ORDER, lifeEvents());
    if (!life.equals(lifeEvents())) {
      return withLifeEvents(life);
    }
    new CrossReferences(this).check();
    return this;
  }

  /** Builds a {@link CaseHistory}; events come in any order. */
  public static final class Builder extends ImmutableCaseHistory.Builder {
    Builder() {}
  }
}

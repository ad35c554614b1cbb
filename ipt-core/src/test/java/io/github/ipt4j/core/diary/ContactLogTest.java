// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.ContactArbitraries;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class ContactLogTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final RelationshipId SISTER = new RelationshipId("sister");
  private static final RelationshipId HUSBAND = new RelationshipId("husband");

  private static Interaction visit(String id, EventTime at) {
    return Interaction.builder()
        .id(new EventId(id))
        .at(at)
        .kind(InteractionKind.VISIT)
        .addSource(ContactSource.rated(SISTER, 0, 7))
        .addPresent(HUSBAND)
        .build();
  }

  private static ContactRecording recording(ContactSampling sampling) {
    ContactRecording.Builder recording =
        ContactRecording.builder()
            .sampling(sampling)
            .addNoContact(NoContact.builder().date(MONDAY.plusDays(1)).build())
            .addAbsence(Absence.builder().date(MONDAY.plusDays(4)).person(SISTER).build());
    return sampling == ContactSampling.EVERY_CONTACT
        ? recording.period(DateRange.ofDays(MONDAY, MONDAY.plusDays(9))).build()
        : recording.build();
  }

  private static ContactLog log(ContactSampling sampling) {
    return ContactLog.builder()
        .recording(recording(sampling))
        .addContact(visit("late", EventTime.at(MONDAY.plusDays(3).atTime(1, 0))))
        .addContact(visit("early", EventTime.on(MONDAY)))
        .build();
  }

  private static Set<LocalDate> days(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(MONDAY::plusDays)
        .collect(Collectors.toSet());
  }

  @Test
  void recording_holdsDaysAndAbsencesInTheOrderOfTimeAndPerson() {
    NoContact monday = NoContact.builder().date(MONDAY).build();
    NoContact tuesday = NoContact.builder().date(MONDAY.plusDays(1)).build();
    Absence husband = Absence.builder().date(MONDAY.plusDays(4)).person(HUSBAND).build();
    Absence sister = Absence.builder().date(MONDAY.plusDays(4)).person(SISTER).build();
    Absence later = Absence.builder().date(MONDAY.plusDays(5)).person(HUSBAND).build();

    ContactRecording recording =
        ContactRecording.builder()
            .addNoContact(tuesday)
            .addNoContact(monday)
            .addAbsence(later)
            .addAbsence(sister)
            .addAbsence(husband)
            .build();

    assertThat(recording.noContacts()).containsExactly(monday, tuesday);
    assertThat(recording.absences()).containsExactly(husband, sister, later);
  }

  @Test
  void toString_countsWhatTheLogHoldsInOneLine() {
    // answered: Monday, Tuesday (none), Wednesday (night visit), Friday (away)
    assertThat(log(ContactSampling.DAILY))
        .hasToString("contacts 2, people 2, asked days 4 (DAILY), from 2026-01-05 to 2026-01-09");
    assertThat(ContactLog.builder().recording(ContactRecording.builder().build()).build())
        .hasToString("contacts 0, people 0, asked days 0 (NOTABLE_ONLY)");
  }

  @Test
  void dailyLog_asksOnDaysWithAContactWithNoneAndAway() {
    // the night contact of Thursday 01:00 belongs to Wednesday
    assertThat(log(ContactSampling.DAILY).askedDays())
        .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(4));
  }

  @Test
  void log_ofEveryContact_asksOnEachDayOfItsPeriod() {
    ContactLog log = log(ContactSampling.EVERY_CONTACT);
    assertThat(log.askedDays()).containsExactlyInAnyOrderElementsOf(days(0, 10));
    assertThat(log.answeredDays()).hasSize(4);
  }

  @Test
  void log_ofNotableContacts_asksOnNoDay() {
    assertThat(log(ContactSampling.NOTABLE_ONLY).askedDays()).isEmpty();
    assertThat(
            ContactLog.builder().recording(ContactRecording.builder().build()).build().sampling())
        .isEqualTo(ContactSampling.NOTABLE_ONLY);
  }

  @Test
  void dailyLog_isTakenAtItsWordFrom80PercentOfTheRecordedDaysOn() {
    // asked: days 0, 1, 2, 4; of the five recorded days 0 to 4 that is 4, of days 0 to 5 it is 4 of
    // 6
    ContactLog enough = log(ContactSampling.DAILY).heldAgainst(days(0, 5));
    assertThat(enough.diaryCoverage()).isEqualTo(OptionalDouble.of(0.8));
    assertThat(enough.sampling()).isEqualTo(ContactSampling.DAILY);
    assertThat(enough.askedDays()).hasSize(4);
    ContactLog sparse = log(ContactSampling.DAILY).heldAgainst(days(0, 6));
    assertThat(sparse.diaryCoverage()).isEqualTo(OptionalDouble.of(4.0 / 6));
    assertThat(sparse.sampling()).isEqualTo(ContactSampling.NOTABLE_ONLY);
    assertThat(sparse.askedDays()).isEmpty();
    assertThat(sparse.heldAgainst(days(0, 5))).isEqualTo(enough);
    assertThat(sparse.heldAgainst(Set.of())).isEqualTo(log(ContactSampling.DAILY));
  }

  @Test
  void everyContact_isNotHeldToThe80Percent() {
    ContactLog log = log(ContactSampling.EVERY_CONTACT).heldAgainst(days(0, 40));
    assertThat(log.diaryCoverage()).isEqualTo(OptionalDouble.of(0.25));
    assertThat(log.sampling()).isEqualTo(ContactSampling.EVERY_CONTACT);
  }

  @Test
  void people_areSourcesThosePresentAndThoseWhoCameWhileTheClientWasAway() {
    assertThat(log(ContactSampling.DAILY).people()).containsExactly(HUSBAND, SISTER);
  }

  @Test
  void contacts_standInTheOrderOfTheirDiaryDays() {
    ContactLog log =
        ContactLog.builder()
            .recording(ContactRecording.builder().build())
            .addContact(visit("b", EventTime.on(MONDAY.plusDays(1))))
            .addContact(visit("a", EventTime.at(MONDAY.plusDays(1).atTime(2, 0))))
            .build();
    assertThat(log.contacts()).extracting(c -> c.id().value()).containsExactly("a", "b");
  }

  @Test
  void contradictingDaysAndDoubledIds_areRefused() {
    ContactLog.Builder contradiction =
        ContactLog.builder()
            .recording(recording(ContactSampling.DAILY))
            .addContact(visit("a", EventTime.on(MONDAY.plusDays(1))));
    assertThatIllegalArgumentException()
        .isThrownBy(contradiction::build)
        .withMessage("noContacts must be days without a contact, but was 2026-01-06");
    ContactLog.Builder doubled =
        ContactLog.builder()
            .recording(ContactRecording.builder().build())
            .addContact(visit("a", EventTime.on(MONDAY)))
            .addContact(visit("a", EventTime.on(MONDAY.plusDays(2))));
    assertThatIllegalArgumentException()
        .isThrownBy(doubled::build)
        .withMessage("id must not be that of another contact, but was a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> log(ContactSampling.DAILY).withDiaryCoverage(1.5))
        .withMessage("diaryCoverage must be 0 to 1, but was 1.5");
  }

  @Test
  void recording_refusesAMissingPeriodAndDoubledDays() {
    ContactRecording.Builder noPeriod =
        ContactRecording.builder().sampling(ContactSampling.EVERY_CONTACT);
    assertThatIllegalArgumentException()
        .isThrownBy(noPeriod::build)
        .withMessage("period must be given where the sampling is EVERY_CONTACT");
    NoContact none = NoContact.builder().date(MONDAY).build();
    ContactRecording.Builder twice = ContactRecording.builder().addNoContacts(none, none);
    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessage("noContacts must name each day once, but was 2026-01-05");
    Absence away = Absence.builder().date(MONDAY).person(SISTER).build();
    ContactRecording.Builder awayTwice = ContactRecording.builder().addAbsences(away, away);
    assertThatIllegalArgumentException()
        .isThrownBy(awayTwice::build)
        .withMessage("absences must name each day and person once, but was 2026-01-05");
    ContactRecording both =
        ContactRecording.builder().addAbsences(away, away.withPerson(HUSBAND)).build();
    assertThat(both.absences()).hasSize(2);
  }

  @Test
  void equality_isOfAllThatWasRecorded() {
    new EqualsTester()
        .addEqualityGroup(log(ContactSampling.DAILY), log(ContactSampling.DAILY))
        .addEqualityGroup(log(ContactSampling.NOTABLE_ONLY))
        .addEqualityGroup(log(ContactSampling.DAILY).withDiaryCoverage(1))
        .addEqualityGroup(recording(ContactSampling.DAILY), recording(ContactSampling.DAILY))
        .testEquals();
  }

  @Provide
  Arbitrary<ContactLog> logs() {
    return ContactArbitraries.logs();
  }

  @Property
  void askedDays_followFromTheSamplingAlone(@ForAll("logs") ContactLog log) {
    Set<LocalDate> answered = new TreeSet<>();
    log.recording().noContacts().forEach(n -> answered.add(n.date()));
    log.recording().absences().forEach(a -> answered.add(a.date()));
    log.contacts().forEach(c -> answered.add(c.at().diaryDay(log.dayStart())));
    Set<LocalDate> asked =
        switch (log.sampling()) {
          case DAILY -> answered;
          case EVERY_CONTACT ->
              log.recording().period().orElseThrow().dates().collect(Collectors.toSet());
          case NOTABLE_ONLY -> Set.of();
        };
    assertThat(log.answeredDays()).containsExactlyElementsOf(answered);
    assertThat(log.askedDays()).containsExactlyInAnyOrderElementsOf(asked);
    assertThat(log.askedEpochDays().stream().mapToObj(LocalDate::ofEpochDay))
        .containsExactlyElementsOf(log.askedDays());
  }

  @Property
  void a_diary_is_held_against_like_the_set_of_its_days_counted_one_by_one(
      @ForAll("logs") ContactLog log, @ForAll @Chars({'.', '-', '5'}) String days) {
    LocalDate first = log.answeredDays().isEmpty() ? MONDAY : log.answeredDays().first();
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, first, days);
    Set<LocalDate> recorded = new HashSet<>(diary.recordedDays());
    ContactLog declared = log.withDiaryCoverage(OptionalDouble.empty());
    long covered = declared.askedDays().stream().filter(recorded::contains).count();
    assertThat(log.heldAgainst(diary))
        .isEqualTo(log.heldAgainst(recorded))
        .isEqualTo(
            recorded.isEmpty()
                ? declared
                : log.withDiaryCoverage((double) covered / recorded.size()));
  }

  @Property
  void order_ofAdding_doesNotMatter(@ForAll("logs") ContactLog log, @ForAll long seed) {
    List<Interaction> contacts = new ArrayList<>(log.contacts());
    Collections.shuffle(contacts, new Random(seed));
    assertThat(log.withContacts(contacts)).isEqualTo(log);
  }

  @Property
  void log_heldAgainstItsOwnAnswers_isFullyCovered(@ForAll("logs") ContactLog log) {
    ContactLog held = log.heldAgainst(ImmutableSet.copyOf(log.askedDays()));
    assertThat(held.sampling()).isEqualTo(log.sampling());
    assertThat(held.askedDays()).isEqualTo(log.askedDays());
    assertThat(held.diaryCoverage().orElse(1)).isEqualTo(1);
  }
}

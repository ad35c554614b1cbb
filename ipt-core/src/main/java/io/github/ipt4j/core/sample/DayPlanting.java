// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.ContactBehaviour;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Plants what a client writes down day by day: the symptom, contacts and states of the day. */
final class DayPlanting {
  private final Plot plot;
  private final SyntheticCases cases;
  private final List<PlantedState> states;
  private final boolean[][] holds;
  private final boolean[][] known;
  private final SyntheticDays days;
  private final boolean[] recorded;
  private final boolean[] logged;

  DayPlanting(Plot plot, SyntheticCases cases, long index, List<PlantedState> states, double turn) {
    this.plot = plot;
    this.cases = cases;
    this.states = states;
    this.holds = new boolean[states.size()][cases.days()];
    this.known = new boolean[states.size()][cases.days()];
    for (int s = 0; s < states.size(); s++) {
      drawState(s);
    }
    this.days = new SyntheticDays(cases, index, t -> factor(t, turn));
    this.recorded = SyntheticRecords.recorded(cases, index);
    this.logged = SyntheticRecords.logged(cases, index, days);
    for (int t = 0; t < cases.days(); t++) {
      recorded[t] &= !plot.isInGap(t);
      logged[t] &= !plot.isInGap(t);
    }
  }

  private void drawState(int s) {
    Draws draws = plot.draws(Draws.Purpose.STATE, s);
    for (int t = 0; t < cases.days(); t++) {
      holds[s][t] = draws.happens(states.get(s).chanceOn(t));
      known[s][t] = !draws.happens(states.get(s).missing()) && !plot.isInGap(t);
    }
  }

  private double factor(int day, double turn) {
    double factor = plot.isLater(day) ? turn : 1;
    for (int s = 0; s < states.size(); s++) {
      factor *= holds[s][day] ? states.get(s).rateRatio() : 1;
    }
    return factor;
  }

  int days() {
    return cases.days();
  }

  /** Returns whether somebody was met on a day, whatever is written down. */
  boolean isContact(RelationshipId person, int day) {
    for (int i = 0; i < cases.people().size(); i++) {
      if (cases.people().get(i).person().equals(person)) {
        return days.isContact(i, day);
      }
    }
    return false;
  }

  /** Returns whether a state held on a day, whatever is written down. */
  boolean holds(String state, int day) {
    for (int s = 0; s < states.size(); s++) {
      if (states.get(s).state().equals(state)) {
        return holds[s][day];
      }
    }
    return false;
  }

  SymptomDiary plantDiary(long index, Optional<PlantedHour> hour) {
    SymptomDiary diary = SyntheticRecords.diary(cases, index, days, recorded);
    Draws draws = plot.draws(Draws.Purpose.HOUR, 0);
    LocalTime[] times = new LocalTime[days()];
    for (int t = 0; t < times.length && hour.isPresent(); t++) {
      times[t] = hour.get().time(draws.next(), draws.next());
    }
    for (SymptomEpisode episode : diary.episodes()) {
      LocalDate day = episode.at().date();
      LocalTime time = times[(int) ChronoUnit.DAYS.between(cases.start(), day)];
      plot.add(
          hour.isEmpty()
              ? episode
              : episode.withAt(EventTime.onDiaryDay(day, time, diary.dayStart())));
    }
    countDays();
    return diary;
  }

  private void countDays() {
    String symptom = cases.symptom().name();
    for (int t = 0; t < days(); t++) {
      if (recorded[t]) {
        plot.count(Counted.RECORDED_DAYS, symptom);
        plot.count(Counted.SYMPTOM_DAYS, symptom, days.hasSymptom(t) ? 1 : 0);
        if (plot.isLater(t)) {
          plot.count(Counted.RECORDED_DAYS_LATER, symptom);
          plot.count(Counted.SYMPTOM_DAYS_LATER, symptom, days.hasSymptom(t) ? 1 : 0);
        }
      }
    }
  }

  /** Plants the contacts; each that is gone through has one act, hurtful or not. */
  ContactLog plantContacts(long index, double goneThrough, double hurtful) {
    ContactLog log = SyntheticRecords.contactLog(cases, index, days, logged);
    int people = cases.people().size();
    boolean[][] gone = new boolean[people][days()];
    boolean[][] hurt = new boolean[people][days()];
    for (int i = 0; i < people; i++) {
      Draws draws = plot.draws(Draws.Purpose.CONDUCT, i);
      for (int t = 0; t < days(); t++) {
        gone[i][t] = draws.happens(goneThrough);
        hurt[i][t] = draws.happens(hurtful);
      }
    }
    for (Interaction contact : log.contacts()) {
      int t = (int) ChronoUnit.DAYS.between(cases.start(), contact.at().date());
      int i = indexOf(contact.sources().get(0).person());
      plot.add(gone[i][t] ? goneThrough(contact, hurt[i][t]) : contact);
    }
    for (int t = 0; t < days(); t++) {
      if (logged[t]) {
        countContacts(t, gone, hurt);
      }
    }
    return log;
  }

  private int indexOf(RelationshipId person) {
    int i = 0;
    while (!cases.people().get(i).person().equals(person)) {
      i++;
    }
    return i;
  }

  private static Interaction goneThrough(Interaction contact, boolean isHurtful) {
    ContactBehaviour act =
        ContactBehaviour.builder()
            .actor(contact.sources().get(0).person())
            .kind(isHurtful ? BehaviourKind.CRITICISM : BehaviourKind.SUPPORT)
            .build();
    return contact.withConduct(Conduct.builder().addBehaviour(act).build());
  }

  private void countContacts(int t, boolean[][] gone, boolean[][] hurt) {
    plot.count(Counted.ASKED_DAYS, "");
    if (recorded[t]) {
      plot.count(Counted.COMPARED_DAYS, "");
      plot.count(Counted.COMPARED_SYMPTOM_DAYS, "", days.hasSymptom(t) ? 1 : 0);
    }
    for (int i = 0; i < gone.length; i++) {
      String person = cases.people().get(i).person().value();
      plot.count(Counted.ABSENCES, person, days.isAbsence(i, t) ? 1 : 0);
      if (days.isContact(i, t)) {
        countContact(t, person, gone[i][t], hurt[i][t]);
      }
    }
  }

  private void countContact(int t, String person, boolean isGoneThrough, boolean isHurtful) {
    plot.count(Counted.CONTACTS, person);
    if (isGoneThrough) {
      plot.count(Counted.CONTACTS_GONE_THROUGH, person);
      plot.count(Counted.HURTFUL_ACTS, person, isHurtful ? 1 : 0);
    }
    if (isGoneThrough && plot.isLater(t)) {
      plot.count(Counted.CONTACTS_GONE_THROUGH_LATER, person);
      plot.count(Counted.HURTFUL_ACTS_LATER, person, isHurtful ? 1 : 0);
    }
    if (recorded[t]) {
      plot.count(Counted.COMPARED_CONTACT_DAYS, person);
      plot.count(Counted.COMPARED_SYMPTOM_DAYS_WITH_CONTACT, person, days.hasSymptom(t) ? 1 : 0);
    }
  }

  void plantStates() {
    for (int s = 0; s < states.size(); s++) {
      String state = states.get(s).state();
      for (int t = 0; t < days(); t++) {
        if (known[s][t]) {
          plot.add(
              DayState.builder()
                  .id(new EventId(state + "@" + plot.day(t)))
                  .at(EventTime.on(plot.day(t)))
                  .state(state)
                  .holds(holds[s][t])
                  .build());
          plot.count(Counted.KNOWN_STATE_DAYS, state);
          countState(t, state, holds[s][t]);
        }
      }
    }
  }

  private void countState(int t, String state, boolean isThere) {
    if (isThere) {
      plot.count(Counted.STATE_DAYS, state);
    }
    if (isThere && recorded[t]) {
      plot.count(Counted.RECORDED_DAYS_IN_STATE, state);
      plot.count(Counted.SYMPTOM_DAYS_IN_STATE, state, days.hasSymptom(t) ? 1 : 0);
    }
  }
}

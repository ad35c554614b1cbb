// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.ImmutableLongArray;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/**
 * The recorded days of an exposed diary in primitive arrays, made once for any number of contexts:
 * what the diary says of each, its stratum, and where it stands among the asked days of the log.
 *
 * <p>A stratum is a weekday, within a declared phase, within a block of 84 days from the Monday of
 * the first recorded day where the diary is longer than that.
 */
final class ContextDays {
  /** 12 weeks: longer blocks let a trend in, shorter ones leave too little to compare. */
  static final int BLOCK = 84;

  private static final int WEEK = 7;

  private final ExposedDiary exposed;
  private final int[] days;
  private final boolean[] symptom;
  private final boolean[] atRisk;
  private final int[] phaseStarts;
  private final int[] phases;
  private final int[] strata;
  private final int[] asked;
  private final ListMultimap<RelationshipId, Interaction> byPerson;
  private final ImmutableList<Caveat> dateCaveats;
  private ImmutableList<ContrastStratum> strataSeen = ImmutableList.of();

  ContextDays(ExposedDiary exposed) {
    this.exposed = exposed;
    this.dateCaveats = DateCaveats.of(exposed);
    SymptomDiary diary = exposed.diary();
    int size = diary.size();
    days = new int[size];
    symptom = new boolean[size];
    atRisk = new boolean[size];
    phases = new int[size];
    strata = new int[size];
    read(diary);
    ContactLog log = exposed.log();
    asked = asked(log.askedEpochDays());
    byPerson = byPerson(log);
    phaseStarts = exposed.phaseStarts().stream().mapToInt(d -> (int) d.toEpochDay()).toArray();
    assignStrata();
  }

  private void read(SymptomDiary diary) {
    for (int i = 0; i < days.length; i++) {
      days[i] = (int) diary.epochDay(i);
      symptom[i] = diary.hasSymptom(i);
      atRisk[i] = diary.isAtRisk(i);
    }
  }

  private static int[] asked(ImmutableLongArray epochDays) {
    int[] asked = new int[epochDays.length()];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = (int) epochDays.get(i);
    }
    return asked;
  }

  /** Returns the contacts of each person; none where all contacts are with the only one. */
  private static ListMultimap<RelationshipId, Interaction> byPerson(ContactLog log) {
    ListMultimap<RelationshipId, Interaction> contacts = ArrayListMultimap.create();
    if (log.people().size() == 1) {
      return contacts;
    }
    for (Interaction contact : log.contacts()) {
      for (RelationshipId person : contact.people()) {
        contacts.put(person, contact);
      }
    }
    return contacts;
  }

  /** Numbers the strata as they are met; phases and blocks follow one another in time. */
  private void assignStrata() {
    ImmutableList.Builder<ContrastStratum> seen = ImmutableList.builder();
    int[] numbers = new int[WEEK];
    int size = 0;
    for (int i = 0; i < days.length; i++) {
      phases[i] = phaseOf(days[i]);
      boolean begins = i == 0 || phases[i] != phases[i - 1] || block(days[i]) != block(days[i - 1]);
      if (begins) {
        Arrays.fill(numbers, -1);
      }
      int weekday = weekday(i);
      if (numbers[weekday] < 0) {
        numbers[weekday] = size++;
        seen.add(stratumOf(i));
      }
      strata[i] = numbers[weekday];
    }
    strataSeen = seen.build();
  }

  /** Returns the stratum of a recorded day, without a count. */
  private ContrastStratum stratumOf(int i) {
    ContrastStratum.Builder stratum =
        ContrastStratum.builder().weekday(DayOfWeek.of(weekday(i) + 1)).counts(FourCounts.NONE);
    if (phaseStarts.length > 0) {
      stratum.phase(phases[i] + 1);
    }
    if (isCut()) {
      stratum.block(block(days[i]) + 1);
    }
    return stratum.build();
  }

  /** Returns how many declared phases have begun by a day. */
  int phaseOf(int epochDay) {
    int at = Arrays.binarySearch(phaseStarts, epochDay);
    return at < 0 ? -at - 1 : at + 1;
  }

  /** Returns whether the diary is so long that it is cut into blocks. */
  boolean isCut() {
    return days.length > 0 && days[days.length - 1] - days[0] >= BLOCK;
  }

  /** Returns the block of a day; of a diary that is not cut, the only one. */
  int block(int epochDay) {
    return isCut() ? blockFromMonday(epochDay) : 0;
  }

  /** Returns the block that a day would have if the diary were cut. */
  int blockFromMonday(int epochDay) {
    int monday = days[0] - weekdayOf(days[0]);
    return Math.floorDiv(epochDay - monday, BLOCK);
  }

  /** 1970-01-01 was a Thursday: three days after Monday. */
  static int weekdayOf(int epochDay) {
    return Math.floorMod(epochDay + 3, WEEK);
  }

  /** Returns what is to be known of the dates of the diary and of the log. */
  ImmutableList<Caveat> dateCaveats() {
    return dateCaveats;
  }

  ExposedDiary exposed() {
    return exposed;
  }

  int size() {
    return days.length;
  }

  int epochDay(int i) {
    return days[i];
  }

  /** Returns the weekday of a recorded day, 0 for Monday. */
  int weekday(int i) {
    return weekdayOf(days[i]);
  }

  boolean hasSymptom(int i) {
    return symptom[i];
  }

  boolean isAtRisk(int i) {
    return atRisk[i];
  }

  int stratum(int i) {
    return strata[i];
  }

  /** Returns the number of strata; they are numbered from 0. */
  int strata() {
    return strataSeen.size();
  }

  /** Returns the stratum of a number, without a count. */
  ContrastStratum stratumNumbered(int number) {
    return strataSeen.get(number);
  }

  /** Returns how many declared phases have begun by a recorded day. */
  int phase(int i) {
    return phases[i];
  }

  /** Returns when the first episode of a recorded day began, if its time of day is known. */
  Optional<EventTime> firstOnset(int i) {
    List<SymptomEpisode> episodes = exposed.diary().episodes();
    int first =
        firstFrom(days[i], episodes, e -> e.at().diaryDay(exposed.diary().dayStart()).toEpochDay());
    if (first == episodes.size()) {
      return Optional.empty();
    }
    EventTime at = episodes.get(first).at();
    boolean isOnset =
        at.time().isPresent() && at.diaryDay(exposed.diary().dayStart()).toEpochDay() == days[i];
    return isOnset ? Optional.of(at) : Optional.empty();
  }

  /** Returns the index of the first thing on or after a day, of things in the order of days. */
  static <T> int firstFrom(long epochDay, List<T> things, ToLongFunction<T> dayOf) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dayOf.applyAsLong(things.get(middle)) < epochDay) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns for each recorded day where the day so many days before it stands among the asked days,
   * negative if it was not asked about.
   */
  int[] askedBefore(int lag) {
    int[] index = new int[days.length];
    int next = 0;
    for (int i = 0; i < days.length; i++) {
      int day = days[i] - lag;
      while (next < asked.length && asked[next] < day) {
        next++;
      }
      index[i] = next < asked.length && asked[next] == day ? next : -1;
    }
    return index;
  }

  /** Returns where a day stands among the asked days, negative if it was not asked about. */
  int askedIndex(int epochDay) {
    return Arrays.binarySearch(asked, epochDay);
  }

  /** Returns what is known of a context on each asked day. */
  Exposure exposure(Context context) {
    byte[] states = new byte[asked.length];
    markAbsences(context, states);
    markContacts(context, states);
    return new Exposure(states);
  }

  private void markAbsences(Context context, byte[] states) {
    for (Absence absence : exposed.log().recording().absences()) {
      if (context.person().map(absence.person()::equals).orElse(true)) {
        mark(absence.date(), states, context.away() ? Exposure.PRESENT : Exposure.AWAY);
      }
    }
  }

  private void mark(LocalDate day, byte[] states, byte state) {
    int at = askedIndex((int) day.toEpochDay());
    if (at >= 0) {
      states[at] = state;
    }
  }

  private void markContacts(Context context, byte[] states) {
    for (Interaction contact : fitting(context)) {
      int at = askedIndex((int) exposed.log().dayOf(contact).toEpochDay());
      if (at >= 0 && states[at] != Exposure.PRESENT) {
        states[at] = state(context, contact, states[at]);
      }
    }
  }

  /** Returns the contacts that fit a context, their ratings apart. */
  ImmutableList<Interaction> fitting(Context context) {
    List<Interaction> candidates =
        context.person().isPresent() && exposed.log().people().size() > 1
            ? byPerson.get(context.person().get())
            : exposed.log().contacts();
    ImmutableList.Builder<Interaction> fitting = ImmutableList.builder();
    for (Interaction contact : candidates) {
      if (context.fits(contact)) {
        fitting.add(contact);
      }
    }
    return fitting.build();
  }

  private static byte state(Context context, Interaction contact, byte before) {
    if (context.tenseFrom().isEmpty()) {
      return Exposure.PRESENT;
    }
    OptionalDouble negativity = context.negativity(contact);
    if (negativity.isEmpty()) {
      return Exposure.UNKNOWN;
    }
    return negativity.getAsDouble() >= context.tenseFrom().getAsDouble()
        ? Exposure.PRESENT
        : before;
  }
}

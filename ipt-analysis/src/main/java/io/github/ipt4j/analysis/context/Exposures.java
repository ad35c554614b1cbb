// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.ImmutableLongArray;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds on which days a context holds: in a log, or among the states of the day. */
final class Exposures {
  private final ContactLog log;
  private final ImmutableList<DayStates> states;
  private final int[] asked;
  private final ListMultimap<RelationshipId, Interaction> byPerson;

  Exposures(ContactLog log, ImmutableList<DayStates> states) {
    this.log = log;
    this.states = states;
    asked = asked(log.askedEpochDays());
    byPerson = byPerson(log);
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

  /** Returns what is known of a context on each day on which it was asked about. */
  Exposure of(Context context) {
    if (context.state().isPresent()) {
      return ofState(state(context));
    }
    byte[] known = new byte[asked.length];
    markAbsences(context, known);
    markContacts(context, known);
    return new Exposure(asked, known, log.sampling());
  }

  private Optional<DayStates> state(Context context) {
    return states.stream().filter(s -> context.state().equals(Optional.of(s.state()))).findFirst();
  }

  /** A state is known on its own asked days, whatever the log knows; never asked, on none. */
  private static Exposure ofState(Optional<DayStates> state) {
    int[] days = state.map(s -> asked(s.askedEpochDays())).orElseGet(() -> new int[0]);
    byte[] known = new byte[days.length];
    state.ifPresent(
        s ->
            s.holdingDays()
                .forEach(
                    day ->
                        known[Arrays.binarySearch(days, (int) day.toEpochDay())] =
                            Exposure.PRESENT));
    return new Exposure(days, known, ContactSampling.DAILY);
  }

  private void markAbsences(Context context, byte[] known) {
    for (Absence absence : log.recording().absences()) {
      if (context.person().map(absence.person()::equals).orElse(true)) {
        mark(absence.date(), known, context.away() ? Exposure.PRESENT : Exposure.AWAY);
      }
    }
  }

  private void mark(LocalDate day, byte[] known, byte state) {
    int at = Arrays.binarySearch(asked, (int) day.toEpochDay());
    if (at >= 0) {
      known[at] = state;
    }
  }

  private void markContacts(Context context, byte[] known) {
    for (Interaction contact : fitting(context)) {
      int at = Arrays.binarySearch(asked, (int) log.dayOf(contact).toEpochDay());
      if (at >= 0 && known[at] != Exposure.PRESENT) {
        known[at] = state(context, contact, known[at]);
      }
    }
  }

  /** Returns the contacts that fit a context, their ratings apart. */
  ImmutableList<Interaction> fitting(Context context) {
    if (context.state().isPresent()) {
      return ImmutableList.of();
    }
    List<Interaction> candidates =
        context.person().isPresent() && log.people().size() > 1
            ? byPerson.get(context.person().get())
            : log.contacts();
    ImmutableList.Builder<Interaction> fitting = ImmutableList.builder();
    for (Interaction contact : candidates) {
      if (context.fits(contact)) {
        fitting.add(contact);
      }
    }
    return fitting.build();
  }

  /** Returns the ids of the entries of a state; none where the context is a contact. */
  ImmutableList<EventId> ids(Context context) {
    return context.state().isEmpty()
        ? ImmutableList.of()
        : state(context).map(DayStates::ids).orElse(ImmutableList.of());
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

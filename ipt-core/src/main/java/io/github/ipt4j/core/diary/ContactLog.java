// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.LongStream;
import org.immutables.value.Value;

/**
 * The contacts that a client wrote down, and on which days contacts were asked about.
 *
 * <p>Its denominator is the asked days, never the recorded days of a symptom diary: which days
 * these are follows from the {@link ContactSampling}, which is declared.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class ContactLog implements WithContactLog permits ImmutableContactLog {

  /**
   * The share of a diary's recorded days that a {@link ContactSampling#DAILY} log must cover to be
   * taken at its word.
   */
  public static final double LEAST_COVERAGE = 0.8;

  ContactLog() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the log of a client of whom no contact is known, nor on which days there was none.
   *
   * @return the log
   */
  public static ContactLog ofNothing() {
    return builder().recording(ContactRecording.builder().build()).build();
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
   * Returns how contacts were recorded.
   *
   * @return the recording
   */
  public abstract ContactRecording recording();

  /**
   * Returns the contacts.
   *
   * @return the contacts in the order of their diary days, then of time
   */
  public abstract ImmutableList<Interaction> contacts();

  /**
   * Returns when a diary day begins.
   *
   * @return the time of day
   */
  @Value.Default
  public LocalTime dayStart() {
    return SymptomDiary.DEFAULT_DAY_START;
  }

  /**
   * Returns the share of a symptom diary's recorded days that are asked days, if the log was held
   * against a diary by {@link #heldAgainst}.
   *
   * @return the share, 0 to 1
   */
  public abstract OptionalDouble diaryCoverage();

  /**
   * Returns the sampling by which the log is read: as declared, but a {@link ContactSampling#DAILY}
   * log that covers under {@link #LEAST_COVERAGE} of a diary's recorded days is read as {@link
   * ContactSampling#NOTABLE_ONLY}.
   *
   * @return the sampling
   */
  public ContactSampling sampling() {
    boolean sparse =
        recording().sampling() == ContactSampling.DAILY
            && diaryCoverage().isPresent()
            && diaryCoverage().getAsDouble() < LEAST_COVERAGE;
    return sparse ? ContactSampling.NOTABLE_ONLY : recording().sampling();
  }

  /**
   * Returns the days on which contacts were asked about.
   *
   * @return the days; none if the log is read as {@link ContactSampling#NOTABLE_ONLY}
   */
  @Value.Lazy
  public ImmutableSortedSet<LocalDate> askedDays() {
    return dates(askedEpochDays());
  }

  /**
   * Returns the same days as numbers, for whoever goes through those of many clients.
   *
   * @return the days since 1970-01-01, ascending
   */
  @Value.Lazy
  public ImmutableLongArray askedEpochDays() {
    return switch (sampling()) {
      case DAILY -> answeredEpochDays();
      case EVERY_CONTACT ->
          ImmutableLongArray.copyOf(
              recording().period().stream()
                  .flatMapToLong(
                      p ->
                          LongStream.range(
                              p.startInclusive().toEpochDay(), p.endExclusive().toEpochDay())));
      case NOTABLE_ONLY -> ImmutableLongArray.of();
    };
  }

  /**
   * Returns the days of which something was written down: a contact, that there was none, or away.
   *
   * @return the days
   */
  @Value.Lazy
  public ImmutableSortedSet<LocalDate> answeredDays() {
    return dates(answeredEpochDays());
  }

  /** Returns the same days, counted since 1970-01-01, ascending. */
  @Value.Lazy
  ImmutableLongArray answeredEpochDays() {
    long[] met = new long[contacts().size()];
    for (int i = 0; i < met.length; i++) {
      met[i] = dayOf(contacts().get(i)).toEpochDay();
    }
    long[] free = new long[recording().noContacts().size()];
    for (int i = 0; i < free.length; i++) {
      free[i] = recording().noContacts().get(i).date().toEpochDay();
    }
    long[] away = new long[recording().absences().size()];
    for (int i = 0; i < away.length; i++) {
      away[i] = recording().absences().get(i).date().toEpochDay();
    }
    return ImmutableLongArray.copyOf(merged(merged(met, free), away));
  }

  /** Returns the days of two arrays in ascending order, each once. */
  private static long[] merged(long[] a, long[] b) {
    long[] all = new long[a.length + b.length];
    int size = 0;
    for (int i = 0, j = 0; i < a.length || j < b.length; ) {
      boolean isOfA = j == b.length || (i < a.length && a[i] <= b[j]);
      long day = isOfA ? a[i++] : b[j++];
      if (size == 0 || day != all[size - 1]) {
        all[size++] = day;
      }
    }
    return Arrays.copyOf(all, size);
  }

  private static ImmutableSortedSet<LocalDate> dates(ImmutableLongArray epochDays) {
    return epochDays.stream()
        .mapToObj(LocalDate::ofEpochDay)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Returns everyone whom the log names.
   *
   * @return the people: sources, people present and people who came while the client was away
   */
  @Value.Lazy
  public ImmutableSortedSet<RelationshipId> people() {
    Set<RelationshipId> people = new HashSet<>();
    for (Interaction contact : contacts()) {
      for (ContactSource source : contact.sources()) {
        people.add(source.person());
      }
      people.addAll(contact.present());
    }
    for (Absence absence : recording().absences()) {
      people.add(absence.person());
    }
    return ImmutableSortedSet.copyOf(people);
  }

  /**
   * Returns the diary day of a contact.
   *
   * @param contact the contact
   * @return the day
   */
  public LocalDate dayOf(Interaction contact) {
    return contact.at().diaryDay(dayStart());
  }

  /**
   * Returns this log with the share of the recorded days of a diary that are asked days.
   *
   * @param recordedDays the days that the client's symptom diaries record
   * @return the log, with its {@link #diaryCoverage()} unless no day was recorded
   */
  public ContactLog heldAgainst(Set<LocalDate> recordedDays) {
    return heldAgainst(
        ImmutableLongArray.copyOf(recordedDays.stream().mapToLong(LocalDate::toEpochDay).sorted()));
  }

  /**
   * Returns this log held against the recorded days of a symptom diary, as {@link
   * #heldAgainst(Set)} does.
   *
   * @param diary the diary
   * @return a log with the coverage of the diary
   */
  public ContactLog heldAgainst(SymptomDiary diary) {
    long[] recorded = new long[diary.size()];
    for (int i = 0; i < recorded.length; i++) {
      recorded[i] = diary.epochDay(i);
    }
    return heldAgainst(ImmutableLongArray.copyOf(recorded));
  }

  private ContactLog heldAgainst(ImmutableLongArray recorded) {
    ContactLog declared = withDiaryCoverage(OptionalDouble.empty());
    return recorded.isEmpty()
        ? declared
        : declared.withDiaryCoverage(
            (double) shared(declared.askedEpochDays(), recorded) / recorded.length());
  }

  /** Returns one line with counts and the span of dates; it holds no text of anyone. */
  @Override
  public final String toString() {
    String counts =
        String.format(
            Locale.ROOT,
            "contacts %d, people %d, asked days %d (%s)",
            contacts().size(),
            people().size(),
            askedDays().size(),
            sampling());
    ImmutableSortedSet<LocalDate> days = answeredDays();
    return days.isEmpty() ? counts : counts + ", from " + days.first() + " to " + days.last();
  }

  @Value.Check
  ContactLog check() {
    diaryCoverage()
        .ifPresent(
            share ->
                Refusal.unless(share >= 0 && share <= 1, "diaryCoverage", "must be 0 to 1", share));
    Set<EventId> ids = new HashSet<>();
    for (Interaction contact : contacts()) {
      if (!ids.add(contact.id())) {
        throw Refusal.builder("id", "must not be that of another contact")
            .found(contact.id().value())
            .culprits(contact.id())
            .build();
      }
    }
    if (!Comparators.isInOrder(contacts(), this::inTime)) {
      return withContacts(ImmutableList.sortedCopyOf(this::inTime, contacts()));
    }
    requireNoContactMeansNone();
    return this;
  }

  private int inTime(Interaction a, Interaction b) {
    int byDay = dayOf(a).compareTo(dayOf(b));
    int byTime = byDay != 0 ? byDay : a.at().compareTo(b.at());
    return byTime != 0 ? byTime : a.id().compareTo(b.id());
  }

  /** Walks along both lists, which are in the order of days. */
  private void requireNoContactMeansNone() {
    ImmutableList<NoContact> free = recording().noContacts();
    int next = 0;
    for (Interaction contact : contacts()) {
      LocalDate met = dayOf(contact);
      while (next < free.size() && free.get(next).date().isBefore(met)) {
        next++;
      }
      if (next < free.size() && free.get(next).date().equals(met)) {
        throw Refusal.builder("noContacts", "must be days without a contact")
            .found(met)
            .culprits(met, free.get(next))
            .build();
      }
    }
  }

  /** Returns how many days are in both arrays, which are in ascending order. */
  private static int shared(ImmutableLongArray a, ImmutableLongArray b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length(); i++) {
      while (j < b.length() && b.get(j) < a.get(i)) {
        j++;
      }
      shared += j < b.length() && b.get(j) == a.get(i) ? 1 : 0;
    }
    return shared;
  }

  /** Builds a {@link ContactLog}; contacts come in any order. */
  public static final class Builder extends ImmutableContactLog.Builder {
    Builder() {}
  }
}

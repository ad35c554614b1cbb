// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
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
    return switch (sampling()) {
      case DAILY -> answeredDays();
      case EVERY_CONTACT ->
          recording().period().stream()
              .flatMap(DateRange::dates)
              .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
      case NOTABLE_ONLY -> ImmutableSortedSet.of();
    };
  }

  /**
   * Returns the days of which something was written down: a contact, that there was none, or away.
   *
   * @return the days
   */
  @Value.Lazy
  public ImmutableSortedSet<LocalDate> answeredDays() {
    return Stream.of(
            contacts().stream().map(this::dayOf),
            recording().noContacts().stream().map(NoContact::date),
            recording().absences().stream().map(Absence::date))
        .flatMap(days -> days)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Returns everyone whom the log names.
   *
   * @return the people: sources, people present and people who came while the client was away
   */
  @Value.Lazy
  public ImmutableSortedSet<RelationshipId> people() {
    return Stream.concat(
            contacts().stream().flatMap(c -> c.people().stream()),
            recording().absences().stream().map(Absence::person))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
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
    ContactLog declared = withDiaryCoverage(OptionalDouble.empty());
    if (recordedDays.isEmpty()) {
      return declared;
    }
    long covered = declared.askedDays().stream().filter(recordedDays::contains).count();
    return withDiaryCoverage((double) covered / recordedDays.size());
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
    Set<LocalDate> contactDays = new HashSet<>();
    for (Interaction contact : contacts()) {
      if (!ids.add(contact.id())) {
        throw Refusal.builder("id", "must not be that of another contact")
            .found(contact.id().value())
            .culprits(contact.id())
            .build();
      }
      contactDays.add(dayOf(contact));
    }
    for (NoContact day : recording().noContacts()) {
      if (contactDays.contains(day.date())) {
        throw Refusal.builder("noContacts", "must be days without a contact")
            .found(day.date())
            .culprits(day.date(), day)
            .build();
      }
    }
    Comparator<Interaction> order =
        Comparator.comparing(this::dayOf)
            .thenComparing(Interaction::at)
            .thenComparing(Interaction::id);
    return Comparators.isInOrder(contacts(), order)
        ? this
        : withContacts(ImmutableList.sortedCopyOf(order, contacts()));
  }

  /** Builds a {@link ContactLog}; contacts come in any order. */
  public static final class Builder extends ImmutableContactLog.Builder {
    Builder() {}
  }
}

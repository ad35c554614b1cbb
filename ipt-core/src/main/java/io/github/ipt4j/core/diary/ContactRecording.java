// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** How contacts were recorded, and what was recorded of days beside the contacts themselves. */
@Value.Immutable
@EditableStyle
public abstract sealed class ContactRecording implements WithContactRecording
    permits ImmutableContactRecording {
  private static final Comparator<NoContact> BY_DATE = Comparator.comparing(NoContact::date);
  private static final Comparator<Absence> BY_DATE_AND_PERSON =
      Comparator.comparing(Absence::date).thenComparing(Absence::person);

  ContactRecording() {}

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
   * Returns which contacts were written down.
   *
   * @return the sampling, notable ones only unless said otherwise
   */
  @Value.Default
  public ContactSampling sampling() {
    return ContactSampling.NOTABLE_ONLY;
  }

  /**
   * Returns the period over which every contact was written down.
   *
   * @return the period, present if the sampling is {@link ContactSampling#EVERY_CONTACT}
   */
  public abstract Optional<DateRange> period();

  /**
   * Returns the days with the answer that there was no contact.
   *
   * @return the days in the order of time, no date twice
   */
  public abstract ImmutableList<NoContact> noContacts();

  /**
   * Returns the occasions on which others were there and the client was not.
   *
   * @return the absences in the order of time, then of person; no date and person twice
   */
  public abstract ImmutableList<Absence> absences();

  @Value.Check
  ContactRecording check() {
    Refusal.unless(
        sampling() != ContactSampling.EVERY_CONTACT || period().isPresent(),
        "period",
        "must be given where the sampling is EVERY_CONTACT");
    boolean inOrder = isEachDayLater();
    if (!inOrder) {
      requireEachDayOnce();
    }
    Set<List<Object>> away = new HashSet<>();
    for (Absence absence : absences()) {
      if (!away.add(List.of(absence.date(), absence.person()))) {
        throw Refusal.builder("absences", "must name each day and person once")
            .found(absence.date())
            .culprits(absence)
            .build();
      }
    }
    if (!inOrder) {
      return withNoContacts(ImmutableList.sortedCopyOf(BY_DATE, noContacts()));
    }
    return Comparators.isInOrder(absences(), BY_DATE_AND_PERSON)
        ? this
        : withAbsences(ImmutableList.sortedCopyOf(BY_DATE_AND_PERSON, absences()));
  }

  private boolean isEachDayLater() {
    LocalDate before = LocalDate.MIN;
    for (NoContact day : noContacts()) {
      if (!day.date().isAfter(before)) {
        return false;
      }
      before = day.date();
    }
    return true;
  }

  private void requireEachDayOnce() {
    Set<LocalDate> days = new HashSet<>();
    for (NoContact day : noContacts()) {
      if (!days.add(day.date())) {
        throw Refusal.builder("noContacts", "must name each day once")
            .found(day.date())
            .culprits(day.date(), day)
            .build();
      }
    }
  }

  /** Builds a {@link ContactRecording}; days and absences come in any order. */
  public static final class Builder extends ImmutableContactRecording.Builder {
    Builder() {}
  }
}

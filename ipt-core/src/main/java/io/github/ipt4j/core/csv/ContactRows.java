// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.event.Interaction;
import java.util.Optional;

/**
 * What the contact rows of one client say.
 *
 * @param contacts the contacts
 * @param noContacts the days that were asked about and had none
 * @param absences the occasions on which the client was away
 * @param span from the first to the last date of the rows
 */
record ContactRows(
    ImmutableList<Interaction> contacts,
    ImmutableList<NoContact> noContacts,
    ImmutableList<Absence> absences,
    Optional<DateRange> span) {

  /** Returns the log, for a client of whom a diary records days in that span. */
  ContactLog log(CsvConventions conventions, Optional<DateRange> diary) {
    ContactRecording.Builder recording =
        ContactRecording.builder()
            .sampling(conventions.contactSampling())
            .addAllNoContacts(noContacts)
            .addAllAbsences(absences);
    if (conventions.contactSampling() == ContactSampling.EVERY_CONTACT) {
      recording.period(
          conventions
              .contactPeriod()
              .or(() -> Streams.concat(span.stream(), diary.stream()).reduce(DateRange::span)));
    }
    return ContactLog.builder()
        .recording(recording.build())
        .addAllContacts(contacts)
        .dayStart(conventions.dayStart())
        .build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contact, and the rows of it that have been read: each is one source. */
final class GatheredContact {
  private final EventId id;
  private final LocalDate date;
  private final InteractionKind kind;
  private final Optional<LocalTime> time;
  private final Optional<String> setting;
  private final ImmutableSet<RelationshipId> present;
  private final List<ContactSource> sources = new ArrayList<>();
  private @Nullable Set<RelationshipId> people;

  GatheredContact(EventId id, ContactColumns columns, Row row, int day, InteractionKind kind) {
    this.id = id;
    this.date = LocalDate.ofEpochDay(day);
    this.kind = kind;
    this.time = columns.time(row);
    this.setting = columns.setting(row);
    this.present = columns.present(row);
  }

  /** Demands that a further row of the contact says the same of what all its rows share. */
  void requireSame(ContactColumns columns, Row row, GatheredContact other) {
    String rule = "must be the same in all rows of a contact";
    if (!date.equals(other.date)) {
      throw columns.date().fault(row, rule);
    }
    if (kind != other.kind) {
      throw columns.kind().fault(row, rule);
    }
    if (!time.equals(other.time)) {
      throw columns.time().fault(row, rule);
    }
    if (!setting.equals(other.setting)) {
      throw columns.setting().faultInWords(row, rule);
    }
    if (!present.asList().equals(other.present.asList())) {
      throw columns.present().fault(row, rule);
    }
  }

  /** Adds the source that a row is. */
  void add(ContactColumns columns, Row row, RelationshipId person) {
    if (!isFirstOf(person)) {
      throw columns.person().fault(row, "must come once in a contact");
    }
    sources.add(
        ContactSource.builder()
            .person(person)
            .negativity(columns.negativity().numberIfAny(row, 0, 10))
            .positivity(columns.positivity().numberIfAny(row, 0, 10))
            .entered(columns.entered(row))
            .note(columns.note(row))
            .build());
  }

  /** Most contacts have one source, which needs no set. */
  private boolean isFirstOf(RelationshipId person) {
    if (sources.isEmpty()) {
      return true;
    }
    if (people == null) {
      people = new HashSet<>();
      people.add(sources.get(0).person());
    }
    return people.add(person);
  }

  Interaction build(LocalTime dayStart) {
    return Interaction.builder()
        .id(id)
        .at(
            time.map(t -> EventTime.onDiaryDay(date, t, dayStart))
                .orElseGet(() -> EventTime.on(date)))
        .kind(kind)
        .addAllSources(sources)
        .addAllPresent(present)
        .setting(setting)
        .build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import com.google.common.collect.ImmutableTable;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ground on which one course is planted: its days, what lies on them so far, and the count. */
final class Plot {
  private static final int DAYS = 7;
  private static final int DIGITS = 10_000;

  private final long seed;
  private final long index;
  private final LocalDate start;
  private final int sessions;
  private final RelationshipId person;
  private final Optional<PlantedGap> gap;
  private final Optional<PlantedTurn> turn;
  private final List<SessionEvent> events = new ArrayList<>();
  private final Map<Counted, Map<String, Integer>> counts = new EnumMap<>(Counted.class);

  Plot(
      long seed,
      long index,
      LocalDate start,
      int sessions,
      RelationshipId person,
      Optional<PlantedGap> gap,
      Optional<PlantedTurn> turn) {
    this.seed = seed;
    this.index = index;
    this.start = start;
    this.sessions = sessions;
    this.person = person;
    this.gap = gap;
    this.turn = turn;
  }

  Draws draws(Draws.Purpose purpose, int part) {
    return Draws.of(seed, index, purpose, part);
  }

  int sessions() {
    return sessions;
  }

  /** Returns whom the work is about. */
  RelationshipId person() {
    return person;
  }

  LocalDate day(int day) {
    return start.plusDays(day);
  }

  LocalDate session(int number) {
    int week = number - 1;
    int pause = gap.filter(g -> week >= g.week()).map(PlantedGap::weeks).orElse(0);
    return start.plusWeeks(week + pause);
  }

  boolean isInGap(int day) {
    return gap.isPresent() && gap.get().holds(day);
  }

  boolean isLater(int day) {
    return turn.isPresent() && day >= DAYS * turn.get().week();
  }

  Optional<LocalDate> turn() {
    return turn.map(t -> start.plusWeeks(t.week()));
  }

  void add(SessionEvent event) {
    events.add(event);
  }

  List<SessionEvent> events() {
    return events;
  }

  void count(Counted what, RelationshipId of) {
    count(what, of.value(), 1);
  }

  void count(Counted what, String of) {
    count(what, of, 1);
  }

  void count(Counted what, String of, int number) {
    if (number > 0) {
      counts.computeIfAbsent(what, w -> new LinkedHashMap<>()).merge(of, number, Integer::sum);
    }
  }

  ImmutableTable<Counted, String, Integer> counts() {
    ImmutableTable.Builder<Counted, String, Integer> table = ImmutableTable.builder();
    counts.forEach((what, of) -> of.forEach((name, number) -> table.put(what, name, number)));
    return table.buildOrThrow();
  }

  /** Returns an id whose order is that of the sessions, and within one that of the entries. */
  static EventId id(String kind, int session, int entry) {
    return new EventId(kind + "-" + padded(session) + "-" + padded(entry));
  }

  private static String padded(int number) {
    return String.valueOf(DIGITS + number).substring(1);
  }

  static Optional<SessionPoint> point(int session, SessionMoment moment) {
    return Optional.of(new SessionPoint(session, moment));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.event.DayState;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.style.Identifiers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the states of the days of a client. */
final class StateGathering implements Gathering<ImmutableList<DayStates>> {
  static final CsvFormat FORMAT = StateEntry.COLUMNS;

  /** In the place of a state: the day was asked about, and no state held. */
  static final String NONE = "NONE";

  private static final String NAME_RULE =
      "must be a name in lower case of 1 to 60 characters without semicolon, control character or"
          + " white space at its ends, and without = + - or @ in front";
  private static final String STATE_RULE = NAME_RULE + ", or NONE";
  private static final String HOLDS_RULE =
      "must be 1 or 0: a day of which it is not known has no row";
  private static final String ONCE_RULE = "must come once for each state";
  private static final String ALONE_RULE = "must have no other row beside one of NONE";

  private final Column date;
  private final Column state;
  private final Column holds;
  private final Column entered;
  private final boolean saysWhetherItHeld;
  private final LocalTime dayStart;
  private final Map<String, Map<LocalDate, Boolean>> gathered = new TreeMap<>();
  private final Set<LocalDate> days = new TreeSet<>();
  private final Set<LocalDate> daysOfNone = new HashSet<>();

  StateGathering(Header header, LocalTime dayStart) {
    this.date = header.column(StateEntry.DATE);
    this.state = header.column(StateEntry.STATE);
    this.holds = header.column(StateEntry.HOLDS);
    this.entered = header.column(StateEntry.ENTERED);
    this.saysWhetherItHeld = holds.isThere();
    this.dayStart = dayStart;
  }

  @Override
  public void begin() {
    gathered.clear();
    days.clear();
    daysOfNone.clear();
  }

  @Override
  public void add(Row row) {
    LocalDate day = LocalDate.ofEpochDay(date.epochDay(row));
    if (!entered.isEmpty(row)) {
      entered.epochDay(row);
    }
    if (saysWhetherItHeld) {
      addAnswer(row, day);
    } else if (!state.isMissing(row)) {
      addHolding(row, day);
    }
  }

  private void addAnswer(Row row, LocalDate day) {
    String name = name(row, NAME_RULE);
    if (!holds.isMissing(row)) {
      if (!holds.is(row, "1") && !holds.is(row, "0")) {
        throw holds.fault(row, HOLDS_RULE);
      }
      put(row, name, day, holds.is(row, "1"));
    }
  }

  private void addHolding(Row row, LocalDate day) {
    boolean isNone = state.is(row, NONE);
    boolean isFirst = days.add(day);
    if (isNone && !daysOfNone.add(day)) {
      throw date.fault(row, ONCE_RULE);
    }
    if (!isFirst && daysOfNone.contains(day)) {
      throw date.fault(row, ALONE_RULE);
    }
    if (!isNone) {
      put(row, name(row, STATE_RULE), day, true);
    }
  }

  private String name(Row row, String rule) {
    return state.parsed(
        row, state.raw(row), rule, name -> Identifiers.checkName("state", "state", name));
  }

  private void put(Row row, String name, LocalDate day, boolean held) {
    if (gathered.computeIfAbsent(name, s -> new TreeMap<>()).putIfAbsent(day, held) != null) {
      throw date.fault(row, ONCE_RULE);
    }
  }

  @Override
  public ImmutableList<DayStates> finish(ClientId client) {
    return gathered.entrySet().stream()
        .map(e -> states(e.getKey(), e.getValue()))
        .collect(toImmutableList());
  }

  private DayStates states(String name, Map<LocalDate, Boolean> held) {
    DayStates.Builder states = DayStates.builder(name);
    for (LocalDate day : saysWhetherItHeld ? held.keySet() : days) {
      states.add(
          DayState.builder()
              .id(new EventId(name + "@" + day + "#1"))
              .at(EventTime.on(day))
              .state(name)
              .holds(held.getOrDefault(day, false))
              .build(),
          dayStart);
    }
    return states.build();
  }
}

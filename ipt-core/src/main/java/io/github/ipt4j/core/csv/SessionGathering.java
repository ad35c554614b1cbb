// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.stream.Collectors.joining;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.input.InputFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes rows of sessions into the series of a client. */
final class SessionGathering implements Gathering<SessionSeries> {
  static final CsvFormat FORMAT = SessionEntry.COLUMNS;

  private static final int MOST = 999_999;
  private static final String PHASE_RULE =
      "must be one of " + Arrays.stream(PhaseKind.values()).map(Enum::name).collect(joining(", "));

  private final Column date;
  private final Column number;
  private final Column phase;
  private final List<Held> held = new ArrayList<>();

  SessionGathering(Header header) {
    this.date = header.column(SessionEntry.DATE);
    this.number = header.column(SessionEntry.NUMBER);
    this.phase = header.column(SessionEntry.PHASE);
  }

  @Override
  public void begin() {
    held.clear();
  }

  @Override
  public void add(Row row) {
    int day = date.epochDay(row);
    int which = number.whole(row, 1, MOST);
    PhaseKind kind =
        phase.isEmpty(row)
            ? null
            : phase.parsed(row, phase.raw(row), PHASE_RULE, PhaseKind::valueOf);
    held.add(new Held(Session.of(which, LocalDate.ofEpochDay(day)), kind, row.line()));
  }

  @Override
  public SessionSeries finish(ClientId client) {
    held.sort(Comparator.comparingInt(h -> h.session.number()));
    InputFault first = null;
    SessionSeries.Builder series = SessionSeries.builder();
    Map<Integer, PhaseKind> noted = new HashMap<>();
    Held before = null;
    Held phased = null;
    for (Held session : held) {
      InputFault fault = conflict(client, before, phased, session);
      if (fault == null) {
        series.addSession(session.session);
      } else if (first == null || fault.line().orElse(0) < first.line().orElse(0)) {
        first = fault;
      }
      before = session;
      if (session.kind != null) {
        phased = phased != null && phased.kind == session.kind ? phased : session;
        noted.put(session.session.number(), session.kind);
      }
    }
    if (first != null) {
      throw first;
    }
    return series.putAllNoted(noted).build();
  }

  /** Returns what is wrong with a session after the one before and the first of the last phase. */
  private @Nullable InputFault conflict(
      ClientId client, @Nullable Held before, @Nullable Held phased, Held session) {
    if (before != null && before.session.number() == session.session.number()) {
      return number.fault(
          client,
          Math.max(before.line, session.line),
          "must come once for each client",
          Integer.toString(session.session.number()));
    }
    if (before != null && session.session.date().isBefore(before.session.date())) {
      Held later = before.line > session.line ? before : session;
      return date.fault(
          client,
          later.line,
          "must ascend with the number of the session",
          later.session.date().toString());
    }
    if (phased == null || session.kind == null || session.kind == phased.kind) {
      return null;
    }
    boolean inOrder =
        session.kind.compareTo(phased.kind) > 0
            && session.session.date().isAfter(phased.session.date());
    Held later = phased.line > session.line ? phased : session;
    return inOrder
        ? null
        : phase.fault(
            client,
            later.line,
            "must be in the order of the phases, each from a later date than the one before",
            String.valueOf(later.kind));
  }

  /** A row. */
  private static final class Held {
    private final Session session;
    private final @Nullable PhaseKind kind;
    private final long line;

    Held(Session session, @Nullable PhaseKind kind, long line) {
      this.session = session;
      this.kind = kind;
      this.line = line;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import java.util.Optional;

/**
 * A row of sessions as it is written, and the columns of sessions.
 *
 * @param client whose row it is
 * @param session the session
 * @param noted the phase that was noted in it
 */
record SessionEntry(ClientId client, Session session, Optional<PhaseKind> noted) {
  static final FileColumn<SessionEntry> DATE =
      FileColumn.of("date", Content.NUMBERS, e -> CsvOutput.date(e.session.date()));
  static final FileColumn<SessionEntry> NUMBER =
      FileColumn.of("number", Content.NUMBERS, e -> Integer.toString(e.session.number()));
  static final FileColumn<SessionEntry> PHASE =
      FileColumn.<SessionEntry>of(
              "phase", Content.CODES, e -> e.noted.map(PhaseKind::name).orElse(""))
          .optional();

  static final FileColumns<SessionEntry> COLUMNS =
      FileColumns.of(FileColumn.client(SessionEntry::client), DATE, NUMBER, PHASE);
}

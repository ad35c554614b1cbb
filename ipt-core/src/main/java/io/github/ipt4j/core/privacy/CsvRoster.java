// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.base.Splitter;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvFields;
import io.github.ipt4j.core.csv.CsvKind;
import io.github.ipt4j.core.csv.CsvStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is named in files: all clients, the people of each, and the names that clinicians
 * chose, which are the same for all clients.
 */
final class CsvRoster {
  static final Splitter PEOPLE = Splitter.on(';');

  /** What stands in the place of a state where none held. */
  static final String NONE = "NONE";

  private static final String PERSON = "person";

  private final Options options;
  private final Set<ClientId> clients = new TreeSet<>();
  private final Pseudonyms shared = new Pseudonyms();
  private final Map<ClientId, Pseudonyms> people = new HashMap<>();
  private final Set<String> seenPeople = new HashSet<>();

  CsvRoster(Options options) {
    this.options = options;
  }

  Set<ClientId> clients() {
    return clients;
  }

  Pseudonyms shared() {
    return shared;
  }

  /** Returns what stands in the place of the people of a client. */
  Pseudonyms people(ClientId client) {
    return people.computeIfAbsent(client, c -> new Pseudonyms());
  }

  /** Returns what looks at the rows of a file and notes whom and what they name. */
  CsvStream.RowReader reader(CsvKind kind) {
    return new CsvStream.RowReader() {
      private Declaration[] declarations = {};
      private final Set<String> seen = new HashSet<>();
      private @Nullable ClientId last;

      @Override
      public void row(CsvFields row) {
        if (declarations.length == 0) {
          declarations = CsvColumns.declarations(kind, row.columns());
        }
        if (!row.client().equals(last)) {
          last = row.client();
          clients.add(last);
          seenPeople.clear();
        }
        for (int i = 0; i < declarations.length; i++) {
          if (declarations[i].treatment() == Treatment.RENAMED) {
            note(declarations[i].names(), row, i, seen);
          }
        }
      }
    };
  }

  private void note(String names, CsvFields row, int column, Set<String> seen) {
    String text = names.equals("client") || names.equals("contact") ? "" : row.text(column);
    if (text.isEmpty() || text.equals(NONE)) {
      return;
    }
    if (names.equals(PERSON)) {
      if (seenPeople.add(text)) {
        PEOPLE.split(text).forEach(person -> people(row.client()).note(PERSON, person));
      }
    } else if (seen.add(text) && !options.keeps(names, text)) {
      shared.note(names, text);
    }
  }
}

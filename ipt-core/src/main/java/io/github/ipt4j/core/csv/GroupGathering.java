// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.style.Identifiers;
import java.util.Map;

/** Gathers the group of a client. */
final class GroupGathering implements Gathering<String> {
  private static final FileColumn<Map.Entry<ClientId, String>> GROUP =
      FileColumn.of("group", Content.CODES, Map.Entry::getValue);
  static final CsvFormat FORMAT =
      FileColumns.of(FileColumn.<Map.Entry<ClientId, String>>client(Map.Entry::getKey), GROUP);

  private final Column column;
  private String group = "";

  GroupGathering(Header header) {
    this.column = header.column(GROUP);
  }

  @Override
  public void begin() {
    group = "";
  }

  @Override
  public void add(Row row) {
    String read = column.id(row, text -> Identifiers.check("group", text));
    if (!group.isEmpty()) {
      throw column.fault(row, "must come once for each client");
    }
    group = read;
  }

  @Override
  public String finish(ClientId client) {
    return group;
  }
}

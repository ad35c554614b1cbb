// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the dates from which the phases of a client run. */
final class PhaseGathering implements Gathering<ImmutableSortedSet<LocalDate>> {
  private static final FileColumn<Map.Entry<ClientId, LocalDate>> DATE =
      FileColumn.of("date", Content.NUMBERS, start -> CsvOutput.date(start.getValue()));
  static final CsvFormat FORMAT =
      FileColumns.of(FileColumn.<Map.Entry<ClientId, LocalDate>>client(Map.Entry::getKey), DATE);

  private final Column date;
  private final Set<LocalDate> starts = new TreeSet<>();

  PhaseGathering(Header header) {
    this.date = header.column(DATE);
  }

  @Override
  public void begin() {
    starts.clear();
  }

  @Override
  public void add(Row row) {
    if (!starts.add(LocalDate.ofEpochDay(date.epochDay(row)))) {
      throw date.fault(row, "must come once for each client");
    }
  }

  @Override
  public ImmutableSortedSet<LocalDate> finish(ClientId client) {
    return ImmutableSortedSet.copyOf(starts);
  }
}

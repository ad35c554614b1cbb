// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the dates from which the phases of a client run. */
final class PhaseGathering implements Gathering<ImmutableSortedSet<LocalDate>> {
  static final CsvFormat FORMAT =
      CsvFormat.of(ImmutableSet.of(Header.CLIENT, "date"), ImmutableSet.of());

  private final Column date;
  private final Set<LocalDate> starts = new TreeSet<>();

  PhaseGathering(Header header) {
    this.date = header.column("date");
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

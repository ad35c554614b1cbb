// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Measures from and to CSV: {@code client,date,instrument} and either {@code total} or {@code
 * item1} to the last item of the longest instrument.
 *
 * <p>One row for each client, date and instrument, which is named by its code; an empty item is not
 * answered, and items beyond the instrument's are empty. An empty total is a form that was missed;
 * a row whose items are all empty is a form on which none was answered. Measures get the ids {@code
 * code@date#1}.
 */
public final class MeasuresCsv {
  private MeasuresCsv() {}

  /**
   * Reads a file under the default conventions.
   *
   * @param file the file
   * @return the series of each client by instrument, in the order of their codes
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the file
   * @throws IOException if the file cannot be opened
   */
  public static ByClient<ImmutableMap<Instrument, MeasureSeries>> read(Path file)
      throws IOException {
    return read(CsvSource.of(file), CsvConventions.withDefaults());
  }

  /**
   * Reads a source; its clients may stand in any order.
   *
   * @param source the source
   * @param conventions which instruments it may name
   * @return the series of each client by instrument, in the order of their codes
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static ByClient<ImmutableMap<Instrument, MeasureSeries>> read(
      CsvSource source, CsvConventions conventions) throws IOException {
    return ByClient.copyOf(
        ClientGroups.readAll(source, MeasureGathering.FORMAT, conventions, gathering(conventions)));
  }

  static Function<Header, Gathering<ImmutableMap<Instrument, MeasureSeries>>> gathering(
      CsvConventions conventions) {
    return header -> new MeasureGathering(header, conventions);
  }

  /**
   * Writes series: clients in ascending order, their measures in the order of time.
   *
   * @param series the series of each client by instrument
   * @param to where to write; it is flushed and stays open
   * @throws IOException if it cannot be written to
   * @throws IllegalArgumentException if some measures have items and others have none, or one
   *     instrument was taken twice on a day
   */
  public static void write(
      Map<ClientId, ? extends Map<Instrument, MeasureSeries>> series, Writer to)
      throws IOException {
    List<MeasureTaken> all =
        series.values().stream()
            .flatMap(s -> s.values().stream())
            .flatMap(s -> s.measures().stream())
            .toList();
    boolean totals = all.stream().allMatch(m -> m.items().isEmpty());
    checkArgument(
        totals || all.stream().allMatch(m -> m.items().isPresent()),
        "measures of a file must all have items, or all have totals or be missed");
    int most = totals ? 0 : all.stream().mapToInt(m -> m.instrument().items()).max().orElse(0);
    List<FileColumn<MeasureEntry>> values =
        totals
            ? List.of(MeasureEntry.TOTAL)
            : IntStream.rangeClosed(1, most).mapToObj(MeasureEntry::item).toList();
    CsvOutput.write(MeasureEntry.COLUMNS.and(values), series, MeasuresCsv::rows, to);
  }

  private static List<MeasureEntry> rows(ClientId client, Map<Instrument, MeasureSeries> series) {
    List<MeasureTaken> measures = new ArrayList<>();
    series.values().forEach(s -> measures.addAll(s.measures()));
    measures.sort(
        Comparator.comparing((MeasureTaken m) -> m.at().date())
            .thenComparing(m -> m.instrument().code()));
    Set<String> seen = new HashSet<>();
    List<MeasureEntry> rows = new ArrayList<>();
    for (MeasureTaken measure : measures) {
      LocalDate date = measure.at().date();
      String code = measure.instrument().code();
      Refusal.of(
          code, seen.add(date + code), "measures", "must be one of each day in a file", date);
      rows.add(new MeasureEntry(client, measure));
    }
    return rows;
  }
}

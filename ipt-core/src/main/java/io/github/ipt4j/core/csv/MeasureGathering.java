// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.csv.CsvConventions.OtherColumns;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.rule.Quoted;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes rows of measures into the series of a client by instrument. */
final class MeasureGathering implements Gathering<ImmutableMap<Instrument, MeasureSeries>> {
  static final CsvFormat FORMAT = new Format();

  private final Column date;
  private final Column instrument;
  private final Column total;
  private final ImmutableList<Column> items;
  private final ImmutableMap<String, Instrument> instruments;
  private final String instrumentRule;
  private final boolean passOver;
  private final Map<String, MeasureSeries.Builder> gathered = new TreeMap<>();
  private final Set<InstrumentDay> seen = new HashSet<>();

  MeasureGathering(Header header, CsvConventions conventions) {
    this.passOver = conventions.otherColumns() == OtherColumns.PASSED_OVER;
    ImmutableList<Instrument> instruments = conventions.instruments();
    this.date = header.column(MeasureEntry.DATE);
    this.instrument = header.column(MeasureEntry.INSTRUMENT);
    this.total = header.column(MeasureEntry.TOTAL);
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (int i = 1; header.has(MeasureEntry.ITEM + i); i++) {
      columns.add(header.column(MeasureEntry.item(i)));
    }
    this.items = columns.build();
    this.instruments = Maps.uniqueIndex(instruments, Instrument::code);
    this.instrumentRule =
        "must be one of "
            + this.instruments.keySet().stream()
                .map(code -> Quoted.token(code).text())
                .collect(joining(", "));
  }

  @Override
  public void begin() {
    gathered.clear();
    seen.clear();
  }

  @Override
  public void add(Row row) {
    int day = date.epochDay(row);
    Instrument measure = instruments.get(instrument.raw(row));
    if (measure == null) {
      throw instrument.fault(row, instrumentRule);
    }
    LocalDate taken = LocalDate.ofEpochDay(day);
    MeasureTaken.Builder builder =
        MeasureTaken.builder()
            .id(new EventId(measure.code() + "@" + taken + "#1"))
            .at(EventTime.on(taken))
            .instrument(measure);
    if (items.isEmpty()) {
      builder.reportedTotal(total.numberIfAny(row, measure.totalMinimum(), measure.totalMaximum()));
    } else {
      builder.items(responses(row, measure));
    }
    if (!seen.add(new InstrumentDay(measure.code(), day))) {
      throw date.fault(row, "must come once for each instrument");
    }
    gathered
        .computeIfAbsent(measure.code(), code -> MeasureSeries.builder().instrument(measure))
        .addMeasure(builder.build());
  }

  private ItemResponses responses(Row row, Instrument measure) {
    if (measure.items() > items.size()) {
      throw instrument.fault(
          row, "must be an instrument of at most " + items.size() + " items, as the header has");
    }
    ItemResponses.Builder responses = ItemResponses.builder();
    for (int i = 0; i < items.size(); i++) {
      if (i < measure.items()) {
        responses.addItem(
            items.get(i).wholeIfAny(row, measure.itemMinimum(), measure.maximumOf(i + 1)));
      } else if (!passOver) {
        items
            .get(i)
            .requireEmpty(
                row,
                "must be empty, for "
                    + Quoted.token(measure.code())
                    + " has "
                    + measure.items()
                    + " items (--other-columns pass passes over others)");
      }
    }
    return responses.build();
  }

  @Override
  public ImmutableMap<Instrument, MeasureSeries> finish(ClientId client) {
    ImmutableMap.Builder<Instrument, MeasureSeries> series = ImmutableMap.builder();
    for (MeasureSeries.Builder builder : gathered.values()) {
      MeasureSeries built = builder.build();
      series.put(built.instrument(), built);
    }
    return series.buildOrThrow();
  }

  private record InstrumentDay(String code, int day) {}

  /** Either a total, or items numbered from 1 without a gap. */
  private static final class Format implements CsvFormat {
    private static final String TOTAL = MeasureEntry.TOTAL.name();
    private static final String ITEM = MeasureEntry.ITEM;

    @Override
    public ImmutableSet<String> required() {
      return MeasureEntry.COLUMNS.required();
    }

    @Override
    public boolean isKnown(String column) {
      return required().contains(column) || column.equals(TOTAL) || number(column) > 0;
    }

    @Override
    public String known() {
      return "one of client, date, instrument, total, item1, item2 and so on";
    }

    @Override
    public String header() {
      return CsvFormat.super.header() + ",total (or item1,item2 and so on to the last item)";
    }

    @Override
    public void check(Header header) {
      int most = header.names().stream().mapToInt(Format::number).max().orElse(0);
      for (int i = 1; i <= most; i++) {
        if (!header.has(ITEM + i)) {
          throw header.missing(ITEM + i);
        }
      }
      if (header.has(TOTAL) == (most > 0)) {
        throw InputFault.builder(header.file(), "must have either total or item1 to the last item")
            .line(header.line())
            .build();
      }
    }

    private static int number(String column) {
      String digits = column.startsWith(ITEM) ? column.substring(ITEM.length()) : "";
      boolean numbered = digits.matches("[1-9][0-9]{0,3}");
      return numbered ? Integer.parseInt(digits) : 0;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.testing.CsvText.Cell;
import io.github.ipt4j.core.testing.CsvText.Line;
import io.github.ipt4j.core.testing.Damage.Damaged;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The damage that is done to one CSV file. */
final class CsvDamage {
  private static final String CLIENT = "client";
  private static final String DECIMAL_RULE =
      "must be 0 to 10 in at most 15 digits, such as 2 or 2.5";
  private static final String QUOTES_RULE =
      "must have its quotes closed and doubled, and no field beyond 1048576 characters";

  private final GoodFile file;
  private final FileForm form;
  private final CsvText csv;
  private final MixGenerator random;

  private CsvDamage(GoodFile file, MixGenerator random) {
    this.file = file;
    this.form = file.form();
    this.csv = file.csv();
    this.random = random;
  }

  /** Returns damage to files of one reader or of a case folder. */
  static Damage of(Function<CsvDamage, Optional<Damaged>> damage) {
    return (file, random) ->
        file.form() == FileForm.JSON ? Optional.empty() : damage.apply(new CsvDamage(file, random));
  }

  /** Returns damage to files of one reader only. */
  static Damage ofStream(Function<CsvDamage, Optional<Damaged>> damage) {
    return (file, random) ->
        file.form().isStream() ? damage.apply(new CsvDamage(file, random)) : Optional.empty();
  }

  /** A cell of a row in a column. */
  private record Place(Line row, String column, Cell cell) {}

  private ImmutableList<Place> places(Collection<String> columns, Predicate<Place> isFit) {
    return csv.rows().stream()
        .flatMap(
            row ->
                columns.stream()
                    .flatMap(c -> csv.cell(row, c).map(cell -> new Place(row, c, cell)).stream()))
        .filter(place -> !place.cell().value().isEmpty())
        .filter(this::standsAlone)
        .filter(isFit)
        .collect(ImmutableList.toImmutableList());
  }

  /** In a folder the rows of one contact are held against each other before all is told of each. */
  private boolean standsAlone(Place place) {
    return form.isStream()
        || csv.cell(place.row(), "contact").filter(c -> !c.value().isEmpty()).isEmpty();
  }

  private Optional<Place> any(Collection<String> columns) {
    return Damage.any(places(columns, place -> true), random);
  }

  private Damaged replaced(Place place, String raw, InputFault.Builder fault) {
    return new Damaged(
        Damage.replaced(file.text(), place.cell().from(), place.cell().to(), raw), fault.build());
  }

  private InputFault.Builder atLine(Line row, String rule) {
    return InputFault.builder(file.name(), rule).line(row.number());
  }

  /** Returns a fault of the client of the row, where a file may hold several. */
  private InputFault.Builder ofClient(Line row, String rule) {
    InputFault.Builder fault = atLine(row, rule);
    if (form.isStream()) {
      csv.cell(row, CLIENT).ifPresent(cell -> fault.client(new ClientId(cell.value())));
    }
    return fault;
  }

  private InputFault.Builder at(Place place, String rule) {
    return ofClient(place.row(), rule).column(place.column());
  }

  Optional<Damaged> noHeader() {
    return Optional.of(
        new Damaged("", InputFault.builder(file.name(), form.headerRule()).line(1).build()));
  }

  Optional<Damaged> missingColumn() {
    return Damage.any(form.required(), random)
        .map(
            column -> {
              int index = csv.index(column);
              InputFault.Builder fault = atLine(csv.header(), "must be in the header");
              return new Damaged(without(index), fault.column(column).build());
            });
  }

  private String without(int index) {
    return Stream.concat(Stream.of(csv.header()), csv.rows().stream())
        .map(
            line -> {
              StringBuilder row = new StringBuilder();
              for (int i = 0; i < line.cells().size(); i++) {
                if (i != index) {
                  row.append(row.isEmpty() ? "" : ",").append(raw(line.cells().get(i)));
                }
              }
              return row + "\n";
            })
        .collect(Collectors.joining());
  }

  private String raw(Cell cell) {
    return file.text().substring(cell.from(), cell.to());
  }

  /** Adds a column behind the last one, empty in every row. */
  private String withColumn(String name) {
    StringBuilder text = new StringBuilder();
    text.append(file.text(), csv.header().from(), csv.header().to()).append(',').append(name);
    for (Line row : csv.rows()) {
      text.append('\n').append(file.text(), row.from(), row.to()).append(',');
    }
    return text.append('\n').toString();
  }

  private InputFault.Builder inLastColumn(String rule) {
    return atLine(csv.header(), rule).column(Integer.toString(csv.header().cells().size() + 1));
  }

  Optional<Damaged> doubledColumn() {
    return Damage.any(csv.header().cells(), random)
        .map(Cell::value)
        .map(
            name ->
                new Damaged(
                    withColumn(name), inLastColumn("must not be named twice").value(name).build()));
  }

  Optional<Damaged> unknownColumn() {
    String name = "weather";
    return Optional.of(
        new Damaged(withColumn(name), inLastColumn(form.unknownColumnRule()).words(name).build()));
  }

  Optional<Damaged> misspeltColumn() {
    return Damage.any(csv.header().cells(), random)
        .map(
            cell -> {
              String rule =
                  "must be written " + cell.value() + ", in lower case and without blanks";
              int index = csv.header().cells().indexOf(cell);
              String capitals = Ascii.toUpperCase(cell.value());
              InputFault.Builder fault =
                  atLine(csv.header(), rule).column(Integer.toString(index + 1)).value(capitals);
              String text = Damage.replaced(file.text(), cell.from(), cell.to(), capitals);
              return new Damaged(text, fault.build());
            });
  }

  Optional<Damaged> wrongSeparator() {
    String rule = "must have columns separated by ',': looks like ';' separates; --separator ';'";
    StringBuilder text = new StringBuilder();
    Stream.concat(Stream.of(csv.header()), csv.rows().stream())
        .map(line -> String.join(";", line.cells().stream().map(this::raw).toList()))
        .forEach(line -> text.append(line).append('\n'));
    return Optional.of(new Damaged(text.toString(), atLine(csv.header(), rule).build()));
  }

  Optional<Damaged> raggedRow() {
    return Damage.any(csv.rows(), random)
        .map(
            row -> {
              int columns = csv.header().cells().size();
              boolean isShort = columns > 1 && random.nextDouble() < 0.5;
              int end = isShort ? row.cells().get(columns - 2).to() : row.to();
              InputFault.Builder fault =
                  csv.index(CLIENT) == 0
                      ? ofClient(row, "must have " + columns + " fields, as the header has")
                      : atLine(row, "must have " + columns + " fields, as the header has");
              fault.value(Integer.toString(isShort ? columns - 1 : columns + 1));
              return new Damaged(
                  Damage.replaced(file.text(), end, row.to(), isShort ? "" : ","), fault.build());
            });
  }

  Optional<Damaged> blankLine() {
    return Damage.any(csv.rows(), random)
        .map(
            row ->
                new Damaged(
                    Damage.replaced(file.text(), row.from(), row.from(), "\n"),
                    atLine(row, "must not be a blank line, unless no row follows").build()));
  }

  /** Behind the last quote of the text, so that no other closes it. */
  Optional<Damaged> openQuote() {
    int lastQuote = file.text().lastIndexOf('"');
    return Damage.any(
            csv.rows().stream().filter(row -> row.from() > lastQuote + 1).toList(), random)
        .map(
            row -> {
              int at = row.cells().get(1 % row.cells().size()).from();
              return new Damaged(
                  Damage.replaced(file.text(), at, at, "\""), atLine(row, QUOTES_RULE).build());
            });
  }

  Optional<Damaged> strayQuote() {
    Collection<String> columns = csv.header().cells().stream().map(Cell::value).toList();
    return Damage.any(
            places(columns, p -> !p.cell().isQuoted() && p.cell().value().length() > 1), random)
        .map(
            place -> {
              int at = place.cell().from() + 1;
              InputFault.Builder fault =
                  atLine(place.row(), "must have every field with a quote in quotes");
              return new Damaged(Damage.replaced(file.text(), at, at, "\""), fault.build());
            });
  }

  Optional<Damaged> invisibleCharacter() {
    return any(form.names())
        .map(
            place -> {
              String value = place.cell().value() + "\u200B";
              InputFault.Builder fault =
                  at(
                      place,
                      "must hold no invisible character, such as a no-break space, a soft hyphen or"
                          + " a zero-width space");
              return replaced(place, quoted(value), fault.words(value));
            });
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  Optional<Damaged> noSuchDay() {
    return date(date -> date.substring(0, 4) + "-02-30");
  }

  Optional<Damaged> otherDateForm() {
    return date(
        date -> date.substring(8) + "." + date.substring(5, 7) + "." + date.substring(0, 4));
  }

  private Optional<Damaged> date(Function<String, String> damage) {
    return any(form.dates())
        .map(
            place -> {
              String other = damage.apply(place.cell().value());
              return replaced(place, other, at(place, form.dateRule()).number(other));
            });
  }

  Optional<Damaged> numberOutOfRange() {
    return number((least, most) -> Integer.toString(most + 1));
  }

  Optional<Damaged> wordForNumber() {
    return number((least, most) -> "a lot");
  }

  /** Makes another of a number, given the least and the greatest that may stand there. */
  private interface Other {
    String of(int least, int greatest);
  }

  private Optional<Damaged> number(Other other) {
    return Damage.any(places(numbers(), place -> range(place).isPresent()), random)
        .map(
            place -> {
              Range range = range(place).orElseThrow();
              String text = other.of(range.least, range.greatest);
              return replaced(place, text, at(place, range.rule()).number(text));
            });
  }

  private Collection<String> numbers() {
    return switch (form) {
      case MEASURES ->
          csv.header().cells().stream()
              .map(Cell::value)
              .filter(name -> name.equals("total") || name.startsWith("item"))
              .toList();
      case SESSIONS -> ImmutableSet.of("number");
      default -> form.ratings();
    };
  }

  private record Range(int least, int greatest, boolean isWhole) {
    String rule() {
      return isWhole
          ? "must be a whole number from " + least + " to " + greatest
          : "must be " + least + " to " + greatest + " in at most 15 digits, such as 2 or 2.5";
    }
  }

  /** Returns what a number must lie in; empty where that is another project's instrument. */
  private Optional<Range> range(Place place) {
    if (form == FileForm.SESSIONS) {
      return Optional.of(new Range(1, 999_999, true));
    } else if (form != FileForm.MEASURES) {
      return Optional.of(new Range(0, 10, false));
    }
    return csv.cell(place.row(), "instrument")
        .flatMap(code -> Instrument.ofCode(code.value()))
        .map(instrument -> range(instrument, place.column()));
  }

  private static Range range(Instrument instrument, String column) {
    return column.equals("total")
        ? new Range(instrument.totalMinimum(), instrument.totalMaximum(), false)
        : new Range(
            instrument.itemMinimum(),
            instrument.maximumOf(Integer.parseInt(column.substring("item".length()))),
            true);
  }

  Optional<Damaged> decimalComma() {
    return any(form.ratings())
        .map(
            place ->
                replaced(
                    place,
                    quoted("2,5"),
                    at(place, DECIMAL_RULE + "; looks like a decimal comma; --decimal-comma")
                        .number("2,5")));
  }

  Optional<Damaged> unknownCode() {
    return any(form.codes().keySet())
        .map(
            place -> {
              FileForm.Code code = requireNonNull(form.codes().get(place.column()));
              InputFault.Builder fault = at(place, code.rule());
              return replaced(
                  place,
                  code.text(),
                  code.isWords() ? fault.words(code.text()) : fault.value(code.text()));
            });
  }

  Optional<Damaged> nameInCapitals() {
    boolean saysWhetherItHeld = csv.index("holds") >= 0;
    String rule =
        form == FileForm.STATES && !saysWhetherItHeld
            ? FileForm.NAME_RULE + ", or NONE"
            : FileForm.NAME_RULE;
    ImmutableSet<String> columns =
        form == FileForm.DIARY || form == FileForm.STATES
            ? ImmutableSet.of("symptom", "state")
            : ImmutableSet.of();
    return any(columns)
        .filter(place -> !place.cell().value().equals("NONE"))
        .map(
            place -> {
              String name = Ascii.toUpperCase(place.cell().value());
              return replaced(place, quoted(name), at(place, rule).words(name));
            });
  }

  Optional<Damaged> rowTwice() {
    return twice(form)
        .flatMap(
            said ->
                Damage.any(
                        places(
                            ImmutableSet.of(said.column),
                            p -> said.only.isEmpty() || p.cell().value().equals(said.only)),
                        random)
                    .map(place -> repeated(place, said)));
  }

  private Damaged repeated(Place place, Twice said) {
    Line row = place.row();
    String again = file.text().substring(row.from(), row.to()) + "\n";
    long linesOfRow = again.chars().filter(c -> c == '\n').count();
    InputFault.Builder fault =
        ofClient(row, said.rule).line(row.number() + linesOfRow).column(said.column);
    return new Damaged(
        Damage.replaced(file.text(), row.from(), row.from(), again),
        fault.value(place.cell().value()).build());
  }

  /** What is said of a row that stands twice: in which column, and of which value of it alone. */
  private record Twice(String column, String only, String rule) {}

  private static Optional<Twice> twice(FileForm form) {
    return switch (form) {
      case DIARY ->
          Optional.of(
              new Twice(
                  "date",
                  "",
                  "must come once for each symptom, unless every row of the day has an intensity"
                      + " above 0 and an onset of its own (--several max or mean makes one entry of"
                      + " them)"));
      case CONTACTS ->
          Optional.of(
              new Twice(
                  "kind",
                  "NONE",
                  "must not be NONE on a day that has a contact or NONE in another row"));
      case MEASURES -> Optional.of(new Twice("date", "", "must come once for each instrument"));
      case STATES -> Optional.of(new Twice("date", "", "must come once for each state"));
      case SESSIONS -> Optional.of(new Twice("number", "", "must come once for each client"));
      case RATINGS ->
          Optional.of(
              new Twice(
                  "date",
                  "",
                  "must come once for each rating, unless every row of the day has a time of its own"
                      + " (--several max or mean makes one value of them)"));
      default -> Optional.empty();
    };
  }
}

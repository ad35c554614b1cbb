// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvConventions.Dates;
import io.github.ipt4j.core.csv.CsvConventions.DecimalMark;
import io.github.ipt4j.core.csv.CsvConventions.OtherColumns;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.csv.CsvConventions.SeveralEntries;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.InstrumentJson;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;

/** What a command line declares of the files that it names. */
final class ReviewConventions {
  private static final ImmutableMap<String, Separator> SEPARATORS =
      ImmutableMap.of(
          ",",
          Separator.COMMA,
          ";",
          Separator.SEMICOLON,
          "tab",
          Separator.TAB,
          "\t",
          Separator.TAB);
  private static final ImmutableMap<String, OtherColumns> OTHER_COLUMNS =
      ImmutableMap.of("pass", OtherColumns.PASSED_OVER);
  private static final ImmutableMap<String, SeveralEntries> SEVERAL =
      ImmutableMap.of("max", SeveralEntries.MAXIMUM, "mean", SeveralEntries.MEAN);

  private ReviewConventions() {}

  /**
   * Returns the conventions.
   *
   * @throws UsageException if an option has another value, or an instrument cannot be read
   */
  static CsvConventions of(ReviewOptions options) {
    CsvConventions.Builder builder =
        CsvConventions.builder()
            .contactSampling(options.contactSampling())
            .addAllScales(Declarations.scales(options))
            .symptomFrom(Declarations.symptomFrom(options))
            .putAllCourses(Declarations.courses(options));
    options
        .text(Option.SEPARATOR)
        .map(t -> one(Option.SEPARATOR, SEPARATORS, "',', ';' or tab", t))
        .ifPresent(builder::separator);
    options
        .text(Option.OTHER_COLUMNS)
        .map(t -> one(Option.OTHER_COLUMNS, OTHER_COLUMNS, "pass", t))
        .ifPresent(builder::otherColumns);
    options
        .text(Option.SEVERAL)
        .map(t -> one(Option.SEVERAL, SEVERAL, "max or mean", t))
        .ifPresent(builder::severalEntries);
    options.text(Option.DAY_START).map(ReviewConventions::toTime).ifPresent(builder::dayStart);
    if (options.has(Option.DECIMAL_COMMA)) {
      builder.decimalMark(DecimalMark.COMMA);
    }
    if (options.has(Option.CALENDAR_DATES)) {
      builder.dates(Dates.CALENDAR_DATES);
    }
    for (String text : options.texts(Option.MISSING)) {
      if (text.isEmpty()) {
        throw new UsageException(Option.MISSING + " must be a text such as NA, but was empty");
      }
      builder.addMissing(text);
    }
    for (String file : options.texts(Option.INSTRUMENT)) {
      builder.addFurtherInstrument(instrument(file));
    }
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new UsageException(Option.INSTRUMENT + ": " + e.getMessage());
    }
  }

  private static <T> T one(
      Option option, ImmutableMap<String, T> values, String rule, String text) {
    T value = values.get(text);
    if (value == null) {
      throw new UsageException(option + " must be " + rule + ", but was '" + text + "'");
    }
    return value;
  }

  private static LocalTime toTime(String text) {
    try {
      LocalTime time = LocalTime.parse(text);
      if (text.length() == 5 && !time.isAfter(LocalTime.NOON)) {
        return time;
      }
    } catch (DateTimeException e) {
      throw notATime(text);
    }
    throw notATime(text);
  }

  private static UsageException notATime(String text) {
    return new UsageException(
        Option.DAY_START
            + " must be a time of day from 00:00 to 12:00 such as 04:00, but was '"
            + text
            + "'");
  }

  private static Instrument instrument(String file) {
    try {
      return InstrumentJson.read(Path.of(file));
    } catch (InputFault e) {
      throw new UsageException(Option.INSTRUMENT + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException(Option.INSTRUMENT + ": " + Reason.of(e));
    }
  }
}

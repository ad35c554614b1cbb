// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewOptionsTest {
  @TempDir Path folder;
  private String diary = "";

  @BeforeEach
  void writeADiary() throws IOException {
    diary = Files.createFile(folder.resolve("diary.csv")).toString();
  }

  @Test
  void parse_everyOption_isRead() {
    ReviewOptions options =
        ReviewOptions.parse(
            "--diary",
            diary,
            "--contacts",
            diary,
            "--contact-sampling",
            "DAILY",
            "--measures",
            diary,
            "--prorate",
            "2",
            "--sessions",
            diary,
            "--phase",
            "2024-03-15",
            "--sequential",
            "--out",
            folder.resolve("out.jsonl").toString());
    assertThat(options.path(Option.DIARY)).contains(Path.of(diary));
    assertThat(options.contactSampling()).isEqualTo(ContactSampling.DAILY);
    assertThat(options.date(Option.PHASE)).contains(LocalDate.of(2024, 3, 15));
    assertThat(options.has(Option.SEQUENTIAL)).isTrue();
    assertThat(options.missingItems()).isEqualTo(MissingItems.prorate(2));
    assertThat(ReviewOptions.parse("--diary", diary).missingItems()).isEqualTo(MissingItems.STRICT);
  }

  @Test
  void parse_contactsWithoutSampling_areNotableOnly() {
    assertThat(ReviewOptions.parse("--diary", diary, "--contacts", diary).contactSampling())
        .isEqualTo(ContactSampling.NOTABLE_ONLY);
  }

  @Test
  void parse_templateWithAndWithoutFolder_areRead() {
    assertThat(ReviewOptions.parse("--template").path(Option.TEMPLATE)).isEmpty();
    assertThat(ReviewOptions.parse("--template", "forms").path(Option.TEMPLATE))
        .contains(Path.of("forms"));
  }

  @Test
  void parse_whatCannotBeObeyed_saysWhy() {
    refuses(
        "nothing was asked for: --diary FILE, --ratings FILE, --contacts FILE or --measures FILE is"
            + " needed");
    refuses("unknown option '--dairy'", "--dairy", diary);
    refuses("unknown option 'x.csv'", "--diary", diary, "x.csv");
    refuses("--diary needs a value", "--diary");
    refuses("--diary needs a value", "--diary", "--sequential");
    refuses("--diary is given twice", "--diary", diary, "--diary", diary);
    refuses(
        "nothing is given to review: --diary FILE, --ratings FILE, --contacts FILE or --measures FILE is needed",
        "--sessions",
        diary);
    refuses(
        "--contact-sampling goes with --contacts only",
        "--diary",
        diary,
        "--contact-sampling",
        "DAILY");
    refuses(
        "--contact-sampling must be DAILY, EVERY_CONTACT, NOTABLE_ONLY, but was 'daily'",
        "--diary",
        diary,
        "--contacts",
        diary,
        "--contact-sampling",
        "daily");
    refuses(
        "--phase must be a date such as 2024-03-15, of the years 1800 to 2299, but was '2024-02-30'",
        "--diary",
        diary,
        "--phase",
        "2024-02-30");
    refuses("--prorate goes with --measures only", "--diary", diary, "--prorate", "1");
    refuses(
        "--prorate must be a number of items from 1 to 9, but was '0'",
        "--diary",
        diary,
        "--measures",
        diary,
        "--prorate",
        "0");
    refuses("--out names a file that is read: '" + diary + "'", "--diary", diary, "--out", diary);
    refuses("--out goes with --diary only", "--template", "--out", "x");
    refuses("--from goes with --template only", "--diary", diary, "--from", "2024-01-01");
  }

  @Test
  void parse_filesThatAreNotThere_saysWhich() {
    String missing = folder.resolve("missing.csv").toString();
    refuses("--diary: there is no file '" + missing + "'", "--diary", missing);
    refuses(
        "--sessions: there is no file '" + missing + "'", "--diary", diary, "--sessions", missing);
    refuses("--diary: '" + folder + "' is a directory", "--diary", folder.toString());
    String nowhere = folder.resolve("missing").resolve("out").toString();
    refuses(
        "--out: '" + nowhere + "' cannot be written: no such folder",
        "--diary",
        diary,
        "--out",
        nowhere);
    refuses(
        "--out: '" + folder + "' cannot be written: it is a directory",
        "--diary",
        diary,
        "--out",
        folder.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999999-12-30", "-0001-01-01", "2300-01-01", "1799-12-31", "2024-03-15x", ""})
  void parse_datesOutOfRange_areRefused(String date) {
    for (String[] args :
        new String[][] {{"--template", "--from", date}, {"--diary", diary, "--phase", date}}) {
      refuses(
          args[args.length - 2]
              + " must be a date such as 2024-03-15, of the years 1800 to 2299, but was '"
              + date
              + "'",
          args);
    }
  }

  @Test
  void parse_whatIsDeclaredOfTheFiles_isRead() throws IOException {
    Path own = folder.resolve("own.json");
    Files.writeString(own, "{\"code\": \"own\", \"items\": 2, \"itemMaxima\": [2, 4]}");
    CsvConventions conventions =
        ReviewConventions.of(
            ReviewOptions.parse(
                "--measures",
                "-",
                "--separator",
                ";",
                "--decimal-comma",
                "--missing",
                "NA",
                "--missing",
                "-9",
                "--other-columns",
                "pass",
                "--several",
                "mean",
                "--calendar-dates",
                "--day-start",
                "05:30",
                "--instrument",
                own.toString()));
    assertThat(conventions)
        .isEqualTo(
            CsvConventions.builder()
                .separator(CsvConventions.Separator.SEMICOLON)
                .decimalMark(CsvConventions.DecimalMark.COMMA)
                .addMissing("NA", "-9")
                .otherColumns(CsvConventions.OtherColumns.PASSED_OVER)
                .severalEntries(CsvConventions.SeveralEntries.MEAN)
                .dates(CsvConventions.Dates.CALENDAR_DATES)
                .dayStart(LocalTime.of(5, 30))
                .addFurtherInstrument(
                    Instrument.builder().code("own").items(2).addItemMaxima(2, 4).build())
                .build());
    assertThat(ReviewConventions.of(ReviewOptions.parse("--diary", diary)))
        .isEqualTo(CsvConventions.withDefaults());
  }

  @Test
  void parse_declarationsThatCannotBeObeyed_sayWhy() throws IOException {
    refuses(
        "--separator must be ',', ';' or tab, but was '|'", "--diary", diary, "--separator", "|");
    refuses("--several must be max or mean, but was 'min'", "--diary", diary, "--several", "min");
    refuses(
        "--other-columns must be pass, but was 'no'", "--diary", diary, "--other-columns", "no");
    refuses(
        "--missing must be a text such as NA, but was empty", "--diary", diary, "--missing", "");
    for (String time : new String[] {"4:00", "24:00", "12:01", "04:00:30", "x"}) {
      refuses(
          "--day-start must be a time of day from 00:00 to 12:00 such as 04:00, but was '"
              + time
              + "'",
          "--diary",
          diary,
          "--day-start",
          time);
    }
    refuses(
        "--phase and --phases exclude each other",
        "--diary",
        diary,
        "--phase",
        "2024-01-01",
        "--phases",
        diary);
    refuses("standard input ('-') can be one file only", "--diary", "-", "--contacts", "-");
    Path known = folder.resolve("known.json");
    Files.writeString(known, "{\"code\": \"PHQ-9\", \"items\": 9, \"itemMaximum\": 4}");
    refuses(
        "--instrument: furtherInstruments must name each instrument once and no known one, but was"
            + " PHQ-9",
        "--diary",
        diary,
        "--instrument",
        known.toString());
    Files.writeString(known, "{\"code\": \"own\", \"items\": 9}");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ReviewOptions.parse("--diary", diary, "--instrument", known.toString()))
        .withMessageContaining("itemMaximum");
  }

  private static void refuses(String message, String... args) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ReviewOptions.parse(args))
        .withMessage(message);
  }
}

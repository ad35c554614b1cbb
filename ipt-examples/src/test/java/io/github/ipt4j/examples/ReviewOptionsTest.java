// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    refuses("nothing was asked for: --diary FILE is needed");
    refuses("unknown option '--dairy'", "--dairy", diary);
    refuses("unknown option 'x.csv'", "--diary", diary, "x.csv");
    refuses("--diary needs a value", "--diary");
    refuses("--diary needs a value", "--diary", "--sequential");
    refuses("--diary is given twice", "--diary", diary, "--diary", diary);
    refuses("no diary is given: --diary FILE is needed", "--contacts", diary);
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
        "--phase must be a date such as 2024-03-15, but was '2024-02-30'",
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
    refuses("--out and --diary name the same file", "--diary", diary, "--out", diary);
    refuses("--out goes with --diary only", "--template", "--out", "x");
    refuses("--from goes with --template only", "--diary", diary, "--from", "2024-01-01");
  }

  @Test
  void parse_filesThatAreNotThere_saysWhich() {
    String missing = folder.resolve("missing.csv").toString();
    refuses("--diary: there is no file '" + missing + "'", "--diary", missing);
    refuses(
        "--sessions: there is no file '" + missing + "'", "--diary", diary, "--sessions", missing);
    refuses(
        "--diary: '" + folder + "' is not a file that can be read", "--diary", folder.toString());
    String nowhere = folder.resolve("missing").resolve("out").toString();
    refuses("--out: '" + nowhere + "' cannot be written", "--diary", diary, "--out", nowhere);
  }

  private static void refuses(String message, String... args) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ReviewOptions.parse(args))
        .withMessage(message);
  }
}

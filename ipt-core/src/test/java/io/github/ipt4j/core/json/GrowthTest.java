// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twice as much to read takes at most 2.4 times as long. */
@Tag("slow")
class GrowthTest {
  private static final double MOST_RATIO = 2.4;
  private static final double MOST_SECONDS = 3;
  private static final int ROUNDS = 5;

  /** Shorter samples tell more of caches and the compiler than of growth. */
  private static final double SAMPLE_SECONDS = 0.5;

  private static final String HEAD =
      """
      {"schemaVersion": 1, "client": {"id": "c"},
      "period": {"startInclusive": "2025-01-06", "endExclusive": "2100-01-01"},
      """;

  /** What there may be many of. */
  @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
  enum Many {
    SOURCES_OF_ONE_CONTACT(
        20_000,
        n ->
            json(
                people(n)
                    + """
                    , "events": [{"type": "Interaction", "id": "e", "at": "2025-01-08", "kind": "VISIT",
                    "sources": [%s]}]
                    """
                        .formatted(list(n, "{\"person\": \"p%d\", \"negativity\": 3}")))),
    SYMPTOMS(
        20_000,
        n ->
            json(
                "\"symptomRecordings\": ["
                    + list(n, "{\"symptom\": \"s%d\", \"freeDays\": [\"2025-01-07\"]}")
                    + "], \"events\": ["
                    + list(
                        n,
                        "{\"type\": \"SymptomEpisode\", \"id\": \"e%1$d\", \"at\": \"2025-01-08\","
                            + " \"symptom\": \"s%1$d\", \"intensity\": 4}")
                    + "]")),
    PEOPLE(20_000, n -> json(people(n))),
    ISSUES_IN_A_CHAIN(
        20_000,
        n ->
            json(
                "\"interpersonalIssues\": ["
                    + list(n + 1, "{\"id\": \"%d\", \"description\": \"x\"}")
                    + "], \"events\": ["
                    + IntStream.range(0, n)
                        .mapToObj(
                            i ->
                                "{\"type\": \"IssueUnpacked\", \"id\": \"e%d\", \"at\": \"2025-01-08\","
                                        .formatted(i)
                                    + "\"from\": \"%d\", \"to\": \"%d\"}".formatted(i, i + 1))
                        .collect(joining(","))
                    + "]")),
    FAULTS(
        20_000,
        n ->
            json(
                "\"events\": ["
                    + list(
                        n,
                        "{\"type\": \"Goal\", \"id\": \"e%d\", \"at\": \"x\", \"owner\": 1,"
                            + " \"description\": \" \"}")
                    + "]")),
    CSV_SOURCES_OF_ONE_CONTACT(
        20_000,
        n ->
            contacts(
                "contact\n",
                IntStream.range(0, n)
                    .mapToObj("c,2025-01-08,p%d,VISIT,3,2,v\n"::formatted)
                    .collect(joining()))),
    CSV_PEOPLE(
        2_000,
        n ->
            contacts(
                "note\n",
                LocalDate.of(2025, 1, 6)
                    .datesUntil(LocalDate.of(2025, 2, 6))
                    .map(
                        day ->
                            IntStream.range(0, n)
                                .mapToObj(i -> "c,%s,p%d,VISIT,3,2,\n".formatted(day, i))
                                .collect(joining()))
                    .collect(joining()))),
    CSV_SYMPTOMS(
        20_000,
        n ->
            "d"
                + "client,date,symptom,intensity\n"
                + IntStream.range(0, n)
                    .mapToObj("c,2025-01-08,s%d,3\n"::formatted)
                    .collect(joining()));

    private final int most;
    private final IntFunction<String> text;

    Many(int most, IntFunction<String> text) {
      this.most = most;
      this.text = text;
    }

    private static String json(String fields) {
      return "{" + HEAD.substring(HEAD.indexOf('{') + 1) + fields + "}";
    }

    private static String people(int n) {
      return "\"inventory\": {\"relationships\": ["
          + list(n, "{\"id\": \"p%d\", \"kind\": \"FRIEND\"}")
          + "]}";
    }

    private static String list(int n, String element) {
      return IntStream.range(0, n).mapToObj(element::formatted).collect(joining(","));
    }

    private static String contacts(String lastColumn, String rows) {
      return "c" + "client,date,person,kind,negativity,positivity," + lastColumn + rows;
    }

    private void read(String document) {
      if (document.charAt(0) == '{') {
        readJson(document);
        return;
      }
      CsvSource source = CsvSource.ofText("growth", document.substring(1));
      ClientFiles.Builder files = ClientFiles.builder();
      try (ClientFiles open =
          (document.charAt(0) == 'c' ? files.contacts(source) : files.diaries(source)).open()) {
        open.forEachRemaining(reading -> assertThat(reading.orThrow()).isNotNull());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void readJson(String document) {
      try {
        CaseHistory history = CaseHistoryJson.read("growth", document);
        assertThat(this).isNotEqualTo(FAULTS);
        assertThat(history.asOf(LocalDate.of(2026, 1, 1)).events()).hasSameSizeAs(history.events());
      } catch (InputFault fault) {
        assertThat(this).as(fault.getMessage()).isEqualTo(FAULTS);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void reading_twiceAsMuch_takesAtMostALittleMoreThanTwiceAsLong(Many many) {
    String half = many.text.apply(many.most / 2);
    String whole = many.text.apply(many.most);
    double warm = seconds(many, half, 1);
    int times = (int) Math.ceil(SAMPLE_SECONDS / Math.min(warm, seconds(many, half, 1)));
    double ofHalf = Double.POSITIVE_INFINITY;
    double ofWhole = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      ofHalf = Math.min(ofHalf, seconds(many, half, times));
      ofWhole = Math.min(ofWhole, seconds(many, whole, times));
    }
    assertThat(ofWhole / times).isLessThan(MOST_SECONDS);
    assertThat(ofWhole / ofHalf).as("%s s after %s s", ofWhole, ofHalf).isLessThan(MOST_RATIO);
  }

  /** Returns the time that a number of readings took; of several, the least tells it best. */
  private static double seconds(Many many, String document, int times) {
    long before = System.nanoTime();
    for (int i = 0; i < times; i++) {
      many.read(document);
    }
    return (System.nanoTime() - before) / 1e9;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.math.BigIntegerMath;
import io.github.ipt4j.core.csv.ContactsCsv;
import io.github.ipt4j.core.csv.DiaryCsv;
import io.github.ipt4j.core.csv.RatingsCsv;
import io.github.ipt4j.core.csv.StatesCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDiariesTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final String DIARY_HEADER = "client,date,symptom,intensity\n";
  private static final String CONTACTS_HEADER = "client,date,person,kind,negativity,positivity\n";

  @TempDir Path folder;
  private String errors = "";

  @Test
  void run_headachesOnFridaysOnly_givesTheFieldsOfTheContract() throws Exception {
    JsonNode line = only(run("--diary", diary("a", "----5--".repeat(12))));
    assertThat(names(line)).containsExactly("schemaVersion", "client", "safety", "weekly");
    assertThat(line.get("client").asText()).isEqualTo("a");
    JsonNode weekly = line.at("/weekly/headache");
    assertThat(names(weekly))
        .containsExactly(
            "recordedDays",
            "symptomDays",
            "p",
            "exact",
            "pOnset",
            "window",
            "conclusion",
            "headline");
    assertThat(weekly.get("recordedDays").toString()).isEqualTo("[12,12,12,12,12,12,12]");
    assertThat(weekly.get("symptomDays").toString()).isEqualTo("[0,0,0,0,12,0,0]");
    // Seven tables are as extreme, those with every headache on one weekday, each of one in
    // C(84, 12) ways.
    BigInteger ways = BigIntegerMath.binomial(84, 12);
    assertThat(weekly.get("p").asDouble())
        .isCloseTo(7 / ways.doubleValue(), within(1e-9 / ways.doubleValue()));
    assertThat(weekly.get("exact").asBoolean()).isTrue();
    assertThat(names(weekly.get("window"))).containsExactly("from", "days", "p");
    assertThat(weekly.at("/window/from").asText()).isEqualTo("FRIDAY");
    assertThat(weekly.at("/window/days").asInt()).isEqualTo(1);
    assertThat(weekly.get("conclusion").asText()).isEqualTo("SUPPORTED");
    assertThat(weekly.get("headline").asText()).contains("Friday");
  }

  @Test
  void run_results_standBesideTheBlocksInOneShape() throws Exception {
    String[] files = {
      "--diary", diary("a", "----5--".repeat(12)),
      "--contacts", contactsEachDay("a", 84, 8),
      "--contact-sampling", "DAILY",
      "--measures", file("m.csv", TOTALS + "a,2024-01-01,PHQ-9,20\na,2024-02-01,PHQ-9,9\n"),
      "--phase", "2024-02-26"
    };
    JsonNode plain = only(run(files));
    JsonNode full =
        only(run(Stream.concat(Stream.of(files), Stream.of("--results")).toArray(String[]::new)));

    assertThat(plain.has("results")).isFalse();
    assertThat(((ObjectNode) full.deepCopy()).without("results").toString())
        .isEqualTo(plain.toString());
    assertThat(full.get("results"))
        .extracting(r -> r.get("analysis").asText())
        .containsExactly(
            "WeeklyPeriodicity",
            "ContextContrast",
            "ContextContrast",
            "ContextScreen",
            "RelationshipTension",
            "CycleBreak",
            "ReliableChange",
            "SuddenGains");
    JsonNode weekly = full.get("results").get(0);
    assertThat(weekly.get("question").asText()).isEqualTo("WHEN_DOES_IT_HURT");
    assertThat(weekly.at("/about/symptom").asText()).isEqualTo("headache");
    assertThat(weekly.get("level").asDouble()).isEqualTo(0.05);
    assertThat(full.at("/results/6/about/instrument").asText()).isEqualTo("PHQ-9");
    assertThat(full.at("/results/6/level").isNull()).isTrue();
  }

  @Test
  void run_threeHeadaches_givesNullForNumbersThatDoNotExist() throws Exception {
    JsonNode line = only(run("--diary", diary("a", "--5----".repeat(3))));
    JsonNode weekly = line.at("/weekly/headache");
    assertThat(weekly.get("p").isNull()).isTrue();
    assertThat(weekly.get("conclusion").asText()).isEqualTo("INSUFFICIENT_DATA");
    assertThat(weekly.get("symptomDays").toString()).isEqualTo("[0,0,3,0,0,0,0]");
  }

  @Test
  void run_weeklyVisitsAskedAboutDaily_givesTheLoadOfTheDefinition() throws Exception {
    JsonNode line =
        only(
            run(
                "--diary", diary("a", "-------".repeat(8)),
                "--contacts", visits("a", 8),
                "--contact-sampling", "DAILY"));
    assertThat(names(line))
        .containsExactly("schemaVersion", "client", "safety", "weekly", "context", "tension");
    JsonNode tension = line.at("/tension/mother-in-law");
    assertThat(names(tension))
        .containsExactly(
            "load",
            "interval",
            "index",
            "contactsPerWeek",
            "severity",
            "worst",
            "positiveLoad",
            "ambivalence",
            "conclusion",
            "headline");
    // 56 asked days, the last of them the reference day; every Friday a visit of negativity 6.
    double visits = 0;
    double asked = 0;
    for (int day = 0; day < 56; day++) {
      double weight = Math.pow(2, -(55 - day) / 28.0);
      asked += weight;
      visits += day % 7 == 4 ? weight : 0;
    }
    double perWeek = 7 * visits / asked;
    assertThat(tension.get("contactsPerWeek").asDouble()).isCloseTo(perWeek, within(1e-12));
    assertThat(tension.get("severity").asDouble()).isCloseTo(0.6, within(1e-12));
    assertThat(tension.get("load").asDouble()).isCloseTo(0.6 * perWeek, within(1e-12));
    assertThat(tension.get("positiveLoad").asDouble()).isCloseTo(0.2 * perWeek, within(1e-12));
    assertThat(tension.get("index").asDouble())
        .isCloseTo(1 - Math.exp(-0.6 * perWeek), within(1e-12));
    assertThat(tension.get("worst").asDouble()).isCloseTo(0.6, within(1e-12));
    double low = tension.at("/interval/0").asDouble();
    double high = tension.at("/interval/1").asDouble();
    assertThat(tension.get("load").asDouble()).isBetween(low, high);
  }

  @Test
  void run_contactsWithoutSampling_refusesTheLoad() throws Exception {
    JsonNode line =
        only(
            run(
                "--diary", diary("a", "-------".repeat(8)),
                "--contacts", visits("a", 8)));
    JsonNode tension = line.at("/tension/mother-in-law");
    assertThat(tension.get("load").isNull()).isTrue();
    assertThat(tension.at("/interval/0").isNull()).isTrue();
    assertThat(tension.get("conclusion").asText()).isEqualTo("INSUFFICIENT_DATA");
  }

  @Test
  void run_aFaultInARow_isItsClientsAndTheRunGoesOn() throws Exception {
    String rows =
        rows("a", "----5--")
            + "b,2024-01-01,headache,11\n"
            + rows("b", ".----5--")
            + rows("c", "--");
    List<JsonNode> lines = lines(run(1, "--diary", file("diary.csv", DIARY_HEADER + rows)));
    assertThat(lines).extracting(l -> l.get("client").asText()).containsExactly("a", "b", "c");
    assertThat(names(lines.get(1))).containsExactly("schemaVersion", "client", "error");
    assertThat(lines.get(1).get("error").asText())
        .contains("diary.csv", "line 9", "column intensity", "'11'");
    assertThat(lines.get(2).has("weekly")).isTrue();
    assertThat(errors).contains("1 of 3 clients");
  }

  @Test
  void run_clientsOutOfOrder_stopsWithAnErrorThatNamesNoClient() throws Exception {
    String rows = rows("b", "----5--") + rows("c", "----5--") + rows("a", "----5--");
    JsonNode line = only(run(2, "--diary", file("diary.csv", DIARY_HEADER + rows)));
    assertThat(names(line)).containsExactly("schemaVersion", "error");
    assertThat(line.get("error").asText()).contains("diary.csv", "line 16", "LC_ALL=C sort");
    assertThat(errors).contains("reading stopped");
  }

  @Test
  void run_faultsOfAWholeFile_areOneErrorLineAndExitCodeTwo() throws Exception {
    String good = diary("a", "----5--");
    for (String header :
        List.of("client,date,symptom\n", "client,date,symptom,intensity,x\n", "")) {
      JsonNode line = only(run(2, "--diary", file("bad.csv", header)));
      assertThat(names(line)).containsExactly("schemaVersion", "error");
      assertThat(line.get("error").asText()).contains("bad.csv");
    }
    JsonNode line =
        only(run(2, "--diary", good, "--contacts", file("bad.csv", "client,date\na,2024-01-01\n")));
    assertThat(line.get("error").asText()).contains("bad.csv", "line 1");
    String quote = file("quote.csv", DIARY_HEADER + rows("a", "-") + "b,2024-01-01,\"headache,3\n");
    List<JsonNode> lines = lines(run(2, "--diary", quote));
    assertThat(names(lines.get(lines.size() - 1))).containsExactly("schemaVersion", "error");
  }

  @Test
  void run_faultsOfMeasuresAndSessions_areSaid() throws Exception {
    String diary = diary("a", "----5--");
    String measures = file("m.csv", "client,date,instrument,total\na,2024-01-01,PHQ-9,28\n");
    JsonNode line = only(run(1, "--diary", diary, "--measures", measures));
    assertThat(line.get("error").asText()).contains("m.csv", "line 2", "28");
    String sessions = file("s.csv", "client,date,number\na,2024-01-01,0\n");
    line = only(run(1, "--diary", diary, "--sessions", sessions));
    assertThat(line.get("error").asText()).contains("s.csv", "line 2", "number");
  }

  private static final String ITEMS =
      "client,date,instrument,item1,item2,item3,item4,item5,item6,item7,item8,item9\n";

  @Test
  void run_itemOnSelfHarmOpen_isSaidFirst_andStandsInTheLineFormByForm() throws Exception {
    String measures =
        file(
            "m.csv",
            """
            client,date,instrument,item1,item2,item3,item4,item5,item6,item7,item8,item9
            a,2024-01-01,PHQ-9,1,1,1,1,1,1,1,1,0
            a,2024-01-08,PHQ-9,1,1,1,1,1,1,1,1,3
            a,2024-01-15,PHQ-9,1,1,1,1,1,1,1,1,
            b,2024-01-01,PHQ-9,1,1,1,1,1,1,1,1,0
            """);
    String diary =
        file(
            "d.csv",
            """
            client,date,symptom,intensity
            a,2024-01-01,headache,0
            b,2024-01-01,headache,0
            c,2024-01-01,headache,0
            """);
    List<JsonNode> lines = lines(run(0, "--diary", diary, "--measures", measures));
    assertThat(errors)
        .startsWith("Safety first:\na: ")
        .contains(
            "a: PHQ-9 item 9: 0, 3, ? (? left blank); left blank on 2024-01-15; last answered 3 of 3"
                + " (the highest answer there is) on 2024-01-08: ask about self-harm.\n")
        .doesNotContain("b:", "c:");
    JsonNode safety = lines.get(0).get("safety");
    assertThat(names(safety)).containsExactly("open", "concerns", "items");
    assertThat(safety.get("open").asBoolean()).isTrue();
    assertThat(safety.get("concerns")).isEmpty();
    assertThat(safety.get("items")).hasSize(3);
    assertThat(safety.at("/items/1").toString())
        .isEqualTo(
            "{\"instrument\":\"PHQ-9\",\"item\":9,\"date\":\"2024-01-08\",\"status\":\"ENDORSED\","
                + "\"answer\":3,\"least\":3}");
    assertThat(safety.at("/items/2/status").asText()).isEqualTo("NOT_ANSWERED");
    assertThat(safety.at("/items/2/answer").isNull()).isTrue();
    assertThat(lines.get(1).at("/safety/open").asBoolean(true)).isFalse();
    assertThat(lines.get(2).at("/safety/open").isNull()).isTrue();
  }

  @Test
  void run_measures_goOutWithWhatBecameOfThem() throws Exception {
    String measures =
        file(
            "m.csv",
            ITEMS
                + "a,2024-01-01,PHQ-9,2,2,2,2,2,2,2,1,1\n"
                + "a,2024-01-08,PHQ-9,2,2,2,2,2,1,1,1,1\n"
                + "a,2024-01-15,PHQ-9,1,1,1,1,1,,,0,\n"
                + "a,2024-01-22,PHQ-9,1,1,0,0,0,0,0,0,0\n"
                + "a,2024-01-29,PHQ-9,2,1,1,0,,0,0,0,0\n"
                + "a,2024-02-05,PHQ-9,0,0,0,0,0,0,0,0,\n");
    String diary = diary("a", "----5--");
    JsonNode strict = only(run(0, "--diary", diary, "--measures", measures)).at("/measures/PHQ-9");
    assertThat(names(strict))
        .containsExactly(
            "first",
            "last",
            "severity",
            "item9",
            "prorated",
            "rci",
            "category",
            "gains",
            "conclusion",
            "headline");
    assertThat(strict.get("first").asDouble()).isEqualTo(16);
    assertThat(strict.get("last").asDouble()).as("the latest complete form").isEqualTo(2);
    assertThat(strict.get("severity").asText()).isEqualTo("minimal");
    assertThat(strict.get("item9").asText()).as("of the latest form").isEqualTo("NOT_ANSWERED");
    assertThat(strict.get("prorated").asBoolean()).isFalse();
    assertThat(strict.get("rci").isNull()).as("a fixed threshold decides").isTrue();
    assertThat(strict.get("category").asText()).isEqualTo("RECOVERED");
    assertThat(strict.get("headline").asText()).contains("3 of 6 forms complete");
    JsonNode prorated =
        only(run(0, "--diary", diary, "--measures", measures, "--prorate", "1"))
            .at("/measures/PHQ-9");
    assertThat(prorated.get("last").asDouble()).as("4 on 8 items, times 9 / 8").isEqualTo(5);
    assertThat(prorated.get("prorated").asBoolean()).isTrue();
    assertThat(prorated.get("severity").isNull()).isTrue();
    assertThat(prorated.get("headline").asText())
        .as("a form without the item on self-harm gets no total")
        .contains("4 of 6 forms with a total, incomplete ones in");
  }

  private static final String TOTALS = "client,date,instrument,total\n";

  private JsonNode totals(String... rows) throws Exception {
    return phq9(TOTALS, rows);
  }

  private JsonNode phq9(String header, String[] rows, String... arguments) throws Exception {
    String measures = file("m.csv", header + String.join("\n", rows) + "\n");
    return only(run(
            0,
            Stream.concat(
                    Stream.of("--diary", diary("c1", "----5--"), "--measures", measures),
                    Stream.of(arguments))
                .toArray(String[]::new)))
        .at("/measures/PHQ-9");
  }

  @Test
  void run_totalsAcrossAPauseOfFiveMonths_haveNoSuddenGain() throws Exception {
    String[] rows = {
      "c1,2025-01-01,PHQ-9,20",
      "c1,2025-01-08,PHQ-9,19",
      "c1,2025-01-15,PHQ-9,20",
      "c1,2025-06-15,PHQ-9,8",
      "c1,2025-06-22,PHQ-9,7",
      "c1,2025-06-29,PHQ-9,8"
    };
    JsonNode paused = totals(rows);
    assertThat(paused.get("gains")).isEmpty();
    assertThat(paused.get("category").asText()).isEqualTo("RECOVERED");
    assertThat(paused.at("/caveats/0/kind").asText()).isEqualTo("UNEVEN_RECORDING");
    String sessions =
        file(
            "s.csv",
            """
            client,date,number
            c1,2025-01-01,1
            c1,2025-01-08,2
            c1,2025-01-15,3
            c1,2025-06-15,4
            c1,2025-06-22,5
            c1,2025-06-29,6
            """);
    JsonNode numbered = phq9(TOTALS, rows, "--sessions", sessions);
    assertThat(numbered.at("/gains/0/date").asText())
        .as("the fourth session followed the third")
        .isEqualTo("2025-06-15");
    assertThat(numbered.at("/gains/0/drop").asDouble()).isEqualTo(12);
  }

  @Test
  void run_anEmptyTotal_isAFormThatWasMissed() throws Exception {
    JsonNode found =
        totals(
            "c1,2025-01-01,PHQ-9,20",
            "c1,2025-01-08,PHQ-9,19",
            "c1,2025-01-15,PHQ-9,20",
            "c1,2025-01-22,PHQ-9,",
            "c1,2025-01-29,PHQ-9,8",
            "c1,2025-02-05,PHQ-9,7",
            "c1,2025-02-12,PHQ-9,8");
    assertThat(found.get("gains")).isEmpty();
    assertThat(found.get("headline").asText()).contains("6 of 7 forms complete");
    JsonNode missed = totals("c1,2025-01-01,PHQ-9,25", "c1,2025-01-08,PHQ-9,");
    assertThat(missed.get("first").asDouble()).isEqualTo(25);
    assertThat(missed.get("item9").asText())
        .as("of the latest form there is")
        .isEqualTo("ENDORSED");
    assertThat(totals("c1,2025-01-01,PHQ-9,").get("item9").isNull()).isTrue();
  }

  @Test
  void run_totalsAlone_tellTheItemOnSelfHarmWhereTheyLeaveNoChoice() throws Exception {
    assertThat(totals("c1,2025-01-06,PHQ-9,27", "c1,2025-03-06,PHQ-9,26").get("item9").asText())
        .isEqualTo("ENDORSED");
    assertThat(totals("c1,2025-03-06,PHQ-9,24").get("item9").asText()).isEqualTo("NOT_KNOWN");
    assertThat(totals("c1,2025-03-06,PHQ-9,0").get("item9").asText()).isEqualTo("NOT_ENDORSED");
  }

  @Test
  void run_answersCodedFromOne_areAskedAbout() throws Exception {
    String[] rows = {
      "c1,2025-01-06,PHQ-9,1,3,1,2,1,2,2,2,2",
      "c1,2025-01-13,PHQ-9,1,1,2,1,2,2,3,1,2",
      "c1,2025-01-20,PHQ-9,2,1,3,1,2,1,1,1,3"
    };
    JsonNode found = phq9(ITEMS, rows);
    assertThat(found.at("/caveats/0/kind").asText()).isEqualTo("ITEM_CODING");
    assertThat(found.at("/caveats/0/text").asText()).contains("were they coded from 1?");
    rows[2] = "c1,2025-01-20,PHQ-9,2,1,3,1,0,1,1,1,3";
    assertThat(phq9(ITEMS, rows).has("caveats")).isFalse();
  }

  @Test
  void run_aPhase_isAskedWhetherTheSymptomBecameRarerFromItOn() throws Exception {
    String fewer = "-5-----".repeat(8) + "-------".repeat(7) + "-----5-";
    JsonNode found =
        only(run(0, "--diary", diary("a", fewer), "--phase", MONDAY.plusWeeks(8).toString()))
            .at("/cycleBreak/headache");
    assertThat(found.at("/before/onsets").asInt()).isEqualTo(8);
    assertThat(found.at("/after/onsets").asInt()).isEqualTo(1);
    assertThat(found.at("/before/daysAtRisk").asInt()).as("the days after are not").isEqualTo(48);
    assertThat(found.at("/after/daysAtRisk").asInt()).isEqualTo(55);
    assertThat(found.get("rateRatio").asDouble()).isCloseTo(48 / 55.0 / 8, within(1e-12));
    assertThat(found.at("/before/meanIntensity").asDouble()).isCloseTo(5 / 7.0, within(1e-12));
    assertThat(found.get("headline").asText()).contains("began less often and improved");
  }

  /** Mid-p of the symptom days by convolution over the weekdays in fractions, in Python. */
  @Test
  void run_aPhaseWithRarerAttacksOnMoreDays_isNotCalledImproved() throws Exception {
    String longer =
        "5--5--- 5-5--5- 5------ 5------ 5---5-5 ------- 5--5--- 5-5-5-- 5--5--5 -5-----"
            + "----5-- ----5-- -5-5--- 5--5-5- 5---5-- 5--5--- --5-5-- 5-5-5-- 5-5--5- --5----"
            + "------- -----55 555---5 5555--- 55555-- -----55 555-555 55----- ------- --55555"
            + "------- 55555-- -55555- -----55 555---- --55555 --55555 ---5555 5------ 55555--";
    JsonNode found =
        only(run(
                0,
                "--diary",
                diary("a", longer.replace(" ", "")),
                "--phase",
                MONDAY.plusWeeks(20).toString()))
            .at("/cycleBreak/headache");
    assertThat(found.get("conclusion").asText()).isEqualTo("NOT_SUPPORTED");
    assertThat(found.get("p").asDouble()).isLessThan(.05);
    assertThat(found.at("/days/midP").asDouble()).isCloseTo(.001245162503801825, within(1e-12));
    assertThat(found.at("/after/symptomDays").asInt()).isEqualTo(65);
    assertThat(found.get("headline").asText())
        .contains("it was there on 65 of 140 recorded days, before on 39 of 140 (p = 0.001)")
        .doesNotContain("improve");
  }

  @Test
  void run_manyClients_givesTheSameBytesWhateverTheThreads() throws Exception {
    String diary = manyClients(120);
    String one = text(0, 1, "--diary", diary, "--sequential");
    assertThat(text(0, 3, "--diary", diary, "--sequential")).isEqualTo(one);
    assertThat(lines(one)).hasSize(120);
    Path out = folder.resolve("out.jsonl");
    assertThat(text(0, 2, "--diary", diary, "--sequential", "--out", out.toString())).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(one);
  }

  @Test
  void run_sequential_agreesWithTheFullTestAboutWhereHeadachesFall() throws Exception {
    String diary = manyClients(8);
    List<JsonNode> full = lines(text(0, 2, "--diary", diary));
    List<JsonNode> sequential = lines(text(0, 2, "--diary", diary, "--sequential"));
    for (int i = 0; i < full.size(); i++) {
      JsonNode a = full.get(i).at("/weekly/headache");
      JsonNode b = sequential.get(i).at("/weekly/headache");
      assertThat(b.get("symptomDays")).isEqualTo(a.get("symptomDays"));
      // Stopped at 20 exceedances, p has a relative standard error of 1 / sqrt(20).
      assertThat(b.get("p").asDouble())
          .isCloseTo(
              a.get("p").asDouble(), within(0.02 + 5 * a.get("p").asDouble() / Math.sqrt(20)));
    }
  }

  /** Ratings in tenths, several contacts a day, two rows of one contact. */
  @Test
  void run_rowsInAnotherOrder_givesTheSameBytes() throws Exception {
    List<String> days = new ArrayList<>();
    List<String> met = new ArrayList<>();
    for (int d = 0; d < 91; d++) {
      String start = "a," + MONDAY.plusDays(d) + ",";
      days.add(start + "headache," + (d % 3 == 0 ? d % 10 + ".3" : "0"));
      met.add(start + "mother-in-law,VISIT," + d * 7 % 10 + ".1," + d % 10 + ".2,");
      met.add(start + "mother-in-law,CALL," + d * 3 % 10 + ".7,0.6,");
      met.add(start + "mother-in-law,VISIT," + d * 9 % 10 + ".9,5.3,both" + d);
      met.add(start + "husband,VISIT," + d * 4 % 10 + ".4,5.7,both" + d);
    }
    String one = reviewed(days, met);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(days, new Random(seed));
      Collections.shuffle(met, new Random(seed));
      assertThat(reviewed(days, met)).isEqualTo(one);
    }
  }

  private String reviewed(List<String> days, List<String> met) throws IOException {
    String diary = file("d.csv", DIARY_HEADER + String.join("\n", days) + "\n");
    String header = CONTACTS_HEADER.strip() + ",contact\n";
    String contacts = file("c.csv", header + String.join("\n", met) + "\n");
    return run("--diary", diary, "--contacts", contacts, "--contact-sampling", "DAILY");
  }

  @Test
  void run_usageErrors_sayWhyAndExitWithTwo() {
    assertThat(text(2, 1)).isEmpty();
    assertThat(errors).contains("--measures FILE is needed", "--help");
    assertThat(text(2, 1, "--diary", "nowhere.csv")).isEmpty();
    assertThat(errors).contains("there is no file 'nowhere.csv'");
  }

  /**
   * Eight Fridays with a visit and a headache, four without either: 1 of comb(12, 8) = 495. The
   * Saturdays after a headache are not at risk.
   */
  @Test
  void run_visitsOnSomeFridays_givesTheContrastOfEachPersonAndKind() throws Exception {
    String days = "----5--".repeat(8) + "-------".repeat(4);
    JsonNode line =
        only(
            run(
                "--diary",
                diary("a", days),
                "--contacts",
                contactsEachDay("a", 84, 8),
                "--contact-sampling",
                "DAILY",
                "--plans"));
    JsonNode visit = line.at("/context/headache/kind/VISIT");
    assertThat(names(visit))
        .containsExactly(
            "verdict",
            "counts",
            "oddsRatio",
            "interval",
            "p",
            "midP",
            "smallestP",
            "pHolm",
            "power3",
            "power5",
            "strata",
            "days",
            "weeksNeeded",
            "weeksToTell",
            "weeksForMost",
            "conclusion",
            "headline");
    assertThat(visit.get("counts").toString())
        .isEqualTo("[[0,0,0,12],[0,0,0,12],[0,0,0,12],[0,0,0,12],[8,0,0,4],[0,0,0,4],[0,0,0,12]]");
    assertThat(visit.get("strata").get(4).toString())
        .isEqualTo("{\"weekday\":\"FRIDAY\",\"phase\":null,\"block\":null,\"counts\":[8,0,0,4]}");
    assertThat(visit.get("midP").asDouble()).isCloseTo(1 / 495.0, within(1e-12));
    assertThat(visit.get("pHolm").asDouble()).isCloseTo(2 / 495.0, within(1e-12));
    assertThat(visit.get("oddsRatio").isNull()).isTrue();
    assertThat(visit.get("interval").get(1).isNull()).isTrue();
    assertThat(names(visit.get("days"))).containsExactly("oddsRatio", "interval", "p", "midP");
    assertThat(visit.get("conclusion").asText()).isEqualTo("SUPPORTED");
    assertThat(visit.get("headline").asText()).contains("no phase of treatment was declared");
    assertThat(line.at("/context/headache/person/mother-in-law/counts"))
        .isEqualTo(visit.get("counts"));
  }

  /** Eight weeks before the phase and six from it on, twelve weeks of them in the first block. */
  @Test
  void run_aPhaseInALongDiary_givesTheFourCountsOfEachStratum() throws Exception {
    JsonNode line =
        only(
            run(
                "--diary",
                diary("a", "----5--".repeat(8) + "-------".repeat(6)),
                "--contacts",
                contactsEachDay("a", 98, 8),
                "--contact-sampling",
                "DAILY",
                "--phase",
                "2024-02-26"));
    JsonNode visit = line.at("/context/headache/kind/VISIT");
    assertThat(visit.get("strata")).hasSize(20);
    assertThat(visit.get("strata").get(4).toString())
        .isEqualTo("{\"weekday\":\"FRIDAY\",\"phase\":1,\"block\":1,\"counts\":[8,0,0,0]}");
    assertThat(visit.get("strata").get(10).get("counts").toString()).isEqualTo("[0,0,0,4]");
    assertThat(visit.get("strata").get(17).toString())
        .isEqualTo("{\"weekday\":\"FRIDAY\",\"phase\":2,\"block\":2,\"counts\":[0,0,0,2]}");
  }

  /** The visits end with the eighth Friday: declared as a phase, nothing can be compared. */
  @Test
  void run_aPhaseThatEndsTheVisits_cannotBeToldFromThem() throws Exception {
    JsonNode line =
        only(
            run(
                "--diary", diary("a", "----5--".repeat(8) + "-------".repeat(4)),
                "--contacts", contactsEachDay("a", 84, 8),
                "--contact-sampling", "DAILY",
                "--phase", MONDAY.plusWeeks(8).toString()));
    JsonNode visit = line.at("/context/headache/kind/VISIT");
    assertThat(visit.get("verdict").asText()).isEqualTo("CONFOUNDED_WITH_PHASE");
    assertThat(visit.get("conclusion").asText()).isEqualTo("NOT_IDENTIFIABLE");
    assertThat(names(visit))
        .as("plans are computed when they are asked for")
        .doesNotContain("weeksNeeded", "weeksToTell", "weeksForMost");
  }

  @Test
  void run_notableContacts_giveNoContrast() throws Exception {
    JsonNode line =
        only(
            run(
                "--diary", diary("a", "----5--".repeat(12)),
                "--contacts", contactsEachDay("a", 84, 8)));
    JsonNode visit = line.at("/context/headache/kind/VISIT");
    assertThat(visit.get("verdict").isNull()).isTrue();
    assertThat(visit.get("midP").isNull()).isTrue();
    assertThat(visit.get("conclusion").asText()).isEqualTo("INSUFFICIENT_DATA");
  }

  /** An answer for each day: a visit on so many Fridays, none on any other day. */
  private String contactsEachDay(String client, int days, int visits) throws IOException {
    StringBuilder rows = new StringBuilder("client,date,person,kind,negativity,positivity\n");
    for (int i = 0; i < days; i++) {
      boolean visit = i % 7 == 4 && i / 7 < visits;
      rows.append(client)
          .append(',')
          .append(MONDAY.plusDays(i))
          .append(visit ? ",mother-in-law,VISIT,6,2\n" : ",,NONE,,\n");
    }
    return file(client + "-each-day.csv", rows.toString());
  }

  @Test
  void run_help_namesEveryOption() {
    String help = text(0, 1, "--help");
    assertThat(Arrays.stream(ReviewOptions.Option.values()).map(Object::toString))
        .allMatch(help::contains);
    assertThat(help.lines()).allMatch(l -> l.length() <= 80);
  }

  /** A column that the files gain is missed here until the help says it. */
  @Test
  void run_help_namesEveryColumnInItsOrder() {
    String help = text(0, 1, "--help").replaceAll("[\\s\\[\\]]", "");
    assertThat(help)
        .contains(
            String.join(",", DiaryCsv.columns()),
            String.join(",", RatingsCsv.columns()),
            String.join(",", ContactsCsv.columns()),
            String.join(",", StatesCsv.columns()));
  }

  @Test
  void run_template_asksEveryDay() throws Exception {
    String printed = text(0, 1, "--template", "--from", "2024-02-26");
    assertThat(printed).startsWith("==> diary.csv <==\nclient,date,symptom,intensity");
    String folderName = folder.resolve("forms").toString();
    assertThat(text(0, 1, "--template", folderName, "--from", "2024-02-26")).isEmpty();
    for (String name : List.of("diary.csv", "ratings.csv", "contacts.csv", "states.csv")) {
      String form = Files.readString(folder.resolve("forms").resolve(name));
      assertThat(printed).contains("==> " + name + " <==\n" + form);
      assertThat(form.lines().skip(1).map(row -> row.split(",", -1)[1]))
          .containsExactlyElementsOf(
              LocalDate.of(2024, 2, 26)
                  .datesUntil(LocalDate.of(2024, 3, 25))
                  .map(LocalDate::toString)
                  .toList());
    }
    assertThat(text(2, 1, "--template", folderName)).isEmpty();
    assertThat(errors).contains("is not written over");
  }

  @Test
  void run_templateFilledIn_isReadBack() throws Exception {
    BlankForms forms = new BlankForms(MONDAY);
    String diary = file("d.csv", forms.diary().replace("headache,,", "headache,0,"));
    String contacts = file("c.csv", forms.contacts().replaceAll("(2024-..-..),,,", "$1,,NONE,"));
    JsonNode line =
        only(run("--diary", diary, "--contacts", contacts, "--contact-sampling", "DAILY"));
    assertThat(line.at("/weekly/headache/recordedDays").toString()).isEqualTo("[4,4,4,4,4,4,4]");
  }

  @Test
  void run_templateNotFilledIn_isAFaultAndNeverAnAnswer() throws Exception {
    String diary = file("d.csv", new BlankForms(MONDAY).diary());
    JsonNode line = only(run(1, "--diary", diary));
    assertThat(line.get("error").asText()).contains("line 2", "column intensity", "empty");
  }

  private String run(String... args) {
    return run(0, args);
  }

  private String run(int code, String... args) {
    return text(code, 2, args);
  }

  private String text(int code, int threads, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int actual =
        ReviewDiaries.run(
            new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), threads, args);
    errors = err.toString(UTF_8);
    assertThat(actual).as(errors).isEqualTo(code);
    return out.toString(UTF_8);
  }

  private static JsonNode only(String text) throws IOException {
    List<JsonNode> lines = lines(text);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static List<JsonNode> lines(String text) throws IOException {
    assertThat(text).endsWith("\n");
    ImmutableList.Builder<JsonNode> lines = ImmutableList.builder();
    for (String line : text.lines().toList()) {
      lines.add(FindingsLine.read(line));
    }
    return lines.build();
  }

  private static List<String> names(JsonNode object) {
    return ImmutableList.copyOf(object.fieldNames());
  }

  private String manyClients(int clients) throws IOException {
    StringBuilder rows = new StringBuilder(DIARY_HEADER);
    for (int c = 0; c < clients; c++) {
      int client = c;
      String days =
          IntStream.range(0, 40)
              .mapToObj(d -> (d * 31 + client * 17) % 5 == 0 ? "4" : "-")
              .collect(Collectors.joining());
      rows.append(rows("%05d".formatted(client), days));
    }
    return file("many.csv", rows.toString());
  }

  private String diary(String client, String days) throws IOException {
    return file("diary.csv", DIARY_HEADER + rows(client, days));
  }

  /** A row for each day: a digit is its intensity, "-" is free, "." was not recorded. */
  private static String rows(String client, String days) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < days.length(); i++) {
      if (days.charAt(i) != '.') {
        rows.append(client).append(',').append(MONDAY.plusDays(i)).append(",headache,");
        rows.append(days.charAt(i) == '-' ? '0' : days.charAt(i)).append('\n');
      }
    }
    return rows.toString();
  }

  private String visits(String client, int weeks) throws IOException {
    StringBuilder rows = new StringBuilder(CONTACTS_HEADER);
    for (int i = 0; i < 7 * weeks; i++) {
      rows.append(client).append(',').append(MONDAY.plusDays(i));
      rows.append(i % 7 == 4 ? ",mother-in-law,VISIT,6,2\n" : ",,NONE,,\n");
    }
    return file("contacts.csv", rows.toString());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }
}

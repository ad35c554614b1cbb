// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static io.github.ipt4j.analysis.json.JsonNumbers.isNumber;
import static io.github.ipt4j.analysis.json.JsonNumbers.number;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.ContrastStratum;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.context.SettlingPlan;
import io.github.ipt4j.analysis.context.TestedContrast;
import io.github.ipt4j.analysis.outcome.SuddenChange;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.MeasuresCsv;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The blocks of findings hold what the results themselves say. */
class BlocksTest {
  private static final ClientId SOMEONE = new ClientId("c1");
  private static final CaseReviewResult JOANNE = Findings.review(SampleCases.joanne());

  private static JsonNode written(ClientFindings findings) {
    return Findings.tree(FindingsJson.write(findings));
  }

  @Test
  void context_hasEveryPersonAndEveryKind_inTheirOrder_withTheNumbersOfItsContrast() {
    ContextScreenResult screen = requireNonNull(JOANNE.contexts().get(Symptom.HEADACHE));
    JsonNode block = written(ClientFindings.of(JOANNE)).at("/context/headache");
    assertThat(names(block.get("person")))
        .isNotEmpty()
        .isSorted()
        .hasSameElementsAs(
            screen.contrasts().stream()
                .flatMap(c -> c.analysis().context().person().stream())
                .map(Object::toString)
                .toList());
    assertThat(names(block.get("kind")))
        .isNotEmpty()
        .isSorted()
        .hasSameElementsAs(
            screen.contrasts().stream()
                .flatMap(c -> c.analysis().context().kind().stream())
                .map(Object::toString)
                .toList());
    for (ContextContrastResult contrast : screen.contrasts()) {
      Context context = contrast.analysis().context();
      JsonNode one =
          context.person().isPresent()
              ? block.get("person").get(context.person().get().toString())
              : block.get("kind").get(context.kind().orElseThrow().toString());
      holds(one, contrast);
      assertThat(one.has("weeksNeeded")).isFalse();
    }
  }

  private static void holds(JsonNode json, ContextContrastResult contrast) {
    assertThat(json.get("headline").asText()).isEqualTo(contrast.headline());
    assertThat(json.get("conclusion").asText()).isEqualTo(contrast.conclusion().name());
    assertThat(json.get("verdict").textValue())
        .isEqualTo(contrast.verdict().map(Enum::name).orElse(null));
    for (DayOfWeek day : DayOfWeek.values()) {
      isCounts(json.get("counts").get(day.getValue() - 1), contrast.onsets(day));
    }
    assertThat(json.get("strata")).hasSameSizeAs(contrast.strata());
    for (int i = 0; i < contrast.strata().size(); i++) {
      ContrastStratum stratum = contrast.strata().get(i);
      JsonNode one = json.get("strata").get(i);
      assertThat(one.get("weekday").asText()).isEqualTo(stratum.weekday().name());
      isWhole(one.get("phase"), stratum.phase());
      isWhole(one.get("block"), stratum.block());
      isCounts(one.get("counts"), stratum.counts());
    }
    boolean isTold = contrast.verdict().map(v -> !v.isConfounded()).orElse(true);
    estimate(json, contrast.onsetTest().filter(t -> isTold));
    estimate(json.get("days"), contrast.dayTest().filter(t -> isTold));
    isNumber(json.get("pHolm"), isTold ? contrast.adjustedMidP() : OptionalDouble.empty());
    isNumber(json.get("smallestP"), number(contrast.onsetTest().map(TestedContrast::smallestP)));
    isNumber(json.get("power3"), number(contrast.onsetTest().map(TestedContrast::power3)));
    isNumber(json.get("power5"), number(contrast.onsetTest().map(TestedContrast::power5)));
  }

  private static void estimate(JsonNode json, Optional<TestedContrast> test) {
    isNumber(json.get("p"), number(test.map(TestedContrast::p)));
    isNumber(json.get("midP"), number(test.map(TestedContrast::midP)));
    isNumber(
        json.get("oddsRatio"),
        number(test.flatMap(TestedContrast::oddsRatio).map(ratio -> ratio.value())));
  }

  @Test
  void visits_haveTheCountsOfTheReadme() {
    JsonNode visit = written(ClientFindings.of(JOANNE)).at("/context/headache/kind/VISIT");
    assertThat(visit.get("counts").get(4).toString()).isEqualTo("[7,3,1,8]");
    assertThat(visit.get("oddsRatio").isNull()).as("infinite").isTrue();
  }

  @Test
  @Tag("slow")
  void plans_areWrittenWhereTheyAreAskedFor_andAsTheySay() {
    ClientFindings findings =
        ClientFindings.of(Findings.review(SampleCases.everyFriday())).withPlans(true);
    JsonNode block = written(findings).at("/context/headache");
    int told = 0;
    for (ContextContrastResult contrast :
        requireNonNull(findings.context().get(Symptom.HEADACHE)).contrasts()) {
      Context context = contrast.analysis().context();
      JsonNode one =
          context.person().isPresent()
              ? block.get("person").get(context.person().get().toString())
              : block.get("kind").get(context.kind().orElseThrow().toString());
      Optional<SettlingPlan> plan = contrast.plan();
      isWhole(
          one.get("weeksNeeded"), plan.map(SettlingPlan::weeksNeeded).orElse(OptionalInt.empty()));
      boolean isOfHalf = plan.map(SettlingPlan::ifHalf).orElse(true);
      isWhole(
          one.get("weeksToTell"),
          isOfHalf ? OptionalInt.empty() : plan.orElseThrow().weeksToTell());
      isWhole(
          one.get("weeksForMost"),
          isOfHalf ? OptionalInt.empty() : plan.orElseThrow().weeksForMost());
      told += plan.isPresent() ? 1 : 0;
    }
    assertThat(told).isPositive();
  }

  @Test
  void aScreenOfStatesAlone_hasItsBlockAmongTheStates_andNoneAmongContexts() {
    ClientFindings amira = ClientFindings.of(Findings.review(SampleCases.amira()));
    JsonNode line = written(amira);
    assertThat(line.path("states").isObject()).isTrue();
    amira
        .context()
        .forEach(
            (symptom, screen) ->
                assertThat(line.path("context").has(symptom.name()))
                    .isEqualTo(!StateBlock.isOfStatesAlone(screen)));
    assertThat(written(ClientFindings.of(JOANNE)).has("states")).isFalse();
  }

  @Test
  void aMeasure_hasItsEndsItsSeverityItsItemAndItsGains() {
    JsonNode phq9 = written(ClientFindings.of(JOANNE)).at("/measures/PHQ-9");
    assertThat(phq9.get("first").intValue()).isEqualTo(9);
    assertThat(phq9.get("last").intValue()).isEqualTo(3);
    assertThat(phq9.get("severity").asText()).isEqualTo("minimal");
    assertThat(phq9.get("item9").asText()).isEqualTo("NOT_ENDORSED");
    assertThat(phq9.get("prorated").booleanValue()).isFalse();
    assertThat(phq9.get("rci").isNull()).as("a published threshold decided").isTrue();
    assertThat(phq9.has("caveats")).isFalse();
    MeasureFindings measure = requireNonNull(ClientFindings.of(JOANNE).measures().get("PHQ-9"));
    List<SuddenChange> gains = measure.gains().stream().flatMap(g -> g.gains().stream()).toList();
    assertThat(phq9.get("gains")).hasSameSizeAs(gains);
  }

  /** Six forms; between the third and the fourth the total falls by ten and stays there. */
  @Test
  void aSuddenGain_isWrittenWithItsDayAndItsDrop() throws Exception {
    JsonNode phq9 = measured("16", "17", "16", "6", "5", "6").at("/measures/PHQ-9");
    assertThat(phq9.get("gains")).hasSize(1);
    assertThat(phq9.at("/gains/0/drop").intValue()).isEqualTo(10);
    assertThat(phq9.at("/gains/0/date").asText()).isEqualTo("2026-01-26");
    assertThat(phq9.get("item9").asText())
        .as("a total alone leaves both open")
        .isEqualTo("NOT_KNOWN");
  }

  /** Answers of 1 to 3 in every form: the file may code them from 1 instead of from 0. */
  @Test
  void formsWithoutALowestAnswer_haveACaveat() throws Exception {
    JsonNode phq9 =
        findings(
                """
                client,date,instrument,item1,item2,item3,item4,item5,item6,item7,item8,item9
                c1,2026-01-05,PHQ-9,1,2,3,1,2,3,1,2,1
                c1,2026-02-05,PHQ-9,1,1,2,1,2,1,1,2,1
                c1,2026-03-05,PHQ-9,1,1,2,1,2,1,1,1,1
                """)
            .at("/measures/PHQ-9");
    assertThat(phq9.get("first").intValue()).isEqualTo(16);
    assertThat(phq9.get("last").intValue()).isEqualTo(11);
    assertThat(phq9.get("item9").asText()).isEqualTo("ENDORSED");
    assertThat(phq9.at("/caveats/0/kind").asText()).isEqualTo("ITEM_CODING");
    assertThat(phq9.at("/caveats/0/text").asText()).isNotBlank();
  }

  private static JsonNode measured(String... totals) throws Exception {
    StringBuilder csv = new StringBuilder("client,date,instrument,total\n");
    for (int i = 0; i < totals.length; i++) {
      csv.append("c1,").append(LocalDate.of(2026, 1, 5).plusWeeks(i)).append(",PHQ-9,");
      csv.append(totals[i]).append('\n');
    }
    return findings(csv.toString());
  }

  private static JsonNode findings(String csv) throws Exception {
    return written(
        ClientFindings.builder()
            .client(SOMEONE)
            .putMeasure(
                "PHQ-9",
                MeasureFindings.of(
                    requireNonNull(
                        MeasuresCsv.read(
                                CsvSource.ofText("m.csv", csv), CsvConventions.withDefaults())
                            .client("c1")
                            .get(Instrument.PHQ_9)),
                    MissingItems.STRICT,
                    Optional.empty()))
            .build());
  }

  @Test
  void whatThereIsNothingOf_hasNoField() {
    JsonNode line = written(ClientFindings.builder().client(SOMEONE).build());
    assertThat(names(line)).containsExactly("schemaVersion", "client", "safety");
    assertThat(line.at("/safety/open").isNull()).isTrue();
  }

  @Test
  void caveatsAndResults_ofAClient_standInTheirOrder() {
    ClientFindings full = ClientFindings.of(JOANNE).inFull();
    ClientFindings noted = full.withCaveats(full.results().get(0).caveats());
    JsonNode line = written(noted);
    assertThat(line.get("caveats")).hasSameSizeAs(noted.caveats()).isNotEmpty();
    assertThat(line.at("/caveats/0/text").asText()).isEqualTo(noted.caveats().get(0).text());
    assertThat(line.get("results")).hasSameSizeAs(noted.results());
    for (int i = 0; i < noted.results().size(); i++) {
      assertThat(line.get("results").get(i).get("headline").asText())
          .isEqualTo(noted.results().get(i).headline());
    }
  }

  /** A column of one kind of cell is of that kind; one of counts and shares is of both. */
  @Test
  void aColumn_isOfTheKindOfItsCells() {
    JsonNode line =
        written(
            ClientFindings.builder()
                .client(SOMEONE)
                .addResults(
                    ContextContrast.of(Context.ofKind(InteractionKind.VISIT))
                        .analyze(SampleCases.joanne().exposedDiary(Symptom.HEADACHE).orElseThrow()))
                .build());
    JsonNode table = line.at("/results/0/table");
    for (int column = 0; column < table.get("columns").size(); column++) {
      int at = column;
      List<String> kinds =
          StreamSupport.stream(table.get("rows").spliterator(), false)
              .map(row -> row.get(at).get("kind").asText())
              .filter(kind -> !kind.equals("NONE"))
              .distinct()
              .toList();
      String expected = kinds.isEmpty() ? "NONE" : kinds.size() == 1 ? kinds.get(0) : "MIXED";
      assertThat(table.get("columns").get(at).get("kind").asText()).isEqualTo(expected);
    }
    assertThat(StreamSupport.stream(table.get("columns").spliterator(), false))
        .extracting(c -> c.get("kind").asText())
        .contains("MIXED", "SHARE");
  }

  @Test
  void module_writesFindingsMeasuresAndReviews_asTheyStandInALine_andLeavesTheRest()
      throws JsonProcessingException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new IptJacksonModule()).build();
    ClientFindings findings = ClientFindings.of(JOANNE);
    JsonNode line = written(findings);
    assertThat(mapper.readTree(mapper.writeValueAsString(findings))).isEqualTo(line);
    assertThat(mapper.readTree(mapper.writeValueAsString(JOANNE))).isEqualTo(line);
    assertThat(mapper.readTree(mapper.writeValueAsString(findings.measures().get("PHQ-9"))))
        .isEqualTo(line.at("/measures/PHQ-9"));
    assertThat(mapper.writeValueAsString(ImmutableList.of("other").get(0))).isEqualTo("\"other\"");
    assertThat(new IptJacksonModule().getModuleName()).isEqualTo("ipt-analysis");
  }

  private static List<String> names(JsonNode json) {
    return ImmutableList.copyOf(json.fieldNames());
  }

  private static void isWhole(JsonNode json, OptionalInt value) {
    if (value.isPresent()) {
      assertThat(json.intValue()).isEqualTo(value.getAsInt());
    } else {
      assertThat(json.isNull()).isTrue();
    }
  }

  private static void isCounts(JsonNode json, FourCounts counts) {
    assertThat(json.toString())
        .isEqualTo(
            "[%d,%d,%d,%d]"
                .formatted(
                    counts.both(), counts.contextOnly(), counts.symptomOnly(), counts.neither()));
  }
}

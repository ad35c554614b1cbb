// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static io.github.ipt4j.analysis.json.JsonNumbers.isInterval;
import static io.github.ipt4j.analysis.json.JsonNumbers.isNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.cohort.ClientContrast;
import io.github.ipt4j.analysis.cohort.ClientEffect;
import io.github.ipt4j.analysis.cohort.ClientOutcome;
import io.github.ipt4j.analysis.cohort.ClientSpread;
import io.github.ipt4j.analysis.cohort.Cohorts;
import io.github.ipt4j.analysis.cohort.GroupDifference;
import io.github.ipt4j.analysis.cohort.GroupFigures;
import io.github.ipt4j.analysis.cohort.GroupOutcomeResult;
import io.github.ipt4j.analysis.cohort.LeftOut;
import io.github.ipt4j.analysis.cohort.OutcomeCohort;
import io.github.ipt4j.analysis.cohort.PooledContrastResult;
import io.github.ipt4j.analysis.cohort.PooledLevelsResult;
import io.github.ipt4j.analysis.cohort.PublishedArm;
import io.github.ipt4j.analysis.cohort.ServiceBesideTrialResult;
import io.github.ipt4j.analysis.cohort.TwelveClients;
import io.github.ipt4j.analysis.cohort.TwoGroupsResult;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.json.ClientSummary.ContrastOf;
import io.github.ipt4j.analysis.json.ClientSummary.EffectOf;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The document of many clients holds what the results over them say, and nothing else. */
class CohortBlockTest {
  private static final Context CALL = Context.ofKind(InteractionKind.CALL);
  private static final Context SHIFT = Context.ofState("night shift");

  private static final Set<String> NO_FIGURES =
      Set.of("clients", "left", "leftOfFirst", "leftOfSecond", "level", "scale");

  /** Totals of a PHQ-9: recovered, improved, not changed, worse, harmed, one form, no form. */
  private static final double[][] SEVEN = {
    {20, 12, 4}, {22, 13}, {14, 12}, {12, 20}, {5, 14}, {16}, {}
  };

  private static final CohortFindings TWELVE = twelve();
  private static final CohortFindings EIGHT = ManyClients.of(8).withUnread(2);

  /** Twelve clients with a person and a kind of contact, some of them with all else. */
  private static CohortFindings twelve() {
    CohortFindings.Builder findings = CohortFindings.builder().unread(3);
    List<ClientContrast> contrasts = Cohorts.contrast(TwelveClients.strata()).clients();
    List<ClientOutcome> outcomes = Cohorts.outcome(SEVEN).clients();
    for (int i = 0; i < contrasts.size(); i++) {
      ClientId client = Cohorts.client(i);
      ClientSummary.Builder summary =
          ClientSummary.builder()
              .client(client)
              .addSymptom(Cohorts.HEADACHE)
              .putContrast(new ContrastOf(Cohorts.HEADACHE, Cohorts.VISIT), contrasts.get(i))
              .putContrast(
                  new ContrastOf(Cohorts.HEADACHE, CALL),
                  i < 2 ? contrasts.get(i) : ClientContrast.leftOut(client, LeftOut.NO_SYMPTOM))
              .putEffect(
                  new EffectOf(Cohorts.MOOD, Optional.of(SHIFT)),
                  ClientEffect.of(client, 1 + i % 3, 0.5))
              .putRow("headache.weekly.p", Cell.number(0.001 * (i + 1), 17));
      if (i < outcomes.size()) {
        summary.putOutcome(Instrument.PHQ_9, outcomes.get(i));
      }
      findings.addClient(summary.build());
    }
    return findings.build();
  }

  /** Seven clients who gained and seven who did not. */
  private static CohortFindings apart() {
    CohortFindings.Builder findings = CohortFindings.builder();
    for (int i = 0; i < 14; i++) {
      double[] totals =
          i < 7 ? new double[] {20 - i % 2, 4 + i % 3} : new double[] {19, 18 - i % 2};
      findings
          .putGroup(Cohorts.client(i), i < 7 ? "IPT" : "waiting")
          .addClient(
              ClientSummary.builder()
                  .client(Cohorts.client(i))
                  .putOutcome(
                      Instrument.PHQ_9,
                      ClientOutcome.of(
                          Cohorts.client(i),
                          Cohorts.series(Instrument.PHQ_9, 4, totals),
                          Cohorts.PHQ))
                  .build());
    }
    return findings.build();
  }

  @Test
  void everyNumber_isThatOfItsResult_ofGeneratedClients() {
    holds(EIGHT);
    holds(ManyClients.inTwoGroups(ManyClients.of(8)));
  }

  @Test
  void everyNumber_isThatOfItsResult_ofClientsPutTogether() {
    holds(TWELVE);
    holds(apart());
  }

  @Test
  void everyNumber_isThatOfItsResult_ofNobodyAndOfOne() {
    holds(CohortFindings.builder().build());
    holds(CohortFindings.builder().unread(4).build());
    holds(ManyClients.of(1));
    holds(ManyClients.inTwoGroups(ManyClients.of(1)));
  }

  @Test
  void everyNumber_isThatOfItsResult_besideArms() {
    CohortFindings beside =
        TWELVE.withArms(
            arm("One 1999 IPT", "PHQ-9").build(),
            arm("One 1999 IPT", "PHQ-9").startMean(15).startSd(4).build(),
            arm("Two 2001 IPT", "HRSD-17").build());
    assertThat(beside.besideTrials()).hasSizeGreaterThanOrEqualTo(3);
    holds(beside);
    JsonNode first = Findings.tree(FindingsJson.write(beside)).at("/beside/0");
    assertThat(first.get("arm").asText()).isEqualTo("One 1999 IPT");
    assertThat(first.get("gAv").isNull()).as("no start, no gain").isTrue();
    assertThat(Findings.tree(FindingsJson.write(beside)).at("/beside/1/gAv").doubleValue())
        .as("(15 - 7) / sqrt((4^2 + 5.5^2) / 2), corrected for 39 degrees of freedom")
        .isCloseTo(8 / Math.sqrt((16 + 30.25) / 2) * (1 - 3.0 / (4 * 39 - 1)), within(1e-3));
  }

  private static PublishedArm.Builder arm(String name, String instrument) {
    return PublishedArm.builder().name(name).instrument(instrument).n(40).endMean(7).endSd(5.5);
  }

  private static void besides(JsonNode json, ServiceBesideTrialResult result) {
    PublishedArm arm = result.analysis().arm();
    assertThat(json.get("instrument").asText()).isEqualTo(result.instrument().code());
    assertThat(json.get("arm").asText()).isEqualTo(arm.name());
    assertThat(json.get("armInstrument").asText()).isEqualTo(arm.instrument());
    assertThat(json.get("n").intValue()).isEqualTo(arm.n());
    isNumber(json.get("mean"), OptionalDouble.of(arm.endMean()));
    isNumber(json.get("sd"), OptionalDouble.of(arm.endSd()));
    isNumber(json.get("gAv"), result.armGain());
    isNumber(json.get("startDifference"), result.startDifference());
    verdict(json, result);
  }

  private static void holds(CohortFindings findings) {
    String line = FindingsJson.write(findings);
    assertThat(line).doesNotContain("NaN", "Infinity", "\n");
    JsonNode json = Findings.tree(line);
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.add("schemaVersion", "clients", "left", "pooled", "weekly", "levels", "outcome");
    if (!findings.sideBySide().isEmpty()) {
      names.add("groups");
    }
    if (!findings.besideTrials().isEmpty()) {
      names.add("beside");
      assertThat(json.get("beside")).hasSameSizeAs(findings.besideTrials());
      for (int i = 0; i < findings.besideTrials().size(); i++) {
        besides(json.get("beside").get(i), findings.besideTrials().get(i));
      }
    }
    hasNames(json, names.build());
    assertThat(json.get("schemaVersion").intValue()).isEqualTo(1);
    assertThat(json.get("clients").intValue())
        .isEqualTo(findings.clients().size() + findings.unread());
    assertThat(json.get("left").toString()).isEqualTo("{\"UNREADABLE\":" + findings.unread() + "}");
    contrasts(json.get("pooled"), findings.contrasts());
    weekly(json.get("weekly"), findings);
    assertThat(json.get("levels")).hasSameSizeAs(findings.levels());
    for (int i = 0; i < findings.levels().size(); i++) {
      level(json.get("levels").get(i), findings.levels().get(i));
    }
    hasNames(json.get("outcome"), codes(findings.outcomes(), r -> r.instrument().code()));
    findings.outcomes().forEach(r -> outcome(json.get("outcome").get(r.instrument().code()), r));
    findings.sideBySide().forEach(r -> groups(json.get("groups").get(r.instrument().code()), r));
  }

  private static <T> List<String> codes(List<T> results, Function<T, String> code) {
    return results.stream().map(code).toList();
  }

  /** Every context is somewhere, and no more contexts are there than results. */
  private static void contrasts(JsonNode json, List<PooledContrastResult> results) {
    for (PooledContrastResult result : results) {
      Context context = result.context();
      String part =
          context.person().isPresent() ? "person" : context.kind().isPresent() ? "kind" : "state";
      String name =
          context
              .person()
              .map(Object::toString)
              .or(() -> context.kind().map(Enum::name))
              .or(context::state)
              .orElseThrow();
      contrast(json.get(result.symptom().name()).get(part).get(name), result);
    }
    int written = 0;
    for (JsonNode symptom : json) {
      assertThat(names(symptom)).isSubsetOf("person", "kind", "state");
      for (JsonNode part : symptom) {
        written += part.size();
      }
    }
    assertThat(written).isEqualTo(results.size());
  }

  private static void contrast(JsonNode json, PooledContrastResult result) {
    hasNames(
        json,
        ImmutableList.of(
            "clients",
            "left",
            "mantelHaenszel",
            "ifAlike",
            "spread",
            "typical",
            "with",
            "without",
            "level",
            "conclusion",
            "headline"));
    assertThat(json.get("clients").intValue()).isEqualTo(result.used().size());
    left(json.get("left"), result.left());
    estimate(json.get("mantelHaenszel"), "oddsRatio", result.oddsRatio(), "p");
    isNumber(json.get("mantelHaenszel").get("p"), result.p());
    hasNames(json.get("ifAlike"), ImmutableList.of("interval"));
    isInterval(json.get("ifAlike").get("interval"), result.ifAlike());
    Optional<ClientSpread> spread = result.spread();
    estimate(json.get("spread"), "sd", spread.map(ClientSpread::deviation), "p", "shareAbove");
    isNumber(json.get("spread").get("p"), part(spread, ClientSpread::p));
    isNumber(json.get("spread").get("shareAbove"), part(spread, ClientSpread::shareAbove));
    estimate(json.get("typical"), "oddsRatio", spread.map(ClientSpread::typical), "p");
    isNumber(json.get("typical").get("p"), part(spread, ClientSpread::typicalP));
    isNumber(json.get("with"), result.riskWith());
    isNumber(json.get("without"), result.riskWithout());
    isNumber(json.get("level"), result.level());
    verdict(json, result);
  }

  private static void weekly(JsonNode json, CohortFindings findings) {
    for (String symptom : names(json)) {
      Share claims = findings.weeklyClaims(symptom, 0.05);
      assertThat(json.get(symptom).toString())
          .isEqualTo(
              "{\"tested\":%d,\"found\":%d,\"falseShare\":0.05}"
                  .formatted(claims.of(), claims.count()));
    }
    List<String> recorded =
        findings.clients().stream().anyMatch(c -> c.row().containsKey("headache.weekly.p"))
            ? ImmutableList.of("headache")
            : ImmutableList.of();
    hasNames(json, recorded);
  }

  private static void level(JsonNode json, PooledLevelsResult result) {
    hasNames(
        json,
        ImmutableList.of(
            "rating",
            "scale",
            "with",
            "clients",
            "left",
            "difference",
            "interval",
            "p",
            "spread",
            "newClient",
            "conclusion",
            "headline"));
    assertThat(json.get("rating").textValue()).isEqualTo(result.cohort().scale().rating());
    RatingScale scale = result.cohort().scale();
    hasNames(json.get("scale"), ImmutableList.of("least", "greatest", "direction"));
    assertThat(json.at("/scale/least").doubleValue()).isEqualTo(scale.least());
    assertThat(json.at("/scale/greatest").doubleValue()).isEqualTo(scale.greatest());
    assertThat(json.at("/scale/direction").textValue()).isEqualTo(scale.direction().name());
    assertThat(json.get("with").textValue())
        .isEqualTo(
            result.cohort().context().map(c -> "state." + c.state().orElseThrow()).orElse(null));
    assertThat(json.get("clients").intValue()).isEqualTo(result.used().size());
    left(json.get("left"), result.left());
    isNumber(json.get("difference"), part(result.difference(), Estimate::value));
    isInterval(json.get("interval"), result.difference().map(Estimate::interval));
    isNumber(json.get("p"), result.p());
    estimate(json.get("spread"), "sd", result.deviation());
    isInterval(json.get("newClient"), result.newClient());
    verdict(json, result);
  }

  private static void outcome(JsonNode json, GroupOutcomeResult result) {
    hasNames(
        json,
        ImmutableList.of("clients", "left", "completers", "lastSeen", "conclusion", "headline"));
    assertThat(json.get("clients").intValue()).isEqualTo(result.cohort().clients().size());
    left(json.get("left"), result.left());
    figures(json.get("completers"), result.completers());
    figures(json.get("lastSeen"), result.lastSeen());
    verdict(json, result);
  }

  private static void figures(JsonNode json, GroupFigures figures) {
    hasNames(
        json,
        ImmutableList.of(
            "clients",
            "meanFirst",
            "sdFirst",
            "meanLast",
            "sdLast",
            "gAv",
            "gRm",
            "recovered",
            "improved",
            "unchanged",
            "deteriorated",
            "response",
            "remission"));
    assertThat(json.get("clients").intValue()).isEqualTo(figures.clients());
    isNumber(json.get("meanFirst"), figures.meanFirst());
    isNumber(json.get("sdFirst"), figures.deviationFirst());
    isNumber(json.get("meanLast"), figures.meanLast());
    isNumber(json.get("sdLast"), figures.deviationLast());
    estimate(json.get("gAv"), "g", figures.averageGain());
    estimate(json.get("gRm"), "g", figures.repeatedGain());
    share(json.get("recovered"), figures.recovered());
    share(json.get("improved"), figures.improved());
    share(json.get("unchanged"), figures.unchanged());
    share(json.get("deteriorated"), figures.deteriorated());
    share(json.get("response"), figures.response());
    share(json.get("remission"), figures.remission());
  }

  private static void share(JsonNode json, Optional<Share> share) {
    hasNames(json, ImmutableList.of("n", "of", "interval"));
    isNumber(json.get("n"), part(share, s -> (double) s.count()));
    isNumber(json.get("of"), part(share, s -> (double) s.of()));
    isInterval(json.get("interval"), share.map(Share::wilson));
  }

  private static void groups(JsonNode json, TwoGroupsResult result) {
    hasNames(
        json,
        ImmutableList.of(
            "first",
            "second",
            "leftOfFirst",
            "leftOfSecond",
            "lastSeen",
            "completers",
            "conclusion",
            "headline"));
    assertThat(json.get("first").textValue()).isEqualTo(result.pair().firstName());
    assertThat(json.get("second").textValue()).isEqualTo(result.pair().secondName());
    left(json.get("leftOfFirst"), counted(result.pair().first()));
    left(json.get("leftOfSecond"), counted(result.pair().second()));
    difference(json.get("lastSeen"), result.lastSeen());
    difference(json.get("completers"), result.completers());
    verdict(json, result);
  }

  private static void difference(JsonNode json, GroupDifference difference) {
    hasNames(json, ImmutableList.of("first", "second", "gain", "risk", "needed"));
    figures(json.get("first"), difference.first());
    figures(json.get("second"), difference.second());
    estimate(json.get("gain"), "g", difference.gain());
    estimate(json.get("risk"), "difference", difference.risk());
    estimate(json.get("needed"), "n", difference.numberNeeded());
  }

  private static void verdict(JsonNode json, AnalysisResult result) {
    assertThat(json.get("conclusion").textValue()).isEqualTo(result.conclusion().name());
    assertThat(json.get("headline").textValue()).isEqualTo(result.headline());
  }

  private static Map<LeftOut, Integer> counted(OutcomeCohort group) {
    Map<LeftOut, Integer> left = new TreeMap<>();
    group.clients().forEach(c -> c.leftOut().ifPresent(r -> left.merge(r, 1, Integer::sum)));
    return left;
  }

  private static void left(JsonNode json, Map<LeftOut, Integer> left) {
    hasNames(json, left.keySet().stream().map(Enum::name).toList());
    left.forEach(
        (reason, clients) ->
            assertThat(json.get(reason.name()).intValue()).isEqualTo(clients).isPositive());
  }

  private static void estimate(
      JsonNode json, String name, Optional<Estimate> estimate, String... more) {
    hasNames(json, ImmutableList.<String>builder().add(name, "interval").add(more).build());
    isNumber(json.get(name), part(estimate, Estimate::value));
    isInterval(json.get("interval"), estimate.map(Estimate::interval));
  }

  private static <T> OptionalDouble part(Optional<T> value, Function<T, Double> part) {
    return value.isPresent() ? OptionalDouble.of(part.apply(value.get())) : OptionalDouble.empty();
  }

  private static void hasNames(JsonNode json, List<String> names) {
    assertThat(names(json)).containsExactlyElementsOf(names);
  }

  private static List<String> names(JsonNode json) {
    return ImmutableList.copyOf(json.fieldNames());
  }

  /** R 4.2.2: mantelhaen.test over the strata of the twelve clients. */
  @Test
  void theAverage_isThatOfR() {
    JsonNode mother =
        Findings.tree(FindingsJson.write(TWELVE)).at("/pooled/headache/person/mother-in-law");
    assertThat(mother.at("/mantelHaenszel/oddsRatio").doubleValue())
        .isEqualTo(1.43429215822168, within(1e-12));
    assertThat(mother.at("/ifAlike/interval/0").doubleValue())
        .isEqualTo(0.886205370200922, within(1e-12));
    assertThat(mother.at("/ifAlike/interval/1").doubleValue())
        .isEqualTo(2.321351307846176, within(1e-12));
  }

  /**
   * Of seven clients one recovered and one more improved; with the one form of the sixth six have a
   * total. R 4.2.2: {@code prop.test(1, 5, correct = FALSE)$conf.int} and of 2 of 6.
   */
  @Test
  void sharesOfAGroup_areThoseOfItsClients_withTheIntervalsOfR() {
    JsonNode phq = Findings.tree(FindingsJson.write(TWELVE)).at("/outcome/PHQ-9");
    assertThat(phq.get("clients").intValue()).isEqualTo(12);
    assertThat(phq.get("left").toString()).isEqualTo("{\"NO_FORM\":6}");
    JsonNode recovered = phq.at("/completers/recovered");
    assertThat(recovered.get("n").intValue()).isEqualTo(1);
    assertThat(recovered.get("of").intValue()).isEqualTo(5);
    assertThat(recovered.at("/interval/0").doubleValue())
        .isEqualTo(0.0362241086324301, within(1e-12));
    assertThat(recovered.at("/interval/1").doubleValue())
        .isEqualTo(0.6244653702374747, within(1e-12));
    JsonNode unchanged = phq.at("/lastSeen/unchanged");
    assertThat(unchanged.get("n").intValue()).isEqualTo(2);
    assertThat(unchanged.at("/interval/0").doubleValue())
        .isEqualTo(0.0967714111057805, within(1e-12));
    assertThat(phq.at("/lastSeen/meanFirst").doubleValue()).isEqualTo(89.0 / 6, within(1e-12));
  }

  /** Seven of seven reliably improved, and none of seven: one more for every client. */
  @Test
  void groupsThatLieFarApart_haveTheirNumberNeeded() {
    JsonNode lastSeen = Findings.tree(FindingsJson.write(apart())).at("/groups/PHQ-9/lastSeen");
    assertThat(lastSeen.at("/risk/difference").doubleValue()).isEqualTo(1);
    assertThat(lastSeen.at("/needed/n").doubleValue()).isEqualTo(1);
    assertThat(lastSeen.at("/gain/g").doubleValue()).isPositive();
    assertThat(lastSeen.at("/first/clients").intValue()).isEqualTo(7);
  }

  /** Twelve p-values of .001 to .012 are all found: the greatest is its own adjusted value. */
  @Test
  void weeklyRhythms_areCountedOverTheClients() {
    assertThat(Findings.tree(FindingsJson.write(TWELVE)).at("/weekly/headache").toString())
        .isEqualTo("{\"tested\":12,\"found\":12,\"falseShare\":0.05}");
  }

  @Test
  void whereThereIsTooLittle_everyFigureIsNull() {
    assertThat(thin(TWELVE)).as("the calls of two clients").isEqualTo(1);
    assertThat(thin(ManyClients.of(1))).isEqualTo(6);
    assertThat(thin(ManyClients.of(2))).as("all but the totals").isEqualTo(5);
    assertThat(thin(ManyClients.inTwoGroups(ManyClients.of(2)))).isEqualTo(6);
    assertThat(thin(EIGHT)).isZero();
  }

  /** How many results say that there is too little; each of them has no figure. */
  private static int thin(CohortFindings findings) {
    JsonNode json = Findings.tree(FindingsJson.write(findings));
    List<AnalysisResult> thin =
        Stream.<List<? extends AnalysisResult>>of(
                findings.contrasts(), findings.levels(), findings.outcomes(), findings.sideBySide())
            .<AnalysisResult>flatMap(List::stream)
            .filter(result -> !result.shortfalls().isEmpty())
            .toList();
    for (AnalysisResult result : thin) {
      List<JsonNode> blocks =
          json.findParents("headline").stream()
              .filter(block -> block.get("headline").textValue().equals(result.headline()))
              .toList();
      assertThat(blocks).hasSize(1);
      assertThat(figures(blocks.get(0))).allMatch(JsonNode::isNull);
    }
    return thin.size();
  }

  /** All that stands in a block but words, numbers of clients, the scale and the level. */
  private static List<JsonNode> figures(JsonNode json) {
    if (!json.isContainerNode()) {
      return json.isTextual() ? ImmutableList.of() : ImmutableList.of(json);
    }
    return json.isArray()
        ? StreamSupport.stream(json.spliterator(), false)
            .flatMap(part -> figures(part).stream())
            .toList()
        : json.properties().stream()
            .filter(field -> !NO_FIGURES.contains(field.getKey()))
            .flatMap(field -> figures(field.getValue()).stream())
            .toList();
  }
}

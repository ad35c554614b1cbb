// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.cohort.ClientSpread;
import io.github.ipt4j.analysis.cohort.GroupDifference;
import io.github.ipt4j.analysis.cohort.GroupFigures;
import io.github.ipt4j.analysis.cohort.GroupOutcomeResult;
import io.github.ipt4j.analysis.cohort.LeftOut;
import io.github.ipt4j.analysis.cohort.PooledContrastResult;
import io.github.ipt4j.analysis.cohort.PooledLevelsResult;
import io.github.ipt4j.analysis.cohort.PublishedArm;
import io.github.ipt4j.analysis.cohort.ServiceBesideTrialResult;
import io.github.ipt4j.analysis.cohort.TwoGroupsResult;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.measure.RatingScale;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/** The blocks of what was found over many clients. */
final class CohortBlock {
  private static final double FALSE_SHARE = 0.05;

  private CohortBlock() {}

  static void write(JsonObject json, CohortFindings findings) throws IOException {
    json.whole("clients", (long) findings.clients().size() + findings.unread());
    json.object("left", left -> left.whole("UNREADABLE", findings.unread()));
    List<String> symptoms =
        findings.contrasts().stream().map(r -> r.symptom().name()).distinct().toList();
    json.object(
        "pooled",
        pooled -> {
          for (String symptom : symptoms) {
            pooled.object(symptom, block -> contexts(block, findings, symptom));
          }
        });
    json.object("weekly", weekly -> weekly(weekly, findings));
    json.objects("levels", findings.levels(), CohortBlock::level);
    json.object(
        "outcome",
        outcome -> {
          for (GroupOutcomeResult result : findings.outcomes()) {
            outcome.object(result.instrument().code(), block -> outcome(block, result));
          }
        });
    if (!findings.sideBySide().isEmpty()) {
      json.object(
          "groups",
          groups -> {
            for (TwoGroupsResult result : findings.sideBySide()) {
              groups.object(result.instrument().code(), block -> groups(block, result));
            }
          });
    }
    if (!findings.besideTrials().isEmpty()) {
      json.objects("beside", findings.besideTrials(), CohortBlock::beside);
    }
  }

  /** How many clients keep to certain weekdays, at a share of false claims of one in twenty. */
  private static void weekly(JsonObject json, CohortFindings findings) throws IOException {
    List<String> symptoms =
        findings.clients().stream()
            .flatMap(c -> c.row().keySet().stream())
            .flatMap(c -> ClientRow.symptomOfWeeklyP(c).stream())
            .distinct()
            .sorted()
            .toList();
    for (String symptom : symptoms) {
      Share claims = findings.weeklyClaims(symptom, FALSE_SHARE);
      json.object(
          symptom,
          block ->
              block
                  .whole("tested", claims.of())
                  .whole("found", claims.count())
                  .number("falseShare", FALSE_SHARE));
    }
  }

  private static void contexts(JsonObject json, CohortFindings findings, String symptom)
      throws IOException {
    for (String part : List.of("person", "kind", "state")) {
      Predicate<PooledContrastResult> isOf =
          r ->
              r.symptom().name().equals(symptom)
                  && ClientRow.name(r.context()).orElseThrow().startsWith(part + ".");
      List<PooledContrastResult> some = findings.contrasts().stream().filter(isOf).toList();
      if (!some.isEmpty()) {
        json.object(
            part,
            block -> {
              for (PooledContrastResult result : some) {
                String name = ClientRow.name(result.context()).orElseThrow();
                block.object(name.substring(part.length() + 1), b -> contrast(b, result));
              }
            });
      }
    }
  }

  private static void contrast(JsonObject json, PooledContrastResult result) throws IOException {
    json.whole("clients", result.used().size());
    left(json, "left", result.left());
    json.object(
        "mantelHaenszel",
        block -> estimate(block, "oddsRatio", result.oddsRatio()).number("p", result.p()));
    json.object(
        "ifAlike",
        block -> block.range("interval", result.ifAlike(), Interval::low, Interval::high));
    Optional<ClientSpread> spread = result.spread();
    json.object(
        "spread",
        block ->
            estimate(block, "sd", spread.map(ClientSpread::deviation))
                .number("p", spread, ClientSpread::p)
                .number("shareAbove", spread, ClientSpread::shareAbove));
    json.object(
        "typical",
        block ->
            estimate(block, "oddsRatio", spread.map(ClientSpread::typical))
                .number("p", spread, ClientSpread::typicalP));
    json.number("with", result.riskWith())
        .number("without", result.riskWithout())
        .number("level", result.level());
    FindingsJson.verdict(json, result);
  }

  private static void level(JsonObject json, PooledLevelsResult result) throws IOException {
    json.text("rating", result.cohort().scale().rating())
        .object("scale", block -> scale(block, result.cohort().scale()))
        .text("with", result.cohort().context().flatMap(ClientRow::name))
        .whole("clients", result.used().size());
    left(json, "left", result.left());
    estimate(json, "difference", result.difference())
        .number("p", result.p())
        .object("spread", block -> estimate(block, "sd", result.deviation()))
        .range("newClient", result.newClient(), Interval::low, Interval::high);
    FindingsJson.verdict(json, result);
  }

  private static void scale(JsonObject json, RatingScale scale) throws IOException {
    json.number("least", OptionalDouble.of(scale.least()))
        .number("greatest", OptionalDouble.of(scale.greatest()))
        .text("direction", scale.direction().name());
  }

  private static void outcome(JsonObject json, GroupOutcomeResult result) throws IOException {
    json.whole("clients", result.cohort().clients().size());
    left(json, "left", result.left());
    json.object("completers", block -> figures(block, result.completers()))
        .object("lastSeen", block -> figures(block, result.lastSeen()));
    FindingsJson.verdict(json, result);
  }

  private static void figures(JsonObject json, GroupFigures figures) throws IOException {
    json.whole("clients", figures.clients())
        .number("meanFirst", figures.meanFirst())
        .number("sdFirst", figures.deviationFirst())
        .number("meanLast", figures.meanLast())
        .number("sdLast", figures.deviationLast())
        .object("gAv", block -> estimate(block, "g", figures.averageGain()))
        .object("gRm", block -> estimate(block, "g", figures.repeatedGain()));
    share(json, "recovered", figures.recovered());
    share(json, "improved", figures.improved());
    share(json, "unchanged", figures.unchanged());
    share(json, "deteriorated", figures.deteriorated());
    share(json, "response", figures.response());
    share(json, "remission", figures.remission());
  }

  private static void share(JsonObject json, String name, Optional<Share> share)
      throws IOException {
    json.object(
        name,
        block ->
            block
                .count("n", share.map(Share::count))
                .count("of", share.map(Share::of))
                .range("interval", share, Share::low, Share::high));
  }

  private static void groups(JsonObject json, TwoGroupsResult result) throws IOException {
    json.text("first", result.pair().firstName()).text("second", result.pair().secondName());
    left(json, "leftOfFirst", result.leftOfFirst());
    left(json, "leftOfSecond", result.leftOfSecond());
    json.object("lastSeen", block -> difference(block, result.lastSeen()))
        .object("completers", block -> difference(block, result.completers()));
    FindingsJson.verdict(json, result);
  }

  private static void beside(JsonObject json, ServiceBesideTrialResult result) throws IOException {
    PublishedArm arm = result.analysis().arm();
    json.text("instrument", result.instrument().code())
        .text("arm", arm.name())
        .text("armInstrument", arm.instrument())
        .whole("n", arm.n())
        .number("mean", OptionalDouble.of(arm.endMean()))
        .number("sd", OptionalDouble.of(arm.endSd()))
        .number("gAv", result.armGain())
        .number("startDifference", result.startDifference());
    FindingsJson.verdict(json, result);
  }

  private static void difference(JsonObject json, GroupDifference difference) throws IOException {
    json.object("first", block -> figures(block, difference.first()))
        .object("second", block -> figures(block, difference.second()))
        .object("gain", block -> estimate(block, "g", difference.gain()))
        .object("risk", block -> estimate(block, "difference", difference.risk()))
        .object("needed", block -> estimate(block, "n", difference.numberNeeded()));
  }

  private static JsonObject estimate(JsonObject json, String name, Optional<Estimate> estimate)
      throws IOException {
    Function<Estimate, Interval> interval = Estimate::interval;
    return json.number(name, estimate, Estimate::value)
        .range("interval", estimate.map(interval), Interval::low, Interval::high);
  }

  private static void left(JsonObject json, String name, Map<LeftOut, Integer> left)
      throws IOException {
    json.object(
        name,
        block -> {
          for (Map.Entry<LeftOut, Integer> reason : left.entrySet()) {
            block.whole(reason.getKey().name(), reason.getValue());
          }
        });
  }
}

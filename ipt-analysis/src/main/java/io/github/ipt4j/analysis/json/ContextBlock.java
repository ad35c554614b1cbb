// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.ContextVerdict;
import io.github.ipt4j.analysis.context.ContrastStratum;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.context.SettlingPlan;
import io.github.ipt4j.analysis.context.TestedContrast;
import io.github.ipt4j.analysis.finding.Estimate;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** The block of the contrasts of a symptom: those of people by id, those of kinds by name. */
final class ContextBlock {
  private static final OptionalInt NONE = OptionalInt.empty();

  private ContextBlock() {}

  static void write(JsonObject json, ContextScreenResult screen, boolean plans) throws IOException {
    block(json, "person", screen, c -> c.person().map(Object::toString), plans);
    block(json, "kind", screen, c -> c.kind().map(Object::toString), plans);
  }

  private static void block(
      JsonObject json,
      String name,
      ContextScreenResult screen,
      Function<Context, Optional<String>> key,
      boolean plans)
      throws IOException {
    List<ContextContrastResult> some =
        screen.contrasts().stream()
            .filter(c -> key.apply(c.analysis().context()).isPresent())
            .sorted(Comparator.comparing(c -> key.apply(c.analysis().context()).orElseThrow()))
            .toList();
    json.object(
        name,
        block -> {
          for (ContextContrastResult one : some) {
            block.object(
                key.apply(one.analysis().context()).orElseThrow(), b -> contrast(b, one, plans));
          }
        });
  }

  static void contrast(JsonObject json, ContextContrastResult result, boolean plans)
      throws IOException {
    Optional<TestedContrast> test = result.onsetTest();
    json.text("verdict", result.verdict().map(Enum::name)).rows("counts", weekdays(result));
    estimate(json, told(result, test));
    json.number("smallestP", test, TestedContrast::smallestP)
        .number("pHolm", isConfounded(result) ? OptionalDouble.empty() : result.adjustedMidP())
        .number("power3", test, TestedContrast::power3)
        .number("power5", test, TestedContrast::power5)
        .objects("strata", result.strata(), ContextBlock::stratum)
        .object("days", block -> estimate(block, told(result, result.dayTest())));
    if (plans) {
      plan(json, result.plan());
    }
    FindingsJson.verdict(json, result);
  }

  /** What cannot be told from something else has no estimate. */
  private static Optional<TestedContrast> told(
      ContextContrastResult result, Optional<TestedContrast> test) {
    return test.filter(t -> !isConfounded(result));
  }

  private static boolean isConfounded(ContextContrastResult result) {
    return result.verdict().filter(ContextVerdict::isConfounded).isPresent();
  }

  private static void plan(JsonObject json, Optional<SettlingPlan> plan) throws IOException {
    json.count("weeksNeeded", weeks(plan, SettlingPlan::weeksNeeded))
        .count("weeksToTell", weeks(plan, p -> p.ifHalf() ? NONE : p.weeksToTell()))
        .count("weeksForMost", weeks(plan, p -> p.ifHalf() ? NONE : p.weeksForMost()));
  }

  private static void stratum(JsonObject json, ContrastStratum stratum) throws IOException {
    json.text("weekday", stratum.weekday().name())
        .count("phase", boxed(stratum.phase()))
        .count("block", boxed(stratum.block()))
        .counts("counts", counts(stratum.counts()));
  }

  private static void estimate(JsonObject json, Optional<TestedContrast> test) throws IOException {
    Optional<Estimate> ratio = test.flatMap(TestedContrast::oddsRatio);
    json.number("oddsRatio", ratio, Estimate::value)
        .range("interval", ratio, r -> r.interval().low(), r -> r.interval().high())
        .number("p", test, TestedContrast::p)
        .number("midP", test, TestedContrast::midP);
  }

  private static List<int[]> weekdays(ContextContrastResult result) {
    List<int[]> rows = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      rows.add(counts(result.onsets(day)));
    }
    return rows;
  }

  private static int[] counts(FourCounts counts) {
    return new int[] {counts.both(), counts.contextOnly(), counts.symptomOnly(), counts.neither()};
  }

  private static Optional<Integer> weeks(
      Optional<SettlingPlan> plan, Function<SettlingPlan, OptionalInt> which) {
    return boxed(plan.map(which).orElse(NONE));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}

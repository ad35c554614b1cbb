// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextVerdict;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.history.CaseHistory;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the findings of every case. */
class FindingsLawsTest {
  private static final Set<String> ESTIMATES_OF_CELLS = Set.of("P", "LEVEL", "INTERVAL");
  private static final Set<String> STYLES_OF_ESTIMATES = Set.of("RATIO", "SIGNED");

  @Provide
  Arbitrary<CaseHistory> histories() {
    return CaseArbitraries.caseHistories();
  }

  static List<CaseHistory> samples() {
    return Findings.samples();
  }

  @Property(tries = 20)
  void noNumberOfAFinding_isMissing_ofAnyCase(@ForAll("histories") CaseHistory history) {
    holdsEveryNumber(history);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noNumberOfAFinding_isMissing(CaseHistory sample) {
    holdsEveryNumber(sample);
  }

  @Property(tries = 20)
  void noNumberOfAFinding_isMissing_ofLevelsCyclesAndStates(@ForAll long seed) {
    holdsEveryNumber(DailyFindings.of(seed).inFull());
  }

  private static void holdsEveryNumber(CaseHistory history) {
    holdsEveryNumber(ClientFindings.of(Findings.review(history)));
  }

  private static void holdsEveryNumber(ClientFindings findings) {
    JsonNode written = Findings.tree(FindingsJson.write(findings)).get("results");
    assertThat(written).hasSameSizeAs(findings.results());
    for (int i = 0; i < written.size(); i++) {
      AnalysisResult result = findings.results().get(i);
      JsonNode json = written.get(i);
      assertThat(numbersOf(json.get("clauses"))).isEqualTo(numbers(result.clauses()));
      assertThat(numbersOf(json.get("table"))).isEqualTo(numbers(result.table()));
      assertThat(numbersOf(json.get("caveats")))
          .isEqualTo(numbers(result.caveats().stream().map(Caveat::clause).toList()));
      assertThat(numbersOf(json.get("shortfalls"))).isEqualTo(numbers(result.shortfalls()));
      assertThat(json.get("level").isNull()).isEqualTo(result.level().isEmpty());
      assertThat(json.get("level").asDouble()).isEqualTo(result.level().orElse(0));
    }
  }

  /** The bits of all numbers in order, as JSON has them. */
  private static List<Long> numbersOf(JsonNode json) {
    List<Long> numbers = new ArrayList<>();
    collect(json, numbers);
    return numbers.stream().sorted().toList();
  }

  private static void collect(JsonNode json, List<Long> numbers) {
    if (json.isNumber()) {
      numbers.add(bits(json.doubleValue()));
    } else if (!json.path("kind").asText().equals("QUOTE")) {
      json.forEach(part -> collect(part, numbers));
    }
  }

  private static long bits(double number) {
    return Double.doubleToLongBits(number);
  }

  /** The bits of all numbers in order, as a value has them in whatever component it may be. */
  private static List<Long> numbers(Object value) {
    List<Long> numbers = new ArrayList<>();
    collect(value, numbers);
    return numbers.stream().sorted().toList();
  }

  private static void collect(Object value, List<Long> numbers) {
    if (value instanceof Number number) {
      if (Double.isFinite(number.doubleValue())) {
        numbers.add(bits(number.doubleValue()));
      }
    } else if (value instanceof Iterable<?> many) {
      many.forEach(one -> collect(one, numbers));
    } else if (value instanceof Map<?, ?> map) {
      collect(map.values(), numbers);
    } else if (value instanceof Table table) {
      collect(table.columns(), numbers);
      collect(table.rows(), numbers);
    } else if (value instanceof Record record
        && value.getClass().getPackage() == Cell.class.getPackage()) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (!component.getName().equals("decimals")) {
          collect(read(component, record), numbers);
        }
      }
    }
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Property(tries = 20)
  void whatCannotBeTold_hasNoEstimate_inAnyCase(@ForAll("histories") CaseHistory history) {
    holdsNoEstimateOfWhatCannotBeTold(history);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatCannotBeTold_hasNoEstimate(CaseHistory sample) {
    holdsNoEstimateOfWhatCannotBeTold(sample);
  }

  @Property(tries = 20)
  void whatCannotBeTold_hasNoEstimate_ofLevelsCyclesAndStates(@ForAll long seed) {
    holdsNoEstimateOfWhatCannotBeTold(DailyFindings.of(seed).inFull());
  }

  private static void holdsNoEstimateOfWhatCannotBeTold(CaseHistory history) {
    holdsNoEstimateOfWhatCannotBeTold(ClientFindings.of(Findings.review(history)));
  }

  private static void holdsNoEstimateOfWhatCannotBeTold(ClientFindings findings) {
    JsonNode line = Findings.tree(FindingsJson.write(findings));
    for (int i = 0; i < findings.results().size(); i++) {
      AnalysisResult result = findings.results().get(i);
      JsonNode json = line.get("results").get(i);
      if (cannotBeTold(result)) {
        assertThat(estimates(json.get("clauses"))).as(result.headline()).isEmpty();
        assertThat(estimates(json.get("table"))).as(result.headline()).isEmpty();
      }
    }
    noBlockHasAnEstimate(line, findings);
  }

  private static boolean cannotBeTold(AnalysisResult result) {
    return (result.conclusion() == Conclusion.INSUFFICIENT_DATA && !result.shortfalls().isEmpty())
        || (result instanceof ContextContrastResult contrast && isConfounded(contrast));
  }

  private static boolean isConfounded(ContextContrastResult contrast) {
    return contrast.verdict().filter(ContextVerdict::isConfounded).isPresent();
  }

  private static List<String> estimates(JsonNode json) {
    if (ESTIMATES_OF_CELLS.contains(json.path("kind").asText())
        || STYLES_OF_ESTIMATES.contains(json.path("style").asText())) {
      return ImmutableList.of(json.toString());
    }
    return StreamSupport.stream(json.spliterator(), false)
        .flatMap(part -> estimates(part).stream())
        .toList();
  }

  private static void noBlockHasAnEstimate(JsonNode line, ClientFindings findings) {
    findings
        .weekly()
        .forEach(
            (symptom, result) ->
                hasNone(cannotBeTold(result), line.at("/weekly/" + symptom.name()), "p", "window"));
    findings
        .tension()
        .forEach(
            (person, result) ->
                hasNone(
                    result.conclusion() == Conclusion.INSUFFICIENT_DATA,
                    line.at("/tension/" + person.value()),
                    "load",
                    "interval",
                    "index",
                    "positiveLoad"));
    findings
        .cycleBreaks()
        .forEach(
            (symptom, result) ->
                hasNone(
                    result.conclusion() == Conclusion.INSUFFICIENT_DATA,
                    line.at("/cycleBreak/" + symptom.name()),
                    "p",
                    "rateRatio",
                    "interval",
                    "guard"));
    noBlockOfDaysHasAnEstimate(line, findings);
    line.path("context")
        .forEach(
            symptom ->
                symptom.forEach(
                    contexts ->
                        contexts.forEach(
                            contrast ->
                                hasNone(
                                    contrast.get("verdict").asText().startsWith("CONFOUNDED"),
                                    contrast,
                                    "oddsRatio",
                                    "interval",
                                    "p",
                                    "midP",
                                    "pHolm",
                                    "days"))));
  }

  private static void noBlockOfDaysHasAnEstimate(JsonNode line, ClientFindings findings) {
    findings
        .levels()
        .forEach(
            (name, level) -> {
              JsonNode block = line.at("/levels/" + name);
              hasNone(cannotBeTold(level.weekly()), block, "p");
              level
                  .change()
                  .ifPresent(
                      change ->
                          hasNone(
                              cannotBeTold(change),
                              block.get("change"),
                              "p",
                              "difference",
                              "interval"));
            });
    findings
        .cycles()
        .forEach(
            (symptom, cycle) ->
                hasNone(cannotBeTold(cycle), line.at("/cycle/" + symptom.name()), "p", "window"));
    findings
        .levelsInStates()
        .forEach(
            (name, contrast) ->
                hasNone(
                    cannotBeTold(contrast),
                    line.at("/states/" + name)
                        .get(contrast.analysis().context().state().orElseThrow()),
                    "difference",
                    "interval",
                    "p"));
  }

  private static void hasNone(boolean isUntold, JsonNode block, String... fields) {
    assertThat(block.isObject()).isTrue();
    if (isUntold) {
      Stream.of(fields)
          .forEach(
              field -> assertThat(leaves(block.get(field))).as(field).allMatch(JsonNode::isNull));
    }
  }

  private static List<JsonNode> leaves(JsonNode json) {
    return json.isContainerNode()
        ? StreamSupport.stream(json.spliterator(), false)
            .flatMap(part -> leaves(part).stream())
            .toList()
        : ImmutableList.of(json);
  }
}

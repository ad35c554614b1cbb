// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static io.github.ipt4j.analysis.json.JsonNumbers.isInterval;
import static io.github.ipt4j.analysis.json.JsonNumbers.isNumber;
import static io.github.ipt4j.analysis.json.JsonNumbers.number;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.PhaseCounts;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blocks of levels, states, tension and change hold what the results of a review say. */
class ReviewBlocksTest {
  private static final ImmutableList<CaseReviewResult> REVIEWS =
      ImmutableList.of(
          Findings.review(SampleCases.joanne()),
          Findings.review(SampleCases.walter()),
          Findings.review(SampleCases.amira()));

  static List<CaseReviewResult> reviews() {
    return REVIEWS;
  }

  private static JsonNode written(CaseReviewResult review) {
    return Findings.tree(FindingsJson.write(ClientFindings.of(review)));
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void tension_isOfEveryPersonWithContacts_asSharesOfTheScale(CaseReviewResult review) {
    JsonNode block = written(review).path("tension");
    assertThat(block).hasSameSizeAs(review.tensions());
    for (RelationshipTensionResult tension : review.tensions()) {
      JsonNode one = block.get(tension.analysis().person().value());
      isNumber(one.get("load"), tension.load());
      isInterval(one.get("interval"), tension.interval());
      isNumber(one.get("index"), tension.index());
      isNumber(one.get("contactsPerWeek"), tension.contactsPerWeek());
      isNumber(one.get("severity"), tension.severity());
      isNumber(one.get("worst"), number(tension.worst().map(w -> w.negativity() / 10.0)));
      isNumber(one.get("positiveLoad"), tension.positiveLoad());
      isNumber(one.get("ambivalence"), number(tension.ambivalence().map(a -> a.value() / 10)));
      isVerdict(one, tension);
    }
  }

  @Test
  void worstContactSeverityAndIndex_areShares() {
    for (CaseReviewResult review : REVIEWS) {
      for (JsonNode one : written(review).path("tension")) {
        for (String share : List.of("worst", "severity", "index")) {
          if (!one.get(share).isNull()) {
            assertThat(one.get(share).doubleValue()).as(share).isBetween(0.0, 1.0);
          }
        }
      }
    }
    JsonNode joanne = written(REVIEWS.get(0)).path("tension");
    assertThat(joanne).anySatisfy(one -> assertThat(one.get("worst").doubleValue()).isPositive());
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void cycleBreak_isOfEverySymptomThatHasOne(CaseReviewResult review) {
    JsonNode block = written(review).path("cycleBreak");
    assertThat(block).hasSameSizeAs(review.cycleBreaks().keySet());
    review
        .cycleBreaks()
        .forEach(
            (symptom, result) -> {
              JsonNode one = block.get(symptom.name());
              assertThat(one.get("since").asText()).isEqualTo(result.analysis().since().toString());
              isCounts(one.get("before"), result.before(), result.burdenBefore().meanIntensity());
              isCounts(one.get("after"), result.after(), result.burdenAfter().meanIntensity());
              isNumber(one.get("p"), result.p());
              isNumber(one.at("/days/midP"), result.daysP());
              isNumber(one.get("rateRatio"), number(result.rateRatio().map(r -> r.value())));
              isInterval(one.get("interval"), result.rateRatio().map(r -> r.interval()));
              isNumber(one.get("guard"), result.guard());
              isNumber(one.get("nap"), number(result.overlap().map(o -> o.share().value())));
              isNumber(one.get("tau"), number(result.tau().map(t -> t.tau())));
              isVerdict(one, result);
            });
  }

  @Test
  void aCycleBreak_ofThePast_hasItsFigures() {
    CycleBreakResult headache = requireNonNull(REVIEWS.get(0).cycleBreaks().get(Symptom.HEADACHE));
    assertThat(headache.overlap()).isPresent();
    assertThat(headache.rateRatio()).isPresent();
    JsonNode one = written(REVIEWS.get(0)).at("/cycleBreak/headache");
    assertThat(one.get("nap").doubleValue()).isGreaterThan(0.5);
    assertThat(one.at("/interval/0").doubleValue()).isLessThan(one.get("rateRatio").doubleValue());
  }

  private static void isCounts(JsonNode json, PhaseCounts counts, OptionalDouble intensity) {
    assertThat(json.get("weeks").intValue()).isEqualTo(counts.weeks());
    assertThat(json.get("recordedDays").intValue()).isEqualTo(counts.recorded());
    assertThat(json.get("symptomDays").intValue()).isEqualTo(counts.symptomDays());
    assertThat(json.get("daysAtRisk").intValue()).isEqualTo(counts.atRisk());
    assertThat(json.get("onsets").intValue()).isEqualTo(counts.onsets());
    isNumber(json.get("meanIntensity"), intensity);
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void states_holdAttacksAndRatingsBesideThem_inTheOrderOfTheirNames(CaseReviewResult review) {
    ClientFindings findings = ClientFindings.of(review);
    JsonNode block = written(review).path("states");
    review
        .contexts()
        .forEach(
            (symptom, screen) -> {
              List<String> told = new ArrayList<>();
              for (ContextContrastResult contrast : screen.contrasts()) {
                Optional<String> state = contrast.analysis().context().state();
                if (state.isPresent()) {
                  told.add(state.get());
                  isVerdict(block.get(symptom.name()).get(state.get()), contrast);
                }
              }
              JsonNode ofSymptom = block.path(symptom.name());
              assertThat(ImmutableList.copyOf(ofSymptom.fieldNames()))
                  .isEqualTo(Ordering.natural().sortedCopy(told));
            });
    findings
        .levelsInStates()
        .forEach(
            (rating, result) ->
                isOfState(block.get(rating).get(result.context().state().orElseThrow()), result));
    assertThat(findings.levelsInStates().values())
        .containsExactlyElementsOf(
            review.ratedContexts().values().stream()
                .flatMap(s -> s.contrasts().stream())
                .filter(c -> c.context().state().isPresent())
                .toList());
  }

  private static void isOfState(JsonNode json, GradedContrastResult result) {
    assertThat(json.get("weeks").intValue()).isEqualTo(result.weeks());
    assertThat(json.get("days").toString())
        .isEqualTo("[%d,%d]".formatted(result.exposedDays(), result.unexposedDays()));
    isNumber(json.at("/means/0"), result.meanExposed());
    isNumber(json.at("/means/1"), result.meanUnexposed());
    isNumber(json.get("difference"), result.effect());
    isInterval(json.get("interval"), result.interval());
    isNumber(json.get("p"), result.p());
    isNumber(json.get("smallestP"), result.smallestP());
    isNumber(json.get("level"), result.level());
    assertThat(json.get("exact").booleanValue()).isEqualTo(result.exact());
    isVerdict(json, result);
  }

  @Test
  void statesAreThere_inOneOfTheSamples() {
    assertThat(written(REVIEWS.get(2)).path("states")).isNotEmpty();
    assertThat(ClientFindings.of(REVIEWS.get(2)).levelsInStates().values()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void findings_haveTheLevelsOfTheReview_andOfItsCaveatsThoseOfStrayDaysAlone(
      CaseReviewResult review) {
    ClientFindings findings = ClientFindings.of(review);
    assertThat(findings.levels().keySet()).hasSameElementsAs(review.levels().keySet());
    findings
        .levels()
        .forEach(
            (name, level) -> {
              assertThat(level.weekly()).isEqualTo(review.levels().get(name));
              assertThat(level.change())
                  .isEqualTo(Optional.ofNullable(review.levelChanges().get(name)));
            });
    assertThat(review.caveats()).isNotEmpty();
    assertThat(findings.caveats())
        .isEqualTo(
            review.caveats().stream().filter(c -> c.kind() == Caveat.Kind.STRAY_DAYS).toList());
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void inFull_hasEveryResultOfEveryBlock_once(CaseReviewResult review) {
    ClientFindings full = ClientFindings.of(review).withResults().inFull();
    List<AnalysisResult> all = new ArrayList<>();
    all.addAll(full.weekly().values());
    full.levels().values().forEach(l -> all.add(l.weekly()));
    full.levels().values().forEach(l -> l.change().ifPresent(all::add));
    all.addAll(full.cycles().values());
    all.addAll(full.levelsInStates().values());
    all.addAll(full.context().values());
    full.context().values().forEach(s -> all.addAll(s.contrasts()));
    all.addAll(full.tension().values());
    all.addAll(full.cycleBreaks().values());
    full.measures().values().forEach(m -> all.add(m.change()));
    full.measures().values().forEach(m -> m.gains().ifPresent(all::add));
    assertThat(full.results())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(ImmutableSet.copyOf(all));
  }

  private static void isVerdict(JsonNode json, AnalysisResult result) {
    assertThat(json.get("conclusion").asText()).isEqualTo(result.conclusion().name());
    assertThat(json.get("headline").asText()).isEqualTo(result.headline());
  }
}

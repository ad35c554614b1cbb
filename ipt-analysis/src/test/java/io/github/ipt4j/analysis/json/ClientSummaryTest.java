// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.cohort.ClientContrast;
import io.github.ipt4j.analysis.cohort.ClientEffect;
import io.github.ipt4j.analysis.cohort.ClientOutcome;
import io.github.ipt4j.analysis.cohort.Cohorts;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.json.ClientSummary.ContrastOf;
import io.github.ipt4j.analysis.json.ClientSummary.EffectOf;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.analysis.periodicity.WeekdayWindow;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client brings to many is what the results of this client alone say. */
class ClientSummaryTest {
  private static final Symptom HEADACHE = Symptom.HEADACHE;
  private static final Context SHIFT = Context.ofState("night shift");

  /** The columns of a row by name, as {@code ReviewCohort --help} has them. */
  private final Map<String, String> row = new LinkedHashMap<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, 4})
  void summary_holdsWhatIsPooled(int number) {
    ClientFindings findings = ManyClients.findings(number);
    ClientSummary summary = ClientSummary.of(findings);
    ClientId client = Cohorts.client(number);
    assertThat(summary.client()).isEqualTo(client);
    assertThat(summary.symptoms()).containsExactly(HEADACHE);
    ContextScreenResult screen = requireNonNull(findings.context().get(HEADACHE));
    assertThat(summary.contrasts()).hasSize(3).hasSameSizeAs(screen.contrasts());
    for (ContextContrastResult result : screen.contrasts()) {
      assertThat(summary.contrasts())
          .containsEntry(
              new ContrastOf(HEADACHE, result.context()), ClientContrast.of(client, result));
    }
    assertThat(summary.effects()).hasSize(number < 3 ? 2 : 0);
    if (number < 3) {
      RatingScale mood = Cohorts.MOOD;
      assertThat(summary.effects())
          .containsEntry(
              new EffectOf(mood, Optional.empty()),
              ClientEffect.of(
                  client, requireNonNull(findings.levels().get("mood")).change().orElseThrow()))
          .containsEntry(
              new EffectOf(mood, Optional.of(SHIFT)),
              ClientEffect.of(client, findings.levelsInStates().get("mood").get(0)));
    }
    assertThat(summary.outcomes()).hasSize(number == 4 ? 0 : 1);
    if (number != 4) {
      MeasureFindings phq = requireNonNull(findings.measures().get("PHQ-9"));
      assertThat(summary.outcomes())
          .containsEntry(
              Instrument.PHQ_9, ClientOutcome.of(client, phq.series(), phq.change().analysis()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4})
  void row_holdsTheFiguresOfGeneratedClients(int number) {
    ClientFindings findings = ManyClients.findings(number);
    assertThat(written(findings)).containsExactlyInAnyOrderEntriesOf(expected(findings));
  }

  /** Visits that keep to Fridays cannot be told from Fridays. */
  @Test
  void row_holdsNoEstimateOfWhatCannotBeTold() {
    ContextScreenResult screen =
        ContextScreen.withDefaults()
            .analyze(SampleCases.everyFriday().exposedDiary(HEADACHE).orElseThrow());
    ClientFindings findings =
        ClientFindings.builder().client(Cohorts.client(1)).putContext(HEADACHE, screen).build();
    Map<String, String> written = written(findings);
    assertThat(written).containsExactlyInAnyOrderEntriesOf(expected(findings));
    List<ContextContrastResult> confounded =
        screen.contrasts().stream().filter(r -> !isTold(r)).toList();
    assertThat(confounded).isNotEmpty().anyMatch(r -> r.onsetTest().isPresent());
    assertThat(confounded).anyMatch(r -> r.adjustedMidP().isPresent());
    assertThat(written.values()).contains(Conclusion.NOT_IDENTIFIABLE.name());
  }

  /** Odds without bound are a number, and no field is left out. */
  @Test
  void row_holdsOddsWithoutBound() {
    ContextScreenResult screen =
        ContextScreen.withDefaults()
            .analyze(SampleCases.joanne().exposedDiary(HEADACHE).orElseThrow());
    ClientFindings findings =
        ClientFindings.builder().client(Cohorts.client(1)).putContext(HEADACHE, screen).build();
    Map<String, String> written = written(findings);
    assertThat(written).containsExactlyInAnyOrderEntriesOf(expected(findings));
    assertThat(written).containsEntry("headache.kind.VISIT.oddsRatio", "Infinity");
  }

  /** A client who brings two answers to one question would be counted twice. */
  @Test
  void builder_refusesWhatIsNamedTwice() {
    ClientSummary.Builder twice =
        ClientSummary.builder()
            .client(Cohorts.client(1))
            .putRow("a", Cell.count(1))
            .putRow("a", Cell.count(2));
    assertThatThrownBy(twice::build)
        .hasMessageStartingWith(
            "contrasts, effects, outcomes and row must name each question, instrument and column"
                + " once");
  }

  /** The fields of the table of this client alone, without the column of p-values over clients. */
  private static Map<String, String> written(ClientFindings findings) {
    List<String> lines =
        Splitter.on('\n')
            .splitToList(
                CohortFindings.builder()
                    .addClient(ClientSummary.of(findings))
                    .build()
                    .table()
                    .toCsv());
    List<String> names = Splitter.on(',').splitToList(lines.get(0));
    List<String> fields = Splitter.on(',').splitToList(lines.get(1));
    Map<String, String> written = new LinkedHashMap<>();
    IntStream.range(1, names.size())
        .filter(i -> !names.get(i).endsWith(".pFdr"))
        .forEach(i -> written.put(names.get(i), fields.get(i)));
    return written;
  }

  private Map<String, String> expected(ClientFindings findings) {
    findings.weekly().forEach(this::weekly);
    findings.levels().forEach(this::level);
    findings
        .context()
        .forEach((symptom, screen) -> screen.contrasts().forEach(r -> contrast(symptom, r)));
    findings.cycleBreaks().forEach(this::cycleBreak);
    findings.measures().forEach((code, measure) -> measure(findings.client(), code, measure));
    findings.tension().forEach(this::tension);
    return row;
  }

  private void weekly(Symptom symptom, WeeklyPeriodicityResult result) {
    String name = symptom.name() + ".weekly.";
    row.put(name + "recordedDays", "" + Arrays.stream(result.counts().exposure()).sum());
    row.put(name + "symptomDays", "" + Arrays.stream(result.counts().events()).sum());
    number(name + "p", of(result.symptomDays().map(r -> r.p())));
    Optional<WeekdayWindow> window = result.symptomDays().flatMap(r -> r.window());
    row.put(name + "windowFrom", window.map(w -> w.from().name()).orElse(""));
    row.put(name + "windowDays", window.map(w -> "" + w.days()).orElse(""));
    conclusion(name, result);
  }

  private void level(String rating, LevelFindings level) {
    String name = rating + ".level.";
    row.put(name + "days", "" + level.weekly().recordedDays());
    number(name + "mean", level.weekly().mean());
    number(name + "p", level.weekly().p());
    conclusion(name, level.weekly());
    level.change().ifPresent(change -> change(rating + ".levelChange.", change));
  }

  private void change(String name, LevelChangeResult change) {
    number(name + "difference", change.difference());
    interval(name, change.interval());
    number(name + "p", change.p());
    conclusion(name, change);
  }

  private void contrast(Symptom symptom, ContextContrastResult result) {
    Context context = result.context();
    String part =
        context
            .person()
            .map(p -> "person." + p.value())
            .or(() -> context.kind().map(k -> "kind." + k.name()))
            .orElseGet(() -> "state." + context.state().orElseThrow());
    String name = symptom.name() + "." + part + ".";
    Optional<Estimate> ratio =
        result.onsetTest().filter(t -> isTold(result)).flatMap(t -> t.oddsRatio());
    number(name + "oddsRatio", of(ratio.map(Estimate::value)));
    interval(name, ratio.map(Estimate::interval));
    number(name + "p", of(result.onsetTest().filter(t -> isTold(result)).map(t -> t.midP())));
    number(name + "pHolm", isTold(result) ? result.adjustedMidP() : OptionalDouble.empty());
    conclusion(name, result);
  }

  private static boolean isTold(ContextContrastResult result) {
    return result.verdict().map(v -> !v.isConfounded()).orElse(true);
  }

  private void cycleBreak(Symptom symptom, CycleBreakResult result) {
    String name = symptom.name() + ".cycleBreak.";
    number(name + "rateRatio", of(result.rateRatio().map(Estimate::value)));
    interval(name, result.rateRatio().map(Estimate::interval));
    number(name + "p", result.p());
    conclusion(name, result);
  }

  private void measure(ClientId client, String code, MeasureFindings measure) {
    String name = code + ".";
    ReliableChangeResult change = measure.change();
    ClientOutcome outcome = ClientOutcome.of(client, measure.series(), change.analysis());
    row.put(name + "forms", "" + outcome.forms());
    number(name + "first", outcome.first());
    number(name + "last", outcome.last());
    row.put(name + "firstOn", change.firstOn().map(Object::toString).orElse(""));
    row.put(name + "lastOn", change.lastOn().map(Object::toString).orElse(""));
    row.put(name + "category", change.category().map(Enum::name).orElse(""));
    row.put(name + "response", change.isResponse().map(b -> b ? "1" : "0").orElse(""));
    row.put(name + "remission", change.isRemission().map(b -> b ? "1" : "0").orElse(""));
    conclusion(name, change);
  }

  private void tension(RelationshipId person, RelationshipTensionResult result) {
    String name = "tension." + person.value() + ".";
    number(name + "load", result.load());
    interval(name, result.interval());
    conclusion(name, result);
  }

  private static OptionalDouble of(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
  }

  private void interval(String name, Optional<Interval> interval) {
    number(name + "low", of(interval.map(Interval::low)));
    number(name + "high", of(interval.map(Interval::high)));
  }

  private void number(String column, OptionalDouble value) {
    row.put(column, value.isPresent() ? Double.toString(value.getAsDouble()) : "");
  }

  private void conclusion(String name, AnalysisResult result) {
    row.put(name + "conclusion", result.conclusion().name());
  }
}

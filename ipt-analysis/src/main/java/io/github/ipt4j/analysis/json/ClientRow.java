// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.cohort.ClientOutcome;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.TestedContrast;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.analysis.periodicity.WeekdayRhythm;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.core.client.Symptom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The main figures of a client in one flat row: cells by the names of their columns. */
final class ClientRow {
  private static final int FULL = 17;
  private static final Pattern WEEKLY_P =
      Pattern.compile("(.*)(?<!\\.(person|state))\\.weekly\\.p");

  private final Map<String, Cell> cells = new LinkedHashMap<>();

  private ClientRow() {}

  static ImmutableMap<String, Cell> of(ClientFindings findings) {
    ClientRow row = new ClientRow();
    findings.weekly().forEach(row::weekly);
    findings.levels().forEach(row::level);
    findings.context().values().forEach(row::contexts);
    findings.cycleBreaks().forEach(row::cycleBreak);
    findings
        .measures()
        .forEach(
            (code, measure) ->
                row.measure(
                    code,
                    ClientOutcome.of(
                        findings.client(), measure.series(), measure.change().analysis()),
                    measure.change()));
    findings.tension().forEach((person, result) -> row.tension(person.value(), result));
    return ImmutableMap.copyOf(row.cells);
  }

  private void weekly(Symptom symptom, WeeklyPeriodicityResult result) {
    String name = symptom.name() + ".weekly.";
    Optional<WeekdayRhythm> rhythm = result.symptomDays();
    put(name + "recordedDays", Cell.count(Arrays.stream(result.counts().exposure()).sum()));
    put(name + "symptomDays", Cell.count(Arrays.stream(result.counts().events()).sum()));
    number(
        weeklyP(symptom.name()),
        rhythm.map(r -> OptionalDouble.of(r.p())).orElse(OptionalDouble.empty()));
    put(
        name + "windowFrom",
        rhythm
            .flatMap(WeekdayRhythm::window)
            .map(w -> Cell.name(w.from().name()))
            .orElse(Cell.NONE));
    put(
        name + "windowDays",
        rhythm.flatMap(WeekdayRhythm::window).map(w -> Cell.count(w.days())).orElse(Cell.NONE));
    conclusion(name, result);
  }

  private void level(String rating, LevelFindings findings) {
    String name = rating + ".level.";
    put(name + "days", Cell.count(findings.weekly().recordedDays()));
    number(name + "mean", findings.weekly().mean());
    number(name + "p", findings.weekly().p());
    conclusion(name, findings.weekly());
    findings.change().ifPresent(change -> change(rating + ".levelChange.", change));
  }

  private void change(String name, LevelChangeResult change) {
    number(name + "difference", change.difference());
    interval(name, change.interval());
    number(name + "p", change.p());
    conclusion(name, change);
  }

  private void contexts(ContextScreenResult screen) {
    screen
        .contrasts()
        .forEach(
            result ->
                name(result.context())
                    .ifPresent(
                        context ->
                            contrast(screen.symptom().name() + "." + context + ".", result)));
  }

  /**
   * Returns such as "person.mother-in-law", "kind.VISIT" or "state.night shift"; none of another
   * context, such as a tense contact, which would have the name of the person alone.
   */
  static Optional<String> name(Context context) {
    return context
        .state()
        .map(s -> "state." + s)
        .or(
            () ->
                context
                    .kind()
                    .filter(k -> context.equals(Context.ofKind(k)))
                    .map(k -> "kind." + k.name()))
        .or(
            () ->
                context
                    .person()
                    .filter(p -> context.equals(Context.contactWith(p)))
                    .map(p -> "person." + p.value()));
  }

  /**
   * Returns the symptom of whose weekly rhythm a column holds the p-value; none of another column,
   * such as that of a contrast with a person or a state that is called "weekly".
   */
  static Optional<String> symptomOfWeeklyP(String column) {
    Matcher matcher = WEEKLY_P.matcher(column);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Returns the column of the p-value of a symptom's weekly rhythm. */
  static String weeklyP(String symptom) {
    return symptom + ".weekly.p";
  }

  private void contrast(String name, ContextContrastResult result) {
    boolean isTold = result.verdict().filter(v -> v.isConfounded()).isEmpty();
    Optional<TestedContrast> test = result.onsetTest().filter(t -> isTold);
    Optional<Estimate> ratio = test.flatMap(TestedContrast::oddsRatio);
    number(name + "oddsRatio", value(ratio));
    interval(name, ratio.map(Estimate::interval));
    number(name + "p", test.map(t -> OptionalDouble.of(t.midP())).orElse(OptionalDouble.empty()));
    number(name + "pHolm", isTold ? result.adjustedMidP() : OptionalDouble.empty());
    conclusion(name, result);
  }

  private void cycleBreak(Symptom symptom, CycleBreakResult result) {
    String name = symptom.name() + ".cycleBreak.";
    number(name + "rateRatio", value(result.rateRatio()));
    interval(name, result.rateRatio().map(Estimate::interval));
    number(name + "p", result.p());
    conclusion(name, result);
  }

  private void measure(String code, ClientOutcome outcome, ReliableChangeResult change) {
    String name = code + ".";
    put(name + "forms", Cell.count(outcome.forms()));
    number(name + "first", outcome.first());
    number(name + "last", outcome.last());
    put(name + "firstOn", Cell.day(change.firstOn()));
    put(name + "lastOn", Cell.day(change.lastOn()));
    put(name + "category", change.category().map(c -> Cell.name(c.name())).orElse(Cell.NONE));
    flag(name + "response", change.isResponse());
    flag(name + "remission", change.isRemission());
    conclusion(name, change);
  }

  private void tension(String person, RelationshipTensionResult result) {
    String name = "tension." + person + ".";
    number(name + "load", result.load());
    interval(name, result.interval());
    conclusion(name, result);
  }

  private static OptionalDouble value(Optional<Estimate> estimate) {
    return estimate.isPresent()
        ? OptionalDouble.of(estimate.get().value())
        : OptionalDouble.empty();
  }

  private void number(String column, OptionalDouble value) {
    put(column, Cell.number(value, FULL));
  }

  private void interval(String name, Optional<Interval> interval) {
    number(
        name + "low", interval.map(i -> OptionalDouble.of(i.low())).orElse(OptionalDouble.empty()));
    number(
        name + "high",
        interval.map(i -> OptionalDouble.of(i.high())).orElse(OptionalDouble.empty()));
  }

  private void flag(String column, Optional<Boolean> value) {
    put(column, value.map(v -> Cell.count(v ? 1 : 0)).orElse(Cell.NONE));
  }

  private void conclusion(String name, AnalysisResult result) {
    put(name + "conclusion", Cell.name(result.conclusion().name()));
  }

  private void put(String column, Cell cell) {
    cells.put(column, cell);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.TriedDecisionResult;
import io.github.ipt4j.analysis.periodicity.PowerLine;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.LoadComparison;
import io.github.ipt4j.analysis.tension.LoadOrder;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The dossier that a {@link CaseReview} makes; {@code toString()} is the whole of it. */
@Value.Immutable
@IptStyle
public abstract sealed class CaseReviewResult extends AnalysisResult
    permits ImmutableCaseReviewResult {

  CaseReviewResult() {}

  @Override
  public abstract CaseReview analysis();

  /**
   * Returns the case.
   *
   * @return the case
   */
  public abstract CaseHistory history();

  /**
   * Returns what the case holds on safety: every concern that was entered, the open ones among
   * them, and the course of every item on self-harm.
   *
   * @return the concerns and items; open ones are caveats of the review and of what they touch
   */
  public SafetyRecord safety() {
    return history().safety();
  }

  /**
   * Returns the primary question, as declared or as chosen by default.
   *
   * @return the question, empty if no symptom was recorded
   */
  public abstract Optional<PrimaryQuestion> primary();

  /**
   * Returns the weekly rhythm of each symptom, each decided at its own level.
   *
   * @return the results by symptom
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, WeeklyPeriodicityResult> weekly();

  /**
   * Returns the contrast that the review is about, if it is about one.
   *
   * @return the result, decided at the review's own level
   */
  public abstract Optional<ContextContrastResult> primaryContrast();

  /**
   * Returns what else happens then, for each symptom that was recorded beside a contact log.
   *
   * @return the screens by symptom, all of them one family of tests
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, ContextScreenResult> contexts();

  /**
   * Returns the household's load and the order of its sources.
   *
   * @return the result, empty if there is no contact log
   */
  public abstract Optional<TensionRankingResult> ranking();

  /**
   * Returns the tension of the contacts with each person from whom their tone came.
   *
   * @return the results in the order of the ranking
   */
  public ImmutableList<RelationshipTensionResult> tensions() {
    return ranking().map(TensionRankingResult::people).orElse(ImmutableList.of());
  }

  /**
   * Returns from which days on a cycle was to be broken, as it was declared for the review or by a
   * decision that was tried. Every contrast is within them.
   *
   * @return the days
   */
  public ImmutableSortedSet<LocalDate> daysOfBreak() {
    return DeclaredBreaks.of(analysis(), history()).days();
  }

  /**
   * Returns the day before and from which measures and behaviour are described.
   *
   * @return the first of the {@link #daysOfBreak()}, else the day on which a decision was first
   *     tried; empty without one
   */
  public Optional<LocalDate> dayOfChange() {
    return DeclaredBreaks.of(analysis(), history()).dayOfChange();
  }

  /**
   * Returns the decisions that were tried without a declared break of their own that is tested.
   *
   * @return onsets and days before and after each, untested
   */
  public ImmutableList<TriedDecisionResult> triedDecisions() {
    return descriptions().values().stream()
        .filter(TriedDecisionResult.class::isInstance)
        .map(TriedDecisionResult.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns whether each symptom whose cycle was to be broken, as it was declared, begins less
   * often from that day on.
   *
   * @return the results by symptom, each decided at its own level; none without a declaration
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, CycleBreakResult> cycleBreaks();

  /**
   * Returns the descriptions of what was told in the sessions, by the question that they answer;
   * they test nothing.
   *
   * @return the descriptions, of everyone and everything of which there is an entry
   */
  public abstract ImmutableListMultimap<Question, Description> descriptions();

  /**
   * Returns every result of the review.
   *
   * @return the results in the order of the five questions
   */
  public ImmutableList<AnalysisResult> results() {
    return Stream.<Stream<? extends AnalysisResult>>of(
            weekly().values().stream(),
            primaryContrast().stream(),
            contrasts(),
            ranking().stream(),
            tensions().stream(),
            descriptions().get(Question.WITH_WHOM).stream(),
            descriptions().get(Question.WHAT_CHANGES).stream(),
            cycleBreaks().values().stream(),
            descriptions().get(Question.DID_IT_HELP).stream())
        .flatMap(results -> results)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<ContextContrastResult> contrasts() {
    return contexts().values().stream().flatMap(s -> s.contrasts().stream());
  }

  /**
   * Returns whether any result supports a finding.
   *
   * @return SUPPORTED if one does; else NOT_SUPPORTED if one could have, DESCRIBED if one
   *     describes, and INSUFFICIENT_DATA otherwise
   */
  @Override
  public Conclusion conclusion() {
    return Stream.of(Conclusion.SUPPORTED, Conclusion.NOT_SUPPORTED, Conclusion.DESCRIBED)
        .filter(c -> results().stream().anyMatch(r -> r.conclusion() == c))
        .findFirst()
        .orElse(Conclusion.INSUFFICIENT_DATA);
  }

  @Override
  protected String oldHeadline() {
    long tests =
        weekly().values().stream().filter(r -> r.p().isPresent()).count()
            + contexts().values().stream().mapToInt(ContextScreenResult::tests).sum()
            + primaryContrast().stream().count()
            + comparisons().size()
            + cycleBreaks().values().stream().filter(b -> b.p().isPresent()).count();
    long findings =
        results().stream().filter(r -> r.conclusion() == Conclusion.SUPPORTED).count()
            + separated();
    return Wording.count(findings, "finding")
        + " of "
        + Wording.count(tests, "test")
        + "; "
        + Wording.count(
            results().stream().filter(r -> r.conclusion() == Conclusion.DESCRIBED).count(),
            "description")
        + "; "
        + results().stream().filter(r -> cannotTell(r.conclusion())).count()
        + " that cannot be told yet.";
  }

  static boolean cannotTell(Conclusion conclusion) {
    return conclusion == Conclusion.INSUFFICIENT_DATA || conclusion == Conclusion.NOT_IDENTIFIABLE;
  }

  private ImmutableList<LoadComparison> comparisons() {
    return ranking().map(TensionRankingResult::comparisons).orElse(ImmutableList.of());
  }

  private long separated() {
    return comparisons().stream().filter(c -> c.order() != LoadOrder.NOT_SEPARABLE).count();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    SafetySentences safety = new SafetySentences(safety(), Names.of(history().inventory()));
    return Stream.concat(
            safety.caveats().stream(), results().stream().flatMap(r -> r.caveats().stream()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what was tested, at which level, and what came of it. */
  @Override
  protected TextTable oldTable() {
    TextTable.Builder table = TextTable.withHeader("test", "p", "level", "conclusion");
    weekly()
        .forEach(
            (symptom, result) ->
                table.row(
                    "weekly rhythm of "
                        + symptom
                        + (primary().flatMap(PrimaryQuestion::rhythm).equals(Optional.of(symptom))
                            ? " (primary)"
                            : ""),
                    Wording.pCell(result.p(), result.analysis().alpha()),
                    level(result.analysis().alpha(), result.p()),
                    result.conclusion().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    primaryContrast().ifPresent(c -> contrast(table, c));
    contexts().forEach((symptom, screen) -> screen(table, symptom, screen));
    if (!comparisons().isEmpty()) {
      table.row(
          "loads of contacts, " + Wording.count(comparisons().size(), "pair"),
          Wording.pCell(comparisons().stream().mapToDouble(LoadComparison::p).min()),
          Wording.number(ranking().orElseThrow().analysis().alpha(), 4),
          separated() + " separable");
    }
    cycleBreaks().values().stream()
        .filter(b -> b.p().isPresent())
        .forEach(
            b ->
                table.row(
                    b.symptom() + " before and from " + b.analysis().since() + " on",
                    Wording.pCell(b.p(), b.analysis().alpha()),
                    level(b.analysis().alpha(), b.p()),
                    b.conclusion().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    return table.build();
  }

  private static void contrast(TextTable.Builder table, ContextContrastResult contrast) {
    OptionalDouble p =
        contrast.onsetTest().isPresent()
            ? OptionalDouble.of(contrast.onsetTest().get().midP())
            : OptionalDouble.empty();
    table.row(
        contrast.symptom() + " and " + contrast.analysis().context() + " (primary)",
        Wording.pCell(p, contrast.analysis().level()),
        level(contrast.analysis().level(), p),
        contrast.conclusion().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static String level(double level, OptionalDouble p) {
    return p.isPresent() ? Wording.level(level, p.getAsDouble()) : "-";
  }

  private static void screen(TextTable.Builder table, Symptom symptom, ContextScreenResult screen) {
    if (screen.tests() > 0) {
      table.row(
          symptom + " and " + Wording.count(screen.tests(), "context"),
          Wording.pCell(screen.contrasts().get(0).adjustedMidP(), screen.analysis().alpha()),
          level(screen.analysis().alpha(), screen.contrasts().get(0).adjustedMidP()),
          screen.found().size() + " found");
    }
  }

  @Override
  public ImmutableSet<EventId> evidence() {
    return results().stream()
        .flatMap(r -> r.evidence().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns how likely this diary would have shown a weekly rhythm, had there been one; it is
   * computed at each call.
   *
   * @param symptom the symptom
   * @return the power line, empty if the symptom was too rare to be tested
   */
  public Optional<PowerLine> powerLine(Symptom symptom) {
    return Optional.ofNullable(weekly().get(symptom))
        .filter(r -> r.p().isPresent())
        .map(r -> r.analysis().powerLine(r.counts()));
  }

  /** Returns the whole dossier. */
  @Override
  public String report() {
    return new Dossier(this).toString();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }
}

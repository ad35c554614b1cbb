// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.PValue;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The headline of a contrast. */
final class ContrastClauses {
  private final ContextContrastResult result;
  private final double level;
  private final List<DayOfWeek> mixed;

  ContrastClauses(ContextContrastResult result) {
    this.result = result;
    level = result.analysis().level();
    mixed = result.comparedWeekdays();
  }

  private static List<DayOfWeek> days(Predicate<DayOfWeek> which) {
    return Arrays.stream(DayOfWeek.values()).filter(which).toList();
  }

  ImmutableList<Clause> headline() {
    return switch (result.conclusion()) {
      case SUPPORTED -> supported(result.onsetTest().orElseThrow());
      case NOT_SUPPORTED ->
          result.sentence(
              named("byChance").with("found", found(result.onsetTest().orElseThrow())),
              Clause.of("context.contrast.notRuledOut"));
      case NOT_IDENTIFIABLE -> result.sentence(notIdentifiable());
      case DESCRIBED ->
          result.sentence(
              named("notTested")
                  .with("asked", result.asked().unevenly(result.context(), result.subject()))
                  .with("counts", counts()));
      case INSUFFICIENT_DATA -> insufficient();
    };
  }

  private ImmutableList<Clause> supported(TestedContrast test) {
    Stream<Clause> own =
        Stream.of(
                Optional.of(
                    named(test.direction() > 0 ? "goesWith" : "lessOften")
                        .with("found", found(test))),
                withoutAway(),
                result.phaseDeclared()
                    ? Optional.<Clause>empty()
                    : Optional.of(Clause.of("context.contrast.noPhase")))
            .flatMap(Optional::stream);
    return result.sentence(own.toArray(Clause[]::new));
  }

  /** Returns that it rests on the days on which the client was away, where it does. */
  private Optional<Clause> withoutAway() {
    boolean isUsual = level == PValue.CONVENTIONAL;
    return result
        .overturnedWithoutAway()
        .map(
            test ->
                onWeekday("contrast.withoutAway")
                    .with("days", away().atRisk())
                    .with("p", Cell.p(test.midP(), level))
                    .with("level", isUsual ? Cell.NONE : Cell.words("context.contrast.thisLevel")));
  }

  /** Returns a phrase that names the weekday where only one can be compared. */
  private Clause onWeekday(String phrase) {
    return mixed.size() == 1
        ? Clause.of("context." + phrase + ".one").with("weekday", Cell.weekday(mixed.get(0)))
        : Clause.of("context." + phrase);
  }

  private AwayDays away() {
    return AwayDays.sum(
        mixed.isEmpty() ? result.awayByWeekday() : mixed.stream().map(result::away).toList());
  }

  /** Returns the counts, with what stands in brackets behind them. */
  private Clause found(TestedContrast test) {
    Clause alike = mixed.size() == 1 ? result.alike().of(mixed.get(0)) : result.alike().ofDays();
    return ContextResult.withP(Clause.of("context.contrast.found"), test.midP(), level)
        .with("counts", counts())
        .with("ratio", optional(test.oddsRatio().map(ContrastClauses::ratio)))
        .with("alike", alike)
        .with("turned", optional(turned(test)));
  }

  private static Cell optional(Optional<Clause> clause) {
    return clause.map(Cell::words).orElse(Cell.NONE);
  }

  /**
   * Returns the odds ratio with about two digits; where it is at an end, the end of its interval.
   */
  private static Clause ratio(Estimate ratio) {
    Interval interval = ratio.interval();
    if (Double.isInfinite(interval.high())) {
      return Clause.of("context.contrast.ratio.above")
          .with("low", ContrastTable.ratio(interval.low()));
    }
    return interval.low() == 0
        ? Clause.of("context.contrast.ratio.below")
            .with("high", ContrastTable.ratio(interval.high()))
        : Clause.of("context.contrast.ratio.between")
            .with("ratio", ContrastTable.ratio(ratio.value()))
            .with("low", ContrastTable.ratio(interval.low()))
            .with("high", ContrastTable.ratio(interval.high()));
  }

  /** Says so where the counts, taken together, say something else than the days that are alike. */
  private Optional<Clause> turned(TestedContrast test) {
    int counted = result.comparedOnsets().direction();
    if (test.direction() == counted) {
      return Optional.empty();
    }
    String how = counted == 0 ? "none" : test.direction() == 0 ? "alike" : "other";
    return Optional.of(Clause.of("context.contrast.turned." + how));
  }

  private Clause notIdentifiable() {
    return switch (result.verdict().orElseThrow()) {
      case CONFOUNDED_WITH_WEEKDAY -> named("weekday").with("days", Cell.list(always()));
      case CONFOUNDED_WITH_PHASE -> named("phase");
      case CONFOUNDED_WITH_TIME -> named("time").with("weeks", Alike.WEEKS);
      default ->
          named(side().isEmpty() ? "noOutcome" : "noOther")
              .with("counts", counts())
              .with("alike", result.alike().ofDays());
    };
  }

  /** Returns the weekdays that always had it. */
  private List<Cell> always() {
    return days(d -> result.days(d).exposed() > 0 && result.days(d).unexposed() == 0).stream()
        .map(
            d ->
                Cell.words(
                    Clause.of("context.contrast.weekday.always")
                        .with("weekday", Cell.weekday(d))
                        .with("n", result.days(d).exposed())))
        .toList();
  }

  private ImmutableList<Clause> insufficient() {
    FourCounts days = result.totalDays();
    if (result.isNotableOnly()) {
      return result.sentence(named("notable").with("notable", Clause.of("context.notable")));
    }
    if (days.all() == 0) {
      return result.sentence(named("noDay"));
    }
    if (days.exposed() == 0 || days.withSymptom() == 0) {
      String never = days.exposed() == 0 ? "neverThere" : "neverBegan";
      return result.sentence(named(never).with("days", days.all()));
    }
    TestedContrast test = result.onsetTest().orElseThrow();
    return result.sentence(
        named("thin").with("found", found(test)),
        Clause.of("context.contrast.power")
            .with("odds", Cell.number(TestedContrast.STRONG, 0))
            .with("power", Cell.percent(test.power5())));
  }

  private Clause named(String phrase) {
    return result.phrase("contrast." + phrase, result.context().clause(result.analysis().lag()));
  }

  /** Returns on how many days it began, of the weekdays that can be compared if there are any. */
  private Clause counts() {
    Cell away = away().atRisk() == 0 ? Cell.NONE : Cell.share(away().onsets(), away().atRisk());
    return onWeekday(mixed.isEmpty() ? "counts.all" + side() : "counts")
        .with("with", result.comparedOnsets().shareWith())
        .with("without", result.comparedOnsets().shareWithout())
        .with("away", away);
  }

  /** Returns how the days on which it could begin had the context, where it was always or never. */
  private String side() {
    FourCounts onsets = result.comparedOnsets();
    if (onsets.exposed() == 0) {
      return onsets.unexposed() == 0 ? ".none" : ".never";
    }
    return onsets.unexposed() == 0 ? ".always" : "";
  }
}

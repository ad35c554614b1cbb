// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.outcome.CessationResult;
import io.github.ipt4j.analysis.outcome.ConclusionReportResult;
import io.github.ipt4j.analysis.outcome.ConductPart;
import io.github.ipt4j.analysis.outcome.CycleBreakResult;
import io.github.ipt4j.analysis.outcome.DissociationResult;
import io.github.ipt4j.analysis.outcome.GoalOutcome;
import io.github.ipt4j.analysis.outcome.LevelChangeResult;
import io.github.ipt4j.analysis.outcome.LevelCourseResult;
import io.github.ipt4j.analysis.outcome.MeasureDue;
import io.github.ipt4j.analysis.outcome.MeasureRow;
import io.github.ipt4j.analysis.outcome.MeasurementScheduleResult;
import io.github.ipt4j.analysis.outcome.OutcomeGridResult;
import io.github.ipt4j.analysis.outcome.PhaseCounts;
import io.github.ipt4j.analysis.outcome.RatingRow;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.analysis.outcome.SuddenChange;
import io.github.ipt4j.analysis.outcome.SuddenGainsResult;
import io.github.ipt4j.analysis.outcome.SymptomRow;
import io.github.ipt4j.analysis.outcome.TriedDecisionResult;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.PlantedEffect;
import io.github.ipt4j.core.sample.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Holds what became better or worse against what was planted. */
final class OutcomeTruth {
  private OutcomeTruth() {}

  private static boolean isTurn(LocalDate since, Truth truth) {
    return truth.turn().equals(Optional.of(since));
  }

  static Agreement cycleBreak(CycleBreakResult result, Truth truth) {
    String symptom = result.symptom().name();
    LocalDate since = result.analysis().since();
    if (!result.symptom().equals(truth.symptom())) {
      return Agreement.SILENT;
    }
    boolean isBlurred =
        truth.effect(EffectKind.TURN, symptom).isPresent()
            || truth.effect(EffectKind.TREND, symptom).isPresent();
    Agreement told =
        Claim.ofRatio(truth.effect(EffectKind.TURN, symptom, since.toString()))
            .unless(isBlurred)
            .of(result, result.lessOften() ? -1 : 1);
    return told.and(phases(result.before(), result.after(), since, truth));
  }

  private static Agreement phases(
      PhaseCounts before, PhaseCounts after, LocalDate since, Truth truth) {
    String symptom = truth.symptom().name();
    Agreement whole =
        Agreement.ofCounts(
            before.recorded() + after.recorded() == truth.count(Counted.RECORDED_DAYS, symptom)
                && before.symptomDays() + after.symptomDays()
                    == truth.count(Counted.SYMPTOM_DAYS, symptom));
    return isTurn(since, truth)
        ? whole.and(
            Agreement.ofCounts(
                after.recorded() == truth.count(Counted.RECORDED_DAYS_LATER, symptom)
                    && after.symptomDays() == truth.count(Counted.SYMPTOM_DAYS_LATER, symptom)))
        : whole;
  }

  static Agreement levelChange(LevelChangeResult result, Truth truth) {
    String rating = result.scale().rating();
    String since = result.analysis().since().toString();
    if (result.symptom().isPresent()) {
      return Agreement.SILENT;
    }
    int found =
        result.difference().isPresent() ? Double.compare(result.difference().getAsDouble(), 0) : 0;
    return Claim.ofDifference(truth.effect(EffectKind.LEVEL_TURN, rating, since))
        .unless(truth.effect(EffectKind.LEVEL_TURN, rating).isPresent())
        .of(result, found);
  }

  static Agreement levelCourse(LevelCourseResult result, Truth truth) {
    int planted =
        result.symptom().isPresent()
            ? truth.count(Counted.RECORDED_DAYS, result.symptom().get().name())
            : truth.count(Counted.RATED_DAYS, result.scale().rating());
    return Agreement.ofCounts(result.recordedDays() == planted);
  }

  static Agreement cessation(CessationResult result, Truth truth) {
    boolean isKnown =
        isTurn(result.analysis().since(), truth) && result.symptom().equals(truth.symptom());
    return isKnown
        ? Agreement.ofCounts(
            result.free().days() == truth.count(Counted.RECORDED_DAYS_LATER)
                && result.free().symptomDays() == truth.count(Counted.SYMPTOM_DAYS_LATER))
        : Agreement.SILENT;
  }

  static Agreement decision(TriedDecisionResult result, Truth truth) {
    PhaseCounts before = result.before().get(truth.symptom());
    PhaseCounts after = result.after().get(truth.symptom());
    return before == null || after == null
        ? Agreement.SILENT
        : phases(before, after, result.analysis().triedOn(), truth);
  }

  static Agreement dissociation(DissociationResult result, Truth truth) {
    if (!isTurn(result.analysis().since(), truth)) {
      return Agreement.SILENT;
    }
    String person = result.analysis().person().value();
    int later = truth.count(Counted.CONTACTS_GONE_THROUGH_LATER, person);
    int earlier = truth.count(Counted.CONTACTS_GONE_THROUGH, person) - later;
    if (!result.shortfalls().isEmpty()) {
      return Agreement.ofCounts(Math.min(earlier, later) < result.analysis().leastContacts());
    }
    ConductPart before = result.before().orElseThrow();
    ConductPart after = result.after().orElseThrow();
    int acts = truth.count(Counted.HURTFUL_ACTS_LATER, person);
    return Agreement.ofCounts(
        before.goneThrough() == earlier
            && after.goneThrough() == later
            && after.acts() == acts
            && before.acts() == truth.count(Counted.HURTFUL_ACTS, person) - acts);
  }

  private static List<Double> complete(String code, Truth truth) {
    return truth.totals().get(code).stream()
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }

  private static boolean isOf(Share forms, String code, Truth truth) {
    return forms.count() == complete(code, truth).size()
        && forms.of() == truth.count(Counted.FORMS, code);
  }

  static Agreement reliable(ReliableChangeResult result, Truth truth) {
    String code = result.instrument().code();
    List<Double> totals = complete(code, truth);
    boolean isStrict = result.analysis().missingItems().equals(MissingItems.STRICT);
    if (!isStrict || result.analysis().until().isPresent()) {
      return Agreement.SILENT;
    }
    if (!result.shortfalls().isEmpty()) {
      return totals.size() < 2 ? Agreement.AGREES : Agreement.SILENT;
    }
    return Agreement.ofCounts(
        isOf(result.forms(), code, truth)
            && totals.get(0) == result.first().orElse(Double.NaN)
            && totals.get(totals.size() - 1) == result.last().orElse(Double.NaN));
  }

  static Agreement gains(SuddenGainsResult result, Truth truth) {
    String code = result.instrument().code();
    if (!result.shortfalls().isEmpty()) {
      return Agreement.SILENT;
    }
    Optional<PlantedEffect> planted = truth.effect(EffectKind.SUDDEN_GAIN, code);
    Agreement counted = Agreement.ofCounts(isOf(result.forms(), code, truth));
    boolean isTold = planted.map(e -> isAt(result, code, e, truth)).orElse(false);
    if (planted.isPresent()) {
      return counted.and(isTold ? Agreement.AGREES : Agreement.MISSED);
    }
    boolean isClaimed = !result.gains().isEmpty() && !result.gradual();
    return counted.and(Agreement.ofCounts(!isClaimed));
  }

  private static boolean isAt(
      SuddenGainsResult result, String code, PlantedEffect planted, Truth truth) {
    int session = Integer.parseInt(planted.with());
    ImmutableList<OptionalDouble> totals = truth.totals().get(code);
    OptionalDouble before = totals.get(session - 2);
    OptionalDouble after = totals.get(session - 1);
    return result.changes().stream()
        .anyMatch(c -> is(c.before(), before) && is(c.after(), after) && isWay(c, planted));
  }

  private static boolean is(double total, OptionalDouble planted) {
    return planted.isPresent() && planted.getAsDouble() == total;
  }

  private static boolean isWay(SuddenChange change, PlantedEffect planted) {
    return Math.signum(change.after() - change.before()) == Math.signum(planted.size());
  }

  static Agreement schedule(MeasurementScheduleResult result, Truth truth) {
    int sessions = truth.count(Counted.SESSIONS);
    if (!result.shortfalls().isEmpty()) {
      return Agreement.ofCounts(sessions == 0 || truth.count(Counted.FORMS) == 0);
    }
    return Agreement.ofAll(
        result.measures().stream().map(due -> due(due, sessions, truth)).toList());
  }

  private static Agreement due(MeasureDue due, int sessions, Truth truth) {
    String code = due.instrument().code();
    ImmutableList<OptionalDouble> totals = truth.totals().get(code);
    int last = totals.size();
    while (last > 0 && totals.get(last - 1).isEmpty()) {
      last--;
    }
    return Agreement.ofCounts(
        due.lastComplete().equals(last == 0 ? OptionalInt.empty() : OptionalInt.of(last))
            && due.sessionsSince() == sessions - last
            && due.missed() == truth.count(Counted.MISSED_FORMS, code)
            && due.incomplete() == truth.count(Counted.BLANK_FORMS, code));
  }

  static Agreement grid(OutcomeGridResult result, Truth truth) {
    boolean isStrict = result.analysis().missingItems().equals(MissingItems.STRICT);
    return Agreement.ofCounts(
        result.measures().stream().allMatch(row -> !isStrict || isAlike(row, truth))
            && result.symptoms().stream().allMatch(row -> isAlike(row, truth))
            && result.ratings().stream().allMatch(row -> isAlike(row, truth)));
  }

  private static boolean isAlike(MeasureRow row, Truth truth) {
    String code = row.instrument().code();
    List<Double> totals = complete(code, truth);
    boolean isWhole =
        totals.isEmpty()
            || (row.first().filter(t -> t.total() == totals.get(0)).isPresent()
                && row.last().filter(t -> t.total() == totals.get(totals.size() - 1)).isPresent());
    return isWhole
        && isOf(row.forms(), code, truth)
        && row.trail().equals(truth.selfHarm().get(code));
  }

  private static boolean isAlike(SymptomRow row, Truth truth) {
    String symptom = row.symptom().name();
    return row.recorded().count() == truth.count(Counted.RECORDED_DAYS, symptom)
        && row.whole().symptomDays().count() == truth.count(Counted.SYMPTOM_DAYS, symptom);
  }

  private static boolean isAlike(RatingRow row, Truth truth) {
    return row.recorded().count() == truth.count(Counted.RATED_DAYS, row.scale().rating());
  }

  static Agreement conclusion(ConclusionReportResult result, Truth truth) {
    int plans = truth.count(Counted.PLANS);
    return result.shortfalls().isEmpty()
        ? Agreement.ofCounts(
            result.plans().size() == plans
                && result.goals().size() == truth.count(Counted.GOALS)
                && result.goals().stream().filter(GoalOutcome::reached).count()
                    == truth.count(Counted.GOALS_REACHED)
                && result.closeness().size() == truth.count(Counted.CLOSENESS_CHANGES)
                && result.areas().size() == 1)
        : Agreement.ofCounts(plans == 0);
  }
}

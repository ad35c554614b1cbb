// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.analysis.context.BeforeAndAfterNamingResult;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.context.GradedLagProfileResult;
import io.github.ipt4j.analysis.context.GradedScreenResult;
import io.github.ipt4j.analysis.context.LagProfileResult;
import io.github.ipt4j.analysis.context.RatingResult;
import io.github.ipt4j.analysis.context.RhythmWithinContextResult;
import io.github.ipt4j.analysis.context.StatesTogetherResult;
import io.github.ipt4j.analysis.context.TestedContrast;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.PlantedEffect;
import io.github.ipt4j.core.sample.Truth;
import java.util.List;
import java.util.Optional;

/** Holds what goes with contacts and states against what was planted. */
final class ContextTruth {
  private ContextTruth() {}

  private static boolean has(Truth truth, EffectKind kind, String of) {
    return truth.effect(kind, of).isPresent();
  }

  private static boolean isOther(Symptom symptom, Truth truth) {
    return !symptom.equals(truth.symptom());
  }

  /** Returns the claim on a symptom. */
  private static Claim onSymptom(Context context, String symptom, Truth truth) {
    Optional<PlantedEffect> effect =
        effect(context, symptom, EffectKind.CONTACT, EffectKind.STATE, truth);
    boolean changes = has(truth, EffectKind.TREND, symptom) || has(truth, EffectKind.TURN, symptom);
    return Claim.ofRatio(effect)
        .unless(isBlurred(context, symptom, EffectKind.CONTACT, EffectKind.STATE, truth))
        .unless(changes && isTrending(context, truth));
  }

  /** Returns the claim on a rating. */
  private static Claim onRating(Context context, String rating, Truth truth) {
    Optional<PlantedEffect> effect =
        effect(context, rating, EffectKind.LEVEL_CONTACT, EffectKind.LEVEL_STATE, truth);
    return Claim.ofDifference(effect)
        .unless(isBlurred(context, rating, EffectKind.LEVEL_CONTACT, EffectKind.LEVEL_STATE, truth))
        .unless(has(truth, EffectKind.LEVEL_TURN, rating) && isTrending(context, truth));
  }

  private static boolean isOneOf(Context context) {
    return context.equals(context.person().map(Context::contactWith).orElse(Context.anyContact()))
        && context.person().isPresent();
  }

  private static Optional<PlantedEffect> effect(
      Context context, String of, EffectKind contact, EffectKind state, Truth truth) {
    if (context.state().isPresent()) {
      return truth.effect(state, of, context.state().get());
    }
    return isOneOf(context)
        ? truth.effect(contact, of, context.person().orElseThrow().value())
        : Optional.empty();
  }

  /** Returns whether something else was planted that moves with the context. */
  private static boolean isBlurred(
      Context context, String of, EffectKind contact, EffectKind state, Truth truth) {
    if (context.state().isPresent()) {
      return has(truth, state, of);
    }
    return !isOneOf(context) && !context.away() && has(truth, contact, of);
  }

  private static boolean isTrending(Context context, Truth truth) {
    return truth.effects().stream()
        .filter(e -> e.kind() == EffectKind.CONTACT_TREND)
        .anyMatch(e -> context.person().map(p -> p.value().equals(e.of())).orElse(true));
  }

  private static int more(double beside, double figure) {
    return Double.compare(figure, beside);
  }

  static Agreement contrast(ContextContrastResult result, Truth truth) {
    if (isOther(result.symptom(), truth)) {
      return Agreement.SILENT;
    }
    int found =
        result
            .onsetTest()
            .flatMap(TestedContrast::oddsRatio)
            .map(Estimate::value)
            .map(v -> more(1, v))
            .orElse(0);
    Claim claim = onSymptom(result.context(), result.symptom().name(), truth);
    boolean isOfTheDay = result.analysis().lag() == 0;
    Agreement told = isOfTheDay ? claim.of(result, found) : Agreement.SILENT;
    return isOfTheDay
        ? told.and(counts(result.context(), result.sampling(), result.totalDays(), truth))
        : told;
  }

  /**
   * Holds the days of a diary against those that were planted. A log with too few days counts as
   * one of notable contacts only, which knows no days without a contact.
   */
  private static Agreement counts(
      Context context, ContactSampling sampling, FourCounts days, Truth truth) {
    if (context.state().isPresent()) {
      String state = context.state().get();
      return Agreement.ofCounts(
          days.exposed() == truth.count(Counted.RECORDED_DAYS_IN_STATE, state)
              && days.both() == truth.count(Counted.SYMPTOM_DAYS_IN_STATE, state));
    }
    if (!isOneOf(context) || sampling == ContactSampling.NOTABLE_ONLY) {
      return Agreement.SILENT;
    }
    String person = context.person().orElseThrow().value();
    return Agreement.ofCounts(
        days.exposed() == truth.count(Counted.COMPARED_CONTACT_DAYS, person)
            && days.both() == truth.count(Counted.COMPARED_SYMPTOM_DAYS_WITH_CONTACT, person)
            && days.withSymptom() == truth.count(Counted.COMPARED_SYMPTOM_DAYS)
            && days.exposed() + days.unexposed() == truth.count(Counted.COMPARED_DAYS));
  }

  static Agreement screen(ContextScreenResult result, Truth truth) {
    return Agreement.ofAll(
        result.contrasts().stream().map(contrast -> contrast(contrast, truth)).toList());
  }

  static Agreement lags(LagProfileResult result, Truth truth) {
    return isOther(result.symptom(), truth)
        ? Agreement.SILENT
        : onSymptom(result.context(), result.symptom().name(), truth)
            .unless(has(truth, EffectKind.CARRIED_ON, result.symptom().name()))
            .of(result);
  }

  private static Claim onLevel(RatingResult result, Truth truth) {
    return result.symptom().isPresent()
        ? Claim.NOT_KNOWN
        : onRating(result.context(), result.scale().rating(), truth);
  }

  static Agreement graded(GradedContrastResult result, Truth truth) {
    int found = result.effect().isPresent() ? more(0, result.effect().getAsDouble()) : 0;
    return result.analysis().lag() == 0
        ? onLevel(result, truth).of(result, found)
        : Agreement.SILENT;
  }

  static Agreement gradedLags(GradedLagProfileResult result, Truth truth) {
    return onLevel(result, truth).of(result);
  }

  static Agreement gradedScreen(GradedScreenResult result, Truth truth) {
    return Agreement.ofAll(
        result.contrasts().stream().map(contrast -> graded(contrast, truth)).toList());
  }

  static Agreement within(RhythmWithinContextResult result, Truth truth) {
    String symptom = result.symptom().name();
    if (isOther(result.symptom(), truth)) {
      return Agreement.SILENT;
    }
    boolean isBeside = has(truth, EffectKind.WEEKDAY_BESIDE_CONTACTS, symptom);
    List<PlantedEffect> contacts =
        truth.effects().stream().filter(e -> e.kind() == EffectKind.CONTACT).toList();
    boolean isThatContact =
        isOneOf(result.context())
            && contacts.stream()
                .allMatch(e -> result.context().person().orElseThrow().value().equals(e.with()));
    return Claim.of(isBeside)
        .unless(has(truth, EffectKind.WEEKDAY, symptom) && !isThatContact)
        .of(result);
  }

  static Agreement naming(BeforeAndAfterNamingResult result, Truth truth) {
    if (isOther(result.symptom(), truth)) {
      return Agreement.SILENT;
    }
    FourCounts before = result.daysBefore();
    FourCounts after = result.daysAfter();
    FourCounts both =
        new FourCounts(
            before.both() + after.both(),
            before.contextOnly() + after.contextOnly(),
            before.symptomOnly() + after.symptomOnly(),
            before.neither() + after.neither());
    return counts(result.context(), result.sampling(), both, truth);
  }

  static Agreement together(StatesTogetherResult result, Truth truth) {
    if (isOther(result.symptom(), truth) || result.otherUnknown() > 0) {
      return Agreement.SILENT;
    }
    FourCounts before = result.daysBefore().orElse(FourCounts.NONE);
    int in = result.daysWith().exposed() + result.daysWithout().exposed() + before.exposed();
    int both = result.daysWith().both() + result.daysWithout().both() + before.both();
    String state = result.analysis().state();
    Agreement counted =
        Agreement.ofCounts(
            in == truth.count(Counted.RECORDED_DAYS_IN_STATE, state)
                && both == truth.count(Counted.SYMPTOM_DAYS_IN_STATE, state));
    return result.analysis().tested()
        ? counted.and(onSymptom(result.context(), result.symptom().name(), truth).of(result))
        : counted;
  }
}

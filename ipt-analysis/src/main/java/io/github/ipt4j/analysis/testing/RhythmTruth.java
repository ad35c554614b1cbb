// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.analysis.periodicity.DeclaredCycleResult;
import io.github.ipt4j.analysis.periodicity.TimeOfDayResult;
import io.github.ipt4j.analysis.periodicity.UndeclaredPeriodResult;
import io.github.ipt4j.analysis.periodicity.WeeklyLevelResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.Truth;
import java.util.stream.Stream;

/** Holds rhythms against what was planted. */
final class RhythmTruth {
  private static final int WEEK = 7;

  private RhythmTruth() {}

  private static boolean has(Truth truth, String of, EffectKind... kinds) {
    return Stream.of(kinds).anyMatch(kind -> truth.effect(kind, of).isPresent());
  }

  private static boolean isOther(Symptom symptom, Truth truth) {
    return !symptom.equals(truth.symptom());
  }

  static Agreement weekly(WeeklyPeriodicityResult result, Truth truth) {
    String symptom = result.symptom().name();
    return isOther(result.symptom(), truth)
        ? Agreement.SILENT
        : Claim.of(has(truth, symptom, EffectKind.WEEKDAY)).of(result);
  }

  static Agreement cycle(DeclaredCycleResult result, Truth truth) {
    String symptom = result.symptom().name();
    int days = result.cycle().days();
    if (isOther(result.symptom(), truth) || days % WEEK == 0) {
      return Agreement.SILENT;
    }
    boolean isPlanted = truth.effect(EffectKind.CYCLE, symptom, String.valueOf(days)).isPresent();
    return Claim.of(isPlanted).unless(has(truth, symptom, EffectKind.CYCLE)).of(result);
  }

  static Agreement period(UndeclaredPeriodResult result, Truth truth) {
    boolean isKnown = result.symptom().isEmpty() || !isOther(result.symptom().orElseThrow(), truth);
    if (!isKnown) {
      return Agreement.SILENT;
    }
    String name = result.name();
    boolean isPlanted =
        has(truth, name, EffectKind.WEEKDAY, EffectKind.CYCLE, EffectKind.LEVEL_WEEKDAY);
    boolean isBlurred =
        has(
            truth,
            name,
            EffectKind.CARRIED_ON,
            EffectKind.TREND,
            EffectKind.TURN,
            EffectKind.LEVEL_STATE,
            EffectKind.LEVEL_TURN);
    return Claim.of(isPlanted).unless(isBlurred).of(result);
  }

  static Agreement timeOfDay(TimeOfDayResult result, Truth truth) {
    return isOther(result.symptom(), truth)
        ? Agreement.SILENT
        : Claim.of(has(truth, result.symptom().name(), EffectKind.HOUR)).of(result);
  }

  static Agreement weeklyLevel(WeeklyLevelResult result, Truth truth) {
    boolean isOfSymptom = result.symptom().isPresent();
    EffectKind kind = isOfSymptom ? EffectKind.WEEKDAY : EffectKind.LEVEL_WEEKDAY;
    return isOfSymptom && isOther(result.symptom().orElseThrow(), truth)
        ? Agreement.SILENT
        : Claim.of(has(truth, result.scale().rating(), kind)).of(result);
  }
}

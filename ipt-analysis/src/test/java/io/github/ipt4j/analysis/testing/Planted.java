// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableTable;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.PlantedEffect;
import io.github.ipt4j.core.sample.Truth;

/** Truths in which a test plants what it needs and nothing else. */
final class Planted {
  static final String HEADACHE = Symptom.HEADACHE.name();

  private Planted() {}

  static Truth truth(PlantedEffect... effects) {
    return Truth.builder()
        .problemArea(ProblemAreaKind.ROLE_DISPUTE)
        .symptom(Symptom.HEADACHE)
        .person(new RelationshipId("husband"))
        .feeling(Affect.ANGER)
        .addEffects(effects)
        .build();
  }

  /** An effect that goes with time alone, of a size that matters to nobody. */
  static PlantedEffect on(String of, EffectKind kind) {
    return PlantedEffect.of(kind, of, "", 3);
  }

  /** Returns a truth that counts something too, which it did not count before. */
  static Truth counting(Truth truth, Counted what, String of, int count) {
    ImmutableTable.Builder<Counted, String, Integer> counts = ImmutableTable.builder();
    return truth.withCounts(counts.putAll(truth.counts()).put(what, of, count).buildOrThrow());
  }

  /** Asserts how a result stands to a truth in which nothing is planted but these. */
  static void stands(AnalysisResult result, Agreement agreement, PlantedEffect... effects) {
    stands(result, agreement, truth(effects));
  }

  static void stands(AnalysisResult result, Agreement agreement, Truth truth) {
    assertThat(TruthCheck.of(result, truth))
        .as("%s beside %s", result.analysis().getClass().getSimpleName(), truth.effects())
        .isEqualTo(agreement);
  }
}

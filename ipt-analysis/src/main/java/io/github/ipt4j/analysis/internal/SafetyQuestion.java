// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal;

import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.RealisationKind;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import java.util.List;
import java.util.Optional;

/**
 * Whether a safety concern is to be entered: a realisation was entered as "even abusive", and no
 * concern of harm by someone else names those people, or leaves open whom it involves.
 */
public final class SafetyQuestion {
  private SafetyQuestion() {}

  /**
   * Returns the first realisation that raises the question.
   *
   * @param realisations the realisations of a case
   * @param concerns its safety concerns
   * @return the realisation; empty if the question is not open
   */
  public static Optional<Realisation> raisedBy(
      List<Realisation> realisations, List<SafetyConcern> concerns) {
    return realisations.stream()
        .filter(r -> r.kind() == RealisationKind.ABUSIVE)
        .filter(r -> concerns.stream().noneMatch(c -> isOf(c, r)))
        .findFirst();
  }

  private static boolean isOf(SafetyConcern concern, Realisation realisation) {
    return concern.kind() == SafetyConcernKind.HARM_BY_OTHER
        && concern
            .person()
            .map(p -> realisation.toward().diffuse() || realisation.people().contains(p))
            .orElse(true);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.analysis.relationship.AccountDiscrepancyResult;
import io.github.ipt4j.analysis.relationship.CommunicationProfileResult;
import io.github.ipt4j.analysis.relationship.ExpectationGapResult;
import io.github.ipt4j.analysis.relationship.RatedAmbivalenceResult;
import io.github.ipt4j.analysis.relationship.RoleDisputeCourseResult;
import io.github.ipt4j.analysis.relationship.SupportBidsResult;
import io.github.ipt4j.analysis.tension.LoadComparison;
import io.github.ipt4j.analysis.tension.LoadOrder;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.analysis.tension.TensionChangeResult;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.Truth;
import java.util.List;
import java.util.Optional;

/** Holds what contacts weigh, and what is told, felt and answered, against what was planted. */
final class PeopleTruth {
  private static final int HARSHER = 2;
  private static final double ROUNDING = 1e-9;

  private PeopleTruth() {}

  static Agreement tension(RelationshipTensionResult result, Truth truth) {
    if (result.sampling() == ContactSampling.NOTABLE_ONLY) {
      return Agreement.SILENT;
    }
    String person = result.analysis().person().value();
    return Agreement.ofCounts(
        result.contacts() == truth.count(Counted.CONTACTS, person)
            && result.absences() == truth.count(Counted.ABSENCES, person)
            && result.askedDays() == truth.count(Counted.ASKED_DAYS));
  }

  static Agreement ranking(TensionRankingResult result, Truth truth) {
    if (result.sampling() == ContactSampling.NOTABLE_ONLY) {
      return Agreement.SILENT;
    }
    Agreement counted =
        Agreement.ofCounts(
            result.askedDays() == truth.count(Counted.ASKED_DAYS)
                && result.contacts() == truth.count(Counted.CONTACTS));
    List<LoadComparison> separated =
        result.comparisons().stream().filter(c -> c.order() == LoadOrder.SEPARATED).toList();
    boolean isTrue = separated.stream().allMatch(c -> load(c, true, truth) > load(c, false, truth));
    boolean isTrending =
        truth.effects().stream().anyMatch(e -> e.kind() == EffectKind.CONTACT_TREND);
    boolean hasMore = truth.loads().values().stream().distinct().count() > 1;
    Agreement told = separated.isEmpty() && hasMore ? Agreement.MISSED : Agreement.ofCounts(isTrue);
    return isTrending ? counted : counted.and(told);
  }

  private static double load(LoadComparison comparison, boolean isGreater, Truth truth) {
    String person = (isGreater ? comparison.greater() : comparison.lesser()).value();
    return truth.loads().getOrDefault(person, 0.0);
  }

  static Agreement change(TensionChangeResult result, Truth truth) {
    String person = result.analysis().person().value();
    int found = result.hasRisen() ? 1 : result.hasFallen() ? -1 : 0;
    return Claim.ofRatio(truth.effect(EffectKind.CONTACT_TREND, person)).of(result, found);
  }

  static Agreement bids(SupportBidsResult result, Truth truth) {
    String person = result.analysis().person().value();
    int met = truth.count(Counted.BIDS_MET, person);
    int known = met + truth.count(Counted.BIDS_NOT_MET, person);
    if (!result.shortfalls().isEmpty()) {
      return Agreement.ofCounts(known == 0);
    }
    return Agreement.ofCounts(
        result.met().count() == met
            && result.met().of() == known
            && result.unknown() == truth.count(Counted.BIDS, person) - known);
  }

  private static boolean isAbout(Target target, Truth truth) {
    return target.equals(Target.of(truth.person()));
  }

  static Agreement accounts(AccountDiscrepancyResult result, Truth truth) {
    boolean isRead = result.analysis().pastToo() || truth.problemArea() != ProblemAreaKind.GRIEF;
    if (!isAbout(result.analysis().subject(), truth)
        || result.analysis().leastDifference() != HARSHER) {
      return Agreement.SILENT;
    }
    int globals = isRead ? truth.count(Counted.GLOBALS) : 0;
    int incidents = isRead ? truth.count(Counted.INCIDENTS) : 0;
    if (!result.shortfalls().isEmpty()) {
      return Agreement.ofCounts(globals == 0 || incidents == 0);
    }
    return Agreement.ofCounts(
        result.globals().size() == globals
            && result.incidents().size() == incidents
            && result.harsher().count() == truth.count(Counted.HARSHER_INCIDENTS));
  }

  static Agreement ambivalence(RatedAmbivalenceResult result, Truth truth) {
    if (!isAbout(result.analysis().target(), truth) || result.analysis().present() != HARSHER) {
      return Agreement.SILENT;
    }
    return Agreement.ofCounts(
        result.ratings().size() == truth.count(Counted.FEELINGS_RATED)
            && result.ambivalent().count() == truth.count(Counted.FEELINGS_AMBIVALENT));
  }

  static Agreement dispute(RoleDisputeCourseResult result, Truth truth) {
    int met = truth.count(Counted.BIDS_MET);
    return Agreement.ofCounts(
        result.stages().size() == truth.count(Counted.STAGES)
            && result.stages().stream().mapToInt(s -> s.met().count()).sum() == met
            && result.stages().stream().mapToInt(s -> s.met().of()).sum()
                == met + truth.count(Counted.BIDS_NOT_MET)
            && result.stages().stream().mapToInt(s -> s.heard().count()).sum()
                == truth.count(Counted.STATEMENTS_HEARD)
            && result.stages().stream().mapToInt(s -> s.heard().of()).sum()
                == truth.count(Counted.STATEMENTS_SAID));
  }

  static Agreement expectations(ExpectationGapResult result, Truth truth) {
    if (!result.person().equals(truth.person())) {
      return Agreement.ofCounts(result.parts().isEmpty());
    }
    boolean isAlike =
        result.gap().isPresent() == truth.expectationGap().isPresent()
            && Math.abs(result.gap().orElse(0) - truth.expectationGap().orElse(0)) < ROUNDING;
    return Agreement.ofCounts(
        isAlike && result.parts().size() == truth.count(Counted.EXPECTATIONS));
  }

  static Agreement communication(CommunicationProfileResult result, Truth truth) {
    String person = result.analysis().person().value();
    int gone = truth.count(Counted.CONTACTS_GONE_THROUGH, person);
    if (!result.shortfalls().isEmpty()) {
      return Agreement.ofCounts(gone < result.analysis().leastContacts());
    }
    Optional<Integer> acts = result.hurtfulPerContact().map(r -> r.count());
    int hurtful = truth.count(Counted.HURTFUL_ACTS, person);
    return Agreement.ofCounts(
        result.goneThrough().count() == gone
            && result.goneThrough().of() == truth.count(Counted.CONTACTS, person)
            && result.hurtful().count() == hurtful
            && acts.equals(Optional.of(hurtful)));
  }
}

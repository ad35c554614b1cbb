// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.testing.Views.FRIEND;
import static io.github.ipt4j.analysis.testing.Views.HUSBAND;
import static io.github.ipt4j.analysis.testing.Views.MOTHER_IN_LAW;
import static io.github.ipt4j.analysis.testing.Views.beginning;
import static io.github.ipt4j.analysis.testing.Views.joanne;
import static io.github.ipt4j.analysis.testing.Views.nothing;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.course.AffectOpenness;
import io.github.ipt4j.analysis.course.AngerFocus;
import io.github.ipt4j.analysis.course.SessionChange;
import io.github.ipt4j.analysis.outcome.ChangePreset;
import io.github.ipt4j.analysis.outcome.Dissociation;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.analysis.outcome.SuddenGains;
import io.github.ipt4j.analysis.relationship.AccountDiscrepancy;
import io.github.ipt4j.analysis.relationship.CommunicationProfile;
import io.github.ipt4j.analysis.relationship.ExpectationGap;
import io.github.ipt4j.analysis.relationship.RatedAmbivalence;
import io.github.ipt4j.analysis.relationship.RoleDisputeCourse;
import io.github.ipt4j.analysis.relationship.SupportBids;
import io.github.ipt4j.analysis.tension.RelationshipTension;
import io.github.ipt4j.analysis.tension.TensionChange;
import io.github.ipt4j.analysis.tension.TensionRanking;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;

/** Where what is told of people, sessions and forms is enough, and where it is too little. */
final class DescribedPeople {
  private static final LocalDate DECIDED = LocalDate.of(2025, 3, 21);

  private DescribedPeople() {}

  static void addTo(SeededResults all) {
    addSessions(all);
    addContacts(all);
    addForms(all);
    addTensionChange(all);
  }

  private static void addSessions(SeededResults all) {
    Target husband = Target.of(HUSBAND);
    all.describes(
            AccountDiscrepancy.class,
            AccountDiscrepancy.of(Target.of(MOTHER_IN_LAW)),
            () -> joanne().sessionRecord(),
            () -> nothing().sessionRecord())
        .describes(
            AffectOpenness.class,
            AffectOpenness.of(Affect.ANGER, husband),
            () -> joanne().sessionRecord(),
            () -> nothing().sessionRecord())
        .describes(
            AngerFocus.class,
            AngerFocus.on(husband),
            () -> joanne().sessionRecord(),
            () -> nothing().sessionRecord())
        .describes(
            RatedAmbivalence.class,
            RatedAmbivalence.of(husband),
            () -> joanne().sessionRecord(),
            () -> nothing().sessionRecord())
        .describes(
            SessionChange.class,
            SessionChange.ofNegativeFeelings(husband),
            () -> joanne().sessionRecord().negativeFeelings(husband),
            () -> nothing().sessionRecord().negativeFeelings(husband))
        .describes(
            SupportBids.class,
            SupportBids.to(HUSBAND),
            () -> joanne().sessionRecord(),
            () -> nothing().sessionRecord());
    addDispute(all);
  }

  private static void addDispute(SeededResults all) {
    RoleDispute dispute =
        joanne().problemAreas().stream()
            .filter(RoleDispute.class::isInstance)
            .map(RoleDispute.class::cast)
            .findFirst()
            .orElseThrow();
    all.has(
            Conclusion.DESCRIBED,
            RoleDisputeCourse.class,
            RoleDisputeCourse.of(dispute),
            () -> joanne().sessionRecord())
        .has(
            Conclusion.INSUFFICIENT_DATA,
            RoleDisputeCourse.class,
            RoleDisputeCourse.of(dispute.withStages()),
            () -> nothing().sessionRecord());
  }

  private static void addContacts(SeededResults all) {
    all.describes(
            CommunicationProfile.class,
            CommunicationProfile.of(MOTHER_IN_LAW),
            Views::contacts,
            ContactLog::ofNothing)
        .describes(
            Dissociation.class,
            Dissociation.of(MOTHER_IN_LAW, DECIDED),
            Views::contacts,
            ContactLog::ofNothing)
        .describes(
            ExpectationGap.class,
            ExpectationGap.withDefaults(),
            () -> joanne().relationship(HUSBAND).orElseThrow(),
            () -> joanne().relationship(FRIEND).orElseThrow())
        .describes(
            RelationshipTension.class,
            RelationshipTension.of(MOTHER_IN_LAW),
            Views::contacts,
            ContactLog::ofNothing)
        .describes(
            TensionRanking.class,
            TensionRanking.withDefaults(),
            Views::contacts,
            ContactLog::ofNothing);
  }

  private static void addForms(SeededResults all) {
    all.describes(
            ReliableChange.class,
            ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9),
            () -> joanne().measureSeries(Instrument.PHQ_9),
            () -> beginning().measureSeries(Instrument.PHQ_9))
        .describes(
            SuddenGains.class,
            SuddenGains.ofAtLeast(5),
            () -> joanne().measureSeries(Instrument.PHQ_9),
            () -> beginning().measureSeries(Instrument.PHQ_9));
  }

  private static void addTensionChange(SeededResults all) {
    RelationshipId colleague = new RelationshipId("colleague");
    LocalDate first = LocalDate.of(2025, 9, 1);
    LocalDate middle = first.plusWeeks(8);
    TensionChange change =
        TensionChange.between(
            colleague, new DateRange(first, middle), new DateRange(middle, first.plusWeeks(16)));
    LocalDate begun = LocalDate.of(2025, 1, 6);
    LocalDate half = begun.plusWeeks(13);
    TensionChange unchanged =
        TensionChange.between(
            MOTHER_IN_LAW, new DateRange(begun, half), new DateRange(half, begun.plusWeeks(26)));
    all.has(
            Conclusion.SUPPORTED,
            TensionChange.class,
            change,
            () -> SampleCases.martin().contactLog().orElseThrow())
        .has(Conclusion.NOT_SUPPORTED, TensionChange.class, unchanged, Views::contacts)
        .has(Conclusion.INSUFFICIENT_DATA, TensionChange.class, unchanged, ContactLog::ofNothing);
  }
}

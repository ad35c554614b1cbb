// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.internal.SmallSample;
import io.github.ipt4j.analysis.outcome.ChangeCategory;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupOutcomeTest {
  private static final GroupOutcome OUTCOME = GroupOutcome.withDefaults();

  /**
   * PHQ-9 (reliable from 6, a case from 10): recovered, improved, not changed, worse, harmed, one
   * form, and no form at all.
   */
  private static final double[][] SEVEN = {
    {20, 12, 4}, {22, 13}, {14, 12}, {12, 20}, {5, 14}, {16}, {}
  };

  @Test
  void everyClient_isCountedOnce() {
    GroupOutcomeResult result = OUTCOME.analyze(Cohorts.outcome(SEVEN));
    assertThat(result.complete()).isEqualTo(new Share(5, 7));
    assertThat(result.completers().recovered()).contains(new Share(1, 5));
    assertThat(result.completers().improved()).contains(new Share(1, 5));
    assertThat(result.completers().unchanged()).contains(new Share(1, 5));
    assertThat(result.completers().deteriorated()).contains(new Share(2, 5));
    assertThat(result.completers().response()).contains(new Share(1, 5));
    assertThat(result.completers().remission()).contains(new Share(1, 5));
    assertThat(result.lastSeen().unchanged()).contains(new Share(2, 6));
    assertThat(result.lastSeen().deteriorated()).contains(new Share(2, 6));
    assertThat(result.lastSeen().response()).contains(new Share(1, 6));
    assertThat(result.left()).containsExactly(Map.entry(LeftOut.NO_FORM, 1));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    // (20 + 22 + 14 + 12 + 5 + 16) / 6 and (4 + 13 + 12 + 20 + 14 + 16) / 6
    assertThat(result.lastSeen().meanFirst()).hasValue(89.0 / 6);
    assertThat(result.lastSeen().meanLast()).hasValue(79.0 / 6);
  }

  @Test
  void sentence_saysCompletersAndAllAsLastSeen() {
    GroupOutcomeResult result = OUTCOME.analyze(Cohorts.outcome(SEVEN));
    assertThat(result.headline())
        .startsWith(
            "Of 7 clients 5 filled in PHQ-9 again: 1 recovered, 1 more reliably improved, 1 did"
                + " not change reliably, 2 got reliably worse; with the others counted as last"
                + " seen, of 6: 1 recovered, 1 more reliably improved, 2 did not change reliably,"
                + " 2 got reliably worse; the mean of all 6 as last seen went from 14.8 to 13.2,"
                + " for the better (a gain of ");
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains("1 of 7 clients cannot be used: 1 without a form that has a total.")
        .anyMatch(c -> c.startsWith("Whoever left is counted as last seen"));
  }

  @Test
  void nobodyLeft_isNotToldTwice() {
    GroupOutcomeResult result =
        OUTCOME.analyze(Cohorts.outcome(new double[] {20, 4}, new double[] {8, 12}));
    assertThat(result.headline())
        .isEqualTo(
            "Of 2 clients 2 filled in PHQ-9 again: 1 recovered, 0 more reliably improved, 1 did"
                + " not change reliably, 0 got reliably worse; the mean of all 2 as last seen went"
                + " from 14.0 to 8.0, for the better");
    assertThat(result.caveats()).extracting(Caveat::text).noneMatch(c -> c.contains("Whoever"));
    assertThat(result.table().toString()).doesNotContain("g_av");
  }

  @Test
  void means_thatRiseOrStay_areSaidSo() {
    assertThat(
            OUTCOME.analyze(Cohorts.outcome(new double[] {4, 9}, new double[] {8, 12})).headline())
        .endsWith("went from 6.0 to 10.5, for the worse");
    assertThat(
            OUTCOME.analyze(Cohorts.outcome(new double[] {4, 9}, new double[] {9, 4})).headline())
        .endsWith("the mean of all 2 as last seen stayed at 6.5");
  }

  /** The forms of the cohort are four weeks apart. */
  @Test
  void completers_areThoseWithAFormLateEnough() {
    GroupOutcome twelve = OUTCOME.withCompletedAfter(8);
    GroupOutcomeResult result = twelve.analyze(Cohorts.outcome(SEVEN));
    assertThat(result.complete()).isEqualTo(new Share(1, 7));
    assertThat(result.headline())
        .startsWith("Of 7 clients 1 filled in PHQ-9 again 8 weeks or more after the first time: 1");
    assertThat(OUTCOME.withCompletedAfter(9).analyze(Cohorts.outcome(SEVEN)).complete())
        .isEqualTo(new Share(0, 7));
    assertThat(OUTCOME.withCompletedAfter(9).analyze(Cohorts.outcome(SEVEN)).headline())
        .startsWith("Of 7 clients 0 filled in PHQ-9 again 9 weeks or more after the first time; ");
    assertThatThrownBy(() -> OUTCOME.withCompletedAfter(0))
        .hasMessage("completedAfter must be at least 1, but was 0");
  }

  @Test
  void oneClient_isRefusedWithTheReason() {
    GroupOutcomeResult result = OUTCOME.analyze(Cohorts.outcome(new double[] {20, 4}));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to describe what became of PHQ-9 of a group: 1 client with a total"
                + " (2 needed)");
  }

  /** The mean of one client is that client's total, whoever reads it in a program or a file. */
  @Test
  void oneClient_isCountedAndNotDescribed() {
    GroupOutcomeResult result = OUTCOME.analyze(Cohorts.outcome(new double[] {20, 4}));
    assertThat(result.complete()).isEqualTo(new Share(1, 1));
    assertThat(result.lastSeen()).isEqualTo(GroupFigures.counted(1));
    assertThat(result.completers()).isEqualTo(GroupFigures.counted(1));
    assertThat(result.lastSeen().meanFirst()).isEmpty();
    assertThat(result.lastSeen().recovered()).isEmpty();
  }

  @Test
  void instrumentWithoutNorms_hasMeansOnly() {
    Instrument own =
        Instrument.builder()
            .code("wellbeing")
            .items(1)
            .itemMaximum(100)
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    OutcomeCohort.Builder cohort = OutcomeCohort.builder().instrument(own);
    for (int i = 0; i < 4; i++) {
      cohort.addClient(
          ClientOutcome.of(
              Cohorts.client(i),
              Cohorts.series(own, 4, 40 + 3 * i, 60 + 5 * i),
              ReliableChange.undecided()));
    }
    GroupOutcomeResult result = OUTCOME.analyze(cohort.build());
    assertThat(result.completers().recovered()).isEmpty();
    assertThat(result.completers().response()).isEmpty();
    assertThat(result.completers().averageGain().orElseThrow().value()).isPositive();
    assertThat(result.headline())
        .startsWith(
            "Of 4 clients 4 filled in wellbeing again: which change is reliable is not known for"
                + " this instrument; the mean of all 4 as last seen went from 44.5 to 67.5, for the"
                + " better");
  }

  @Test
  void clientSeenOnce_hasNotChanged() {
    ClientOutcome once =
        ClientOutcome.of(Cohorts.client(1), Cohorts.series(Instrument.PHQ_9, 4, 3), Cohorts.PHQ);
    assertThat(once.first()).hasValue(3);
    assertThat(once.last()).hasValue(3);
    assertThat(once.category()).contains(ChangeCategory.UNCHANGED);
    assertThat(once.isResponse()).contains(false);
    assertThat(once.isRemission()).contains(true);
    ClientOutcome higher =
        ClientOutcome.of(Cohorts.client(1), Cohorts.series(Instrument.PHQ_9, 4, 12), Cohorts.PHQ);
    assertThat(higher.isRemission()).contains(false);
    assertThat(
            ClientOutcome.of(
                    Cohorts.client(1),
                    Cohorts.series(Instrument.PHQ_9, 4, 3),
                    ReliableChange.undecided())
                .category())
        .isEmpty();
  }

  /** Of two forms of one day without an order either may be the last. */
  @Test
  void lastForm_thatIsNotKnown_leavesTheClientOut() {
    ClientOutcome unknown =
        ClientOutcome.of(
            Cohorts.client(1), Cohorts.series(Instrument.PHQ_9, 0, 12, 20), Cohorts.PHQ);
    assertThat(unknown.leftOut()).contains(LeftOut.ORDER_UNKNOWN);
    assertThat(unknown.first()).isEmpty();
  }

  @Test
  void formsFromTheFollowUpOn_areNotCounted() {
    ClientOutcome until =
        ClientOutcome.of(
            Cohorts.client(1),
            Cohorts.series(Instrument.PHQ_9, 4, 20, 12, 2),
            Cohorts.PHQ.withUntil(LocalDate.of(2026, 3, 1)));
    assertThat(until.last()).hasValue(12);
    assertThat(until.days()).isEqualTo(28);
    assertThat(until.forms()).isEqualTo(2);
  }

  @Test
  void twoGroups_standSideBySide() {
    OutcomeCohort ipt =
        Cohorts.outcome(
            new double[] {20, 4},
            new double[] {21, 8},
            new double[] {18, 6},
            new double[] {17, 15},
            new double[] {22, 9},
            new double[] {19, 5},
            new double[] {20, 8},
            new double[] {16});
    OutcomeCohort waiting =
        Cohorts.outcome(
            100,
            new double[] {20, 18},
            new double[] {21, 22},
            new double[] {18, 16},
            new double[] {17, 15},
            new double[] {22, 19},
            new double[] {19, 18},
            new double[] {20, 21});
    TwoGroupsResult result =
        TwoGroups.withDefaults().analyze(GroupPair.of("IPT", ipt, "waiting", waiting));
    assertThat(result.lastSeen().firstMet()).contains(new Share(6, 8));
    assertThat(result.lastSeen().secondMet()).contains(new Share(0, 7));
    assertThat(result.completers().firstMet()).contains(new Share(6, 7));
    assertThat(result.lastSeen().risk().orElseThrow().value()).isEqualTo(.75);
    assertThat(result.lastSeen().numberNeeded().orElseThrow().value()).isEqualTo(1 / .75);
    assertThat(result.lastSeen().numberNeeded().orElseThrow().interval().low())
        .isEqualTo(1 / result.lastSeen().risk().orElseThrow().interval().high());
    assertThat(result.lastSeen().gain().orElseThrow().value()).isPositive();
    assertThat(result.headline())
        .startsWith(
            "As last seen, 6 of 8 with IPT and 0 of 7 with waiting reliably improved, a difference"
                + " of +75 in 100, 95 % interval ")
        .contains(", one more for every 1.3 clients, ")
        .contains("; of those who completed, 6 of 7 and 0 of 7, a difference of ");
    TwoGroupsResult turned =
        TwoGroups.withDefaults().analyze(GroupPair.of("waiting", waiting, "IPT", ipt));
    assertThat(turned.lastSeen().numberNeeded()).isEqualTo(result.lastSeen().numberNeeded());
    TwoGroupsResult remission =
        TwoGroups.withDefaults()
            .withCriterion(GroupCriterion.REMISSION)
            .analyze(GroupPair.of("IPT", ipt, "waiting", waiting));
    assertThat(remission.lastSeen().firstMet()).contains(new Share(1, 8));
    assertThat(remission.lastSeen().numberNeeded()).isEmpty();
    assertThat(remission.headline()).contains("ended in remission").doesNotContain("one more for");
  }

  @Test
  void groups_thatCannotStandSideBySide_areRefused() {
    OutcomeCohort one = Cohorts.outcome(new double[] {20, 4});
    assertThatThrownBy(() -> GroupPair.of("a", one, "b", one))
        .hasMessage("clients must be in one group only");
    assertThatThrownBy(() -> GroupPair.of("a", one, "a", Cohorts.outcome(9, new double[] {3})))
        .hasMessage("secondName must differ from that of the first");
    assertThatThrownBy(
            () ->
                GroupPair.of(
                    "a", one, "b", OutcomeCohort.builder().instrument(Instrument.GAD_7).build()))
        .hasMessageContaining("instrument must be that of the first group");
    TwoGroupsResult thin =
        TwoGroups.withDefaults().analyze(GroupPair.of("a", one, "b", Cohorts.outcome()));
    assertThat(thin.headline())
        .isEqualTo(
            "Too little to describe a beside b on PHQ-9: 1 client of a with a total (2 needed) and"
                + " no client of b with a total (2 needed)");
  }

  @Test
  void aGroupOfOne_isCountedAndNotHeldBesideTheOther() {
    TwoGroupsResult result =
        TwoGroups.withDefaults()
            .analyze(
                GroupPair.of(
                    "a",
                    Cohorts.outcome(new double[] {20, 4}, new double[] {22, 8}, new double[] {9}),
                    "b",
                    Cohorts.outcome(100, new double[] {18, 17})));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.lastSeen()).isEqualTo(GroupDifference.counted(3, 1));
    assertThat(result.completers()).isEqualTo(GroupDifference.counted(2, 1));
    assertThat(result.lastSeen().risk()).isEmpty();
    assertThat(result.lastSeen().firstMet()).isEmpty();
    assertThat(result.lastSeen().first().meanFirst()).isEmpty();
  }

  private static PublishedArm.Builder arm(String instrument) {
    return PublishedArm.builder()
        .name("Elkin 1989 IPT")
        .instrument(instrument)
        .n(61)
        .endMean(9.8)
        .endSd(7.9);
  }

  @Test
  void serviceBesideATrial_saysWhatDiffers() {
    OutcomeCohort own =
        Cohorts.outcome(new double[] {20, 12}, new double[] {22, 10}, new double[] {15, 8});
    ServiceBesideTrialResult same =
        ServiceBesideTrial.of(arm("PHQ-9").startMean(20).startSd(5).ofCompleters(true).build())
            .analyze(own);
    assertThat(same.sameInstrument()).isTrue();
    // J(60) (20 - 9.8) / sqrt((25 + 62.41) / 2); scipy: J(60) = .98744...
    double square = (25 + 7.9 * 7.9) / 2;
    double j = SmallSample.correction(60);
    assertThat(same.armGain()).hasValue(j * (20 - 9.8) / Math.sqrt(square));
    assertThat(same.startDifference()).hasValue(19 - 20.0);
    assertThat(same.headline())
        .startsWith("3 clients as last seen ended on PHQ-9 at a mean of 10.0, the 61 of Elkin")
        .endsWith("the own clients started 1.0 points better");
    assertThat(same.caveats())
        .extracting(Caveat::text)
        .anyMatch(c -> c.startsWith("The arm counts completers only"))
        .anyMatch(c -> c.contains("neither better nor equal"));
    ServiceBesideTrialResult other = ServiceBesideTrial.of(arm("HRSD-17").build()).analyze(own);
    assertThat(other.headline())
        .contains("another instrument, so no points are held beside each other")
        .doesNotContain("of the arm");
    assertThat(other.armGain()).isEmpty();
    assertThat(other.startDifference()).isEmpty();
    assertThat(other.caveats())
        .extracting(Caveat::text)
        .anyMatch(c -> c.startsWith("Whether the arm counts completers only is not known"))
        .anyMatch(c -> c.startsWith("The start of the arm is not given"));
    assertThat(
            ServiceBesideTrial.of(arm("PHQ-9").startMean(18).startSd(5).ofCompleters(false).build())
                .analyze(own)
                .headline())
        .endsWith("the own clients started 1.0 points worse");
    assertThat(
            ServiceBesideTrial.of(arm("PHQ-9").startMean(19).startSd(5).build())
                .analyze(own)
                .headline())
        .endsWith("both started at the same mean");
    assertThat(
            ServiceBesideTrial.of(
                    arm("PHQ-9")
                        .direction(Direction.HIGHER_IS_BETTER)
                        .startMean(5)
                        .startSd(5)
                        .build())
                .analyze(own)
                .armGain()
                .orElseThrow())
        .isPositive();
  }

  @Test
  void armOfATrial_bringsItsEnd() {
    TrialArm ipt =
        TrialArm.builder().treatment("IPT").instrument("HRSD-17").n(61).mean(9.8).sd(7.9).build();
    Trial trial =
        Trial.builder()
            .name("Elkin")
            .year(1989)
            .addAllArms(List.of(ipt, ipt.withTreatment("CBT").withId("CBT")))
            .build();
    assertThat(PublishedArm.of(trial, ipt)).isEqualTo(arm("HRSD-17").build());
    assertThatThrownBy(() -> arm("PHQ-9").startMean(3).build())
        .hasMessageContaining("startSd must be there if and only if startMean is");
    assertThatThrownBy(() -> arm("PHQ-9").build().withN(1))
        .hasMessageContaining("n must be at least 2, but was 1");
  }

  /** scipy: t and REML of four effects, by metafor 3.8.1's formulas in RandomEffectsModelTest. */
  @Test
  void levels_arePooledWithTheRangeForANewClient() {
    LevelCohort.Builder cohort = LevelCohort.builder().scale(Cohorts.MOOD).context(Cohorts.VISIT);
    double[] effects = {-0.8, -1.2, -0.5, -0.9, -1.0};
    for (int i = 0; i < effects.length; i++) {
      cohort.addClient(ClientEffect.of(Cohorts.client(i), effects[i], 0.5));
    }
    cohort.addClient(ClientEffect.leftOut(Cohorts.client(9), LeftOut.NO_EFFECT));
    PooledLevelsResult result = PooledLevels.withDefaults().analyze(cohort.build());
    // equal standard errors and no spread beyond them: the plain mean, -.88
    assertThat(result.difference().orElseThrow().value()).isEqualTo(-.88, within(1e-12));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .startsWith(
            "Over 5 clients, mood is rated 0.9 points lower on days with contact with"
                + " mother-in-law than on comparable days without (mean difference -0.88, ")
        .contains("with a new client the difference would lie between ");
    assertThat(result.at(1e-9).headline())
        .contains("no more than chance would explain")
        .contains("that does not rule a difference out");
    LevelCohort change = cohort.build().withContext(Optional.empty());
    assertThat(PooledLevels.withDefaults().analyze(change).headline())
        .startsWith("Over 5 clients, mood is rated 0.9 points lower from each one's declared day");
    assertThat(PooledLevels.withDefaults().analyze(change).caveats())
        .extracting(Caveat::text)
        .anyMatch(c -> c.startsWith("A general trend"));
    assertThat(PooledLevels.withDefaults().withLeastClients(6).analyze(change).headline())
        .isEqualTo(
            "Too little to tell whether mood changed over clients: 5 clients who can be used"
                + " (6 needed)");
    assertThatThrownBy(() -> PooledLevels.withDefaults().withLeastClients(2))
        .hasMessage("leastClients must be at least 3, but was 2");
    assertThatThrownBy(() -> ClientEffect.of(Cohorts.client(1), 1, 0))
        .hasMessageContaining("standardError must be above 0 and finite");
  }
}

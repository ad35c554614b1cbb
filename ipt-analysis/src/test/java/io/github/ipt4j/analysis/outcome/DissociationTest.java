// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static io.github.ipt4j.analysis.outcome.ConductLogs.HUSBAND;
import static io.github.ipt4j.analysis.outcome.ConductLogs.MONDAY;
import static io.github.ipt4j.analysis.outcome.ConductLogs.MOTHER_IN_LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Intervals from R 4.2.2: poisson.test(c(x1, x0), c(n1, n0), conf.level = .9 or .95). */
class DissociationTest {
  private static DissociationResult since(int day, String days) {
    return Dissociation.of(MOTHER_IN_LAW, MONDAY.plusDays(day)).analyze(ConductLogs.of(days));
  }

  private static String verdict(DissociationResult result) {
    return result.clauses().get(0).id();
  }

  /** 45 acts in 20 contacts twice: .6913935662869 to 1.446354216702 at 90 %. */
  @Test
  void fortyFiveActsInTwentyVisits_beforeAndAfter_areUnchanged() {
    DissociationResult result = since(20, "23".repeat(5) + "2222233333" + "23".repeat(10));
    assertThat(result.before().orElseThrow()).isEqualTo(new ConductPart(20, 20, 20, 50));
    assertThat(result.isUnchanged()).hasValue(true);
    assertThat(result.headline())
        .startsWith(
            "Mother-in-law's hurtful acts are unchanged since 2024-01-21: 2.5 a contact gone"
                + " through (50 in 20), before 2.5 (50 in 20); 1.00 times as many a contact");
    DissociationResult fewer = since(20, "22222222222222233333".repeat(2));
    assertThat(fewer.before().orElseThrow().acts()).isEqualTo(45);
    assertThat(fewer.isUnchanged()).hasValue(true);
    Estimate ratio = fewer.actsByContact().orElseThrow();
    assertThat(ratio.value()).isEqualTo(1);
    assertThat(ratio.interval().low()).isCloseTo(.646627210627812, within(1e-9));
    assertThat(ratio.interval().high()).isCloseTo(1.54648611064341, within(1e-9));
  }

  /** 46 in 24 and 48 in 24: the lower end at 90 %, .667900, lies just above two thirds. */
  @Test
  void anIntervalJustWithinTheMargin_isUnchanged_andOneJustBeyondIsNot() {
    DissociationResult within = since(24, "2".repeat(24) + "2".repeat(22) + "11");
    assertThat(within.after().orElseThrow().acts()).isEqualTo(46);
    assertThat(within.isUnchanged()).hasValue(true);
    DissociationResult beyond =
        Dissociation.of(MOTHER_IN_LAW, MONDAY.plusDays(24))
            .withLeast(.668)
            .analyze(ConductLogs.of("2".repeat(24) + "2".repeat(22) + "11"));
    assertThat(beyond.isUnchanged()).hasValue(false);
  }

  /** 30 acts in 20 contacts twice: .632 to 1.581 at 90 %. Alike is not the same as unchanged. */
  @Test
  void thirtyActsInTwentyVisits_beforeAndAfter_cannotTell() {
    DissociationResult result = since(20, "12".repeat(20));
    assertThat(result.actsByContact().orElseThrow().value()).isEqualTo(1);
    assertThat(result.isUnchanged()).hasValue(false);
    assertThat(verdict(result)).isEqualTo("outcome.conduct.unknown");
  }

  /** 10 and 40 acts in 20 contacts each: .11148436914059 to .508712304481481 at 95 %. */
  @Test
  void aQuarterOfTheActs_isFewerThanBefore_andTheOtherWayRoundMore() {
    DissociationResult fewer = since(20, "2".repeat(20) + "01".repeat(10));
    assertThat(fewer.actsByContact().orElseThrow().interval().low())
        .isCloseTo(.11148436914059, within(1e-9));
    assertThat(fewer.actsByContact().orElseThrow().interval().high())
        .isCloseTo(.508712304481481, within(1e-9));
    assertThat(verdict(fewer)).isEqualTo("outcome.conduct.fewer");
    DissociationResult more = since(20, "01".repeat(10) + "2".repeat(20));
    assertThat(verdict(more)).isEqualTo("outcome.conduct.more");
  }

  /** Seven visits a week become one: the load falls to a seventh, and she is as she was. */
  @Test
  void goingOut_makesVisitsFewer_andLeavesTheActsByVisit() {
    DissociationResult result = since(28, "2".repeat(28) + "2------".repeat(28));
    assertThat(result.before().orElseThrow().contactsPerWeek()).hasValue(7);
    assertThat(result.after().orElseThrow().contactsPerWeek()).hasValue(1);
    assertThat(result.actsByContact().orElseThrow().value()).isEqualTo(1);
    assertThat(result.isUnchanged()).hasValue(true);
    assertThat(result.headline())
        .contains(
            "hurtful acts are unchanged since 2024-01-29: 2.0 a contact gone through (56 in 28)")
        .endsWith("; contacts with mother-in-law: 1.0 a week, before 7.0 a week");
  }

  @Test
  void visitsNotGoneThrough_andDaysNotAsked_areNoVisitsWithoutActs() {
    DissociationResult result = since(7, "3V-.3-3" + "V3.3--3");
    assertThat(result.before().orElseThrow()).isEqualTo(new ConductPart(6, 4, 3, 9));
    assertThat(result.after().orElseThrow()).isEqualTo(new ConductPart(6, 4, 3, 9));
    assertThat(result.before().orElseThrow().contactsPerWeek().orElseThrow())
        .isCloseTo(28 / 6.0, within(1e-12));
    assertThat(result.evidence()).hasSize(6);
  }

  /** The husband did one hurtful thing at each visit, whatever she did. */
  @Test
  void onlyThePersonsOwnActs_areCounted() {
    DissociationResult result =
        Dissociation.of(HUSBAND, MONDAY.plusDays(5)).analyze(ConductLogs.of("9999900000"));
    assertThat(result.before().orElseThrow().acts()).isEqualTo(5);
    assertThat(result.after().orElseThrow().acts()).isEqualTo(5);
  }

  @Test
  void someoneWhoNeverCame_andTooFewVisits_sayNothing() {
    LocalDate day = MONDAY.plusDays(10);
    DissociationResult nobody =
        Dissociation.of(new RelationshipId("neighbour"), day)
            .analyze(ConductLogs.of("2".repeat(20)));
    assertThat(nobody.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(nobody.headline())
        .isEqualTo(
            "Too little to describe a change in the behaviour of neighbour: no contact gone through"
                + " before (3 needed) and no contact gone through since (3 needed)");
    assertThat(nobody.actsByContact()).isEmpty();
    assertThat(nobody.isUnchanged()).isEmpty();
    assertThat(since(10, "2".repeat(12)).isUnchanged()).isEmpty();
  }

  @Test
  void visitsWithoutAHurtfulAct_cannotTell() {
    DissociationResult result = since(10, "0".repeat(20));
    assertThat(result.actsByContact()).isEmpty();
    assertThat(verdict(result)).isEqualTo("outcome.conduct.unknown");
    assertThat(result.headline()).contains("(0 in 10)").doesNotContain("times as many");
  }

  @Test
  void aMarginThatIsNone_isRefused() {
    Dissociation dissociation = Dissociation.of(HUSBAND, MONDAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dissociation.withLeast(1))
        .withMessage("least must be above 0 and below 1, but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dissociation.withLeastContacts(0))
        .withMessage("leastContacts must be at least 1, but was 0");
  }
}

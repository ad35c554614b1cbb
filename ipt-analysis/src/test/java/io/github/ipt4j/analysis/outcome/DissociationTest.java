// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static io.github.ipt4j.analysis.outcome.ConductLogs.HUSBAND;
import static io.github.ipt4j.analysis.outcome.ConductLogs.MONDAY;
import static io.github.ipt4j.analysis.outcome.ConductLogs.MOTHER_IN_LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Intervals from R 4.2.2: poisson.test(c(x1, x0), c(n1, n0), conf.level = .9 or .95). */
class DissociationTest {
  private static DissociationResult since(int day, String days) {
    return Dissociation.of(MOTHER_IN_LAW, MONDAY.plusDays(day)).analyze(ConductLogs.of(days));
  }

  /** 45 acts in 20 contacts twice: .6913935662869 to 1.446354216702 at 90 %. */
  @Test
  void fortyFiveActsInTwentyVisits_beforeAndAfter_areUnchanged() {
    DissociationResult result = since(20, "23".repeat(5) + "2222233333" + "23".repeat(10));
    assertThat(result.before().orElseThrow()).isEqualTo(new ConductPart(20, 20, 20, 50));
    assertThat(result.isUnchanged()).hasValue(true);
    assertThat(result.headline()).endsWith("unchanged");
    DissociationResult fewer = since(20, "22222222222222233333".repeat(2));
    assertThat(fewer.before().orElseThrow().acts()).isEqualTo(45);
    assertThat(fewer.isUnchanged()).hasValue(true);
    RateComparison ratio = fewer.actsByContact().orElseThrow();
    assertThat(ratio.ratio()).hasValue(1);
    assertThat(ratio.low()).isCloseTo(.646627210627812, within(1e-9));
    assertThat(ratio.high()).isCloseTo(1.54648611064341, within(1e-9));
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
    assertThat(result.actsByContact().orElseThrow().ratio()).hasValue(1);
    assertThat(result.isUnchanged()).hasValue(false);
    assertThat(result.headline()).endsWith("cannot tell whether it changed");
  }

  /** 10 and 40 acts in 20 contacts each: .11148436914059 to .508712304481481 at 95 %. */
  @Test
  void aQuarterOfTheActs_isFewerThanBefore_andTheOtherWayRoundMore() {
    DissociationResult fewer = since(20, "2".repeat(20) + "01".repeat(10));
    assertThat(fewer.actsByContact().orElseThrow().low()).isCloseTo(.11148436914059, within(1e-9));
    assertThat(fewer.actsByContact().orElseThrow().high())
        .isCloseTo(.508712304481481, within(1e-9));
    assertThat(fewer.headline()).endsWith("fewer than before");
    DissociationResult more = since(20, "01".repeat(10) + "2".repeat(20));
    assertThat(more.headline()).endsWith("more than before");
  }

  /** Seven visits a week become one: the load falls to a seventh, and she is as she was. */
  @Test
  void goingOut_makesVisitsFewer_andLeavesTheActsByVisit() {
    DissociationResult result = since(28, "2".repeat(28) + "2------".repeat(28));
    assertThat(result.before().orElseThrow().contactsPerWeek()).hasValue(7);
    assertThat(result.after().orElseThrow().contactsPerWeek()).hasValue(1);
    assertThat(result.actsByContact().orElseThrow().ratio()).hasValue(1);
    assertThat(result.isUnchanged()).hasValue(true);
    assertThat(result.headline())
        .startsWith("Contacts with mother-in-law: 7.0 a week before and 1.0 a week from 2024-01-29")
        .contains("hurtful acts in contacts gone through 2.0 a contact (56 in 28) and 2.0");
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
            "Of a change in the behaviour of neighbour nothing can be said yet: no contact gone"
                + " through before, of at least 3 and no contact gone through after, of at least"
                + " 3");
    assertThat(nobody.actsByContact()).isEmpty();
    assertThat(nobody.isUnchanged()).isEmpty();
    assertThat(since(10, "2".repeat(12)).isUnchanged()).isEmpty();
  }

  @Test
  void visitsWithoutAHurtfulAct_cannotTell() {
    DissociationResult result = since(10, "0".repeat(20));
    assertThat(result.actsByContact().orElseThrow().ratio()).isEmpty();
    assertThat(result.headline()).endsWith("no ratio: cannot tell whether it changed");
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

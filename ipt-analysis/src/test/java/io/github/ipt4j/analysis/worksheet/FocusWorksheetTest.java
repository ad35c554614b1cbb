// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import org.junit.jupiter.api.Test;

class FocusWorksheetTest {

  private static FocusWorksheetResult of(CaseHistory history) {
    return FocusWorksheet.withDefaults().analyze(history);
  }

  @Test
  void joannesAreas_standWithWhatIsBehindThem_unranked() {
    FocusWorksheetResult found = of(SampleCases.joanne());
    // by hand over joanne.json: accounts of current life naming him 8, her 15 (10 her alone, 5 both
    // in-laws); his bids not met 6; one link leads to him, two to her
    assertThat(found.areas())
        .extracting(
            a ->
                a.area().inWords()
                    + " "
                    + a.links()
                    + " "
                    + a.accounts()
                    + " "
                    + a.bidsNotMet()
                    + " "
                    + a.expectations())
        .containsExactly(
            "role dispute 1 8 6 3", "role dispute 2 15 0 2", "role transition 0 0 0 0");
    assertThat(found.areas().get(0).evidence())
        .contains(new EventId("unpacked-3"), new EventId("exchange-1"), new EventId("bid-02"))
        .doesNotContain(new EventId("bid-01"));
    assertThat(found.headline())
        .contains("role dispute with husband (16 events behind it, agreed on with the client on")
        .endsWith("the choice is the clinician's and the client's");
    assertThat(found.caveats()).as("three areas are more than two").hasSize(1);
  }

  @Test
  void anAreaNotAgreedOn_isSaidNotToBe() {
    assertThat(of(SampleCases.martin()).headline())
        .contains("role transition (2 events behind it, agreed on with the client on 2025-09-24)")
        .contains(
            "role dispute with supervisor (5 events behind it, not agreed on with the client yet)");
  }

  @Test
  void aGrief_restsOnTheAccountsOfTheDeceased() {
    CaseHistory joanne = SampleCases.joanne();
    Grief grief = Grief.builder().deceased(new RelationshipId("mother-in-law")).build();
    FocusWorksheetResult found = of(joanne.withProblemAreas(ImmutableList.of(grief)));
    assertThat(found.areas().get(0).accounts()).isEqualTo(15);
    assertThat(found.areas().get(0).links()).as("her issues are disputes").isZero();
    assertThat(found.headline()).startsWith("1 problem area: grief for mother-in-law (");
    assertThat(found.caveats()).isEmpty();
  }

  @Test
  void withoutAnArea_nothingCanBeSaid() {
    FocusWorksheetResult found = of(SampleCases.quiet().withProblemAreas(ImmutableList.of()));
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.headline())
        .isEqualTo("Too little to describe a focus: no problem area (1 needed)");
  }
}

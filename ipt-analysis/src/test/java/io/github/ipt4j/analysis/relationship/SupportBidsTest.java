// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static io.github.ipt4j.analysis.SessionNotes.FIRST;
import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static io.github.ipt4j.analysis.SessionNotes.SISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.SessionNotes;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SupportBidsTest {

  private static SessionNotes bids() {
    return SessionNotes.weekly(4)
        .bid(FIRST.minusDays(2), HUSBAND, BidResponse.MET)
        .bid(FIRST.plusDays(3), HUSBAND, BidResponse.DISMISSED)
        .bid(FIRST.plusDays(13), HUSBAND, BidResponse.IGNORED)
        .bid(FIRST.plusDays(14), HUSBAND, BidResponse.MET)
        .bid(FIRST.plusDays(15), HUSBAND, BidResponse.UNKNOWN)
        .bid(FIRST.plusDays(16), SISTER, BidResponse.MET);
  }

  @Test
  void met_isCountedOfTheBidsOfKnownResponse_inEachHalfOfTheSessions() {
    SupportBidsResult found = SupportBids.to(HUSBAND).analyze(bids().record());
    assertThat(found.met()).isEqualTo(new Share(2, 4));
    assertThat(found.unknown()).isEqualTo(1);
    assertThat(found.metEarlier()).as("before the third session").contains(new Share(1, 3));
    assertThat(found.metLater()).contains(new Share(1, 1));
    assertThat(found.headline())
        .isEqualTo(
            "Husband met 2 of 4 bids for support (95 % interval 0.15 to 0.85); 1 of 3 in the first half"
                + " of the sessions, 1 of 1 in the second");
    assertThat(found.evidence()).hasSize(5);
    assertThat(Printed.rows(found.table()))
        .extracting(r -> r.get(0))
        .containsExactly(
            "in the first half of the sessions",
            "in the second",
            "all whose answer is known",
            "answer not known");
  }

  @Test
  void aDay_partsTheBidsInsteadOfTheHalves() {
    SupportBidsResult found =
        SupportBids.to(HUSBAND).withSince(FIRST.plusDays(13)).analyze(bids().record());
    assertThat(found.metEarlier()).contains(new Share(1, 2));
    assertThat(found.metLater()).contains(new Share(1, 2));
    assertThat(found.headline()).endsWith("; 1 of 2 before 2026-01-18, 1 of 2 from then on");
  }

  @Test
  void joannesHusband_dismissesHer_andHerSisterStandsByHer() {
    // in Python over joanne.json: 1 of 7 (1 of 5, 0 of 2), means 44/7 and 9/7; 6 of 6, 41/6 and
    // 49/6
    SupportBidsResult him = SupportBids.to(HUSBAND).analyze(SampleCases.joanne().sessionRecord());
    assertThat(him.met()).isEqualTo(new Share(1, 7));
    assertThat(him.metEarlier()).contains(new Share(1, 5));
    assertThat(him.metLater()).contains(new Share(0, 2));
    assertThat(him.rated()).isEqualTo(7);
    assertThat(him.expected().orElseThrow()).isCloseTo(44 / 7.0, within(1e-12));
    assertThat(him.received().orElseThrow()).isCloseTo(9 / 7.0, within(1e-12));
    SupportBidsResult her = SupportBids.to(SISTER).analyze(SampleCases.joanne().sessionRecord());
    assertThat(her.met()).isEqualTo(new Share(6, 6));
    assertThat(her.metEarlier()).contains(new Share(1, 1));
    assertThat(her.received().orElseThrow()).isCloseTo(49 / 6.0, within(1e-12));
    assertThat(
            SupportBids.to(SISTER)
                .withSince(LocalDate.of(2025, 3, 21))
                .analyze(SampleCases.joanne().sessionRecord())
                .metEarlier())
        .as("before her first Friday away")
        .contains(new Share(2, 2));
  }

  @Test
  void bidsOfOneHalfAlone_areNotCountedTwice() {
    SupportBidsResult found = SupportBids.to(SISTER).analyze(bids().record());
    assertThat(found.metEarlier()).contains(new Share(0, 0));
    assertThat(found.headline())
        .isEqualTo("Sister met 1 of 1 bid for support (95 % interval 0.21 to 1.00)");
  }

  @Test
  void beforeThereAreHalves_noneIsSaid() {
    SupportBidsResult found =
        SupportBids.to(HUSBAND)
            .analyze(SessionNotes.weekly(1).bid(FIRST, HUSBAND, BidResponse.MET).record());
    assertThat(found.metEarlier()).isEmpty();
    assertThat(found.headline())
        .isEqualTo("Husband met 1 of 1 bid for support (95 % interval 0.21 to 1.00)");
    assertThat(Printed.rows(found.table())).hasSize(1);
  }

  @Test
  void bidsOfUnknownResponseAlone_tellNothing() {
    SupportBidsResult found =
        SupportBids.to(HUSBAND)
            .analyze(SessionNotes.weekly(2).bid(FIRST, HUSBAND, BidResponse.UNKNOWN).record());
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.headline())
        .isEqualTo(
            "Too little to describe bids to husband for support: no bid for support whose answer is"
                + " known (1 needed)");
  }
}

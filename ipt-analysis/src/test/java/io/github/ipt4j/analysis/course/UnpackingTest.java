// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class UnpackingTest {

  private static UnpackingResult of(CaseHistory history) {
    return Unpacking.withDefaults().analyze(history);
  }

  @Test
  void joannesHeadachesAndHousehold_unpackToTheRemarks_andTheseToHerHusband() {
    UnpackingResult found = of(SampleCases.joanne());
    // in Python over joanne.json: 3, 3 and 4 events behind the links, 8 of them distinct
    assertThat(found.links())
        .extracting(l -> l.from() + " > " + l.to() + " " + l.evidence().size())
        .containsExactly(
            "headaches > remarks 3", "household > remarks 3", "remarks > left-alone 4");
    assertThat(found.depth()).isEqualTo(2);
    assertThat(found.toUnpack()).containsExactly(new IssueId("low-mood"));
    assertThat(found.current()).isEqualTo(new Share(25, 26));
    assertThat(found.ownGoals()).isEqualTo(new Share(3, 4));
    assertThat(found.reachedGoals()).isEqualTo(new Share(3, 3));
    assertThat(found.wishes()).hasSize(7);
    assertThat(found.wishes().get(6)).isEqualTo(new WishImportance(OptionalInt.of(16), 1, 9));
    assertThat(found.headline())
        .isEqualTo(
            "Behind headache and another presenting issue: role dispute (mother-in-law); behind"
                + " that: role dispute (husband); 2 of 3 presenting issues were unpacked, up to 2"
                + " steps deep, resting on 8 events; still to unpack: low mood; 25 of 26 accounts are of current life; 3 of"
                + " 4 goals are in the client's own hands, 3 of them reached; own wishes counted 2 of"
                + " 10 in session 3 and 9 of 10 in session 16");
    assertThat(found.caveats())
        .extracting(Caveat::text)
        .containsExactly(
            "1 goal asks that someone else change, which is not in the client's hands.");
  }

  @Test
  void martinsStress_unpacksInTwoDirections() {
    UnpackingResult found = of(SampleCases.martin());
    assertThat(found.depth()).isEqualTo(2);
    assertThat(found.toUnpack()).containsExactly(new IssueId("stomach"));
    assertThat(found.caveats()).isEmpty();
    assertThat(told(found))
        .startsWith(
            "Behind \u201cStress at work\u201d: \u201cFrom one of them to the one in front\u201d and"
                + " \u201cRun down by a colleague in front of others\u201d (colleague)");
  }

  @Test
  void moneyThatIsNeverEnough_unpacksToArgumentsWithThePartner_inTheClientsOwnWords() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    RelationshipId partner = new RelationshipId("partner");
    UnpackingResult found =
        of(
            CaseHistory.builder()
                .client(
                    Client.builder()
                        .id(new ClientId("c"))
                        .addPresentingIssue(
                            PresentingIssue.builder()
                                .id(new IssueId("money"))
                                .description("The money never reaches to the end of the month")
                                .build())
                        .build())
                .inventory(
                    InterpersonalInventory.builder()
                        .addRelationship(Relationship.of(partner, RelationshipKind.PARTNER))
                        .build())
                .addInterpersonalIssue(
                    InterpersonalIssue.builder()
                        .id(new IssueId("rows"))
                        .description("Every talk about money ends in a row about who decides")
                        .addPerson(partner)
                        .area(ProblemAreaKind.ROLE_DISPUTE)
                        .build())
                .period(new DateRange(day, day.plusDays(1)))
                .addEvent(
                    IssueUnpacked.builder()
                        .id(new EventId("unpacked"))
                        .at(EventTime.on(day))
                        .from(new IssueId("money"))
                        .to(new IssueId("rows"))
                        .build())
                .build());
    assertThat(told(found))
        .startsWith(
            "Behind \u201cThe money never reaches to the end of the month\u201d: \u201cEvery talk"
                + " about money ends in a row about who decides\u201d (partner)");
    assertThat(found.headline())
        .startsWith("Behind another presenting issue: role dispute (partner)");
  }

  private static String told(UnpackingResult result) {
    return Printer.english().withQuotes(true).sentence(result.clauses().get(0));
  }

  @Test
  void oneLinkMore_isOneStepDeeper() {
    CaseHistory joanne = SampleCases.joanne();
    IssueUnpacked further =
        IssueUnpacked.builder()
            .id(new EventId("further"))
            .at(EventTime.on(joanne.sessions().get(12).date()))
            .from(new IssueId("left-alone"))
            .to(new IssueId("new-role"))
            .build();
    UnpackingResult found =
        of(
            joanne.withEvents(
                ImmutableList.<SessionEvent>builder()
                    .addAll(joanne.events())
                    .add(further)
                    .build()));
    assertThat(found.depth()).isEqualTo(3);
    assertThat(found.headline()).contains("up to 3 steps deep, resting on 8 events");
  }

  @Test
  void nothingUnpacked_isStillToUnpack() {
    UnpackingResult found = of(SampleCases.quiet());
    assertThat(found.headline())
        .isEqualTo(
            "0 of 1 presenting issue was unpacked; still to unpack: another presenting issue; 7 of 7"
                + " accounts are of current life");
    assertThat(found.depth()).isZero();
  }

  @Test
  void withoutAPresentingIssue_nothingCanBeSaid() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    UnpackingResult found =
        of(
            CaseHistory.builder()
                .client(Client.builder().id(new ClientId("c")).build())
                .period(new DateRange(day, day.plusDays(1)))
                .build());
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.headline())
        .isEqualTo(
            "Too little to describe what is behind that with which the client came: no presenting"
                + " issue (1 needed)");
  }
}

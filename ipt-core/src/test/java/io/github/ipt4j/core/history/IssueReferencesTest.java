// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.event.CommunicationAnalysis;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.relationship.RelationshipId;
import org.junit.jupiter.api.Test;

class IssueReferencesTest {
  private final CaseHistory history = FilledCase.history();

  private static IssueUnpacked edge(String id, String from, String to) {
    return IssueUnpacked.builder()
        .id(new EventId(id))
        .at(EventTime.on(FilledCase.FIRST))
        .from(new IssueId(from))
        .to(new IssueId(to))
        .build();
  }

  private static InterpersonalIssue issue(String id) {
    return InterpersonalIssue.builder().id(new IssueId(id)).description("words").build();
  }

  private CaseHistory with(SessionEvent... more) {
    return history.withEvents(
        ImmutableList.<SessionEvent>builder().addAll(history.events()).add(more).build());
  }

  @Test
  void ends_areIssuesOfTheCaseAndWhatWasFoundIsInterpersonal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(edge("e", "nowhere", "issue-2")))
        .withMessage("from of e must be an issue of the case, but was nowhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(edge("e", "issue-2", "issue-1")))
        .withMessage("to of e must be an interpersonal issue of the case, but was issue-1");
  }

  @Test
  void evidenceAndTheContactGoneThrough_areEventsOfTheCase() {
    EventId nowhere = new EventId("nowhere");
    IssueUnpacked resting = edge("e", "issue-1", "issue-2").withEvidence(nowhere);
    CommunicationAnalysis exchange =
        history
            .events(CommunicationAnalysis.class)
            .get(0)
            .withId(new EventId("x"))
            .withInteraction(nowhere);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(resting))
        .withMessage("evidence of e must be an event of the case, but was nowhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(exchange))
        .withMessage("interaction of x must be an event of the case, but was nowhere");
  }

  @Test
  void ids_areDistinctAmongPresentingAndInterpersonalIssues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.withInterpersonalIssues(issue("issue-2"), issue("issue-1")))
        .withMessage("id must not be that of another issue, but was issue-1");
  }

  @Test
  void issues_doNotUnpackInACircleButMayMeet() {
    CaseHistory three =
        history.withInterpersonalIssues(issue("issue-2"), issue("issue-3"), issue("issue-4"));
    ImmutableList<SessionEvent> meeting =
        ImmutableList.<SessionEvent>builder()
            .addAll(history.events())
            .add(edge("a", "issue-2", "issue-3"))
            .add(edge("b", "issue-2", "issue-4"))
            .add(edge("c", "issue-3", "issue-4"))
            .build();
    CaseHistory met = three.withEvents(meeting);
    assertThat(met.events(IssueUnpacked.class)).hasSize(4);
    ImmutableList<SessionEvent> circle =
        ImmutableList.<SessionEvent>builder()
            .addAll(meeting)
            .add(edge("d", "issue-4", "issue-2"))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three.withEvents(circle))
        .withMessageContaining("issues must not unpack to themselves, but was issue-");
  }

  @Test
  void people_ofAnIssue_areInTheInventory() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history.withInterpersonalIssues(
                    issue("issue-2").withPeople(new RelationshipId("stranger"))))
        .withMessage("people of issue issue-2 must be in the inventory, but was stranger");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.ContactBehaviour;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalOwner;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.RealisationKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Stance;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cases to which clinician's entries and conducts of contacts are added at random. */
final class TalkativeCases {
  private final Random random;
  private final CaseHistory history;
  private final List<RelationshipId> people;

  private TalkativeCases(CaseHistory history, long seed) {
    this.random = new Random(seed);
    this.history = history;
    this.people = history.inventory().ids().asList();
  }

  static CaseHistory of(CaseHistory history, long seed) {
    return new TalkativeCases(history, seed).talkative();
  }

  private CaseHistory talkative() {
    List<SessionEvent> events = new ArrayList<>();
    history.events().forEach(e -> events.add(e instanceof Interaction c ? seen(c) : e));
    for (int i = 0; i < 12; i++) {
      events.add(entry(i));
    }
    CaseHistory.Builder talkative =
        CaseHistory.builder()
            .client(history.client())
            .period(history.period())
            .inventory(history.inventory())
            .addAllProblemAreas(history.problemAreas())
            .contract(history.contract())
            .addAllSessions(history.sessions())
            .addAllPhases(history.phases())
            .addAllSymptomRecordings(history.symptomRecordings())
            .contactRecording(history.contactRecording())
            .dayStart(history.dayStart());
    for (PresentingIssue issue : history.client().presentingIssues()) {
      IssueId behind = new IssueId("behind-" + issue.id());
      talkative.addInterpersonalIssue(
          InterpersonalIssue.builder()
              .id(behind)
              .description("words")
              .addPerson(anyone())
              .area(one(ProblemAreaKind.values()))
              .build());
      events.add(
          IssueUnpacked.builder()
              .id(new EventId("link-" + issue.id()))
              .at(EventTime.on(day()))
              .from(issue.id())
              .to(behind)
              .build());
    }
    return talkative.addAllScales(history.scales()).addAllEvents(events).build();
  }

  private SessionEvent entry(int i) {
    EventId id = new EventId("entry-" + i);
    EventTime at = EventTime.on(day());
    return switch (random.nextInt(4)) {
      case 0 ->
          Realisation.builder()
              .id(id)
              .at(at)
              .toward(Target.of(anyone()))
              .kind(one(RealisationKind.values()))
              .build();
      case 1 -> TechniqueUse.builder().id(id).at(at).technique(one(Technique.values())).build();
      case 2 ->
          Goal.builder().id(id).at(at).description("words").owner(one(GoalOwner.values())).build();
      default -> Wish.builder().id(id).at(at).importance(random.nextInt(11)).build();
    };
  }

  private Interaction seen(Interaction contact) {
    ImmutableList<RelationshipId> there = contact.people().asList();
    Conduct.Builder conduct = Conduct.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      ContactBehaviour act =
          ContactBehaviour.builder()
              .actor(there.get(random.nextInt(there.size())))
              .kind(one(BehaviourKind.values()))
              .softened(random.nextBoolean())
              .build();
      conduct.addBehaviour(random.nextBoolean() ? act.withExchange(1 + random.nextInt(2)) : act);
    }
    there.stream()
        .filter(p -> random.nextBoolean())
        .forEach(p -> conduct.addStance(new Stance(p, one(StanceKind.values()))));
    return random.nextInt(4) == 0 ? contact : contact.withConduct(conduct.build());
  }

  private LocalDate day() {
    return history.period().startInclusive().plusDays(5 + random.nextInt(90));
  }

  private RelationshipId anyone() {
    return people.get(random.nextInt(people.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.DatedMourning;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.DisputeKind;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.InterpersonalDeficits;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.problem.Role;
import io.github.ipt4j.core.problem.RoleAppraisal;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleSide;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.ClosenessAt;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.relationship.RoleExpectation;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** Plants the people, the problem area and what happened before. */
final class AreaPlanting {
  private static final int WEEKS_SINCE = 60;
  private static final int DAYS_BETWEEN = 30;
  private static final double OWN = 0.8;
  private static final double SEEN = 0.3;

  private final Plot plot;
  private final ProblemAreaKind kind;

  AreaPlanting(Plot plot, ProblemAreaKind kind) {
    this.plot = plot;
    this.kind = kind;
  }

  /** Returns who it is that the work is about. */
  static RelationshipKind relationship(ProblemAreaKind kind) {
    return switch (kind) {
      case GRIEF -> RelationshipKind.MOTHER;
      case ROLE_DISPUTE -> RelationshipKind.PARTNER;
      case ROLE_TRANSITION -> RelationshipKind.SUPERVISOR;
      case INTERPERSONAL_DEFICITS -> RelationshipKind.NEIGHBOUR;
    };
  }

  private LocalDate before() {
    return plot.day(0).minusWeeks(WEEKS_SINCE);
  }

  /** Returns the day of the last session, or the first day. */
  private LocalDate last() {
    return plot.sessions() == 0 ? plot.day(0) : plot.session(plot.sessions());
  }

  private boolean goesOn() {
    return last().isAfter(plot.day(0));
  }

  void plant(CaseHistory.Builder history) {
    history.addProblemArea(area());
  }

  private ProblemArea area() {
    return switch (kind) {
      case GRIEF -> grief();
      case ROLE_DISPUTE -> dispute();
      case ROLE_TRANSITION -> transition();
      case INTERPERSONAL_DEFICITS ->
          InterpersonalDeficits.builder()
              .agreedOn(plot.day(0))
              .addPerson(plot.person())
              .addPattern("waits to be asked")
              .build();
    };
  }

  private Grief grief() {
    Grief.Builder grief =
        Grief.builder()
            .agreedOn(plot.day(0))
            .deceased(plot.person())
            .diedOn(before())
            .addMourningCourse(new DatedMourning(plot.day(0), MourningStatus.NOT_BEGUN));
    if (goesOn()) {
      grief.addMourningCourse(new DatedMourning(last(), MourningStatus.UNDER_WAY));
    }
    return grief.build();
  }

  private RoleDispute dispute() {
    RoleDispute.Builder dispute =
        RoleDispute.builder()
            .agreedOn(plot.day(0))
            .addPerson(plot.person())
            .kind(DisputeKind.UNMET_EXPECTATIONS)
            .addStage(new DatedStage(plot.day(0), DisputeStage.IMPASSE));
    plot.count(Counted.STAGES, "");
    if (goesOn()) {
      dispute.addStage(new DatedStage(last(), DisputeStage.RENEGOTIATION));
      plot.count(Counted.STAGES, "");
    }
    return dispute.build();
  }

  private RoleTransition transition() {
    RoleTransition.Builder transition =
        RoleTransition.builder()
            .agreedOn(plot.day(0))
            .addPerson(plot.person())
            .oldRole(role("member of the team", "being one of them", "being told what to do"))
            .newRole(role("head of the team", "deciding", "being alone with it"))
            .began(before())
            .addMourningCourse(new DatedMourning(plot.day(0), MourningStatus.NOT_BEGUN));
    plot.count(Counted.ROLE_VIEWS, "", 2);
    if (goesOn()) {
      for (RoleSide side : RoleSide.values()) {
        transition.addAppraisal(
            RoleAppraisal.builder()
                .date(last())
                .side(side)
                .addPositive("being asked")
                .addNegative("long days")
                .build());
        plot.count(Counted.ROLE_VIEWS, "");
      }
      transition.addMourningCourse(new DatedMourning(last(), MourningStatus.UNDER_WAY));
    }
    return transition.build();
  }

  private static Role role(String name, String positive, String negative) {
    return Role.builder().name(name).addPositive(positive).addNegative(negative).build();
  }

  /** Plants the people: the one whom the work is about, and those of the diary. */
  void plantPeople(CaseHistory.Builder history, List<SyntheticPerson> others, int expectations) {
    InterpersonalInventory.Builder inventory = InterpersonalInventory.builder();
    boolean isAmongThem = false;
    for (SyntheticPerson other : others) {
      boolean isThePerson = other.person().equals(plot.person());
      isAmongThem |= isThePerson;
      inventory.addRelationship(
          isThePerson
              ? person(other.relationship(), expectations)
              : other(other.person(), other.relationship()));
    }
    if (!isAmongThem) {
      inventory.addRelationship(person(relationship(kind), expectations));
    }
    history.inventory(inventory.build());
  }

  private Relationship other(RelationshipId id, RelationshipKind relationship) {
    Relationship.Builder other =
        Relationship.builder().id(id).kind(relationship).ring(ClosenessRing.OUTER);
    if (goesOn()) {
      other.addCloseness(new ClosenessAt(last(), ClosenessRing.MIDDLE));
      plot.count(Counted.CLOSENESS_CHANGES, id);
    }
    return other.build();
  }

  private Relationship person(RelationshipKind relationship, int expectations) {
    Relationship.Builder person =
        Relationship.builder()
            .id(plot.person())
            .kind(relationship)
            .ring(ClosenessRing.INNER)
            .desiredRing(ClosenessRing.INNER);
    for (int i = 1; i <= expectations; i++) {
      person.addExpectation(
          RoleExpectation.builder().topic("evenings").own(OWN).perceivedOther(SEEN).build());
      plot.count(Counted.EXPECTATIONS, plot.person());
    }
    return person.build();
  }

  /** Returns how far apart each of the expectations lies. */
  static double gap() {
    return OWN - SEEN;
  }

  void plantLife(CaseHistory.Builder history, int events) {
    LifeEventKind[] kinds = {
      LifeEventKind.MOVE, LifeEventKind.ILLNESS, LifeEventKind.NEW_WORK, LifeEventKind.OTHER
    };
    for (int i = events; i >= 1; i--) {
      history.addLifeEvent(
          LifeEvent.builder()
              .id(new EventId("life-" + i))
              .on(PartialDate.of(plot.day(-DAYS_BETWEEN * i)))
              .kind(kinds[(i - 1) % kinds.length])
              .build());
      plot.count(Counted.LIFE_EVENTS, "");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Goal;
import io.github.ipt4j.core.event.GoalOwner;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.InterpersonalDeficits;
import io.github.ipt4j.core.problem.Role;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for the worksheets of whatever case. */
class WorksheetLawsTest {

  private static final ImmutableList<Analysis<CaseHistory, ? extends Description>> ALL =
      ImmutableList.of(
          FocusWorksheet.withDefaults(),
          GriefWorksheet.withDefaults(),
          TransitionWorksheet.withDefaults(),
          DisputeWorksheet.withDefaults(),
          IsolationWorksheet.withDefaults(),
          GoalCourse.withDefaults());

  /** Cases with an area of each kind, about the first person of the inventory. */
  @Provide
  Arbitrary<CaseHistory> cases() {
    return CaseArbitraries.smallCaseHistories()
        .filter(h -> !h.inventory().relationships().isEmpty())
        .map(
            h ->
                h.withProblemAreas(
                    Grief.builder().deceased(person(h)).build(),
                    RoleDispute.builder().addPerson(person(h)).build(),
                    RoleTransition.builder()
                        .oldRole(Role.of("one"))
                        .newRole(Role.of("two"))
                        .build(),
                    InterpersonalDeficits.builder().build()));
  }

  private static RelationshipId person(CaseHistory history) {
    return history.inventory().relationships().get(0).id();
  }

  private static GriefSheet grief(CaseHistory history) {
    return GriefWorksheet.withDefaults().analyze(history).sheets().get(0);
  }

  @Property(tries = 40)
  void theOrderOfEntries_isIrrelevant(@ForAll("cases") CaseHistory history) {
    CaseHistory reversed =
        history.toBuilder()
            .events(Lists.reverse(history.events()))
            .lifeEvents(Lists.reverse(history.lifeEvents()))
            .build();
    for (Analysis<CaseHistory, ? extends Description> worksheet : ALL) {
      assertThat(worksheet.analyze(reversed)).isEqualTo(worksheet.analyze(history));
    }
  }

  @Property(tries = 40)
  void everyWorksheet_restsOnTheCase(@ForAll("cases") CaseHistory history) {
    List<EventId> ids =
        Stream.concat(
                history.events().stream().map(SessionEvent::id),
                history.lifeEvents().stream().map(e -> e.id()))
            .toList();
    for (Analysis<CaseHistory, ? extends Description> worksheet : ALL) {
      assertThat(ids).containsAll(worksheet.analyze(history).evidence());
    }
  }

  @Example
  void anOpenConcern_standsFirst_whereverThePersonIsNamed() {
    SafetyConcern concern =
        SafetyConcern.builder()
            .id(new EventId("safety"))
            .at(SheetCases.at(1))
            .kind(SafetyConcernKind.OTHER)
            .person(SheetCases.FRIEND)
            .build();
    CaseHistory named =
        SheetCases.weekly(2)
            .addProblemAreas(
                RoleTransition.builder()
                    .oldRole(Role.of("one"))
                    .newRole(Role.of("two"))
                    .addPerson(SheetCases.FRIEND)
                    .build(),
                InterpersonalDeficits.builder().build())
            .addEvents(
                concern,
                Interaction.builder()
                    .id(new EventId("contact"))
                    .at(SheetCases.at(2))
                    .kind(InteractionKind.CALL)
                    .addSource(ContactSource.unrated(SheetCases.FRIEND))
                    .build())
            .build();
    assertThat(TransitionWorksheet.withDefaults().analyze(named).safety()).hasSize(1);
    assertThat(IsolationWorksheet.withDefaults().analyze(named).safety()).hasSize(1);
    assertThat(GriefWorksheet.withDefaults().analyze(named).safety()).isEmpty();
  }

  @Property(tries = 40)
  void anAccountMore_lowersNoCount(
      @ForAll("cases") CaseHistory history,
      @ForAll @DoubleRange(max = 10) double negativity,
      @ForAll boolean isGeneral) {
    GriefSheet before = grief(history);
    GriefSheet after =
        grief(
            with(
                history,
                Account.builder()
                    .id(new EventId("one-more"))
                    .at(EventTime.on(history.period().endInclusive()))
                    .kind(isGeneral ? AccountKind.GLOBAL : AccountKind.INCIDENT)
                    .subject(Target.of(person(history)))
                    .negativity(negativity)
                    .build()));
    assertThat(after.accounts()).hasSize(before.accounts().size() + 1);
    int hard = negativity >= 2 ? 1 : 0;
    assertThat(after.hardInGeneral().count() + after.hardInIncidents().count())
        .isEqualTo(before.hardInGeneral().count() + before.hardInIncidents().count() + hard);
    assertThat(after.hardInFirstHalf().of() + after.hardInSecondHalf().of())
        .isEqualTo(after.hardInGeneral().of() + after.hardInIncidents().of())
        .isEqualTo(before.hardInGeneral().of() + before.hardInIncidents().of() + 1);
  }

  private static CaseHistory with(CaseHistory history, SessionEvent event) {
    return history.toBuilder().addEvent(event).build();
  }

  @Property(tries = 40)
  void aFeelingShownMore_isNeverAllowedLater(
      @ForAll("cases") CaseHistory history,
      @ForAll Affect affect,
      @ForAll Openness openness,
      @ForAll @IntRange(max = 40) int day) {
    GriefSheet before = grief(history);
    GriefSheet after =
        grief(
            with(
                history,
                AffectExpression.builder()
                    .id(new EventId("one-more"))
                    .at(EventTime.on(history.period().startInclusive().plusDays(day)))
                    .affect(affect)
                    .target(Target.of(person(history)))
                    .openness(openness)
                    .build()));
    for (FeelingAllowed feeling : before.feelings()) {
      FeelingAllowed now =
          after.feelings().stream()
              .filter(f -> f.affect() == feeling.affect())
              .findFirst()
              .orElseThrow();
      assertThat(now.rated()).isGreaterThanOrEqualTo(feeling.rated());
      feeling.since().ifPresent(d -> assertThat(now.since().orElseThrow()).isBeforeOrEqualTo(d));
    }
    assertThat(before.notNoted()).containsAll(after.notNoted());
  }

  @Property(tries = 40)
  void asOfADay_noCountIsHigher(
      @ForAll("cases") CaseHistory history, @ForAll @IntRange(max = 60) int day) {
    LocalDate date = history.period().startInclusive().plusDays(day);
    CaseHistory then =
        history.asOf(history.period().contains(date) ? date : history.period().endInclusive());
    GriefSheet early = grief(then);
    GriefSheet late = grief(history);
    assertThat(late.accounts()).hasSizeGreaterThanOrEqualTo(early.accounts().size());
    assertThat(late.events()).containsAll(early.events());
    assertThat(late.feelings()).hasSizeGreaterThanOrEqualTo(early.feelings().size());
    DisputeSheet then2 = DisputeWorksheet.withDefaults().analyze(then).sheets().get(0);
    DisputeSheet now = DisputeWorksheet.withDefaults().analyze(history).sheets().get(0);
    assertThat(now.said()).isGreaterThanOrEqualTo(then2.said());
    assertThat(now.statements()).hasSizeGreaterThanOrEqualTo(then2.statements().size());
    assertThat(GoalCourse.withDefaults().analyze(history).goals())
        .hasSizeGreaterThanOrEqualTo(GoalCourse.withDefaults().analyze(then).goals().size());
  }

  @Property(tries = 40)
  void aGoalMore_isOneMore(@ForAll("cases") CaseHistory history) {
    Goal goal =
        Goal.builder()
            .id(new EventId("one-more"))
            .at(EventTime.on(history.period().startInclusive()))
            .description("one more")
            .owner(GoalOwner.CLIENT)
            .build();
    assertThat(GoalCourse.withDefaults().analyze(with(history, goal)).goals())
        .hasSize(GoalCourse.withDefaults().analyze(history).goals().size() + 1);
  }

  @Property(tries = 40)
  void bothHalves_holdAllContactsOfAskedDays(@ForAll("cases") CaseHistory history) {
    IsolationWorksheetResult found = IsolationWorksheet.withDefaults().analyze(history);
    if (!found.shortfalls().isEmpty()) {
      return;
    }
    var log = history.contactLog().orElseThrow();
    long counted =
        log.contacts().stream()
            .filter(c -> found.notableOnly() || log.askedDays().contains(log.dayOf(c)))
            .count();
    assertThat(found.halves().stream().mapToInt(ContactHalf::contacts).sum())
        .isEqualTo((int) counted);
    assertThat(found.halves().stream().mapToInt(ContactHalf::askedDays).sum())
        .isEqualTo(log.askedDays().size());
    for (ContactHalf half : found.halves()) {
      half.perWeek()
          .ifPresent(
              w -> assertThat(w * half.askedDays() / 7).isCloseTo(half.contacts(), offset(1e-9)));
    }
  }
}

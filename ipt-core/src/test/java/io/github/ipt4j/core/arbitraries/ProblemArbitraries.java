// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.arbitraries;

import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.DisputeKind;
import io.github.ipt4j.core.problem.DisputeStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.InterpersonalDeficits;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.Role;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of problem areas. */
public final class ProblemArbitraries {
  private ProblemArbitraries() {}

  /**
   * Returns problem areas of all four kinds, of the {@link ContactArbitraries#PEOPLE}.
   *
   * @return the generator
   */
  public static Arbitrary<ProblemArea> problemAreas() {
    return Arbitraries.oneOf(
        disputes().map(d -> (ProblemArea) d), transitions(), griefs(), deficits());
  }

  private static Arbitrary<List<String>> texts() {
    return TextArbitraries.words().list().ofMaxSize(2);
  }

  private static Arbitrary<Optional<LocalDate>> dates() {
    return Arbitraries.integers()
        .between(0, 100)
        .map(i -> DiaryArbitraries.FIRST.plusDays(i))
        .optional();
  }

  private static Arbitrary<RoleDispute> disputes() {
    return Combinators.combine(
            dates(),
            Arbitraries.of(ContactArbitraries.PEOPLE).set().ofMinSize(1).ofMaxSize(2),
            texts(),
            Arbitraries.of(DisputeKind.class).optional(),
            Arbitraries.of(DisputeStage.class).list().ofMaxSize(3),
            TextArbitraries.optionalWords())
        .as(
            (agreed, people, issues, kind, stages, note) -> {
              RoleDispute.Builder dispute =
                  RoleDispute.builder()
                      .agreedOn(agreed)
                      .addAllPeople(people)
                      .addAllIssues(issues)
                      .kind(kind)
                      .note(note);
              for (int i = 0; i < stages.size(); i++) {
                dispute.addStage(
                    new DatedStage(DiaryArbitraries.FIRST.plusDays(10L * i), stages.get(i)));
              }
              return dispute.build();
            });
  }

  private static Arbitrary<RoleTransition> transitions() {
    Arbitrary<Role> roles =
        Combinators.combine(TextArbitraries.words(), texts(), texts())
            .as(
                (name, good, hard) ->
                    Role.builder().name(name).addAllPositives(good).addAllNegatives(hard).build());
    return Combinators.combine(
            dates(),
            roles,
            roles,
            dates(),
            Arbitraries.of(MourningStatus.class).optional(),
            texts(),
            TextArbitraries.optionalWords())
        .as(
            (agreed, before, after, began, mourning, support, note) ->
                RoleTransition.builder()
                    .agreedOn(agreed)
                    .oldRole(before)
                    .newRole(after)
                    .began(began)
                    .mourning(mourning)
                    .addAllSupportNeeded(support)
                    .note(note)
                    .build());
  }

  private static Arbitrary<Grief> griefs() {
    return Combinators.combine(
            dates(),
            Arbitraries.of(ContactArbitraries.PEOPLE),
            dates(),
            texts(),
            texts(),
            Arbitraries.of(MourningStatus.class).optional(),
            TextArbitraries.optionalWords())
        .as(
            (agreed, deceased, died, good, hard, mourning, words) ->
                Grief.builder()
                    .agreedOn(agreed)
                    .deceased(deceased)
                    .diedOn(died)
                    .addAllPositives(good)
                    .addAllNegatives(hard)
                    .mourning(mourning)
                    .reengagement(words)
                    .build());
  }

  private static Arbitrary<InterpersonalDeficits> deficits() {
    return Combinators.combine(
            dates(),
            Arbitraries.of(ContactArbitraries.PEOPLE).set().ofMaxSize(2),
            texts(),
            TextArbitraries.optionalWords())
        .as(
            (agreed, people, patterns, isolation) ->
                InterpersonalDeficits.builder()
                    .agreedOn(agreed)
                    .addAllPeople(people)
                    .addAllPatterns(patterns)
                    .isolation(isolation)
                    .build());
  }
}

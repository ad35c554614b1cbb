// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.Conclusion.DESCRIBED;
import static io.github.ipt4j.analysis.Conclusion.INSUFFICIENT_DATA;
import static io.github.ipt4j.analysis.Conclusion.NOT_IDENTIFIABLE;
import static io.github.ipt4j.analysis.Conclusion.NOT_SUPPORTED;
import static io.github.ipt4j.analysis.Conclusion.SUPPORTED;
import static io.github.ipt4j.analysis.testing.Views.HUSBAND;
import static io.github.ipt4j.analysis.testing.Views.MOTHER_IN_LAW;
import static io.github.ipt4j.analysis.testing.Views.beginning;
import static io.github.ipt4j.analysis.testing.Views.exposed;
import static io.github.ipt4j.analysis.testing.Views.exposedLevels;
import static io.github.ipt4j.analysis.testing.Views.joanne;
import static io.github.ipt4j.analysis.testing.Views.shifts;
import static io.github.ipt4j.analysis.testing.Views.unevenlyAsked;

import io.github.ipt4j.analysis.context.BeforeAndAfterNaming;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextScreen;
import io.github.ipt4j.analysis.context.GradedContrast;
import io.github.ipt4j.analysis.context.GradedLagProfile;
import io.github.ipt4j.analysis.context.GradedScreen;
import io.github.ipt4j.analysis.context.LagProfile;
import io.github.ipt4j.analysis.context.RhythmWithinContext;
import io.github.ipt4j.analysis.context.StatesTogether;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;

/** Which diaries beside contacts and states have which conclusion. */
final class TestedContexts {
  private static final Context VISITS = Context.contactWith(MOTHER_IN_LAW);
  private static final Context HOME = Context.contactWith(HUSBAND);
  private static final Context NOBODY = Context.contactWith(new RelationshipId("nobody"));

  private TestedContexts() {}

  static void addTo(SeededResults all) {
    addContrasts(all);
    addAround(all);
    addGraded(all);
    addGradedScreens(all);
    addStates(all);
  }

  private static void addContrasts(SeededResults all) {
    ContextContrast visits = ContextContrast.of(VISITS);
    ContextScreen screen = ContextScreen.withDefaults();
    all.has(SUPPORTED, ContextContrast.class, visits, () -> exposed(joanne()))
        .has(
            NOT_SUPPORTED, ContextContrast.class, ContextContrast.of(HOME), () -> exposed(joanne()))
        .has(
            NOT_IDENTIFIABLE,
            ContextContrast.class,
            visits,
            () -> exposed(SampleCases.everyFriday()))
        .has(
            INSUFFICIENT_DATA,
            ContextContrast.class,
            ContextContrast.of(NOBODY),
            () -> exposed(joanne()))
        .has(DESCRIBED, ContextContrast.class, visits, () -> exposed(unevenlyAsked()))
        .has(SUPPORTED, ContextScreen.class, screen, () -> exposed(joanne()))
        .has(NOT_SUPPORTED, ContextScreen.class, screen, () -> exposed(SampleCases.quiet()))
        .has(
            NOT_IDENTIFIABLE, ContextScreen.class, screen, () -> exposed(SampleCases.everyFriday()))
        .has(
            INSUFFICIENT_DATA,
            ContextScreen.class,
            screen,
            () -> exposed(joanne()).withLog(ContactLog.ofNothing()))
        .has(DESCRIBED, ContextScreen.class, screen, () -> exposed(unevenlyAsked()));
  }

  private static void addAround(SeededResults all) {
    LagProfile around = LagProfile.of(VISITS);
    RhythmWithinContext within = RhythmWithinContext.of(VISITS);
    all.has(SUPPORTED, LagProfile.class, around, () -> exposed(joanne()))
        .has(NOT_SUPPORTED, LagProfile.class, LagProfile.of(HOME), () -> exposed(joanne()))
        .has(INSUFFICIENT_DATA, LagProfile.class, around, () -> exposed(SampleCases.everyFriday()))
        .has(DESCRIBED, LagProfile.class, around, () -> exposed(unevenlyAsked()))
        .has(SUPPORTED, RhythmWithinContext.class, within, () -> exposed(joanne()))
        .has(
            NOT_SUPPORTED,
            RhythmWithinContext.class,
            RhythmWithinContext.of(Context.contactWith(new RelationshipId("partner"))),
            () -> exposed(SampleCases.quiet()))
        .has(
            INSUFFICIENT_DATA,
            RhythmWithinContext.class,
            within,
            () -> exposed(joanne()).withLog(ContactLog.ofNothing()))
        .describes(
            BeforeAndAfterNaming.class,
            BeforeAndAfterNaming.of(VISITS, LocalDate.of(2025, 2, 19)),
            () -> exposed(joanne()),
            () -> exposed(beginning()));
  }

  private static void addGraded(SeededResults all) {
    GradedContrast visits = GradedContrast.of(VISITS);
    GradedLagProfile around = GradedLagProfile.of(VISITS);
    all.has(SUPPORTED, GradedContrast.class, visits, () -> exposedLevels(joanne()))
        .has(
            NOT_SUPPORTED,
            GradedContrast.class,
            GradedContrast.of(HOME),
            () -> exposedLevels(joanne()))
        .has(
            NOT_IDENTIFIABLE,
            GradedContrast.class,
            visits,
            () -> exposedLevels(SampleCases.everyFriday()))
        .has(
            INSUFFICIENT_DATA,
            GradedContrast.class,
            GradedContrast.of(NOBODY),
            () -> exposedLevels(joanne()))
        .has(DESCRIBED, GradedContrast.class, visits, () -> exposedLevels(unevenlyAsked()))
        .has(SUPPORTED, GradedLagProfile.class, around, () -> exposedLevels(joanne()))
        .has(
            NOT_SUPPORTED,
            GradedLagProfile.class,
            GradedLagProfile.of(HOME),
            () -> exposedLevels(joanne()))
        .has(
            INSUFFICIENT_DATA,
            GradedLagProfile.class,
            around,
            () -> exposedLevels(SampleCases.everyFriday()))
        .has(DESCRIBED, GradedLagProfile.class, around, () -> exposedLevels(unevenlyAsked()));
  }

  private static void addGradedScreens(SeededResults all) {
    GradedScreen screen = GradedScreen.withDefaults();
    all.has(SUPPORTED, GradedScreen.class, screen, () -> exposedLevels(joanne()))
        .has(NOT_SUPPORTED, GradedScreen.class, screen, () -> exposedLevels(SampleCases.quiet()))
        .has(NOT_IDENTIFIABLE, GradedScreen.class, screen, () -> exposedLevels(beginning()))
        .has(
            INSUFFICIENT_DATA,
            GradedScreen.class,
            screen,
            () -> exposedLevels(joanne()).withLog(ContactLog.ofNothing()))
        .has(DESCRIBED, GradedScreen.class, screen, () -> exposedLevels(unevenlyAsked()));
  }

  private static void addStates(SeededResults all) {
    StatesTogether untested = StatesTogether.of("shift", "alone");
    StatesTogether tested = untested.withTested(true);
    all.has(SUPPORTED, StatesTogether.class, tested, () -> shifts(26, "x-x---"))
        .has(NOT_SUPPORTED, StatesTogether.class, tested, () -> shifts(26, "x--------x---"))
        .has(NOT_IDENTIFIABLE, StatesTogether.class, tested, () -> shifts(1, "x-x----"))
        .has(INSUFFICIENT_DATA, StatesTogether.class, tested, () -> exposed(joanne()))
        .has(DESCRIBED, StatesTogether.class, untested, () -> shifts(26, "x-x---"));
  }
}

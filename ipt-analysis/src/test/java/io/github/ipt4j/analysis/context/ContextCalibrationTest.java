// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.Bursts;
import io.github.ipt4j.core.sample.ByWeekday;
import io.github.ipt4j.core.sample.Logging;
import io.github.ipt4j.core.sample.SyntheticCases;
import io.github.ipt4j.core.sample.SyntheticPerson;
import io.github.ipt4j.core.sample.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How often a contrast claims something in worlds of which the truth is known; see EVIDENCE.md. */
class ContextCalibrationTest {
  private static final int DIARIES = 4_000;
  private static final ByWeekday MISSING = ByWeekday.of(.05, .05, .10, .10, .20, .45, .45);
  private static final ByWeekday FRIDAYS_BAD = ByWeekday.constant(1).with(5, FRIDAY);
  private static final Context VISITOR = Context.contactWith(new RelationshipId("visitor"));
  private static final ContextContrast CONTRAST = ContextContrast.of(VISITOR);

  /** The symptom depends on the weekday alone. */
  private static final SyntheticCases BAD_FRIDAYS =
      SyntheticCases.withDefaults()
          .withWeeks(16)
          .withRate(0.08)
          .withWeekdayRatios(FRIDAYS_BAD)
          .withMissing(MISSING);

  private static SyntheticPerson visitor(double fridays, double others) {
    return SyntheticPerson.visiting("visitor", ByWeekday.constant(others).with(fridays, FRIDAY));
  }

  private static ExposedDiary exposed(SyntheticCases cases, long index) {
    return ExposedDiary.of(cases.diary(index), cases.contactLog(index));
  }

  private static double share(
      String world, int number, LongFunction<ExposedDiary> draw, Predicate<ExposedDiary> claims) {
    long found = LongStream.range(0, number).parallel().mapToObj(draw).filter(claims).count();
    double share = (double) found / number;
    System.out.printf(Locale.ROOT, "%-58s %.4f of %d%n", world, share, number);
    return share;
  }

  private static boolean claims(ExposedDiary exposed) {
    return CONTRAST.analyze(exposed).conclusion() == Conclusion.SUPPORTED;
  }

  private static boolean isRefusedForTheWeekday(ExposedDiary exposed) {
    ContextContrastResult result = CONTRAST.analyze(exposed);
    return result.verdict().equals(Optional.of(ContextVerdict.CONFOUNDED_WITH_WEEKDAY))
        && result.conclusion() != Conclusion.SUPPORTED;
  }

  @Test
  void visitsOnEveryFriday_areAlwaysRefused() {
    SyntheticCases cases = BAD_FRIDAYS.withPeople(visitor(1, 0));
    assertThat(LongStream.range(0, 300).mapToObj(i -> exposed(cases, i)))
        .allMatch(ContextCalibrationTest::isRefusedForTheWeekday);
  }

  @Test
  @Tag("calibration")
  void visitsOnEveryFriday_areRefusedTenThousandTimes() {
    SyntheticCases cases = BAD_FRIDAYS.withPeople(visitor(1, 0));
    assertThat(
            share(
                "every Friday, refused for the weekday",
                10_000,
                i -> exposed(cases, i),
                ContextCalibrationTest::isRefusedForTheWeekday))
        .isEqualTo(1);
  }

  static Stream<Arguments> nullWorlds() {
    List<Arguments> worlds = new ArrayList<>();
    for (int weeks : new int[] {12, 16, 26, 52}) {
      for (Bursts bursts : new Bursts[] {Bursts.NONE, Bursts.persisting(0.5)}) {
        SyntheticCases cases = BAD_FRIDAYS.withWeeks(weeks).withBursts(bursts);
        String name = weeks + " weeks" + (bursts.equals(Bursts.NONE) ? "" : ", bursts");
        worlds.add(arguments("Fridays .75, " + name, cases.withPeople(visitor(.75, 0)), .055));
        worlds.add(
            arguments(
                "Fridays .75, others .03, " + name, cases.withPeople(visitor(.75, .03)), .055));
      }
      worlds.add(
          arguments(
              "bursts and spells of contact, " + weeks + " weeks",
              SyntheticCases.withDefaults()
                  .withWeeks(weeks)
                  .withMissing(MISSING)
                  .withBursts(Bursts.persisting(0.5))
                  .withPeople(visitor(.8, .8).withShareOfWeeks(.4)),
              .055));
    }
    worlds.add(
        arguments(
            "fourfold trend in both, 52 weeks",
            SyntheticCases.withDefaults()
                .withWeeks(52)
                .withRate(.05)
                .withMissing(MISSING)
                .withTrend(Trend.linear(4))
                .withPeople(visitor(.1, .1).withTrend(Trend.linear(4))),
            .065));
    worlds.add(
        arguments(
            "logged on 95 % of symptom days, 40 % of others",
            SyntheticCases.withDefaults()
                .withWeeks(26)
                .withPeople(visitor(.75, .1))
                .withLogging(
                    Logging.builder().first(.95).last(.95).ratioOnFreeDays(.40 / .95).build()),
            .06));
    return worlds.stream();
  }

  @Tag("calibration")
  @ParameterizedTest
  @MethodSource("nullWorlds")
  void aNullWorld_isClaimedAsSeldomAsItIsSaid(String world, SyntheticCases cases, double most) {
    assertThat(share(world, DIARIES, i -> exposed(cases, i), ContextCalibrationTest::claims))
        .isLessThanOrEqualTo(most);
  }

  static Stream<Arguments> effects() {
    return Stream.of(
        arguments(12, .193, .153),
        arguments(16, .236, .197),
        arguments(26, .458, .393),
        arguments(52, .796, .733));
  }

  /**
   * Rate ratio 5 at a base rate of .08. Counted on symptom days the powers are those of METHODS.md
   * B2, column 84d x wd mid-p. On onsets at risk, which decide, they are lower: an independent
   * simulation in numpy of the same world (uniform draws for visit, symptom and recording; strata
   * of weekday and day // 84; days at risk unless the day before is recorded with the symptom;
   * np.convolve of the hypergeometric distributions) found .153, .197, .393 and .733 at 12, 16, 26
   * and 52 weeks.
   */
  @Tag("calibration")
  @ParameterizedTest
  @MethodSource("effects")
  void visitsThatMakeFiveTimesTheRate_areFoundAsOften(int weeks, double days, double onsets) {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withWeeks(weeks)
            .withRate(0.08)
            .withMissing(MISSING)
            .withPeople(visitor(.75, .03).withRateRatio(5));
    LongFunction<ExposedDiary> draw = i -> exposed(cases, i);
    assertThat(
            share(
                "power on symptom days, " + weeks + " weeks",
                DIARIES,
                draw,
                d -> CONTRAST.analyze(d).dayTest().orElseThrow().midP() <= .05))
        .isCloseTo(days, within(.05));
    assertThat(
            share(
                "power on onsets, " + weeks + " weeks",
                DIARIES,
                draw,
                ContextCalibrationTest::claims))
        .isCloseTo(onsets, within(.04));
  }

  /** Headaches end for another reason in the middle of the time, just as Friday outings begin. */
  @Tag("calibration")
  @ParameterizedTest
  @MethodSource("lengths")
  void headachesThatEndForAnotherReason_areSeldomMistaken(int weeks) {
    SyntheticCases before = BAD_FRIDAYS.withWeeks(weeks / 2).withPeople(visitor(0, 0));
    SyntheticCases after =
        before
            .withSeed(2)
            .withStart(before.start().plusDays(before.days()))
            .withRate(.008)
            .withPeople(visitor(.75, 0));
    LongFunction<ExposedDiary> draw = i -> joined(exposed(before, i), exposed(after, i));
    LongFunction<ExposedDiary> declared = i -> draw.apply(i).withPhase(after.start());
    assertThat(
            share(
                "ends for another reason, phase declared, " + weeks,
                DIARIES,
                declared,
                ContextCalibrationTest::claims))
        .isLessThanOrEqualTo(.055);
    assertThat(
            share(
                "ends for another reason, none declared, " + weeks,
                DIARIES,
                draw,
                ContextCalibrationTest::claims))
        .isLessThanOrEqualTo(.12);
    for (long i = 0; i < 500; i++) {
      ContextContrastResult result = CONTRAST.analyze(draw.apply(i));
      if (result.conclusion() == Conclusion.SUPPORTED) {
        assertThat(result.headline()).contains("; no phase of treatment was declared");
      }
    }
  }

  private static ExposedDiary joined(ExposedDiary first, ExposedDiary last) {
    SymptomDiary.Builder diary = SymptomDiary.builder(first.diary().symptom());
    for (SymptomDiary part : List.of(first.diary(), last.diary())) {
      for (int i = 0; i < part.size(); i++) {
        if (part.hasSymptom(i)) {
          diary.addSymptomDay(part.day(i), part.intensity(i));
        } else {
          diary.addFreeDay(part.day(i));
        }
      }
    }
    ContactRecording recording =
        ContactRecording.builder()
            .sampling(ContactSampling.DAILY)
            .addAllNoContacts(first.log().recording().noContacts())
            .addAllNoContacts(last.log().recording().noContacts())
            .build();
    return ExposedDiary.of(
        diary.build(),
        ContactLog.builder()
            .recording(recording)
            .addAllContacts(first.log().contacts())
            .addAllContacts(last.log().contacts())
            .build());
  }

  static IntStream lengths() {
    return IntStream.of(16, 26, 52);
  }

  @Test
  @Tag("calibration")
  void aScreenOverTwentyNullContexts_claimsSomethingAsSeldomAsItSays() {
    List<SyntheticPerson> people = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      double often = .1 + .04 * (i % 10);
      people.add(
          SyntheticPerson.visiting(
              "p" + i,
              i < 10
                  ? ByWeekday.constant(often)
                  : ByWeekday.constant(.03).with(often + .3, FRIDAY)));
    }
    SyntheticCases cases = BAD_FRIDAYS.withWeeks(26).withPeople(people);
    List<Context> contexts = people.stream().map(p -> Context.contactWith(p.person())).toList();
    ContextScreen screen = ContextScreen.builder().addAllContexts(contexts).build();
    assertThat(
            share(
                "a screen over 20 null contexts",
                2_000,
                i -> exposed(cases, i),
                d -> screen.analyze(d).conclusion() == Conclusion.SUPPORTED))
        .isLessThanOrEqualTo(.06);
  }

  static Stream<Arguments> lagWorlds() {
    List<Arguments> worlds = new ArrayList<>();
    for (int weeks : new int[] {16, 26}) {
      for (Bursts bursts : new Bursts[] {Bursts.NONE, Bursts.persisting(0.5)}) {
        worlds.add(
            arguments(
                weeks + " weeks" + (bursts.equals(Bursts.NONE) ? "" : ", bursts"),
                BAD_FRIDAYS.withWeeks(weeks).withBursts(bursts).withPeople(visitor(.75, .03))));
      }
    }
    return worlds.stream();
  }

  @Tag("calibration")
  @ParameterizedTest
  @MethodSource("lagWorlds")
  void sevenLags_errTogetherAsSeldomAsOne(String world, SyntheticCases cases) {
    LagProfile profile = LagProfile.of(VISITOR).withDraws(999);
    assertThat(
            share(
                "seven lags, " + world,
                2_000,
                i -> exposed(cases, i),
                d -> profile.analyze(d).conclusion() == Conclusion.SUPPORTED))
        .isLessThanOrEqualTo(.055);
  }

  /** The symptom depends on the visits only, so among days alike in them the weekdays are alike. */
  @Tag("calibration")
  @ParameterizedTest
  @MethodSource("rhythmLengths")
  void aRhythmThatIsTheVisitsOnly_doesNotSurviveThem(int weeks) {
    SyntheticCases cases =
        SyntheticCases.withDefaults()
            .withWeeks(weeks)
            .withRate(.08)
            .withMissing(MISSING)
            .withPeople(visitor(.75, .03).withRateRatio(5));
    RhythmWithinContext rhythm = RhythmWithinContext.of(VISITOR).withDraws(999);
    assertThat(
            share(
                "rhythm within visits, " + weeks + " weeks",
                2_000,
                i -> exposed(cases, i),
                d -> rhythm.analyze(d).conclusion() == Conclusion.SUPPORTED))
        .isLessThanOrEqualTo(.065);
  }

  static IntStream rhythmLengths() {
    return IntStream.of(16, 26);
  }
}

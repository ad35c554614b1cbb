// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.MONDAY;
import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static io.github.ipt4j.analysis.context.ExposedDiaries.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.InteractionKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A state of the day is a context like any other, on asked days of its own. */
class DayStateContrastTest {
  private static final Context NIGHT_SHIFT = Context.ofState("night shift");
  private static final ContextContrast CONTRAST = ContextContrast.of(NIGHT_SHIFT);

  /** Nine days: two nights of shift, panic on the days of the first and the second. */
  private static final String SHIFT = "NN-------";

  private static SymptomDiary panic(String days) {
    return SymptomDiary.ofDays(new Symptom("panic attack", SymptomKind.MOOD), MONDAY, days);
  }

  /** {@code N} it held, {@code -} it did not, {@code .} it was not asked about. */
  static DayStates states(String name, LocalDate first, String line) {
    DayStates.Builder states = DayStates.builder(name);
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != '.') {
        states.add(first.plusDays(i), line.charAt(i) != '-');
      }
    }
    return states.build();
  }

  private static DayStates shifts(String line) {
    return states("night shift", MONDAY, line);
  }

  /** The same line as visits gives the same figures to the bit: there is one engine. */
  @Test
  void aState_isComparedByTheEngineOfContacts() {
    String days = "5---5--5-----".repeat(8) + "5";
    String line = "N---NN---".repeat(11) + "N-----";
    ContextContrastResult state = CONTRAST.analyze(ExposedDiary.of(panic(days), shifts(line)));
    ContextContrastResult visit =
        ContextContrast.of(VISIT)
            .analyze(
                ExposedDiary.of(panic(days), ExposedDiaries.log(MONDAY, line.replace('N', 'V'))));
    assertThat(state.onsetTest()).isPresent().isEqualTo(visit.onsetTest());
    assertThat(state.strata()).isEqualTo(visit.strata());
    assertThat(state.conclusion()).isEqualTo(visit.conclusion());
  }

  @Test
  void aShiftThatMovesThroughTheWeek_isFoundAndSaid() {
    String line = SHIFT.repeat(12);
    ContextContrastResult result =
        CONTRAST.analyze(ExposedDiary.of(panic("5--------".repeat(12)), shifts(line)));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .startsWith("Panic attack goes with \"night shift\": it began on ")
        .contains(" days with it and on ", " other days of the same weekdays (p < 0.001");
    assertThat(result.order()).isEmpty();
    assertThat(result.caveats())
        .extracting(Caveat::kind)
        .doesNotContain(Caveat.Kind.CONTACTS_NOT_ASKED);
  }

  /** Not one day of contacts was asked about: the state was. */
  @Test
  void aLogOfNotableContacts_refusesContactsAndNoState() {
    ContactLog notable =
        ContactLog.builder()
            .recording(ContactRecording.builder().sampling(ContactSampling.NOTABLE_ONLY).build())
            .build();
    SymptomDiary diary = panic("5--------".repeat(12));
    ExposedDiary exposed =
        ExposedDiary.builder()
            .diary(diary)
            .log(notable)
            .addStates(shifts(SHIFT.repeat(12)))
            .build();
    assertThat(CONTRAST.analyze(exposed).conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(CONTRAST.analyze(exposed).sampling()).isEqualTo(ContactSampling.DAILY);
    assertThat(ContextContrast.of(VISIT).analyze(exposed).isNotableOnly()).isTrue();
  }

  @Test
  void aStateOfOneWeekday_cannotBeToldFromIt() {
    ContextContrastResult result =
        CONTRAST.analyze(
            ExposedDiary.of(panic(weeks(12, "----5--")), shifts(weeks(12, "----N--"))));
    assertThat(result.verdict()).contains(ContextVerdict.CONFOUNDED_WITH_WEEKDAY);
    assertThat(result.conclusion()).isEqualTo(Conclusion.NOT_IDENTIFIABLE);
    assertThat(result.headline())
        .startsWith(
            "The diary cannot tell \"night shift\" from the weekday: it was there on all 12"
                + " Fridays");
  }

  @Test
  void aStateThatWasAskedAboutUnevenly_isDescribed() {
    ContextContrastResult result =
        CONTRAST.analyze(
            ExposedDiary.of(panic("5-".repeat(50)), shifts("N-".repeat(39) + "N.".repeat(11))));
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline())
        .startsWith(
            "Whether panic attack goes with \"night shift\" is not tested, because \"night shift\""
                + " was asked about unevenly, on 50 of 50 days with panic attack and on 39 of 50"
                + " days without it; ");
  }

  @Test
  void daysOnWhichAStateWasNotAskedAbout_areLeftOutAndSaid() {
    ContextContrastResult result =
        CONTRAST.analyze(
            ExposedDiary.of(
                panic("5--------".repeat(12)), shifts("NN-------".repeat(11) + "NN------.")));
    assertThat(result.totalDays().exposed() + result.totalDays().unexposed()).isEqualTo(107);
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains(
            "\"night shift\" was asked about on 12 of 12 recorded days with panic attack and on 95"
                + " of 96 without it; the others are left out.");
  }

  @Test
  void aStateThatWasNeverAskedAbout_saysSo() {
    ContextContrastResult result = CONTRAST.analyze(ExposedDiary.of(panic("5-".repeat(20))));
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Nothing can be said of panic attack and \"night shift\": no day is both recorded and"
                + " asked about");
  }

  @Test
  void theScreen_decidesPeopleKindsAndStatesUnderOneLevel() {
    String line = SHIFT.repeat(12);
    ExposedDiary exposed =
        ExposedDiary.builder()
            .diary(panic("5--------".repeat(12)))
            .log(ExposedDiaries.log(MONDAY, "V---C-----".repeat(10) + "--------"))
            .addStates(shifts(line), states("empty", MONDAY, "...."))
            .build();
    ContextScreenResult screen = ContextScreen.withDefaults().analyze(exposed);
    assertThat(screen.contrasts())
        .extracting(c -> c.analysis().context())
        .contains(NIGHT_SHIFT, VISIT, Context.ofKind(InteractionKind.CALL))
        .doesNotContain(Context.ofState("empty"));
    double alone = CONTRAST.analyze(exposed).onsetTest().orElseThrow().midP();
    assertThat(screen.found().get(0).adjustedMidP().orElseThrow())
        .isCloseTo(screen.tests() * alone, within(1e-12));
    assertThat(screen.headline())
        .startsWith("Panic attack goes with \"night shift\": ")
        .contains("; of 4 kinds of contact and 1 state of the day 1 goes with panic attack");
    assertThat(screen.caveats())
        .extracting(Caveat::text)
        .contains(
            "5 kinds of contact and states of the day were tested; each is decided by Holm's"
                + " procedure, so that all of them together err at 0.050.");
  }

  @Test
  void states_alone_areScreenedWithoutALog() {
    ContextScreenResult screen =
        ContextScreen.withDefaults()
            .analyze(ExposedDiary.of(panic("5--------".repeat(12)), shifts(SHIFT.repeat(12))));
    assertThat(screen.headline()).contains("; of 1 state of the day 1 goes with panic attack");
  }

  @Test
  void everyAnalysisOfAContext_takesAState() {
    ExposedDiary exposed = ExposedDiary.of(panic("5--------".repeat(12)), shifts(SHIFT.repeat(12)));
    assertThat(LagProfile.of(NIGHT_SHIFT).withDraws(199).analyze(exposed).conclusion())
        .isEqualTo(Conclusion.SUPPORTED);
    assertThat(RhythmWithinContext.of(NIGHT_SHIFT).withDraws(199).analyze(exposed).p()).isPresent();
    BeforeAndAfterNamingResult naming =
        BeforeAndAfterNaming.of(NIGHT_SHIFT, MONDAY.plusDays(54)).analyze(exposed);
    assertThat(naming.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(naming.rowsBefore().all()).isEqualTo(54);
    ExposedRatings rated = exposed.ratings();
    GradedContrastResult graded = GradedContrast.of(NIGHT_SHIFT).withDraws(499).analyze(rated);
    assertThat(graded.headline())
        .startsWith("Panic attack is rated ")
        .contains(" points of 10 higher on days with \"night shift\" than on days of the same");
  }

  @Test
  void aState_isNoContact() {
    assertThat(NIGHT_SHIFT).hasToString("\"night shift\"");
    assertThat(NIGHT_SHIFT.people()).isEmpty();
    assertThat(NIGHT_SHIFT.withState(Optional.empty())).isEqualTo(Context.anyContact());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISIT.withState("night shift"))
        .withMessage("person, kind, tenseFrom and away must not be given with a state");
    assertThatIllegalArgumentException().isThrownBy(() -> Context.ofState("Night shift"));
  }

  /** Visits on every Friday cannot be told from it; the shift moves through the week. */
  @Test
  void aContactThatKeepsToItsWeekday_isSetBesideAStateThatMoves() {
    ExposedDiary exposed =
        ExposedDiary.builder()
            .diary(panic("5--------".repeat(12)))
            .log(ExposedDiaries.log(MONDAY, weeks(15, "----C--") + "---"))
            .addStates(shifts(SHIFT.repeat(12)))
            .build();
    assertThat(
            ContextScreen.builder()
                .addContexts(Context.ofKind(InteractionKind.CALL), NIGHT_SHIFT)
                .build()
                .analyze(exposed)
                .caveats())
        .extracting(Caveat::text)
        .contains(
            "A call keeps to its weekdays and cannot be told from them; \"night shift\" moves"
                + " through the week and can be told from both.");
  }

  @Test
  void aContactOfTheDaysOfAState_isSaidToBeThatStatesToo() {
    ExposedDiary exposed =
        ExposedDiary.builder()
            .diary(panic("5--------".repeat(12)))
            .log(ExposedDiaries.log(MONDAY, "CC-------".repeat(12)))
            .addStates(shifts(SHIFT.repeat(12)))
            .build();
    assertThat(
            ContextScreen.builder()
                .addContexts(Context.ofKind(InteractionKind.CALL), NIGHT_SHIFT)
                .build()
                .analyze(exposed)
                .caveats())
        .extracting(Caveat::text)
        .contains(
            "Among days of the same weekday a call and \"night shift\" fall on the same days: the"
                + " diary cannot tell which of the two panic attack goes with.");
  }

  /** Its asked days are none: no other figure of the screen changes. */
  @Test
  void aStateThatWasNeverAskedAbout_addsNothingToAScreen() {
    ExposedDiary exposed =
        ExposedDiary.of(
            panic("5---5--5-----".repeat(8)), ExposedDiaries.log(MONDAY, "V---C-----".repeat(11)));
    ExposedDiary more = exposed.toBuilder().addStates(states("empty", MONDAY, "")).build();
    assertThat(ContextScreen.withDefaults().analyze(more))
        .hasToString(ContextScreen.withDefaults().analyze(exposed).toString());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.measure.Instrument;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuddenGainsAcrossGapsTest {
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final SuddenGains SIX = SuddenGains.ofAtLeast(6).withDraws(99);

  /** Forms such as "0:20 7:19 14:-": the day and the total, a hyphen for a form that was missed. */
  private static MeasureSeries.Builder forms(String words) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    for (String word : words.split(" ", -1)) {
      String[] part = word.split(":", -1);
      series.addMeasure(form(part[0], Integer.parseInt(part[0]), part[1]).build());
    }
    return series;
  }

  private static MeasureTaken.Builder form(String id, int day, String total) {
    MeasureTaken.Builder form =
        MeasureTaken.builder()
            .id(new EventId("d" + id))
            .at(EventTime.on(START.plusDays(day)))
            .instrument(Instrument.PHQ_9);
    return total.equals("-") ? form : form.reportedTotal(Double.parseDouble(total));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // every week
        "0:20 7:19 14:20 21:8 28:7 35:8 | 21",
        // every week, and once a day late, and once two
        "0:20 7:19 15:20 23:8 30:7 37:8 | 23",
        // half as far again is too far: 10 days are under 1.5 x 7 and 11 are not
        "0:20 7:19 14:20 24:8 31:7 38:8 | 24",
        "0:20 7:19 14:20 25:8 32:7 39:8 | ''",
        // a pause of five months
        "0:20 7:19 14:20 165:8 172:7 179:8 | ''",
        // a week without a form, entered or not
        "0:20 7:19 14:20 21:- 28:8 35:7 42:8 | ''",
        "0:20 7:19 14:20 28:8 35:7 42:8 | ''",
        // a form missed elsewhere keeps its place and does no harm
        "0:20 7:19 14:20 21:8 28:- 35:8 42:7 | 21",
        "0:20 7:- 14:20 21:8 28:7 35:8 | 21",
        // every month, every quarter: no number of days is too many
        "0:20 30:19 61:20 91:8 122:7 152:8 | 91",
        "0:20 91:19 182:20 273:8 364:7 455:8 | 273",
        // every week, then every month: each stretch has its own distance
        "0:20 7:20 14:20 21:20 28:20 35:20 65:20 95:20 125:20 155:8 185:8 215:8 | 155",
        "0:20 7:20 14:20 21:8 28:8 35:8 65:8 95:8 125:8 155:8 185:8 215:8 | 21",
        // from one to the other there are not two totals on both sides within one stretch
        "0:20 7:20 14:20 21:20 28:20 58:8 88:8 118:8 148:8 | ''",
        // every month, then every week
        "0:20 30:20 60:20 90:8 120:8 150:8 157:8 164:8 171:8 178:8 185:8 192:8 | 90",
        // after a pause on
        "0:20 7:20 14:20 21:20 165:20 172:20 179:20 186:8 193:8 200:8 | 186"
      })
  void aGain_liesBetweenSessionsThatFollowEachOtherByTheirDistance(String forms, String on) {
    SuddenGainsResult result = SIX.analyze(forms(forms).build());
    assertThat(result.gains())
        .extracting(g -> g.id().value().substring(1))
        .isEqualTo(on.isEmpty() ? List.of() : List.of(on));
    assertThat(result.losses()).isEmpty();
  }

  @Test
  void threeFormsBeforeAndThreeAfterAPause_areTooFew_andThePauseIsSaid() {
    SuddenGainsResult result = SIX.analyze(forms("0:20 7:19 14:20 165:8 172:7 179:8").build());
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .contains("3 complete forms of sessions without a pause between them (4 needed)");
    assertThat(result.caveats())
        .extracting(Caveat::kind, Caveat::text)
        .containsExactly(
            tuple(
                Caveat.Kind.UNEVEN_RECORDING,
                "No session followed the one before from 2025-01-15 to 2025-06-15: a change across"
                    + " such a pause is not called sudden."));
  }

  @Test
  void manyPauses_areCounted_andTheLongestIsNamed() {
    SuddenGainsResult result =
        SIX.analyze(
            forms("0:20 7:19 14:20 21:20 165:8 172:7 179:8 186:8 216:8 223:8 230:8 237:8").build());
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.gains()).isEmpty();
    assertThat(result.caveats().get(0).text())
        .isEqualTo(
            "No session followed the one before at 2 places, the longest from 2025-01-22 to"
                + " 2025-06-15: a change across such a pause is not called sudden.");
  }

  @Test
  void aMissedForm_countsAmongTheForms() {
    SuddenGainsResult result = SIX.analyze(forms("0:20 7:19 14:20 21:- 28:8 35:7 42:8").build());
    assertThat(result.forms().count()).isEqualTo(6);
    assertThat(result.forms().of()).isEqualTo(7);
    ReliableChangeResult change =
        ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9)
            .analyze(forms("0:- 7:19 14:20 21:8 28:-").build());
    assertThat(change.first()).hasValue(19);
    assertThat(change.last()).hasValue(8);
    assertThat(change.headline()).contains("3 of 5 forms complete");
  }

  /** Forms of sessions such as "1:20 2:19 4:8", a week apart except a pause before one of them. */
  private static MeasureSeries numbered(String words, int pausedBefore, boolean isByDay) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    for (String word : words.split(" ", -1)) {
      String[] part = word.split(":", -1);
      int number = Integer.parseInt(part[0]);
      int day = 7 * number + (number >= pausedBefore ? 200 : 0);
      MeasureTaken.Builder form = form(part[0], day, part[1]);
      if (isByDay) {
        series.putSession(START.plusDays(day), number);
      } else {
        form.session(new SessionPoint(number, SessionMoment.START));
      }
      series.addMeasure(form.build());
    }
    return series.build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1:20 2:19 3:20 4:8 5:7 6:8 | 99 | 4",
        // sessions 3 and 4 follow each other, whatever the days between them
        "1:20 2:19 3:20 4:8 5:7 6:8 | 4 | 4",
        // session 4 was held or fell out, and has no form
        "1:20 2:19 3:20 5:8 6:7 7:8 | 99 | ''",
        "1:20 2:19 3:20 4:- 5:8 6:7 7:8 | 99 | ''",
        // a session without a form elsewhere keeps its place: two totals are enough, one is not
        "1:20 3:20 4:8 5:7 6:8 | 99 | 4",
        "1:20 2:20 3:20 4:8 6:8 7:8 | 99 | 4",
        "1:20 2:20 3:20 4:8 7:8 8:8 | 99 | ''",
        "1:20 2:20 3:20 4:8 900000:8 900001:8 | 99 | ''"
      })
  void byTheNumbers_sessionsNAndNPlusOneFollowEachOther(String forms, int pause, String on) {
    for (boolean isByDay : new boolean[] {false, true}) {
      SuddenGainsResult result = SIX.analyze(numbered(forms, pause, isByDay));
      assertThat(result.gains())
          .extracting(g -> g.id().value().substring(1))
          .isEqualTo(on.isEmpty() ? List.of() : List.of(on));
    }
  }

  @Test
  void severalFormsOfOneSession_areOnePlace_whichHoldsTheFirst() {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    String[] atStart = {"20", "19", "20", "8", "7", "8"};
    for (int number = 1; number <= 6; number++) {
      series.addMeasure(
          form("a" + number, 7 * number, "1")
              .session(new SessionPoint(number, SessionMoment.END))
              .build());
      series.addMeasure(
          form("b" + number, 7 * number, atStart[number - 1])
              .session(new SessionPoint(number, SessionMoment.START))
              .build());
    }
    SuddenGainsResult result = SIX.analyze(series.build());
    assertThat(result.gains()).extracting(g -> g.id().value()).containsExactly("db4");
    assertThat(result.forms().of()).isEqualTo(12);
  }

  @Test
  void aDayOfUnknownOrder_hasNoTotal_andThatIsSaid() {
    MeasureSeries ordered = forms("0:20 7:19 14:20 21:8 28:7 35:8").build();
    MeasureSeries unordered =
        ordered.withMeasures(
            ImmutableList.<MeasureTaken>builder()
                .addAll(ordered.measures())
                .add(form("again", 21, "20").build())
                .build());
    SuddenGainsResult result = SIX.analyze(unordered);
    assertThat(result.gains()).isEmpty();
    assertThat(result.caveats())
        .extracting(Caveat::kind, Caveat::text)
        .containsExactly(
            tuple(
                Caveat.Kind.ORDER_UNKNOWN,
                "The order of the forms of 2025-01-22 is not known (neither a time nor a moment of"
                    + " the session tells it): no gain or loss is looked for at that place."));
    MeasureTaken later =
        form("again", 21, "20").build().withAt(EventTime.parse("2025-01-22T18:00"));
    MeasureTaken earlier = ordered.measures().get(3).withAt(EventTime.parse("2025-01-22T09:00"));
    SuddenGainsResult known =
        SIX.analyze(
            ordered.withMeasures(
                ordered.measures().get(0),
                ordered.measures().get(1),
                ordered.measures().get(2),
                later,
                earlier,
                ordered.measures().get(4),
                ordered.measures().get(5)));
    assertThat(known.gains()).extracting(SuddenChange::after).containsExactly(8.0);
  }

  /** The scale of the calendar does not matter: a course by the day is a course by the month. */
  @Property
  void anEvenCourse_hasTheGainsOfItsOrder_whateverTheDistance(
      @ForAll @IntRange(min = 1, max = 400) int days, @ForAll @IntRange(min = 2, max = 8) int at) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    for (int i = 0; i < 10; i++) {
      series.addMeasure(form("" + i, i * days, i < at ? "20" : "8").build());
    }
    assertThat(SIX.analyze(series.build()).gains())
        .extracting(g -> g.id().value())
        .containsExactly("d" + at);
  }

  /** With any one pause of twice the distance no gain lies across it, and all others stand. */
  @Property
  void aPause_takesAwayTheGainAcrossIt(
      @ForAll @IntRange(min = 4, max = 40) int days,
      @ForAll @IntRange(min = 4, max = 8) int at,
      @ForAll @IntRange(min = 4, max = 8) int pause) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    for (int i = 0; i < 12; i++) {
      int day = i * days + (i >= pause ? days : 0);
      series.addMeasure(form("" + i, day, i < at ? "20" : "8").build());
    }
    // two totals on each side within one stretch
    boolean isFound = Math.abs(at - pause) >= 2;
    assertThat(SIX.analyze(series.build()).gains()).hasSize(isFound ? 1 : 0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import static io.github.ipt4j.analysis.testing.Agreement.AGREES;
import static io.github.ipt4j.analysis.testing.Agreement.DISAGREES;
import static io.github.ipt4j.analysis.testing.Agreement.MISSED;
import static io.github.ipt4j.analysis.testing.Agreement.SILENT;
import static io.github.ipt4j.analysis.testing.MadeDays.MONDAY;
import static io.github.ipt4j.analysis.testing.Planted.counting;
import static io.github.ipt4j.analysis.testing.Planted.stands;
import static io.github.ipt4j.analysis.testing.Planted.truth;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.analysis.outcome.ChangePreset;
import io.github.ipt4j.analysis.outcome.OutcomeGrid;
import io.github.ipt4j.analysis.outcome.OutcomeGridResult;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.analysis.outcome.SuddenGains;
import io.github.ipt4j.analysis.outcome.SuddenGainsResult;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.sample.Counted;
import io.github.ipt4j.core.sample.Course;
import io.github.ipt4j.core.sample.EffectKind;
import io.github.ipt4j.core.sample.PlantedEffect;
import io.github.ipt4j.core.sample.SyntheticCourse;
import io.github.ipt4j.core.sample.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of forms stands to the totals that were planted; a dot is a form left out. */
class FormsTruthTest {
  private static final String PHQ_9 = Instrument.PHQ_9.code();

  /** It falls by twelve from the sixth session to the seventh. */
  private static final String JUMP = "20 21 19 20 21 20 8 9 8 7 8 8";

  private static final String FLAT = "20 21 19 20 21 20 20 21 19 20";

  /** It falls by as much from any session to the next. */
  private static final String LINE = "27 22 17 12 7 2";

  private static String[] split(String totals) {
    return totals.split(" ", -1);
  }

  private static MeasureSeries series(String totals) {
    MeasureSeries.Builder series = MeasureSeries.builder().instrument(Instrument.PHQ_9);
    String[] all = split(totals);
    for (int i = 0; i < all.length; i++) {
      if (!all[i].equals(".")) {
        series.addMeasure(
            MeasureTaken.builder()
                .id(new EventId("form-" + i))
                .at(EventTime.on(MONDAY.plusWeeks(i)))
                .instrument(Instrument.PHQ_9)
                .reportedTotal(Double.parseDouble(all[i]))
                .build());
      }
    }
    return series.build();
  }

  private static SuddenGainsResult gains(String totals) {
    return SuddenGains.ofAtLeast(5).analyze(series(totals));
  }

  /** Returns a truth with these totals, and as many forms as there are. */
  private static Truth planted(String totals, PlantedEffect... effects) {
    ImmutableListMultimap.Builder<String, OptionalDouble> all = ImmutableListMultimap.builder();
    Arrays.stream(split(totals))
        .map(t -> t.equals(".") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(t)))
        .forEach(t -> all.put(PHQ_9, t));
    int forms = (int) Arrays.stream(split(totals)).filter(t -> !t.equals(".")).count();
    return counting(truth(effects), Counted.FORMS, PHQ_9, forms).withTotals(all.build());
  }

  private static PlantedEffect gainAt(int session, double size) {
    return PlantedEffect.of(EffectKind.SUDDEN_GAIN, PHQ_9, String.valueOf(session), size);
  }

  @ParameterizedTest
  @CsvSource({"7, -12, AGREES", "8, -12, MISSED", "6, -12, MISSED", "7, 12, MISSED"})
  void aSuddenGain_isFoundWhereItWasPlanted(int session, double size, Agreement agreement) {
    stands(gains(JUMP), agreement, planted(JUMP, gainAt(session, size)));
  }

  @Test
  void aSuddenLoss_isFoundWhereItWasPlanted() {
    String loss = "8 9 8 7 8 8 20 21 19 20 21 20";

    stands(gains(loss), AGREES, planted(loss, gainAt(7, 12)));
    stands(gains(loss), MISSED, planted(loss, gainAt(7, -12)));
    stands(gains(loss), AGREES, planted(loss));
  }

  @Test
  void aSuddenGainThatIsNotThere_isMissedOrNotClaimed() {
    stands(gains(FLAT), MISSED, planted(FLAT, gainAt(7, -12)));
    stands(gains(FLAT), AGREES, planted(FLAT));
    stands(gains(JUMP), DISAGREES, planted(JUMP));
  }

  /** A gain that a line explains as well is told as one, and claims no jump. */
  @Test
  void gainsOfAStraightDecline_claimNothing() {
    SuddenGainsResult line = SuddenGains.ofAtLeast(4).analyze(series(LINE));

    assertThat(line.gains()).isNotEmpty();
    assertThat(line.gradual()).isTrue();
    stands(line, AGREES, planted(LINE));
  }

  @Test
  void whereTheFormBeforeWasMissed_nothingCanBeFound() {
    String gap = "20 21 19 20 21 . 8 9 8 7 8 8";

    stands(gains(gap), MISSED, planted(gap, gainAt(7, -12)));
    stands(gains(gap), MISSED, planted(gap, gainAt(6, -12)));
  }

  @Test
  void forms_areAsManyAsWerePlanted() {
    Truth oneMore = counting(truth(), Counted.FORMS, PHQ_9, 13);
    SuddenGainsResult few = gains("20 8");

    stands(gains(JUMP), DISAGREES, oneMore.withTotals(planted(JUMP).totals()));
    stands(gains(JUMP), DISAGREES, planted(JUMP + " 8", gainAt(7, -12)));
    stands(few, SILENT, planted("20 8", gainAt(2, -12)));
  }

  private static final ReliableChange CHANGE =
      ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9);

  @ParameterizedTest
  @CsvSource({
    "20 15 8, 20 15 8, AGREES",
    "20 15 8, 20 15 9, DISAGREES",
    "20 15 8, 21 15 8, DISAGREES",
    "20 15 8, 20 8, DISAGREES",
    "20, 20, AGREES",
    ". 20, . 20, AGREES",
    // why it says too little of two forms is not known here
    "20, 20 8, SILENT",
    "20, 20 8 9, SILENT"
  })
  void firstAndLast_areThoseThatWerePlanted(String totals, String truth, Agreement agreement) {
    stands(CHANGE.analyze(series(totals)), agreement, planted(truth));
  }

  @Test
  void otherRulesForItemsLeftOut_andAnEarlierEnd_areNotHeldAgainstAllForms() {
    stands(
        CHANGE.withMissingItems(MissingItems.prorate(2)).analyze(series(JUMP)),
        SILENT,
        planted(JUMP));
    stands(CHANGE.withUntil(MONDAY.plusWeeks(5)).analyze(series(JUMP)), SILENT, planted(JUMP));
  }

  /** The first and the last total of a case are not those of the truth beside it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 11})
  void aGrid_isOfTheTotalsThatWerePlanted(int wrong) {
    Course course = SyntheticCourse.ofNothing().course(0);
    OutcomeGridResult grid = OutcomeGrid.withDefaults().analyze(course.history());
    List<OptionalDouble> totals = new ArrayList<>(course.truth().totals().get(PHQ_9));
    totals.set(wrong, OptionalDouble.of(totals.get(wrong).orElseThrow() + 1));

    stands(grid, AGREES, course.truth());
    stands(
        grid,
        DISAGREES,
        course
            .truth()
            .withTotals(
                ImmutableListMultimap.<String, OptionalDouble>builder()
                    .putAll(PHQ_9, totals)
                    .build()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Language;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.WeekdayCounts;
import io.github.ipt4j.core.event.EventId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WeeklyPeriodicityResultTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final WeeklyPeriodicity WEEKLY = WeeklyPeriodicity.withDefaults();
  private static final WeeklyPeriodicityResult JOANNE = WEEKLY.analyze(SyntheticDiaries.joanne());
  private static final WeeklyPeriodicityResult BURSTS = WEEKLY.analyze(SyntheticDiaries.bursts());

  @Test
  void toString_joannesTwelveWeeks_readsLikeALetter() {
    assertThat(JOANNE)
        .hasToString(
            """
            Headaches are more frequent on Thursday and Friday: 8 of 11 headache days
            (spread evenly over the recorded days would give 3.4), p = 0.006
            days                   recorded  with it  expected  rate  95 % interval      p
            Monday                       12        0       2.1  0.00   0.00 to 0.19      -
            Tuesday                      10        1       1.7  0.10   0.01 to 0.38      -
            Wednesday                     9        1       1.5  0.11   0.01 to 0.41      -
            Thursday                     12        3       2.1  0.25   0.08 to 0.53      -
            Friday                        8        5       1.4  0.63   0.29 to 0.88      -
            Saturday                      7        1       1.2  0.14   0.02 to 0.50      -
            Sunday                        6        0       1.0  0.00   0.00 to 0.33      -
            all days (p exact)           64       11         -  0.17   0.09 to 0.28  0.006
            the days found               20        8       3.4  0.40   0.21 to 0.62  0.017
            - in the first half           8        2         -  0.25   0.06 to 0.59      -
            - in the last half           12        6         -  0.50   0.24 to 0.76      -
            the other days               44        3       7.6  0.07   0.02 to 0.17      -
            onsets at risk               57       10         -  0.18   0.09 to 0.29  0.010
            first half                   32        3         -  0.09   0.03 to 0.23  0.083
            last half                    32        8         -  0.25   0.13 to 0.42  0.002
            days in four weeks            -      4.8         -     -              -      -
            attacks in four weeks         -      4.4         -     -              -      -
            - Medical clearance of headache is not known.
            - Recorded less often than other weekdays (12): Friday (8), Saturday (7) and
              Sunday (6); the test allows for that, and days not recorded count for nothing.
            - The first half of the diary holds 3 symptom days: too few to see the pattern
              in both halves.
            - A rhythm of about 7 days that is not tied to the week would look the same;
              only both halves showing it over more than 16 weeks would speak for the
              weekdays."""
                .stripIndent());
  }

  /** Read by a reader of German: the figures are those of the English text. */
  @Test
  void a_printer_of_german_tells_joannes_twelve_weeks() {
    assertThat(Printer.english().in(Language.GERMAN).text(JOANNE))
        .isEqualTo(
            """
            Headache f\u00e4llt h\u00e4ufiger auf Donnerstag und Freitag: 8 von 11 Tagen mit headache
            (gleichm\u00e4\u00dfig \u00fcber die notierten Tage verteilt w\u00e4ren es 3,4), p = 0,006
            Tage                   notiert  damit  erwartet  Anteil  95 %-Intervall      p
            Montag                      12      0       2,1    0,00   0,00 bis 0,19      -
            Dienstag                    10      1       1,7    0,10   0,01 bis 0,38      -
            Mittwoch                     9      1       1,5    0,11   0,01 bis 0,41      -
            Donnerstag                  12      3       2,1    0,25   0,08 bis 0,53      -
            Freitag                      8      5       1,4    0,63   0,29 bis 0,88      -
            Samstag                      7      1       1,2    0,14   0,02 bis 0,50      -
            Sonntag                      6      0       1,0    0,00   0,00 bis 0,33      -
            alle Tage (p exakt)         64     11         -    0,17   0,09 bis 0,28  0,006
            die gefundenen Tage         20      8       3,4    0,40   0,21 bis 0,62  0,017
            - davon erste H\u00e4lfte         8      2         -    0,25   0,06 bis 0,59      -
            - davon zweite H\u00e4lfte       12      6         -    0,50   0,24 bis 0,76      -
            die anderen Tage            44      3       7,6    0,07   0,02 bis 0,17      -
            Beginn, wo m\u00f6glich          57     10         -    0,18   0,09 bis 0,29  0,010
            erste H\u00e4lfte                32      3         -    0,09   0,03 bis 0,23  0,083
            zweite H\u00e4lfte               32      8         -    0,25   0,13 bis 0,42  0,002
            Tage in vier Wochen          -    4,8         -       -               -      -
            Anf\u00e4lle, vier Wochen         -    4,4         -       -               -      -
            - Ob headache medizinisch abgekl\u00e4rt ist, ist nicht bekannt.
            - Seltener notiert als andere Wochentage (12): Freitag (8), Samstag (7) und
              Sonntag (6); der Test ber\u00fccksichtigt das, und nicht notierte Tage z\u00e4hlen nicht
              mit.
            - Die erste H\u00e4lfte des Tagebuchs enth\u00e4lt 3 Symptomtage: zu wenig, um das Muster
              in beiden H\u00e4lften zu sehen.
            - Ein Rhythmus von etwa 7 Tagen, der nicht an die Woche gebunden ist, s\u00e4he
              genauso aus; nur wenn ihn beide H\u00e4lften \u00fcber mehr als 16 Wochen zeigten,
              spr\u00e4che das f\u00fcr die Wochentage."""
                .stripIndent());
    Printer german = Printer.english().in(Language.GERMAN);
    assertThat(german.sentence(JOANNE.at(0.005).clauses()))
        .isEqualTo(
            "Die 11 Tage mit headache an 64 notierten Tagen liegen nicht ungleichm\u00e4\u00dfiger \u00fcber die"
                + " Woche verteilt, als der Zufall erwarten l\u00e4sst (p = 0,006 bei einem Niveau von"
                + " 0,0050); ein Wochenrhythmus ist damit nicht ausgeschlossen");
    assertThat(german.sentence(analyze("5---").clauses()))
        .isEqualTo(
            "Zu wenig, um zu sagen, ob headache auf bestimmte Wochentage h\u00e4ufiger f\u00e4llt: 1 Tag mit"
                + " headache an 4 notierten Tagen; n\u00f6tig sind 4 Symptomtage");
    assertThat(
            german.sentence(TimeOfDay.withDefaults().analyze(SyntheticDiaries.joanne()).clauses()))
        .startsWith("Zu wenig, um zu sagen, zu welcher Tageszeit headache beginnt: ");
  }

  @Test
  void attributes_ofJoannesTwelveWeeks_areTheNumbersOfTheText() {
    WeekdayWindow window = JOANNE.window().orElseThrow();
    assertThat(window.from()).isEqualTo(DayOfWeek.THURSDAY);
    assertThat(window.expected()).isCloseTo(11 * 20 / 64.0, within(1e-12));
    assertThat(window.exposureOf(JOANNE.counts())).isEqualTo(20);
    assertThat(JOANNE.symptomDaysPer28().orElseThrow()).isEqualTo(28 * 11 / 64.0);
    assertThat(JOANNE.attacks()).isEqualTo(10);
    assertThat(JOANNE.attacksPer28().orElseThrow()).isEqualTo(28 * 10 / 64.0);
    assertThat(JOANNE.exact()).isTrue();
    assertThat(JOANNE.analysis()).isEqualTo(WEEKLY);
    assertThat(JOANNE.evidence())
        .hasSize(11)
        .contains(new EventId("headache@2024-01-04#1"))
        .doesNotContain(new EventId("headache@2024-01-01#1"));
    DiaryHalf first = JOANNE.firstHalf().orElseThrow();
    assertThat(first.range()).isEqualTo(DateRange.ofDays(MONDAY, LocalDate.of(2024, 2, 14)));
    assertThat(first.rateIn(window)).hasValue(2 / 8.0);
    assertThat(first.rateOutside(window)).hasValue(1 / 24.0);
    assertThat(first.agreesOn(window)).isTrue();
    assertThat(JOANNE.halvesAgree()).isFalse();
    WeekdayRhythm test = JOANNE.symptomDays().orElseThrow();
    assertThat(test.expected(DayOfWeek.FRIDAY)).isEqualTo(11 * 8 / 64.0);
    assertThat(test.rate(DayOfWeek.FRIDAY)).hasValue(5 / 8.0);
    assertThat(test.rateInterval(DayOfWeek.FRIDAY)).hasValue(new Share(5, 8).jeffreys());
    assertThat(test.draws()).isEmpty();
  }

  /** The reference's mean day 3.66 lies in the Friday that begins half a day before day 4. */
  @Test
  void meanDay_ofOneSignificantHump_isGivenAndOfNothingIsNot() {
    MeanDay mean = JOANNE.meanDay().orElseThrow();
    assertThat(mean.position()).isCloseTo(3.663224682409857, within(1e-9));
    assertThat(mean.weekday()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(BURSTS.counts().totalEvents()).isEqualTo(10);
    assertThat(BURSTS.meanDay()).isEmpty();
  }

  @Test
  void meanDay_ofNineDaysOrOfTwoOppositePeaks_isNotGiven() {
    int[] exposure = {20, 20, 20, 20, 20, 20, 20};
    WeekdayRhythm nine = WEEKLY.test(WeekdayCounts.of(exposure, new int[] {0, 0, 0, 0, 9, 0, 0}));
    assertThat(nine.p()).isLessThan(0.001);
    assertThat(nine.meanDay()).isEmpty();
    WeekdayRhythm ten = WEEKLY.test(WeekdayCounts.of(exposure, new int[] {0, 0, 0, 0, 10, 0, 0}));
    assertThat(ten.meanDay()).hasValue(new MeanDay(4, 1));
    WeekdayRhythm two = WEEKLY.test(WeekdayCounts.of(exposure, new int[] {8, 0, 0, 4, 4, 0, 0}));
    assertThat(two.p()).isLessThan(0.05);
    assertThat(two.meanDay()).isEmpty();
  }

  @Test
  void weekday_ofAMeanOnSundayNight_isMonday() {
    assertThat(new MeanDay(6.6, 0.5).weekday()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(new MeanDay(6.4, 0.5).weekday()).isEqualTo(DayOfWeek.SUNDAY);
  }

  @Test
  void headline_ofBursts_claimsNoRhythmAndDeniesNone() {
    assertThat(BURSTS.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(BURSTS.headline())
        .isEqualTo(
            "The 10 headache days on 87 recorded days lie no more unevenly over the week than"
                + " chance would explain (p = 0.787); that does not rule a weekly rhythm out");
    assertThat(BURSTS.table().toString()).doesNotContain("found");
    assertThat(BURSTS.window()).isPresent();
    assertThat(BURSTS.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.CLEARANCE_UNKNOWN, Caveat.Kind.UNEVEN_RECORDING);
  }

  @Test
  void headline_ofThreeHeadaches_saysWhatIsMissing() {
    WeeklyPeriodicityResult result = analyze("----5-- ----5-- ----5-- -------");
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to tell whether headache is more frequent on certain weekdays: 3 headache days"
                + " on 28 recorded days; 4 symptom days are needed");
    assertThat(result.p()).isEmpty();
    assertThat(result.pOnset()).isEmpty();
    assertThat(result.exact()).isFalse();
    assertThat(result.window()).isEmpty();
    assertThat(result.halvesAgree()).isFalse();
    assertThat(result.symptomDaysPer28()).hasValue(3);
  }

  @Test
  void headline_ofFourHeadachesOnFridays_isSupported() {
    WeeklyPeriodicityResult result = analyze("----5-- ----5-- ----5-- ----5--");
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline()).startsWith("Headaches keep to Friday: 4 of 4 headache days");
  }

  @Test
  void headline_ofAnEmptyDiary_saysSo() {
    WeeklyPeriodicityResult result = analyze("..........");
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo("No day was recorded of headache, so nothing can be said of its weekdays");
    assertThat(result.symptomDaysPer28()).isEmpty();
    assertThat(result.attacksPer28()).isEmpty();
    assertThat(result.span()).isEmpty();
    assertThat(Printed.rows(result.table())).hasSize(10);
  }

  @Test
  void headline_ofHeadacheEveryDay_saysThatFreeDaysAreMissing() {
    WeeklyPeriodicityResult result = analyze("5555555 5555555 5555555 5555555");
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.p()).hasValue(1);
    assertThat(result.headline())
        .isEqualTo(
            "These recorded days cannot tell whether headache is more frequent on certain weekdays,"
                + " however it had fallen: 28 headache days on 28 recorded days; needed are recorded days"
                + " without it");
  }

  @Test
  void headline_ofFridaysOnly_saysThatOtherWeekdaysAreMissing() {
    WeeklyPeriodicityResult result = analyze("....5.. ....5.. ....-.. ....5.. ....5..");
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.p()).hasValue(1);
    assertThat(result.symptomDays().orElseThrow().rate(DayOfWeek.MONDAY)).isEmpty();
    assertThat(result.symptomDays().orElseThrow().rateInterval(DayOfWeek.MONDAY)).isEmpty();
    assertThat(result.headline()).endsWith("needed are more recorded days, on all weekdays");
  }

  @Test
  void headline_ofAMood_standsInTheSingularAndNeedsNoClearance() {
    WeeklyPeriodicityResult result =
        WEEKLY.analyze(SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, "-----55".repeat(9)));
    assertThat(result.headline())
        .isEqualTo(
            "Low mood keeps to Saturday and Sunday: 18 of 18 low mood days (spread evenly over the"
                + " recorded days would give 5.1), p < 0.001");
    assertThat(result.exact()).isFalse();
    assertThat(result.p()).hasValue(1 / 10_000.0);
    assertThat(result.symptomDays().orElseThrow().smallestP()).isEqualTo(1 / 10_000.0);
    assertThat(result.table().toString()).contains("all days (simulated)", "< 0.001");
    assertThat(result.caveats()).extracting(Caveat::kind).containsExactly(Caveat.Kind.METHOD);
  }

  @Test
  void caveats_ofSeventeenWeeksInWhichBothHalvesAgree_needNoAbout() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, "-----5-".repeat(17));
    WeeklyPeriodicityResult result = WEEKLY.analyze(diary);
    assertThat(result.halvesAgree()).isTrue();
    assertThat(result.caveats()).isEmpty();
    SymptomDiary shorter = SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, "-----5-".repeat(16));
    assertThat(WEEKLY.analyze(shorter).caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.METHOD);
  }

  @Test
  void caveats_ofHalvesThatDisagree_saySo() {
    String early = "----5--".repeat(10);
    String late = "5-----5 -------".repeat(5);
    WeeklyPeriodicityResult result = analyze(early + late);
    assertThat(result.window().orElseThrow().from()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains(
            "The two halves of the diary disagree: in one of them these weekdays are no worse than"
                + " the others.");
  }

  @Test
  void caveats_ofAPatternCarriedByLongAttacks_saySo() {
    String weeks = "--555-- ------- ------- --555--";
    WeeklyPeriodicityResult result = analyze(weeks);
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.onsetCounts().totalEvents()).isEqualTo(2);
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .anyMatch(
            text ->
                text.startsWith(
                    "Counting only the days on which it began (2 onsets), the weekdays do not"));
  }

  /**
   * Mondays and Thursdays stand out together, yet no one to three weekdays do so alone: the days
   * are uneven, and it is not said to which they keep.
   */
  @Test
  void headline_ofDaysWhoseWindowMayBeChance_namesNoWeekdayAsFound() {
    WeekdayCounts twoPeaks =
        WeekdayCounts.of(new int[] {20, 20, 20, 20, 20, 20, 20}, new int[] {9, 1, 2, 9, 1, 3, 2});
    WeekdayRhythm test = WEEKLY.test(twoPeaks);
    assertThat(test.p()).isLessThanOrEqualTo(0.05);
    assertThat(test.window().orElseThrow().p()).isGreaterThan(0.05);
    WeeklyPeriodicityResult result = WEEKLY.analyze(SyntheticDiaries.of(twoPeaks));
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.foundWindow()).isEmpty();
    assertThat(result.headline())
        .startsWith("The 27 headache days lie unevenly over the week")
        .contains("no run of one to three weekdays stands out by itself (p = 0.062)")
        .doesNotContain("keep", "frequent", "day to", "Monday", "Thursday");
    assertThat(result.table().toString()).doesNotContain("found");
    assertThat(result.halvesAgree()).isFalse();
  }

  @Test
  void foundWindow_isTheWindowWhereBothTestsAreSignificantAndNoOther() {
    assertThat(JOANNE.foundWindow()).isEqualTo(JOANNE.window());
    assertThat(BURSTS.window()).isPresent();
    assertThat(BURSTS.foundWindow()).isEmpty();
    double p = JOANNE.window().orElseThrow().p();
    assertThat(WEEKLY.withAlpha(p).analyze(SyntheticDiaries.joanne()).foundWindow()).isPresent();
    assertThat(WEEKLY.withAlpha(Math.nextDown(p)).analyze(SyntheticDiaries.joanne()).foundWindow())
        .isEmpty();
  }

  /** 16 of 20 symptom days are 80 %, 15 of 19 are 79 %. */
  @Test
  void headline_saysKeepFromFourFifthsOfTheDaysOn() {
    int[] exposure = {20, 20, 20, 20, 20, 20, 20};
    assertThat(headline(exposure, 0, 1, 0, 1, 16, 1, 1))
        .startsWith("Headaches keep to Friday: 16 of 20 headache days");
    assertThat(headline(exposure, 0, 1, 0, 1, 15, 1, 1))
        .startsWith("Headaches are more frequent on Friday: 15 of 19 headache days");
  }

  private static String headline(int[] exposure, int... events) {
    return WEEKLY.analyze(SyntheticDiaries.of(WeekdayCounts.of(exposure, events))).headline();
  }

  @Test
  void headline_ofAMoodWithDaysElsewhere_saysMoreFrequent() {
    SymptomDiary diary =
        SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, "--5---5 ------5 -5----5".repeat(5));
    WeeklyPeriodicityResult result = WEEKLY.analyze(diary);
    assertThat(result.foundWindow().orElseThrow().observed()).isEqualTo(15);
    assertThat(result.headline())
        .startsWith("Low mood is more frequent on Sunday: 15 of 25 low mood days");
  }

  /** The circular mean of Mondays and Wednesdays is the Tuesday between them. */
  @Test
  void meanDay_betweenTwoHumps_isNotGiven() {
    int[] exposure = {20, 20, 20, 20, 20, 20, 20};
    WeekdayCounts around = WeekdayCounts.of(exposure, new int[] {9, 0, 9, 0, 0, 0, 0});
    assertThat(MeanDay.of(around).weekday()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(WEEKLY.test(around).meanDay()).isEmpty();
    WeekdayCounts overSunday = WeekdayCounts.of(exposure, new int[] {9, 0, 0, 0, 0, 9, 0});
    assertThat(MeanDay.of(overSunday).weekday()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(WEEKLY.test(overSunday).meanDay()).isEmpty();
    WeekdayCounts oneHump = WeekdayCounts.of(exposure, new int[] {9, 9, 9, 0, 0, 0, 0});
    assertThat(WEEKLY.test(oneHump).meanDay().orElseThrow().weekday()).isEqualTo(DayOfWeek.TUESDAY);
    WeekdayCounts neverOnTuesday =
        WeekdayCounts.of(new int[] {20, 0, 20, 20, 20, 20, 20}, new int[] {9, 0, 9, 0, 0, 0, 0});
    assertThat(WEEKLY.test(neverOnTuesday).meanDay()).isEmpty();
  }

  @Test
  void caveats_ofASomaticSymptom_dependOnTheClearance() {
    SymptomDiary diary = SyntheticDiaries.bursts();
    assertThat(clearance(diary, ClearanceStatus.CLEARED)).isEmpty();
    assertThat(clearance(diary, ClearanceStatus.UNKNOWN))
        .isEqualTo("Medical clearance of headache is not known.");
    assertThat(clearance(diary, ClearanceStatus.NOT_CLEARED))
        .isEqualTo("Medical clearance of headache has not been given.");
    assertThat(clearance(diary, ClearanceStatus.PENDING))
        .isEqualTo("Medical clearance of headache is pending.");
  }

  /** A name in a file says nothing of the body; a clearance that was entered and is open does. */
  @Test
  void caveats_ofASymptomOfUnknownKind_speakOfAClearanceOnlyWhereOneWasEntered() {
    SymptomDiary distance =
        SymptomDiary.ofDays(Symptom.of("distance"), MONDAY, "---5---".repeat(8));
    assertThat(clearance(distance, ClearanceStatus.UNKNOWN)).isEmpty();
    assertThat(clearance(distance, ClearanceStatus.CLEARED)).isEmpty();
    assertThat(clearance(distance, ClearanceStatus.PENDING))
        .isEqualTo("Medical clearance of distance is pending.");
    SymptomDiary entered =
        SymptomDiary.ofDays(
            new Symptom("distance", SymptomKind.SOMATIC), MONDAY, "---5---".repeat(8));
    assertThat(clearance(entered, ClearanceStatus.UNKNOWN))
        .isEqualTo("Medical clearance of distance is not known.");
    SymptomDiary mood = SymptomDiary.ofDays(Symptom.LOW_MOOD, MONDAY, "---5---".repeat(8));
    assertThat(clearance(mood, ClearanceStatus.UNKNOWN)).isEmpty();
  }

  private static String clearance(SymptomDiary diary, ClearanceStatus status) {
    return WEEKLY.analyze(diary.withClearance(status)).caveats().stream()
        .filter(c -> c.kind() == Caveat.Kind.CLEARANCE_UNKNOWN)
        .map(Caveat::text)
        .findFirst()
        .orElse("");
  }

  @Property(tries = 40)
  void at_another_level_is_what_the_analysis_gives_there(
      @ForAll("texts") String text, @ForAll("levels") double from, @ForAll("levels") double to) {
    WeeklyPeriodicity drawn = WEEKLY.withDraws(199);
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, text);
    WeeklyPeriodicityResult there = drawn.withAlpha(to).analyze(diary);
    WeeklyPeriodicityResult read = drawn.withAlpha(from).analyze(diary).at(to);
    assertThat(read).isEqualTo(there).hasToString(there.toString());
    assertThat(read.meanDay()).isEqualTo(there.meanDay());
    assertThat(read.halvesAgree()).isEqualTo(there.halvesAgree());
    assertThat(read.at(from)).isEqualTo(drawn.withAlpha(from).analyze(diary));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("-----..5-8").ofMinLength(0).ofMaxLength(90);
  }

  @Provide
  Arbitrary<Double> levels() {
    return Arbitraries.doubles().between(0.0005, 0.999).ofScale(4);
  }

  @Test
  void at_another_level_tests_no_half_again() {
    WeekdayRhythm tested = JOANNE.firstHalf().orElseThrow().test();
    WeeklyPeriodicityResult read = JOANNE.at(0.2).at(0.01);
    assertThat(read.firstHalf().orElseThrow().test().window().orElseThrow())
        .isSameAs(tested.window().orElseThrow());
    assertThat(JOANNE.at(0.005).headline())
        .isEqualTo(
            "The 11 headache days on 64 recorded days lie no more unevenly over the week than chance"
                + " would explain (p = 0.006 at a level of 0.0050); that does not rule a weekly"
                + " rhythm out");
  }

  @Test
  void withAlpha_anotherLevel_changesTheConclusionOnly() {
    WeeklyPeriodicityResult strict = WEEKLY.withAlpha(0.005).analyze(SyntheticDiaries.joanne());
    assertThat(strict.conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(strict.p()).isEqualTo(JOANNE.p());
    assertThat(strict.analysis().alpha()).isEqualTo(0.005);
  }

  @Test
  void withSeed_anotherSeed_changesDrawnPOnly() {
    SymptomDiary diary =
        SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5--5-5- -5--5-- 5---55-".repeat(3));
    double p = WEEKLY.p(diary).orElseThrow();
    double other = WEEKLY.withSeed(1L << 40).p(diary).orElseThrow();
    assertThat(other).isNotEqualTo(p).isCloseTo(p, within(0.03));
    assertThat(WEEKLY.withSeed(7).p(SyntheticDiaries.joanne())).isEqualTo(JOANNE.p());
  }

  @Test
  void conclusion_ofPJustAtTheLevel_isSupported() {
    double p = JOANNE.p().orElseThrow();
    assertThat(WEEKLY.withAlpha(p).analyze(SyntheticDiaries.joanne()).conclusion())
        .isEqualTo(Conclusion.SUPPORTED);
    assertThat(WEEKLY.withAlpha(p).analyze(SyntheticDiaries.joanne()).headline())
        .startsWith(
            "The 11 headache days lie unevenly over the week, p = 0.006 at a level of 0.0063; no run of one to three"
                + " weekdays stands out by itself (p = 0.017)");
    assertThat(WEEKLY.withAlpha(Math.nextDown(p)).analyze(SyntheticDiaries.joanne()).conclusion())
        .isEqualTo(Conclusion.NOT_SUPPORTED);
  }

  @Test
  void withMonteCarlo_full_drawsAllAndSequentialStops() {
    SymptomDiary diary = SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, "5--5--".repeat(20));
    WeekdayCounts counts = diary.symptomDaysByWeekday();
    assertThat(WEEKLY.test(counts).draws()).hasValue(9_999);
    WeekdayRhythm stopped = WEEKLY.withMonteCarlo(MonteCarlo.SEQUENTIAL).test(counts);
    int draws = stopped.draws().orElseThrow();
    assertThat(draws).isLessThan(9_999);
    assertThat(stopped.p()).isEqualTo(20.0 / draws);
  }

  @Test
  void values_outsideTheirRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MeanDay(7, 0.5))
        .withMessage("position must be in [0, 7)");
    assertThatIllegalArgumentException().isThrownBy(() -> new MeanDay(-0.1, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MeanDay(0, 1.1))
        .withMessage("concentration must be in [0, 1]");
    assertThatIllegalArgumentException().isThrownBy(() -> new MeanDay(0, -0.1));
    assertThat(new MeanDay(0, 0).weekday()).isEqualTo(DayOfWeek.MONDAY);
    WeekdayWindow window = JOANNE.window().orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> window.withDays(4))
        .withMessage("days must be 1 to 3, but was 4");
    assertThatIllegalArgumentException().isThrownBy(() -> window.withDays(0));
    assertThat(window.withDays(3).withDays(1).days()).isEqualTo(1);
  }

  @Test
  void caveats_ofAThinHalf_countItsSymptomDays() {
    WeeklyPeriodicityResult last = analyze("----5--".repeat(8) + "-------".repeat(8));
    assertThat(last.caveats())
        .extracting(Caveat::text)
        .contains(
            "The last half of the diary holds no symptom day: too few to see the pattern in both"
                + " halves.");
    WeeklyPeriodicityResult four = analyze("----5--".repeat(8));
    assertThat(four.caveats())
        .extracting(Caveat::kind)
        .doesNotContain(Caveat.Kind.FEW_OBSERVATIONS);
  }

  private static WeeklyPeriodicityResult analyze(String days) {
    return WEEKLY.analyze(SymptomDiary.ofDays(Symptom.HEADACHE, MONDAY, days));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static io.github.ipt4j.analysis.context.ExposedDiaries.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * How results read, to the letter. Their numbers are held against independent computations in the
 * tests of each analysis.
 */
class ContextWordingTest {
  private static final ExposedDiary JOANNE = of(SampleCases.joanne());

  private static ExposedDiary of(CaseHistory history) {
    return history.exposedDiary(Symptom.HEADACHE).orElseThrow();
  }

  private static void assertReads(Object result, String text) {
    assertThat(result).hasToString(text);
    CarefulWords.check(text);
  }

  @Test
  void joannesVisits() {
    assertReads(
        ContextContrast.of(VISIT).analyze(JOANNE),
        """
            Headache goes with a visit: it began on 7 of 10 Fridays with it and on 1 of 9
            other Fridays, among these on 1 of 3 while the client was away (p = 0.008; odds
            ratio above 2.2; compared among Fridays of the same phase and 12-week block)
            onsets on days at risk       with it    without     value    95 % interval
            Monday                        0 of 0    1 of 21         -                -
            Tuesday                       0 of 0    2 of 19         -                -
            Wednesday                     0 of 0    2 of 20         -                -
            Thursday                      0 of 0    4 of 17         -                -
            Friday                       7 of 10     1 of 9         -                -
            Saturday                      0 of 0    1 of 12         -                -
            Sunday                        0 of 0     1 of 9         -                -
            - Friday, phase 2, block 1    2 of 2     0 of 1         -                -
            - Friday, phase 3, block 1    2 of 2     1 of 2         -                -
            - Friday, phase 4, block 2    3 of 3     0 of 3         -                -
            all days at risk             7 of 10  12 of 107         -                -
            - of them away                     -     1 of 3         -                -
            symptom, on all days        11 of 15  22 of 131         -                -
            odds ratio, onsets                 -          -  infinite  2.2 to infinite
            - p (mid-p)                        -          -     0.008                -
            - p, exact                         -          -     0.008                -
            - exact interval                   -          -         -  1.6 to infinite
            risk ratio, onsets                 -          -       6.3    0.97 to 41.18
            odds ratio, symptom days           -          -        16     1.6 to 452.1
            - p (mid-p)                        -          -     0.015                -
            - p, exact                         -          -     0.014                -
            odds ratio, none away              -          -  infinite  1.3 to infinite
            - p (mid-p)                        -          -     0.028                -
            - p, exact                         -          -     0.028                -
            smallest p possible                -          -     0.008                -
            chance to find odds of 3           -          -       9 %                -
            chance to find odds of 5           -          -      19 %                -
            can the diary tell?                -          -    hardly                -
            - Contacts were asked about on 33 of 34 recorded days with headache and on 113
              of 118 without it; the others are left out.
            - Of 7 days with an onset and a visit, both with a time of day, headache began
              first on 1 and later on 6.""");
  }

  @Test
  void visitsOnEveryFriday() {
    ContextContrastResult result = ContextContrast.of(VISIT).analyze(of(SampleCases.everyFriday()));
    assertThat(result.table().toString())
        .isEqualTo(
            """
            onsets on days at risk   with it    without        value  95 % interval
            Monday                    0 of 0    0 of 22            -              -
            Tuesday                   0 of 0    3 of 25            -              -
            Wednesday                 0 of 0    0 of 23            -              -
            Thursday                  0 of 0    1 of 24            -              -
            Friday                  17 of 21     0 of 0            -              -
            Saturday                  0 of 0     1 of 5            -              -
            Sunday                    0 of 0    2 of 18            -              -
            all days at risk        17 of 21   7 of 117            -              -
            symptom, on all days    18 of 22  10 of 136            -              -
            can the diary tell?            -          -  no, weekday              -""");
  }

  @Test
  void aQuietScreen() {
    assertReads(
        ContextScreen.withDefaults().analyze(of(SampleCases.quiet())),
        """
            Of 12 kinds of contact none is found to go with headache, 2 do so no more than
            chance would explain and for 10 the diary is still too short
            began on days          with it    without  odds ratio      p   Holm  can it tell
            friend                 5 of 20  13 of 106         7.0  0.073  0.880           no
            an outing              5 of 20  13 of 106         7.0  0.073  0.880           no
            mother                 1 of 11  17 of 115           0  0.320  1.000           no
            a call                  0 of 9  18 of 117           0  0.320  1.000           no
            contact in the
              household            5 of 35   13 of 91        0.57  0.460  1.000          yes
            partner                7 of 58   11 of 68        0.64  0.501  1.000          yes
            brother                1 of 10  17 of 116         1.7  0.733  1.000           no
            an exchange of
              messages             1 of 10  17 of 116         1.7  0.733  1.000           no
            colleague               2 of 9  16 of 117        1.03  0.950  1.000       hardly
            a meal                 2 of 23  16 of 103        1.03  0.950  1.000       hardly
            an encounter at work    2 of 9  16 of 117        1.03  0.950  1.000       hardly
            a visit                 1 of 2  17 of 124           -  1.000  1.000           no
            - 12 kinds of contact were tested; each is decided by Holm's procedure, so that
              all of them together err at 0.050.
            - The counts are of all days together, the odds ratios of days that are alike;
              the two point different ways for contact in the household, contact with
              brother, an exchange of messages and a meal.""");
  }

  @Test
  void joannesLags() {
    assertReads(
        LagProfile.of(VISIT).analyze(JOANNE),
        """
            Headache begins more often on the day of a visit: on 7 of 10 such days and on 12
            of 107 others (p = 0.009 over 7 lags; compared among days of the same weekday,
            phase and 12-week block)
            symptom began      such days     others     z      p
            3 days before it     1 of 11   16 of 87  -0.9  1.000
            2 days before it     0 of 12   17 of 85  -1.0  1.000
            the day before it    5 of 12   12 of 87   1.8  0.161
            on the day of it     7 of 10  12 of 107   2.8  0.009
            the day after it      1 of 4   13 of 96   1.0  1.000
            2 days after it       0 of 3   15 of 96     -      -
            3 days after it      1 of 12   15 of 90     -      -""");
  }

  /**
   * p in numpy, 200,000 orders of the weeks with all their ratings: .00087; with those of the 146
   * of 152 rated days on which contacts were asked about only: .0012.
   */
  @Test
  void joannesGrades() {
    assertReads(
        GradedContrast.of(Context.contactWith(new RelationshipId("mother-in-law")))
            .analyze(JOANNE.ratings()),
        """
            Headache is rated 1.7 points of 10 higher on days with contact with
            mother-in-law than on days of the same weekday, phase and 12-week block without
            it (27 days with it, 119 without; 95 % interval 0.7 to 2.6, p = 0.001)
            daily rating               with it  without  difference  95 % interval        p
            rated days                      27      119           -              -        -
            mean, all weekdays             3.0      0.7           -              -        -
            weekdays alike                   -        -         1.7     0.7 to 2.6    0.001
            smallest p of these weeks        -        -           -              -  < 0.001
            calendar weeks                  30        -           -              -        -""");
  }

  @Test
  void joannesWeekdaysWithinVisits() {
    assertReads(
        RhythmWithinContext.of(VISIT).analyze(JOANNE),
        """
            The weekdays of headache stand out even when days with and without a visit are
            compared separately (p = 0.001; over all days together p < 0.001)
            symptom days          with it   without  all  expected        p
            Monday                 0 of 0   1 of 22    1       3.7        -
            Tuesday                0 of 0   2 of 20    2       3.4        -
            Wednesday              0 of 0   2 of 22    2       3.7        -
            Thursday               0 of 0   4 of 17    4       2.9        -
            Friday               11 of 15    1 of 9   12      12.5        -
            Saturday               0 of 0  11 of 24   11       4.0        -
            Sunday                 0 of 0   1 of 17    1       2.9        -
            compared separately         -         -    -         -    0.001
            all days together           -         -    -         -  < 0.001""");
  }

  @Test
  void beforeAndAfterTheNaming() {
    assertReads(
        BeforeAndAfterNaming.of(VISIT, LocalDate.of(2025, 2, 5)).analyze(JOANNE),
        """
            On 2025-02-05 it was suggested that headache goes with a visit: before that it
            began on 2 of 2 days with it and on 3 of 16 without, since then on 5 of 8 days
            with it and on 9 of 91 without; what was recorded before may have suggested it
            and cannot confirm it
            what                            before 2025-02-05  from then on
            began, days with it                        2 of 2        5 of 8
            began, days without                       3 of 16       9 of 91
            symptom days with it                       3 of 3       8 of 12
            symptom days without                      6 of 23     16 of 108
            rows written over a day late              1 of 38      7 of 202
            rows without a date of writing                 22            96
            - All weekdays together: the counts describe and test nothing.""");
  }
}

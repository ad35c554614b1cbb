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
            Headache goes with a visit among Fridays of the same phase and 12-week block: it
            began on 7 of 10 Fridays with it and 1 of 9 without (among these 1 of 3 on which
            the client was away); 6.3 times as often, odds ratio infinite (95 % interval
            above 2.2), mid-p = 0.008; of days that have their like, 7 of 7 with it and 1 of
            6 without
                                       with it         began  rate  without  began  rate
            Monday                           0             0     -       21      1  0.05
            Tuesday                          0             0     -       19      2  0.11
            Wednesday                        0             0     -       20      2  0.10
            Thursday                         0             0     -       17      4  0.24
            Friday                          10             7  0.70        9      1  0.11
            Saturday                         0             0     -       12      1  0.08
            Sunday                           0             0     -        9      1  0.11
              Fri, phase 2, block 1          2             2  1.00        1      0  0.00
              Fri, phase 3, block 1          2             2  1.00        2      1  0.50
              Fri, phase 4, block 2          3             3  1.00        3      0  0.00
            days at risk                    10             7  0.70      107     12  0.11
              of them away                   0             0     -        3      1  0.33
            all days (symptom)              15            11  0.73      131     22  0.17
            onsets: odds ratio        infinite     above 2.2
              exact p, mid-p             0.008         0.008
            symptom days: odds ratio        16    1.6 to 452
              exact p, mid-p             0.014         0.015
            none away: odds ratio     infinite     above 1.3
              exact p, mid-p             0.028         0.028
            exact, onsets                          above 1.6
            risk ratio, onsets             6.3    0.97 to 41
            smallest mid-p                             0.008
            odds of 3, 5 found             9 %          19 %
            verdict                             underpowered
            - Contacts were asked about on 33 of 34 recorded days with the symptom and on
              113 of 118 without; the others are left out.
            - Of 7 days with an onset and a contact, both with a time of day, headache began
              before the contact on 1 and after it on 6.""");
  }

  @Test
  void visitsOnEveryFriday() {
    ContextContrastResult result = ContextContrast.of(VISIT).analyze(of(SampleCases.everyFriday()));
    assertThat(result.table().toString())
        .isEqualTo(
            """
                                with it                    began  rate  without  began  rate
            Monday                    0                        0     -       22      0  0.00
            Tuesday                   0                        0     -       25      3  0.12
            Wednesday                 0                        0     -       23      0  0.00
            Thursday                  0                        0     -       24      1  0.04
            Friday                   21                       17  0.81        0      0     -
            Saturday                  0                        0     -        5      1  0.20
            Sunday                    0                        0     -       18      2  0.11
            days at risk             21                       17  0.81      117      7  0.06
            all days (symptom)       22                       18  0.82      136     10  0.07
            onsets: odds ratio        -                any ratio
              exact p, mid-p      1.000                    1.000
            symptom days: odd~        -                any ratio
              exact p, mid-p      1.000                    1.000
            exact, onsets                              any ratio
            risk ratio, onsets        -                        -
            smallest mid-p                                 1.000
            odds of 3, 5 found      0 %                      0 %
            verdict                      confounded with weekday""");
  }

  @Test
  void aQuietScreen() {
    assertReads(
        ContextScreen.withDefaults().analyze(of(SampleCases.quiet())),
        """
            Of 12 contexts none is found to go with headache, 2 no more than chance may have
            it, 7 of which these days cannot tell and 3 with too little data
            began on days            with it  without  odds ratio  mid-p   Holm  can it tell
            an outing                   5/20   13/106         7.0  0.073  0.880           no
            contact with friend         5/20   13/106         7.0  0.073  0.880           no
            a call                       0/9   18/117           0  0.320  1.000           no
            contact with mother         1/11   17/115           0  0.320  1.000           no
            contact in the househo~     5/35    13/91        0.57  0.460  1.000          yes
            contact with partner        7/58    11/68        0.64  0.501  1.000          yes
            an exchange of messages     1/10   17/116         1.7  0.733  1.000           no
            contact with brother        1/10   17/116         1.7  0.733  1.000           no
            a meal                      2/23   16/103         1.0  0.950  1.000       hardly
            an encounter at work         2/9   16/117         1.0  0.950  1.000       hardly
            contact with colleague       2/9   16/117         1.0  0.950  1.000       hardly
            a visit                      1/2   17/124           -  1.000  1.000           no
            - 12 contexts tested; each is decided by Holm's procedure, so that all of them
              together err at 0.050.
            - The counts are of all days together, the odds ratios of days that are alike;
              the two point different ways for contact in the household, an exchange of
              messages, contact with brother and a meal.""");
  }

  @Test
  void joannesLags() {
    assertReads(
        LagProfile.of(VISIT).analyze(JOANNE),
        """
            Headache begins more often on the day of a visit: 7 of 10 such days and 12 of
            107 others; among days of the same weekday, phase and 12-week block, p = 0.009
            over 7 lags
            symptom began      such days  began  others  began     z      p
            3 days before it          11      1      87     16  -0.9  1.000
            2 days before it          12      0      85     17  -1.0  1.000
            the day before it         12      5      87     12   1.8  0.161
            on the day of it          10      7     107     12   2.8  0.009
            the day after it           4      1      96     13   1.0  1.000
            2 days after it            3      0      96     15     -      -
            3 days after it           12      1      90     15     -      -""");
  }

  @Test
  void joannesGrades() {
    assertReads(
        GradedContrast.of(Context.contactWith(new RelationshipId("mother-in-law"))).analyze(JOANNE),
        """
            Headache is 1.7 points of 10 higher on days with contact with mother-in-law than
            on days of the same weekday, phase and 12-week block without (27 days with and
            119 days without; difference 1.7, 95 % interval 0.7 to 2.6, p = 0.002)
            rating of 0 to 10            with it  without  difference        p
            rated days                        27      119
            mean, all weekdays               3.0      0.7
            weekdays alike                                        1.7    0.002
              95 % interval                                0.7 to 2.6
              smallest p of these weeks                                < 0.001
            calendar weeks                    30""");
  }

  @Test
  void joannesWeekdaysWithinVisits() {
    assertReads(
        RhythmWithinContext.of(VISIT).analyze(JOANNE),
        """
            Among days alike in a visit the weekdays of headache still stand out (p = 0.001;
            without regard to it p < 0.001)
            symptom days    days with it      without      sum  expected
            Monday                     0   0       22   1    1       3.7
            Tuesday                    0   0       20   2    2       3.4
            Wednesday                  0   0       22   2    2       3.7
            Thursday                   0   0       17   4    4       2.9
            Friday                    15  11        9   1   12      12.5
            Saturday                   0   0       24  11   11       4.0
            Sunday                     0   0       17   1    1       2.9
            p, alike in it         0.001
            p regardless         < 0.001""");
  }

  @Test
  void beforeAndAfterTheNaming() {
    assertReads(
        BeforeAndAfterNaming.of(VISIT, LocalDate.of(2025, 2, 5)).analyze(JOANNE),
        """
            That headache goes with a visit was named on 2025-02-05: before, it began on 2
            of 2 days with it and 3 of 16 without; from then on, on 5 of 8 days with it and
            9 of 91 without; what was recorded before may have suggested it and cannot
            confirm it
                                            before 2025-02-05   from then on
            began, days with it                        2 of 2         5 of 8
            began, days without                       3 of 16        9 of 91
            symptom days with it                       3 of 3        8 of 12
            symptom days without                      6 of 23      16 of 108
            rows written over a day late         1 of 38, 3 %  7 of 202, 3 %
            rows without a date of writing                 22             96
            - All weekdays together: the counts describe and test nothing.""");
  }
}

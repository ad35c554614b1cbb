// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.tension.Diaries.HUSBAND;
import static io.github.ipt4j.analysis.tension.Diaries.MIL;
import static io.github.ipt4j.analysis.tension.Diaries.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.NoContact;
import io.github.ipt4j.core.event.ContactSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationshipTensionTest {

  /** Ten asked weeks with a visit every Friday, of which the fourth was the worst. */
  private static Diaries fridays() {
    Diaries diary = Diaries.days(70);
    for (int week = 0; week < 10; week++) {
      diary.contact(7 * week + 4, MIL, week == 3 ? 9 : 5, 3);
    }
    return diary;
  }

  /** Asserts that nothing but those is lacking, each as "found of needed, what". */
  private static void assertLacks(RelationshipTensionResult result, String... lacking) {
    assertThat(result.shortfalls())
        .extracting(s -> s.found() + " of " + s.needed() + ", " + s.what().id())
        .containsExactly(lacking);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.load()).isEmpty();
    assertThat(result.index()).isEmpty();
    assertThat(result.interval()).isEmpty();
    assertThat(result.positiveLoad()).isEmpty();
    assertThat(result.ambivalence()).isEmpty();
    assertThat(result.contributions()).isEmpty();
    assertThat(result.sensitivity()).isEmpty();
    assertThat(result.toString().lines()).allSatisfy(l -> assertThat(l).hasSizeBetween(1, 80));
  }

  @Test
  void headline_ofAFullLog_hasLoadTypicalAndWorst() {
    RelationshipTensionResult result = RelationshipTension.of(MIL).analyze(fridays().log());
    assertThat(result.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(result.headline())
        .matches(
            "Contacts with mil weigh as much as 0\\.\\d\\d contacts of the worst kind a week"
                + " \\(90 % interval 0\\.\\d\\d to \\d\\.\\d\\d\\): 1\\.0 contacts a week, typically"
                + " rated 5\\.\\d of 10 as negative, the worst 9 on 2026-01-30; recent ones count"
                + " more, and contacts were asked about on 70 days");
    assertThat(result.evidence()).hasSize(10);
    assertThat(result.contributions().get(0).day()).isIn(MONDAY.plusDays(25), MONDAY.plusDays(67));
    assertThat(result.lastContactDaysAgo()).hasValue(2);
    assertThat(result.worstDaysAgo()).hasValue(44);
    assertThat(result.toString().lines()).allSatisfy(l -> assertThat(l).hasSizeBetween(1, 80));
    assertThat(result.caveats()).isEmpty();
  }

  @Test
  void person_is_named_by_the_printer() {
    Printer printer = Printer.english().with(Names.of(ImmutableMap.of(MIL, "mother-in-law")));
    assertThat(printer.sentence(fridays().tension().clauses()))
        .startsWith("Contacts with mother-in-law weigh");
  }

  @Test
  void notableContactsOnly_giveCountsAndSeverityAndNoLoad() {
    RelationshipTensionResult result = fridays().sampled(ContactSampling.NOTABLE_ONLY).tension();
    assertLacks(result, "0 of 35, tension.askedDays");
    assertThat(result.contacts()).isEqualTo(10);
    assertThat(result.severity()).isPresent();
    assertThat(result.contactsPerWeek()).isEmpty();
    assertThat(result.worst().orElseThrow().negativity()).isEqualTo(9);
    assertThat(result.lastContact()).contains(MONDAY.plusDays(67));
    assertThat(result.headline())
        .startsWith(
            "How much contacts with mil weigh a week cannot be told: it is not known on which days"
                + " contacts were asked about; 10 contacts were written down, typically rated 5.");
    assertThat(result.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.CONTACTS_NOT_ASKED);
  }

  @Test
  void dailyLog_thatCoversTooLittleOfTheDiary_isRefusedAndSaysSo() {
    ContactLog log = fridays().notAskedOn(daysBut(0, 70, 4)).log();
    Set<LocalDate> recorded = new HashSet<>(MONDAY.datesUntil(MONDAY.plusDays(70)).toList());
    RelationshipTensionResult result =
        RelationshipTension.of(MIL).analyze(log.heldAgainst(recorded));
    assertLacks(result, "0 of 35, tension.askedDays");
    assertThat(result.diaryCoverage()).hasValueCloseTo(1 / 7.0, within(1e-12));
    assertThat(result.headline()).contains("only 14 %", "(80 % needed)");
  }

  @Test
  void coverage_just_under_the_one_needed_does_not_read_like_it() {
    ContactLog log = fridays().log().withDiaryCoverage(0.7999);
    assertThat(RelationshipTension.of(MIL).analyze(log).headline())
        .contains("only 79.99 %", "(80 % needed)");
  }

  private static Integer[] daysBut(int from, int to, int weekday) {
    return IntStream.range(from, to)
        .filter(day -> day % 7 != weekday)
        .boxed()
        .toArray(Integer[]::new);
  }

  @Test
  void oneNoneRow_inAFileOfVisits_changesNoLoadThatWasPrinted() {
    ContactLog visits = fridays().sampled(ContactSampling.NOTABLE_ONLY).log();
    ContactLog withNone =
        visits.withRecording(
            ContactRecording.builder()
                .addNoContact(NoContact.builder().date(MONDAY).build())
                .build());
    RelationshipTension tension = RelationshipTension.of(MIL);
    assertThat(tension.analyze(withNone)).isEqualTo(tension.analyze(visits));
    assertLacks(tension.analyze(withNone), "0 of 35, tension.askedDays");
  }

  @Test
  void askedDays_below35_areTooFewAnd35Enough() {
    Diaries few = Diaries.days(34);
    Diaries enough = Diaries.days(35);
    for (int day : new int[] {4, 11, 18, 25}) {
      few.contact(day, MIL, 5, 5);
      enough.contact(day, MIL, 5, 5);
    }
    assertLacks(few.tension(), "34 of 35, tension.askedDays");
    assertThat(few.tension().headline())
        .isEqualTo(
            "Too little to tell how much contacts with mil weigh a week: 34 days on which contacts"
                + " were asked about (35 needed); so far typically rated 5.0 of 10 as negative, the"
                + " worst 5 on 2026-01-30; the last was on 2026-01-30");
    assertThat(few.tension().severity()).hasValueCloseTo(0.5, within(1e-12));
    assertThat(enough.tension().shortfalls()).isEmpty();
  }

  @Test
  void askedDays_farApartInTime_areTooFewHoweverMany() {
    Diaries diary = Diaries.days(60);
    for (int day = 1000; day < 1005; day++) {
      diary.askedOn(day).contact(day, MIL, 5, 5);
    }
    assertLacks(diary.tension(), "1 of 2, tension.effectiveWeeks");
  }

  @Test
  void threeContacts_areTooFew() {
    Diaries diary = Diaries.days(49).contact(32, MIL, 5).contact(39, MIL, 5).contact(46, MIL, 5);
    assertLacks(diary.tension(), "3 of 4, tension.contacts");
    assertThat(diary.tension().headline()).contains("weigh a week: 3 contacts (4 needed); so far");
    assertThat(diary.contact(47, MIL, 0).tension().shortfalls()).isEmpty();
  }

  @Test
  void nobodyMet_isAnAnswer() {
    RelationshipTensionResult result = Diaries.days(49).tension();
    assertLacks(result, "0 of 4, tension.contacts");
    assertThat(result.headline()).endsWith("weigh a week: no contact (4 needed)");
    assertThat(result.severity()).isEmpty();
    assertThat(result.unratedShare()).isEmpty();
    assertLacks(
        Diaries.days(0).tension(), "0 of 35, tension.askedDays", "0 of 4, tension.contacts");
    assertThat(Diaries.days(0).tension().asOf()).isEmpty();
  }

  @Test
  void rareContacts_giveSeverityAndLastContactOnly() {
    Diaries diary = Diaries.days(182);
    for (int day : new int[] {20, 60, 100, 150}) {
      diary.contact(day, MIL, 5, 5);
    }
    RelationshipTensionResult result = diary.tension();
    assertLacks(result, "0 of 2, tension.perHalfLife");
    assertThat(result.contactsPerWeek()).isEmpty();
    assertThat(result.severity()).hasValueCloseTo(0.5, within(1e-12));
    assertThat(result.headline())
        .contains(
            "no contact in 28 asked days at the present rate (2 needed)",
            "the last was on 2026-06-04");
  }

  @Test
  void load_ofAThirdUnrated_isRefusedWithBoundsAndAQuarterIsScaledUp() {
    Diaries quarter = Diaries.days(70);
    for (int week = 0; week < 10; week++) {
      for (int day = 0; day < 3; day++) {
        quarter.contact(7 * week + day, MIL, 4, 4);
      }
      quarter.contact(7 * week + 3, ContactSource.unrated(MIL));
    }
    RelationshipTensionResult scaled = quarter.tension();
    assertThat(scaled.shortfalls()).isEmpty();
    assertThat(scaled.unratedContacts()).isEqualTo(10);
    assertThat(scaled.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.UNRATED_CONTACTS);
    assertThat(scaled.severity()).hasValueCloseTo(0.4, within(1e-12));
    assertThat(scaled.load())
        .hasValueCloseTo(0.4 * scaled.contactsPerWeek().orElseThrow(), within(1e-12));
    assertThat(scaled.contactsPerWeek()).hasValueCloseTo(4.0, within(0.2));
    for (int week = 0; week < 10; week++) {
      quarter.contact(7 * week + 4, ContactSource.unrated(MIL));
    }
    RelationshipTensionResult refused = quarter.tension();
    // by hand: of each week (1 + q + q^2) / (1 + q + ... + q^4) with q = 2^(1/28), which is 0.585
    assertLacks(refused, "58 of 70, tension.ratedShare");
    assertThat(refused.loadIfCalm()).isPresent();
    assertThat(refused.loadIfWorst().orElseThrow())
        .isGreaterThan(refused.loadIfCalm().orElseThrow());
    assertThat(refused.contactsPerWeek()).isPresent();
    assertThat(refused.headline())
        .contains("58 in a hundred contacts rated (70 needed)", "as much as anything from");
  }

  @Test
  void contacts_noneOfWhichIsRated_areRefused() {
    Diaries diary = Diaries.days(70);
    for (int week = 0; week < 10; week++) {
      diary.contact(7 * week + 3, ContactSource.unrated(MIL));
    }
    assertLacks(diary.tension(), "0 of 70, tension.ratedShare");
    assertThat(diary.tension().severity()).isEmpty();
    assertThat(diary.tension().headline()).contains("so far none of them rated");
  }

  @Test
  void calmContacts_haveALoadOfZeroAndAnUpperEnd() {
    Diaries diary = Diaries.days(70);
    for (int week = 0; week < 10; week++) {
      diary.contact(7 * week + 3, MIL, 0, 8);
    }
    RelationshipTensionResult result = diary.tension();
    assertThat(result.load()).hasValue(0);
    assertThat(result.interval().orElseThrow().low()).isZero();
    // The upper end of Fay and Feuer without any event: the added weight times -log(0.05).
    double asked = 0;
    for (int day = 0; day < 70; day++) {
      asked += Math.pow(0.5, day / 28.0);
    }
    assertThat(result.interval().orElseThrow().high())
        .isCloseTo(7 / asked * -Math.log(0.05), within(1e-12));
    assertThat(result.ambivalence().orElseThrow().value()).isCloseTo(-4, within(1e-12));
  }

  @Test
  void positivity_ratedTooSeldom_leavesOutPositiveLoadAndAmbivalence() {
    Diaries diary = Diaries.days(70);
    for (int week = 0; week < 10; week++) {
      diary.contact(7 * week + 3, MIL, 4);
    }
    RelationshipTensionResult result = diary.tension();
    assertThat(result.load()).isPresent();
    assertThat(result.positiveLoad()).isEmpty();
    assertThat(result.ambivalence()).isEmpty();
    assertThat(result.positivity()).isEmpty();
  }

  @Test
  void someone_whoWasMerelyThere_isNotSaidToHaveBeenMetNever() {
    RelationshipTensionResult husband =
        RelationshipTension.of(HUSBAND).analyze(fridays().alsoPresent(HUSBAND).log());
    assertThat(husband.contacts()).isZero();
    assertThat(husband.headline()).contains("present at 1 contact in which others set the tone");
  }

  @Test
  void calmContacts_haveNoWorstOne() {
    Diaries diary = Diaries.days(70);
    for (int week = 0; week < 10; week++) {
      diary.contact(7 * week + 3, MIL, 0);
    }
    assertThat(diary.tension().headline())
        .contains("none of them rated as negative")
        .doesNotContain("the worst 0", "typically");
  }

  @Test
  void presenceAndAbsence_areShownApartAndEnterNothing() {
    RelationshipTensionResult before = fridays().tension();
    RelationshipTensionResult result =
        fridays().away(60, MIL).contact(61, HUSBAND, 7).alsoPresent(MIL).tension();
    assertThat(result.contactsPresentOnly()).isEqualTo(1);
    assertThat(result.absences()).isEqualTo(1);
    assertThat(result.contacts()).isEqualTo(10);
    assertThat(result.load()).isEqualTo(before.load());
    assertThat(result.lastContact()).isEqualTo(before.lastContact());
  }

  @Test
  void contacts_outsideThePeriodOfEveryContact_areListedAndNotCounted() {
    ContactLog log = fridays().contact(72, MIL, 10, 0).sampled(ContactSampling.NOTABLE_ONLY).log();
    RelationshipTensionResult result =
        RelationshipTension.of(MIL)
            .analyze(
                log.withRecording(
                    ContactRecording.builder()
                        .sampling(ContactSampling.EVERY_CONTACT)
                        .period(DateRange.ofDays(MONDAY, MONDAY.plusDays(69)))
                        .build()));
    assertThat(result.askedDays()).isEqualTo(70);
    assertThat(result.contactsOnUnaskedDays()).hasSize(1);
    assertThat(result.load()).isEqualTo(fridays().tension().load());
    assertThat(result.worst()).isEqualTo(fridays().tension().worst());
    assertThat(result.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.UNEVEN_RECORDING);
  }

  @Test
  void log_isReadUpToTheDayGivenAndALaterDayOnlyCountsDaysAgo() {
    RelationshipTension tension = RelationshipTension.of(MIL);
    Diaries eight = Diaries.days(56);
    for (int week = 0; week < 8; week++) {
      eight.contact(7 * week + 4, MIL, week == 3 ? 9 : 5, 3);
    }
    LocalDate day = MONDAY.plusDays(55);
    assertThat(tension.withAsOf(day).analyze(fridays().log()).load())
        .isEqualTo(eight.tension().load());
    RelationshipTensionResult later =
        tension.withAsOf(MONDAY.plusDays(100_000)).analyze(fridays().log());
    assertThat(later.load()).isEqualTo(fridays().tension().load());
    assertThat(later.lastContactDaysAgo()).hasValue(100_000 - 67);
  }

  @Test
  void load_thatHasChanged_isMarkedAsNotStable() {
    Diaries diary = Diaries.days(182);
    for (int day = 0; day < 175; day += 2) {
      diary.contact(day, MIL, day < 150 ? 9 : 0, 0);
    }
    assertThat(diary.tension().caveats()).extracting(Caveat::kind).contains(Caveat.Kind.NOT_STABLE);
  }

  @Test
  void wrongOptions_areNamedWithRuleAndValue() {
    RelationshipTension tension = RelationshipTension.of(MIL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tension.withHalfLifeDays(6))
        .withMessage("halfLifeDays must be at least 7, but was 6");
    assertThatIllegalArgumentException().isThrownBy(() -> tension.withLevel(1));
    assertThatIllegalArgumentException().isThrownBy(() -> tension.withLevel(0));
    assertThatIllegalArgumentException().isThrownBy(() -> tension.withLeastAskedWeeks(0));
    assertThatIllegalArgumentException().isThrownBy(() -> tension.withLeastContacts(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tension.withLeastContactsPerHalfLife(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> tension.withMostUnrated(1));
    assertThatIllegalArgumentException().isThrownBy(() -> tension.withMostUnrated(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> tension.withRatingMaximum(0));
    assertThatIllegalArgumentException().isThrownBy(() -> tension.withRatingMaximum(10.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tension.withRatingMaximum(5).analyze(fridays().log()))
        .withMessage("ratings must be at most the maximum of 5.0, but was 9.0");
  }

  @Test
  void table_showsEveryNumberWithItsDenominator() {
    RelationshipTensionResult result =
        fridays()
            .away(60, MIL)
            .away(61, HUSBAND)
            .contact(62, HUSBAND, 2)
            .alsoPresent(MIL)
            .tension();
    assertThat(Printed.header(result.table()))
        .containsExactly("mil, up to 2026-03-15", "value", "on", "days ago");
    assertThat(Printed.rows(result.table()))
        .extracting(row -> row.get(0))
        .containsExactly(
            "days on which contacts were asked about",
            "contacts",
            "- not rated",
            "merely present (not counted)",
            "came while the client was away",
            "weight a week",
            "- 90 % interval",
            "- if a contact counts half after 14 days",
            "- if a contact counts half after 28 days",
            "- if a contact counts half after 56 days",
            "- as an index from 0 to 1",
            "the same of what was positive",
            "contacts a week",
            "typical negativity of a contact, of 10",
            "worst negativity, of 10",
            "last contact",
            "typical positivity of a contact, of 10",
            "mixed feelings, from -5 to 10",
            "adds most (18 % of the weight)",
            "adds most (15 % of the weight)",
            "adds most (13 % of the weight)");
    // By hand: weights 2^(-7k/28) of the Fridays are in the ratio r = 2^(-1/4); the fourth of ten,
    // six weeks before the last, has 9 instead of 5.
    double r = Math.pow(2, -0.25);
    double sum = (1 - Math.pow(r, 10)) / (1 - r);
    double severity = 0.5 + 0.4 * Math.pow(r, 6) / sum;
    double perWeek = result.contactsPerWeek().orElseThrow();
    assertThat(result.severity()).hasValueCloseTo(severity, within(1e-12));
    assertThat(Printed.rows(result.table()))
        .extracting(row -> row.get(1))
        .contains("70", "10", "1", "1.02", "3.0", "5.3", "9")
        .contains(
            String.format(Locale.ROOT, "%.2f", perWeek * severity),
            String.format(Locale.ROOT, "%.2f", 0.3 * perWeek),
            String.format(Locale.ROOT, "%.1f", (3 + 10 * severity) / 2 - (10 * severity - 3)),
            String.format(Locale.ROOT, "%.2f", 0.5 / sum * perWeek));
    assertThat(Printed.rows(result.table()))
        .filteredOn(row -> !row.get(2).equals("-"))
        .extracting(row -> row.get(2) + ", " + row.get(3))
        .containsExactly(
            "2026-01-30, 44", "2026-03-13, 2", "2026-03-13, -", "2026-03-06, -", "2026-02-27, -");
    assertThat(Printed.rows(result.table()))
        .extracting(row -> row.get(0))
        .contains(
            String.format(
                Locale.ROOT, "adds most (%.0f %% of the weight)", 100 * 0.5 / sum / severity));
  }

  @Test
  void coverage_ofTheDiary_standsInTheTable() {
    Set<LocalDate> recorded = new HashSet<>(MONDAY.datesUntil(MONDAY.plusDays(80)).toList());
    RelationshipTensionResult result =
        RelationshipTension.of(MIL).analyze(fridays().log().heldAgainst(recorded));
    assertThat(result.shortfalls()).isEmpty();
    assertThat(Printed.rows(result.table()).get(1))
        .containsExactly("- of the days that the diary records", "88 %", "-", "-");
  }

  @Test
  void absencesAndContacts_ofOtherPeople_areNotThePersons() {
    ContactLog log = fridays().contact(75, HUSBAND, 3).contact(61, HUSBAND, 2).everyContactOf(70);
    RelationshipTensionResult result = RelationshipTension.of(MIL).analyze(log);
    assertThat(fridays().away(60, HUSBAND).tension().absences()).isZero();
    assertThat(result.contactsOnUnaskedDays()).isEmpty();
    assertThat(result.contactsPresentOnly()).isZero();
    RelationshipTensionResult early =
        RelationshipTension.of(HUSBAND)
            .withAsOf(MONDAY.plusDays(50))
            .analyze(fridays().away(60, HUSBAND).contact(61, MIL, 2).alsoPresent(HUSBAND).log());
    assertThat(early.absences()).isZero();
    assertThat(early.contactsPresentOnly()).isZero();
  }

  @Test
  void calmContacts_areNotNamedAsAddingMostAndALastContactTodayNotAsAgo() {
    Diaries diary = Diaries.days(37);
    for (int day = 0; day < 36; day += 7) {
      diary.contact(day, MIL, 0, 4);
    }
    RelationshipTensionResult result = diary.contact(36, MIL, 4, 4).tension();
    assertThat(Printed.rows(result.table()))
        .filteredOn(row -> row.get(0).startsWith("adds most"))
        .hasSize(1);
    assertThat(Printed.rows(result.table()))
        .extracting(row -> row.get(2) + ", " + row.get(3))
        .contains("2026-02-10, 0");
    assertThat(result.headline()).endsWith("contacts were asked about on 37 days");
  }

  @Test
  void options_atTheirLimits_areAllowed() {
    RelationshipTension tension =
        RelationshipTension.of(MIL)
            .withHalfLifeDays(7)
            .withLeastAskedWeeks(1)
            .withLeastContacts(1)
            .withLeastContactsPerHalfLife(0)
            .withMostUnrated(0)
            .withRatingMaximum(10);
    assertThat(tension.analyze(fridays().log()).shortfalls()).isEmpty();
    TensionChange change =
        TensionChange.between(
                MIL,
                new DateRange(MONDAY, MONDAY.plusDays(35)),
                new DateRange(MONDAY.plusDays(35), MONDAY.plusDays(70)))
            .withLeastContacts(1)
            .withMostUnrated(0)
            .withRatingMaximum(10);
    assertThat(change.analyze(fridays().log()).shortfalls()).isEmpty();
    assertThat(change.withLeastAskedWeeks(1).analyze(fridays().log()).shortfalls()).isEmpty();
  }
}

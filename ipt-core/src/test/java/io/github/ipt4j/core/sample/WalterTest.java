// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Sets;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.HypothesisNamed;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.event.SafetyConcernKind;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleRows.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walter's truth, counted in the text of his files and in what the sessions brought to light. */
class WalterTest {
  private static final CaseHistory WALTER = SampleCases.walter();
  private static final RelationshipId WIFE = new RelationshipId("wife");
  private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
  private static final LocalDate CHOIR = LocalDate.of(2025, 4, 1);
  private static final LocalDate WEDDING_DAY = LocalDate.of(2025, 5, 2);
  private static final LocalDate WEDDING_WEEK = LocalDate.of(2025, 4, 28);
  private static final LocalDate LOW = LocalDate.of(2025, 5, 26);
  private static final LocalDate END = FIRST.plusWeeks(20);

  /**
   * Of 52 days a mean of an autoregression of .4 whose days scatter by 1.04 has a standard error of
   * .22, of 26 days .31; three of them.
   */
  @Test
  void lowMood_isAMatterOfHowMuch_andFallsFromTheMiddleOn() throws IOException {
    NavigableMap<LocalDate, Integer> mood = SampleRows.intensities("walter", "low mood");

    assertThat(mean(mood, FIRST, CHOIR)).isCloseTo(6, within(.66));
    assertThat(mean(mood, LOW, END)).isCloseTo(3, within(.93));
    assertThat(mean(mood, FIRST, FIRST.plusWeeks(4)))
        .isCloseTo(mean(mood, FIRST.plusWeeks(4), CHOIR), within(1.0));
    assertThat(mood.values().stream().filter(x -> x > 0).count() / (double) mood.size())
        .isGreaterThan(.97);
    assertThat(mood.size() / 140.0).isBetween(.88, .96);
  }

  @Test
  void lowMood_inTheWeekOfTheWeddingDay_standsOutOfTheWeeksAroundIt() throws IOException {
    NavigableMap<LocalDate, Integer> mood = SampleRows.intensities("walter", "low mood");
    double thatWeek = mean(mood, WEDDING_WEEK, WEDDING_WEEK.plusWeeks(1));

    assertThat(thatWeek)
        .isGreaterThan(mean(mood, WEDDING_WEEK.minusWeeks(2), WEDDING_WEEK) + 1.5)
        .isGreaterThan(mean(mood, WEDDING_WEEK.plusWeeks(1), WEDDING_WEEK.plusWeeks(3)) + 1.5);
    assertThat(WEDDING_DAY).isBetween(WEDDING_WEEK, WEDDING_WEEK.plusDays(6));
  }

  @Test
  void poorSleep_comesOnHalfOfTheNights_beforeAndAfter() throws IOException {
    NavigableMap<LocalDate, Integer> sleep = SampleRows.intensities("walter", "poor sleep");
    int before = SampleRows.with(sleep.headMap(CHOIR)).size();
    int after = SampleRows.with(sleep.tailMap(CHOIR)).size();

    assertThat(SampleRows.binomial(before, sleep.headMap(CHOIR).size(), .5)).isGreaterThan(.1);
    assertThat(SampleRows.binomial(after, sleep.tailMap(CHOIR).size(), .5)).isGreaterThan(.1);
    assertThat(
            SampleRows.hypergeometric(
                before, sleep.headMap(CHOIR).size(), before + after, sleep.size()))
        .isGreaterThan(.1);
  }

  @Test
  void poorSleep_goesWithNobody_andNotWithTheCallsOfTheHypothesis() throws IOException {
    NavigableMap<LocalDate, Integer> sleep = SampleRows.intensities("walter", "poor sleep");
    List<Row> contacts = SampleRows.of("walter-contacts.csv");
    NavigableSet<LocalDate> asked = SampleRows.days(contacts, r -> true);
    asked.retainAll(sleep.keySet());
    int poor = Sets.intersection(asked, SampleRows.with(sleep)).size();

    for (String person :
        List.of("daughter", "sister-in-law", "choir-friend", "neighbour", "grandson")) {
      NavigableSet<LocalDate> met =
          SampleRows.days(contacts, r -> r.has("person", person) || r.has("present", person));
      met.retainAll(asked);
      int both = Sets.intersection(met, SampleRows.with(sleep)).size();
      assertThat(SampleRows.hypergeometric(both, met.size(), poor, asked.size()))
          .as(person)
          .isGreaterThan(.05);
    }
    assertThat(WALTER.events(HypothesisNamed.class))
        .singleElement()
        .satisfies(h -> assertThat(h.person()).hasValue(new RelationshipId("sister-in-law")));
  }

  @Test
  void contacts_becomeMore_andTheChoirFriendIsMetFromTheMiddleOn() throws IOException {
    List<Row> contacts = SampleRows.of("walter-contacts.csv");
    NavigableSet<LocalDate> asked = SampleRows.days(contacts, r -> true);
    NavigableSet<LocalDate> met = SampleRows.days(contacts, r -> !r.has("kind", "NONE"));
    NavigableSet<LocalDate> friend =
        SampleRows.days(contacts, r -> r.has("person", "choir-friend"));

    assertThat(7.0 * met.headSet(CHOIR).size() / asked.headSet(CHOIR).size()).isBetween(2.8, 4.0);
    assertThat(7.0 * met.tailSet(CHOIR).size() / asked.tailSet(CHOIR).size()).isBetween(4.8, 6.0);
    assertThat(friend).hasSizeGreaterThan(12);
    assertThat(friend.first()).isEqualTo(CHOIR.minusDays(1));
    assertThat(contacts).noneMatch(r -> r.has("person", "wife"));
    assertThat(asked.size() / 140.0).isBetween(.9, .98);
  }

  @Test
  void ofTheContacts_onlyTheSisterInLawsHurt() throws IOException {
    assertThat(SampleRows.of("walter-contacts.csv"))
        .filteredOn(r -> !r.get("negativity").isEmpty())
        .allSatisfy(
            r -> {
              int negativity = Integer.parseInt(r.get("negativity"));
              if (r.has("person", "sister-in-law")) {
                assertThat(negativity).isBetween(5, 7);
              } else {
                assertThat(negativity).isLessThanOrEqualTo(2);
              }
            });
  }

  @Test
  void wife_isAtFirstWithoutAFault_thenHardYearsAreTold_andAtLastBoth() {
    List<Account> accounts =
        WALTER.events(Account.class).stream().filter(a -> a.people().contains(WIFE)).toList();

    assertThat(accounts).allMatch(a -> a.era() == Era.PAST);
    assertThat(accounts)
        .filteredOn(a -> session(a) <= 3)
        .hasSize(3)
        .allMatch(a -> a.kind() == AccountKind.GLOBAL)
        .allMatch(a -> a.negativity().orElseThrow() <= 1 && a.positivity().orElseThrow() >= 9);
    assertThat(accounts)
        .filteredOn(a -> a.kind() == AccountKind.INCIDENT && session(a) <= 7)
        .hasSize(4)
        .allMatch(a -> session(a) >= 4)
        .extracting(a -> a.negativity().orElseThrow())
        .isSorted();
    assertThat(accounts)
        .filteredOn(a -> a.kind() == AccountKind.GLOBAL && session(a) > 8)
        .hasSizeGreaterThan(2)
        .allMatch(
            a ->
                a.negativity().orElseThrow() >= 3
                    && a.positivity().orElseThrow() > a.negativity().orElseThrow());
  }

  @Test
  void angerAtHer_isDeniedAtFirst_andAcknowledgedFromTheSixthSessionOn() {
    List<AffectExpression> anger =
        WALTER.events(AffectExpression.class).stream()
            .filter(a -> a.affect() == Affect.ANGER && a.people().contains(WIFE))
            .toList();

    assertThat(anger)
        .filteredOn(a -> session(a) <= 4)
        .hasSize(3)
        .allMatch(a -> a.openness().orElseThrow() == Openness.DENIED);
    assertThat(anger)
        .filteredOn(a -> session(a) >= 6)
        .hasSizeGreaterThan(4)
        .allMatch(a -> a.openness().orElseThrow().compareTo(Openness.ACKNOWLEDGED) >= 0);
    assertThat(
            WALTER.events(AffectExpression.class).stream()
                .filter(a -> a.people().contains(WIFE))
                .map(AffectExpression::affect))
        .first()
        .isEqualTo(Affect.SADNESS);
  }

  @Test
  void itemNine_goesToNothing_andTheConcernWasGoneThrough() throws IOException {
    assertThat(SampleRows.of("walter-measures.csv"))
        .hasSize(14)
        .allMatch(r -> r.has("instrument", "PHQ-9"))
        .extracting(r -> r.get("item9"))
        .startsWith("1", "1", "0")
        .endsWith("0", "0", "0");
    assertThat(WALTER.events(SafetyConcern.class))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(SafetyConcernKind.SELF_HARM);
              assertThat(c.reviewedOn()).isPresent();
            });
    assertThat(WALTER.safety().open()).isFalse();
  }

  @Test
  void case_isTheOneOfAWidower() {
    Grief grief = (Grief) WALTER.problemAreas().get(0);

    assertThat(WALTER.problemAreas()).hasSize(1);
    assertThat(WALTER.client().ageAtIntake()).hasValue(71);
    assertThat(
            Period.between(grief.diedOn().orElseThrow(), WALTER.sessions().get(0).date())
                .toTotalMonths())
        .isEqualTo(14);
    assertThat(WALTER.symptoms())
        .containsExactly(Symptom.LOW_MOOD, new Symptom("poor sleep", SymptomKind.UNKNOWN));
    assertThat(WALTER.sessions()).hasSize(14);
    assertThat(WALTER.contract().orElseThrow().plannedSessions()).isEqualTo(14);
  }

  /** What is said to have been done with someone on a day was done with that person. */
  @Test
  void decisionsAndIncidents_areOfContactsInTheLog() throws IOException {
    List<Row> contacts = SampleRows.of("walter-contacts.csv");
    Set<String> rows = new HashSet<>();
    contacts.forEach(r -> rows.add(r.get("person") + r.get("date")));

    Stream<String> incidents =
        WALTER.events(Account.class).stream()
            .filter(a -> a.era() == Era.CURRENT && a.incidentDate().isPresent())
            .map(a -> a.subject() + a.incidentDate().orElseThrow().toString());
    assertThat(incidents).hasSizeGreaterThan(5).isSubsetOf(rows);
    assertThat(WALTER.events(DecisionAnalysis.class))
        .extracting(d -> d.triedOn().orElseThrow())
        .containsExactly(CHOIR, WEDDING_DAY);
    assertThat(rows).contains("choir-friend" + CHOIR, "daughter" + WEDDING_DAY);
  }

  private static int session(SessionEvent event) {
    return event.session().orElseThrow().session();
  }

  private static double mean(
      NavigableMap<LocalDate, Integer> days, LocalDate from, LocalDate until) {
    return days.subMap(from, until).values().stream()
        .mapToInt(Integer::intValue)
        .average()
        .orElseThrow();
  }
}

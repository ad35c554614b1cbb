// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.tension.Diaries.HUSBAND;
import static io.github.ipt4j.analysis.tension.Diaries.MIL;
import static io.github.ipt4j.analysis.tension.Diaries.MONDAY;
import static io.github.ipt4j.analysis.tension.Diaries.SISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** The laws of the load, each at a fixed set of asked days. */
@PropertyDefaults(tries = 100)
class TensionLawsTest {
  private static final ImmutableList<RelationshipId> PEOPLE =
      ImmutableList.of(MIL, HUSBAND, SISTER);

  /** No law needs much data. */
  private static final TensionRanking RANKING =
      TensionRanking.withDefaults()
          .withLeastAskedWeeks(1)
          .withLeastContacts(1)
          .withLeastContactsPerHalfLife(0);

  private static final RelationshipTension TENSION = RelationshipTension.like(RANKING, MIL);

  record Event(int day, int person, double negativity) {
    Event rated(double rating) {
      return new Event(day, person, rating);
    }
  }

  /** Asked days, and events on them, the first of which is a contact with the mother-in-law. */
  record World(ImmutableList<Integer> asked, ImmutableList<Event> events) {

    World with(Event event) {
      return new World(asked, ImmutableList.<Event>builder().addAll(events).add(event).build());
    }

    World replaced(int index, Event event) {
      List<Event> changed = new ArrayList<>(events);
      changed.set(index, event);
      return new World(asked, ImmutableList.copyOf(changed));
    }

    World alsoAsked(int day) {
      return new World(ImmutableList.<Integer>builder().addAll(asked).add(day).build(), events);
    }

    Diaries diary(LocalDate start) {
      Diaries diary = Diaries.days(0).startingOn(start);
      asked.forEach(diary::askedOn);
      events.forEach(e -> diary.contact(e.day(), PEOPLE.get(e.person()), e.negativity(), 5));
      return diary;
    }

    ContactLog log() {
      return diary(MONDAY).log();
    }

    RelationshipTensionResult tension() {
      return TENSION.analyze(log());
    }

    double load() {
      return tension().load().orElseThrow();
    }
  }

  @Provide
  Arbitrary<World> worlds() {
    Arbitrary<Set<Integer>> asked =
        Arbitraries.integers().between(0, 119).set().ofMinSize(40).ofMaxSize(60);
    Arbitrary<Integer> halves = Arbitraries.integers().between(0, 20);
    Arbitrary<Event> events =
        Combinators.combine(
                Arbitraries.integers().between(0, 39), Arbitraries.integers().between(0, 2), halves)
            .as((day, person, n) -> new Event(day, person, n / 2.0));
    return Combinators.combine(asked, events.list().ofMinSize(1).ofMaxSize(20))
        .as(
            (days, list) -> {
              ImmutableList<Integer> sorted = ImmutableList.copyOf(new TreeSet<>(days));
              List<Event> placed = new ArrayList<>();
              for (Event e : list) {
                int person = placed.isEmpty() ? 0 : e.person();
                placed.add(new Event(sorted.get(e.day()), person, e.negativity()));
              }
              return new World(sorted, ImmutableList.copyOf(placed));
            });
  }

  private static Offset<Double> near(double value) {
    return within(1e-12 * (1 + Math.abs(value)));
  }

  @Property
  void loadIndexAndInterval_keepTheirBounds(@ForAll("worlds") World world) {
    RelationshipTensionResult result = world.tension();
    double load = result.load().orElseThrow();
    assertThat(load).isBetween(0.0, result.contactsPerWeek().orElseThrow());
    assertThat(result.index().orElseThrow()).isBetween(0.0, 1.0);
    assertThat(result.severity().orElseThrow()).isBetween(0.0, 1.0);
    assertThat(result.interval().orElseThrow().contains(load)).isTrue();
  }

  @Property
  void load_isZeroIfAndOnlyIfThereIsNoNegativity(@ForAll("worlds") World world) {
    boolean calm = world.events().stream().noneMatch(e -> e.person() == 0 && e.negativity() > 0);
    assertThat(world.load() == 0).isEqualTo(calm);
    World calmed = world;
    for (int i = 0; i < world.events().size(); i++) {
      calmed = calmed.replaced(i, world.events().get(i).rated(0));
    }
    assertThat(calmed.load()).isZero();
    assertThat(calmed.tension().index().orElseThrow()).isZero();
  }

  @Property
  void load_risesWithEveryRating(
      @ForAll("worlds") World world, @ForAll @IntRange(max = 19) int which) {
    int index = which % world.events().size();
    Event event = world.events().get(index);
    Assume.that(event.person() == 0 && event.negativity() < 10);
    World worse = world.replaced(index, event.rated(event.negativity() + 0.5));
    assertThat(worse.load()).isGreaterThan(world.load());
    assertThat(worse.tension().index().orElseThrow())
        .isGreaterThanOrEqualTo(world.tension().index().orElseThrow());
  }

  @Property
  void load_risesWithAnAddedNegativeContactAndACalmOneChangesNothing(
      @ForAll("worlds") World world,
      @ForAll @IntRange(max = 39) int day,
      @ForAll @IntRange(min = 1, max = 10) int negativity) {
    Event event = new Event(world.asked().get(day), 0, negativity);
    assertThat(world.with(event).load()).isGreaterThan(world.load());
    assertThat(world.with(event.rated(0)).load()).isCloseTo(world.load(), near(world.load()));
  }

  @Property
  void load_risesWhenANegativeContactIsMoreRecent(
      @ForAll("worlds") World world, @ForAll @IntRange(max = 39) int later) {
    Event event = world.events().get(0);
    int day = world.asked().get(later);
    Assume.that(event.negativity() > 0 && day > event.day());
    assertThat(world.replaced(0, new Event(day, 0, event.negativity())).load())
        .isGreaterThan(world.load());
  }

  @Property
  void orderAndIds_ofContacts_changeNothing(@ForAll("worlds") World world, @ForAll Random random) {
    List<Event> shuffled = new ArrayList<>(world.events());
    Collections.shuffle(shuffled, random);
    World other = new World(world.asked(), ImmutableList.copyOf(shuffled));
    assertThat(other.load()).isCloseTo(world.load(), near(world.load()));
    assertThat(other.tension().interval().orElseThrow().high())
        .isCloseTo(world.tension().interval().orElseThrow().high(), within(1e-10));
  }

  @Property
  void load_underAnotherName_isTheSame(@ForAll("worlds") World world) {
    List<Event> renamed = new ArrayList<>();
    world
        .events()
        .forEach(e -> renamed.add(new Event(e.day(), (e.person() + 1) % 3, e.negativity())));
    RelationshipTensionResult other =
        TENSION
            .withPerson(HUSBAND)
            .analyze(new World(world.asked(), ImmutableList.copyOf(renamed)).log());
    assertThat(other.load()).isEqualTo(world.tension().load());
    assertThat(other.interval()).isEqualTo(world.tension().interval());
  }

  @Property
  void shift_ofEverythingByWholeWeeks_changesNothing(
      @ForAll("worlds") World world, @ForAll @IntRange(min = -2000, max = 2000) int weeks) {
    RelationshipTensionResult shifted = TENSION.analyze(world.diary(MONDAY.plusWeeks(weeks)).log());
    assertThat(shifted.load()).isEqualTo(world.tension().load());
    assertThat(shifted.interval()).isEqualTo(world.tension().interval());
    assertThat(shifted.sensitivity()).isEqualTo(world.tension().sensitivity());
  }

  @Property
  void loads_ofSources_addUpToTheHouseholdAndTheirIndicesCombine(@ForAll("worlds") World world) {
    TensionRankingResult household = RANKING.analyze(world.log());
    double sum = 0;
    double calm = 1;
    for (RelationshipTensionResult person : household.people()) {
      sum += person.load().orElseThrow();
      calm *= 1 - person.index().orElseThrow();
    }
    assertThat(household.load()).hasValueCloseTo(sum, near(sum));
    assertThat(household.index()).hasValueCloseTo(1 - calm, within(1e-12));
  }

  @Property
  void presence_ofOthers_neverSplitsARating(@ForAll("worlds") World world) {
    Diaries alone = Diaries.days(0);
    Diaries together = Diaries.days(0);
    world.asked().forEach(day -> alone.askedOn(day));
    world.asked().forEach(day -> together.askedOn(day));
    for (Event event : world.events()) {
      RelationshipId person = PEOPLE.get(event.person());
      alone.contact(event.day(), person, event.negativity());
      together.contact(event.day(), person, event.negativity()).alsoPresent(SISTER);
      if (!person.equals(HUSBAND)) {
        together.alsoPresent(HUSBAND);
      }
    }
    assertThat(TENSION.analyze(together.log()).load())
        .isEqualTo(TENSION.analyze(alone.log()).load());
  }

  @Property
  void load_fallsStrictlyOnEveryAskedDayWithoutContact(@ForAll("worlds") World world) {
    Assume.that(world.load() > 0);
    World day = world.alsoAsked(120);
    World twoDays = day.alsoAsked(121);
    assertThat(day.load()).isLessThan(world.load());
    assertThat(twoDays.load()).isLessThan(day.load());
  }

  @Property
  void days_notAskedAbout_changeNothing(
      @ForAll("worlds") World world, @ForAll @IntRange(min = 120, max = 2000) int until) {
    RelationshipTensionResult later = TENSION.withAsOf(MONDAY.plusDays(until)).analyze(world.log());
    assertThat(later.load()).isEqualTo(world.tension().load());
    assertThat(later.interval()).isEqualTo(world.tension().interval());
  }

  @Property
  void contacts_onDaysNotAskedAbout_changeNothing(
      @ForAll("worlds") World world, @ForAll @IntRange(min = 1, max = 400) int away) {
    Diaries inside = Diaries.days(0);
    Diaries outside = Diaries.days(0);
    for (Event event : world.events()) {
      inside.contact(event.day(), PEOPLE.get(event.person()), event.negativity());
      outside.contact(event.day(), PEOPLE.get(event.person()), event.negativity());
    }
    outside.contact(119 + away, MIL, 10).contact(-away, MIL, 10);
    RelationshipTensionResult without = TENSION.analyze(inside.everyContactOf(120));
    RelationshipTensionResult with = TENSION.analyze(outside.everyContactOf(120));
    assertThat(with.load()).isEqualTo(without.load());
    assertThat(with.interval()).isEqualTo(without.interval());
    assertThat(with.contactsOnUnaskedDays()).hasSize(2);
  }

  @Property
  void halvingTheScaleAndItsMaximum_changesNothing(@ForAll("worlds") World world) {
    World halved = world;
    for (int i = 0; i < world.events().size(); i++) {
      Event event = world.events().get(i);
      halved = halved.replaced(i, event.rated(event.negativity() / 2));
    }
    RelationshipTensionResult result = TENSION.withRatingMaximum(5).analyze(halved.log());
    assertThat(result.load()).isEqualTo(world.tension().load());
    assertThat(result.interval()).isEqualTo(world.tension().interval());
    assertThat(result.worst()).isEqualTo(world.tension().worst());
  }

  @Property
  void splitOfAContact_intoTwoOfHalf_leavesTheLoad(@ForAll("worlds") World world) {
    Event event = world.events().get(0);
    Event half = event.rated(event.negativity() / 2);
    World split = world.replaced(0, half).with(half);
    assertThat(split.load()).isCloseTo(world.load(), near(world.load()));
    assertThat(split.tension().contactsPerWeek().orElseThrow())
        .isGreaterThan(world.tension().contactsPerWeek().orElseThrow());
  }

  @Property
  void load_ofConstantContactsOnAllAskedDays_isRateTimesSeverity(
      @ForAll("worlds") World world,
      @ForAll @IntRange(min = 1, max = 3) int perDay,
      @ForAll @DoubleRange(max = 10) double negativity) {
    List<Event> events = new ArrayList<>();
    for (int day : world.asked()) {
      for (int i = 0; i < perDay; i++) {
        events.add(new Event(day, 0, negativity));
      }
    }
    World steady = new World(world.asked(), ImmutableList.copyOf(events));
    double expected = 7 * perDay * negativity / 10;
    assertThat(steady.load()).isCloseTo(expected, within(1e-9));
  }

  @Property(tries = 20)
  void weeklyContacts_tendToRateTimesSeverity(
      @ForAll @IntRange(max = 6) int weekday, @ForAll @IntRange(min = 1, max = 10) int negativity) {
    Diaries diary = Diaries.days(7 * 150);
    for (int week = 0; week < 150; week++) {
      diary.contact(7 * week + weekday, MIL, negativity);
    }
    double load = TENSION.analyze(diary.log()).load().orElseThrow();
    double phase = Math.pow(2, (weekday - 3) / 28.0);
    assertThat(load).isCloseTo(phase * negativity / 10, within(0.002));
  }

  @Property
  void load_isHowOftenTimesHowBadToTheLastBit(@ForAll("worlds") World world) {
    RelationshipTensionResult result = world.tension();
    assertThat(result.contactsPerWeek().orElseThrow() * result.severity().orElseThrow())
        .isEqualTo(result.load().orElseThrow());
  }

  @Property
  void contributions_sumToTheLoadTheLargestFirst(@ForAll("worlds") World world) {
    List<Double> parts = new ArrayList<>();
    world.tension().contributions().forEach(c -> parts.add(c.load()));
    assertThat(parts).isSortedAccordingTo(Collections.reverseOrder());
    double sum = parts.stream().mapToDouble(c -> c).sum();
    assertThat(sum).isCloseTo(world.load(), near(sum));
  }

  @Property
  void index_isNeverAboveOneNorFallsWithTheLoad(@ForAll @IntRange(min = 1, max = 60) int perDay) {
    Diaries diary = Diaries.days(35);
    for (int day = 0; day < 35; day++) {
      for (int i = 0; i < perDay; i++) {
        diary.contact(day, MIL, 10);
      }
    }
    RelationshipTensionResult result = diary.tension();
    assertThat(result.index().orElseThrow()).isBetween(0.999, 1.0);
    assertThat(result.index().orElseThrow() == 1).isEqualTo(perDay >= 6);
  }
}

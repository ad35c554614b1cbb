// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.style.IptStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A seeded generator of whole cases whose truth is stated: the options are what is planted, and
 * what was drawn of it stands beside each case as its {@link Truth}.
 *
 * <p>A case has a diary with contacts ({@link SyntheticCases}), states of the day, daily ratings,
 * forms, and in every session what is told, felt, asked for, set out to do and named; the problem
 * area with its person, what happened before, phases and a contract. Each part has random sequences
 * of its own: with another {@link #work()} the same days happen.
 *
 * <p>Everything is a function of the options and the index. Indices may be used in any order and
 * from any thread. The same options and index give the same case as long as the version of the
 * library is the same.
 *
 * <pre>{@code
 * SyntheticCourse grief =
 *     SyntheticCourse.ofEffects().withProblemArea(ProblemAreaKind.GRIEF).withSeed(7);
 * Course course = grief.course(0);
 * int met = course.truth().count(Counted.BIDS_MET);
 * }</pre>
 */
@Value.Immutable
@IptStyle
public abstract sealed class SyntheticCourse implements WithSyntheticCourse
    permits ImmutableSyntheticCourse {

  private static final RelationshipId SISTER = new RelationshipId("sister");
  private static final RelationshipId COLLEAGUE = new RelationshipId("colleague");
  private static final String NIGHT_SHIFT = "night shift";
  private static final String DAY_OFF = "day off";
  private static final int EVENING = 18;
  private static final int MOST = 9999;

  SyntheticCourse() {}

  /**
   * Returns the generator with every option as by default: the world of {@link #ofNothing()}.
   *
   * @return the generator
   */
  public static SyntheticCourse withDefaults() {
    return builder()
        .addStates(PlantedState.byChance(NIGHT_SHIFT, 0.3), PlantedState.byChance(DAY_OFF, 0.3))
        .addLevel(PlantedLevel.of(RatingScale.of("exhaustion", 0, 10)))
        .addMeasure(phq())
        .hour(new PlantedHour(EVENING, 0))
        .build();
  }

  /**
   * Returns a world in which nothing goes with anything and nothing changes: a role dispute of
   * twelve weekly sessions, a diary of headaches, contacts with a sister and a colleague, a state
   * of the day, a daily rating and the PHQ-9, all complete.
   *
   * @return the generator
   */
  public static SyntheticCourse ofNothing() {
    return withDefaults();
  }

  /**
   * Returns a world in which everything is planted that an analysis looks for, in 18 weeks: the
   * symptom is likelier on Fridays, on days with the colleague and on night shifts, which come
   * every nine days, and begins in the evening; from the ninth week on a decision is tried, and it
   * becomes rarer; the rating goes with the weekday, the colleague and the night shift, and
   * changes; the PHQ-9 falls at once before session 8; anger opens in session 5 and is felt toward
   * the person from session 4 on, not toward everyone; incidents are harsher than what is told.
   *
   * @return the generator
   */
  public static SyntheticCourse ofEffects() {
    SyntheticCourse nothing = withDefaults();
    return nothing
        .withSessions(16)
        .withDiary(
            nothing
                .diary()
                .withWeeks(18)
                .withWeekdayRatios(ByWeekday.constant(1).with(3, DayOfWeek.FRIDAY))
                .withPeople(sister(), colleague().withRateRatio(4)))
        .withStates(
            PlantedState.everyDays(NIGHT_SHIFT, 9, 5, 6, 7).withRateRatio(3),
            PlantedState.byChance(DAY_OFF, 0.3))
        .withHour(new PlantedHour(EVENING, 0.8))
        .withTurn(new PlantedTurn(9, 0.3))
        .withLevels(
            PlantedLevel.of(RatingScale.of("exhaustion", 0, 10))
                .withWeekdays(ByWeekday.constant(0).with(1.5, DayOfWeek.FRIDAY))
                .withPerson(COLLEAGUE)
                .withWithContact(1)
                .withState(NIGHT_SHIFT)
                .withWithState(1)
                .withChange(-2))
        .withMeasures(phq().withFirst(18).withChange(-12).withGainAt(8))
        .withFeeling(
            PlantedFeeling.builder().openness(Openness.HINTED).risesAt(5).focusesAt(4).build())
        .withTelling(
            PlantedTelling.builder()
                .globalNegativity(Ratings.between(0, 3))
                .incidentNegativity(Ratings.between(4, 9))
                .build());
  }

  /**
   * Returns the world of {@link #ofNothing()} in which a third of the forms, days, states and
   * ratings is missing, and forms are handed in with an item left blank.
   *
   * @return the generator
   */
  public static SyntheticCourse ofMissingForms() {
    double share = 1 / 3.0;
    SyntheticCourse nothing = withDefaults();
    return nothing
        .withDiary(
            nothing
                .diary()
                .withMissing(ByWeekday.constant(share))
                .withLogging(Logging.share(1 - share)))
        .withStates(
            PlantedState.byChance(NIGHT_SHIFT, share).withMissing(share),
            PlantedState.byChance(DAY_OFF, share).withMissing(share))
        .withLevels(PlantedLevel.of(RatingScale.of("exhaustion", 0, 10)).withMissing(share))
        .withMeasures(phq().withMissing(share).withBlank(share).withSelfHarm(1, 0, 2, 0));
  }

  /**
   * Returns the world of {@link #ofNothing()} in which nothing is written down, and no session
   * held, from the fifth to the eighth week.
   *
   * @return the generator
   */
  public static SyntheticCourse ofGaps() {
    return withDefaults().withGap(new PlantedGap(4, 4));
  }

  /**
   * Returns the world of {@link #ofNothing()} in which very much happens: in every session forty
   * accounts, twenty bids, tasks, techniques and wishes, and ten people who are met on most days.
   *
   * @return the generator
   */
  public static SyntheticCourse ofFloods() {
    int many = 20;
    SyntheticCourse nothing = withDefaults();
    ImmutableList.Builder<SyntheticPerson> people = ImmutableList.builder();
    for (int i = 1; i <= many / 2; i++) {
      people.add(SyntheticPerson.visiting("visitor-" + i, ByWeekday.constant(0.8)));
    }
    return nothing
        .withDiary(nothing.diary().withPeople(people.build()))
        .withTelling(PlantedTelling.builder().globals(many).incidents(many).build())
        .withBids(new PlantedBids(many, 1 / 2.0))
        .withFeeling(PlantedFeeling.builder().perSession(many).build())
        .withWork(
            PlantedWork.builder()
                .tasks(many)
                .techniques(many)
                .wishes(many)
                .goals(many)
                .statements(many)
                .formulations(many)
                .expectations(many)
                .lifeEvents(many)
                .build());
  }

  /**
   * Returns the worlds that this class names, each under its name.
   *
   * @return the worlds: nothing, effects, missing forms, gaps and floods
   */
  public static ImmutableMap<String, SyntheticCourse> worlds() {
    return ImmutableMap.of(
        "nothing", ofNothing(),
        "effects", ofEffects(),
        "missing forms", ofMissingForms(),
        "gaps", ofGaps(),
        "floods", ofFloods());
  }

  private static SyntheticPerson sister() {
    return SyntheticPerson.visiting(SISTER.value(), ByWeekday.constant(0.3))
        .withRelationship(RelationshipKind.SISTER)
        .withAwayShare(0.1);
  }

  private static SyntheticPerson colleague() {
    return SyntheticPerson.visiting(COLLEAGUE.value(), ByWeekday.constant(0.3))
        .withRelationship(RelationshipKind.COLLEAGUE)
        .withAwayShare(0.1);
  }

  private static PlantedMeasure phq() {
    return PlantedMeasure.of(Instrument.PHQ_9);
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the seed.
   *
   * @return the seed, 1 unless said otherwise
   */
  @Value.Default
  public long seed() {
    return 1;
  }

  /**
   * Returns the first day of the case, which is that of its first session.
   *
   * @return the day, Monday 2024-01-01 unless said otherwise
   */
  @Value.Default
  public LocalDate start() {
    return LocalDate.of(2024, 1, 1);
  }

  /**
   * Returns what the client works on.
   *
   * @return the problem area, a role dispute unless said otherwise
   */
  @Value.Default
  public ProblemAreaKind problemArea() {
    return ProblemAreaKind.ROLE_DISPUTE;
  }

  /**
   * Returns whom the work is about: who has died in grief, the other of a dispute.
   *
   * @return the person: mother, partner, supervisor or neighbour, as the problem area has it
   */
  public RelationshipId person() {
    return new RelationshipId(AreaPlanting.relationship(problemArea()).inWords());
  }

  /**
   * Returns the number of sessions that are held, one a week.
   *
   * @return the number, at least 0; 12 unless said otherwise
   */
  @Value.Default
  public int sessions() {
    return 12;
  }

  /**
   * Returns the weeks in which nothing is written down and no session is held.
   *
   * @return the gap, none unless said otherwise
   */
  public abstract Optional<PlantedGap> gap();

  /**
   * Returns the diary and the contacts; seed and start are those of the course.
   *
   * @return the diary; twelve weeks of headaches, contacts with a sister and a colleague unless
   *     said otherwise
   */
  @Value.Default
  public SyntheticCases diary() {
    return SyntheticCases.withDefaults().withPeople(sister(), colleague());
  }

  /**
   * Returns at what time of day the symptom begins.
   *
   * @return the hour; empty where times are not written down. {@link #withDefaults()} has times at
   *     any hour
   */
  public abstract Optional<PlantedHour> hour();

  /**
   * Returns from when on a decision is tried.
   *
   * @return the turn, none unless said otherwise
   */
  public abstract Optional<PlantedTurn> turn();

  /**
   * Returns the states of the day.
   *
   * @return the states, each once; {@link #withDefaults()} has night shifts and days off, each on
   *     three days of ten
   */
  public abstract ImmutableList<PlantedState> states();

  /**
   * Returns what is rated day by day.
   *
   * @return the ratings, each of a scale of its own; {@link #withDefaults()} has exhaustion from 0
   *     to 10
   */
  public abstract ImmutableList<PlantedLevel> levels();

  /**
   * Returns what is filled in at the start of every session.
   *
   * @return the measures, each instrument once; {@link #withDefaults()} has the PHQ-9
   */
  public abstract ImmutableList<PlantedMeasure> measures();

  /**
   * Returns the feeling that is shown in the sessions.
   *
   * @return the feeling; anger that stays as it is unless said otherwise
   */
  @Value.Default
  public PlantedFeeling feeling() {
    return PlantedFeeling.builder().build();
  }

  /**
   * Returns how the person is told of.
   *
   * @return the telling; one general account and one incident in each session unless said otherwise
   */
  @Value.Default
  public PlantedTelling telling() {
    return PlantedTelling.builder().build();
  }

  /**
   * Returns the bids for support to the person.
   *
   * @return the bids; one in each session, met as often as not, unless said otherwise
   */
  @Value.Default
  public PlantedBids bids() {
    return new PlantedBids(1, 1 / 2.0);
  }

  /**
   * Returns what is worked on.
   *
   * @return the work
   */
  @Value.Default
  public PlantedWork work() {
    return PlantedWork.builder().build();
  }

  /**
   * Returns what is planted of safety.
   *
   * @return the concerns and the clearance; no concern, a cause excluded, unless said otherwise
   */
  @Value.Default
  public PlantedSafety safety() {
    return new PlantedSafety(0, 1, ClearanceStatus.CLEARED);
  }

  /**
   * Returns a case with what was planted in it; the client is {@code synthetic-} and the index.
   *
   * @param index which case, at least 0
   * @return the case and its truth
   */
  public Course course(long index) {
    checkArgument(index >= 0, "index must be at least 0, but was %s", index);
    return new CoursePlanting(this, index).course();
  }

  /**
   * Returns what these options plant to go with what, and to change.
   *
   * @return the effects, which are those of every case
   */
  @Value.Lazy
  public ImmutableList<PlantedEffect> effects() {
    return new CourseEffects(this).effects();
  }

  @Value.Check
  void check() {
    checkArgument(
        sessions() >= 0 && sessions() <= MOST,
        "sessions must be 0 to %s, but was %s",
        MOST,
        sessions());
    checkArgument(
        gap().isEmpty() || diary().sampling() != ContactSampling.EVERY_CONTACT,
        "gap must be empty where every contact is written down");
    turn()
        .ifPresent(
            t ->
                checkArgument(
                    t.week() < diary().weeks(),
                    "the week of the turn must be below %s, but was %s",
                    diary().weeks(),
                    t.week()));
    checkOnce("states", states().stream().map(PlantedState::state).toList());
    checkOnce("levels", levels().stream().map(l -> l.scale().rating()).toList());
    checkOnce("measures", measures().stream().map(m -> m.instrument().code()).toList());
    Set<RelationshipId> people =
        diary().people().stream().map(SyntheticPerson::person).collect(Collectors.toSet());
    checkArgument(
        levels().stream().allMatch(l -> people.containsAll(l.person().stream().toList())),
        "the person of a level must be of the diary");
    Set<String> names = states().stream().map(PlantedState::state).collect(Collectors.toSet());
    checkArgument(
        levels().stream().allMatch(l -> names.containsAll(l.state().stream().toList())),
        "the state of a level must be one of the states");
  }

  private static void checkOnce(String name, List<String> of) {
    checkArgument(ImmutableSet.copyOf(of).size() == of.size(), "%s must each be named once", name);
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableSyntheticCourse.Builder {
    Builder() {}
  }
}

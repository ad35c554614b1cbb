// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DeclaredCourse;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.DecisionOption;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.event.RatingTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.MissedBy;
import io.github.ipt4j.core.history.MissedSession;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.Role;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.ClosenessAt;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import io.github.ipt4j.core.sample.SampleCases;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final RelationshipId WIFE = new RelationshipId("wife");

  /** A Monday. */
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

  private static final RatingScale MOOD = RatingScale.of("mood", 0, 10);

  private static CaseHistory.Builder bare() {
    return CaseHistory.builder()
        .client(Client.builder().id(new ClientId("c1")).build())
        .period(DateRange.ofDays(FIRST, FIRST.plusDays(83)))
        .inventory(
            InterpersonalInventory.builder()
                .addRelationship(Relationship.of(WIFE, RelationshipKind.WIFE))
                .build());
  }

  private static LifeEvent life(
      String id, String on, LifeEventKind kind, RelationshipId... people) {
    return LifeEvent.builder()
        .id(new EventId(id))
        .on(PartialDate.parse(on))
        .kind(kind)
        .addPeople(people)
        .words("what happened")
        .build();
  }

  /** Adds a diary in which "x" is a day with a headache, "." one without, "-" one not recorded. */
  private static CaseHistory.Builder headaches(CaseHistory.Builder history, String days) {
    String drawn = days.replace('-', ' ').replace('.', '-').replace(' ', '.').replace('x', '5');
    SymptomDiary diary =
        SymptomDiary.ofDays(Symptom.HEADACHE, FIRST, drawn)
            .withDeclaredCourse(DeclaredCourse.of(SymptomCourse.EPISODIC));
    return history.addSymptomRecording(diary.recording()).addAllEvents(diary.episodes());
  }

  private static CaseHistory.Builder moods(CaseHistory.Builder history, double... values) {
    history.addScale(MOOD);
    for (int i = 0; i < values.length; i++) {
      if (values[i] >= 0) {
        history.addEvent(
            RatingTaken.builder()
                .id(new EventId(String.format(Locale.ROOT, "mood-%03d", i)))
                .at(EventTime.on(FIRST.plusDays(i)))
                .rating("mood")
                .value(values[i])
                .build());
      }
    }
    return history;
  }

  private static TimelineResult of(CaseHistory.Builder history) {
    return Timeline.withDefaults().analyze(history.build());
  }

  private static List<String> ids(List<TimelineEntry> entries) {
    return entries.stream()
        .map(e -> e.ids().isEmpty() ? e.kind().toString() : e.ids().asList().get(0).value())
        .toList();
  }

  private static TimelineMoment moment(TimelineResult result, TimelineMoment.Kind kind) {
    return result.moments().stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
  }

  private static final String FREE = ".".repeat(28);

  @Test
  void whatLiesWholeInTheFourWeeksBefore_fell_theRestIsPerhapsOrNot() {
    // the first headache is on 2026-03-02; the four weeks before are 2026-02-02 to 2026-03-01
    TimelineResult found =
        of(
            headaches(bare(), FREE + "x.x.x.x.x.x.x.")
                .addLifeEvents(
                    life("day-before-them", "2026-02-01", LifeEventKind.MOVE),
                    life("first-of-them", "2026-02-02", LifeEventKind.MOVE),
                    life("last-of-them", "2026-03-01", LifeEventKind.ILLNESS),
                    life("on-the-day", "2026-03-02", LifeEventKind.ILLNESS),
                    life("after", "2026-03-03", LifeEventKind.ILLNESS),
                    life("month", "2026-02", LifeEventKind.LOSS_OF_WORK),
                    life("next-month", "2026-03", LifeEventKind.OTHER),
                    life("month-before", "2026-01", LifeEventKind.OTHER),
                    life("year", "2026", LifeEventKind.OTHER)));
    TimelineMoment began = moment(found, TimelineMoment.Kind.FIRST_IN_DIARY);
    assertThat(began.on()).isEqualTo(PartialDate.parse("2026-03-02"));
    assertThat(began.daysIntoDiary()).as("the weeks before were recorded").isEmpty();
    assertThat(ids(began.within()))
        .as("2026-02 has 28 days, 1 of which is before them")
        .containsExactly("first-of-them", "last-of-them");
    assertThat(ids(began.perhaps()))
        .containsExactlyInAnyOrder("month", "next-month", "on-the-day", "year");
  }

  @Test
  void aMonthThatLiesWholeInTheWindow_isCounted() {
    TimelineMoment began =
        moment(
            Timeline.withDefaults()
                .withWindowDays(29)
                .analyze(
                    headaches(bare(), FREE + "x")
                        .addLifeEvent(life("month", "2026-02", LifeEventKind.MOVE))
                        .build()),
            TimelineMoment.Kind.FIRST_IN_DIARY);
    assertThat(ids(began.within())).containsExactly("month");
    assertThat(began.perhaps()).isEmpty();
  }

  @Test
  void aSymptomThereAlmostFromTheFirstDay_mayHaveBegunBefore() {
    TimelineResult found = of(headaches(bare(), "...x.x"));
    TimelineMoment began = moment(found, TimelineMoment.Kind.FIRST_IN_DIARY);
    assertThat(began.daysIntoDiary()).isEqualTo(OptionalInt.of(3));
    assertThat(found.headline())
        .contains(
            "headache is in the diary for the first time on 2026-02-05, 3 days after the diary"
                + " began, so it may have been there before; nothing on the line lies in"
                + " the 28 days before that");
    // half of 28 days recorded is enough, one fewer is not
    assertThat(
            moment(
                    of(headaches(bare(), "-".repeat(14) + ".".repeat(14) + "x")),
                    TimelineMoment.Kind.FIRST_IN_DIARY)
                .daysIntoDiary())
        .isEmpty();
    assertThat(
            moment(
                    of(headaches(bare(), "-".repeat(15) + ".".repeat(13) + "x")),
                    TimelineMoment.Kind.FIRST_IN_DIARY)
                .daysIntoDiary())
        .hasValue(13);
  }

  @Test
  void aStatedOnset_countsInThePlaceOfTheDiary_evenOfASymptomWithoutOne() {
    Timeline stated =
        Timeline.withDefaults()
            .withOnsets(
                ImmutableMap.of(
                    Symptom.HEADACHE,
                    PartialDate.parse("2025-11"),
                    Symptom.LOW_MOOD,
                    PartialDate.parse("2025-12-10")));
    TimelineResult found =
        stated.analyze(
            headaches(bare(), FREE + "x")
                .addLifeEvents(
                    life("a", "2025-10-31", LifeEventKind.MOVE),
                    life("b", "2025-11-12", LifeEventKind.DEATH, WIFE),
                    life("c", "2025-10-04", LifeEventKind.MOVE),
                    life("d", "2025-10-03", LifeEventKind.MOVE),
                    life("e", "2025-12-01", LifeEventKind.OTHER))
                .build());
    assertThat(found.moments())
        .extracting(TimelineMoment::kind)
        .containsExactly(TimelineMoment.Kind.STATED_ONSET, TimelineMoment.Kind.STATED_ONSET);
    // of an onset on some day of November only 2025-11-02 to 2025-10-31 would be sure: none
    TimelineMoment headache = found.moments().get(0);
    assertThat(headache.within()).isEmpty();
    assertThat(ids(headache.perhaps())).containsExactly("c", "a", "b");
    assertThat(ids(found.moments().get(1).within())).containsExactly("b", "e");
    assertThat(found.headline())
        .contains("headache began in 2025-11, as was stated;")
        .contains(
            "low mood began on 2025-12-10, as was stated; in the 28 days before that: death"
                + " (wife) (2025-11-12) and another event (2025-12-01)");
  }

  @Test
  void theLargestStep_isBetweenFortnightsThatFollowEachOther_theFirstOfThoseAlike() {
    String some = "x......x......";
    String many = "xxxxxxx.......";
    TimelineResult found =
        of(
            headaches(bare(), some + many + some + many)
                .addLifeEvents(
                    life("in", "2026-02-10", LifeEventKind.MOVE),
                    life("late", "2026-02-20", LifeEventKind.MOVE)));
    TimelineMoment step = moment(found, TimelineMoment.Kind.LARGEST_STEP);
    assertThat(step.on()).isEqualTo(PartialDate.of(FIRST.plusDays(14)));
    assertThat(step.before().orElseThrow().symptomDays()).hasValue(2);
    assertThat(step.after().orElseThrow().symptomDays()).hasValue(7);
    assertThat(step.after().orElseThrow().mean()).isEqualTo(0.5);
    assertThat(ids(step.within())).containsExactly("in");
    assertThat(found.levels()).hasSize(4);
    assertThat(found.headline())
        .contains(
            "headache changed most from 2 of 14 days in the fortnight from 2026-02-02 to 7 of 14"
                + " days in that from 2026-02-16; in the 28 days before that: move (2026-02-10)");
  }

  @Test
  void aFortnightRecordedOnFewerThanHalfOfItsDays_isShown_andNotCompared() {
    String six = "xxxxxx" + "-".repeat(8);
    String seven = "......." + "-".repeat(7);
    TimelineResult found = of(headaches(bare(), seven + six + seven + "x" + ".".repeat(13)));
    assertThat(found.levels()).extracting(LevelStretch::recorded).containsExactly(7, 6, 7, 14);
    TimelineMoment step = moment(found, TimelineMoment.Kind.LARGEST_STEP);
    assertThat(step.on()).isEqualTo(PartialDate.of(FIRST.plusDays(42)));
    TimelineResult apart = of(headaches(bare(), seven + "-".repeat(14) + "xxxxxxx"));
    assertThat(apart.levels()).hasSize(2);
    assertThat(apart.moments())
        .extracting(TimelineMoment::kind)
        .as("they do not follow each other")
        .containsExactly(TimelineMoment.Kind.FIRST_IN_DIARY);
  }

  @Test
  void aLevelThatStaysTheSame_hasNoStep() {
    assertThat(of(headaches(bare(), "x......".repeat(8))).moments())
        .extracting(TimelineMoment::kind)
        .containsExactly(TimelineMoment.Kind.FIRST_IN_DIARY);
  }

  @Test
  void fortnights_areCountedFromTheMondayOfTheFirstRecordedDayOfAny() {
    CaseHistory.Builder history = moods(bare(), -1, -1, 4, 6);
    headaches(history, "-".repeat(16) + "x");
    assertThat(of(history).levels())
        .extracting(l -> l.of() + " " + l.from() + " " + l.to() + " " + l.mean())
        .containsExactly("headache 2026-02-16 2026-03-01 1.0", "mood 2026-02-02 2026-02-15 5.0");
  }

  /** A mood of 5, on some days another. */
  private static double[] mood(int days, double others, int... on) {
    double[] values = new double[days];
    Arrays.fill(values, 5);
    for (int day : on) {
      values[day] = others;
    }
    return values;
  }

  @Test
  void theWeekOfAnAnniversary_standsBesideTheWeeksAround() {
    // the anniversary is day 20 (2026-02-22), its week days 17 to 23; around are 3 to 16, 24 to 37
    CaseHistory.Builder history =
        moods(bare(), mood(60, 2, 20, 22, 16, 2, 38))
            .addLifeEvents(
                life("day", "2026-02-22", LifeEventKind.ANNIVERSARY, WIFE),
                life("month", "2026-03", LifeEventKind.ANNIVERSARY, WIFE),
                life("too-early", "2026-01-31", LifeEventKind.ANNIVERSARY, WIFE));
    TimelineResult found = of(history);
    assertThat(found.anniversaries()).hasSize(1);
    AnniversaryLevel level = found.anniversaries().get(0);
    assertThat(level.onDay().orElseThrow().mean()).isEqualTo(2);
    assertThat(level.week().recorded()).isEqualTo(7);
    assertThat(level.week().mean()).isEqualTo((5 * 5 + 2 * 2) / 7.0);
    assertThat(level.around().recorded()).isEqualTo(28);
    assertThat(level.around().mean()).isEqualTo((27 * 5 + 2) / 28.0);
    assertThat(found.headline())
        .contains(
            "round the anniversary of 2026-02-22 (wife), mood was 4.1 on average that week (2.0"
                + " on the day) and 4.9 on average in the weeks round it;");
  }

  @Test
  void severalSeries_standTogetherRoundOneAnniversary_aSymptomByItsDays() {
    CaseHistory.Builder history =
        moods(bare(), mood(60, 2, 20))
            .addLifeEvent(life("day", "2026-02-22", LifeEventKind.ANNIVERSARY));
    headaches(history, ".".repeat(20) + "x" + ".".repeat(39));
    assertThat(of(history).headline())
        .contains(
            "round the anniversary of 2026-02-22, headache was 1 of 7 days that week (there on"
                + " the day) and 0 of 28 days in the weeks round it, mood was 4.6 on"
                + " average that week (2.0 on the day) and 5.0 on average");
    CaseHistory.Builder without =
        bare().addLifeEvent(life("day", "2026-02-22", LifeEventKind.ANNIVERSARY));
    headaches(without, "x" + ".".repeat(59));
    assertThat(of(without).headline())
        .contains("headache was 0 of 7 days that week (not there on the day) and 0 of 28")
        .contains(
            "headache is in the diary for the first time on 2026-02-02, the first day of the diary,"
                + " so it may have been there before;");
  }

  @Test
  void whatPerhapsFell_isToldAsThat() {
    TimelineResult found =
        of(headaches(bare(), FREE + "x").addLifeEvent(life("a", "2026-03-02", LifeEventKind.MOVE)));
    assertThat(found.headline())
        .contains(
            "nothing on the line surely lies in the 28 days before that, perhaps move"
                + " (2026-03-02);");
    assertThat(of(headaches(bare(), FREE + "x")).headline())
        .endsWith("none of this is tested: with no event of the client's life on the line");
  }

  @Test
  void anAnniversaryOfWhoseWeekFewDaysAreKnown_isNotCompared() {
    double[] values = mood(60, -1, 17, 18, 20);
    CaseHistory.Builder history =
        moods(bare(), values)
            .addLifeEvent(life("day", "2026-02-22", LifeEventKind.ANNIVERSARY, WIFE));
    assertThat(of(history).anniversaries().get(0).onDay()).isEmpty();
    CaseHistory.Builder fewer =
        moods(bare(), mood(60, -1, 17, 18, 20, 21))
            .addLifeEvent(life("day", "2026-02-22", LifeEventKind.ANNIVERSARY, WIFE));
    assertThat(of(fewer).anniversaries()).isEmpty();
    Timeline wide = Timeline.withDefaults().withAroundDays(40);
    assertThat(wide.analyze(history.build()).anniversaries().get(0).around().recorded())
        .as("of 80 days 53 were recorded")
        .isEqualTo(53);
    assertThat(wide.withAroundDays(54).analyze(history.build()).anniversaries()).isEmpty();
  }

  @Test
  void windows_areCountedOneByOne() {
    // the period has 84 days, so 57 stretches of 28 days; day 30 lies in the stretches that begin
    // on
    // the days 3 to 30, day 60 in 33 to 56
    TimelineResult found =
        of(
            bare()
                .addSession(Session.of(1, FIRST))
                .addLifeEvents(
                    life("a", FIRST.plusDays(30).toString(), LifeEventKind.MOVE),
                    life("b", FIRST.plusDays(60).toString(), LifeEventKind.ANNIVERSARY),
                    life("year", "2026", LifeEventKind.OTHER),
                    life("long-ago", "2019-05-01", LifeEventKind.MARRIAGE)));
    assertThat(found.windows()).isEqualTo(new Share(28 + 24, 57));
    Timeline longer = Timeline.withDefaults().withWindowDays(84);
    assertThat(longer.analyze(bare().addSession(Session.of(1, FIRST)).build()).windows())
        .isEqualTo(new Share(0, 1));
    assertThat(
            longer
                .withWindowDays(85)
                .analyze(bare().addSession(Session.of(1, FIRST)).build())
                .windows())
        .isEqualTo(new Share(0, 0));
  }

  @Test
  void whatIsSaidOfAChange_endsWithWhatItIsWorth() {
    TimelineResult found =
        of(
            headaches(bare(), FREE + "x")
                .addLifeEvent(life("a", FIRST.plusDays(30).toString(), LifeEventKind.MOVE)));
    assertThat(found.headline())
        .endsWith(
            "none of this is tested: with 1 event of the client's life on the line, 28 of 57"
                + " stretches of 28 days in the time of the case hold at least one of them");
    assertThat(of(bare().addSession(Session.of(1, FIRST))).headline())
        .isEqualTo(
            "The line of time begins 2026-02-02, with no event of the client's life, 1 session");
  }

  private static DecisionAnalysis decision() {
    return DecisionAnalysis.builder()
        .id(new EventId("decision"))
        .at(EventTime.on(FIRST.plusDays(7)))
        .question("whether to go")
        .addOption(DecisionOption.builder().description("stay at home").build())
        .chosen(1)
        .triedOn(FIRST.plusDays(9))
        .build();
  }

  @Test
  void everyKindOfEntry_standsInTheOrderOfTime() {
    CaseHistory history =
        headaches(bare(), FREE + "x")
            .addSessions(Session.of(1, FIRST), Session.of(2, FIRST.plusDays(7)))
            .addMissedSession(new MissedSession(FIRST.plusDays(14), MissedBy.CLIENT))
            .addPhases(
                new TreatmentPhase(PhaseKind.INITIAL, FIRST),
                new TreatmentPhase(PhaseKind.MIDDLE, FIRST.plusDays(7)))
            .addEvent(decision())
            .addProblemAreas(
                Grief.builder().deceased(WIFE).diedOn(LocalDate.of(2025, 12, 24)).build(),
                RoleTransition.builder()
                    .oldRole(Role.of("husband"))
                    .newRole(Role.of("widower"))
                    .began(LocalDate.of(2025, 12, 25))
                    .build())
            .inventory(
                InterpersonalInventory.builder()
                    .addRelationship(
                        Relationship.of(WIFE, RelationshipKind.WIFE)
                            .withCloseness(
                                new ClosenessAt(FIRST.plusDays(10), ClosenessRing.INNER)))
                    .build())
            .addLifeEvent(life("a", "2026-01", LifeEventKind.ILLNESS, WIFE))
            .build();
    TimelineResult found = Timeline.withDefaults().analyze(history);
    assertThat(found.entries())
        .extracting(e -> e.kind() + " " + e.from() + " " + e.to())
        .containsExactly(
            "DEATH 2025-12-24 2025-12-24",
            "ROLE_CHANGE 2025-12-25 2025-12-25",
            "LIFE_EVENT 2026-01-01 2026-01-31",
            "SESSION 2026-02-02 2026-02-02",
            "PHASE 2026-02-02 2026-02-08",
            "LEVEL 2026-02-02 2026-02-15",
            "SESSION 2026-02-09 2026-02-09",
            "DECISION 2026-02-09 2026-02-09",
            "PHASE 2026-02-09 2026-04-26",
            "DECISION_TRIED 2026-02-11 2026-02-11",
            "CLOSENESS 2026-02-12 2026-02-12",
            "MISSED_SESSION 2026-02-16 2026-02-16",
            "LEVEL 2026-02-16 2026-03-01",
            "LEVEL 2026-03-02 2026-03-15");
    assertThat(found.ofLife()).isEqualTo(3);
    assertThat(found.table().toCsv().lines())
        .contains(
            "what,from,until",
            "death of wife,2025-12-24,",
            "illness (wife),2026-01,",
            "initial phase,2026-02-02,2026-02-08",
            "headache: 0 of 14 days,2026-02-02,2026-02-15",
            "session 1,2026-02-02,");
    assertThat(ids(moment(found, TimelineMoment.Kind.FIRST_IN_DIARY).within()))
        .as("sessions, closeness and levels do not fall")
        .containsExactly("PHASE", "decision", "PHASE", "decision");
    assertThat(found.headline())
        .startsWith(
            "The line of time begins 2025-12-24, with 3 events of the client's life, 2 sessions, 1"
                + " session missed, 1 decision;");
    assertThat(found.toString())
        .doesNotContain("widower", "whether to go", "stay at home", "what happened")
        .contains("death of wife", "wife in the inner ring", "session missed by the client")
        .contains("the decision of 2026-02-09 tried");
    assertThat(Printer.english().withQuotes(true).text(found))
        .contains("widower", "whether to go", "stay at home", "what happened");
    assertThat(found.evidence()).extracting(EventId::value).containsExactly("a", "decision");
    assertThat(found.about()).containsExactly(WIFE);
  }

  @Test
  void aDeathOrAChangeOfRole_thatALifeEventTells_standsOnce() {
    Grief grief = Grief.builder().deceased(WIFE).diedOn(LocalDate.of(2025, 12, 24)).build();
    CaseHistory.Builder exact =
        bare()
            .addProblemArea(grief)
            .addLifeEvent(life("a", "2025-12-24", LifeEventKind.DEATH, WIFE));
    assertThat(of(exact).count(TimelineKind.DEATH)).isZero();
    CaseHistory.Builder vague =
        bare().addProblemArea(grief).addLifeEvent(life("a", "2025-12", LifeEventKind.DEATH, WIFE));
    assertThat(of(vague).count(TimelineKind.DEATH)).isEqualTo(1);
    CaseHistory.Builder ofAnother =
        bare().addProblemArea(grief).addLifeEvent(life("a", "2025-12-24", LifeEventKind.DEATH));
    assertThat(of(ofAnother).count(TimelineKind.DEATH)).isEqualTo(1);
    CaseHistory.Builder otherKind =
        bare()
            .addProblemArea(grief)
            .addLifeEvent(life("a", "2025-12-24", LifeEventKind.ILLNESS, WIFE));
    assertThat(of(otherKind).count(TimelineKind.DEATH)).isEqualTo(1);
    CaseHistory known =
        bare()
            .inventory(
                InterpersonalInventory.builder()
                    .addRelationship(
                        Relationship.of(WIFE, RelationshipKind.WIFE)
                            .withDiedOn(PartialDate.parse("2025")))
                    .build())
            .addLifeEvent(life("a", "2025-12-24", LifeEventKind.DEATH, WIFE))
            .build();
    assertThat(Timeline.withDefaults().analyze(known).count(TimelineKind.DEATH)).isZero();
    RoleTransition role =
        RoleTransition.builder()
            .oldRole(Role.of("one"))
            .newRole(Role.of("two"))
            .began(LocalDate.of(2025, 12, 24))
            .build();
    assertThat(
            of(bare()
                    .addProblemArea(role)
                    .addLifeEvent(life("a", "2025-12-24", LifeEventKind.MOVE)))
                .count(TimelineKind.ROLE_CHANGE))
        .isZero();
    assertThat(
            of(bare()
                    .addProblemArea(role)
                    .addLifeEvents(
                        life("a", "2025-12-24", LifeEventKind.ANNIVERSARY),
                        life("b", "2025-12", LifeEventKind.MOVE)))
                .count(TimelineKind.ROLE_CHANGE))
        .isEqualTo(1);
  }

  @Test
  void everyoneWhoDied_standsWithTheirOwnDay() {
    RelationshipId sister = new RelationshipId("sister");
    CaseHistory history =
        bare()
            .inventory(
                InterpersonalInventory.builder()
                    .addRelationship(Relationship.of(WIFE, RelationshipKind.WIFE))
                    .addRelationship(
                        Relationship.of(sister, RelationshipKind.SISTER)
                            .withDiedOn(PartialDate.parse("2019")))
                    .build())
            .addProblemAreas(
                Grief.builder().deceased(WIFE).diedOn(LocalDate.of(2025, 12, 24)).build())
            .build();
    assertThat(Timeline.withDefaults().analyze(history).entries())
        .extracting(e -> e.people() + " " + e.from() + " " + e.dayKnown())
        .containsExactly("[sister] 2019-01-01 false", "[wife] 2025-12-24 true");
  }

  @Test
  void aScaleOfWhichNothingWasRated_hasNoLevel() {
    assertThat(of(moods(bare()).addSession(Session.of(1, FIRST))).levels()).isEmpty();
  }

  @Test
  void withoutAnyEntry_nothingIsOnTheLine() {
    TimelineResult found = of(bare());
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.headline())
        .isEqualTo(
            "Too little to describe the line of time: no entry on the line of time (1 needed)");
    assertThat(found.windows()).isEqualTo(new Share(0, 0));
  }

  @Test
  void options_areChecked() {
    Timeline timeline = Timeline.withDefaults();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline.withWindowDays(0))
        .withMessageContaining("windowDays must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline.withAroundDays(0))
        .withMessageContaining("aroundDays must be at least 1, but was 0");
    assertThatIllegalArgumentException().isThrownBy(() -> timeline.withLeastShare(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline.withLeastShare(1.1))
        .withMessageContaining("leastShare must be above 0 and at most 1, but was 1.1");
    assertThat(timeline.withLeastShare(1).withWindowDays(1).withAroundDays(1).leastShare())
        .isEqualTo(1);
  }

  @Test
  void theSamples_tellTheirLines() {
    TimelineResult walter = Timeline.withDefaults().analyze(SampleCases.walter());
    assertThat(walter.anniversaries())
        .as("his wedding day beside the weeks around, for each rating")
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.day()).isEqualTo(LocalDate.of(2025, 5, 2)));
    assertThat(walter.count(TimelineKind.SESSION)).isEqualTo(14);
    assertThat(walter.count(TimelineKind.DEATH)).as("a life event tells it").isZero();
    assertThat(walter.ofLife()).isEqualTo(5);
    for (CaseHistory history : SampleCases.all()) {
      assertThat(Timeline.withDefaults().analyze(history).shortfalls()).isEmpty();
    }
  }

  @Test
  void kindsHaveNames() {
    assertThat(ImmutableList.copyOf(TimelineKind.values()))
        .extracting(TimelineKind::inWords)
        .contains("life event", "missed session")
        .doesNotHaveDuplicates();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.MedicalClearance;
import io.github.ipt4j.core.client.PresentingIssue;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.MissedBy;
import io.github.ipt4j.core.history.MissedSession;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentContract;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Plants one course. */
final class CoursePlanting {
  private static final IssueId CAME_WITH = new IssueId("came-with");
  private static final IssueId BEHIND_IT = new IssueId("behind-it");
  private static final int MIDDLE = 4;
  private static final int TERMINATION = 8;
  private static final int LAST = 2;
  private static final int DAYS_BEFORE = 3;
  private static final int WEEKS_AFTER = 2;

  private final SyntheticCourse options;
  private final SyntheticCases diary;
  private final long index;
  private final Plot plot;
  private final CaseHistory.Builder history = CaseHistory.builder();

  CoursePlanting(SyntheticCourse options, long index) {
    this.options = options;
    this.index = index;
    this.diary = options.diary().withSeed(options.seed()).withStart(options.start());
    this.plot =
        new Plot(
            options.seed(),
            index,
            options.start(),
            options.sessions(),
            options.person(),
            options.gap(),
            options.turn());
  }

  Course course() {
    history.client(client()).period(period());
    AreaPlanting area = new AreaPlanting(plot, options.problemArea());
    area.plant(history);
    area.plantPeople(history, diary.people(), options.work().expectations());
    area.plantLife(history, options.work().lifeEvents());
    plantSessions();
    plantDays();
    MeasurePlanting measures = new MeasurePlanting(plot);
    for (int i = 0; i < options.measures().size(); i++) {
      measures.plant(options.measures().get(i), i);
    }
    TalkPlanting talk = new TalkPlanting(plot);
    boolean isGrief = options.problemArea() == ProblemAreaKind.GRIEF;
    talk.plant(options.telling(), isGrief ? Era.PAST : Era.CURRENT);
    talk.plant(options.bids());
    talk.plant(options.feeling());
    talk.plantRatings();
    plantWork();
    int entries = plot.events().size() + options.work().lifeEvents();
    plot.count(Counted.ENTRIES, "", entries);
    return new Course(
        history.addAllEvents(EventOrder.sorted(plot.events())).build(),
        Truth.builder()
            .problemArea(options.problemArea())
            .symptom(diary.symptom())
            .person(plot.person())
            .feeling(options.feeling().affect())
            .turn(plot.turn())
            .addAllEffects(options.effects())
            .counts(plot.counts())
            .putAllTotals(measures.totals())
            .putAllSelfHarm(measures.selfHarm())
            .addAllOpenness(talk.shown())
            .putAllLoads(loads())
            .expectationGap(
                options.work().expectations() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(AreaPlanting.gap()))
            .build());
  }

  private Map<String, Double> loads() {
    Map<String, Double> loads = new LinkedHashMap<>();
    diary.people().forEach(p -> loads.put(p.person().value(), p.load()));
    return loads;
  }

  private Client client() {
    plot.count(Counted.PRESENTING_ISSUES, "");
    return Client.builder()
        .id(new ClientId("synthetic-" + index))
        .addClearance(
            MedicalClearance.builder()
                .symptom(diary.symptom())
                .status(options.safety().clearance())
                .date(options.start())
                .build())
        .addPresentingIssue(
            PresentingIssue.builder()
                .id(CAME_WITH)
                .description("what the client came with")
                .symptom(diary.symptom())
                .build())
        .build();
  }

  private DateRange period() {
    int sessions = options.sessions();
    long ofSessions =
        sessions == 0
            ? 0
            : ChronoUnit.WEEKS.between(options.start(), plot.session(sessions)) + WEEKS_AFTER;
    return new DateRange(
        options.start(), options.start().plusWeeks(Math.max(diary.weeks(), ofSessions)));
  }

  private void plantSessions() {
    Draws draws = plot.draws(Draws.Purpose.MISSED, 0);
    int n = options.sessions();
    for (int k = 1; k <= n; k++) {
      LocalDate date = plot.session(k);
      history.addSession(
          Session.builder().number(k).date(date).addArea(options.problemArea()).build());
      plot.count(Counted.SESSIONS, "");
      if (draws.happens(options.work().missed()) && k > 1) {
        history.addMissedSession(new MissedSession(date.minusDays(DAYS_BEFORE), MissedBy.CLIENT));
        plot.count(Counted.MISSED_SESSIONS, "");
      }
    }
    if (n > 0) {
      history.contract(
          TreatmentContract.builder().plannedSessions(n).agreedOn(options.start()).build());
      plantPhase(PhaseKind.INITIAL, 1);
    }
    if (n >= MIDDLE) {
      plantPhase(PhaseKind.MIDDLE, MIDDLE);
    }
    if (n >= TERMINATION) {
      plantPhase(PhaseKind.TERMINATION, n - LAST);
    }
  }

  private void plantPhase(PhaseKind kind, int session) {
    history.addPhase(new TreatmentPhase(kind, plot.session(session)));
    plot.count(Counted.PHASES, "");
  }

  private void plantDays() {
    double turn = options.turn().map(PlantedTurn::rateRatio).orElse(1.0);
    DayPlanting days = new DayPlanting(plot, diary, index, options.states(), turn);
    history.addSymptomRecording(days.plantDiary(index, options.hour()).recording());
    ContactLog log =
        days.plantContacts(index, options.work().goneThrough(), options.work().hurtful());
    if (!diary.people().isEmpty()) {
      history.contactRecording(log.recording());
    }
    days.plantStates();
    LevelPlanting levels = new LevelPlanting(plot, days);
    for (int i = 0; i < options.levels().size(); i++) {
      history.addScale(options.levels().get(i).scale());
      levels.plant(options.levels().get(i), i);
    }
  }

  private void plantWork() {
    WorkPlanting work = new WorkPlanting(plot, options.work());
    work.plant(options.problemArea());
    work.plant(options.safety());
    plot.turn().ifPresent(day -> work.plantTurn(day, diary.symptom()));
    diary.people().stream()
        .findFirst()
        .ifPresent(p -> work.plantHypothesis(diary.symptom(), p.person()));
    if (options.sessions() > 1) {
      history.addInterpersonalIssue(
          InterpersonalIssue.builder()
              .id(BEHIND_IT)
              .description("what was found behind it")
              .addPerson(plot.person())
              .area(options.problemArea())
              .build());
      plot.add(
          IssueUnpacked.builder()
              .id(Plot.id("unpacked", 2, 1))
              .at(EventTime.on(plot.session(2)))
              .from(CAME_WITH)
              .to(BEHIND_IT)
              .build());
      plot.count(Counted.ISSUES_UNPACKED, "");
    }
  }
}

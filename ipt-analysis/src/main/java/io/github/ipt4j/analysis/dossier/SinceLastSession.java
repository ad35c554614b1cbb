// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.RatingCells;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.Task;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.measure.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was recorded since the last session. Where the record ends with that session, it is what was
 * recorded since the session before.
 */
public final class SinceLastSession {
  /** Fewer days than a week differ by what fell on them. */
  private static final int DAYS_OF_A_MEAN = 7;

  private final CaseHistory history;
  private final Optional<Session> session;
  private final Optional<DateRange> days;

  SinceLastSession(CaseHistory history) {
    this.history = history;
    List<Session> sessions = history.sessions();
    LocalDate end = history.period().endExclusive();
    Optional<Session> from = Optional.empty();
    for (Session s : sessions) {
      boolean isLast = s.equals(sessions.get(sessions.size() - 1));
      if (s.date().plusDays(1).isBefore(end) && (!isLast || s.date().plusDays(2).isBefore(end))) {
        from = Optional.of(s);
      }
    }
    session = from;
    days = from.map(s -> new DateRange(s.date().plusDays(1), end));
  }

  /**
   * Returns the session.
   *
   * @return the session since which is counted, empty without one
   */
  public Optional<Session> session() {
    return session;
  }

  /**
   * Returns the days.
   *
   * @return the days after the session, empty without a session
   */
  public Optional<DateRange> days() {
    return days;
  }

  /**
   * Returns the days with each symptom among the recorded ones.
   *
   * @return the shares by symptom
   */
  public ImmutableSortedMap<Symptom, Share> symptomDays() {
    ImmutableSortedMap.Builder<Symptom, Share> shares = ImmutableSortedMap.naturalOrder();
    days.ifPresent(
        range ->
            history
                .symptoms()
                .forEach(
                    s -> {
                      SymptomDiary part = history.symptomDiary(s).during(range);
                      shares.put(s, new Share(part.symptomDays().size(), part.size()));
                    }));
    return shares.build();
  }

  /**
   * Returns the latest form with a total of each instrument that was filled in on the day of the
   * session or since.
   *
   * @return the forms in the order of the instruments
   */
  public ImmutableList<MeasureTaken> forms() {
    ImmutableList.Builder<MeasureTaken> forms = ImmutableList.builder();
    for (Instrument instrument : history.instruments()) {
      totals(instrument).stream()
          .filter(m -> session.filter(s -> !m.at().date().isBefore(s.date())).isPresent())
          .reduce((a, b) -> b)
          .ifPresent(forms::add);
    }
    return forms.build();
  }

  /**
   * Returns the statements that were said since.
   *
   * @return the statements
   */
  public ImmutableList<AssertiveStatement> said() {
    return history.events(AssertiveStatement.class).stream()
        .filter(s -> s.enactedOn().flatMap(day -> days.filter(d -> d.contains(day))).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the homework and other tasks that were done.
   *
   * @return the tasks in the order in which they were set
   */
  public ImmutableList<Task> done() {
    return history.events(Task.class).stream()
        .filter(t -> t.doneOn().flatMap(day -> days.filter(d -> d.contains(day))).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (session.isEmpty()) {
      String phrase = history.sessions().isEmpty() ? "noSession" : "firstSession";
      lines.add(Line.of(Line.MAIN, Clause.of("dossier.since." + phrase)));
      return lines;
    }
    lines.add(
        Line.of(
            Line.ALWAYS,
            Clause.of("dossier.since.session")
                .with("number", session.get().number())
                .with("date", Cell.day(session.get().date()))
                .with("days", days.orElseThrow().days())));
    forms().forEach(m -> lines.add(Line.of(Line.ALWAYS, form(m))));
    symptomDays().forEach((symptom, share) -> lines.add(Line.of(Line.MAIN, days(symptom, share))));
    history
        .scales()
        .forEach(scale -> lines.add(Line.of(Line.MAIN, level(history.dailyRatings(scale)))));
    done().forEach(t -> lines.add(Line.of(Line.MAIN, done(t)).quoting(Quotation.of(t))));
    said().forEach(s -> lines.add(Line.of(Line.MAIN, said(s)).quoting(Quotation.of(s))));
    return lines;
  }

  private Clause form(MeasureTaken measure) {
    List<MeasureTaken> all = totals(measure.instrument());
    int at = all.indexOf(measure);
    OptionalDouble before = at > 0 ? all.get(at - 1).total() : OptionalDouble.empty();
    return Clause.of("dossier.since.form")
        .with("instrument", Cell.name(measure.instrument().code()))
        .with("total", Cell.rating(measure.total()))
        .with("date", Cell.day(measure.at().date()))
        .with("before", Cell.rating(before))
        .with("first", at > 1 ? Cell.rating(all.get(0).total()) : Cell.NONE);
  }

  private List<MeasureTaken> totals(Instrument instrument) {
    return history.measureSeries(instrument).measures().stream()
        .filter(m -> m.total().isPresent())
        .toList();
  }

  /** How often a symptom was there, or, where it is there on most days, how much of it. */
  private Clause days(Symptom symptom, Share share) {
    Cell name = Cell.name(symptom.name());
    if (share.of() == 0) {
      return Clause.of("dossier.since.notRecorded").with("symptom", name);
    }
    SymptomDiary diary = history.symptomDiary(symptom);
    if (diary.course() == SymptomCourse.EPISODIC) {
      return Clause.of("dossier.since.symptom")
          .with("symptom", name)
          .with("days", Cell.share(share))
          .with("last", share.count() > 0 ? Cell.NONE : last(diary));
    }
    return level(diary.ratings());
  }

  private static Cell last(SymptomDiary diary) {
    return diary.symptomDays().isEmpty() ? Cell.NONE : Cell.day(diary.symptomDays().last());
  }

  /** How much there was of what is told in levels, beside the stretch before of the same length. */
  private Clause level(DailyRatings ratings) {
    RatingCells cells = RatingCells.of(ratings);
    DateRange since = days.orElseThrow();
    DailyRatings now = ratings.during(since);
    DailyRatings before =
        ratings.during(
            new DateRange(since.startInclusive().minusDays(since.days()), since.startInclusive()));
    boolean isComparable = Math.min(now.size(), before.size()) >= DAYS_OF_A_MEAN;
    return Clause.of("dossier.since.level" + (now.size() == 0 ? ".none" : ""))
        .with("rating", cells.name())
        .with("mean", cells.mean(now.mean()))
        .with("ends", cells.ends())
        .with("days", now.size())
        .with("before", isComparable ? cells.mean(before.mean()) : Cell.NONE);
  }

  private static Clause done(Task task) {
    return Clause.of("dossier.since.done")
        .with("kind", Cell.term(task.kind(), task.kind().inWords()))
        .with("set", Cell.day(task.at().date()))
        .with("date", Cell.day(task.doneOn()))
        .with(
            "outcome",
            task.outcome().map(o -> Cell.quote(Quotation.cut(o), Cell.NONE)).orElse(Cell.NONE));
  }

  private static Clause said(AssertiveStatement statement) {
    return Clause.of("dossier.since.said")
        .with("people", Cell.target(statement.toward()))
        .with("date", Cell.day(statement.enactedOn()))
        .with("outcome", statement.outcome().map(o -> Cell.term(o, o.inWords())).orElse(Cell.NONE));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.outcome.ConclusionReportResult;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.relationship.ClosenessAt;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.Relationship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A case as trainees hand it in: summary, circle, formulation, sessions, measures, conclusion. */
final class CaseReport {
  private static final String COLUMN = "dossier.report.column.";

  /** The training of the IPT Institute asks for questionnaires at intake and so often after it. */
  private static final int SESSIONS_BETWEEN_MEASURES = 4;

  private static final ImmutableSet<Class<?>> SAID =
      ImmutableSet.of(
          Account.class, AffectExpression.class, AssertiveStatement.class, Realisation.class);

  private final CaseReviewResult review;
  private final CaseHistory history;
  private final Printer printer;
  private final List<Section> sections = new ArrayList<>();

  CaseReport(CaseReviewResult review, Printer printer) {
    this.review = review;
    this.history = review.history();
    this.printer = printer;
  }

  Page page(Clause title) {
    lines(SectionKind.SAFETY, new SafetyLines(history).lines());
    lines(SectionKind.WHO_AND_WHY, new WhoLines(history).linesBesidesFormulation());
    lines(SectionKind.IN_SHORT, new Findings(review).inShort());
    table(SectionKind.CIRCLE, circle());
    formulation();
    table(SectionKind.SESSIONS, sessions());
    table(SectionKind.MEASURES, measures());
    table(SectionKind.SELF_RATING, selfRatings());
    review.descriptions().values().stream()
        .filter(ConclusionReportResult.class::isInstance)
        .forEach(
            c ->
                sections.add(
                    new Section(
                        SectionKind.CONCLUSION,
                        Clause.of(SectionKind.CONCLUSION.heading()),
                        c.blocks())));
    return new Page(title, ImmutableList.copyOf(sections), printer);
  }

  private void lines(SectionKind kind, List<Line> lines) {
    ImmutableList.Builder<ImmutableList<Clause>> sentences = ImmutableList.builder();
    lines.forEach(line -> sentences.add(line.sentence()));
    section(kind, new Block.Bullets(sentences.build()));
  }

  private void table(SectionKind kind, Optional<Table> table) {
    table.ifPresent(t -> section(kind, new Block.Figures(t)));
  }

  private void section(SectionKind kind, Block block) {
    sections.add(new Section(kind, Clause.of(kind.heading()), ImmutableList.of(block)));
  }

  private Optional<Table> circle() {
    List<Relationship> people =
        history.inventory().relationships().stream()
            .sorted(
                Comparator.comparing((Relationship r) -> place(r.ring()))
                    .thenComparing(Relationship::kind)
                    .thenComparing(r -> r.id().value()))
            .toList();
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table = table("person", "intake", "wished", "later", "since");
    for (Relationship person : people) {
      Optional<ClosenessAt> later = person.latestCloseness();
      table.row(
          Cell.words(
              Clause.of("dossier.report.person")
                  .with("person", Cell.person(person.id()))
                  .with("died", died(person))),
          ring(person.ring()),
          ring(person.desiredRing()),
          ring(later.map(ClosenessAt::ring)),
          Cell.day(later.map(ClosenessAt::date)));
    }
    return Optional.of(table.build());
  }

  private Cell died(Relationship person) {
    return history.deceased().contains(person.id()) ? Cell.words("dossier.report.died") : Cell.NONE;
  }

  private static int place(Optional<ClosenessRing> ring) {
    return ring.map(ClosenessRing::ordinal).orElse(ClosenessRing.values().length);
  }

  private static Cell ring(Optional<ClosenessRing> ring) {
    return ring.map(r -> Cell.term(r, r.inWords())).orElse(Cell.NONE);
  }

  /** Every version stands beside the others, the one that holds first. */
  private void formulation() {
    List<Formulation> all = history.events(Formulation.class);
    if (all.isEmpty()) {
      return;
    }
    ImmutableList.Builder<ImmutableList<Clause>> sentences = ImmutableList.builder();
    for (Formulation formulation : ImmutableList.copyOf(all).reverse()) {
      sentences.add(
          ImmutableList.of(
              Clause.of(
                      "dossier.report.formulation."
                          + (formulation.agreed() ? "agreed" : "notAgreed"))
                  .with("date", Cell.day(formulation.at().date()))
                  .with("text", words(formulation.text()))
                  .with("link", formulation.onsetLink().map(CaseReport::words).orElse(Cell.NONE))));
    }
    section(SectionKind.FORMULATION, new Block.Bullets(sentences.build()));
  }

  private static Cell words(String text) {
    return Cell.quote(Quotation.inOneLine(text), Cell.NONE);
  }

  private Optional<Table> sessions() {
    if (history.sessions().isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table = table("session", "date", "phase", "areas", "techniques", "note");
    ImmutableListMultimap<Integer, Technique> used =
        history.events(TechniqueUse.class).stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    t -> history.sessionRecord().sessionOf(t).orElse(0), TechniqueUse::technique));
    ImmutableListMultimap<Integer, EventId> said = saidBySession();
    for (Session session : history.sessions()) {
      List<Cell> techniques =
          used.get(session.number()).stream()
              .distinct()
              .map(t -> Cell.term(t, t.inWords()))
              .toList();
      List<Cell> areas = session.areas().stream().map(a -> Cell.term(a, a.inWords())).toList();
      table.row(
          Cell.count(session.number()),
          Cell.day(session.date()),
          history.phaseOn(session.date()).map(p -> Cell.term(p, p.inWords())).orElse(Cell.NONE),
          areas.isEmpty() ? Cell.NONE : Cell.list(areas),
          techniques.isEmpty() ? Cell.NONE : Cell.list(techniques),
          note(session, said.get(session.number())));
    }
    return Optional.of(table.build());
  }

  /** What the therapist noted of a session; else the last that the client said in it. */
  private Cell note(Session session, List<EventId> said) {
    Optional<Cell> entered = Quotation.newest(history, said).map(Quotation::cell);
    return session.note().map(CaseReport::words).or(() -> entered).orElse(Cell.NONE);
  }

  private ImmutableListMultimap<Integer, EventId> saidBySession() {
    return history.events().stream()
        .filter(e -> SAID.stream().anyMatch(kind -> kind.isInstance(e)))
        .filter(e -> e.session().isPresent())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                e -> e.session().orElseThrow().session(), SessionEvent::id));
  }

  private Optional<Table> measures() {
    Table.Builder table = table("measure", "session", "date", "total");
    boolean any = false;
    for (Instrument instrument : history.instruments()) {
      MeasureSeries series = history.measureSeries(instrument);
      for (int i = 0; i < series.measures().size(); i++) {
        MeasureTaken measure = series.measures().get(i);
        int session = history.sessionRecord().sessionBy(measure.at().date()).orElse(0);
        boolean isLast = i == series.measures().size() - 1;
        if (i == 0 || isLast || (session > 0 && session % SESSIONS_BETWEEN_MEASURES == 0)) {
          any = true;
          table.row(
              Cell.name(instrument.code()),
              session == 0 ? Cell.NONE : Cell.count(session),
              Cell.day(measure.at().date()),
              Cell.rating(measure.total()));
        }
      }
    }
    return any ? Optional.of(table.build()) : Optional.empty();
  }

  private Optional<Table> selfRatings() {
    Table.Builder table = table("session", "date", "total");
    List<Session> rated =
        history.sessions().stream().filter(s -> s.selfRating().isPresent()).toList();
    rated.forEach(
        s -> table.row(Cell.count(s.number()), Cell.day(s.date()), Cell.rating(s.selfRating())));
    return rated.isEmpty() ? Optional.empty() : Optional.of(table.build());
  }

  private static Table.Builder table(String... columns) {
    return Table.withColumns(
        ImmutableList.copyOf(columns).stream().map(c -> Clause.of(COLUMN + c)).toList());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.ContextVerdict;
import io.github.ipt4j.analysis.course.UnpackingResult;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.analysis.relationship.RoleDisputeCourseResult;
import io.github.ipt4j.analysis.relationship.StageCourse;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.Absence;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last half page of a dossier: what is new, what is worth asking, what cannot be said yet. */
final class ClosingPage {
  private static final int LAST_DAYS = 14;

  private final CaseHistory history;
  private final CaseReviewResult result;
  private final People people;

  ClosingPage(CaseReviewResult result) {
    this.history = result.history();
    this.result = result;
    this.people = new People(history);
  }

  Optional<Session> lastSession() {
    return history.sessions().isEmpty()
        ? Optional.empty()
        : Optional.of(history.sessions().get(history.sessions().size() - 1));
  }

  /** What was recorded after the last session. */
  List<String> sinceLastSession() {
    if (lastSession().isEmpty()) {
      return List.of("No session is recorded.");
    }
    LocalDate after = lastSession().get().date().plusDays(1);
    if (!after.isBefore(history.period().endExclusive())) {
      return List.of("The history ends with this session.");
    }
    DateRange since = new DateRange(after, history.period().endExclusive());
    List<String> lines = new ArrayList<>();
    history.symptoms().forEach(s -> lines.add(symptomDays(s, since)));
    history.contactLog().ifPresent(log -> lines.add(contacts(log, since)));
    said(since).ifPresent(lines::add);
    measured(since).ifPresent(lines::add);
    return lines;
  }

  private String symptomDays(Symptom symptom, DateRange since) {
    SymptomDiary part = history.symptomDiary(symptom).during(since);
    return Wording.sentence(symptom.name())
        + " on "
        + part.symptomDays().size()
        + " of "
        + Wording.count(part.size(), "recorded day")
        + ", in "
        + Wording.count(since.days(), "day")
        + ".";
  }

  private String contacts(ContactLog log, DateRange since) {
    List<Interaction> contacts =
        log.contacts().stream().filter(c -> since.contains(log.dayOf(c))).toList();
    long asked = log.askedDays().stream().filter(since::contains).count();
    String denominator =
        log.askedDays().isEmpty()
            ? " (days were not asked about)"
            : " on " + Wording.count(asked, "asked day");
    TreeMap<String, Long> byPerson =
        contacts.stream()
            .flatMap(c -> c.people().stream())
            .collect(Collectors.groupingBy(people::name, TreeMap::new, Collectors.counting()));
    return Wording.sentence(Wording.count(contacts.size(), "contact"))
        + denominator
        + (byPerson.isEmpty()
            ? ""
            : ": "
                + Wording.list(
                    byPerson.entrySet().stream()
                        .map(e -> e.getValue() + " with " + e.getKey())
                        .toList())
                + " (a contact with several people counts for each)")
        + ".";
  }

  private Optional<String> said(DateRange since) {
    long said =
        history.events(AssertiveStatement.class).stream()
            .filter(s -> s.enactedOn().map(since::contains).orElse(false))
            .count();
    return said == 0
        ? Optional.empty()
        : Optional.of(Wording.count(said, "rehearsed statement") + " said.");
  }

  private Optional<String> measured(DateRange since) {
    List<String> taken =
        history.events(MeasureTaken.class).stream()
            .filter(m -> since.contains(m.at().date()) && !m.missed())
            .map(m -> m.instrument().code() + " on " + m.at().date())
            .toList();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of("Filled in: " + Wording.list(taken) + ".");
  }

  /** Questions that the record itself raises; none of them is advice. */
  List<String> worthAsking() {
    List<String> lines = new ArrayList<>();
    result
        .weekly()
        .values()
        .forEach(
            w -> {
              if (w.foundWindow().isPresent() && !result.contexts().containsKey(w.symptom())) {
                lines.add(
                    "What else happens on "
                        + Wording.weekdays(
                            w.foundWindow().get().from(), w.foundWindow().get().days())
                        + ", the days of "
                        + w.symptom()
                        + ", that does not happen at other times?");
              }
            });
    history.symptoms().forEach(s -> gaps(s).ifPresent(lines::add));
    history.contactLog().ifPresent(log -> addContactQuestions(lines, log));
    addFormulation(lines);
    addDecisions(lines);
    long unsaid =
        history.events(AssertiveStatement.class).stream()
            .filter(s -> s.enactedOn().isEmpty())
            .count();
    if (unsaid > 0) {
      lines.add(
          Wording.count(unsaid, "rehearsed statement")
              + " not said yet: what has become of "
              + (unsaid == 1 ? "it?" : "them?"));
    }
    return lines;
  }

  /** A break of a cycle is the clinician's to declare; it is asked for and never assumed. */
  private void addDecisions(List<String> lines) {
    history.events(DecisionAnalysis.class).stream()
        .filter(d -> d.triedOn().isPresent() && d.breaksCycle().isEmpty())
        .filter(d -> !history.symptoms().isEmpty())
        .forEach(
            d ->
                lines.add(
                    "The decision of "
                        + d.at().date()
                        + " was tried on "
                        + d.triedOn().orElseThrow()
                        + ": was it to make a symptom rarer, and which? Once that is declared, the times"
                        + " before and after are compared."));
  }

  private void addFormulation(List<String> lines) {
    for (Description description : result.descriptions().values()) {
      if (description instanceof UnpackingResult unpacking && !unpacking.toUnpack().isEmpty()) {
        lines.add(
            "What is behind "
                + Wording.list(unpacking.toUnpack().stream().map(IssueId::value).toList())
                + ", still to unpack?");
      } else if (description instanceof RoleDisputeCourseResult dispute) {
        dispute.stages().stream()
            .filter(StageCourse::atOdds)
            .forEach(
                s ->
                    lines.add(
                        Printer.english()
                                .with(Names.of(history.inventory()))
                                .sentence(dispute.subject())
                            + " was set as "
                            + s.stage().inWords()
                            + " from "
                            + s.from()
                            + "; of the bids and statements then, "
                            + (s.met().count() + s.heard().count())
                            + " of "
                            + (s.met().of() + s.heard().of())
                            + " were met or heard: which is it?"));
      }
    }
  }

  private Optional<String> gaps(Symptom symptom) {
    LocalDate end = history.period().endExclusive();
    int days = (int) Math.min(LAST_DAYS, history.period().days());
    int recorded =
        history.symptomDiary(symptom).during(new DateRange(end.minusDays(days), end)).size();
    int missing = days - recorded;
    return missing == 0
        ? Optional.empty()
        : Optional.of(
            "Of the last "
                + Wording.count(days, "day")
                + ", "
                + missing
                + (missing == 1 ? " was" : " were")
                + " not recorded for "
                + symptom
                + ": what "
                + (missing == 1 ? "was it like?" : "were they like?"));
  }

  private void addContactQuestions(List<String> lines, ContactLog log) {
    for (RelationshipId person : log.people()) {
      List<ContactSource> sources =
          log.contacts().stream().flatMap(c -> c.source(person).stream()).toList();
      long unrated = sources.stream().filter(s -> s.negativity().isEmpty()).count();
      if (unrated > 0) {
        lines.add(
            unrated
                + " of "
                + Wording.count(sources.size(), "contact")
                + " with "
                + people.name(person)
                + (unrated == 1 ? " was" : " were")
                + " not rated: how was it?");
      }
    }
    List<LocalDate> away =
        log.recording().absences().stream().map(Absence::date).distinct().sorted().toList();
    if (!away.isEmpty()) {
      lines.add(
          "On "
              + Wording.count(away.size(), "day")
              + " (last "
              + away.get(away.size() - 1)
              + ") others came while the client was away: how was it to be elsewhere?");
    }
  }

  /** What the record cannot tell, and what is missing for it. */
  List<String> cannotBeSaid() {
    List<String> lines = new ArrayList<>();
    Stream.of(
            result.weekly().values().stream(),
            result.ranking().stream(),
            result.cycleBreaks().values().stream())
        .flatMap(r -> r)
        .filter(ClosingPage::cannotTell)
        .map(AnalysisResult::headline)
        .forEach(lines::add);
    List<String> refused =
        result.tensions().stream()
            .filter(ClosingPage::cannotTell)
            .map(t -> people.name(t.analysis().person()))
            .toList();
    if (!refused.isEmpty()) {
      lines.add(
          "What contacts with " + Wording.list(refused) + " weigh a week: too little is recorded.");
    }
    boolean isFull = result.analysis().sections().contains(Question.WHAT_ELSE_HAPPENS_THEN);
    result.contexts().values().forEach(screen -> contexts(lines, screen, isFull));
    lines.addAll(tooLittleTold());
    if (!history.symptoms().isEmpty() && history.contactLog().isEmpty()) {
      lines.add("Whether a symptom goes with any contact: no contact was written down.");
    }
    lines.add("What would have become of the client without treatment: one case cannot tell.");
    return lines;
  }

  /** Of what was told too little, by name where the questions are answered in full. */
  private List<String> tooLittleTold() {
    List<Description> thin =
        Stream.of(Question.WITH_WHOM, Question.WHAT_CHANGES, Question.DID_IT_HELP)
            .flatMap(q -> result.descriptions().get(q).stream())
            .filter(ClosingPage::cannotTell)
            .toList();
    if (thin.isEmpty()) {
      return List.of();
    }
    if (!result
        .analysis()
        .sections()
        .containsAll(List.of(Question.WITH_WHOM, Question.WHAT_CHANGES, Question.DID_IT_HELP))) {
      return List.of(
          "Too little was entered to describe "
              + Wording.list(thin.stream().map(d -> Printer.english().words(d.subject())).toList())
              + ".");
    }
    List<String> subjects =
        thin.stream()
            .map(
                d ->
                    Printer.english().words(d.subject())
                        + " ("
                        + Wording.list(
                            d.shortfalls().stream()
                                .map(x -> Printer.english().cell(x.cell()))
                                .toList())
                        + ")")
            .toList();
    return List.of("Too little was entered to describe " + Wording.list(subjects) + ".");
  }

  /** The contexts of which these days cannot tell by name, in full one of them with its plan. */
  private static void contexts(List<String> lines, ContextScreenResult screen, boolean isFull) {
    List<ContextContrastResult> open =
        screen.contrasts().stream()
            .filter(ClosingPage::cannotTell)
            .sorted(Comparator.comparing(c -> !isConfounded(c)))
            .toList();
    int told = isFull || (!open.isEmpty() && isConfounded(open.get(0))) ? 1 : 0;
    open.stream().limit(told).forEach(c -> lines.add(c.headline() + "."));
    if (open.size() > told) {
      lines.add(
          "Whether "
              + screen.symptom()
              + " goes with "
              + open.stream()
                  .skip(told)
                  .map(c -> c.analysis().context().inWords())
                  .collect(Collectors.joining(", "))
              + ": these days cannot tell.");
    }
  }

  /** What always falls together with the weekday comes first: no further weeks would tell. */
  private static boolean isConfounded(ContextContrastResult contrast) {
    return contrast.verdict().map(ContextVerdict::isConfounded).orElse(false);
  }

  private static boolean cannotTell(AnalysisResult result) {
    return CaseReviewResult.cannotTell(result.conclusion());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.MedicalClearance;
import io.github.ipt4j.core.client.Referral;
import io.github.ipt4j.core.client.ReferralSource;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.event.Formulation;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.MourningStatus;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who it is about, why they came, and what was agreed. */
final class WhoLines {
  private final CaseHistory history;
  private final Client client;

  WhoLines(CaseHistory history) {
    this.history = history;
    this.client = history.client();
  }

  List<Line> lines() {
    List<Line> lines = linesBesidesFormulation();
    history.formulation().ifPresent(f -> lines.add(Line.of(Line.ALWAYS, formulation(f))));
    return lines;
  }

  List<Line> linesBesidesFormulation() {
    List<Line> lines = new ArrayList<>();
    came().ifPresent(c -> lines.add(Line.of(Line.MAIN + 4, c)));
    client.diagnoses().forEach(d -> lines.add(Line.of(Line.MORE + 2, diagnosis(d))));
    symptoms().forEach(s -> lines.add(Line.of(weightOfClearance(s), clearance(s))));
    history.problemAreas().forEach(a -> lines.add(Line.of(Line.ALWAYS, area(a))));
    held().ifPresent(c -> lines.add(Line.of(Line.MORE + 1, c)));
    lastPhase().ifPresent(p -> lines.add(Line.of(Line.LAST, phase(p))));
    return lines;
  }

  private Optional<Clause> came() {
    Optional<Referral> referral = client.referral();
    if (client.ageAtIntake().isEmpty() && referral.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Clause.of("dossier.who.came")
            .with("age", Cell.count(client.ageAtIntake()))
            .with("referred", referral.map(WhoLines::referred).orElse(Cell.NONE)));
  }

  private static Cell referred(Referral referral) {
    boolean self = referral.source() == ReferralSource.SELF;
    return Cell.words(
        Clause.of(self ? "dossier.who.cameAlone" : "dossier.who.referred")
            .with(
                "source",
                referral.source() == ReferralSource.OTHER
                    ? Cell.NONE
                    : Cell.term(referral.source(), referral.source().inWords()))
            .with("date", Cell.day(referral.date()))
            .with(
                "reasons",
                referral.reasons().isEmpty()
                    ? Cell.NONE
                    : Cell.list(
                        referral.reasons().stream().map(r -> Cell.term(r, r.inWords())).toList())));
  }

  private static Clause diagnosis(Diagnosis diagnosis) {
    return Clause.of("dossier.who.diagnosis")
        .with("date", Cell.day(diagnosis.date()))
        .with("by", Cell.term(diagnosis.assertedBy(), diagnosis.assertedBy().inWords()))
        .with("code", Cell.name(diagnosis.code()))
        .with("system", Cell.term(diagnosis.system(), diagnosis.system().inWords()))
        .with(
            "severity", diagnosis.severity().map(s -> Cell.term(s, s.inWords())).orElse(Cell.NONE));
  }

  private Stream<Symptom> symptoms() {
    return Stream.concat(
            history.symptoms().stream(),
            client.clearances().stream().map(MedicalClearance::symptom))
        .filter(
            s ->
                s.kind() == SymptomKind.SOMATIC
                    || (s.kind() == SymptomKind.UNKNOWN && client.latestClearance(s).isPresent()))
        .distinct()
        .sorted();
  }

  private int weightOfClearance(Symptom symptom) {
    boolean isCleared = client.clearance(symptom) == ClearanceStatus.CLEARED;
    return isCleared ? Line.MORE + 1 : Line.ALWAYS;
  }

  private Clause clearance(Symptom symptom) {
    Optional<MedicalClearance> last = client.latestClearance(symptom);
    return Clause.of("dossier.who.clearance." + client.clearance(symptom).name())
        .with("symptom", Cell.name(symptom.name()))
        .with(
            "by",
            last.flatMap(MedicalClearance::by)
                .map(p -> Cell.term(p, p.inWords()))
                .orElse(Cell.NONE))
        .with("date", Cell.day(last.flatMap(MedicalClearance::date)));
  }

  private Clause formulation(Formulation formulation) {
    LocalDate first = history.events(Formulation.class).get(0).at().date();
    LocalDate last = formulation.at().date();
    String agreed = formulation.agreed() ? "agreed" : "notAgreed";
    return Clause.of("dossier.who.formulation." + agreed)
        .with("date", Cell.day(last))
        .with("first", first.equals(last) ? Cell.NONE : Cell.day(first))
        .with("text", Cell.quote(Quotation.cut(formulation), Cell.NONE));
  }

  private Optional<Clause> held() {
    if (history.contract().isEmpty()) {
      return Optional.empty();
    }
    int after =
        (int)
            history.sessions().stream()
                .filter(
                    s -> history.phaseOn(s.date()).filter(PhaseKind::afterTreatment).isPresent())
                .count();
    return Optional.of(
        Clause.of("dossier.who.held")
            .with("sessions", history.sessions().size() - after)
            .with("planned", history.contract().get().plannedSessions())
            .with("after", after == 0 ? Cell.NONE : Cell.count(after)));
  }

  /** Returns the last phase, if it is one in which the treatment ends or is over. */
  private Optional<TreatmentPhase> lastPhase() {
    return history.phases().stream()
        .reduce((earlier, later) -> later)
        .filter(p -> p.kind().compareTo(PhaseKind.TERMINATION) >= 0);
  }

  private static Clause phase(TreatmentPhase phase) {
    return Clause.of("dossier.who.phase." + phase.kind().name())
        .with("date", Cell.day(phase.start()));
  }

  private Clause area(ProblemArea area) {
    Clause clause =
        area instanceof Grief grief
            ? grief(grief)
            : area instanceof RoleDispute dispute
                ? dispute(dispute)
                : area instanceof RoleTransition transition ? transition(transition) : other(area);
    return clause.with(
        "agreed", history.formulation().isPresent() ? Cell.NONE : Cell.day(area.agreedOn()));
  }

  private Clause grief(Grief grief) {
    LocalDate start =
        history.sessions().isEmpty()
            ? history.period().startInclusive()
            : history.sessions().get(0).date();
    long months = grief.diedOn().map(d -> ChronoUnit.MONTHS.between(d, start)).orElse(0L);
    return Clause.of("dossier.area.grief")
        .with("person", Cell.person(grief.deceased()))
        .with("died", Cell.day(grief.diedOn()))
        .with("months", months > 0 ? Cell.count(months) : Cell.NONE)
        .with("mourning", mourning(grief.latestMourning()))
        .with("since", Cell.day(grief.mourningSince()));
  }

  private static Cell mourning(Optional<MourningStatus> status) {
    return status.map(m -> Cell.term(m, m.inWords())).orElse(Cell.NONE);
  }

  private static <T> Optional<T> last(List<T> course) {
    return course.isEmpty() ? Optional.empty() : Optional.of(course.get(course.size() - 1));
  }

  private static Clause dispute(RoleDispute dispute) {
    Optional<DatedStage> last = last(dispute.stages());
    return Clause.of("dossier.area.dispute")
        .with("people", Cell.people(dispute.people()))
        .with("stage", last.map(s -> Cell.term(s.stage(), s.stage().inWords())).orElse(Cell.NONE))
        .with("since", Cell.day(last.map(DatedStage::date)));
  }

  private static Clause transition(RoleTransition transition) {
    return Clause.of("dossier.area.transition")
        .with("old", Cell.quote(transition.oldRole().name()))
        .with("new", Cell.quote(transition.newRole().name()))
        .with("since", Cell.day(transition.began()))
        .with("mourning", mourning(transition.latestMourning()));
  }

  private static Clause other(ProblemArea area) {
    return Clause.of("dossier.area.other")
        .with("area", Cell.term(area.area(), area.inWords()))
        .with("people", area.people().isEmpty() ? Cell.NONE : Cell.people(area.people()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.internal.SafetyQuestion;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.MedicalClearance;
import io.github.ipt4j.core.client.Profession;
import io.github.ipt4j.core.client.Referral;
import io.github.ipt4j.core.client.ReferralReason;
import io.github.ipt4j.core.client.ReferralSource;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of a dossier: safety first, then who it is about and why they came. */
final class Heading {
  private final CaseHistory history;
  private final People people;

  Heading(CaseHistory history) {
    this.history = history;
    this.people = new People(history);
  }

  String title() {
    return "Review of " + history.client().id() + ", " + span() + sessionsHeld();
  }

  private String span() {
    return history.period().startInclusive()
        + " to "
        + history.period().endExclusive().minusDays(1);
  }

  private String sessionsHeld() {
    int held = history.sessions().size();
    return history
        .contract()
        .map(c -> " (" + c.plannedSessions() + " planned)")
        .map(planned -> "; " + Wording.count(held, "session") + planned)
        .orElse("; " + Wording.count(held, "session"));
  }

  /** What stands above everything else: what is open first, in the imperative. */
  List<String> safety() {
    SafetySentences safety = new SafetySentences(history.safety());
    Printer printer = Printer.english().with(Names.of(history.inventory()));
    List<String> lines = new ArrayList<>();
    safety.due().stream().map(printer::sentence).forEach(lines::add);
    SafetyQuestion.raisedBy(history.events(Realisation.class), history.events(SafetyConcern.class))
        .ifPresent(r -> lines.add(question(r)));
    safety.closed().stream().map(printer::sentence).forEach(lines::add);
    return lines;
  }

  private static String question(Realisation realisation) {
    return "On "
        + realisation.at().date()
        + " it was realised of someone that the treatment is \"even abusive\", as it was entered;"
        + " no safety concern about it stands in the case: is one to be entered?";
  }

  /** Who it is about, why they came, and what was agreed. */
  List<String> who() {
    List<String> lines = new ArrayList<>();
    Client client = history.client();
    String known =
        (client.ageAtIntake().isPresent()
                ? ", " + client.ageAtIntake().getAsInt() + " at intake"
                : "")
            + client.referral().map(Heading::referral).orElse("");
    if (!known.isEmpty()) {
      lines.add(client.id() + known + ".");
    }
    client.diagnoses().forEach(d -> lines.add(diagnosis(d)));
    symptoms().forEach(s -> lines.add(clearance(s)));
    if (!history.inventory().relationships().isEmpty()) {
      lines.add("People: " + peopleInWords() + ".");
    }
    history.problemAreas().forEach(a -> lines.add(area(a)));
    return lines;
  }

  private static String referral(Referral referral) {
    String from =
        referral.source() == ReferralSource.SELF
            ? ", came of their own accord"
            : ", referred by: " + referral.source().inWords();
    String why =
        referral.reasons().isEmpty()
            ? ""
            : ", for "
                + Wording.list(referral.reasons().stream().map(ReferralReason::inWords).toList());
    return from + " on " + referral.date() + why;
  }

  private static String diagnosis(Diagnosis diagnosis) {
    return "Diagnosis as asserted on "
        + diagnosis.date()
        + " ("
        + diagnosis.assertedBy().inWords()
        + "): "
        + diagnosis.code()
        + " in "
        + diagnosis.system().inWords()
        + diagnosis.severity().map(s -> ", " + s.inWords()).orElse("")
        + ".";
  }

  private Stream<Symptom> symptoms() {
    return Stream.concat(
            history.symptoms().stream(),
            history.client().clearances().stream().map(MedicalClearance::symptom))
        .filter(
            s ->
                s.kind() == SymptomKind.SOMATIC
                    || (s.kind() == SymptomKind.UNKNOWN && isEntered(s)))
        .distinct()
        .sorted();
  }

  private boolean isEntered(Symptom symptom) {
    return history.client().clearances().stream().anyMatch(c -> c.symptom().equals(symptom));
  }

  private String clearance(Symptom symptom) {
    Optional<MedicalClearance> last =
        history.client().clearances().stream()
            .filter(c -> c.symptom().equals(symptom))
            .reduce((a, b) -> b);
    ClearanceStatus status = last.map(MedicalClearance::status).orElse(ClearanceStatus.UNKNOWN);
    String said =
        switch (status) {
          case CLEARED -> "medically cleared";
          case PENDING -> "medical clearance is pending";
          case NOT_CLEARED -> "not medically cleared";
          case UNKNOWN -> "no medical clearance is known";
        };
    String by = last.flatMap(MedicalClearance::by).map(Profession::inWords).orElse("");
    String on = last.flatMap(MedicalClearance::date).map(d -> ", " + d).orElse("");
    return Wording.sentence(symptom.name())
        + ": "
        + said
        + (by.isEmpty() ? on : " (" + by + on + ")")
        + ".";
  }

  private String peopleInWords() {
    return Wording.list(
        history.inventory().relationships().stream()
            .map(r -> people.name(r.id()) + ring(r))
            .toList());
  }

  private static String ring(Relationship relationship) {
    return relationship.ring().map(r -> " (" + r.inWords() + " ring)").orElse("");
  }

  private String area(ProblemArea area) {
    String with =
        area.people().isEmpty() || area instanceof RoleTransition
            ? ""
            : (area instanceof Grief ? " for " : " with ")
                + Wording.list(area.people().stream().map(people::name).toList());
    String stage = "";
    if (area instanceof RoleDispute dispute && !dispute.stages().isEmpty()) {
      stage = ", " + stages(dispute);
    } else if (area instanceof RoleTransition transition) {
      stage = transition.began().map(d -> " since " + d).orElse("");
    }
    return "Problem area: "
        + area.inWords()
        + with
        + stage
        + area.agreedOn().map(d -> "; agreed on " + d).orElse("")
        + ".";
  }

  private static String stages(RoleDispute dispute) {
    DatedStage last = dispute.stages().get(dispute.stages().size() - 1);
    return last.stage().inWords() + " since " + last.date();
  }
}

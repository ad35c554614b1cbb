// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

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
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.Realisation;
import io.github.ipt4j.core.event.SafetyConcern;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.DatedStage;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.problem.RoleTransition;
import io.github.ipt4j.core.relationship.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
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

  /** What stands above everything else: concerns, and answers to an item about self-harm. */
  List<String> safety() {
    List<String> lines = new ArrayList<>();
    history.events(SafetyConcern.class).forEach(c -> lines.add(concern(c)));
    SafetyQuestion.raisedBy(history.events(Realisation.class), history.events(SafetyConcern.class))
        .ifPresent(r -> lines.add(question(r)));
    for (Instrument instrument : history.instruments()) {
      instrument
          .safetyItem()
          .ifPresent(item -> addSafety(lines, history.measureSeries(instrument), item));
    }
    return lines;
  }

  private String concern(SafetyConcern concern) {
    return "A safety concern was entered on "
        + concern.at().date()
        + ": "
        + concern.kind().inWords()
        + concern.person().map(p -> ", " + people.name(p)).orElse("")
        + concern
            .reviewedOn()
            .map(d -> "; last gone through on " + d)
            .orElse("; not gone through since")
        + ".";
  }

  private static String question(Realisation realisation) {
    return "On "
        + realisation.at().date()
        + " it was realised of someone that the treatment is \"even abusive\", as it was entered;"
        + " no safety concern about it stands in the case: is one to be entered?";
  }

  private static void addSafety(List<String> lines, MeasureSeries series, int item) {
    addSafety(lines, series, item, "was answered above 0", m -> answer(m, item) > 0);
    addSafety(
        lines,
        series,
        item,
        "was not answered",
        m -> m.items().map(i -> i.item(item).isEmpty()).orElse(false));
    addSafety(lines, series, item, "is not known, only the total,", m -> m.items().isEmpty());
  }

  private static int answer(MeasureTaken measure, int item) {
    return measure.items().map(i -> i.item(item)).orElse(OptionalInt.empty()).orElse(0);
  }

  private static void addSafety(
      List<String> lines,
      MeasureSeries series,
      int item,
      String what,
      Predicate<MeasureTaken> which) {
    List<MeasureTaken> forms = series.measures().stream().filter(which).toList();
    if (!forms.isEmpty()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s item %d, which asks about self-harm, %s in %d of %s, last on %s.",
              series.instrument().code(),
              item,
              what,
              forms.size(),
              Wording.count(series.measures().size(), "form"),
              forms.get(forms.size() - 1).at().date()));
    }
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

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.AssertiveStatement;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.DecisionAnalysis;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.Stance;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.RoleDispute;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Lays out the work on each role dispute of the case: what it is about, its stages, what each side
 * expects, who sided with whom and who stood by, what was rehearsed and said and how it was taken;
 * and, once for the case, the decisions: options considered, chosen, tried and gone through.
 *
 * <p>A stance counts where a person of the dispute other than the one who took it was in the
 * contact. Statements count to whoever is among the people of the dispute. A decision names nobody,
 * so that all decisions of the case stand here, whatever they are about.
 *
 * <p>Undefined without a role dispute among the problem areas.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984, on role disputes:
 * the issues, the expectations, the stage, and the options that there are.
 */
@Value.Immutable
@IptStyle
public abstract sealed class DisputeWorksheet
    implements Analysis<CaseHistory, DisputeWorksheetResult>, WithDisputeWorksheet
    permits ImmutableDisputeWorksheet {

  private static final List<StanceKind> WORST_FIRST =
      List.of(
          StanceKind.SIDED_WITH_OTHER,
          StanceKind.BYSTANDER,
          StanceKind.LEFT,
          StanceKind.SUPPORTED_CLIENT);

  DisputeWorksheet() {}

  /**
   * Returns the worksheet; it has no options.
   *
   * @return the analysis
   */
  public static DisputeWorksheet withDefaults() {
    return ImmutableDisputeWorksheet.builder().build();
  }

  @Override
  public DisputeWorksheetResult analyze(CaseHistory history) {
    ImmutableList<RoleDispute> disputes = Sheets.areas(history, RoleDispute.class);
    ImmutableDisputeWorksheetResult.Builder result =
        ImmutableDisputeWorksheetResult.builder()
            .analysis(this)
            .addAllShortfalls(
                Shortfall.of("worksheet.dispute.areas", disputes.size(), 1).stream().toList());
    if (disputes.isEmpty()) {
      return result.build();
    }
    List<DecisionAnalysis> decisions = history.events(DecisionAnalysis.class);
    result.addAllDecisions(decisions);
    for (RoleDispute dispute : disputes) {
      List<Interaction> noted = noted(history, dispute.people());
      DisputeSheet sheet =
          ImmutableDisputeSheet.builder()
              .dispute(dispute)
              .addAllExpectations(expectations(history, dispute))
              .addAllStances(stances(noted, dispute.people()))
              .addAllStatements(
                  history.events(AssertiveStatement.class).stream()
                      .filter(s -> Sheets.meet(s.people(), dispute.people()))
                      .toList())
              .build();
      result.addSheet(sheet);
      noted.forEach(c -> result.addEvidence(c.id()));
      sheet.statements().forEach(s -> result.addEvidence(s.id()));
    }
    decisions.forEach(d -> result.addEvidence(d.id()));
    Set<RelationshipId> people =
        disputes.stream().flatMap(d -> d.people().stream()).collect(Collectors.toSet());
    return result.addAllSafety(new SafetySentences(history.safety()).caveatsOn(people)).build();
  }

  private static List<SharedExpectation> expectations(CaseHistory history, RoleDispute dispute) {
    return dispute.people().stream()
        .flatMap(p -> history.relationship(p).stream())
        .flatMap(r -> r.expectations().stream().map(e -> new SharedExpectation(r.id(), e)))
        .toList();
  }

  private static boolean counts(Interaction contact, Stance stance, Set<RelationshipId> people) {
    return contact.people().stream()
        .anyMatch(p -> people.contains(p) && !p.equals(stance.person()));
  }

  /** Returns the contacts with people of the dispute in which it was noted who stood where. */
  private static List<Interaction> noted(CaseHistory history, Set<RelationshipId> people) {
    return history.events(Interaction.class).stream()
        .filter(
            c ->
                c.conduct().stream()
                    .map(Conduct::stances)
                    .flatMap(List::stream)
                    .anyMatch(s -> counts(c, s, people)))
        .toList();
  }

  private static List<Stances> stances(List<Interaction> noted, Set<RelationshipId> people) {
    Map<RelationshipId, List<StanceKind>> kinds = new LinkedHashMap<>();
    for (Interaction contact : noted) {
      for (Stance stance : contact.conduct().orElseThrow().stances()) {
        if (counts(contact, stance, people)) {
          kinds.computeIfAbsent(stance.person(), p -> new ArrayList<>()).add(stance.kind());
        }
      }
    }
    return kinds.entrySet().stream()
        .map(e -> new Stances(e.getKey(), counted(e.getValue())))
        .toList();
  }

  private static ImmutableMap<StanceKind, Integer> counted(List<StanceKind> noted) {
    ImmutableMap.Builder<StanceKind, Integer> counts = ImmutableMap.builder();
    for (StanceKind kind : WORST_FIRST) {
      int count = (int) noted.stream().filter(kind::equals).count();
      if (count > 0) {
        counts.put(kind, count);
      }
    }
    return counts.buildOrThrow();
  }
}

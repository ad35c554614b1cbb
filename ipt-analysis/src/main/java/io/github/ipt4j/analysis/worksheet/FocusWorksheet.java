// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.IssueUnpacked;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.problem.InterpersonalIssue;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.problem.ProblemAreaKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Lays out what stands in the case for each problem area, so that a focus can be chosen; the choice
 * is the clinician's and is agreed with the client.
 *
 * <p>For each area: the links to issues in which the clinician sees it ({@link
 * InterpersonalIssue#area()}, with a person in common where both name people), and for disputes and
 * griefs also the accounts of current life about its people, the bids to them that were not met,
 * and the expectations gone through with them. Areas are not ranked and nothing is added up to a
 * score.
 *
 * <p>Undefined without a problem area.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984, on choosing one
 * focus, at most two.
 */
@Value.Immutable
@IptStyle
public abstract sealed class FocusWorksheet
    implements Analysis<CaseHistory, FocusWorksheetResult>, WithFocusWorksheet
    permits ImmutableFocusWorksheet {

  FocusWorksheet() {}

  /**
   * Returns the worksheet with its default options.
   *
   * @return the analysis
   */
  public static FocusWorksheet withDefaults() {
    return ImmutableFocusWorksheet.builder().build();
  }

  @Override
  public FocusWorksheetResult analyze(CaseHistory history) {
    List<FocusEvidence> areas =
        history.problemAreas().stream().map(a -> evidence(history, a)).toList();
    ImmutableFocusWorksheetResult.Builder result =
        ImmutableFocusWorksheetResult.builder()
            .analysis(this)
            .addAllShortfalls(
                Shortfall.of("worksheet.focus.areas", areas.size(), 1).stream().toList())
            .addAllAreas(areas);
    areas.forEach(a -> result.addAllEvidence(a.evidence()));
    return result.build();
  }

  private static FocusEvidence evidence(CaseHistory history, ProblemArea area) {
    Set<EventId> ids = new LinkedHashSet<>();
    List<IssueUnpacked> links =
        history.events(IssueUnpacked.class).stream()
            .filter(e -> isOf(history, e.to(), area))
            .toList();
    links.forEach(
        e -> {
          ids.add(e.id());
          ids.addAll(e.evidence());
        });
    boolean isOfPeople =
        area.area() == ProblemAreaKind.ROLE_DISPUTE || area.area() == ProblemAreaKind.GRIEF;
    Set<RelationshipId> people = isOfPeople ? area.people() : Set.of();
    List<Account> accounts =
        history.events(Account.class).stream()
            .filter(a -> area instanceof Grief || a.era() == Era.CURRENT)
            .filter(a -> meets(a.subject().people(), people))
            .toList();
    List<SupportBid> bids =
        history.events(SupportBid.class).stream()
            .filter(b -> people.contains(b.toward()))
            .filter(
                b -> b.response() == BidResponse.DISMISSED || b.response() == BidResponse.IGNORED)
            .toList();
    accounts.forEach(a -> ids.add(a.id()));
    bids.forEach(b -> ids.add(b.id()));
    int expectations =
        people.stream()
            .flatMap(p -> history.relationship(p).stream())
            .mapToInt(r -> r.expectations().size())
            .sum();
    return new FocusEvidence(
        area, links.size(), accounts.size(), bids.size(), expectations, ImmutableSet.copyOf(ids));
  }

  private static boolean isOf(CaseHistory history, IssueId id, ProblemArea area) {
    return history.interpersonalIssues().stream()
        .filter(i -> i.id().equals(id))
        .anyMatch(
            i ->
                i.area().equals(Optional.of(area.area()))
                    && (i.people().isEmpty()
                        || area.people().isEmpty()
                        || meets(i.people(), area.people())));
  }

  private static boolean meets(Set<RelationshipId> some, Set<RelationshipId> others) {
    return some.stream().anyMatch(others::contains);
  }
}

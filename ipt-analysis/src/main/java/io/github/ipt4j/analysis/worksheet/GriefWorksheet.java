// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.Affect;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.event.LifeEventKind;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.problem.Grief;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Lays out the work on each grief of the case: what happened round the death, the person as told in
 * general beside what was remembered in incidents, the feelings for the person that were allowed,
 * how mourning went on, and what was taken up again.
 *
 * <p>An account has a hard side where it is rated at least {@link #hardFrom()} on its negative
 * scale; accounts without that rating are not counted. All accounts of the person count, of
 * whatever time: in grief they are the present work. A feeling is allowed since the first rating
 * more open than denied. Of the life events those stand here that name the person, and those that
 * lie whole within {@link #aroundDays()} days of the death. An anniversary is a life event that was
 * entered as one.
 *
 * <p>Nothing is judged: an early account without a hard side may be true, and mourning has no
 * timetable.
 *
 * <p>Undefined without a grief among the problem areas.
 *
 * <p>After G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984, on grief: the
 * events before, during and after the death, the relationship with its good and its bad sides,
 * feelings, and getting involved with others again.
 */
@Value.Immutable
@IptStyle
public abstract sealed class GriefWorksheet
    implements Analysis<CaseHistory, GriefWorksheetResult>, WithGriefWorksheet
    permits ImmutableGriefWorksheet {

  private static final int DAYS_OF_WEEK = 7;
  private static final int HIGHEST = 10;

  GriefWorksheet() {}

  /**
   * Returns the worksheet with its default options.
   *
   * @return the analysis
   */
  public static GriefWorksheet withDefaults() {
    return ImmutableGriefWorksheet.builder().build();
  }

  /**
   * Returns from which rating on an account has a hard side.
   *
   * @return the rating, above 0 and at most 10; 2 unless said otherwise, the margin from which on
   *     an incident counts as harsher
   */
  @Value.Default
  public double hardFrom() {
    return 2;
  }

  /**
   * Returns how far from the death something lies round it.
   *
   * @return the days, at least 0; 91 unless said otherwise, a quarter of a year
   */
  @Value.Default
  public int aroundDays() {
    return 91;
  }

  @Override
  public GriefWorksheetResult analyze(CaseHistory history) {
    ImmutableList<Grief> griefs = Sheets.areas(history, Grief.class);
    ImmutableGriefWorksheetResult.Builder result =
        ImmutableGriefWorksheetResult.builder()
            .analysis(this)
            .addAllShortfalls(
                Shortfall.of("worksheet.grief.areas", griefs.size(), 1).stream().toList())
            .addAllSafety(
                new SafetySentences(history.safety())
                    .caveatsOn(griefs.stream().map(Grief::deceased).collect(Collectors.toSet())));
    for (Grief grief : griefs) {
      GriefSheet sheet = sheet(history, grief);
      result.addSheet(sheet);
      Stream.of(
              sheet.events().stream(),
              sheet.anniversaries().stream(),
              history.lifeEvents().stream().filter(e -> isDeathOf(e, grief.deceased())))
          .flatMap(events -> events)
          .forEach(e -> result.addEvidence(e.id()));
      sheet.accounts().forEach(a -> result.addEvidence(a.account().id()));
      expressions(history, grief.deceased()).forEach(e -> result.addEvidence(e.id()));
    }
    return result.build();
  }

  private GriefSheet sheet(CaseHistory history, Grief grief) {
    RelationshipId person = grief.deceased();
    Optional<PartialDate> diedOn = diedOn(history, grief);
    return ImmutableGriefSheet.builder()
        .grief(grief)
        .diedOn(diedOn)
        .weeksBefore(weeksBefore(history, diedOn))
        .addAllEvents(
            history.lifeEvents().stream()
                .filter(e -> e.kind() != LifeEventKind.ANNIVERSARY && !isDeathOf(e, person))
                .filter(e -> e.people().contains(person) || isRound(e.on(), diedOn))
                .toList())
        .addAllAnniversaries(
            history.lifeEvents().stream()
                .filter(e -> e.kind() == LifeEventKind.ANNIVERSARY)
                .filter(e -> e.people().contains(person))
                .toList())
        .addAllAccounts(accounts(history, person))
        .addAllFeelings(feelings(history, person))
        .build();
  }

  private static Optional<PartialDate> diedOn(CaseHistory history, Grief grief) {
    return grief
        .diedOn()
        .map(PartialDate::of)
        .or(() -> history.relationship(grief.deceased()).flatMap(Relationship::diedOn))
        .or(
            () ->
                history.lifeEvents().stream()
                    .filter(e -> isDeathOf(e, grief.deceased()))
                    .map(LifeEvent::on)
                    .findFirst());
  }

  private static boolean isDeathOf(LifeEvent event, RelationshipId person) {
    return event.kind() == LifeEventKind.DEATH && event.people().contains(person);
  }

  private static OptionalInt weeksBefore(CaseHistory history, Optional<PartialDate> diedOn) {
    if (history.sessions().isEmpty() || !diedOn.map(PartialDate::isDay).orElse(false)) {
      return OptionalInt.empty();
    }
    long days =
        ChronoUnit.DAYS.between(diedOn.orElseThrow().first(), history.sessions().get(0).date());
    return days < 0 ? OptionalInt.empty() : OptionalInt.of((int) (days / DAYS_OF_WEEK));
  }

  /** Where the day of the death is not known, it may have been any of its month or year. */
  private boolean isRound(PartialDate event, Optional<PartialDate> death) {
    return death
        .map(
            d ->
                !event.first().isBefore(d.last().minusDays(aroundDays()))
                    && !event.last().isAfter(d.first().plusDays(aroundDays())))
        .orElse(false);
  }

  private List<RememberedAccount> accounts(CaseHistory history, RelationshipId person) {
    SessionRecord record = history.sessionRecord();
    return record.events(Account.class).stream()
        .filter(a -> a.people().contains(person))
        .map(
            a ->
                new RememberedAccount(
                    a,
                    record.sessionOf(a),
                    record.isInFirstHalf(a),
                    a.negativity().orElse(0) >= hardFrom()))
        .toList();
  }

  private static List<AffectExpression> expressions(CaseHistory history, RelationshipId person) {
    return history.events(AffectExpression.class).stream()
        .filter(e -> e.people().contains(person) && e.openness().isPresent())
        .toList();
  }

  private static List<FeelingAllowed> feelings(CaseHistory history, RelationshipId person) {
    Map<Affect, FeelingAllowed> feelings = new EnumMap<>(Affect.class);
    SessionRecord record = history.sessionRecord();
    for (AffectExpression e : expressions(history, person)) {
      Openness openness = e.openness().orElseThrow();
      boolean isOpen = openness != Openness.DENIED;
      Optional<LocalDate> now = isOpen ? Optional.of(e.at().date()) : Optional.empty();
      OptionalInt session = isOpen ? record.sessionOf(e) : OptionalInt.empty();
      feelings.merge(
          e.affect(),
          new FeelingAllowed(e.affect(), 1, now, session, openness),
          (before, next) -> {
            FeelingAllowed first = before.since().isPresent() ? before : next;
            return new FeelingAllowed(
                e.affect(), before.rated() + 1, first.since(), first.session(), next.latest());
          });
    }
    return feelings.values().stream()
        .sorted(Comparator.comparing(f -> f.since().orElse(LocalDate.MAX)))
        .toList();
  }

  @Value.Check
  void check() {
    checkArgument(
        hardFrom() > 0 && hardFrom() <= HIGHEST,
        "hardFrom must be above 0 and at most 10, but was %s",
        hardFrom());
    checkArgument(aroundDays() >= 0, "aroundDays must be at least 0, but was %s", aroundDays());
  }
}

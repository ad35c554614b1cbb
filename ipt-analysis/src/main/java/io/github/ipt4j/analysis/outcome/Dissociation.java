// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.DateCaveats;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.RateRatio;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Asks whether someone else's behaviour changed from a day on, apart from how often the client
 * meets that person: she may be better while they stay as they were.
 *
 * <p>Contacts by week of asked days stand apart from hurtful acts by contact gone through, for the
 * load falls by going out alone. The ratio of acts by contact after and before has the exact
 * interval of a ratio of Poisson rates. "Unchanged" is said only where its 90 % interval lies
 * within [{@link #least()}, 1 / {@link #least()}], two one-sided tests at .05; "changed" only where
 * its 95 % interval leaves out 1; otherwise it cannot be told, and both rates are shown.
 *
 * <p>Undefined: under {@link #leastContacts()} contacts gone through in either part. Acts come in
 * bursts, which makes the intervals too narrow.
 *
 * <p>Source: D. J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987) 657-680,
 * doi 10.1007/BF01068419.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Dissociation
    implements Analysis<ContactLog, DissociationResult>, WithDissociation
    permits ImmutableDissociation {

  private static final double TWO_ONE_SIDED = 0.1;

  Dissociation() {}

  /**
   * Returns the question about a person and a day.
   *
   * @param person whose behaviour it is
   * @param since the first day of the later part
   * @return the analysis
   */
  public static Dissociation of(RelationshipId person, LocalDate since) {
    return ImmutableDissociation.builder().person(person).since(since).build();
  }

  /**
   * Returns whose behaviour it is.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns the first day of the later part.
   *
   * @return the day
   */
  public abstract LocalDate since();

  /**
   * Returns the decision that was tried on that day, by which the day is named.
   *
   * @return the decision, if there was one
   */
  public abstract Optional<TriedDecision> decision();

  /**
   * Returns the smallest ratio that still counts as unchanged.
   *
   * @return the ratio, above 0 and below 1; two thirds unless said otherwise
   */
  @Value.Default
  public double least() {
    return 2 / 3.0;
  }

  /**
   * Returns how many contacts gone through each part takes.
   *
   * @return the number, at least 1; 3 unless said otherwise
   */
  @Value.Default
  public int leastContacts() {
    return 3;
  }

  @Override
  public DissociationResult analyze(ContactLog log) {
    ConductPart before = part(log, false);
    ConductPart after = part(log, true);
    List<Shortfall> shortfalls =
        Stream.of(
                Shortfall.of("outcome.contactsBefore", before.goneThrough(), leastContacts()),
                Shortfall.of("outcome.contactsSince", after.goneThrough(), leastContacts()))
            .flatMap(Optional::stream)
            .toList();
    ImmutableDissociationResult.Builder result =
        ImmutableDissociationResult.builder()
            .analysis(this)
            .addAllDateCaveats(DateCaveats.of(log))
            .addAllShortfalls(shortfalls);
    if (!shortfalls.isEmpty()) {
      return result.build();
    }
    RateRatio acts =
        new RateRatio(after.acts(), after.goneThrough(), before.acts(), before.goneThrough());
    return result
        .before(before)
        .after(after)
        .actsByContact(RateComparison.of(acts))
        .unchanged(acts.low(TWO_ONE_SIDED) >= least() && acts.high(TWO_ONE_SIDED) <= 1 / least())
        .addAllEvidence(
            log.contacts().stream()
                .filter(c -> c.people().contains(person()) && c.conduct().isPresent())
                .map(Interaction::id)
                .toList())
        .build();
  }

  private ConductPart part(ContactLog log, boolean isLater) {
    List<Interaction> contacts =
        log.contacts().stream()
            .filter(c -> c.people().contains(person()))
            .filter(c -> !log.dayOf(c).isBefore(since()) == isLater)
            .toList();
    int asked = (int) log.askedDays().stream().filter(d -> !d.isBefore(since()) == isLater).count();
    int onAskedDays =
        (int) contacts.stream().filter(c -> log.askedDays().contains(log.dayOf(c))).count();
    List<Conduct> goneThrough = contacts.stream().flatMap(c -> c.conduct().stream()).toList();
    int acts =
        (int)
            goneThrough.stream()
                .flatMap(c -> c.behaviours().stream())
                .filter(b -> b.actor().equals(person()) && b.kind().isHurtful())
                .count();
    return new ConductPart(asked, onAskedDays, goneThrough.size(), acts);
  }

  @Value.Check
  void check() {
    checkArgument(
        least() > 0 && least() < 1, "least must be above 0 and below 1, but was %s", least());
    checkArgument(
        leastContacts() >= 1, "leastContacts must be at least 1, but was %s", leastContacts());
  }
}

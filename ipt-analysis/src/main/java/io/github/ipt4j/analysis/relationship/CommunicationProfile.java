// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Rate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Asks how someone deals with the client in contacts that were gone through: what is done and how
 * often, softened or indirectly, in bursts, and where others stood meanwhile.
 *
 * <p>Rates are acts per contact, with Garwood's interval of a Poisson rate; the share of contacts
 * with any has Wilson's. Softened criticism counts as criticism. A burst is an exchange of a
 * contact, or a contact whose exchanges were not told apart, with at least two hurtful acts. In a
 * contact with something hurtful another person stood where it was noted; who supported the client
 * stood by the client, unless that person was noted to side with the other. Where it was not noted,
 * the contact does not count. A triad is a contact in which the client met both people.
 *
 * <p>Undefined: under {@link #leastContacts()} contacts gone through, the result says what is
 * missing.
 *
 * <p>Assumptions: the contacts gone through are no choice of bad ones, and acts are independent.
 * Acts come in bursts, so the interval of a rate per contact is rather too narrow and the one of
 * the share of contacts is the safer. It describes contacts, not people, and infers no motive.
 *
 * <p>Sources: {@link Rate}, {@link Share}; G. L. Klerman et al., Interpersonal Psychotherapy of
 * Depression, 1984, on communication analysis.
 */
@Value.Immutable
@IptStyle
public abstract sealed class CommunicationProfile
    implements Analysis<ContactLog, CommunicationProfileResult>, WithCommunicationProfile
    permits ImmutableCommunicationProfile {

  CommunicationProfile() {}

  /**
   * Returns the question about a person.
   *
   * @param person the person
   * @return the analysis
   */
  public static CommunicationProfile of(RelationshipId person) {
    return ImmutableCommunicationProfile.builder().person(person).build();
  }

  /**
   * Returns who the person is.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns how many contacts gone through it takes.
   *
   * @return the number, at least 1; 4 unless said otherwise
   */
  @Value.Default
  public int leastContacts() {
    return 4;
  }

  @Override
  public CommunicationProfileResult analyze(ContactLog log) {
    return new ConductCounts(this, log).result();
  }

  @Value.Check
  void check() {
    checkArgument(
        leastContacts() >= 1, "leastContacts must be at least 1, but was %s", leastContacts());
  }
}

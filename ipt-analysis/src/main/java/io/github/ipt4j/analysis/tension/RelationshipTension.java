// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Asks how much the contacts with a person weigh, how often they are, and how bad.
 *
 * <p>Let D be the days on which contacts were asked about, w = 2^(-age / half-life) the weight of a
 * day, and n in [0, 1] the negativity of a contact in which the person set the tone. The
 * <em>load</em> per asked week is 7 sum(w n) / sum over D of w. It is exactly <em>contacts per
 * week</em>, 7 sum(w) / sum over D of w, times <em>severity</em>, sum(w n) / sum(w), the sums being
 * over contacts on asked days. The <em>index</em> 1 - exp(-load) is in [0, 1]. The <em>positive
 * load</em> is the same of the positivity, and is never set off against the negative one.
 *
 * <p>What enters: contacts on asked days in which the person is a source, with the person's own
 * rating, whoever else was there. A person who was merely present has a contact that enters
 * nothing; a day on which the person came and the client was away is an asked day without a
 * contact. Contacts on days not asked about are listed and enter nothing. Days not asked about are
 * not calm days: they change nothing, whereas each asked day without a contact lowers the load.
 *
 * <p>Unrated contacts count as contacts, not as calm: the severity is that of the rated ones, so
 * the load over those is multiplied by contacts / rated (by weight). The loads with all unrated
 * contacts at 0 and at the maximum stand beside it.
 *
 * <p>Undefined cases, each with its {@link RelationshipTensionResult#shortfalls() shortfall}, all
 * of them INSUFFICIENT_DATA: a log of notable contacts only, or one that is read so because it
 * covers under 80 % of the diary's days; under {@link #leastAskedWeeks()} weeks of seven asked
 * days, or asked days so unequal in weight that they are worth under two weeks; under {@link
 * #leastContacts()} contacts; over {@link #mostUnrated()} of the weight unrated; contacts per week
 * times the half-life in weeks under {@link #leastContactsPerHalfLife()}. Then there is no load,
 * index, positive load or ambivalence, but still the counts, the severity, the worst and the last
 * contact. Otherwise the conclusion is DESCRIBED: nothing is tested.
 *
 * <p>The interval is the hull of two. (1) Log-t on calendar weeks: load exp(-/+ t se), se^2 = m /
 * (m - 1) sum of (u_k / Y)^2 with u_k = Y_k - (Y / X) X_k, Y_k the week's sum of w n, X_k its asked
 * weight, m = X^2 / sum of X_k^2 the effective number of weeks, t of m - 1 degrees. (2) The gamma
 * interval of Fay and Feuer, which allows for one contact more, as bad as can be and as recent as
 * can be. Log-t alone misses rare explosions. Assumptions: weeks vary independently about one
 * level, and the asked days are no choice of calm or bad days. For claims of before and after see
 * {@link TensionChange}: this load is weighted towards the present.
 *
 * <p>Sources: M. P. Fay, E. J. Feuer, "Confidence intervals for directly standardized rates: a
 * method based on the gamma distribution", Statistics in Medicine 16 (1997) 791-801, doi
 * 10.1002/(SICI)1097-0258(19970415)16:7&lt;791::AID-SIM500&gt;3.0.CO;2-#; for the ratio estimator
 * W. G. Cochran, Sampling Techniques, 3rd ed. 1977, chapter 6.
 *
 * <pre>{@code
 * RelationshipTension.of(new RelationshipId("mother-in-law")).analyze(log)
 * }</pre>
 */
@Value.Immutable
@IptStyle
public abstract sealed class RelationshipTension
    implements Analysis<ContactLog, RelationshipTensionResult>,
        TensionOptions,
        WithRelationshipTension
    permits ImmutableRelationshipTension {
  private static final int LEAST_HALF_LIFE = 7;

  RelationshipTension() {}

  /**
   * Returns the analysis for one person, with every option as by default.
   *
   * @param person the person
   * @return the analysis
   */
  public static RelationshipTension of(RelationshipId person) {
    return builder().person(person).build();
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the person whose contacts are weighed.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  @Override
  public final RelationshipTensionResult analyze(ContactLog log) {
    return new TensionComputation(this, log).result();
  }

  /** Returns the analysis of one person that has the options of another analysis. */
  static RelationshipTension like(TensionOptions options, RelationshipId person) {
    return builder()
        .person(person)
        .halfLifeDays(options.halfLifeDays())
        .asOf(options.asOf())
        .level(options.level())
        .leastAskedWeeks(options.leastAskedWeeks())
        .leastContacts(options.leastContacts())
        .leastContactsPerHalfLife(options.leastContactsPerHalfLife())
        .mostUnrated(options.mostUnrated())
        .ratingMaximum(options.ratingMaximum())
        .build();
  }

  @Value.Check
  void check() {
    check(this);
  }

  static void check(TensionOptions options) {
    checkArgument(
        options.halfLifeDays() >= LEAST_HALF_LIFE,
        "halfLifeDays must be at least %s, but was %s",
        LEAST_HALF_LIFE,
        options.halfLifeDays());
    Probability.check("level", options.level());
    checkArgument(
        options.leastContactsPerHalfLife() >= 0,
        "leastContactsPerHalfLife must not be negative, but was %s",
        options.leastContactsPerHalfLife());
    LoadShortfalls.check(options);
  }

  /** Builds a {@link RelationshipTension}. */
  public static final class Builder extends ImmutableRelationshipTension.Builder {
    Builder() {}
  }
}

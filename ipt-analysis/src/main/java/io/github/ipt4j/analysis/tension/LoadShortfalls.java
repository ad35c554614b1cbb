// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.IntMath;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.ContactLog;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is lacking for a load, and how much of it would do; in which of two periods, if any. */
final class LoadShortfalls {
  private static final int DAYS = 7;
  private static final int HUNDRED = 100;

  /** With fewer the variance between weeks has under one degree of freedom. */
  private static final int LEAST_EFFECTIVE_WEEKS = 2;

  /** A share that is a whole number of hundredths is that number, whatever its last bit. */
  private static final double ROUNDING = 1e-9;

  private LoadShortfalls() {}

  /** Demands that the options can be met. */
  static void check(LoadOptions options) {
    checkArgument(
        options.leastAskedWeeks() >= 1,
        "leastAskedWeeks must be at least 1, but was %s",
        options.leastAskedWeeks());
    checkArgument(
        options.leastContacts() >= 1,
        "leastContacts must be at least 1, but was %s",
        options.leastContacts());
    checkArgument(
        options.mostUnrated() >= 0 && options.mostUnrated() < 1,
        "mostUnrated must be at least 0 and under 1, but was %s",
        options.mostUnrated());
    checkArgument(
        options.ratingMaximum() > 0 && options.ratingMaximum() <= 10,
        "ratingMaximum must be above 0 and at most 10, but was %s",
        options.ratingMaximum());
  }

  /** Returns the days that are lacking, or the weeks where the days lie too far apart. */
  static Optional<Shortfall> asked(
      SourceContacts contacts, LoadEstimate estimate, int leastWeeks, Cell when) {
    int days = contacts.askedDays().length();
    return Shortfall.of(what("askedDays", when), days, IntMath.saturatedMultiply(DAYS, leastWeeks))
        .or(
            () ->
                Shortfall.of(
                    what("effectiveWeeks", when),
                    (int) estimate.effectiveWeeks(),
                    LEAST_EFFECTIVE_WEEKS));
  }

  /** Returns the contacts that are lacking. */
  static Optional<Shortfall> contacts(int contacts, int least) {
    return Shortfall.of("tension.contacts", contacts, least);
  }

  /** Returns the rated ones of a hundred contacts that are lacking; ratings count by weight. */
  static Optional<Shortfall> rated(double unratedShare, double mostUnrated, Cell when) {
    if (unratedShare <= mostUnrated) {
      return Optional.empty();
    }
    int needed = Math.max(1, (int) Math.ceil(HUNDRED * (1 - mostUnrated) - ROUNDING));
    int found = Math.min(needed - 1, (int) (HUNDRED * (1 - unratedShare) + ROUNDING));
    return Shortfall.of(what("ratedShare", when), found, needed);
  }

  /** Returns the contacts that are lacking in a half-life, at the rate that there is. */
  static Optional<Shortfall> perHalfLife(double found, double least, int halfLifeDays) {
    return found < least
        ? Shortfall.of(
            Clause.of("tension.perHalfLife").with("days", halfLifeDays),
            (int) found,
            (int) Math.ceil(least))
        : Optional.empty();
  }

  /** Returns why it is not known on which days contacts were asked about. */
  static Clause notAsked(OptionalDouble coverage) {
    double share = coverage.orElse(0);
    return share > 0 && share < ContactLog.LEAST_COVERAGE
        ? Clause.of("tension.askedSeldom")
            .with("share", covered(share))
            .with("needed", Cell.percent(ContactLog.LEAST_COVERAGE))
        : Clause.of("tension.notAsked");
  }

  /** A share that is too small never reads like the one that is needed. */
  private static Cell covered(double share) {
    boolean rounds = Math.round(HUNDRED * share) >= HUNDRED * ContactLog.LEAST_COVERAGE;
    return new Cell.Decimal(share, rounds ? 2 : 0, Cell.Style.PERCENT);
  }

  private static Clause what(String noun, Cell when) {
    return Clause.of("tension." + noun).with("when", when);
  }
}

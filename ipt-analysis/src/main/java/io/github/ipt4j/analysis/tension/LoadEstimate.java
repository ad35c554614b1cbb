// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.analysis.internal.ExactSum;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The weighted sums behind a load, by calendar week, and what follows from them.
 *
 * <p>X sums the weights of asked days, C those of contacts, R those of rated contacts, N those of
 * rated contacts times the rating in [0, 1]. The load is 7 (C / X) (N / R), per asked week.
 */
final class LoadEstimate {
  private static final int DAYS = 7;

  /** 1970-01-01 was a Thursday: three days after Monday. */
  private static final int EPOCH_WEEKDAY = 3;

  private final SourceContacts contacts;
  private final Decay decay;
  private final Function<SourceContact, OptionalDouble> rating;
  private final long firstWeek;
  private final WeeklySum asked;
  private final WeeklySum met;
  private final WeeklySum rated;
  private final WeeklySum ratings;

  /** Sums the contacts; the rating is in [0, 1], and empty where there was none. */
  LoadEstimate(
      SourceContacts contacts, Decay decay, Function<SourceContact, OptionalDouble> rating) {
    this.contacts = contacts;
    this.decay = decay;
    this.rating = rating;
    boolean anyAsked = !contacts.askedDays().isEmpty();
    this.firstWeek = anyAsked ? week(contacts.askedDays().first()) : 0;
    int weeks = anyAsked ? (int) (week(contacts.askedDays().last()) - firstWeek) + 1 : 0;
    this.asked = asked(weeks);
    Gathering allMet = new Gathering(weeks);
    Gathering allRated = new Gathering(weeks);
    Gathering allRatings = new Gathering(weeks);
    for (SourceContact contact : contacts.counted()) {
      int week = index(contact.day());
      double weight = decay.weight(contact.day());
      allMet.add(week, weight);
      rating
          .apply(contact)
          .ifPresent(
              n -> {
                allRated.add(week, weight);
                allRatings.add(week, weight * n);
              });
    }
    this.met = allMet.sum();
    this.rated = allRated.sum();
    this.ratings = allRatings.sum();
  }

  /** Sums the asked days, which stand in the order of time whatever the order of rows. */
  private WeeklySum asked(int weeks) {
    double[] byWeek = new double[weeks];
    double total = 0;
    for (LocalDate day : contacts.askedDays()) {
      double weight = decay.weight(day);
      byWeek[index(day)] += weight;
      total += weight;
    }
    return new WeeklySum(byWeek, total);
  }

  private static long week(LocalDate day) {
    return Math.floorDiv(day.toEpochDay() + EPOCH_WEEKDAY, DAYS);
  }

  private int index(LocalDate day) {
    return (int) (week(day) - firstWeek);
  }

  /** Returns 7 C / X; the asked days must not be empty. */
  double contactsPerWeek() {
    return DAYS * met.total / asked.total;
  }

  /** Returns N / R, the mean rating of a contact, unless none was rated. */
  OptionalDouble meanRating() {
    return rated.total > 0
        ? OptionalDouble.of(ratings.total / rated.total)
        : OptionalDouble.empty();
  }

  /** Returns the share of the contacts' weight that is unrated; 0 without contacts. */
  double unratedShare() {
    return met.total > 0 ? Math.max(0, 1 - rated.total / met.total) : 0;
  }

  /** Returns the load: 0 without contacts; the asked days must not be empty. */
  double load() {
    return contactsPerWeek() * meanRating().orElse(0);
  }

  /** Returns the load that there would be were all unrated contacts calm. */
  double loadIfCalm() {
    return DAYS * ratings.total / asked.total;
  }

  /** Returns the load that there would be were all unrated contacts as bad as can be. */
  double loadIfWorst() {
    return loadIfCalm() + contactsPerWeek() * unratedShare();
  }

  /** Returns the part of the load that falls to a contact; 0 for an unrated one. */
  double contribution(SourceContact contact) {
    return rating.apply(contact).orElse(0) * decay.weight(contact.day()) * scale();
  }

  /**
   * Returns what one contact as bad as can be, on the day that counts most, would add; no day
   * counts more than the newest.
   */
  double largestContribution() {
    return contacts.askedDays().isEmpty() ? 0 : decay.weight(contacts.askedDays().last()) * scale();
  }

  private double scale() {
    double unrated = rated.total > 0 ? met.total / rated.total : 1;
    return DAYS / asked.total * unrated;
  }

  /**
   * Returns by how much each calendar week moves the load away from itself, to first order: load
   * (N_k / N - X_k / X + C_k / C - R_k / R), which is 7 (Y_k - (Y / X) X_k) / X where all is rated.
   */
  double[] residuals() {
    double[] residuals = new double[asked.weeks.length];
    if (ratings.total > 0) {
      double load = load();
      for (int k = 0; k < residuals.length; k++) {
        residuals[k] = load * (ratings.share(k) - asked.share(k) + (met.share(k) - rated.share(k)));
      }
    }
    return residuals;
  }

  /** Returns the number of equally heavy weeks that would vary as much: (sum X)^2 / sum X^2. */
  double effectiveWeeks() {
    double squares = 0;
    for (double x : asked.weeks) {
      squares += x * x;
    }
    return asked.total * asked.total / squares;
  }

  /** A sum, whole and by calendar week; a log without asked days has the whole only. */
  private static final class WeeklySum {
    private final double[] weeks;
    private final double total;

    private WeeklySum(double[] weeks, double total) {
      this.weeks = weeks;
      this.total = total;
    }

    private double share(int week) {
      return weeks[week] / total;
    }
  }

  /** A weekly sum in the making, of contacts in any order. */
  private static final class Gathering {
    private final @Nullable ExactSum[] weeks;
    private final ExactSum total = new ExactSum();

    private Gathering(int weeks) {
      this.weeks = new ExactSum[weeks];
    }

    private void add(int week, double amount) {
      total.add(amount);
      if (weeks.length > 0) {
        ExactSum sum = weeks[week];
        if (sum == null) {
          sum = new ExactSum();
          weeks[week] = sum;
        }
        sum.add(amount);
      }
    }

    private WeeklySum sum() {
      double[] byWeek = new double[weeks.length];
      for (int week = 0; week < byWeek.length; week++) {
        ExactSum sum = weeks[week];
        byWeek[week] = sum == null ? 0 : sum.value();
      }
      return new WeeklySum(byWeek, total.value());
    }
  }
}

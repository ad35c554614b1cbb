// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.primitives.ImmutableLongArray;
import io.github.ipt4j.analysis.internal.ExactSum;
import java.util.Arrays;
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
  private final double[] askedByWeek;
  private final double[] weights;
  private final double[] weightsOfRated;
  private final double[] weighedRatings;
  private final double asked;
  private final double met;
  private final double rated;
  private final double ratings;
  private double @Nullable [] residuals;

  /** Sums the contacts; the rating is in [0, 1], and empty where there was none. */
  LoadEstimate(
      SourceContacts contacts, Decay decay, Function<SourceContact, OptionalDouble> rating) {
    this.contacts = contacts;
    this.decay = decay;
    this.rating = rating;
    ImmutableLongArray days = contacts.askedDays();
    this.firstWeek = days.isEmpty() ? 0 : week(days.get(0));
    this.askedByWeek = new double[days.isEmpty() ? 0 : index(days.get(days.length() - 1)) + 1];
    this.asked = sumAsked();
    int size = contacts.counted().size();
    this.weights = new double[size];
    this.weighedRatings = new double[size];
    double[] ofRated = new double[size];
    boolean isEachRated = true;
    for (int i = 0; i < size; i++) {
      SourceContact contact = contacts.counted().get(i);
      weights[i] = decay.weight(contact.day().toEpochDay());
      OptionalDouble n = rating.apply(contact);
      isEachRated &= n.isPresent();
      ofRated[i] = n.isPresent() ? weights[i] : 0;
      weighedRatings[i] = n.isPresent() ? weights[i] * n.getAsDouble() : 0;
    }
    this.weightsOfRated = isEachRated ? weights : ofRated;
    this.met = ExactSum.of(weights);
    this.rated = isEachRated ? met : ExactSum.of(ofRated);
    this.ratings = ExactSum.of(weighedRatings);
  }

  /** Sums the asked days, which stand in the order of time whatever the order of rows. */
  private double sumAsked() {
    double total = 0;
    ImmutableLongArray days = contacts.askedDays();
    for (int i = 0; i < days.length(); i++) {
      long day = days.get(i);
      double weight = decay.weight(day);
      askedByWeek[index(day)] += weight;
      total += weight;
    }
    return total;
  }

  private static long week(long epochDay) {
    return Math.floorDiv(epochDay + EPOCH_WEEKDAY, DAYS);
  }

  private int index(long epochDay) {
    return (int) (week(epochDay) - firstWeek);
  }

  /** Returns 7 C / X; the asked days must not be empty. */
  double contactsPerWeek() {
    return DAYS * met / asked;
  }

  /** Returns N / R, the mean rating of a contact, unless none was rated. */
  OptionalDouble meanRating() {
    return rated > 0 ? OptionalDouble.of(ratings / rated) : OptionalDouble.empty();
  }

  /** Returns the share of the contacts' weight that is unrated; 0 without contacts. */
  double unratedShare() {
    return met > 0 ? Math.max(0, 1 - rated / met) : 0;
  }

  /** Returns the load: 0 without contacts; the asked days must not be empty. */
  double load() {
    return contactsPerWeek() * meanRating().orElse(0);
  }

  /** Returns the load that there would be were all unrated contacts calm. */
  double loadIfCalm() {
    return DAYS * ratings / asked;
  }

  /** Returns the load that there would be were all unrated contacts as bad as can be. */
  double loadIfWorst() {
    return loadIfCalm() + contactsPerWeek() * unratedShare();
  }

  /** Returns the part of the load that falls to a contact; 0 for an unrated one. */
  double contribution(SourceContact contact) {
    return rating.apply(contact).orElse(0) * decay.weight(contact.day().toEpochDay()) * scale();
  }

  /**
   * Returns what one contact as bad as can be, on the day that counts most, would add; no day
   * counts more than the newest.
   */
  double largestContribution() {
    ImmutableLongArray days = contacts.askedDays();
    return days.isEmpty() ? 0 : decay.weight(days.get(days.length() - 1)) * scale();
  }

  private double scale() {
    double unrated = rated > 0 ? met / rated : 1;
    return DAYS / asked * unrated;
  }

  /**
   * Returns by how much each calendar week moves the load away from itself, to first order: load
   * (N_k / N - X_k / X + C_k / C - R_k / R), which is 7 (Y_k - (Y / X) X_k) / X where all is rated.
   */
  double[] residuals() {
    if (residuals == null) {
      residuals = ratings > 0 ? computeResiduals() : new double[askedByWeek.length];
    }
    return residuals.clone();
  }

  private double[] computeResiduals() {
    double load = load();
    double[] metByWeek = byWeek(weights);
    double[] ratedByWeek = weightsOfRated == weights ? metByWeek : byWeek(weightsOfRated);
    double[] ratingsByWeek = byWeek(weighedRatings);
    double[] away = new double[askedByWeek.length];
    for (int k = 0; k < away.length; k++) {
      away[k] =
          load
              * (ratingsByWeek[k] / ratings
                  - askedByWeek[k] / asked
                  + (metByWeek[k] / met - ratedByWeek[k] / rated));
    }
    return away;
  }

  /** Sums by calendar week what belongs to the contacts, which stand in the order of time. */
  private double[] byWeek(double[] amounts) {
    double[] byWeek = new double[askedByWeek.length];
    int to = 0;
    for (int week = 0; week < byWeek.length; week++) {
      int from = to;
      while (to < amounts.length && index(contacts.counted().get(to).day().toEpochDay()) == week) {
        to++;
      }
      byWeek[week] = ExactSum.of(Arrays.copyOfRange(amounts, from, to));
    }
    return byWeek;
  }

  /** Returns the number of equally heavy weeks that would vary as much: (sum X)^2 / sum X^2. */
  double effectiveWeeks() {
    double squares = 0;
    for (double x : askedByWeek) {
      squares += x * x;
    }
    return asked * asked / squares;
  }
}

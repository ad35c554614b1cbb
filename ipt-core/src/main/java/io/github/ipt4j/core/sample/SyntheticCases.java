// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A seeded generator of diaries and contact logs whose truth is stated: the options are the truth.
 *
 * <p>Of case {@code index} is drawn, in this order: which contacts happen ({@link SyntheticPerson},
 * each day for itself); on each day the symptom, with the chance {@link #rate()} times {@link
 * #weekdayRatios()} times {@link #trend()} times the ratio of each person met, cut at 1, in {@link
 * #bursts()}; its intensity; whether the day is recorded ({@link #missing()}), whatever happened on
 * it; and whether contacts are written down ({@link #logging()}).
 *
 * <p>Everything is a function of the options and the index. Each of these steps has a random
 * sequence of its own, so {@code cases.withMissing(...)} lets the same days happen and records
 * fewer of them; a diary and a contact log of one index are of the same days. Indices may be used
 * in any order and from any thread.
 *
 * <pre>{@code
 * SyntheticCases fridays =
 *     SyntheticCases.withDefaults()
 *         .withRate(0.08)
 *         .withWeekdayRatios(ByWeekday.constant(1).with(5, FRIDAY))
 *         .withMissing(ByWeekday.constant(0.2));
 * SymptomDiary first = fridays.diary(0);
 * }</pre>
 */
@Value.Immutable
@IptStyle
public abstract sealed class SyntheticCases implements WithSyntheticCases
    permits ImmutableSyntheticCases {

  SyntheticCases() {}

  /**
   * Returns the generator with every option as by default: twelve complete weeks in which nothing
   * goes with anything, and nobody is met.
   *
   * @return the generator
   */
  public static SyntheticCases withDefaults() {
    return builder().build();
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
   * Returns the seed.
   *
   * @return the seed, 1 unless said otherwise
   */
  @Value.Default
  public long seed() {
    return 1;
  }

  /**
   * Returns the first day.
   *
   * @return the day, Monday 2024-01-01 unless said otherwise
   */
  @Value.Default
  public LocalDate start() {
    return LocalDate.of(2024, 1, 1);
  }

  /**
   * Returns the number of weeks.
   *
   * @return the number, at least 1; 12 unless said otherwise
   */
  @Value.Default
  public int weeks() {
    return 12;
  }

  /**
   * Returns the symptom.
   *
   * @return the symptom, headache unless said otherwise
   */
  @Value.Default
  public Symptom symptom() {
    return Symptom.HEADACHE;
  }

  /**
   * Returns the chance of the symptom on the first day, on a weekday of ratio 1 and without
   * contact.
   *
   * @return the chance, in [0, 1]; 0.12 unless said otherwise
   */
  @Value.Default
  public double rate() {
    return 0.12;
  }

  /**
   * Returns by how much the rate is multiplied on each weekday.
   *
   * @return the ratios, 1 unless said otherwise
   */
  @Value.Default
  public ByWeekday weekdayRatios() {
    return ByWeekday.constant(1);
  }

  /**
   * Returns how the rate changes from the first day to the last.
   *
   * @return the trend, none unless said otherwise
   */
  @Value.Default
  public Trend trend() {
    return Trend.NONE;
  }

  /**
   * Returns how symptom days follow upon each other.
   *
   * @return the bursts, none unless said otherwise
   */
  @Value.Default
  public Bursts bursts() {
    return Bursts.NONE;
  }

  /**
   * Returns how the intensity of a symptom day is distributed.
   *
   * @return the distribution, 3 to 8 with equal chances unless said otherwise; never 0
   */
  @Value.Default
  public Ratings intensity() {
    return Ratings.between(3, 8);
  }

  /**
   * Returns the people whom the client meets.
   *
   * @return the people, each once; none unless said otherwise
   */
  public abstract ImmutableList<SyntheticPerson> people();

  /**
   * Returns the share of days that are not recorded in the diary, whatever happened on them.
   *
   * @return the shares by weekday, each in [0, 1]; 0 unless said otherwise
   */
  @Value.Default
  public ByWeekday missing() {
    return ByWeekday.constant(0);
  }

  /**
   * Returns the share of days that are not recorded from the middle of the time on, if the client
   * then recorded otherwise than before.
   *
   * @return the shares by weekday, each in [0, 1]
   */
  public abstract Optional<ByWeekday> missingInSecondHalf();

  /**
   * Returns how the contact log is kept: with {@link ContactSampling#DAILY} a logged day without an
   * occasion is written down as a day without contact; with {@link ContactSampling#EVERY_CONTACT}
   * and {@link ContactSampling#NOTABLE_ONLY} only occasions are.
   *
   * @return the sampling, daily unless said otherwise
   */
  @Value.Default
  public ContactSampling sampling() {
    return ContactSampling.DAILY;
  }

  /**
   * Returns on which days contacts are written down; of other days the log knows nothing. It has no
   * part in {@link ContactSampling#EVERY_CONTACT}.
   *
   * @return the logging, every day unless said otherwise
   */
  @Value.Default
  public Logging logging() {
    return Logging.share(1);
  }

  /**
   * Returns the number of days.
   *
   * @return seven for each week
   */
  public int days() {
    return 7 * weeks();
  }

  /**
   * Returns the stated chance of the symptom on a day without contact.
   *
   * @param date the day
   * @return the chance, in [0, 1]
   */
  public double rateOn(LocalDate date) {
    long day = ChronoUnit.DAYS.between(start(), date);
    checkArgument(day >= 0 && day < days(), "date must lie in %s, but was %s", period(), date);
    return Math.min(1, uncutRate((int) day));
  }

  /**
   * Returns the time in which the cases lie.
   *
   * @return the range of days
   */
  public DateRange period() {
    return new DateRange(start(), start().plusDays(days()));
  }

  /**
   * Returns the diary of a case.
   *
   * @param index which case
   * @return its diary
   */
  public SymptomDiary diary(long index) {
    return SyntheticRecords.diary(this, index, new SyntheticDays(this, index));
  }

  /**
   * Returns the contact log of a case.
   *
   * @param index which case
   * @return its contact log, of the same days as its diary
   */
  public ContactLog contactLog(long index) {
    return SyntheticRecords.contactLog(this, index, new SyntheticDays(this, index));
  }

  /**
   * Returns a case with its diary, its contact log, the people in it and a session on the first day
   * of each week; the client is {@code synthetic-} and the index.
   *
   * @param index which case, at least 0
   * @return the case
   */
  public CaseHistory caseHistory(long index) {
    return SyntheticRecords.caseHistory(this, index, new SyntheticDays(this, index));
  }

  double uncutRate(int day) {
    return rate() * weekdayRatios().on(start().getDayOfWeek().plus(day)) * trend().at(day, days());
  }

  double missingOn(int day) {
    ByWeekday shares = 2 * day < days() ? missing() : missingInSecondHalf().orElse(missing());
    return shares.on(start().getDayOfWeek().plus(day));
  }

  @Value.Check
  void check() {
    checkArgument(weeks() >= 1, "weeks must be at least 1, but was %s", weeks());
    checkArgument(rate() >= 0 && rate() <= 1, "rate must be 0 to 1, but was %s", rate());
    checkArgument(
        intensity().chance(0) == 0,
        "intensity must be above 0, but was 0 with a chance of %s",
        intensity().chance(0));
    checkShares("missing", missing());
    missingInSecondHalf().ifPresent(shares -> checkShares("missingInSecondHalf", shares));
    checkArgument(
        people().stream().map(SyntheticPerson::person).distinct().count() == people().size(),
        "people must name each person once");
  }

  private static void checkShares(String name, ByWeekday shares) {
    checkArgument(shares.max() <= 1, "%s must be at most 1, but one was %s", name, shares.max());
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableSyntheticCases.Builder {
    Builder() {}
  }
}

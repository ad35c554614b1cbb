// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.periodicity.Cycle;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a command line declares of ratings, of how symptoms run, and of a cycle of days. */
final class Declarations {
  private static final String NUMBER = "(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)";
  private static final Pattern SCALE =
      Pattern.compile("(.+)=" + NUMBER + "\\.\\." + NUMBER + "(?:,(higher-is-(?:worse|better)))?");
  private static final Pattern CYCLE = Pattern.compile("([0-9]{1,2})@(.+)");
  private static final String BETTER = "higher-is-better";

  private Declarations() {}

  /** Returns the scales of ratings. */
  static ImmutableList<RatingScale> scales(ReviewOptions options) {
    Set<String> names = new HashSet<>();
    ImmutableList.Builder<RatingScale> scales = ImmutableList.builder();
    for (String text : options.texts(Option.RATING)) {
      RatingScale scale = scale(text);
      if (!names.add(scale.rating())) {
        throw new UsageException(Option.RATING + " names '" + scale.rating() + "' twice");
      }
      scales.add(scale);
    }
    return scales.build();
  }

  private static RatingScale scale(String text) {
    Matcher parts = SCALE.matcher(text);
    if (!parts.matches()) {
      throw new UsageException(
          Option.RATING
              + " must be NAME=MIN..MAX, with ,higher-is-better where it is, such as"
              + " mood=0..10,higher-is-better, but was '"
              + text
              + "'");
    }
    try {
      return RatingScale.of(
              parts.group(1),
              Double.parseDouble(parts.group(2)),
              Double.parseDouble(parts.group(3)))
          .withDirection(
              BETTER.equals(parts.group(4))
                  ? Direction.HIGHER_IS_BETTER
                  : Direction.HIGHER_IS_WORSE);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Option.RATING + ": " + e.getMessage());
    }
  }

  /** Returns from which intensity a day is a symptom day. */
  static OptionalDouble symptomFrom(ReviewOptions options) {
    return options
        .text(Option.SYMPTOM_FROM)
        .map(text -> OptionalDouble.of(intensity(text)))
        .orElse(OptionalDouble.empty());
  }

  /** Returns the intensity from which a day is a symptom day. */
  static double intensity(String from) {
    boolean isOne = from.matches("10|[0-9](?:\\.[0-9]{1,9})?") && Double.parseDouble(from) > 0;
    if (!isOne) {
      throw new UsageException(
          Option.SYMPTOM_FROM
              + " must be an intensity above 0 and at most 10, but was '"
              + from
              + "'");
    }
    return Double.parseDouble(from);
  }

  /** Returns how symptoms run. */
  static ImmutableMap<Symptom, SymptomCourse> courses(ReviewOptions options) {
    Map<Symptom, SymptomCourse> courses = new LinkedHashMap<>();
    options
        .texts(Option.GRADED)
        .forEach(t -> courses.put(symptom(Option.GRADED, t), SymptomCourse.GRADED));
    for (String text : options.texts(Option.EPISODIC)) {
      Symptom symptom = symptom(Option.EPISODIC, text);
      if (courses.put(symptom, SymptomCourse.EPISODIC) == SymptomCourse.GRADED) {
        throw new UsageException(
            Option.GRADED + " and " + Option.EPISODIC + " exclude each other for one symptom");
      }
    }
    return ImmutableMap.copyOf(courses);
  }

  private static Symptom symptom(Option option, String name) {
    try {
      return Symptom.of(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }

  /** Returns the cycle of days to which symptoms may keep. */
  static Optional<Cycle> cycle(ReviewOptions options) {
    return options.text(Option.CYCLE).map(Declarations::cycle);
  }

  private static Cycle cycle(String text) {
    Matcher parts = CYCLE.matcher(text);
    if (parts.matches()) {
      int days = Integer.parseInt(parts.group(1));
      if (days >= 2 && days <= Cycle.LONGEST) {
        return new Cycle(days, anchor(text, parts.group(2)));
      }
    }
    throw notACycle(text);
  }

  private static LocalDate anchor(String text, String date) {
    try {
      LocalDate anchor = LocalDate.parse(date);
      if (ReviewOptions.YEARS.contains(anchor.getYear())) {
        return anchor;
      }
    } catch (DateTimeException e) {
      throw notACycle(text);
    }
    throw notACycle(text);
  }

  private static UsageException notACycle(String text) {
    return new UsageException(
        Option.CYCLE
            + " must be a number of days from 2 to "
            + Cycle.LONGEST
            + " and a date on which it begins, such as 9@2024-03-15, but was '"
            + text
            + "'");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One figure or word of a finding, as it was computed: how it is written is the printer's.
 *
 * <p>A {@link Clause} has cells by name, a {@link Table} by row and column.
 */
public sealed interface Cell {
  /** No value. */
  Cell NONE = new None();

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Count(long value) implements Cell {}

  /**
   * So many of so many.
   *
   * @param share the share
   */
  record Part(Share share) implements Cell {
    /** Checks the component. */
    public Part {
      requireNonNull(share, "share");
    }
  }

  /**
   * A number.
   *
   * @param value the number, perhaps infinite
   * @param decimals how many decimals a person reads
   * @param style how it is written
   */
  record Decimal(double value, int decimals, Style style) implements Cell {
    /** Checks the components. */
    public Decimal {
      checkArgument(!Double.isNaN(value), "value must be a number, but was %s", value);
      checkArgument(decimals >= 0, "decimals must be at least 0, but was %s", decimals);
      requireNonNull(style, "style");
    }
  }

  /** How a number is written. */
  enum Style {
    /** As it is. */
    PLAIN,
    /** With its sign, and on its side of 0: a difference. */
    SIGNED,
    /** On its side of 0 and 1: a ratio. */
    RATIO,
    /** As so many in a hundred. */
    PERCENT,
    /** Whole where it is whole, else with its decimals: a rating or a total. */
    RATING
  }

  /**
   * A p-value.
   *
   * @param p the p-value with its level
   */
  record P(PValue p) implements Cell {
    /** Checks the component. */
    public P {
      requireNonNull(p, "p");
    }
  }

  /**
   * The level at which a p-value decides, written so that it stays on its side of it.
   *
   * @param p the p-value with its level
   */
  record Level(PValue p) implements Cell {
    /** Checks the component. */
    public Level {
      requireNonNull(p, "p");
    }
  }

  /**
   * An interval.
   *
   * @param interval the interval
   * @param decimals how many decimals a person reads
   * @param style {@link Style#RATIO} or {@link Style#PLAIN}
   */
  record Range(Interval interval, int decimals, Style style) implements Cell {
    /** Checks the components. */
    public Range {
      requireNonNull(interval, "interval");
      checkArgument(decimals >= 0, "decimals must be at least 0, but was %s", decimals);
      requireNonNull(style, "style");
    }
  }

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Cell {
    /** Checks the component. */
    public Day {
      requireNonNull(date, "date");
    }
  }

  /**
   * A time of day.
   *
   * @param time the time, to the minute
   */
  record Time(LocalTime time) implements Cell {
    /** Checks the component. */
    public Time {
      requireNonNull(time, "time");
    }
  }

  /**
   * A run of weekdays.
   *
   * @param from the first
   * @param days how many, 1 to 7
   */
  record Weekdays(DayOfWeek from, int days) implements Cell {
    /** Checks the components. */
    public Weekdays {
      requireNonNull(from, "from");
      checkArgument(days >= 1 && days <= 7, "days must be 1 to 7, but was %s", days);
    }
  }

  /**
   * A person, named by the printer.
   *
   * @param id the person
   */
  record Person(RelationshipId id) implements Cell {
    /** Checks the component. */
    public Person {
      requireNonNull(id, "id");
    }
  }

  /**
   * A word of the model, such as the kind of a contact.
   *
   * @param code its code, such as "VISIT"
   * @param english its word in English, such as "visit"
   */
  record Term(String code, String english) implements Cell {
    /** Checks the components. */
    public Term {
      requireNonNull(code, "code");
      requireNonNull(english, "english");
    }
  }

  /**
   * A name that was entered and stands in the text as it is: of a symptom, an instrument, an id.
   *
   * @param name the name
   */
  record Name(String name) implements Cell {
    /** Checks the component. */
    public Name {
      requireNonNull(name, "name");
    }
  }

  /**
   * The words of a person who wrote them down; they are printed where quotes are asked for.
   *
   * @param text the words
   * @param kind what is said where quotes are not asked for, such as "an expectation", or none
   */
  record Quote(String text, Cell kind) implements Cell {
    /** Checks the components. */
    public Quote {
      requireNonNull(text, "text");
      requireNonNull(kind, "kind");
    }

    /** Returns its length; the words themselves stand in no log. */
    @Override
    public String toString() {
      return "Quote[" + text.length() + " characters]";
    }
  }

  /**
   * A clause within another, or in a table.
   *
   * @param clause the clause
   */
  record Words(Clause clause) implements Cell {
    /** Checks the component. */
    public Words {
      requireNonNull(clause, "clause");
    }
  }

  /**
   * Several cells, written as "a, b and c", or "a, b, c" where they are a row.
   *
   * @param cells the cells
   * @param row whether they are a row
   */
  record Listed(ImmutableList<Cell> cells, boolean row) implements Cell {
    /** Checks the component. */
    public Listed {
      requireNonNull(cells, "cells");
    }
  }

  /** No value: a dash in a table, and in a clause the absence of what depends on it. */
  record None() implements Cell {}

  /**
   * Returns a count.
   *
   * @param value the number
   * @return the cell
   */
  static Cell count(long value) {
    return new Count(value);
  }

  /**
   * Returns a count, if there is one.
   *
   * @param value the number
   * @return the cell, or none
   */
  static Cell count(OptionalInt value) {
    return value.isPresent() ? new Count(value.getAsInt()) : NONE;
  }

  /**
   * Returns so many of so many.
   *
   * @param count how many
   * @param of of how many
   * @return the cell
   */
  static Cell share(int count, int of) {
    return new Part(new Share(count, of));
  }

  /**
   * Returns so many of so many.
   *
   * @param share the share
   * @return the cell
   */
  static Cell share(Share share) {
    return new Part(share);
  }

  /**
   * Returns a number.
   *
   * @param value the number
   * @param decimals how many decimals a person reads
   * @return the cell
   */
  static Cell number(double value, int decimals) {
    return new Decimal(value, decimals, Style.PLAIN);
  }

  /**
   * Returns a number, if there is one.
   *
   * @param value the number
   * @param decimals how many decimals a person reads
   * @return the cell, or none
   */
  static Cell number(OptionalDouble value, int decimals) {
    return value.isPresent() ? number(value.getAsDouble(), decimals) : NONE;
  }

  /**
   * Returns a difference with its sign.
   *
   * @param value the difference
   * @param decimals how many decimals a person reads
   * @return the cell
   */
  static Cell signed(double value, int decimals) {
    return new Decimal(value, decimals, Style.SIGNED);
  }

  /**
   * Returns a ratio.
   *
   * @param value the ratio, perhaps infinite
   * @param decimals how many decimals a person reads
   * @return the cell
   */
  static Cell ratio(double value, int decimals) {
    return new Decimal(value, decimals, Style.RATIO);
  }

  /**
   * Returns a share in percent.
   *
   * @param share the share, in [0, 1]
   * @return the cell
   */
  static Cell percent(double share) {
    return new Decimal(share, 0, Style.PERCENT);
  }

  /**
   * Returns a rating or a total.
   *
   * @param rating the rating
   * @return the cell
   */
  static Cell rating(double rating) {
    return new Decimal(rating, 1, Style.RATING);
  }

  /**
   * Returns a rating or a total, if there is one.
   *
   * @param rating the rating
   * @return the cell, or none
   */
  static Cell rating(OptionalDouble rating) {
    return rating.isPresent() ? rating(rating.getAsDouble()) : NONE;
  }

  /**
   * Returns a p-value that decides at a level.
   *
   * @param p the p-value, in [0, 1]
   * @param level the level
   * @return the cell
   */
  static Cell p(double p, double level) {
    return new P(new PValue(p, level));
  }

  /**
   * Returns a p-value that decides at a level, if there is one.
   *
   * @param p the p-value, in [0, 1]
   * @param level the level
   * @return the cell, or none
   */
  static Cell p(OptionalDouble p, double level) {
    return p.isPresent() ? p(p.getAsDouble(), level) : NONE;
  }

  /**
   * Returns the level at which a p-value decides.
   *
   * @param p the p-value, in [0, 1]
   * @param level the level
   * @return the cell
   */
  static Cell level(double p, double level) {
    return new Level(new PValue(p, level));
  }

  /**
   * Returns the level at which a p-value decides where it is not the usual one, which is not said.
   *
   * @param p the p-value, in [0, 1]
   * @param level the level
   * @return the cell, none for a level of .05
   */
  static Cell unusualLevel(double p, double level) {
    return level == PValue.CONVENTIONAL ? NONE : level(p, level);
  }

  /**
   * Returns an interval.
   *
   * @param interval the interval
   * @param decimals how many decimals a person reads
   * @return the cell
   */
  static Cell interval(Interval interval, int decimals) {
    return new Range(interval, decimals, Style.PLAIN);
  }

  /**
   * Returns an interval of a ratio.
   *
   * @param interval the interval
   * @param decimals how many decimals a person reads
   * @return the cell
   */
  static Cell ratioInterval(Interval interval, int decimals) {
    return new Range(interval, decimals, Style.RATIO);
  }

  /**
   * Returns a day.
   *
   * @param date the day
   * @return the cell
   */
  static Cell day(LocalDate date) {
    return new Day(date);
  }

  /**
   * Returns a day, if there is one.
   *
   * @param date the day
   * @return the cell, or none
   */
  static Cell day(Optional<LocalDate> date) {
    return date.isPresent() ? new Day(date.get()) : NONE;
  }

  /**
   * Returns a day, or a month or year of which the day is not known.
   *
   * @param date the date
   * @return the day, or the month or year as it was entered
   */
  static Cell date(PartialDate date) {
    return date.isDay() ? new Day(date.first()) : new Name(date.toString());
  }

  /**
   * Returns a weekday.
   *
   * @param day the weekday
   * @return the cell
   */
  static Cell weekday(DayOfWeek day) {
    return new Weekdays(day, 1);
  }

  /**
   * Returns a person.
   *
   * @param id the person
   * @return the cell
   */
  static Cell person(RelationshipId id) {
    return new Person(id);
  }

  /**
   * Returns several people.
   *
   * @param people the people
   * @return the cell
   */
  static Cell people(Iterable<RelationshipId> people) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    people.forEach(person -> cells.add(new Person(person)));
    return list(cells.build());
  }

  /**
   * Returns whom a feeling or an account is about.
   *
   * @param target one person, several or no one in particular
   * @return the cell
   */
  static Cell target(Target target) {
    return target.diffuse() ? new Term("DIFFUSE", "everyone") : people(target.people());
  }

  /**
   * Returns a word of the model.
   *
   * @param constant the constant
   * @param english its word in English
   * @return the cell
   */
  static Cell term(Enum<?> constant, String english) {
    return new Term(constant.name(), english);
  }

  /**
   * Returns a name that was entered.
   *
   * @param name the name
   * @return the cell
   */
  static Cell name(String name) {
    return new Name(name);
  }

  /**
   * Returns the words of a person.
   *
   * @param text the words
   * @return the cell
   */
  static Cell quote(String text) {
    return quote(text, NONE);
  }

  /**
   * Returns the words of a person, or else of what kind they are.
   *
   * @param text the words
   * @param kind what is said where quotes are not printed
   * @return the cell
   */
  static Cell quote(String text, Cell kind) {
    return new Quote(text, kind);
  }

  /**
   * Returns a clause.
   *
   * @param clause the clause
   * @return the cell
   */
  static Cell words(Clause clause) {
    return new Words(clause);
  }

  /**
   * Returns a clause without cells.
   *
   * @param id the id of its phrase
   * @return the cell
   */
  static Cell words(String id) {
    return new Words(Clause.of(id));
  }

  /**
   * Returns several cells.
   *
   * @param cells the cells
   * @return the cell
   */
  static Cell list(List<? extends Cell> cells) {
    return new Listed(ImmutableList.copyOf(cells), false);
  }

  /**
   * Returns several cells in a row.
   *
   * @param cells the cells
   * @return the cell
   */
  static Cell row(List<? extends Cell> cells) {
    return new Listed(ImmutableList.copyOf(cells), true);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;

/** How the values of an attribute stand in the document of a case, as its schema says. */
sealed interface Type {

  /** What a text is. */
  enum Style {
    /** Free text. */
    WORDS,
    /** An id, a code, the name of a symptom. */
    NAME,
    /** One of a few constants. */
    CONSTANT,
    DATE,
    /** A date, or the month or the year alone. */
    PARTIAL_DATE,
    CLOCK,
    /** A date, with a time of day or without. */
    EVENT_TIME,
    DURATION
  }

  /**
   * A text.
   *
   * @param style what it is
   * @param constants what it may be, if it is a constant
   */
  record Text(Style style, ImmutableList<String> constants) implements Type {}

  /**
   * A number.
   *
   * @param whole whether it has no fraction
   * @param bounds its bounds in words, empty if it has none
   */
  record Numeric(boolean whole, String bounds) implements Type {}

  /** True or false. */
  record Truth() implements Type {}

  /** Several values. */
  record Many(Type element) implements Type {}

  /** A value of named parts. */
  record Thing(String name, ImmutableMap<String, Field> fields) implements Type {

    /** Returns the thing without some of its parts. */
    Thing without(String... parts) {
      ImmutableSet<String> names = ImmutableSet.copyOf(parts);
      return new Thing(name, ImmutableMap.copyOf(Maps.filterKeys(fields, f -> !names.contains(f))));
    }

    /** Returns a part, which must be there. */
    Field field(String part) {
      return requireNonNull(fields.get(part), part);
    }

    /** Returns the thing that is a part. */
    Thing thing(String part) {
      return (Thing) field(part).type();
    }

    /** Returns the type of the elements of the list that is a part. */
    Type elements(String part) {
      return ((Many) field(part).type()).element();
    }
  }

  /** A value of one of several types, each under its name. */
  record OneOf(ImmutableMap<String, Thing> variants) implements Type {

    /** Returns a type that must be one of them. */
    Thing variant(String name) {
      return requireNonNull(variants.get(name), name);
    }
  }

  /** A value that is a text where a text says it all, and otherwise a thing. */
  record Shortened(Thing thing) implements Type {}

  /** One or more people, or nobody in particular. */
  record Whom() implements Type {}

  /** The responses to an instrument. */
  record Answers() implements Type {}

  /** A date for each of several dates. */
  record DatesByDate() implements Type {}

  /**
   * A part of a thing.
   *
   * @param type the type of its values
   * @param needed whether every thing has it
   * @param about what the schema says of it, perhaps nothing
   */
  record Field(Type type, boolean needed, String about) {}
}

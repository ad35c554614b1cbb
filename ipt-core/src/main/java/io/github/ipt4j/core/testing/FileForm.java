// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.measure.Instrument;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of the files of one reader, stated anew and not asked of the reader. */
enum FileForm {
  DIARY("date, symptom, intensity", "onset, entered"),
  CONTACTS(
      "date, person, kind, negativity, positivity",
      "contact, time, setting, present, entered, note"),
  MEASURES("date, instrument", "total, item1, item2 and so on"),
  RATINGS("date, rating, value", "time, entered"),
  STATES("date, state", "holds, entered"),
  SESSIONS("date, number", "phase"),
  /** Any file of a case folder: of its columns only those are known that are the same in all. */
  FOLDER("", ""),
  JSON("", "");

  static final String NAME_RULE =
      "must be a name in lower case of 1 to 60 characters without semicolon, control character or"
          + " white space at its ends, and without = + - or @ in front";
  private static final String INVENTED = "UNHEARD-OF";

  private final String required;
  private final String optional;

  FileForm(String required, String optional) {
    this.required = required;
    this.optional = optional;
  }

  /** Returns whether the reader is that of single files of one or many clients. */
  boolean isStream() {
    return this != FOLDER && this != JSON;
  }

  ImmutableList<String> required() {
    return ImmutableList.copyOf(("client, " + required).split(", ", -1));
  }

  String unknownColumnRule() {
    return "must be one of client, "
        + required
        + ", "
        + optional
        + " (--other-columns pass passes over others)";
  }

  String headerRule() {
    String header = "client," + required.replace(" ", "");
    return "must have a header: "
        + (this == MEASURES
            ? header + ",total (or item1,item2 and so on to the last item)"
            : header);
  }

  String dateRule() {
    return isStream()
        ? "must be a date in the form 2026-01-31, of the years 1800 to 2299"
        : "must be a date such as 2026-01-31";
  }

  /** Returns the columns of dates. */
  ImmutableSet<String> dates() {
    return isStream() ? ImmutableSet.of("date", "entered") : ImmutableSet.of("date");
  }

  /** Returns the columns of ids, codes and names. */
  ImmutableSet<String> names() {
    return ImmutableSet.of("person", "symptom", "instrument", "rating", "state");
  }

  /** Returns the columns of ratings from 0 to 10. */
  ImmutableSet<String> ratings() {
    return switch (this) {
      case DIARY -> ImmutableSet.of("intensity");
      case CONTACTS -> ImmutableSet.of("negativity", "positivity");
      default -> ImmutableSet.of();
    };
  }

  /** Returns the columns that hold one of certain codes, each with another code and the rule. */
  ImmutableMap<String, Code> codes() {
    return switch (this) {
      case CONTACTS ->
          ImmutableMap.of("kind", new Code(INVENTED, "must be NONE, AWAY or " + kinds(), false));
      case MEASURES -> ImmutableMap.of("instrument", new Code(INVENTED, instruments(), false));
      case SESSIONS -> ImmutableMap.of("phase", new Code(INVENTED, "must be " + phases(), false));
      case STATES ->
          ImmutableMap.of(
              "holds",
              new Code("2", "must be 1 or 0: a day of which it is not known has no row", false));
      case RATINGS ->
          ImmutableMap.of(
              "rating",
              new Code(
                  "unheard of",
                  "must be a rating whose scale is declared, since it is never guessed: --rating"
                      + " NAME=MIN..MAX",
                  true));
      default -> ImmutableMap.of();
    };
  }

  private static String kinds() {
    return oneOf(Arrays.stream(InteractionKind.values()).map(Enum::name));
  }

  private static String phases() {
    return oneOf(Arrays.stream(PhaseKind.values()).map(Enum::name));
  }

  private static String instruments() {
    return "must be " + oneOf(Instrument.known().stream().map(Instrument::code));
  }

  private static String oneOf(Stream<String> codes) {
    Collection<String> all = codes.toList();
    return "one of " + all.stream().collect(Collectors.joining(", "));
  }

  /**
   * A code that no file knows.
   *
   * @param text the code
   * @param rule what a reader says of it
   * @param isWords whether only its length is quoted
   */
  record Code(String text, String rule, boolean isWords) {}
}

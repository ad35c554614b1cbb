// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.internal.Wording.count;
import static io.github.ipt4j.analysis.internal.Wording.interval;
import static io.github.ipt4j.analysis.internal.Wording.number;
import static io.github.ipt4j.analysis.internal.Wording.p;
import static io.github.ipt4j.analysis.internal.Wording.percent;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.table.TextTable;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The words and the table of a change between two periods. */
final class ChangeWording {
  private static final int SCALE = 10;

  /** A greater ratio of the asked shares is said; contrasts allow no more either. */
  private static final double EVEN = 1.25;

  private ChangeWording() {}

  static String headline(TensionChangeResult r) {
    String contacts = "contacts with " + r.analysis().word();
    String periods = " in " + r.before().period() + " and in " + r.after().period();
    if (r.refusal().isPresent()) {
      return "Whether the "
          + contacts
          + " weigh otherwise"
          + periods
          + " cannot be said: "
          + reason(r)
          + ".";
    }
    double difference = r.difference().orElseThrow();
    String found =
        switch (r.conclusion()) {
          case SUPPORTED -> difference < 0 ? "less in the later time" : "more in the later time";
          default -> "no difference can be told";
        };
    return "Load of "
        + contacts
        + periods
        + ": "
        + found
        + ", "
        + load(r.before())
        + " and then "
        + load(r.after())
        + " (difference "
        + number(difference, 2)
        + ", "
        + percent(1 - r.analysis().alpha())
        + " interval "
        + interval(r.low().orElseThrow(), r.high().orElseThrow(), 2)
        + ", "
        + p(r.p().orElseThrow(), r.analysis().alpha())
        + ").";
  }

  private static String load(PeriodLoad period) {
    return number(period.load().orElseThrow(), 2)
        + " a week over "
        + count(period.askedDays(), "asked day");
  }

  private static String reason(TensionChangeResult r) {
    String asked = r.before().askedDays() + " and " + count(r.after().askedDays(), "asked day");
    int contacts = r.before().contacts() + r.after().contacts();
    return switch (r.refusal().orElseThrow()) {
      case CONTACTS_NOT_ASKED ->
          "it is not known on which days contacts were asked about"
              + (r.diaryCoverage().isPresent()
                  ? " (the log covers "
                      + percent(r.diaryCoverage().getAsDouble())
                      + " of the diary)"
                  : "");
      case FEW_ASKED_DAYS ->
          asked + ", and each time needs " + count(r.analysis().leastAskedWeeks(), "asked week");
      case FEW_CONTACTS, RARE_CONTACTS -> "only " + count(contacts, "contact") + " on " + asked;
      case UNRATED_CONTACTS -> "too many of " + count(contacts, "contact") + " are not rated";
    };
  }

  static ImmutableList<Caveat> caveats(TensionChangeResult r) {
    double before = r.before().askedShare();
    double after = r.after().askedShare();
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    caveats.addAll(r.dateCaveats());
    if (before > EVEN * after || after > EVEN * before) {
      caveats.add(
          new Caveat(
              Caveat.Kind.UNEVEN_RECORDING,
              "Contacts were asked about on "
                  + percent(before)
                  + " of the days of the earlier time and on "
                  + percent(after)
                  + " of the later: only asked days count."));
    }
    return caveats.build();
  }

  static TextTable table(TensionChangeResult r) {
    TextTable.Builder table =
        TextTable.withHeader("time", "days", "asked", "contacts", "a week", "typical", "load");
    Stream.of(r.before(), r.after())
        .forEach(
            period ->
                table.row(
                    period.period().toString(),
                    String.valueOf(period.period().days()),
                    String.valueOf(period.askedDays()),
                    String.valueOf(period.contacts()),
                    decimals(period.contactsPerWeek(), 1, 2),
                    decimals(period.severity(), SCALE, 1),
                    decimals(period.load(), 1, 2)));
    return table.build();
  }

  private static String decimals(OptionalDouble value, int scale, int decimals) {
    return value.isPresent() ? number(scale * value.getAsDouble(), decimals) : "-";
  }
}

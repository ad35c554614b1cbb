// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.internal.Wording.count;
import static io.github.ipt4j.analysis.internal.Wording.interval;
import static io.github.ipt4j.analysis.internal.Wording.number;
import static io.github.ipt4j.analysis.internal.Wording.percent;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.table.TextTable;
import java.util.stream.Collectors;

/** The words and the table of one relationship's tension. */
final class TensionWording {
  private static final int SCALE = 10;
  private static final int DAYS = 7;
  private static final int CONTRIBUTIONS_SHOWN = 3;

  private TensionWording() {}

  static String headline(RelationshipTensionResult result) {
    String word = result.analysis().word();
    return result.refusal().isEmpty()
        ? "Contacts with " + word + " weigh " + described(result)
        : "Contacts with " + word + ": " + refused(result);
  }

  private static String described(RelationshipTensionResult r) {
    LoadInterval ends = r.interval().orElseThrow();
    return number(r.load().orElseThrow(), 2)
        + " a week ("
        + number(r.contactsPerWeek().orElseThrow(), 1)
        + " contacts a week, "
        + howBad(r)
        + "), over "
        + askedWeeks(r)
        + "; "
        + percent(r.analysis().level())
        + " interval "
        + interval(ends.low(), ends.high(), 2)
        + ".";
  }

  private static String askedWeeks(RelationshipTensionResult r) {
    return r.askedDays() % DAYS == 0
        ? count(r.askedDays() / DAYS, "asked week")
        : number(r.askedDays() / (double) DAYS, 1) + " asked weeks";
  }

  /** Returns such as "typically 5.0 of 10; worst 9 on 2026-03-06". */
  private static String howBad(RelationshipTensionResult r) {
    if (r.severity().isEmpty()) {
      return "none rated";
    }
    WorstContact worst = r.worst().orElseThrow();
    if (worst.negativity() == 0) {
      return "none of them negative";
    }
    return "typically "
        + ofTen(r.severity().getAsDouble())
        + " of 10; worst "
        + rating(worst)
        + " on "
        + worst.day();
  }

  private static String ofTen(double share) {
    return number(SCALE * share, 1);
  }

  private static String rating(WorstContact worst) {
    double n = worst.negativity();
    return number(n, n == StrictMath.rint(n) ? 0 : 1);
  }

  private static String refused(RelationshipTensionResult r) {
    RelationshipTension options = r.analysis();
    String contacts =
        r.contacts() == 0
            ? metAsBystander(r)
            : count(r.contacts(), "contact") + " (" + howBad(r) + ")";
    String asked = contacts + " on " + count(r.askedDays(), "asked day") + "; ";
    return switch (r.refusal().orElseThrow()) {
      case CONTACTS_NOT_ASKED ->
          contacts
              + " written down; what they weigh a week cannot be said, because "
              + whyNotAsked(r)
              + ".";
      case FEW_ASKED_DAYS ->
          asked
              + "what they weigh a week can be said from "
              + count(options.leastAskedWeeks(), "asked week")
              + " on ("
              + IntMath.saturatedMultiply(DAYS, options.leastAskedWeeks())
              + " days, not too far apart).";
      case FEW_CONTACTS ->
          asked
              + "what they weigh a week can be said from "
              + count(options.leastContacts(), "contact")
              + " on.";
      case UNRATED_CONTACTS ->
          asked
              + percent(r.unratedShare().orElse(1))
              + " of their weight is unrated, more than "
              + percent(options.mostUnrated())
              + "; the load a week lies anywhere from "
              + interval(
                  r.unratedBounds().orElseThrow().low(), r.unratedBounds().orElseThrow().high(), 2)
              + ".";
      case RARE_CONTACTS ->
          asked
              + "weighted by how recent they are, they come to under "
              + number(options.leastContactsPerHalfLife(), 0)
              + " in "
              + count(options.halfLifeDays(), "asked day")
              + ", too rare for a load a week; the last was on "
              + r.lastContact().orElseThrow()
              + ".";
    };
  }

  /** Someone who was merely there had contacts, which set no tone. */
  private static String metAsBystander(RelationshipTensionResult r) {
    return r.contactsPresentOnly() == 0
        ? "none"
        : "present at " + count(r.contactsPresentOnly(), "contact") + ", source of none";
  }

  private static String whyNotAsked(RelationshipTensionResult r) {
    return r.diaryCoverage().isPresent() && r.diaryCoverage().getAsDouble() > 0
        ? "contacts were asked about on only "
            + percent(r.diaryCoverage().getAsDouble())
            + " of the days that the diary records ("
            + percent(ContactLog.LEAST_COVERAGE)
            + " are needed)"
        : "it is not known on which days contacts were asked about";
  }

  static ImmutableList<Caveat> caveats(RelationshipTensionResult r) {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    caveats.addAll(r.dateCaveats());
    r.refusal().ifPresent(refusal -> caveats.add(refusalCaveat(refusal)));
    if (r.refusal().isEmpty() && r.unratedContacts() > 0) {
      LoadInterval bounds = r.unratedBounds().orElseThrow();
      caveats.add(
          new Caveat(
              Caveat.Kind.UNRATED_CONTACTS,
              r.unratedContacts()
                  + " of "
                  + count(r.contacts(), "contact")
                  + " not rated: the load would be "
                  + number(bounds.low(), 2)
                  + " were these calm and "
                  + number(bounds.high(), 2)
                  + " were they as bad as can be."));
    }
    if (!r.contactsOnUnaskedDays().isEmpty()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.UNEVEN_RECORDING,
              count(r.contactsOnUnaskedDays().size(), "contact")
                  + " on days not asked about: not counted."));
    }
    if (isUnstable(r)) {
      caveats.add(
          new Caveat(
              Caveat.Kind.NOT_STABLE,
              "At another half-life the load lies outside its interval: it has changed, or follows"
                  + " a single contact."));
    }
    return caveats.build();
  }

  private static Caveat refusalCaveat(TensionRefusal refusal) {
    return switch (refusal) {
      case CONTACTS_NOT_ASKED ->
          new Caveat(
              Caveat.Kind.CONTACTS_NOT_ASKED,
              "Asking about contacts every day, also about days without any, would tell.");
      case UNRATED_CONTACTS ->
          new Caveat(Caveat.Kind.UNRATED_CONTACTS, "Rating each contact would tell.");
      case FEW_ASKED_DAYS, FEW_CONTACTS, RARE_CONTACTS ->
          new Caveat(
              Caveat.Kind.FEW_OBSERVATIONS,
              "No load, index, positive load or ambivalence is given on so little.");
    };
  }

  private static boolean isUnstable(RelationshipTensionResult r) {
    return r.interval().isPresent()
        && r.sensitivity().stream().anyMatch(s -> !r.interval().get().contains(s.load()));
  }

  static TextTable table(RelationshipTensionResult r) {
    TextTable.Builder table =
        TextTable.withHeader(
            "contacts with "
                + r.analysis().word()
                + r.asOf().map(day -> ", up to " + day).orElse(""),
            "value");
    table.row("asked days", String.valueOf(r.askedDays()));
    r.diaryCoverage().ifPresent(c -> table.row("  share of the diary's recorded days", percent(c)));
    table.row("contacts", String.valueOf(r.contacts()));
    table.row("  of them not rated", String.valueOf(r.unratedContacts()));
    table.row("merely present (not counted)", String.valueOf(r.contactsPresentOnly()));
    table.row("came while the client was away", String.valueOf(r.absences()));
    addLoadRows(r, table);
    r.severity().ifPresent(s -> table.row("typical negativity of a contact, of 10", ofTen(s)));
    r.worst()
        .ifPresent(
            w ->
                table.row(
                    "worst negativity, of 10",
                    rating(w) + " on " + w.day() + ago(r.worstDaysAgo().orElseThrow())));
    r.lastContact()
        .ifPresent(
            day -> table.row("last contact", day + ago(r.lastContactDaysAgo().orElseThrow())));
    r.positivity().ifPresent(p -> table.row("typical positivity of a contact, of 10", ofTen(p)));
    r.ambivalence()
        .ifPresent(a -> table.row("ambivalence of a contact, from -5 to 10", number(a.value(), 1)));
    addContributions(r, table);
    return table.build();
  }

  private static String ago(long days) {
    return days == 0 ? "" : " (" + count(days, "day") + " ago)";
  }

  private static void addLoadRows(RelationshipTensionResult r, TextTable.Builder table) {
    if (r.load().isEmpty()) {
      return;
    }
    LoadInterval ends = r.interval().orElseThrow();
    table.row("load a week", number(r.load().getAsDouble(), 2));
    table.row(
        "  " + percent(r.analysis().level()) + " interval", interval(ends.low(), ends.high(), 2));
    table.row(
        "  at half-lives of "
            + r.sensitivity().stream()
                .map(s -> String.valueOf(s.halfLifeDays()))
                .collect(Collectors.joining(", "))
            + " days",
        r.sensitivity().stream().map(s -> number(s.load(), 2)).collect(Collectors.joining(", ")));
    table.row("  as an index, 0 to 1", number(r.index().orElseThrow(), 2));
    r.positiveLoad().ifPresent(p -> table.row("positive load a week", number(p, 2)));
    table.row("contacts a week", number(r.contactsPerWeek().orElseThrow(), 2));
  }

  private static void addContributions(RelationshipTensionResult r, TextTable.Builder table) {
    r.contributions().stream()
        .filter(c -> c.load() > 0)
        .limit(CONTRIBUTIONS_SHOWN)
        .forEach(
            c ->
                table.row(
                    "adds most: " + c.day(),
                    number(c.load(), 2)
                        + " ("
                        + percent(c.load() / r.load().orElseThrow())
                        + " of the load)"));
  }
}

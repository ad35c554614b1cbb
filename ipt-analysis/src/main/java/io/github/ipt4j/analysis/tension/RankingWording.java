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

/** The words and the table of the loads of everyone. */
final class RankingWording {
  private static final int SCALE = 10;

  private RankingWording() {}

  static String headline(TensionRankingResult r) {
    String over = count(r.contacts(), "contact") + " on " + count(r.askedDays(), "asked day");
    if (r.refusal().isPresent()) {
      return "What all contacts weigh together cannot be said: " + reason(r, over) + ".";
    }
    LoadInterval ends = r.interval().orElseThrow();
    return "The contacts with "
        + (r.people().size() == 1 ? "1 person" : r.people().size() + " people")
        + " weigh "
        + number(r.load().orElseThrow(), 2)
        + " a week together ("
        + over
        + "; "
        + percent(r.analysis().level())
        + " interval "
        + interval(ends.low(), ends.high(), 2)
        + ")"
        + first(r)
        + ".";
  }

  private static String reason(TensionRankingResult r, String over) {
    return switch (r.refusal().orElseThrow()) {
      case CONTACTS_NOT_ASKED ->
          "it is not known on which days contacts were asked about ("
              + count(r.contacts(), "contact")
              + " written down)";
      case FEW_ASKED_DAYS, FEW_CONTACTS, RARE_CONTACTS -> "there are only " + over;
      case UNRATED_CONTACTS -> "too many contacts are not rated, of " + over;
    };
  }

  /** Returns what may be said of the greatest load; nothing if there is no other. */
  private static String first(TensionRankingResult r) {
    return r.comparisons().stream().findFirst().map(c -> "; " + compared(r, c)).orElse("");
  }

  private static String compared(TensionRankingResult r, LoadComparison c) {
    String greater = r.analysis().word(c.greater());
    String lesser = r.analysis().word(c.lesser());
    String difference = " (difference " + number(c.difference(), 2) + ", " + p(c.p()) + ")";
    return switch (c.order()) {
      case SEPARATED ->
          "those with " + greater + " weigh more than those with " + lesser + difference;
      case NOT_SEPARABLE ->
          "those with " + greater + " and with " + lesser + " are not separable" + difference;
      case WORST_DISAGREES ->
          "those with "
              + greater
              + " weigh more than those with "
              + lesser
              + difference
              + ", yet the worst was with "
              + lesser
              + ": no order";
    };
  }

  static ImmutableList<Caveat> caveats(TensionRankingResult r) {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    caveats.addAll(r.dateCaveats());
    long refused = r.people().stream().filter(person -> person.load().isEmpty()).count();
    if (r.refusal().isPresent()) {
      caveats.add(
          new Caveat(
              r.refusal().get() == TensionRefusal.CONTACTS_NOT_ASKED
                  ? Caveat.Kind.CONTACTS_NOT_ASKED
                  : Caveat.Kind.FEW_OBSERVATIONS,
              "The order of the table is that of the worst contact."));
    } else if (refused > 0) {
      caveats.add(
          new Caveat(
              Caveat.Kind.FEW_OBSERVATIONS,
              refused
                  + " of "
                  + r.people().size()
                  + " people have too little for a load and rank of their own; the sum holds"
                  + " their contacts too."));
    }
    if (r.comparisons().size() > 1) {
      caveats.add(
          new Caveat(
              Caveat.Kind.MULTIPLE_TESTS,
              r.comparisons().size()
                  + " pairs compared; who weighs more is decided by Holm's procedure at "
                  + number(r.analysis().alpha(), 2)
                  + "."));
    }
    return caveats.build();
  }

  static TextTable table(TensionRankingResult r) {
    TextTable.Builder table =
        TextTable.withHeader(
            "contacts with", "number", "load", "interval", "typical", "worst", "than the next");
    for (RelationshipTensionResult person : r.people()) {
      table.row(
          person.analysis().word(),
          String.valueOf(person.contacts()),
          decimals(person.load(), 1, 2),
          person.interval().map(i -> interval(i.low(), i.high(), 2)).orElse("-"),
          decimals(person.severity(), SCALE, 1),
          person.worst().map(w -> number(w.negativity(), 1)).orElse("-"),
          order(r, person));
    }
    table.row(
        "all",
        String.valueOf(r.contacts()),
        decimals(r.load(), 1, 2),
        r.interval().map(i -> interval(i.low(), i.high(), 2)).orElse("-"),
        "",
        "",
        "");
    return table.build();
  }

  private static String decimals(OptionalDouble value, int scale, int decimals) {
    return value.isPresent() ? number(scale * value.getAsDouble(), decimals) : "-";
  }

  /** Returns how a person's load stands to the next lower one; comparisons come in that order. */
  private static String order(TensionRankingResult r, RelationshipTensionResult person) {
    return r.comparisons().stream()
        .filter(c -> c.greater().equals(person.analysis().person()))
        .findFirst()
        .map(
            c ->
                switch (c.order()) {
                  case SEPARATED -> "more";
                  case NOT_SEPARABLE -> "not separable";
                  case WORST_DISAGREES -> "no order";
                })
        .orElse("");
  }
}

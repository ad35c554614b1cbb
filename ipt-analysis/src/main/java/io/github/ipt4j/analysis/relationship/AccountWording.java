// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.table.TextTable;
import java.util.List;
import java.util.OptionalDouble;

/** The words and the table of a discrepancy between accounts. */
final class AccountWording {
  private AccountWording() {}

  static String headline(AccountDiscrepancyResult r) {
    List<ToldAccount> rated = r.globals().stream().filter(g -> g.negativity().isPresent()).toList();
    ToldAccount first = rated.get(0);
    ToldAccount last = rated.get(rated.size() - 1);
    String people = Wording.sentence(r.analysis().names().of(r.analysis().subject()));
    String course =
        rated.size() == 1
            ? people + ": told of at large once" + poles(first)
            : people + ": told of at large first" + poles(first) + " and last" + poles(last);
    return course
        + "; "
        + incidents(r)
        + gap(r)
        + "; "
        + r.specific()
        + " accounts "
        + (r.specific().count() == 1 ? "is" : "are")
        + " specific"
        + logged(r);
  }

  private static String poles(ToldAccount account) {
    return (account.session().isPresent() ? " in session " + account.session().getAsInt() : "")
        + " as negative "
        + rating(account.negativity())
        + " of 10"
        + (account.positivity().isPresent() ? ", positive " + rating(account.positivity()) : "");
  }

  private static String incidents(AccountDiscrepancyResult r) {
    String asked =
        r.askedForDifficult() > 0
            ? " (" + r.askedForDifficult() + " told after a question for something difficult)"
            : "";
    int told = r.harsher().of();
    if (told == 0) {
      return "no incident was told after that" + asked;
    }
    return r.aboutAsTold().count() == told
        ? (told == 1 ? "the 1 incident was" : "all " + told + " incidents were")
            + " about as told before"
            + asked
        : r.harsher()
            + (r.harsher().of() == 1 ? " incident " : " incidents ")
            + Wording.was(r.harsher().count(), r.harsher().of())
            + " harsher than the global account before"
            + others(r)
            + asked;
  }

  private static String others(AccountDiscrepancyResult r) {
    String alike =
        r.aboutAsTold().count() > 0 ? ", " + r.aboutAsTold().count() + " about as told" : "";
    return r.milder().count() > 0 ? alike + ", " + r.milder().count() + " milder" : alike;
  }

  private static String gap(AccountDiscrepancyResult r) {
    if (r.negativityGap().isEmpty()) {
      return "";
    }
    return ", on average "
        + apart(r, r.negativityGap().getAsDouble(), "negative")
        + (r.positivityGap().isPresent()
            ? " and " + apart(r, r.positivityGap().getAsDouble(), "positive")
            : "");
  }

  private static String apart(AccountDiscrepancyResult r, double gap, String pole) {
    return Math.abs(gap) < r.analysis().leastDifference()
        ? "about as " + pole + " (" + Wording.signed(gap, 1) + ")"
        : Wording.number(Math.abs(gap), 1) + (gap < 0 ? " less " : " more ") + pole;
  }

  private static String logged(AccountDiscrepancyResult r) {
    return r.logged().isEmpty()
        ? ""
        : "; "
            + Wording.count(r.logged().size(), "rating")
            + " in the log "
            + (r.logged().size() == 1 ? "is" : "average")
            + " negative "
            + Wording.number(mean(r.logged()), 1);
  }

  private static double mean(List<Double> ratings) {
    return ExactSum.mean(ratings).orElseThrow();
  }

  static TextTable table(AccountDiscrepancyResult r) {
    TextTable.Builder table =
        TextTable.withHeader(
            "told of " + r.analysis().names().of(r.analysis().subject()), "negative", "positive");
    r.globals().forEach(g -> row(table, "at large", g));
    r.incidents().forEach(i -> row(table, "incident" + elicited(i), i));
    if (r.negativityGap().isPresent()) {
      table.row(
          "incidents less global accounts, on average",
          Wording.signed(r.negativityGap().getAsDouble(), 1),
          r.positivityGap().isPresent() ? Wording.signed(r.positivityGap().getAsDouble(), 1) : "-");
    }
    if (!r.logged().isEmpty()) {
      table.row(
          "in the log, on average of " + r.logged().size(),
          Wording.number(mean(r.logged()), 1),
          "");
    }
    return table.row("incidents among all accounts", r.specific().toString(), "").build();
  }

  private static void row(TextTable.Builder table, String kind, ToldAccount account) {
    table.row(
        (account.session().isPresent() ? "session " + account.session().getAsInt() + ", " : "")
            + kind,
        rating(account.negativity()),
        rating(account.positivity()));
  }

  private static String elicited(ToldAccount account) {
    return account
        .elicitation()
        .map(
            e ->
                switch (e) {
                  case UNPROMPTED -> ", unprompted";
                  case OPEN -> ", openly asked";
                  case ASKED_FOR_DIFFICULT -> ", asked for something difficult";
                })
        .orElse("");
  }

  static ImmutableList<Caveat> caveats(AccountDiscrepancyResult r) {
    return r.negativityGap().isPresent()
        ? ImmutableList.of()
        : ImmutableList.of(
            new Caveat(
                Caveat.Kind.FEW_OBSERVATIONS,
                "Under "
                    + r.analysis().leastIncidents()
                    + " rated incidents are counted and not averaged."));
  }

  private static String rating(OptionalDouble rating) {
    return rating.isPresent() ? Wording.rating(rating.getAsDouble()) : "-";
  }
}

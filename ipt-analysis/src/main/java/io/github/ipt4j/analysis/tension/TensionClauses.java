// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.tension.LoadWords.SCALE;
import static io.github.ipt4j.analysis.tension.LoadWords.clause;
import static io.github.ipt4j.analysis.tension.LoadWords.load;
import static io.github.ipt4j.analysis.tension.LoadWords.ofScale;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.core.diary.ContactSampling;

/** The sentence and the caveats of one relationship's tension. */
final class TensionClauses {
  private final RelationshipTensionResult result;
  private final boolean isRefused;
  private final boolean isAsked;

  TensionClauses(RelationshipTensionResult result) {
    this.result = result;
    this.isRefused = !result.shortfalls().isEmpty();
    this.isAsked = result.sampling() != ContactSampling.NOTABLE_ONLY;
  }

  ImmutableList<Clause> headline() {
    if (!isRefused) {
      return ImmutableList.of(described());
    }
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    clauses.add(
        isAsked
            ? named("tooLittle").with("lacking", LoadWords.lacking(result.shortfalls()))
            : named("unknown").with("why", LoadShortfalls.notAsked(result.diaryCoverage())));
    if (result.contacts() == 0 && result.contactsPresentOnly() > 0) {
      clauses.add(clause("presentOnly").with("n", result.contactsPresentOnly()));
    } else if (!isAsked) {
      clauses.add(clause("written").with("n", result.contacts()).with("how", how()));
    } else if (result.contacts() > 0) {
      clauses.add(clause("soFar").with("how", how()).with("last", Cell.day(result.lastContact())));
    }
    if (result.loadIfCalm().isPresent()) {
      clauses.add(
          clause("anywhere")
              .with("low", load(result.loadIfCalm()))
              .with("high", load(result.loadIfWorst())));
    }
    return clauses.build();
  }

  private Clause described() {
    return named("load")
        .with("load", load(result.load()))
        .with("level", LoadWords.level(result.analysis().level()))
        .with("interval", Cell.interval(result.interval().orElseThrow(), 2))
        .with("perWeek", Cell.number(result.contactsPerWeek(), 1))
        .with("how", how())
        .with("days", result.askedDays());
  }

  /** How bad they are, which nothing is said of without a contact. */
  private Cell how() {
    if (result.contacts() == 0) {
      return Cell.NONE;
    }
    if (result.severity().isEmpty()) {
      return Cell.words("tension.noneRated");
    }
    WorstContact worst = result.worst().orElseThrow();
    return worst.negativity() == 0
        ? Cell.words("tension.noneNegative")
        : Cell.words(
            clause("typical")
                .with("severity", ofScale(result.severity()))
                .with("scale", SCALE)
                .with("worst", Cell.rating(worst.negativity()))
                .with("day", Cell.day(worst.day())));
  }

  private Clause named(String phrase) {
    return clause(phrase).with("person", Cell.person(result.analysis().person()));
  }

  ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    caveats.addAll(result.safety()).addAll(result.dateCaveats());
    if (!isAsked) {
      caveats.add(new Caveat(Caveat.Kind.CONTACTS_NOT_ASKED, clause("askDaily")));
    } else if (isRefused && result.loadIfCalm().isPresent()) {
      caveats.add(new Caveat(Caveat.Kind.UNRATED_CONTACTS, clause("rateEach")));
    } else if (!isRefused && result.unratedContacts() > 0) {
      caveats.add(new Caveat(Caveat.Kind.UNRATED_CONTACTS, unrated()));
    }
    if (!result.contactsOnUnaskedDays().isEmpty()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.UNEVEN_RECORDING,
              clause("unasked").with("n", result.contactsOnUnaskedDays().size())));
    }
    if (isUnstable()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.NOT_STABLE,
              clause("unstable").with("days", result.analysis().halfLifeDays())));
    }
    return caveats.build();
  }

  private Clause unrated() {
    return clause("unrated")
        .with("share", Cell.share(result.unratedContacts(), result.contacts()))
        .with("low", load(result.loadIfCalm()))
        .with("high", load(result.loadIfWorst()));
  }

  private boolean isUnstable() {
    return result.interval().isPresent()
        && result.sensitivity().stream().anyMatch(s -> !result.interval().get().contains(s.load()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Rate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.List;

/** The sentence, the caveats and the table of a communication profile. */
final class ConductClauses {
  private final CommunicationProfileResult result;
  private final Cell person;

  ConductClauses(CommunicationProfileResult result) {
    this.result = result;
    this.person = Cell.person(result.analysis().person());
  }

  ImmutableList<Clause> headline() {
    Rate rate = result.hurtfulPerContact().orElseThrow();
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    Share contacts = result.hurtful();
    Clause hurtful =
        rate.count() == 0
            ? clause("none").with("n", contacts.of())
            : clause("hurtful").with("contacts", Cell.share(contacts)).with("acts", acts(rate));
    clauses.add(
        hurtful.with("person", person).with("interval", Cell.interval(contacts.wilson(), 2)));
    result.rates().stream()
        .filter(b -> b.kind() == BehaviourKind.SUPPORT)
        .forEach(
            b ->
                clauses.add(
                    clause("support")
                        .with("person", person)
                        .with("contacts", Cell.share(b.contacts()))));
    result.stood().forEach((other, stood) -> clauses.add(stood(other, stood)));
    return clauses.build();
  }

  private Clause acts(Rate rate) {
    return clause("acts")
        .with("rate", Cell.number(rate.value(), 1))
        .with("interval", Cell.interval(Interval.of95(rate.low(), rate.high()), 1))
        .with("softened", Cell.share(result.softened()))
        .with("indirect", result.indirect().of() > 0 ? Cell.share(result.indirect()) : Cell.NONE)
        .with("bursts", Cell.share(result.inBursts()));
  }

  private Clause stood(RelationshipId other, Stood stood) {
    return clause("stood")
        .with("other", Cell.person(other))
        .with(
            "where",
            Cell.list(
                stood.contacts().entrySet().stream()
                    .map(e -> Cell.words(where(e.getKey()).with("n", e.getValue())))
                    .toList()))
        .with("of", stood.gaveNoSupport().of());
  }

  private Clause where(StanceKind kind) {
    return clause("stood." + kind).with("person", person);
  }

  Table table() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                clause("column.kind").with("person", person),
                clause("column.acts"),
                clause("column.rate"),
                clause("column.contacts"),
                clause("column.interval")));
    for (BehaviourRate rate : result.rates()) {
      table.row(
          Cell.term(rate.kind(), rate.kind().inWords()),
          Cell.count(rate.perContact().count()),
          Cell.number(rate.perContact().value(), 2),
          Cell.share(rate.contacts()),
          Cell.interval(rate.contacts().wilson(), 2));
    }
    share(table, clause("row.hurtful"), result.hurtful());
    if (result.softened().of() > 0) {
      share(table, clause("row.softened"), result.softened());
      if (result.indirect().of() > 0) {
        share(table, clause("row.indirect"), result.indirect());
      }
      share(table, clause("row.bursts").with("n", ConductCounts.BURST), result.inBursts());
    }
    result.stood().forEach((other, stood) -> stood(table, other, stood));
    result
        .triads()
        .forEach((p, s) -> share(table, clause("row.triad").with("other", Cell.person(p)), s));
    return table.build();
  }

  private void stood(Table.Builder table, RelationshipId other, Stood stood) {
    Cell name = Cell.person(other);
    for (StanceKind kind : stood.contacts().keySet()) {
      Clause where = clause("row." + kind).with("other", name).with("person", person);
      share(table, where, stood.share(kind));
    }
  }

  private static void share(Table.Builder table, Clause what, Share share) {
    table.row(what, Cell.NONE, Cell.NONE, Cell.share(share), Cell.interval(share.wilson(), 2));
  }

  ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    if (result.goneThrough().count() < result.goneThrough().of()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.FEW_OBSERVATIONS,
              clause("goneThrough").with("share", Cell.share(result.goneThrough()))));
    }
    if (result.sampling() == ContactSampling.NOTABLE_ONLY) {
      caveats.add(new Caveat(Caveat.Kind.CONTACTS_NOT_ASKED, clause("notable")));
    }
    if (result.inBursts().count() > 0) {
      caveats.add(new Caveat(Caveat.Kind.METHOD, clause("narrow")));
    }
    return caveats.build();
  }

  private static Clause clause(String phrase) {
    return Clause.of("relationship.conduct." + phrase);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.problem.InterpersonalDeficits;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The contacts of a client who is alone: how many, begun by whom, with whom, with one more. */
@Value.Immutable
@IptStyle
public abstract sealed class IsolationWorksheetResult extends Description
    implements WithIsolationWorksheetResult permits ImmutableIsolationWorksheetResult {

  private static final int DECIMALS = 1;

  IsolationWorksheetResult() {}

  @Override
  public abstract IsolationWorksheet analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns the problem areas, with what repeats itself and how alone the client is as entered.
   *
   * @return the areas in the order of the case
   */
  public abstract ImmutableList<InterpersonalDeficits> areas();

  /**
   * Returns the contacts of each half of the treatment.
   *
   * @return both halves, or one part where there were under two sessions
   */
  public abstract ImmutableList<ContactHalf> halves();

  /**
   * Returns who came into the client's life during the treatment.
   *
   * @return the people in the order of the inventory
   */
  public abstract ImmutableList<NewPerson> newPeople();

  /**
   * Returns whether only contacts that struck the client were written down, so that contacts a week
   * are not known.
   *
   * @return whether they were
   */
  public abstract boolean notableOnly();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  public ImmutableSet<RelationshipId> about() {
    return Stream.concat(
            halves().stream().flatMap(h -> h.people().stream()),
            newPeople().stream().map(NewPerson::person))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Clause subject() {
    return phrase("subject");
  }

  private static Clause phrase(String name) {
    return Sheets.phrase("isolation." + name);
  }

  @Override
  protected ImmutableList<Clause> described() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    areas().stream()
        .flatMap(a -> a.isolation().stream())
        .forEach(w -> clauses.add(phrase("alone").with("words", Cell.quote(w))));
    halves().forEach(h -> clauses.add(half(h)));
    return clauses.add(more()).build();
  }

  private Clause half(ContactHalf half) {
    String part = halves().size() == 1 ? "whole" : half.second() ? "second" : "first";
    return phrase("half." + part)
        .with("contacts", half.contacts())
        .with("week", Cell.number(half.perWeek(), DECIMALS))
        .with("people", half.people().size())
        .with("began", half.byClient().of() > 0 ? Cell.share(half.byClient()) : Cell.NONE);
  }

  private Clause more() {
    List<Cell> surely = people(false);
    List<Cell> perhaps = people(true);
    if (surely.isEmpty() && perhaps.isEmpty()) {
      return phrase("noOneMore");
    }
    return phrase(surely.isEmpty() ? "perhapsMore" : "more")
        .with("n", surely.size())
        .with("people", Cell.list(surely))
        .with("perhaps", Cell.list(perhaps));
  }

  private List<Cell> people(boolean isPerhaps) {
    return newPeople().stream()
        .filter(p -> p.perhaps() == isPerhaps)
        .map(IsolationWorksheetResult::person)
        .toList();
  }

  private static Cell person(NewPerson person) {
    return Cell.words(
        phrase("person")
            .with("person", Cell.person(person.person()))
            .with("met", person.metOn().map(d -> Cell.words(Sheets.when(d))).orElse(Cell.NONE))
            .with(
                "first", person.metOn().isPresent() ? Cell.NONE : Cell.day(person.firstContact())));
  }

  @Override
  protected Table figures() {
    Table.Builder table =
        Table.withColumns(
            "worksheet.isolation.column.part",
            "worksheet.isolation.column.asked",
            "worksheet.isolation.column.contacts",
            "worksheet.isolation.column.week",
            "worksheet.isolation.column.byClient",
            "worksheet.isolation.column.people");
    for (ContactHalf half : halves()) {
      table.row(
          phrase(halves().size() == 1 ? "row.whole" : half.second() ? "row.second" : "row.first"),
          notableOnly() ? Cell.NONE : Cell.count(half.askedDays()),
          Cell.count(half.contacts()),
          Cell.number(half.perWeek(), DECIMALS),
          Cell.share(half.byClient()),
          Cell.count(half.people().size()));
    }
    return table.build();
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    return notableOnly()
        ? ImmutableList.of(new Caveat(Caveat.Kind.CONTACTS_NOT_ASKED, phrase("notable")))
        : ImmutableList.of();
  }
}

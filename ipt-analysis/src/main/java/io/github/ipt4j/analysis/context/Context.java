// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.Identifiers;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Something that does or does not happen on a day: a contact with a person, a kind of contact,
 * both, a tense contact, that someone came while the client was away, or a state of the day such as
 * a night shift.
 *
 * <p>A day is exposed if a contact on it fits every part that is given. A person who was merely
 * present had a contact too. A state holds or not on the days on which it was asked about, whatever
 * the log of contacts knows.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Context implements WithContext permits ImmutableContext {
  private static final double MOST = 10;

  Context() {}

  /**
   * Returns that there was a contact with a person.
   *
   * @param person the person
   * @return the context
   */
  public static Context contactWith(RelationshipId person) {
    return ImmutableContext.builder().person(person).build();
  }

  /**
   * Returns that there was a contact of a kind, with anyone.
   *
   * @param kind the kind
   * @return the context
   */
  public static Context ofKind(InteractionKind kind) {
    return ImmutableContext.builder().kind(kind).build();
  }

  /**
   * Returns that there was any contact.
   *
   * @return the context
   */
  public static Context anyContact() {
    return ImmutableContext.builder().build();
  }

  /**
   * Returns that a person came while the client was away.
   *
   * @param person the person
   * @return the context
   */
  public static Context awayFrom(RelationshipId person) {
    return ImmutableContext.builder().person(person).away(true).build();
  }

  /**
   * Returns that a state of the day held.
   *
   * @param state its name, such as "night shift"
   * @return the context
   */
  public static Context ofState(String state) {
    return ImmutableContext.builder().state(state).build();
  }

  /**
   * Returns the state of the day.
   *
   * @return its name; a contact is meant if empty
   */
  public abstract Optional<String> state();

  /**
   * Returns the person with whom the contact is.
   *
   * @return the person, anyone if empty
   */
  public abstract Optional<RelationshipId> person();

  /** Returns whom it names. */
  ImmutableSet<RelationshipId> people() {
    return person().map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  /**
   * Returns the kind of the contact.
   *
   * @return the kind, any if empty
   */
  public abstract Optional<InteractionKind> kind();

  /**
   * Returns from which negativity on a contact counts.
   *
   * @return the negativity, above 0 to 10; every contact counts if empty. A contact that was not
   *     rated is then unknown, not calm
   */
  public abstract OptionalDouble tenseFrom();

  /**
   * Returns whether it is not a contact, but that someone came while the client was away.
   *
   * @return whether it is; not unless said otherwise
   */
  @Value.Default
  public boolean away() {
    return false;
  }

  /**
   * Returns the context as a noun.
   *
   * @return the clause, such as "a visit", "contact with mother-in-law" or "a call with sister"; a
   *     state in quotation marks, because its name may be any words
   */
  public Clause clause() {
    if (state().isPresent()) {
      return Clause.of("context.noun.state").with("state", Cell.name(state().get()));
    }
    Cell who = person().map(Cell::person).orElse(Cell.NONE);
    if (away()) {
      return Clause.of(person().isPresent() ? "context.noun.away" : "context.noun.awayAny")
          .with("person", who);
    }
    String noun = kind().isPresent() ? "kind" : person().isPresent() ? "person" : "any";
    return Clause.of("context.noun." + noun)
        .with("kind", kind().map(k -> Cell.term(k, k.inWords())).orElse(Cell.NONE))
        .with("person", who)
        .with("rated", Cell.rating(tenseFrom()));
  }

  /**
   * Returns it with the day on which it is looked for, so many days before that of the symptom.
   *
   * @param lag the days, 0 for the same day
   * @return the words
   */
  public Clause clause(int lag) {
    return lag == 0
        ? clause()
        : Clause.of(lag > 0 ? "context.lag.before" : "context.lag.after")
            .with("context", clause())
            .with("days", Math.abs(lag));
  }

  /** Returns what it is called in a table: the person alone where it is any contact with one. */
  Cell label() {
    if (state().isPresent()) {
      return Cell.name(state().get());
    }
    return person().isPresent() && equals(contactWith(person().get()))
        ? Cell.person(person().get())
        : Cell.words(clause());
  }

  /**
   * Returns whether a contact makes its day one with this context.
   *
   * @param contact the contact
   * @return whether it fits in person and kind and, where only tense contacts count, was rated so
   */
  public boolean isMetBy(Interaction contact) {
    return fits(contact)
        && (tenseFrom().isEmpty() || negativity(contact).orElse(0) >= tenseFrom().getAsDouble());
  }

  /** Returns whether a contact fits, its rating apart. */
  boolean fits(Interaction contact) {
    return !away()
        && state().isEmpty()
        && (kind().isEmpty() || kind().get() == contact.kind())
        && (person().isEmpty() || isThere(person().get(), contact));
  }

  private static boolean isThere(RelationshipId person, Interaction contact) {
    return contact.source(person).isPresent() || contact.present().contains(person);
  }

  /** Returns the greatest negativity of the sources that count, none if none of them was rated. */
  OptionalDouble negativity(Interaction contact) {
    return contact.sources().stream()
        .filter(s -> person().map(s.person()::equals).orElse(true))
        .flatMapToDouble(s -> s.negativity().stream())
        .max();
  }

  @Value.Check
  void check() {
    checkArgument(
        tenseFrom().isEmpty()
            || (tenseFrom().getAsDouble() > 0 && tenseFrom().getAsDouble() <= MOST),
        "tenseFrom must be above 0 and at most 10, but was %s",
        tenseFrom().orElse(0));
    checkArgument(
        !away() || (kind().isEmpty() && tenseFrom().isEmpty()),
        "kind and tenseFrom must be empty where the client was away");
    checkArgument(
        state().isEmpty()
            || (person().isEmpty() && kind().isEmpty() && tenseFrom().isEmpty() && !away()),
        "person, kind, tenseFrom and away must not be given with a state");
    state().ifPresent(state -> Identifiers.checkName("state", "state", state));
  }

  @Override
  public String toString() {
    return Printer.english().words(clause());
  }
}

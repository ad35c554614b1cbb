// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.shape.Shape;
import io.github.ipt4j.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What becomes of the leaves of one client's value. */
final class ClientLeaves implements Rewriting.Leaves, Walk.Visitor {
  private static final String PERSON = "person";
  private static final String CODE = "code";

  private final Options options;
  private final DateShift shift;
  private final LocalDate latest;
  private final Pseudonyms pseudonyms;
  private final Tally tally;

  ClientLeaves(
      Options options, DateShift shift, LocalDate latest, Pseudonyms pseudonyms, Tally tally) {
    this.options = options;
    this.shift = shift;
    this.latest = latest;
    this.pseudonyms = pseudonyms;
    this.tally = tally;
  }

  /** Notes what is renamed, so that all of it can be numbered before the first of it is. */
  @Override
  public void visit(Declaration declaration, Object owner, Object leaf) {
    if (declaration.treatment() != Treatment.RENAMED) {
      return;
    }
    if (leaf instanceof Target target) {
      target.people().forEach(person -> pseudonyms.note(PERSON, person.value()));
    } else if (!isKept(declaration, owner, text(declaration, leaf))) {
      pseudonyms.note(declaration.names(), text(declaration, leaf));
    }
  }

  @Override
  public Object leaf(Declaration declaration, Object owner, Object leaf) {
    if (isGiven(leaf)) {
      declaration.remaining().ifPresent(tally::remains);
      tally.count(declaration, 1);
    }
    return switch (declaration.treatment()) {
      case KEPT -> leaf;
      case MOVED -> moved(declaration, leaf);
      case RENAMED -> renamed(declaration, owner, leaf);
      case BANDED -> banded(declaration, leaf);
      case REMOVED -> removed(declaration, leaf);
    };
  }

  private static boolean isGiven(Object leaf) {
    return !leaf.equals(OptionalInt.empty()) && !leaf.equals(OptionalDouble.empty());
  }

  private Object moved(Declaration declaration, Object leaf) {
    if (leaf instanceof LocalDate date) {
      tally.remains(Remaining.DATES);
      return shift.move(date);
    } else if (leaf instanceof EventTime at) {
      tally.remains(Remaining.DATES);
      return shift.move(at);
    } else if (leaf instanceof PartialDate date) {
      tally.remains(date.isDay() ? Remaining.DATES : Remaining.PARTIAL_DATES);
      return shift.move(date, latest);
    }
    throw declaration.unfit();
  }

  private Object renamed(Declaration declaration, Object owner, Object leaf) {
    if (leaf instanceof Target target) {
      return target.diffuse()
          ? target
          : Target.of(
              target.people().stream()
                  .map(p -> new RelationshipId(pseudonyms.of(PERSON, p.value())))
                  .toList());
    }
    String text = text(declaration, leaf);
    if (isKept(declaration, owner, text)) {
      tally.remains(Remaining.NAMES);
      return leaf;
    }
    String pseudonym = pseudonyms.of(declaration.names(), text);
    if (leaf instanceof String) {
      return pseudonym;
    }
    Shape id = Shape.of(leaf.getClass());
    return id.create(Map.of(id.attributes().get(0).name(), pseudonym));
  }

  private static String text(Declaration declaration, Object leaf) {
    if (leaf instanceof String text) {
      return text;
    }
    if (!Composition.isId(leaf.getClass())) {
      throw declaration.unfit();
    }
    return (String) Shape.of(leaf.getClass()).attributes().get(0).of(leaf);
  }

  private boolean isKept(Declaration declaration, Object owner, String text) {
    boolean classified =
        declaration.names().equals(CODE)
            && owner instanceof Diagnosis diagnosis
            && Vocabulary.isPlain(diagnosis.system(), text);
    return classified || options.keeps(declaration.names(), text);
  }

  private Object banded(Declaration declaration, Object leaf) {
    if (leaf instanceof OptionalInt age) {
      return age.isPresent() ? OptionalInt.of(options.band(age.getAsInt())) : age;
    }
    throw declaration.unfit();
  }

  private Object removed(Declaration declaration, Object leaf) {
    if (!(leaf instanceof String)) {
      throw declaration.unfit();
    }
    if (options.keepsText()) {
      tally.remains(Remaining.TEXT);
      return leaf;
    }
    tally.removed(declaration.attribute(), 1);
    return Deidentifier.MARKER;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.EditableStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A person from whom the tone of a contact came, with that person's own two ratings.
 *
 * <p>Negativity and positivity are two unipolar ratings, never the ends of one scale. Someone who
 * was merely there is not a source but stands in {@link Interaction#present()}.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class ContactSource implements WithContactSource
    permits ImmutableContactSource {

  ContactSource() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns an unrated source.
   *
   * @param person the person
   * @return the source
   */
  public static ContactSource unrated(RelationshipId person) {
    return builder().person(person).build();
  }

  /**
   * Returns a source with both ratings.
   *
   * @param person the person
   * @param negativity the negativity, 0 to 10
   * @param positivity the positivity, 0 to 10
   * @return the source
   */
  public static ContactSource rated(RelationshipId person, double negativity, double positivity) {
    return builder().person(person).negativity(negativity).positivity(positivity).build();
  }

  /**
   * Returns the person from whom the tone came.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns how much in the contact with this person was hurtful, if it was rated.
   *
   * @return the negativity, 0 (none) to 10
   */
  public abstract OptionalDouble negativity();

  /**
   * Returns how much in the contact with this person was good, if it was rated.
   *
   * @return the positivity, 0 (none) to 10
   */
  public abstract OptionalDouble positivity();

  /**
   * Returns the date on which it was written down, if that was noted.
   *
   * @return the date of writing
   */
  public abstract Optional<LocalDate> entered();

  /**
   * Returns the client's note; it is left out of {@code toString()}.
   *
   * @return the note
   */
  @Value.Redacted
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    ZeroToTen.check("negativity", negativity());
    ZeroToTen.check("positivity", positivity());
  }

  /** Builds a {@link ContactSource}. */
  public static final class Builder extends ImmutableContactSource.Builder {
    Builder() {}
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the client says of one person when the interpersonal inventory is taken.
 *
 * <p>The inventory is no questionnaire: every part is optional and in the client's own words.
 */
@Value.Immutable
@EditableStyle
public abstract sealed class InventoryEntry implements WithInventoryEntry
    permits ImmutableInventoryEntry {

  InventoryEntry() {}

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
   * Returns what the client likes in the person, if it was asked; it is left out of {@code
   * toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> liked();

  /**
   * Returns what the client dislikes in the person, if it was asked; it is left out of {@code
   * toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> disliked();

  /**
   * Returns how much time they spend together and how, if it was asked; it is left out of {@code
   * toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> timeTogether();

  /**
   * Returns what the two can talk about, if it was asked; it is left out of {@code toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> canTalkAbout();

  /**
   * Returns what the two cannot talk about, if it was asked; it is left out of {@code toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> cannotTalkAbout();

  /**
   * Returns what the client feels when they are together, if it was asked; it is left out of {@code
   * toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> feelings();

  /**
   * Returns how often they argue, what happens and how it ends, if it was asked; it is left out of
   * {@code toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> arguments();

  /**
   * Returns whether the person knows that the client is unwell, if that was asked.
   *
   * @return whether the person knows
   */
  public abstract Optional<Awareness> awareness();

  /**
   * Returns what the client would like to change, if it was asked; it is left out of {@code
   * toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> wantedChanges();

  /**
   * Returns how the client supports the person, if it was asked; it is left out of {@code
   * toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> supportGiven();

  /**
   * Returns how the person supports the client, if it was asked; it is left out of {@code
   * toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> supportReceived();

  /**
   * Returns what changed around the time when the symptoms began, if it was asked; it is left out
   * of {@code toString()}.
   *
   * @return the client's words
   */
  @Value.Redacted
  public abstract Optional<String> recentChange();

  /** Builds an {@link InventoryEntry}. */
  public static final class Builder extends ImmutableInventoryEntry.Builder {
    Builder() {}
  }
}

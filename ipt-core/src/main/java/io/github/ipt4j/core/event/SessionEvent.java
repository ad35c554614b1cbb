// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

/**
 * Something that a session brings to light, whenever it happened.
 *
 * <p>The hierarchy is closed: {@code history.events(Interaction.class)} selects a kind, and a
 * switch over the kinds is exhaustive where the language has one.
 */
public sealed interface SessionEvent
    permits Account,
        AssertiveStatement,
        HypothesisNamed,
        Interaction,
        MeasureTaken,
        SymptomEpisode {

  /**
   * Returns the id, unique within a case.
   *
   * @return the id
   */
  EventId id();

  /**
   * Returns when it happened, on the client's own clock.
   *
   * @return the time
   */
  EventTime at();
}

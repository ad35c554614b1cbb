// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;

/**
 * Gathers the rows of one client after another into values.
 *
 * @param <T> what the rows of one client make
 */
interface Gathering<T> {
  /** Forgets what was gathered. */
  void begin();

  /**
   * Takes a row.
   *
   * @throws InputFault if a value of the row is wrong, or conflicts with an earlier row
   */
  void add(Row row);

  /**
   * Returns what the rows of that client make.
   *
   * @throws InputFault if a row conflicts with an earlier one
   */
  T finish(ClientId client);
}

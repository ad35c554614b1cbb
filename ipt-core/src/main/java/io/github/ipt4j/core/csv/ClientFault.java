// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;

/**
 * A client of whom nothing was read, because rows of theirs have a fault.
 *
 * @param client the client
 * @param fault the first fault of the first file that has one, which lists the first fault of each
 *     other row, file by file, up to {@link InputFault#MOST_LISTED}
 */
public record ClientFault(ClientId client, InputFault fault) implements ClientReading {
  @Override
  public ClientRecord orThrow() {
    throw fault;
  }
}

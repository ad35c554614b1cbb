// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;

/** What the files say of one client: a record, or the fault for which none could be read. */
public sealed interface ClientReading permits ClientFault, ClientRecord {

  /**
   * Returns the client.
   *
   * @return the client
   */
  ClientId client();

  /**
   * Returns the record.
   *
   * @return the record
   * @throws io.github.ipt4j.core.input.InputFault the fault, if there is one
   */
  ClientRecord orThrow();
}

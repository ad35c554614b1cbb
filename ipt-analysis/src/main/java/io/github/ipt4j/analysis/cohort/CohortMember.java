// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import io.github.ipt4j.core.client.ClientId;
import java.util.Optional;

/** What one client brings to a question about many. */
public interface CohortMember {

  /**
   * Returns who it is.
   *
   * @return the client, by a pseudonym
   */
  ClientId client();

  /**
   * Returns why the client cannot be used.
   *
   * @return the reason; empty of a client who can
   */
  Optional<LeftOut> leftOut();
}

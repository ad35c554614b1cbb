// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import io.github.ipt4j.core.measure.Instrument;

/** A result on one instrument. */
public interface OfInstrument {

  /**
   * Returns the instrument.
   *
   * @return the instrument that the result is about
   */
  Instrument instrument();
}

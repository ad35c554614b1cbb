// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import io.github.ipt4j.core.client.Symptom;

/** A result on one symptom. */
public interface OfSymptom {

  /**
   * Returns the symptom.
   *
   * @return the symptom that the result is about
   */
  Symptom symptom();
}

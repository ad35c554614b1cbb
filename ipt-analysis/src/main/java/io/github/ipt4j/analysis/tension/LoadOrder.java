// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

/** Whether one of two loads may be called the greater. */
public enum LoadOrder {
  /** The loads differ by more than chance between weeks explains. */
  SEPARATED,
  /** The loads do not differ by more than chance between weeks explains. */
  NOT_SEPARABLE,
  /** The loads differ, but the worst single contact was with the person of the lesser load. */
  WORST_DISAGREES
}

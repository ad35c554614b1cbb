// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

/** What a cut-off parts. */
public enum CutOffKind {
  /** Totals at which a case is usual from those at which none is. */
  CASE,
  /** Totals at which the symptoms have remitted from those at which they have not. */
  REMISSION
}

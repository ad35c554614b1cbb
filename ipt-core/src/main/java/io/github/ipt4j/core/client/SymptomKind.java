// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.client;

/** Whether a symptom is felt in the body, so that a medical cause must be excluded, or in mood. */
public enum SymptomKind {
  /** Felt in the body: a medical cause must be excluded before its context is explored. */
  SOMATIC,
  /** Felt in mood. */
  MOOD,
  /** Not said, and not known by its name: no medical clearance is asked for. */
  UNKNOWN
}

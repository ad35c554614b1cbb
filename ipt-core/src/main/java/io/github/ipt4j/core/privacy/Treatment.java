// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

/** What becomes of an attribute when a value is deidentified. */
public enum Treatment {
  /** It stays as it is. */
  KEPT,
  /** A date: it is moved by the whole weeks of the client. */
  MOVED,
  /** An id or a name that someone chose: a number among those of its kind stands in its place. */
  RENAMED,
  /** An age: the lowest of its band stands in its place. */
  BANDED,
  /** A text: a marker stands in its place, so that it still shows that something was written. */
  REMOVED
}

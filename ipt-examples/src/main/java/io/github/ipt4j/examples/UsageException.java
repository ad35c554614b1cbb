// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

/** A command line that cannot be obeyed; its message says why, for the person who typed it. */
final class UsageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}

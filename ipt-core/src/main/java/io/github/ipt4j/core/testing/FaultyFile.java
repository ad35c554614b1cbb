// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.input.InputFault;
import java.util.Objects;

/**
 * A text with one thing wrong in it, and the fault that a reader must give.
 *
 * <p>A reader in Java gives the {@link InputFault} itself, which {@link #assertToldBy} holds
 * against the stated one. A screen or a service that shows faults shows {@code
 * fault().getMessage()}, or its parts.
 */
public final class FaultyFile {
  private final Fault kind;
  private final long seed;
  private final String text;
  private final InputFault fault;

  FaultyFile(Fault kind, long seed, String text, InputFault fault) {
    this.kind = kind;
    this.seed = seed;
    this.text = text;
    this.fault = fault;
  }

  /**
   * Returns what is wrong.
   *
   * @return the kind of fault
   */
  public Fault kind() {
    return kind;
  }

  /**
   * Returns the seed that chose the place.
   *
   * @return the seed
   */
  public long seed() {
    return seed;
  }

  /**
   * Returns the text with the fault in it.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Returns what a reader must say: file, line, column, rule, and of the value as much as may be
   * quoted.
   *
   * @return the fault
   */
  public InputFault fault() {
    return fault;
  }

  /**
   * Demands that a reader said it, and nothing else.
   *
   * @param told what the reader said
   * @throws AssertionError if it is another fault, or one of several
   */
  public void assertToldBy(InputFault told) {
    boolean same =
        told.faults().size() == 1
            && Objects.equals(told.getMessage(), fault.getMessage())
            && told.pointer().equals(fault.pointer())
            && told.client().equals(fault.client());
    if (!same) {
      throw new AssertionError(
          "expected of "
              + this
              + ":\n  "
              + fault.getMessage()
              + "\nbut was:\n  "
              + String.valueOf(told.getMessage()).replace("\n", "\n  "));
    }
  }

  /**
   * Demands that reading fails with it, and with nothing else.
   *
   * @param reading reads {@link #text()}
   * @throws AssertionError if nothing is thrown, or anything else
   */
  public void assertToldBy(Reading reading) {
    try {
      reading.read();
    } catch (InputFault told) {
      assertToldBy(told);
      return;
    } catch (Exception other) {
      throw new AssertionError(
          "expected of " + this + ":\n  " + fault.getMessage() + "\nbut was another exception",
          other);
    }
    throw new AssertionError(
        "expected of " + this + ":\n  " + fault.getMessage() + "\nbut it was read");
  }

  /** Returns the call that makes it again, without the text, which holds a person's words. */
  @Override
  public String toString() {
    return "Fault." + kind.name() + ".in(" + fault.file() + ", " + seed + ")";
  }

  /** What reads a text. */
  @FunctionalInterface
  public interface Reading {

    /**
     * Reads the text.
     *
     * @throws Exception if it cannot be read
     */
    void read() throws Exception;
  }
}

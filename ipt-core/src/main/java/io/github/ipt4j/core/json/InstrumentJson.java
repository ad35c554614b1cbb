// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An instrument from JSON: the object {@code Instrument} of the schema of case histories, by
 * itself.
 *
 * <pre>{@code
 * {"code": "evening-tension", "items": 3, "itemMaximum": 4}
 * }</pre>
 */
public final class InstrumentJson {
  private static final Document<Instrument> DOCUMENT = Document.of(Instrument.class);

  private InstrumentJson() {}

  /**
   * Returns the instrument that a file holds.
   *
   * @param file the file, in UTF-8
   * @return the instrument
   * @throws io.github.ipt4j.core.input.InputFault if the file holds anything else
   * @throws IOException if the file cannot be read
   */
  public static Instrument read(Path file) throws IOException {
    String source = file.toString();
    return read(source, Utf8.decode(source, Files.readAllBytes(file)));
  }

  /**
   * Returns the instrument that a text holds.
   *
   * @param source what the text is called in a fault
   * @param text the text
   * @return the instrument
   * @throws io.github.ipt4j.core.input.InputFault if the text holds anything else
   */
  public static Instrument read(String source, String text) {
    return DOCUMENT.readAlone(source, text);
  }
}

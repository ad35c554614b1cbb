// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.core.input.InputFault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes UTF-8 and nothing else. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Returns the text that the bytes are.
   *
   * @param source what the text is called in a fault
   * @param bytes the bytes
   * @return the text
   * @throws InputFault where the first byte that is not UTF-8 stands
   */
  public static String decode(String source, byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      throw notUtf8(source, decoded);
    }
    return decoded;
  }

  /** Returns the fault of what follows a text. */
  private static InputFault notUtf8(String source, String text) {
    long newlines = text.chars().filter(c -> c == '\n').count();
    return InputFault.builder(source, "must be UTF-8")
        .line(newlines + 1)
        .column(Integer.toString(text.length() - text.lastIndexOf('\n')))
        .build();
  }
}

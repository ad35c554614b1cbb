// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes UTF-8 and accepts nothing else.
 *
 * <p>Everything before a wrong byte is handed out before the byte is complained of, so that the
 * fault names the right line; a {@code java.io.InputStreamReader} would lose it.
 */
final class Utf8Reader extends Reader {
  private static final int SIZE = 1 << 15;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(SIZE).limit(0);
  private boolean begun;
  private boolean ended;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!chars.hasRemaining() && !decode()) {
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private boolean decode() throws IOException {
    if (!begun) {
      begun = true;
      skipByteOrderMark();
    }
    chars.clear();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (chars.position() == 0) {
        if (result.isError()) {
          throw new NotUtf8(
              String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()) & 0xff));
        }
        if (ended) {
          chars.flip();
          return false;
        }
        fill();
      }
    }
    chars.flip();
    return true;
  }

  private void skipByteOrderMark() throws IOException {
    while (bytes.remaining() < 3 && !ended) {
      fill();
    }
    if (bytes.remaining() >= 2 && isUtf16(bytes.get(0) & 0xff, bytes.get(1) & 0xff)) {
      throw new NotUtf8("UTF-16");
    }
    boolean marked =
        bytes.remaining() >= 3
            && bytes.get(0) == (byte) 0xef
            && bytes.get(1) == (byte) 0xbb
            && bytes.get(2) == (byte) 0xbf;
    if (marked) {
      bytes.position(3);
    }
  }

  private static boolean isUtf16(int first, int second) {
    return (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Bytes that are not UTF-8 where they stand. */
  static final class NotUtf8 extends IOException {
    private static final long serialVersionUID = 1L;

    private final String found;

    NotUtf8(String found) {
      super("not UTF-8");
      this.found = found;
    }

    String found() {
      return found;
    }
  }
}

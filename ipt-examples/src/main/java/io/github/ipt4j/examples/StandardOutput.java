// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** Standard output as a stream that stays open, and that says why it takes no more. */
final class StandardOutput extends OutputStream {
  private final PrintStream out;

  StandardOutput(PrintStream out) {
    this.out = out;
  }

  /** Nobody reads standard output any more, as behind {@code | head}. */
  static final class BrokenPipe extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenPipe(IOException cause) {
      super("nobody reads standard output", cause);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    flush();
  }

  @Override
  public void flush() throws IOException {
    if (out.checkError()) {
      throw reason();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  /** A print stream keeps the reason to itself; the stream below gives it at the next attempt. */
  @SuppressWarnings("resource") // standard output is not ours to close
  private IOException reason() {
    if (out == System.out) {
      try {
        new FileOutputStream(FileDescriptor.out).write('\n');
      } catch (IOException e) {
        boolean pipe = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        return pipe ? new BrokenPipe(e) : e;
      }
    }
    return new IOException("standard output takes no more");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is replaced when what is written is whole, and otherwise stays as it was.
 *
 * <p>What is written goes to a temporary file beside it, which takes its place in one step;
 * whenever the process ends, the old file or the new one is there. A device or a pipe is written to
 * directly.
 */
final class WholeFile implements Closeable {
  private final Path file;
  private final Path written;
  private final FileChannel channel;
  private final OutputStream out;
  private boolean done;

  private WholeFile(Path file, Path written, FileChannel channel) {
    this.file = file;
    this.written = written;
    this.channel = channel;
    this.out = Channels.newOutputStream(channel);
  }

  /**
   * Begins to write; what is there stays until {@link #finish()}.
   *
   * @throws IOException if nothing can be written there
   */
  static WholeFile begin(Path named) throws IOException {
    Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new WholeFile(file, file, FileChannel.open(file, StandardOpenOption.WRITE));
    }
    Path written =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    Files.deleteIfExists(written);
    FileChannel channel =
        FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    WholeFile whole = new WholeFile(file, written, channel);
    try {
      whole.keepPermissions();
    } catch (IOException e) {
      whole.close();
      throw e;
    }
    return whole;
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView to =
        Files.getFileAttributeView(
            written, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (to != null && Files.exists(file)) {
      to.setPermissions(Files.getPosixFilePermissions(file));
    }
  }

  /** Returns where to write; it need not be closed. */
  OutputStream out() {
    return out;
  }

  /**
   * Says that what was written is whole, and puts it in the place of the file.
   *
   * @throws IOException if it cannot be put there; the file stays as it was
   */
  void finish() throws IOException {
    if (!written.equals(file)) {
      channel.force(true);
    }
    channel.close();
    if (!written.equals(file)) {
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    done = true;
  }

  /** Ends writing; what is not finished is dropped. */
  @Override
  public void close() throws IOException {
    if (done) {
      return;
    }
    channel.close();
    if (!written.equals(file)) {
      Files.deleteIfExists(written);
    }
  }
}

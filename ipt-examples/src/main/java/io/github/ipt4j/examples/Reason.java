// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something could not be read or written, in words; an exception alone often names a file. */
final class Reason {
  private Reason() {}

  /** Returns the file, where it is known, and the reason. */
  static String of(IOException e) {
    if (e instanceof FileSystemException at && at.getFile() != null) {
      return "'" + at.getFile() + "': " + bare(e);
    }
    return bare(e);
  }

  /** Returns the reason that an unchecked exception wraps. */
  static String of(UncheckedIOException e) {
    return of(requireNonNull(e.getCause(), "cause"));
  }

  private static String bare(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    String said = e instanceof FileSystemException at ? at.getReason() : e.getMessage();
    return said == null || said.isEmpty()
        ? e.getClass().getSimpleName()
        : Ascii.toLowerCase(said.charAt(0)) + said.substring(1);
  }
}

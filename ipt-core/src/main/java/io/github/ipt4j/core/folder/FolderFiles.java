// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts texts into the files of a folder: all of them or none. */
final class FolderFiles {
  private final Path folder;

  private FolderFiles(Path folder) {
    this.folder = folder;
  }

  /** Makes the texts the files of a case in a folder; other files of the template stay there. */
  static void replace(Path folder, Map<String, String> texts) throws IOException {
    FolderFiles files = new FolderFiles(folder.toAbsolutePath().normalize());
    List<String> present = files.present();
    for (String name : present) {
      boolean isKnown = Sheets.of(name).isPresent() || FolderTemplate.FILES.contains(name);
      if (!isKnown) {
        throw Refusal.builder("folder", "must be empty or hold only files of a case")
            .found(Quoted.token(name))
            .build();
      }
    }
    files.put(present, texts);
  }

  /** Makes a folder that holds the texts. */
  static void create(Path folder, Map<String, String> texts) throws IOException {
    FolderFiles files = new FolderFiles(folder.toAbsolutePath().normalize());
    List<String> present = files.present();
    Refusal.unless(present.isEmpty(), "folder", "must be empty");
    files.put(present, texts);
  }

  private List<String> present() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    } else if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }

  /** Writes beside the folder what is moved into it when it is whole. */
  private void put(List<String> present, Map<String, String> texts) throws IOException {
    Path parent = folder.getParent();
    Path above = parent == null ? folder : parent;
    Files.createDirectories(above);
    Path made = Files.createTempDirectory(above, folder.getFileName() + ".");
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = made.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.getValue(), UTF_8);
      }
      if (present.isEmpty()) {
        Files.deleteIfExists(folder);
        Files.move(made, folder);
      } else {
        moveInto(present, made, texts.keySet());
      }
    } finally {
      delete(made);
    }
  }

  private void moveInto(List<String> present, Path made, Iterable<String> names)
      throws IOException {
    ImmutableSet<String> written = ImmutableSet.copyOf(names);
    for (String name : written) {
      Files.move(made.resolve(name), folder.resolve(name), REPLACE_EXISTING);
    }
    for (String name : present) {
      if (Sheets.of(name).isPresent() && !written.contains(name)) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  private static void delete(Path made) throws IOException {
    if (Files.exists(made)) {
      try (Stream<Path> files = Files.walk(made)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

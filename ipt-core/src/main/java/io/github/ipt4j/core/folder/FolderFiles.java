// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Puts texts into the files of a folder. */
final class FolderFiles {
  private FolderFiles() {}

  static void replace(Path folder, Map<String, String> texts) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue(), UTF_8);
    }
  }

  static void create(Path folder, Map<String, String> texts) throws IOException {
    replace(folder, texts);
  }
}

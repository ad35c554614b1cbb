// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.util.Objects.requireNonNull;

import io.github.ipt4j.core.history.CaseHistory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The worked lines of the template, to be changed in one place. */
final class ExampleFolder {
  private final Map<String, String> texts = new HashMap<>();

  ExampleFolder() throws IOException {
    for (Sheet sheet : Sheets.known()) {
      texts.put(sheet.file(), FolderTemplate.example(sheet));
    }
  }

  ExampleFolder with(String file, String text) {
    texts.put(file, text);
    return this;
  }

  /** Replaces a part, which must be there. */
  ExampleFolder with(String file, String part, String other) {
    String text = requireNonNull(texts.get(file), file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file + " has no " + part);
    }
    return with(file, text.replace(part, other));
  }

  ExampleFolder without(String... files) {
    for (String file : files) {
      texts.remove(file);
    }
    return this;
  }

  String text(Sheet sheet) {
    return requireNonNull(texts.get(sheet.file()), sheet.file());
  }

  Map<String, String> texts() {
    return texts;
  }

  CaseHistory read() {
    return CaseFolder.read(texts);
  }
}

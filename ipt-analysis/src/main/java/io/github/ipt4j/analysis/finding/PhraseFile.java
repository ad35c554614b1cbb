// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The phrases of a package in a language, read once from the file beside its classes. */
final class PhraseFile {
  /** The package whose rooms have the files: the name of a room is the first part of an id. */
  private static final String HOME = "/io/github/ipt4j/analysis/";

  private static final String ROOT = "analysis";
  private static final Map<Language, Map<String, PhraseFile>> READ = ofEachLanguage();
  private static final Map<Language, Map<String, Template>> FOUND = ofEachLanguage();

  private final ImmutableSortedMap<String, Template> templates;

  private PhraseFile(ImmutableSortedMap<String, Template> templates) {
    this.templates = templates;
  }

  private static <T> Map<Language, Map<String, T>> ofEachLanguage() {
    Map<Language, Map<String, T>> maps = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      maps.put(language, new ConcurrentHashMap<>());
    }
    return maps;
  }

  /** Returns the template of a phrase, in English where the language has none. */
  static Template template(Language language, String id) {
    Map<String, Template> found = requireNonNull(FOUND.get(language));
    Template template = found.get(id);
    return template == null ? found.computeIfAbsent(id, i -> find(language, i)) : template;
  }

  private static Template find(Language language, String id) {
    int point = id.indexOf('.');
    String room = id.substring(0, point);
    String name = id.substring(point + 1);
    Template template = of(language, room).templates.get(name);
    if (template == null && language != Language.ENGLISH) {
      template = of(Language.ENGLISH, room).templates.get(name);
    }
    if (template == null) {
      throw new IllegalStateException("there is no phrase " + id);
    }
    return template;
  }

  /** Returns whether a language has a word of its own for this. */
  static boolean has(Language language, String room, String name) {
    return of(language, room).templates.containsKey(name);
  }

  static PhraseFile of(Language language, String room) {
    Map<String, PhraseFile> read = requireNonNull(READ.get(language));
    PhraseFile file = read.get(room);
    return file == null ? read.computeIfAbsent(room, r -> read(language, r)) : file;
  }

  /** Returns the templates by name. */
  ImmutableMap<String, Template> templates() {
    return templates;
  }

  private static PhraseFile read(Language language, String room) {
    String folder = room.equals(ROOT) ? HOME : HOME + room + "/";
    String resource = folder + "phrases" + language.suffix() + ".properties";
    Properties phrases = new Properties();
    try (InputStream file = PhraseFile.class.getResourceAsStream(resource)) {
      if (file != null) {
        phrases.load(new InputStreamReader(file, UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ImmutableSortedMap.Builder<String, Template> templates = ImmutableSortedMap.naturalOrder();
    phrases
        .stringPropertyNames()
        .forEach(name -> templates.put(name, Template.parse(phrases.getProperty(name))));
    return new PhraseFile(templates.build());
  }
}

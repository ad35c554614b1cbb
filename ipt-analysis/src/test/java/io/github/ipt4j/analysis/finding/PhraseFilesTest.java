// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.CarefulWords;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every phrase of every package. */
class PhraseFilesTest {
  /** A level of an interval, and the name of an instrument. */
  private static final Pattern ALLOWED_DIGITS = Pattern.compile("\\b9[059] %|\\b[A-Z]{2,}-\\d+\\b");

  private static final Pattern BANNED =
      Pattern.compile(
          "odds ratio infinite|nothing can be said yet|told of at large|\\bsideways\\b"
              + "|above denied|\\bthe part of\\b|\\blie [^ ]+ apart|been otherwise"
              + "|may have it|weighs? \\S+ a week\\b|\\bhow was it\\?",
          Pattern.CASE_INSENSITIVE);

  /** The client is a widower or a new mother. */
  private static final Pattern GENDERED =
      Pattern.compile("\\b(she|her|hers|herself|he|him|his|himself)\\b", Pattern.CASE_INSENSITIVE);

  /** The folder of the rooms. */
  private static Path root() throws URISyntaxException {
    URL file = requireNonNull(PhraseFile.class.getResource("phrases.properties"));
    return Path.of(file.toURI()).resolve("../..").normalize();
  }

  private static List<Path> files(String ending) throws Exception {
    try (Stream<Path> all = Files.walk(root())) {
      return all.filter(f -> f.getFileName().toString().equals("phrases" + ending))
          .sorted()
          .toList();
    }
  }

  /** The lines of a file by key, read without java.util.Properties, which forgets doubled keys. */
  private static ImmutableMap<String, String> phrases(Path file) throws IOException {
    ImmutableMap.Builder<String, String> phrases = ImmutableMap.builder();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int at = line.indexOf('=');
        assertThat(at).as(line).isPositive();
        assertThat(line).as("one line a phrase, one blank about =").matches("[\\w.]+ =( .*\\S)?");
        phrases.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
      }
    }
    return phrases.buildOrThrow();
  }

  private static String room(Path file) {
    return file.resolve("..").normalize().getFileName().toString();
  }

  private static String words(String phrase) {
    return Template.parse(phrase).words();
  }

  @Test
  void files_areFoundInTheRoomsThatHaveThem() throws Exception {
    assertThat(files(".properties"))
        .extracting(PhraseFilesTest::room)
        .contains("finding", "periodicity", "course");
    assertThat(files("_de.properties"))
        .extracting(PhraseFilesTest::room)
        .contains("finding", "periodicity");
  }

  @Test
  void everyPhrase_isReadAsItIsWritten() throws Exception {
    for (Language language : Language.values()) {
      for (Path file : files(language.suffix() + ".properties")) {
        Map<String, Template> read = PhraseFile.of(language, room(file)).templates();
        assertThat(read.keySet()).isEqualTo(ImmutableSortedMap.copyOf(phrases(file)).keySet());
      }
    }
  }

  @Test
  void digits_areCells() throws Exception {
    List<String> found = new ArrayList<>();
    for (String ending : List.of(".properties", "_de.properties")) {
      for (Path file : files(ending)) {
        phrases(file)
            .forEach(
                (key, phrase) -> {
                  String words = ALLOWED_DIGITS.matcher(words(phrase)).replaceAll("");
                  if (words.chars().anyMatch(Character::isDigit)) {
                    found.add(room(file) + "." + key + " = " + phrase);
                  }
                });
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void words_areCarefulAndPlain() throws Exception {
    List<String> found = new ArrayList<>();
    for (Path file : files(".properties")) {
      phrases(file)
          .forEach(
              (key, phrase) -> {
                String words = words(phrase);
                CarefulWords.check(words);
                if (BANNED.matcher(words).find() || GENDERED.matcher(words).find()) {
                  found.add(room(file) + "." + key + " = " + phrase);
                }
              });
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theBannedWords_wouldBeFound() {
    assertThat(
            List.of("above denied first", "the part of him", "told of at large", "lie .63 apart"))
        .allMatch(t -> BANNED.matcher(t).find());
    assertThat(GENDERED.matcher("what she would tell").find()).isTrue();
    assertThat(GENDERED.matcher("the others, the whole").find()).isFalse();
    assertThat(ALLOWED_DIGITS.matcher("95 % interval of PHQ-9").replaceAll("").chars())
        .noneMatch(Character::isDigit);
    assertThat(ALLOWED_DIGITS.matcher("within 90 minutes").find()).isFalse();
  }

  @Test
  void aPhraseInAnotherLanguage_hasTheCellsOfTheEnglishOne() throws Exception {
    for (Path file : files("_de.properties")) {
      Map<String, String> english = phrases(file.resolveSibling("phrases.properties"));
      phrases(file)
          .forEach(
              (key, phrase) -> {
                if (!key.startsWith("term.")) {
                  assertThat(english).as("%s is said in English", key).containsKey(key);
                  Template said = Template.parse(english.getOrDefault(key, ""));
                  assertThat(Template.parse(phrase).names())
                      .as("%s.%s", room(file), key)
                      .isEqualTo(said.names());
                  assertThat(Template.parse(phrase).required())
                      .as("%s.%s", room(file), key)
                      .isEqualTo(said.required());
                }
              });
    }
  }

  @Test
  void periodicity_isWhollyThereInGerman() throws Exception {
    Path english = root().resolve("periodicity").resolve("phrases.properties");
    Path german = root().resolve("periodicity").resolve("phrases_de.properties");
    assertThat(phrases(german).keySet()).isEqualTo(phrases(english).keySet());
  }
}

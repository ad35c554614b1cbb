// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ipt4j.core.Said;
import io.github.ipt4j.core.arbitraries.FilledCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Words planted in every text of a case, in every number and in place of every name of a field, and
 * the document broken elsewhere as well: none of them is in any message.
 */
class NoWordsInMessagesTest {
  private static final String SENTENCE = "Robert Miller beat me";
  private static final String WORD = "Zqxrobert";

  private static final Set<String> NAMED_FREELY =
      Set.of("symptom", "name", "itemTexts", "bandSource", "a name of a field");

  @Test
  void read_wordsPlantedInAnyTextOfABrokenDocument_areInNoMessage() {
    run(1, 1);
  }

  @Test
  @Tag("slow")
  void read_wordsPlantedInAnyTextOfManyBrokenDocuments_areInNoMessage() {
    run(2, 200);
  }

  private static void run(long seed, int times) {
    JsonNode sound = Schema.tree(CaseHistoryJson.write(FullCase.history()));
    int places = places(sound.deepCopy()).size();
    assertThat(places).isGreaterThan(300);
    Mutations mutations = new Mutations(seed);
    int refused = 0;
    for (int time = 0; time < times; time++) {
      for (int i = 0; i < places; i++) {
        boolean anyWord = places(sound).get(i).holdsAnyWords();
        String planted = anyWord && (i + time) % 2 == 0 ? WORD : SENTENCE;
        refused += isRefused(planted(sound, i, planted), planted) ? 1 : 0;
        String sentence = planted(sound, i, SENTENCE);
        String damaged =
            i % 2 == 0 ? mutations.damageValues(sentence) : mutations.damageText(sentence);
        isRefused(damaged, SENTENCE);
      }
    }
    assertThat(refused).isGreaterThan(places * times / 2);
  }

  private static String planted(JsonNode sound, int place, String words) {
    JsonNode tree = sound.deepCopy();
    places(tree).get(place).set().accept(words);
    return tree.toString();
  }

  private static boolean isRefused(String document, String planted) {
    try {
      CaseHistoryJson.read("case.json", document);
      return false;
    } catch (RuntimeException e) {
      assertThat(Said.by(e))
          .as(() -> document)
          .doesNotContain(planted)
          .doesNotContain("Miller")
          .matches("[^\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}]*");
      return true;
    }
  }

  private static List<Place> places(JsonNode tree) {
    List<Place> places = new ArrayList<>();
    collect(tree, "", places);
    return places;
  }

  private static void collect(JsonNode node, String name, List<Place> places) {
    if (node instanceof ObjectNode object) {
      for (String field : List.copyOf(fieldNames(object))) {
        JsonNode value = object.get(field);
        if (value.isValueNode()) {
          places.add(new Place(field, value, w -> object.set(field, TextNode.valueOf(w))));
        }
        places.add(new Place("a name of a field", value, w -> object.set(w, object.remove(field))));
        collect(value, field, places);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        if (array.get(i).isValueNode()) {
          places.add(new Place(name, array.get(index), w -> array.set(index, TextNode.valueOf(w))));
        }
        collect(array.get(i), name, places);
      }
    }
  }

  private static List<String> fieldNames(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** A text, a number or the name of a field. */
  private record Place(String name, JsonNode sound, Consumer<String> set) {

    /** Returns whether it is neither an id nor a code, of which a plain token is quoted. */
    boolean holdsAnyWords() {
      return NAMED_FREELY.contains(name)
          || !sound.isTextual()
          || sound.asText().contains(FilledCase.SECRET)
          || sound.asText().matches("[0-9PT:HMS-]+");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import com.google.common.base.Strings;
import io.github.ipt4j.core.style.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What stands in the place of ids and names: numbers, in the order of what they replace.
 *
 * <p>A number is written with as many digits as the highest needs, so that what was sorted stays
 * sorted: results list people and break ties in the order of ids.
 */
final class Pseudonyms {
  private final Map<String, TreeSet<String>> found = new HashMap<>();
  private final Map<String, Map<String, String>> given = new HashMap<>();

  /** Notes that something has a name. */
  void note(String names, String name) {
    found.computeIfAbsent(names, n -> new TreeSet<>(Identifiers::compare)).add(name);
  }

  /** Returns what stands in the place of a name that was noted. */
  String of(String names, String name) {
    return given.computeIfAbsent(names, this::number).getOrDefault(name, "");
  }

  private Map<String, String> number(String names) {
    List<String> sorted = new ArrayList<>(found.getOrDefault(names, new TreeSet<>()));
    return numbered(names, sorted);
  }

  /** Returns what stands in the place of names that are sorted. */
  static Map<String, String> numbered(String stem, List<String> sorted) {
    int digits = Integer.toString(sorted.size()).length();
    Map<String, String> numbered = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      String number = Strings.padStart(Integer.toString(i + 1), digits, '0');
      String bodily =
          stem.equals("symptom")
              ? Vocabulary.bodily(sorted.get(i)).map(word -> "-" + word).orElse("")
              : "";
      numbered.put(sorted.get(i), stem + "-" + number + bodily);
    }
    return numbered;
  }
}

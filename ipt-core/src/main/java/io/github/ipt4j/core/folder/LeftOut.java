// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Listing;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a case holds and a folder of it does not.
 *
 * @param counts how often each attribute was left out, by what it is of and its name, such as
 *     {@code Interaction.conduct}
 */
public record LeftOut(ImmutableSortedMap<String, Integer> counts) {

  /** Checks the components. */
  public LeftOut {
    requireNonNull(counts, "counts");
  }

  /**
   * Returns whether the folder holds all of the case.
   *
   * @return whether nothing was left out
   */
  public boolean isNothing() {
    return counts.isEmpty();
  }

  /** Returns what the first case holds and the second does not. */
  static LeftOut between(CaseHistory whole, CaseHistory kept) {
    Map<String, Integer> counts = new TreeMap<>();
    if (!whole.equals(kept)) {
      compare(
          "CaseHistory",
          TreeJson.read(CaseHistoryJson.writeLine(whole)),
          TreeJson.read(CaseHistoryJson.writeLine(kept)),
          counts);
    }
    return new LeftOut(ImmutableSortedMap.copyOf(counts));
  }

  private static void compare(
      String name, Tree whole, @Nullable Tree kept, Map<String, Integer> counts) {
    if (whole.equals(kept)) {
      return;
    } else if (whole instanceof Branch branch && kept instanceof Branch other) {
      String type = branch.text(FolderReading.TYPE).orElse(name.substring(name.indexOf('.') + 1));
      branch
          .members()
          .forEach((part, tree) -> compare(type + "." + part, tree, other.get(part), counts));
    } else if (whole instanceof Listing listing
        && kept instanceof Listing other
        && listing.elements().size() == other.elements().size()) {
      List<Tree> elements = listing.elements();
      for (int i = 0; i < elements.size(); i++) {
        compare(name, elements.get(i), other.elements().get(i), counts);
      }
    } else {
      counts.merge(name, 1, Integer::sum);
    }
  }

  /** Returns what was left out and how often, such as {@code Interaction.conduct 2}. */
  @Override
  public String toString() {
    return String.join(
        ", ", counts.entrySet().stream().map(c -> c.getKey() + " " + c.getValue()).toList());
  }
}

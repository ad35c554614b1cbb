// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import io.github.ipt4j.core.folder.EntrySheet.EntryList;
import io.github.ipt4j.core.folder.Tree.Branch;
import java.util.List;

/**
 * A document of which the rows of a folder are made.
 *
 * @param document the document; what has been written may stand in it as the columns hold it
 * @param parts how its parts stand in columns
 */
record FolderWriting(Branch document, Parts parts) {

  Place nowhere() {
    return document.place();
  }

  /** Returns the entries of a list. */
  List<Branch> entries(EntryList list) {
    Branch holder = document;
    for (String step : list.path().subList(0, list.path().size() - 1)) {
      if (!(holder.get(step) instanceof Branch next)) {
        return List.of();
      }
      holder = next;
    }
    return holder.branches(list.path().get(list.path().size() - 1)).stream()
        .filter(
            e ->
                list.variant().isEmpty()
                    || e.text(FolderReading.TYPE).orElse("").equals(list.variant()))
        .toList();
  }
}

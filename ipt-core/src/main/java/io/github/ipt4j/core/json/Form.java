// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one type stand in a document: exactly one way for each value. */
interface Form<T> {

  /**
   * Returns the value.
   *
   * @param node what stands in the document
   * @param name the name of the field, for messages
   * @param faults takes what is wrong
   * @return the value, or null if none can be made of the node; a value may have been made without
   *     a part that is faulty
   */
  @Nullable T read(Node node, String name, Faults faults);

  void write(T value, JsonGenerator json) throws IOException;

  /** Returns the value that an absent field has, null if the field must be there. */
  default @Nullable T absent() {
    return null;
  }
}

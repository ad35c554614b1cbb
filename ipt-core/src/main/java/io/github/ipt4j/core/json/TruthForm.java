// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.json.Node.TruthNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True or false. */
record TruthForm() implements Form<Boolean> {

  @Override
  public @Nullable Boolean read(Node node, String name, Faults faults) {
    if (!(node instanceof TruthNode truth)) {
      faults.add(node.fault(name, "true or false"));
      return null;
    }
    return truth.truth();
  }

  @Override
  public void write(Boolean value, JsonGenerator json) throws IOException {
    json.writeBoolean(value);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.json.Node.TruthNode;
import java.io.IOException;

/** True or false. */
record TruthForm() implements Form<Boolean> {

  @Override
  public Boolean read(Node node, String name) {
    if (!(node instanceof TruthNode truth)) {
      throw node.fault(name, "true or false");
    }
    return truth.truth();
  }

  @Override
  public void write(Boolean value, JsonGenerator json) throws IOException {
    json.writeBoolean(value);
  }
}

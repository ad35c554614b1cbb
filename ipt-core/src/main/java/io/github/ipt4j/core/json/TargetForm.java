// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.json.Node.ArrayNode;
import io.github.ipt4j.core.json.Node.TextNode;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A target, as {@code "DIFFUSE"} or an array of the ids of people. */
record TargetForm(Form<Collection<?>> people) implements Form<Target> {
  private static final String DIFFUSE = "DIFFUSE";

  @Override
  public @Nullable Target read(Node node, String name, Faults faults) {
    if (node instanceof TextNode text && text.text().equals(DIFFUSE)) {
      return Target.DIFFUSE;
    }
    if (!(node instanceof ArrayNode array) || array.elements().isEmpty()) {
      faults.add(node.fault(name, "DIFFUSE or an array of at least one id"));
      return null;
    }
    Collection<?> read = people.read(array, name, faults);
    if (read == null || read.isEmpty()) {
      return null;
    }
    return Target.of(
        read.stream().map(RelationshipId.class::cast).collect(ImmutableSet.toImmutableSet()));
  }

  @Override
  public void write(Target target, JsonGenerator json) throws IOException {
    if (target.diffuse()) {
      json.writeString(DIFFUSE);
    } else {
      people.write(target.people(), json);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Goes through a value, part by part, and looks at its leaves, as {@link Rewriting} does. */
record Walk(Visitor visitor) {

  /** Looks at leaves. */
  interface Visitor {

    /** Looks at a leaf of an owner. */
    void visit(Declaration declaration, Object owner, Object leaf);
  }

  void value(Object value) {
    for (Composition.Part part : Composition.of(value.getClass()).parts()) {
      part(part.attribute(), value, part.of().apply(value));
    }
  }

  private void part(String attribute, Object owner, Object part) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(v -> part(attribute, owner, v));
    } else if (part instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            part(attribute, owner, key);
            part(attribute, owner, value);
          });
    } else if (part instanceof Collection<?> many) {
      many.forEach(m -> part(attribute, owner, m));
    } else if (Composition.isComposed(part.getClass())) {
      value(part);
    } else {
      visitor.visit(Declarations.of(attribute), owner, part);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that may be missing: a missing one is an absent field, never a null. */
record OptionalForm<O, T>(Form<T> value, Function<T, O> present, Function<O, T> content, O absent)
    implements Form<O> {

  static <T> OptionalForm<Optional<T>, T> of(Form<T> value) {
    return new OptionalForm<>(value, Optional::of, Optional::orElseThrow, Optional.empty());
  }

  static OptionalForm<OptionalInt, Integer> ofInt() {
    return new OptionalForm<>(
        NumberForm.INT, OptionalInt::of, OptionalInt::orElseThrow, OptionalInt.empty());
  }

  static OptionalForm<OptionalDouble, Double> ofDouble() {
    return new OptionalForm<>(
        NumberForm.DOUBLE, OptionalDouble::of, OptionalDouble::orElseThrow, OptionalDouble.empty());
  }

  @Override
  public @Nullable O read(Node node, String name, Faults faults) {
    T content = value.read(node, name, faults);
    return content == null ? null : present.apply(content);
  }

  @Override
  public void write(O optional, JsonGenerator json) throws IOException {
    value.write(content.apply(optional), json);
  }
}

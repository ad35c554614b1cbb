// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.json.Node.NumberNode;
import java.io.IOException;
import java.util.function.Function;

/** A number of one Java type; nothing is rounded to it but a fraction to a double. */
record NumberForm<T extends Number>(String expected, Function<String, T> parse) implements Form<T> {
  private static final double WHOLE = 1e15;

  static final NumberForm<Integer> INT = new NumberForm<>("a whole number", Integer::valueOf);
  static final NumberForm<Double> DOUBLE = new NumberForm<>("a number", NumberForm::finite);

  @Override
  public T read(Node node, String name) {
    if (!(node instanceof NumberNode number)) {
      throw node.fault(name, expected);
    }
    try {
      return parse.apply(number.digits());
    } catch (NumberFormatException e) {
      throw node.at()
          .fault(name + " must be " + expected + " within range")
          .value(number.digits())
          .build();
    }
  }

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    double number = value.doubleValue();
    boolean negativeZero = Double.compare(number, -0.0) == 0;
    if (number == Math.rint(number) && Math.abs(number) < WHOLE && !negativeZero) {
      json.writeNumber(value.longValue());
    } else {
      json.writeNumber(number);
    }
  }

  private static Double finite(String digits) {
    double number = Double.parseDouble(digits);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException();
    }
    return number;
  }
}

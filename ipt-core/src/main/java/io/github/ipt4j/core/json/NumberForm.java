// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.Node.NumberNode;
import io.github.ipt4j.core.json.Node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number of one Java type; nothing is rounded to it but a fraction to a double. */
record NumberForm<T extends Number>(String expected, Function<String, T> parse) implements Form<T> {
  private static final double WHOLE = 1e15;

  static final NumberForm<Integer> INT = new NumberForm<>("a whole number", NumberForm::whole);
  static final NumberForm<Double> DOUBLE = new NumberForm<>("a number", NumberForm::finite);

  @Override
  public @Nullable T read(Node node, String name, Faults faults) {
    if (!(node instanceof NumberNode number)) {
      InputFault.Builder fault = node.fault(name, expected);
      faults.add(node instanceof TextNode text ? fault.number(text.text()) : fault);
      return null;
    }
    try {
      return parse.apply(number.digits());
    } catch (ArithmeticException | NumberFormatException e) {
      faults.add(
          node.at().fault(name + " must be " + expected + " within range").value(number.quoted()));
      return null;
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

  /** Returns a number without a fraction, however it is written: 2, 2.0 and 20e-1 are one. */
  private static Integer whole(String digits) {
    return new BigDecimal(digits).intValueExact();
  }

  private static Double finite(String digits) {
    double number = Double.parseDouble(digits);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException();
    }
    return number;
  }
}

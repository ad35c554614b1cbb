// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.AbstractIterator;
import io.github.ipt4j.core.csv.ClientFiles;
import io.github.ipt4j.core.csv.ClientRows;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clients up to the fault of a file, which ends them and is kept. */
final class UntilFault extends AbstractIterator<ClientRows> {
  private final ClientFiles files;
  private Optional<InputFault> fault = Optional.empty();

  UntilFault(ClientFiles files) {
    this.files = files;
  }

  Optional<InputFault> fault() {
    return fault;
  }

  @Override
  protected @Nullable ClientRows computeNext() {
    try {
      return files.hasNext() ? files.nextRows() : endOfData();
    } catch (InputFault e) {
      return endWith(e);
    } catch (UncheckedIOException e) {
      return endWith(ended(requireNonNull(e.getCause(), "cause")));
    }
  }

  /** Returns the fault of a file that cannot be read on. */
  static InputFault ended(IOException by) {
    return InputFault.builder("input", "must be readable to its end")
        .value(new Quoted("ended by " + Reason.of(by), false))
        .build();
  }

  private @Nullable ClientRows endWith(InputFault last) {
    fault = Optional.of(last);
    return endOfData();
  }
}

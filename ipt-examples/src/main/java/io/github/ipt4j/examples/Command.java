// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.function.ToIntBiFunction;

/** What a command line asks for; where it cannot be done, one line says why. */
@FunctionalInterface
interface Command {
  /** Does it, and returns the exit code. */
  int run() throws IOException;

  /** Does it, or says by the name of the command why it cannot be done; returns the exit code. */
  static int run(String name, PrintStream err, Command command) {
    try {
      return command.run();
    } catch (StandardOutput.BrokenPipe e) {
      return ReviewDiaries.EXIT_OK; // whoever reads has read enough
    } catch (UsageException e) {
      return refuse(name, err, e.getMessage() + "\n--help names the options");
    } catch (InputFault e) {
      return refuse(name, err, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return refuse(name, err, Reason.of(e));
    } catch (UncheckedIOException e) {
      return refuse(name, err, Reason.of(e));
    }
  }

  /** Prints the text that is asked for, or says why there is none; returns the exit code. */
  static int print(String name, PrintStream out, PrintStream err, Text text) {
    return run(
        name,
        err,
        () -> {
          out.print(text.get());
          out.flush();
          return ReviewDiaries.EXIT_OK;
        });
  }

  /** What a command prints. */
  @FunctionalInterface
  interface Text {
    String get() throws IOException;
  }

  /** Runs a program on the terminal, in UTF-8 whatever the machine's own charset is. */
  static void onTerminal(ToIntBiFunction<PrintStream, PrintStream> program) {
    end(
        program.applyAsInt(
            new PrintStream(System.out, false, UTF_8), new PrintStream(System.err, true, UTF_8)));
  }

  /** Says why it cannot be done. */
  static int refuse(String name, PrintStream err, String why) {
    err.print(name + ": " + why + "\n");
    return ReviewDiaries.EXIT_FILE;
  }

  /** Ends the virtual machine unless all went well, so that a shell that calls it goes on. */
  static void end(int code) {
    if (code != ReviewDiaries.EXIT_OK) {
      System.exit(code);
    }
  }
}

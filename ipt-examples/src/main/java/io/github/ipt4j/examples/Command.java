// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

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

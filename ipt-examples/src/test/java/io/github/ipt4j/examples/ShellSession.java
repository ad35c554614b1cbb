// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/**
 * A session of JShell in this process. The tool goes on after an error and exits with 0, so that
 * what a user types is tested through the API, line by line, as the tool feeds it.
 */
final class ShellSession implements AutoCloseable {
  private static final String HELD = "io.github.ipt4j.examples.held";

  private final JShell shell;
  private @Nullable Snippet last;

  private ShellSession(JShell shell) {
    this.shell = shell;
  }

  /** Opens a session with the class path of the tests. */
  static ShellSession open() {
    JShell shell = JShell.builder().executionEngine("local").build();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      shell.addToClasspath(entry);
    }
    return new ShellSession(shell);
  }

  /** Runs a script line by line, as the tool does, and returns what was rejected or thrown. */
  List<String> faults(String script) {
    List<String> faults = new ArrayList<>();
    StringBuilder typed = new StringBuilder();
    for (String line : script.split("\n", -1)) {
      typed.append(line).append('\n');
      String rest = run(typed.toString(), faults);
      typed.setLength(0);
      typed.append(rest);
    }
    return faults;
  }

  /** Runs a cell of a notebook, which is complete, and returns what was rejected or thrown. */
  List<String> faultsOfCell(String cell) {
    List<String> faults = new ArrayList<>();
    String rest = run(cell, faults);
    if (!rest.isBlank()) {
      faults.add("incomplete: " + rest);
    }
    return faults;
  }

  /** Runs what is complete of a text and returns the rest. */
  private String run(String text, List<String> faults) {
    String rest = text;
    CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
    while (info.completeness() != Completeness.DEFINITELY_INCOMPLETE
        && info.completeness() != Completeness.EMPTY) {
      for (SnippetEvent event : shell.eval(info.source())) {
        addFaults(event, faults);
        last = event.snippet();
      }
      rest = info.remaining();
      info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
    }
    return info.completeness() == Completeness.EMPTY ? "" : rest;
  }

  /** Returns the names of the variables. */
  List<String> variables() {
    return shell.variables().map(VarSnippet::name).toList();
  }

  /** Returns the value of a variable; its class is that of this process. */
  Object value(String variable) {
    shell.eval("System.getProperties().put(\"" + HELD + "\", " + variable + ");");
    return requireNonNull(System.getProperties().remove(HELD), variable);
  }

  /** Returns what the last snippet shows, if it was an expression. */
  Optional<Object> shown() {
    if (last instanceof ExpressionSnippet expression) {
      return Optional.of(value(expression.name()));
    }
    return last instanceof VarSnippet variable
            && variable.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
        ? Optional.of(value(variable.name()))
        : Optional.empty();
  }

  private void addFaults(SnippetEvent event, List<String> faults) {
    if (event.status() == Snippet.Status.REJECTED) {
      shell.diagnostics(event.snippet()).forEach(d -> faults.add(d.getMessage(Locale.ROOT)));
    }
    if (event.exception() != null) {
      faults.add(event.exception().toString());
    }
  }

  @Override
  public void close() {
    shell.close();
  }
}

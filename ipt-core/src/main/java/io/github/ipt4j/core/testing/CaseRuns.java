// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.rule.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a test for each of so many cases. */
final class CaseRuns implements TestTemplateInvocationContextProvider {

  CaseRuns() {}

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getTestMethod(), ForCases.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    int runs =
        AnnotationSupport.findAnnotation(context.getTestMethod(), ForCases.class)
            .map(ForCases::value)
            .orElse(0);
    Refusal.unless(runs >= 1, "runs", "must be at least 1", runs);
    List<IptCase> cases =
        Arrays.stream(context.getRequiredTestMethod().getParameters())
            .map(parameter -> AnnotationSupport.findAnnotation(parameter, IptCase.class))
            .flatMap(Optional::stream)
            .toList();
    return IntStream.range(0, runs).mapToObj(run -> new Run(run, cases));
  }

  /** One run, counted from 0. */
  private record Run(int number, List<IptCase> cases) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int invocation) {
      return cases.stream()
          .map(said -> ChosenCase.of(said, number).annotation())
          .collect(Collectors.joining(", ", "[" + invocation + "] ", ""));
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      BeforeEachCallback says = context -> CaseParameters.run(context, number);
      return List.of(says);
    }
  }
}

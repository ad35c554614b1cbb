// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** Gives parameters their cases, and says with a failure which cases they were. */
final class CaseParameters
    implements ParameterResolver,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {
  private static final Namespace NAMESPACE = Namespace.create(CaseParameters.class);
  private static final String GIVEN = "given";
  private static final String RUN = "run";

  CaseParameters() {}

  /** Says in which run a test is, counted from 0. */
  static void run(ExtensionContext context, int run) {
    context.getStore(NAMESPACE).put(RUN, run);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.findAnnotation(IptCase.class).isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    IptCase said = parameter.findAnnotation(IptCase.class).orElseThrow();
    Class<?> type = parameter.getParameter().getType();
    if (!ChosenCase.gives(type)) {
      throw new ParameterResolutionException(
          "@IptCase gives no parameter of type " + type.getSimpleName());
    }
    int run = context.getStore(NAMESPACE).getOrDefault(RUN, Integer.class, 0);
    ChosenCase chosen = ChosenCase.of(said, run);
    given(context)
        .add(
            chosen.annotation()
                + " "
                + type.getSimpleName()
                + " "
                + parameter.getParameter().getName());
    return chosen.as(type);
  }

  /** What was given in a context and those about it. */
  @SuppressWarnings("unchecked")
  private static Set<String> given(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            GIVEN + context.getUniqueId(), id -> new LinkedHashSet<String>(), Set.class);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  @Override
  public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw told(context, failure);
  }

  /** A parameter of each of two annotations brings this extension once; it tells once. */
  private static Throwable told(ExtensionContext context, Throwable failure) {
    Set<String> all = new LinkedHashSet<>();
    for (Optional<ExtensionContext> at = Optional.of(context);
        at.isPresent();
        at = at.get().getParent()) {
      all.addAll(given(at.get()));
    }
    if (!all.isEmpty() && !(failure instanceof TestAbortedException)) {
      String parameters = String.join(", ", all);
      context.publishReportEntry("IptCase", parameters);
      failure.addSuppressed(new Reproduction(parameters));
    }
    return failure;
  }
}

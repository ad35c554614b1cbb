// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.isBridge;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteStreams;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts which analysis reads which view while a case is reviewed and told: the module is loaded
 * once more, each analysis saying so when it is run.
 */
public class NoAnalysisTwiceTest {
  /** The runs of one review; the classes that are loaded once more reach it by name. */
  public static final List<Run> RUNS = new ArrayList<>();

  /** An analysis, with its options, and what it read. */
  public record Run(Object analysis, Object view) {
    @Override
    public String toString() {
      return analysis.getClass().getSimpleName();
    }
  }

  static Stream<CaseHistory> samples() {
    return SampleCases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void review_andWhatIsToldOfIt_runNoAnalysisTwice(CaseHistory sample) throws Exception {
    RUNS.clear();
    ClassLoader counting = new Counting();
    Object review = counted(counting, CaseReview.class).getMethod("withDefaults").invoke(null);
    Object result =
        counted(counting, Analysis.class).getMethod("analyze", Object.class).invoke(review, sample);
    Class<?> dossier = counted(counting, Dossier.class);
    Object told = dossier.getMethod("of", result.getClass().getSuperclass()).invoke(null, result);
    for (String length : List.of("brief", "letter", "full")) {
      assertThat(dossier.getMethod(length).invoke(told).toString()).isNotEmpty();
    }
    assertThat(RUNS).extracting(Run::analysis).contains(review).hasSizeGreaterThan(3);
    assertThat(RUNS).doesNotHaveDuplicates();
  }

  private static Class<?> counted(ClassLoader loader, Class<?> type) throws Exception {
    return loader.loadClass(type.getName());
  }

  /** What each analysis does first. */
  static final class Counted {
    private Counted() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.This Object analysis, @Advice.Argument(0) Object view) {
      RUNS.add(new Run(analysis, view));
    }
  }

  /** Loads the classes of the module, but for those of this test, once more. */
  private static final class Counting extends ClassLoader {
    private static final String MODULE = "io.github.ipt4j.analysis.";

    private final ClassFileLocator files =
        ClassFileLocator.ForClassLoader.of(NoAnalysisTwiceTest.class.getClassLoader());
    private final TypePool types = TypePool.Default.of(files);

    Counting() {
      super(NoAnalysisTwiceTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(MODULE) || name.startsWith(NoAnalysisTwiceTest.class.getName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      byte[] bytes = isAnalysis(name) ? counted(name) : read(name);
      return defineClass(name, bytes, 0, bytes.length);
    }

    private boolean isAnalysis(String name) {
      TypeDescription type = types.describe(name).resolve();
      return type.isAssignableTo(Analysis.class) && !type.isInterface();
    }

    private byte[] counted(String name) {
      return new ByteBuddy()
          .redefine(types.describe(name).resolve(), files)
          .visit(
              Advice.to(Counted.class)
                  .on(named("analyze").and(not(isAbstract())).and(not(isBridge()))))
          .make()
          .getBytes();
    }

    private byte[] read(String name) throws ClassNotFoundException {
      try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        return ByteStreams.toByteArray(file);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}

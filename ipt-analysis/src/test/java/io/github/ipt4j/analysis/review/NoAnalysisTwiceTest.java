// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import static java.util.Objects.requireNonNull;
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
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts which analysis reads which view while a case is reviewed and told: the module is loaded
 * once more, each analysis saying so when it is run.
 */
class NoAnalysisTwiceTest {

  static Stream<CaseHistory> samples() {
    return SampleCases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void review_andWhatIsToldOfIt_runNoAnalysisTwice(CaseHistory sample) throws Exception {
    Runs.ALL.clear();
    ClassLoader counting = new Counting();
    Object review = counted(counting, CaseReview.class).getMethod("withDefaults").invoke(null);
    Object result =
        counted(counting, Analysis.class).getMethod("analyze", Object.class).invoke(review, sample);
    Object told =
        counted(counting, Dossier.class)
            .getMethod("of", counted(counting, CaseReviewResult.class))
            .invoke(null, result);
    for (String length : List.of("brief", "letter", "full")) {
      assertThat(told.getClass().getMethod(length).invoke(told).toString()).isNotEmpty();
    }
    assertThat(Runs.ALL).extracting(Run::analysis).contains(review).hasSizeGreaterThan(3);
    assertThat(Runs.ALL).doesNotHaveDuplicates();
  }

  private static Class<?> counted(ClassLoader loader, Class<?> type) throws Exception {
    return loader.loadClass(type.getName());
  }

  /** The runs of one review, which the classes that are loaded once more write down here. */
  public static final class Runs {
    private static final List<Run> ALL = new ArrayList<>();

    private Runs() {}

    /** Writes down that an analysis reads a view. */
    public static void run(Object analysis, Object view) {
      ALL.add(new Run(analysis, view));
    }
  }

  /** An analysis, with its options, and what it read. */
  private record Run(Object analysis, Object view) {
    @Override
    public String toString() {
      return analysis.getClass().getSimpleName();
    }
  }

  /** Loads the classes of the module, but for those of this test, once more. */
  private static final class Counting extends ClassLoader {
    private static final String MODULE = "io.github.ipt4j.analysis.";

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

    /** What lies beside the classes is found from within their own module only. */
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      return NoAnalysisTwiceTest.class.getResourceAsStream("/" + name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        ClassReader reader = new ClassReader(ByteStreams.toByteArray(requireNonNull(file, name)));
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Telling(writer), 0);
        return defineClass(name, writer.toByteArray(), 0, writer.toByteArray().length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  /** Lets each analysis say first that it is run. */
  private static final class Telling extends ClassVisitor {
    Telling(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
      boolean isRun =
          name.equals("analyze") && (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_BRIDGE)) == 0;
      return isRun ? new TellingMethod(method) : method;
    }
  }

  private static final class TellingMethod extends MethodVisitor {
    TellingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      visitVarInsn(Opcodes.ALOAD, 0);
      visitVarInsn(Opcodes.ALOAD, 1);
      visitMethodInsn(
          Opcodes.INVOKESTATIC,
          Type.getInternalName(Runs.class),
          "run",
          "(Ljava/lang/Object;Ljava/lang/Object;)V",
          false);
    }
  }
}

package interleave.grader.intake;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.grader.assignment.UsageError;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JdkTest {
    @Test
    @DisplayName("a JDK of 17 or later will do")
    void fine() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertSame(compiler, Jdk.compiler(compiler, 17));
    }

    @Test
    @DisplayName("a JRE is refused, and so is an old JDK")
    void refused() {
        UsageError jre = assertThrows(UsageError.class, () -> Jdk.compiler(null, 25));
        assertTrue(jre.getMessage().contains("is a JRE, without a compiler: install a JDK"), jre.getMessage());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        UsageError old = assertThrows(UsageError.class, () -> Jdk.compiler(compiler, 11));
        assertTrue(old.getMessage().startsWith("Java 11 at "), old.getMessage());
    }
}

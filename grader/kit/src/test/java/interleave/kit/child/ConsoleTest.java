package interleave.kit.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of what a submission prints")
class ConsoleTest {
    @ParameterizedTest(name = "{0} bytes to out, {1} to err: {2}")
    @CsvSource({"65535, 0, 65535", "65536, 0, 65536", "65537, 0, 65536", "65535, 1, 65536", "65535, 2, 65536"})
    @DisplayName("the first 64 KB pass, of both streams together")
    void bound(int toOut, int toErr, int passed) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        Process child = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        Prints.class.getName(),
                        toOut + "",
                        toErr + "")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(passed, child.getErrorStream().readAllBytes().length);
        assertEquals(0, child.waitFor());
    }

    /** The main class of a JVM that prints so much, in one piece and byte by byte. */
    static final class Prints {
        public static void main(String[] bytes) {
            Console.install();
            System.out.print("x".repeat(Integer.parseInt(bytes[0])));
            for (int i = 0; i < Integer.parseInt(bytes[1]); i++) {
                System.err.write('x');
            }
            System.err.flush();
        }
    }
}

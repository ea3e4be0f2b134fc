package interleave.bench;

import java.io.IOException;
import java.nio.file.Path;

/** What it takes to start a JVM that does nothing, and to wait for its end. */
final class BareJvm {
    private static final int WARM_UP = 2;

    private BareJvm() {}

    /** Does nothing, in a JVM of its own. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] none) {}
    }

    /** Gives the seconds of so many starts, one after the other. */
    static Series starts(int count) throws IOException, InterruptedException {
        Series seconds = new Series();
        for (int i = -WARM_UP; i < count; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Nothing.class.getName())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (i >= 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        return seconds;
    }
}

package interleave.pipe.tests;

import interleave.kit.process.FileLatch;
import interleave.pipe.PipeChannel;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What children do in the tests that the students do not see. */
final class HiddenPrograms {
    private HiddenPrograms() {}

    /** Waits for the end of its stdin, and then writes more to stderr than a pipe holds, and ends. */
    static final class LastWords {
        static final String LAST = "<last words>";
        private static final int KIB = 200;

        private LastWords() {}

        public static void main(String[] arguments) throws IOException {
            new PipeChannel(System.in, System.out).send("ready".getBytes(StandardCharsets.US_ASCII));
            Programs.awaitEndOfInput();
            System.err.println("stdin has ended");
            for (int i = 0; i < KIB; i++) {
                System.err.print(".".repeat(1023) + "\n");
            }
            System.err.print(LAST);
            System.err.flush();
            System.exit(Programs.POLITE_EXIT);
        }
    }

    /** Writes to stderr step by step, whenever it may, and says so; then it waits for the end of its stdin. */
    static final class Writes {
        private static final int KEPT = 64 * 1024;

        /** How many bytes it writes in each step. */
        static final int[] STEPS = {KEPT - 1, 1, 1, KEPT - 1, KEPT};

        private Writes() {}

        /** Gives what it writes in that step, after so many bytes; no part of it looks like another. */
        static String text(int step, int before) {
            StringBuilder text = new StringBuilder();
            while (text.length() < STEPS[step]) {
                text.append(before + text.length()).append(' ');
            }
            return text.substring(0, STEPS[step]);
        }

        public static void main(String[] folder) throws IOException, InterruptedException {
            int before = 0;
            for (int step = 0; step < STEPS.length; step++) {
                new FileLatch(Path.of(URI.create(folder[0])), "write " + step).untilOpen();
                System.err.print(text(step, before));
                System.err.flush();
                before += STEPS[step];
                new FileLatch(Path.of(URI.create(folder[0])), "written " + step).open();
            }
            Programs.awaitEndOfInput();
        }
    }
}

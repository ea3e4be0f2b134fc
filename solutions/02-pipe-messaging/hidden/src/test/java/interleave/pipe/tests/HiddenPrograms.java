package interleave.pipe.tests;

import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What children do in the tests that the students do not see. */
final class HiddenPrograms {
    private HiddenPrograms() {}

    private static MessageChannel parent() {
        return new PipeChannel(System.in, System.out);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Waits for the end of its stdin, and then writes more to stderr than a pipe holds, and ends. */
    static final class LastWords {
        static final String LAST = "<last words>";
        private static final int KIB = 200;

        private LastWords() {}

        public static void main(String[] arguments) throws IOException {
            MessageChannel parent = parent();
            parent.send(ascii("ready"));
            while (System.in.read() >= 0) {
                continue;
            }
            System.err.println("stdin has ended");
            for (int i = 0; i < KIB; i++) {
                System.err.print(".".repeat(1023) + "\n");
            }
            System.err.print(LAST);
            System.err.flush();
            System.exit(Programs.POLITE_EXIT);
        }
    }

    /** Writes each message that comes to stderr, and says so. */
    static final class Writes {
        private Writes() {}

        /** Gives so many characters, of which none looks like those before it. */
        static String text(int from, int length) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(from + text.length()).append(' ');
            }
            return text.substring(0, length);
        }

        public static void main(String[] arguments) throws IOException {
            MessageChannel parent = parent();
            try {
                for (byte[] message = parent.receive(); true; message = parent.receive()) {
                    System.err.write(message, 0, message.length);
                    System.err.flush();
                    parent.send(ascii("written"));
                }
            } catch (EOFException end) {
                System.err.flush();
            }
        }
    }
}

package interleave.pipe.tests;

import interleave.kit.process.FileLatch;
import interleave.pipe.MessageChannel;
import interleave.pipe.PipeChannel;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What children do. They talk to the test through the student's own channel; stdin and stdout belong to it. */
final class Programs {
    static final int ECHO_EXIT = 7;
    static final int EARLY_EXIT = 3;
    static final int POLITE_EXIT = 9;

    static final int TALK_MESSAGES = 8;
    static final int TALK_LENGTH = 256 * 1024;

    private Programs() {}

    private static MessageChannel parent() {
        return new PipeChannel(System.in, System.out);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Waits until stdin has ended, whatever comes. */
    static void awaitEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            continue;
        }
    }

    /** Sends its pid, how many arguments it got, and each of them; then sends every message back. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] arguments) throws IOException {
            MessageChannel parent = parent();
            parent.send(text(ProcessHandle.current().pid() + " " + arguments.length));
            for (String argument : arguments) {
                parent.send(text(argument));
            }
            try {
                for (byte[] message = parent.receive(); true; message = parent.receive()) {
                    parent.send(message);
                }
            } catch (EOFException end) {
                System.exit(ECHO_EXIT);
            }
        }
    }

    /** Sends more than any pipe holds, and only then reads; answers with the length of what it got. */
    static final class Talkative {
        private Talkative() {}

        public static void main(String[] arguments) throws IOException {
            MessageChannel parent = parent();
            for (int i = 0; i < TALK_MESSAGES; i++) {
                parent.send(Bytes.pattern(TALK_LENGTH, i));
            }
            parent.send(text(Integer.toString(parent.receive().length)));
        }
    }

    /** Sends three messages, reads nothing, and ends. */
    static final class Early {
        private Early() {}

        public static void main(String[] arguments) throws IOException {
            MessageChannel parent = parent();
            for (int i = 1; i <= 3; i++) {
                parent.send(text("message " + i));
            }
            System.exit(EARLY_EXIT);
        }
    }

    /** Needs a second, after its stdin has ended, until it has done what it had to do. */
    static final class Polite {
        private static final long GOODBYE_MILLIS = 1000;

        private Polite() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            parent().send(text("ready"));
            awaitEndOfInput();
            Thread.sleep(GOODBYE_MILLIS);
            new FileLatch(Path.of(URI.create(arguments[0])), "goodbye").open();
            System.exit(POLITE_EXIT);
        }
    }

    /** Takes no notice of the end of its stdin, nor of being asked to end. */
    static final class Stubborn {
        private Stubborn() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(Stubborn::stay));
            parent().send(text("ready"));
            stay();
        }

        private static void stay() {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException never) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes far more to stderr than a pipe holds, marked at some places, and only then sends a message. */
    static final class Flood {
        static final String FIRST = "<first of the flood>";
        static final String TOO_EARLY = "<66 KiB before the end>";
        static final String EARLY_ENOUGH = "<62 KiB before the end>";
        static final String LAST = "<last of the flood>";
        private static final int KIB = 1024;

        private Flood() {}

        public static void main(String[] arguments) throws IOException {
            StringBuilder flood = new StringBuilder(FIRST);
            fillUp(flood, 1000 * KIB - 66 * KIB);
            flood.append(TOO_EARLY);
            fillUp(flood, 1000 * KIB - 62 * KIB);
            flood.append(EARLY_ENOUGH);
            fillUp(flood, 1000 * KIB - LAST.length());
            System.err.print(flood + LAST);
            System.err.flush();
            MessageChannel parent = parent();
            parent.send(text("done"));
            awaitEndOfInput();
        }

        private static void fillUp(StringBuilder flood, int length) {
            while (flood.length() < length) {
                flood.append(flood.length() % 80 == 79 ? '\n' : '.');
            }
        }
    }

    /** Writes a little to stderr, does not end the line, and waits; answers once it has been asked to. */
    static final class Murmur {
        static final String BEGINNING = "the beginning of a line";

        private Murmur() {}

        public static void main(String[] arguments) throws IOException {
            MessageChannel parent = parent();
            System.err.print(BEGINNING);
            System.err.flush();
            parent.send(text("written"));
            awaitEndOfInput();
        }
    }
}

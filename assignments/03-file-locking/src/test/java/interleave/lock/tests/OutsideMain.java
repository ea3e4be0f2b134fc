package interleave.lock.tests;

import interleave.kit.process.Peer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The program of {@link Outside}: does what it is told, and says so. */
final class OutsideMain {
    private FileChannel channel;
    private FileLock held;
    private Watch watch;

    private OutsideMain() {}

    public static void main(String[] arguments) throws Exception {
        OutsideMain program = new OutsideMain();
        program.use(arguments[0]);
        while (true) {
            String[] order = Peer.hear().split(" ", 2);
            program.obey(order[0], order.length > 1 ? order[1] : "");
        }
    }

    private void obey(String verb, String what) throws IOException {
        switch (verb) {
            case "use" -> {
                channel.close();
                use(what);
                Peer.say("used");
            }
            case "lock" -> {
                held = channel.lock(0, Long.MAX_VALUE, what.equals("shared"));
                Peer.say("locked");
            }
            case "unlock" -> {
                held.release();
                Peer.say("unlocked");
            }
            case "try" -> Peer.say(look());
            case "write", "replace" -> {
                if (verb.equals("replace")) {
                    channel.truncate(0);
                }
                write(what, channel.size());
                Peer.say("written");
            }
            case "mend" -> {
                String[] startAndText = what.split(" ", 2);
                write(startAndText[1], Long.parseLong(startAndText[0]));
                // Only now, so that a line as long as what it replaces never shows in the size.
                channel.truncate(channel.position());
                Peer.say("written");
            }
            case "watch" -> {
                watch = new Watch(channel);
                watch.start();
            }
            case "stop" -> watch.end();
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private void use(String file) throws IOException {
        channel = FileChannel.open(
                Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private void write(String text, long start) throws IOException {
        channel.position(start);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String look() throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            return "still held";
        }
        lock.release();
        return "free";
    }
}

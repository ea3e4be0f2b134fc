package interleave.lock.tests;

import interleave.kit.process.Peer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The program of {@link Outside}: does what it is told, and says so. */
final class OutsideMain {
    private OutsideMain() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock held = null;
            Watch watch = new Watch(channel);
            while (true) {
                String order = Peer.hear();
                switch (order) {
                    case "lock", "lock shared" -> {
                        held = channel.lock(0, Long.MAX_VALUE, order.endsWith("shared"));
                        Peer.say("locked");
                    }
                    case "unlock" -> {
                        held.release();
                        Peer.say("unlocked");
                    }
                    case "try" -> Peer.say(look(channel));
                    case "watch" -> watch.start();
                    case "stop" -> watch.end();
                    default -> {
                        byte[] text = order.substring("write ".length()).getBytes(StandardCharsets.UTF_8);
                        channel.write(ByteBuffer.wrap(text), channel.size());
                        Peer.say("written");
                    }
                }
            }
        }
    }

    private static String look(FileChannel channel) throws Exception {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            return "still held";
        }
        lock.release();
        return "free";
    }
}

package interleave.lock.tests;

import interleave.kit.process.Peer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes the exclusive lock again and again. While it has it nobody may write: the file's length stays, and its
 * last line is whole. Says what it has seen once it has seen something, or is ended.
 */
final class Watch extends Thread {
    private static final int LOOKS = 4;
    private static final long BETWEEN_NANOS = TimeUnit.MICROSECONDS.toNanos(400);
    private static final String AT_REST = "at rest";

    private final FileChannel channel;
    private volatile boolean ended;

    Watch(FileChannel channel) {
        super("watch");
        this.channel = channel;
    }

    @Override
    public void run() {
        String seen = AT_REST;
        try {
            while (!ended && seen.equals(AT_REST)) {
                seen = round();
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        } catch (IOException broken) {
            seen = "the watch could not use the file: " + broken;
        }
        Peer.say(seen);
    }

    private String round() throws IOException {
        FileLock held = channel.lock();
        try {
            long length = channel.size();
            for (int look = 0; look < LOOKS; look++) {
                LockSupport.parkNanos(BETWEEN_NANOS);
                if (channel.size() != length) {
                    return "the file changed while another program held the exclusive lock on it";
                }
            }
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean whole = length == 0 || channel.read(last, length - 1) == 1 && last.get(0) == '\n';
            return whole ? AT_REST : "the lock was given back while the last line was only half written";
        } finally {
            held.release();
        }
    }

    void end() {
        ended = true;
    }
}

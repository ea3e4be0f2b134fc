package interleave.kit.exam;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** A connection, read as lines. */
final class Caller implements Source {
    private final SocketChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private final Deque<String> lines = new ArrayDeque<>();
    private boolean over;

    Caller(SocketChannel channel, Selector selector) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
    }

    @Override
    public String poll() {
        while (lines.isEmpty() && read()) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                take(buffer.get());
            }
            buffer.clear();
        }
        return lines.poll();
    }

    private boolean read() {
        if (over) {
            return false;
        }
        int count;
        try {
            count = channel.read(buffer);
        } catch (IOException brokenOff) {
            count = -1;
        }
        over = count < 0;
        return count > 0;
    }

    private void take(byte next) {
        if (next != '\n') {
            if (begun.size() < BoundedLines.LONGEST) {
                begun.write(next);
            }
        } else if (begun.size() > 0) {
            lines.add(begun.toString(StandardCharsets.US_ASCII));
            begun.reset();
        }
    }

    /** What a JVM has written is there when it has ended, so an empty look after that was the last one. */
    @Override
    public boolean isOver(boolean jvmHadEnded) {
        return over || jvmHadEnded;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package interleave.kit.child;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/**
 * A Unix domain socket, which nobody else can write to: its descriptor cannot be opened a second time by way of
 * {@code /proc/self/fd}, and processes that Java starts do not inherit it.
 *
 * <p>The channel does not block: an interrupt would close one that does. The buffer is made beforehand, since a
 * submission may use up the memory outside of the heap.
 */
final class SocketWay implements Way {
    private final SocketChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(16 * 1024);

    private SocketWay(SocketChannel channel) {
        this.channel = channel;
    }

    /** @param socket relative to the working folder: the path of a socket may have a hundred bytes only */
    static SocketWay to(Path socket) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        channel.configureBlocking(false);
        return new SocketWay(channel);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        for (int at = 0; at < bytes.length; at += buffer.limit()) {
            buffer.clear().put(bytes, at, Math.min(buffer.capacity(), bytes.length - at));
            buffer.flip();
            while (buffer.hasRemaining()) {
                if (channel.write(buffer) == 0) {
                    awaitRoom();
                }
            }
        }
    }

    private void awaitRoom() throws IOException {
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_WRITE);
            selector.select();
        }
    }
}

package interleave.kit.exam;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A socket in the scratch folder of a child JVM, the one place that this process and a sandboxed one both see.
 *
 * <p>The path of a socket may have about a hundred bytes, and less than folders for temporary files have on macOS.
 * The child is in the scratch folder already and needs the last name only; this process goes by way of a
 * link with a short path where it has to, for as long as it takes to make the socket.
 */
final class Door implements AutoCloseable {
    /** Its name in the scratch folder. */
    static final String NAME = "r";

    /** Linux has 108, macOS and Windows fewer, and all of them need one for the end. */
    private static final int LONGEST_PATH = 100;

    private final ServerSocketChannel listener;
    private final Path file;

    private Door(ServerSocketChannel listener, Path file) {
        this.listener = listener;
        this.file = file;
    }

    /** Opens one; empty on a system that has no such sockets. To be done before the folder changes its owner. */
    static Optional<Door> in(Path scratch) {
        try {
            ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                bind(listener, scratch.toAbsolutePath());
                listener.configureBlocking(false);
                return Optional.of(new Door(listener, scratch.resolve(NAME)));
            } catch (IOException | RuntimeException notHere) {
                listener.close();
                return Optional.empty();
            }
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    private static void bind(ServerSocketChannel listener, Path scratch) throws IOException {
        if (isShort(scratch)) {
            listener.bind(UnixDomainSocketAddress.of(scratch.resolve(NAME)));
            return;
        }
        Path link = Files.createTempFile("i", "");
        Files.delete(link);
        Files.createSymbolicLink(link, scratch);
        try {
            listener.bind(UnixDomainSocketAddress.of(link.resolve(NAME)));
        } finally {
            Files.delete(link);
        }
    }

    private static boolean isShort(Path scratch) {
        return scratch.resolve(NAME).toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH;
    }

    void register(Selector selector) throws IOException {
        listener.register(selector, SelectionKey.OP_ACCEPT);
    }

    /** Gives who stands at the door; null if nobody does. Never blocks. */
    SocketChannel accept() throws IOException {
        return listener.isOpen() ? listener.accept() : null;
    }

    /** Lets nobody in any more, and leaves nothing of it in the folder. */
    @Override
    public void close() throws IOException {
        if (listener.isOpen()) {
            // Only once: a file of that name that is made later is the submission's.
            listener.close();
            Files.deleteIfExists(file);
        }
    }
}

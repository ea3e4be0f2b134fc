package interleave.lock;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A descriptor that is opened again when an interrupt has closed it. */
final class Handle implements Closeable {

    interface Work<T> {
        T on(RandomAccessFile file) throws IOException;
    }

    private final File name;
    private final String mode;
    private final Gate gate;
    private RandomAccessFile file;      // guarded by gate.turn, once constructed
    private volatile boolean over;

    Handle(Path path, String mode) throws IOException {
        this.name = path.toAbsolutePath().toFile();
        this.mode = mode;
        this.gate = Gate.of(path);
        this.file = new RandomAccessFile(name, mode);
        gate.keep(this);
    }

    void check() throws ClosedChannelException {
        if (over) {
            throw new ClosedChannelException();
        }
    }

    /** Work under the lock; wait for it whatever happens. */
    <T> T locked(boolean shared, Work<T> work) throws IOException {
        check();
        boolean interrupted = Thread.interrupted();
        gate.turn.lock();
        try {
            while (true) {
                check();
                open();
                FileLock lock;
                try {
                    lock = file.getChannel().lock(0, Long.MAX_VALUE, shared);
                } catch (FileLockInterruptionException e) {
                    // The interrupt has closed the channel. Nobody else of this JVM had a lock that this could cost.
                    Thread.interrupted();
                    interrupted = true;
                    file = null;
                    continue;
                }
                try {
                    return work.on(file);
                } finally {
                    lock.release();
                }
            }
        } finally {
            gate.leave();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Read under a shared lock, but do not wait for it when interrupted. A thread that was interrupted before, and did
     * not have to wait, is interrupted afterwards.
     */
    <T> T look(Work<T> work) throws IOException, InterruptedException {
        check();
        boolean before = Thread.interrupted();
        if (!before) {
            gate.turn.lockInterruptibly();
        } else if (!gate.turn.tryLock(250, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("interrupted before, and had to wait");
        }
        boolean restore = before;
        try {
            check();
            open();
            FileLock lock;
            try {
                lock = before
                        ? file.getChannel().tryLock(0, Long.MAX_VALUE, true)
                        : file.getChannel().lock(0, Long.MAX_VALUE, true);
            } catch (FileLockInterruptionException e) {
                Thread.interrupted();
                throw new InterruptedException("interrupted while waiting for the lock");
            }
            if (lock == null) {
                restore = false;
                throw new InterruptedException("interrupted before, and had to wait");
            }
            try {
                return work.on(file);
            } finally {
                lock.release();
            }
        } finally {
            gate.leave();
            if (restore) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** No more calls; the descriptor is closed as soon as that harms nobody. */
    void retire() {
        if (!over) {
            over = true;
            gate.retire(this);
        }
    }

    /** Only for the gate, which has the turn. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void open() throws IOException {
        if (file == null) {
            file = new RandomAccessFile(name, mode);
        }
    }
}

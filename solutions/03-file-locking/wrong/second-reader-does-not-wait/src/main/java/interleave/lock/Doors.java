package interleave.lock;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One for each path: lets one writer or several readers of this JVM in. The readers share one descriptor and one lock
 * of the file: the first one in gets them for all, the last one out gives them back.
 */
final class Doors {
    private static final ConcurrentMap<Path, Doors> ALL = new ConcurrentHashMap<>();
    private static final long PAUSE = 3;        // milliseconds
    private static final int AT_ONCE = 20;      // readers under one lock; then others may have it

    private final Path path;
    private RandomAccessFile file;
    private boolean writing;
    private int writersWaiting;
    private int readers;
    private int cameIn;

    private Doors(Path path) {
        this.path = path;
    }

    static Doors of(Path path) {
        return ALL.computeIfAbsent(path.toAbsolutePath().normalize(), Doors::new);
    }

    /** Create a missing file. Who is inside has it open, so it is there. */
    synchronized void create() throws IOException {
        if (file == null) {
            new RandomAccessFile(path.toFile(), "rw").close();
        }
    }

    void enterToWrite() throws IOException {
        boolean interrupted = false;
        synchronized (this) {
            writersWaiting++;
            try {
                while (writing || readers > 0 || !lockToWrite()) {
                    try {
                        wait(PAUSE);
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                writing = true;
            } finally {
                writersWaiting--;
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Nobody of us has the file open, so to close it again takes no lock away. */
    private boolean lockToWrite() throws IOException {
        RandomAccessFile opened = new RandomAccessFile(path.toFile(), "rw");
        try {
            if (opened.getChannel().tryLock() != null) {
                file = opened;
                return true;
            }
            return false;
        } finally {
            if (file == null) {
                opened.close();
            }
        }
    }

    void enterToRead() throws IOException {
        try {
            enterToRead(false);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Come in to read.
     *
     * @param heed whether an interrupt ends the waiting for another program
     */
    void enterToRead(boolean heed) throws IOException, InterruptedException {
        boolean interrupted = false;
        try {
            synchronized (this) {
                while (writing || readers > 0 && (writersWaiting > 0 || cameIn >= AT_ONCE)) {
                    try {
                        wait(PAUSE);
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                if (readers > 0) {
                    readers++;
                    cameIn++;
                    return;
                }
                file = new RandomAccessFile(path.toFile(), "r");
                readers = 1;
                cameIn = 1;
            }
            // The first one gets the lock for all, without keeping them from coming and going.
            boolean locked = false;
            try {
                while (file().getChannel().tryLock(0, Long.MAX_VALUE, true) == null) {
                    interrupted |= Thread.interrupted();
                    if (heed && interrupted) {
                        interrupted = false;
                        throw new InterruptedException("another program has the lock");
                    }
                    try {
                        Thread.sleep(PAUSE);
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                locked = true;
            } finally {
                if (!locked) {
                    leave();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The bytes of the file, for who is inside. */
    synchronized byte[] bytes() throws IOException {
        byte[] bytes = new byte[Math.toIntExact(file.length())];
        file.seek(0);
        file.readFully(bytes);
        return bytes;
    }

    /** The file, for the writer inside. */
    synchronized RandomAccessFile file() {
        return file;
    }

    synchronized void leave() throws IOException {
        if (writing) {
            writing = false;
        } else {
            readers--;
        }
        if (readers == 0) {
            RandomAccessFile done = file;
            file = null;
            notifyAll();
            done.close();
        }
    }
}

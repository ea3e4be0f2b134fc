package interleave.pool.tests;

import interleave.kit.process.FileLatch;
import interleave.kit.process.Rendezvous;
import interleave.pool.Task;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;

/** Tasks that the students do not see. */
final class HiddenTasks {
    private HiddenTasks() {}

    /** Writes a line whenever it is run, then halts the worker's JVM. */
    record Halt(int status) implements Task<String, String> {
        @Override
        public String call(String file) throws IOException {
            Files.writeString(Path.of(file), "run\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Runtime.getRuntime().halt(status);
            return file;
        }
    }

    /** Fails. The numbers 0 and 1 meet before that, and 0 goes on to wait for the latch. */
    record FailsInTurn(Rendezvous both, FileLatch last) implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) throws Exception {
            if (n < 2) {
                both.meet();
            }
            if (n == 0) {
                last.untilOpen();
            }
            throw new IOException("failure " + n);
        }
    }

    /** Gives its number back; the numbers 0 and 1 meet before that, and 0 goes on to wait for another one. */
    record ZeroComesLast(Rendezvous both, FileLatch other) implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) throws InterruptedException {
            if (n < 2) {
                both.meet();
            }
            if (n == 0) {
                other.untilOpen();
            } else {
                other.open();
            }
            return n;
        }
    }

    /** Opens the latch. */
    record Open(FileLatch latch) implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            latch.open();
            return n;
        }
    }

    /** An exception that cannot be serialised, and has no message. */
    static final class Odd extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Object none = null;
        private final Object cannotBeSerialised = new Object();

        @Override
        public String getMessage() {
            return none == null ? null : String.valueOf(cannotBeSerialised);
        }
    }

    record ThrowsOdd() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) throws Odd {
            throw new Odd();
        }
    }

    record Overflows() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            return call(n + 1) + 1;
        }
    }

    /** A result of which the first half has been written when it says so; the other half never comes. */
    static final class HalfWritten implements Serializable {
        private static final long serialVersionUID = 1;
        private final FileLatch half;
        private final FileLatch never;

        HalfWritten(FileLatch half, FileLatch never) {
            this.half = half;
            this.never = never;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
            out.write(new byte[1024 * 1024]);
            out.flush();
            half.open();
            try {
                never.untilOpen();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
    }

    record WritesHalf(FileLatch half, FileLatch never) implements Task<Integer, HalfWritten> {
        @Override
        public HalfWritten call(Integer none) {
            return new HalfWritten(half, never);
        }
    }

    /** Sets a static field, and gives what was in it before. */
    record SetsStatic() implements Task<String, String> {
        static volatile String value = "untouched";

        @Override
        public String call(String text) {
            String before = value;
            value = text;
            return before;
        }
    }

    /** Runs until its process is killed, and takes no notice of interrupts. */
    record Forever(FileLatch begun) implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer none) {
            begun.open();
            while (true) {
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        }
    }

    /** As {@link Forever}, and takes no notice either when its JVM is asked to end. */
    record Stubborn(FileLatch begun) implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer none) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> new Forever(begun).call(none)));
            return new Forever(begun).call(none);
        }
    }

    /** Keeps all numbers that the worker has got, and gives that list, always the same object. */
    record Keeps() implements Task<Integer, ArrayList<Integer>> {
        private static final ArrayList<Integer> KEPT = new ArrayList<>();

        @Override
        public ArrayList<Integer> call(Integer n) {
            KEPT.add(n);
            return KEPT;
        }
    }

    /** Gives its number back, its thread being interrupted. */
    record Interrupts() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            Thread.currentThread().interrupt();
            return n;
        }
    }

    /** Leaves a thread behind that waits without end. */
    record LeavesThread() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            new Thread(() -> {
                        while (true) {
                            java.util.concurrent.locks.LockSupport.park();
                        }
                    })
                    .start();
            return n;
        }
    }

    /** Says when it is being serialised, and that takes until it may go on. */
    static final class LongPacked implements Serializable {
        private static final long serialVersionUID = 1;
        private final FileLatch packing;
        private final FileLatch goOn;

        LongPacked(FileLatch packing, FileLatch goOn) {
            this.packing = packing;
            this.goOn = goOn;
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            packing.open();
            try {
                goOn.untilOpen();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            out.defaultWriteObject();
        }
    }

    record TakesLongPacked() implements Task<LongPacked, Integer> {
        @Override
        public Integer call(LongPacked argument) {
            return 0;
        }
    }

    /** Writes without a line end, and leaves a thread behind that goes on printing. */
    record GoesOnPrinting() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            System.out.print("no line end");
            Thread printer = new Thread(() -> {
                while (true) {
                    System.out.println("still here");
                    System.err.println("still here");
                    java.util.concurrent.locks.LockSupport.parkNanos(100_000);
                }
            });
            printer.setDaemon(true);
            printer.start();
            return n;
        }
    }
}

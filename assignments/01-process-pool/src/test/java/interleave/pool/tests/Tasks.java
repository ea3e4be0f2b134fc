package interleave.pool.tests;

import interleave.kit.process.FileLatch;
import interleave.kit.process.Rendezvous;
import interleave.pool.Task;
import java.io.Serializable;

/** The tasks that the tests hand to pools. */
final class Tasks {
    private Tasks() {}

    record Square() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            return n * n;
        }
    }

    /** Gives its argument back: through two borders. */
    record Echo<V extends Serializable>() implements Task<V, V> {
        @Override
        public V call(V value) {
            return value;
        }
    }

    record Pid() implements Task<Integer, Long> {
        @Override
        public Long call(Integer none) {
            return ProcessHandle.current().pid();
        }
    }

    /** Meets others like it, each in a process of its own; gives its pid. */
    record Meet() implements Task<Rendezvous, Long> {
        @Override
        public Long call(Rendezvous place) throws InterruptedException {
            place.meet();
            return ProcessHandle.current().pid();
        }
    }

    /** Says that it has begun, and goes on when it may. */
    record Hold(FileLatch begun, FileLatch goOn) implements Task<String, String> {
        @Override
        public String call(String result) throws InterruptedException {
            begun.open();
            goOn.untilOpen();
            return result;
        }
    }

    record Throwing() implements Task<String, Integer> {
        @Override
        public Integer call(String message) {
            throw new IllegalStateException(message);
        }
    }

    /** Throws an error for odd numbers. */
    record OddFails() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            if (n % 2 == 1) {
                throw new AssertionError("odd: " + n);
            }
            return n;
        }
    }

    /** Cannot travel. */
    static final class Stuck implements Serializable {
        private static final long serialVersionUID = 1;
        private final Object cannotBeSerialised = new Object();

        @Override
        public String toString() {
            return String.valueOf(cannotBeSerialised);
        }
    }

    record MakeStuck() implements Task<Integer, Stuck> {
        @Override
        public Stuck call(Integer none) {
            return new Stuck();
        }
    }

    record TakeStuck() implements Task<Stuck, Integer> {
        @Override
        public Integer call(Stuck stuck) {
            return 0;
        }
    }

    record IsStuck(Stuck stuck) implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer none) {
            return 0;
        }
    }

    /** Prints so many lines on both streams. */
    record Print(int lines) implements Task<String, String> {
        @Override
        public String call(String line) {
            for (int i = 0; i < lines; i++) {
                System.out.println(line);
                System.err.println(line);
            }
            return line;
        }
    }

    record Exit() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer status) {
            System.exit(status);
            return status;
        }
    }
}

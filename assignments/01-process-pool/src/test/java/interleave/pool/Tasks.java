package interleave.pool;

import interleave.kit.process.FileLatch;
import interleave.kit.process.Rendezvous;
import java.io.Serializable;

/** The tasks that the tests hand to pools. */
public final class Tasks {
    private Tasks() {}

    public record Square() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            return n * n;
        }
    }

    /** Gives its argument back: through two borders. */
    public record Echo<V extends Serializable>() implements Task<V, V> {
        @Override
        public V call(V value) {
            return value;
        }
    }

    public record Pid() implements Task<Integer, Long> {
        @Override
        public Long call(Integer none) {
            return ProcessHandle.current().pid();
        }
    }

    /** Meets others like it, each in a process of its own; gives its pid, or 0 when the others did not come. */
    public record Meet() implements Task<Rendezvous, Long> {
        @Override
        public Long call(Rendezvous place) throws InterruptedException {
            return place.meet() ? ProcessHandle.current().pid() : 0L;
        }
    }

    /** Says that it has begun, and goes on when it may. */
    public record Hold(FileLatch begun, FileLatch goOn) implements Task<String, String> {
        @Override
        public String call(String result) throws InterruptedException {
            begun.open();
            goOn.await();
            return result;
        }
    }

    public record Throwing() implements Task<String, Integer> {
        @Override
        public Integer call(String message) {
            throw new IllegalStateException(message);
        }
    }

    /** Throws an error for odd numbers. */
    public record OddFails() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer n) {
            if (n % 2 == 1) {
                throw new AssertionError("odd: " + n);
            }
            return n;
        }
    }

    /** Cannot travel. */
    public static final class Stuck implements Serializable {
        private static final long serialVersionUID = 1;
        private final Object cannotBeSerialised = new Object();

        @Override
        public String toString() {
            return String.valueOf(cannotBeSerialised);
        }
    }

    public record MakeStuck() implements Task<Integer, Stuck> {
        @Override
        public Stuck call(Integer none) {
            return new Stuck();
        }
    }

    public record TakeStuck() implements Task<Stuck, Integer> {
        @Override
        public Integer call(Stuck stuck) {
            return 0;
        }
    }

    public record IsStuck(Stuck stuck) implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer none) {
            return 0;
        }
    }

    /** Prints so many lines on both streams. */
    public record Print(int lines) implements Task<String, String> {
        @Override
        public String call(String line) {
            for (int i = 0; i < lines; i++) {
                System.out.println(line);
                System.err.println(line);
            }
            return line;
        }
    }

    public record Exit() implements Task<Integer, Integer> {
        @Override
        public Integer call(Integer status) {
            System.exit(status);
            return status;
        }
    }
}

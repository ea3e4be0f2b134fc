package interleave.pipe.tests;

import interleave.kit.Expect;
import interleave.kit.process.Call;
import interleave.kit.process.Processes;
import interleave.pipe.ChildProcess;
import interleave.pipe.MessageChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A child of the student's, and the calls to it: none may wait for ever, and a failure tells how the child is. */
final class Launched {
    /** Far longer than any of these children lives; a machine under load may need it. */
    static final Duration LONG = Duration.ofMinutes(2);

    private static final int LAST_WORDS = 160;

    private final String name;
    private final ChildProcess child;
    private final Optional<ProcessHandle> handle;

    private Launched(String name, ChildProcess child) {
        this.name = name;
        this.child = child;
        this.handle = ProcessHandle.of(child.pid());
        handle.ifPresent(process -> Processes.name(process, name));
    }

    /** Launches {@code program}, which the student reads of as {@code name}. */
    static Launched of(String name, Class<?> program, String... arguments) throws InterruptedException {
        List<String> list = List.of(arguments);
        return new Launched(
                name,
                Call.of(
                        "ChildProcess.launch(" + program.getSimpleName() + ")",
                        () -> ChildProcess.launch(program.getName(), list)));
    }

    long pid() {
        return child.pid();
    }

    String stderr() {
        return child.stderr();
    }

    /** Gives what a test calls without waiting for it. */
    MessageChannel channel() {
        return child;
    }

    void send(byte[] message) throws InterruptedException {
        finish("send of " + message.length + " bytes", beginSend(message));
    }

    Call<Object> beginSend(byte[] message) {
        return Call.begin(name + ".send(" + message.length + " bytes)", () -> {
            channel().send(message);
            return null;
        });
    }

    byte[] receive() throws InterruptedException {
        return finish("receive()", beginReceive());
    }

    Call<byte[]> beginReceive() {
        return Call.begin(name + ".receive()", channel()::receive);
    }

    void receives(String expected) throws InterruptedException {
        String received = new String(receive(), StandardCharsets.ISO_8859_1);
        Expect.equal("the message from " + name, expected, received);
    }

    void awaitExit(int code) throws InterruptedException {
        String call = name + ".waitFor(2 min)";
        int exit = finish("waitFor", Call.begin(call, () -> child.waitFor(LONG)));
        Expect.equal("the exit code of " + name, code, exit);
    }

    Call<Integer> beginWaitFor(Duration timeout) {
        return Call.begin(name + ".waitFor(" + timeout.toMillis() + " ms)", () -> child.waitFor(timeout));
    }

    Call<Object> beginClose() {
        return Call.begin(name + ".close()", () -> {
            channel().close();
            return null;
        });
    }

    void close() throws InterruptedException {
        finish("close()", beginClose());
        expectGone();
    }

    boolean isAlive() {
        return handle.map(ProcessHandle::isAlive).orElse(false);
    }

    void expectGone() throws InterruptedException {
        Processes.awaitEnd(handle.stream().toList(), "after close() a child is left");
    }

    /** Waits for the call; when it throws or takes too long, says so, and how the child is. */
    <T> T finish(String what, Call<T> call) throws InterruptedException {
        Throwable thrown;
        try {
            thrown = call.thrown();
        } catch (AssertionError tooLong) {
            Expect.that(false, tooLong.getMessage() + lastWords());
            throw tooLong;
        }
        if (thrown instanceof UnsupportedOperationException || thrown instanceof Error) {
            return call.value();
        }
        Expect.that(thrown == null, what + " on " + name + " threw " + thrown + lastWords());
        return call.value();
    }

    private String lastWords() throws InterruptedException {
        try {
            boolean alive = isAlive();
            String state = alive ? "is alive" : "has ended with exit code " + child.waitFor(Duration.ofSeconds(2));
            String printed = child.stderr().strip();
            String end = printed.substring(Math.max(0, printed.length() - LAST_WORDS));
            return "\n" + name + " (pid " + pid() + ") " + state
                    + (end.isEmpty() ? "; it has printed nothing to stderr" : "; the end of its stderr:\n" + end);
        } catch (RuntimeException | java.util.concurrent.TimeoutException unwilling) {
            return "";
        }
    }
}

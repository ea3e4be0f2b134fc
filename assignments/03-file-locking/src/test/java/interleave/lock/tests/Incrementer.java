package interleave.lock.tests;

import interleave.kit.process.Child;
import interleave.kit.process.Peer;
import interleave.kit.process.Processes;
import interleave.lock.FileCounter;
import java.io.IOException;
import java.nio.file.Path;

/** A JVM whose threads count in one file, an object each, once they are told to. */
final class Incrementer {
    private Incrementer() {}

    static Child start(String name, Path file, int threads, int times) throws IOException {
        return Processes.start(
                name, Incrementer.class, file.toString(), Integer.toString(threads), Integer.toString(times));
    }

    public static void main(String[] arguments) throws Exception {
        Values values = new Values();
        AtOnce work = new AtOnce();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            FileCounter counter = new FileCounter(Path.of(arguments[0]));
            work.add(() -> values.count(counter, Integer.parseInt(arguments[2])));
        }
        Peer.say("ready");
        Peer.hear();
        work.run();
        Peer.say(values.toString());
    }
}

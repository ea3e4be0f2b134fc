package interleave.lock.tests;

import interleave.kit.Draw;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:log")
@DisplayName("With one thread, a log (more)")
class HiddenLogTest {
    private static final int LOGS = 20;
    private static final int CALLS = 25;

    private enum Step {
        APPEND,
        READ,
        AWAIT,
        OPEN_AGAIN
    }

    @OneRun
    @DisplayName("does what a list of lines does, call after call, whatever the lines are")
    void followsTheModel(Draw draw) throws Exception {
        for (int i = 0; i < LOGS; i++) {
            Path file = Place.file("log");
            List<String> model = new ArrayList<>();
            SharedLog log = new LockedLog(file);
            for (Step step : draw.any(Arbitraries.of(Step.class).list().ofSize(CALLS))) {
                switch (step) {
                    case APPEND -> {
                        String line = draw.any(Lines.any());
                        Expect.equal("append(\"" + line + "\") after " + model, model.size(), log.append(line));
                        model.add(line);
                    }
                    case READ -> Expect.equal("readAll()", model, log.readAll());
                    case AWAIT -> {
                        if (!model.isEmpty()) {
                            int index = draw.any(Arbitraries.integers().between(0, model.size() - 1));
                            String line = log.awaitLine(index, Duration.ofHours(1));
                            Expect.equal("awaitLine(" + index + ", 1 h)", model.get(index), line);
                        }
                    }
                    case OPEN_AGAIN -> {
                        log.close();
                        log = new LockedLog(file);
                    }
                }
            }
            Expect.equal("readAll() at the end", model, log.readAll());
            String text = model.isEmpty() ? "" : String.join("\n", model) + "\n";
            Expect.equal("the file at the end", text, Place.text(file));
        }
    }

    @OneRun
    @DisplayName("keeps long lines whole, wherever a letter of several bytes stands in them")
    void longLines(Draw draw) throws Exception {
        for (int length : new int[] {1000, 8191, 8192, 70_000}) {
            String line = draw.any(Lines.ofLength(length, length));
            Path file = Place.file("log");
            SharedLog log = new LockedLog(file);
            log.append("a");
            log.append(line);
            log.append("\u00e4");
            List<String> all = new LockedLog(file).readAll();
            Expect.equal("number of lines that readAll() gives", 3, all.size());
            Expect.that(line.equals(all.get(1)), "a line of " + line.length() + " chars came back changed");
            Expect.equal("the line after it", "\u00e4", all.get(2));
        }
    }

    @OneRun
    @DisplayName("knows nothing of a log in another file")
    void twoFiles() throws Exception {
        SharedLog one = new LockedLog(Place.file("log"));
        SharedLog other = new LockedLog(Place.file("log"));
        one.append("a");
        Expect.equal("append(\"b\") of the other log", 0, other.append("b"));
        one.close();
        Expect.equal("readAll() of the other log", List.of("b"), other.readAll());
    }
}

package interleave.lock.tests;

import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:log")
@DisplayName("With one thread, a log")
class LogTest {

    @OneRun
    @DisplayName("gives the lines in the order in which they were appended, and counts them from 0")
    void keepsLines() throws Exception {
        try (SharedLog log = new LockedLog(Place.file("log"))) {
            Expect.equal("readAll() of a new log", List.of(), log.readAll());
            Expect.equal("append(\"a\")", 0, log.append("a"));
            Expect.equal("append(\"b\")", 1, log.append("b"));
            Expect.equal("append(\"a\"), once more", 2, log.append("a"));
            Expect.equal("readAll()", List.of("a", "b", "a"), log.readAll());
        }
    }

    @OneRun
    @DisplayName("goes on with the lines that are there when it is opened")
    void goesOn() throws Exception {
        Path file = Place.fileWith("log", "old\n\nolder\n");
        try (SharedLog log = new LockedLog(file)) {
            Expect.equal("readAll()", List.of("old", "", "older"), log.readAll());
            Expect.equal("append(\"new\") after three lines", 3, log.append("new"));
        }
        try (SharedLog again = new LockedLog(file)) {
            Expect.equal("append(\"newer\") of a log opened later", 4, again.append("newer"));
            Expect.equal("readAll()", List.of("old", "", "older", "new", "newer"), again.readAll());
        }
    }

    @OneRun
    @DisplayName("writes UTF-8 and one line feed for each line, and nothing else")
    void writesUtf8() throws Exception {
        Path file = Place.file("log");
        String[] lines = {"", "gr\u00fc\u00df Gott", "\u65e5\u672c\u8a9e", "\ud83d\ude00 ", "", ""};
        try (SharedLog log = new LockedLog(file)) {
            for (String line : lines) {
                log.append(line);
            }
            Expect.equal("readAll()", List.of(lines), log.readAll());
        }
        Expect.equal("the file", String.join("\n", lines) + "\n", Place.text(file));
    }

    @OneRun
    @DisplayName("refuses a line with a line feed or a carriage return, and null, and leaves the file as it was")
    void refuses() throws Exception {
        for (String bad : new String[] {"\n", "a\nb", "a\n", "\r", "a\rb", "a\r\n", null}) {
            Path file = Place.fileWith("log", "old\n");
            SharedLog log = new LockedLog(file);
            String shown =
                    bad == null ? "null" : "\"" + bad.replace("\n", "\\n").replace("\r", "\\r") + "\"";
            Expect.toThrow(
                    "append(" + shown + ")",
                    bad == null ? NullPointerException.class : IllegalArgumentException.class,
                    () -> log.append(bad));
            Expect.equal("the file after append(" + shown + ")", "old\n", Place.text(file));
        }
    }

    @OneRun
    @DisplayName("throws ClosedChannelException once it is closed")
    void closed() throws Exception {
        Path file = Place.file("log");
        SharedLog log = new LockedLog(file);
        log.append("a");
        log.close();
        log.close();
        Expect.toThrow("append(\"b\") after close()", ClosedChannelException.class, () -> log.append("b"));
        Expect.toThrow("readAll() after close()", ClosedChannelException.class, log::readAll);
        Expect.toThrow(
                "awaitLine(0, 0 s) after close()", ClosedChannelException.class, () -> log.awaitLine(0, Duration.ZERO));
        Expect.equal("the file after that", "a\n", Place.text(file));
    }

    @OneRun
    @DisplayName("works in a file with blanks, quotes, a dash and foreign letters in its path")
    void oddPath() throws Exception {
        Path file = Place.oddFile();
        try (SharedLog log = new LockedLog(file)) {
            Expect.equal("append(\"a\")", 0, log.append("a"));
            Expect.equal("readAll()", List.of("a"), log.readAll());
        }
        Expect.equal("the file", "a\n", Place.text(file));
    }

    @OneRun
    @DisplayName("throws IOException where it cannot write")
    void cannotWrite() throws Exception {
        Path file = Refused.in(Place.folder()).file();
        Expect.toThrow("append(\"a\") in a folder that is read-only", IOException.class, () -> new LockedLog(file)
                .append("a"));
    }
}

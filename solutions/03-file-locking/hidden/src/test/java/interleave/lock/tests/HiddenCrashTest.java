package interleave.lock.tests;

import interleave.kit.Draw;
import interleave.kit.Expect;
import interleave.kit.OneRun;
import interleave.kit.RealProcesses;
import interleave.kit.process.Child;
import interleave.kit.process.Processes;
import interleave.lock.LockedLog;
import interleave.lock.SharedLog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("part:crash")
@DisplayName("After a crash (more),")
class HiddenCrashTest {
    private static final int FILES = 40;
    private static final int VICTIMS = 3;

    @OneRun
    @DisplayName("half a line is repaired wherever it was torn, in the middle of a letter too")
    void anyHalfLine(Draw draw) throws Exception {
        for (int i = 0; i < FILES; i++) {
            // Only what is torn is odd here: whether whole lines are read right is another part's question.
            List<String> lines = draw.any(Arbitraries.strings()
                    .alpha()
                    .ofMinLength(1)
                    .ofMaxLength(10)
                    .list()
                    .ofMaxSize(4));
            int most = draw.any(Arbitraries.of(1, 20, 20_000));
            byte[] last = draw.any(Lines.ofLength(1, most)).getBytes(StandardCharsets.UTF_8);
            int torn = draw.any(Arbitraries.integers().between(1, last.length));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (String line : lines) {
                content.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            content.write(last, 0, torn);
            Path file = Place.fileWith("log", content.toByteArray());
            SharedLog log = new LockedLog(file);
            Expect.equal("readAll(), half a line of " + torn + " bytes at the end", lines, log.readAll());
            Expect.equal("append(\"after\")", lines.size(), log.append("after"));
            List<String> expected = new ArrayList<>(lines);
            expected.add("after");
            Expect.equal("readAll() after that", expected, new LockedLog(file).readAll());
            Expect.equal("the file after that", String.join("\n", expected) + "\n", Place.text(file));
        }
    }

    @OneRun
    @DisplayName("half a line that a log has met is gone for it too, once another log has appended")
    void halfLineMet() throws Exception {
        for (String next : List.of("l", "line", "a longer line")) {
            Path file = Place.fileWith("log", "whole\nhal");
            SharedLog log = new LockedLog(file);
            Expect.equal("readAll(), the file ending in the middle of a line", List.of("whole"), log.readAll());
            SharedLog other = new LockedLog(file);
            Expect.equal("other.append(\"" + next + "\")", 1, other.append(next));
            Expect.equal("readAll() after that", List.of("whole", next), log.readAll());
        }
    }

    @RealProcesses
    @DisplayName("and where the disk is full in the middle of a short line, that line does not come back")
    void diskFullOfShortLines() throws Exception {
        SmallDisk.fill(99, 1024);
    }

    @RealProcesses
    @DisplayName("what append has returned for is there, whole and in order, whenever the writer was killed (kill -9)")
    void writersKilled(Draw draw) throws Exception {
        Path file = Processes.folder().resolve("log");
        int length = draw.any(Arbitraries.of(10, 20_000, 200_000));
        List<Child> victims = new ArrayList<>();
        Appended heard = new Appended();
        for (int v = 0; v < VICTIMS; v++) {
            victims.add(Victim.start("writer " + v, file, length));
        }
        for (Child victim : victims) {
            victim.says("ready");
        }
        for (Child victim : victims) {
            victim.tell("go");
            int lines = draw.any(Arbitraries.integers().between(3, 30));
            for (int i = 0; i < lines; i++) {
                heard.add(Long.parseLong(victim.hear()), Victim.line(victim.name(), i, length));
            }
            victim.kill();
        }
        SharedLog log = new LockedLog(file);
        String after = "after the crash";
        heard.append(log, after);
        List<String> all = log.readAll();
        heard.expectIn(all);
        Expect.equal("the last line", after, all.get(all.size() - 1));
        expectWhole(all.subList(0, all.size() - 1), victims, length);
    }

    /** One writer came after the other, so their lines do. */
    private static void expectWhole(List<String> all, List<Child> victims, int length) {
        int victim = 0;
        int next = 0;
        for (int index = 0; index < all.size(); index++) {
            String line = all.get(index);
            if (victim + 1 < victims.size()
                    && line.equals(Victim.line(victims.get(victim + 1).name(), 0, length))) {
                victim++;
                next = 0;
            }
            Expect.that(
                    line.equals(Victim.line(victims.get(victim).name(), next, length)),
                    "line " + index + " is torn, doubled or out of order: it has " + line.length()
                            + " chars and begins with \"" + line.substring(0, Math.min(20, line.length())) + "\"");
            next++;
        }
    }
}

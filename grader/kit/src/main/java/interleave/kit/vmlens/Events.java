package interleave.kit.vmlens;

import com.anarsoft.race.detection.main.ProcessEvents;
import com.anarsoft.race.detection.process.run.ProcessRunContextBuilder;
import com.vmlens.report.LoopToDataRaceCount;
import com.vmlens.report.ResultForVerify;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the agent of one child JVM saw, loop by loop. */
final class Events {
    private static final List<String> FILES =
            List.of("agentlog", "control", "description", "interleave", "method", "nonvolatile", "threadandloop");

    /** Held while events are read: nothing says that two threads may do so at once. */
    private static final Object ONE_READER = new Object();

    private final Map<String, Integer> races;
    private final Path reports;

    private Events(Map<String, Integer> races, Path reports) {
        this.races = races;
        this.reports = reports;
    }

    /**
     * Reads the event files in {@code folder}.
     *
     * @param reports a folder to write to; what is in it is deleted
     * @throws IOException when a file is missing or empty, or cannot be understood
     */
    static Events read(Path folder, Path reports) throws IOException {
        for (String file : FILES) {
            requireContent(folder.resolve(file + ".vmlens"));
        }
        Map<String, Integer> races = new HashMap<>();
        for (LoopToDataRaceCount loop : process(folder, reports).loopToDataRaceCountList()) {
            races.merge(loop.loopName(), loop.dataRaceCount(), Integer::sum);
        }
        return new Events(races, reports);
    }

    /** Gives the number of variables with a race; a loop that was never run has none either. */
    int races(String loop) {
        return races.getOrDefault(loop, 0);
    }

    /** Gives the runs of {@code loop}; empty when nothing of them was written. */
    Optional<RunReport> runs(String loop) throws IOException {
        Path report = reports.resolve(loop + ".txt");
        if (!Files.isRegularFile(report)) {
            return Optional.empty();
        }
        RunReport runs = RunReport.parse(new String(Files.readAllBytes(report), Charset.defaultCharset()));
        return Optional.of(runs).filter(some -> !some.runs().isEmpty());
    }

    private static void requireContent(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            throw new IOException(file + " is missing or empty");
        }
    }

    private static ResultForVerify process(Path folder, Path reports) throws IOException {
        synchronized (ONE_READER) {
            try {
                return new ProcessEvents(
                                folder,
                                reports,
                                new ProcessRunContextBuilder()
                                        .withTxtFormat()
                                        .withShowAllRuns()
                                        .withShowAllMemoryAccess()
                                        .build())
                        .process();
            } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError broken) {
                throw new IOException("the events in " + folder + " cannot be understood", broken);
            }
        }
    }
}

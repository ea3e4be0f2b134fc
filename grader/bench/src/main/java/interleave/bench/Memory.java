package interleave.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a JVM holds.
 *
 * @param marked how many submissions it had marked then
 * @param heapMegabytes of objects, after a collection
 * @param residentMegabytes of the process; 0 where the system does not tell it
 */
record Memory(int marked, double heapMegabytes, double residentMegabytes) {
    /** The spaces of the serial collector: young ones have a kind each, the old one has one only. */
    private static final Pattern USED = Pattern.compile("(?:def new|tenured) generation +total \\d+K, used (\\d+)K");

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** Has the JVM collect, and looks. */
    static Memory of(long pid, int marked) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        double heap = usedMegabytes(jcmd(pid, "GC.heap_info"));
        Path status = Path.of("/proc", Long.toString(pid), "status");
        return new Memory(marked, heap, Files.exists(status) ? sum(RESIDENT, Files.readString(status)) : 0);
    }

    static double usedMegabytes(String heapInfo) {
        return sum(USED, heapInfo);
    }

    private static double sum(Pattern kilobytes, String text) {
        return kilobytes
                        .matcher(text)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / 1024.0;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        return new Command(
                        List.of(jcmd.toString(), Long.toString(pid), command),
                        Path.of("").toAbsolutePath())
                .run()
                .output();
    }
}

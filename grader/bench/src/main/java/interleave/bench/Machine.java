package interleave.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Describes what the figures were measured on; without it they mean nothing. */
final class Machine {
    private static final long GIGABYTE = 1L << 30;

    private Machine() {}

    /** Gives a line: cores, memory, system, JDK, Maven, and how busy the machine is now. */
    static String line() throws IOException, InterruptedException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long memory = Math.round((double) system.getTotalMemorySize() / GIGABYTE);
        return String.join(
                ", ",
                system.getAvailableProcessors() + " cores",
                memory + " GB",
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "JDK " + property("java.runtime.version") + " (" + property("java.vendor") + ")",
                maven(),
                "load " + Series.text(system.getSystemLoadAverage()) + " at the start");
    }

    private static String maven() throws IOException, InterruptedException {
        String told = new Command(
                        List.of(VmlensRepository.MAVEN, "-B", "-v"), Path.of("").toAbsolutePath())
                .run()
                .output();
        return told.lines().findFirst().orElse("Maven unknown").replaceAll("\u001B\\[[0-9;]*m", "");
    }

    private static String property(String name) {
        return System.getProperty(name);
    }
}

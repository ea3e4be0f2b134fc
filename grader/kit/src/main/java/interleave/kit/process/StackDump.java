package interleave.kit.process;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the JDK's print of all stacks. */
final class StackDump {
    private static final Pattern FRAME = Pattern.compile("\\tat (\\S+)\\((\\S+:\\d+|Native Method|\\S+)\\)");

    private StackDump() {}

    /** Gives {@code FileInputStream.readBytes, called at PoolWorker.java:31}. */
    static Optional<String> mainThread(String dump) {
        int main = dump.indexOf("\"main\"");
        if (main < 0) {
            return Optional.empty();
        }
        int end = dump.indexOf("\n\n", main);
        Matcher frames = FRAME.matcher(dump.substring(main, end < 0 ? dump.length() : end));
        String top = "";
        while (frames.find()) {
            String method = frames.group(1);
            if (top.isEmpty()) {
                String[] names = method.split("[./]");
                top = names.length < 2 ? method : names[names.length - 2] + "." + names[names.length - 1];
            }
            boolean jdk = method.startsWith("java.") || method.startsWith("jdk.") || method.startsWith("sun.");
            if (!jdk) {
                return Optional.of(top + ", called at " + frames.group(2));
            }
        }
        return top.isEmpty() ? Optional.empty() : Optional.of(top);
    }
}

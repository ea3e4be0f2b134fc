package interleave.kit.scheduler.model;

import interleave.kit.Show;
import interleave.kit.scheduler.Execution;
import interleave.kit.scheduler.Location;
import java.util.List;
import java.util.Set;

/**
 * Called around calls of collections of {@code java.util} that are not made for several threads: each
 * call is one plain access to the collection's contents.
 */
public final class Containers {
    private static final Set<String> READS = Set.of(
            "get",
            "size",
            "isEmpty",
            "contains",
            "containsKey",
            "containsValue",
            "peek",
            "peekFirst",
            "peekLast",
            "getFirst",
            "getLast",
            "element",
            "indexOf",
            "lastIndexOf",
            "toArray",
            "iterator",
            "listIterator",
            "hasNext",
            "next",
            "getOrDefault",
            "keySet",
            "values",
            "entrySet",
            "equals",
            "hashCode",
            "toString",
            "forEach",
            "stream",
            "firstKey",
            "lastKey",
            "containsAll");

    private static String call;

    private Containers() {}

    public static void before(Object container, String method) {
        Execution run = Execution.current();
        call = null;
        if (run == null || container == null || !isForOneThread(container.getClass())) {
            return;
        }
        Location contents = run.things()
                .location(
                        container,
                        "contents",
                        () -> "the " + container.getClass().getSimpleName());
        run.memory().plainAccess(contents, writes(container, method));
        call = contents.name() + "." + method;
    }

    /** Threads may set a list's elements side by side, as those of an array; elements are not told apart here. */
    private static boolean writes(Object container, String method) {
        boolean setsElement = container instanceof List && method.equals("set");
        return !setsElement && !READS.contains(method);
    }

    public static void after(Object result, boolean isVoid) {
        Execution run = Execution.current();
        if (run != null && call != null) {
            run.trace(call + (isVoid ? "" : " = " + Show.value(result)));
        }
        call = null;
    }

    private static boolean isForOneThread(Class<?> type) {
        String name = type.getName();
        return name.startsWith("java.util.")
                && !name.startsWith("java.util.concurrent.")
                && !name.startsWith("java.util.Collections$")
                && !name.startsWith("java.util.ImmutableCollections")
                && !name.equals("java.util.Vector")
                && !name.equals("java.util.Hashtable");
    }
}

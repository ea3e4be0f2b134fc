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
        access(container, method, !READS.contains(method));
    }

    /** A call of {@code get} or {@code set} comes next: a list's elements are variables, as those of an array. */
    public static void beforeElement(Object container, int index, String method) {
        boolean element = container instanceof List;
        Location contents = access(container, method, !element && !READS.contains(method));
        if (element && contents != null) {
            Execution run = Execution.current();
            String name = contents.name() + "[" + index + "]";
            run.memory().plainAccess(run.things().location(container, index, () -> name), method.equals("set"));
        }
    }

    private static Location access(Object container, String method, boolean write) {
        Execution run = Execution.current();
        call = null;
        if (run == null || container == null || !isForOneThread(container.getClass())) {
            return null;
        }
        Location contents = run.things().location(container, "contents", () -> run.things()
                .fieldOr("the " + container.getClass().getSimpleName(), container));
        run.memory().plainAccess(contents, write);
        call = contents.name() + "." + method;
        return contents;
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

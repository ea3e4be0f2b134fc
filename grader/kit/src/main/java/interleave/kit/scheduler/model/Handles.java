package interleave.kit.scheduler.model;

import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.WeakHashMap;

/** Finds out which field a {@link VarHandle} stands for. */
final class Handles {
    private static final Map<VarHandle, String> FIELDS = new WeakHashMap<>();

    private Handles() {}

    static String fieldOf(VarHandle handle) {
        return FIELDS.computeIfAbsent(handle, Handles::describe);
    }

    private static String describe(VarHandle handle) {
        return handle.describeConstable()
                .map(VarHandle.VarHandleDesc::constantName)
                .orElse("variable");
    }
}

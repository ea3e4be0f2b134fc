package interleave.kit.scheduler.jdk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Finds variables. */
public final class MhUtil {
    private MhUtil() {}

    public static VarHandle findVarHandle(MethodHandles.Lookup lookup, String name, Class<?> type) {
        return findVarHandle(lookup, lookup.lookupClass(), name, type);
    }

    public static VarHandle findVarHandle(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type) {
        try {
            return lookup.findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException unknown) {
            throw new InternalError(unknown);
        }
    }
}

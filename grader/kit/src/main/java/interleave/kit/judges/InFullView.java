package interleave.kit.judges;

import interleave.kit.scheduler.rewrite.JdkCopies;
import interleave.kit.scheduler.rewrite.Models;
import java.util.Set;

/**
 * What the scheduler sees every step of: it is modelled or copied, or touches nothing that threads can share.
 * All other code of the JDK runs as one step, and what happens inside of that is for a second opinion.
 */
final class InFullView {
    private static final String CONCURRENT = "java.util.concurrent.";

    /** Immutable, without state, or each thread's own. */
    private static final Set<String> NOTHING_SHARED = Set.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Number",
            "java.lang.Math",
            "java.lang.StrictMath",
            "java.lang.Enum",
            "java.lang.Record",
            "java.lang.Runnable",
            "java.lang.ThreadLocal",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.runtime.ObjectMethods",
            "java.util.Objects",
            CONCURRENT + "TimeUnit");

    private static final Set<String> HARMLESS_OF_THREADS = Set.of("currentThread", "getName", "onSpinWait", "yield");

    private InFullView() {}

    /** Tells it of a call such as {@code java.util.ArrayList.add}. */
    static boolean isCall(String call) {
        int dot = call.lastIndexOf('.');
        String type = call.substring(0, dot);
        if (type.endsWith("[]")) {
            // A copy of an array reads all of its elements in one step.
            return false;
        }
        if (!type.startsWith("java.") && !type.startsWith("javax.") && !type.startsWith("jdk.")) {
            return true;
        }
        return Models.isModelled(call)
                || JdkCopies.leadsToCopy(call)
                || NOTHING_SHARED.contains(type)
                || type.startsWith("java.util.function.")
                || type.startsWith(CONCURRENT + "atomic.Atomic")
                || type.startsWith("java.lang.invoke.VarHandle")
                // What a new object does, the calls of its methods tell.
                || type.startsWith(CONCURRENT) && call.endsWith(".<init>")
                || type.endsWith("Exception")
                || type.endsWith("Error")
                || type.equals("java.lang.Thread") && HARMLESS_OF_THREADS.contains(call.substring(dot + 1));
    }
}

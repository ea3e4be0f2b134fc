package interleave.grader.intake.screen;

import static interleave.grader.intake.screen.Target.members;
import static interleave.grader.intake.screen.Target.membersBut;

import interleave.grader.intake.screen.Target.InPackage;
import interleave.grader.intake.screen.Target.Type;
import java.util.List;

/** All rules of the screen. Of those that a use breaks, the first gives the reason. */
final class Rules {
    static final Rule REFLECTION = new Rule(
            "reflection",
            "reflection can reach the code that marks it; it is not needed here",
            new InPackage("java.lang.reflect"),
            membersBut(
                    "java.lang.Class",
                    "arrayType",
                    "asSubclass",
                    "cast",
                    "componentType",
                    "desiredAssertionStatus",
                    "getCanonicalName",
                    "getComponentType",
                    "getEnumConstants",
                    "getName",
                    "getPackageName",
                    "getSimpleName",
                    "getSuperclass",
                    "getTypeName",
                    "isArray",
                    "isAssignableFrom",
                    "isEnum",
                    "isInstance",
                    "isInterface",
                    "isPrimitive",
                    "isRecord",
                    "toString"));
    static final Rule CLASS_LOADING = new Rule(
            "class loading",
            "it can look for classes, and load some, that are not yours",
            new Type("java.lang.ClassLoader"),
            new Type("java.lang.Module"),
            new Type("java.lang.ModuleLayer"),
            new Type("java.util.ServiceLoader"),
            new Type("java.util.ResourceBundle"),
            new InPackage("java.lang.module"),
            new InPackage("java.lang.instrument"),
            members("java.lang.Thread", "getContextClassLoader", "setContextClassLoader"));
    static final Rule METHOD_HANDLES = new Rule(
            "method handles",
            "a method handle can call what must not be called; of this package, assignments allow at most VarHandles"
                    + " of your own fields",
            new InPackage("java.lang.invoke"),
            membersBut("java.lang.invoke.MethodHandles", "lookup", "arrayElementVarHandle"),
            membersBut("java.lang.invoke.MethodHandles$Lookup", "findVarHandle", "findStaticVarHandle"));
    static final Rule INTERNALS = new Rule(
            "the JDK's own",
            "this belongs to the insides of the JDK, with which everything can be reached",
            new InPackage("sun"),
            new InPackage("jdk"),
            new InPackage("com.sun"));
    static final Rule NATIVE_CODE = new Rule(
            "native code",
            "native code is beyond all that can be checked",
            new InPackage("java.lang.foreign"),
            members("java.lang.System", "load", "loadLibrary", "mapLibraryName"),
            members("java.lang.Runtime", "load", "loadLibrary"));
    static final Rule STACK = new Rule(
            "the stack",
            "it looks at who has called it, and what your code does must not depend on that",
            new Type("java.lang.StackWalker"),
            new Type("java.lang.StackTraceElement"),
            members("java.lang.Throwable", "getStackTrace", "setStackTrace"),
            members("java.lang.Thread", "getStackTrace", "getAllStackTraces"));
    static final Rule OTHER_THREADS = new Rule(
            "other threads",
            "it reaches threads that are not yours, or stops one in the middle of something",
            new Type("java.lang.ThreadGroup"),
            members("java.lang.Thread", "activeCount", "enumerate", "getThreadGroup", "resume", "stop", "suspend"));
    static final Rule OTHER_PROCESSES = new Rule(
            "other processes",
            "it reaches processes that are not yours",
            members("java.lang.ProcessHandle", "allProcesses", "parent"));
    static final Rule PROCESSES = new Rule(
            "processes",
            "it starts or reaches processes, and this assignment has none",
            new Type("java.lang.Process"),
            new Type("java.lang.ProcessBuilder"),
            new Type("java.lang.ProcessHandle"),
            members("java.lang.Runtime", "exec"));
    static final Rule STREAMS = new Rule(
            "the JVM's streams",
            "it reaches the streams of the JVM past System.in, System.out and System.err",
            members("java.io.FileDescriptor", "in", "out", "err"),
            members("java.lang.System", "console", "inheritedChannel"));
    static final Rule SETTINGS = new Rule(
            "settings",
            "it changes what all code in the JVM shares, the code that marks it too",
            new Type("java.lang.SecurityManager"),
            new InPackage("java.util.logging"),
            new InPackage("java.util.prefs"),
            members(
                    "java.lang.System",
                    "clearProperty",
                    "setErr",
                    "setIn",
                    "setOut",
                    "setProperties",
                    "setProperty",
                    "setSecurityManager"),
            members("java.lang.Thread", "setDefaultUncaughtExceptionHandler"),
            members("java.util.Locale", "setDefault"),
            members("java.util.TimeZone", "setDefault"),
            members("java.net.URL", "setURLStreamHandlerFactory"),
            members("java.net.Socket", "setSocketImplFactory"),
            members("java.net.ServerSocket", "setSocketFactory"),
            members("java.net.Authenticator", "setDefault"));
    static final Rule SHUTDOWN = new Rule(
            "shutdown hooks",
            "it would run when the tests are over; it is not needed here",
            members("java.lang.Runtime", "addShutdownHook", "removeShutdownHook"));
    static final Rule ENVIRONMENT = new Rule(
            "environment",
            "it asks how it is run, and what your code does must not depend on that",
            new InPackage("java.lang.management"),
            new InPackage("javax.management"),
            members("java.lang.Boolean", "getBoolean"),
            members("java.lang.Integer", "getInteger"),
            members("java.lang.Long", "getLong"),
            membersBut(
                    "java.lang.System",
                    "arraycopy",
                    "currentTimeMillis",
                    "err",
                    "exit",
                    "gc",
                    "identityHashCode",
                    "in",
                    "lineSeparator",
                    "nanoTime",
                    "out"));
    static final Rule FILES = new Rule(
            "files",
            "it reads or writes beyond memory, and this assignment has no use for that",
            new InPackage("java.io"),
            new InPackage("java.nio"));
    static final Rule NETWORK = new Rule(
            "network",
            "it can reach other programs over the network, and this assignment has none",
            new InPackage("java.net"),
            new InPackage("javax.net"),
            new InPackage("java.rmi"));

    /** For what the JDK has, harmless or not, that no rule names and no assignment allows. */
    static final Rule NOT_LISTED = new Rule("not listed", "it is not in the list of what this assignment allows");

    /** For methods that are declared, not used. */
    static final Rule NATIVE_METHOD = new Rule("native methods", NATIVE_CODE.reason());

    static final Rule FINALIZER =
            new Rule("finalizers", "it would run in a thread of the JVM, at no certain time; it is not needed here");

    static final Rule THREAD_IDENTITY = new Rule(
            "the identity of threads",
            "it says of a thread what is not so, and whoever watches over threads relies on it");

    static final List<Rule> ALL = List.of(
            REFLECTION,
            CLASS_LOADING,
            METHOD_HANDLES,
            INTERNALS,
            NATIVE_CODE,
            STACK,
            OTHER_THREADS,
            OTHER_PROCESSES,
            PROCESSES,
            STREAMS,
            SETTINGS,
            SHUTDOWN,
            ENVIRONMENT,
            FILES,
            NETWORK);

    private Rules() {}
}

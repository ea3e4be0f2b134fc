package interleave.grader.intake.screen;

import java.util.List;

/**
 * Two snippets that look alike, of which a rule forbids one.
 *
 * @param allowed what the assignment names
 * @param forbidden members of a class; the rule's reason is given
 * @param twin members of a class; nothing is said about them
 */
record Twins(Rule rule, List<String> allowed, String forbidden, String twin) {

    static List<Twins> all() {
        return List.of(
                twins(
                        Rules.REFLECTION,
                        "Object a(Object o) throws Exception { return o.getClass().getDeclaredField(\"x\").get(o); }",
                        "String a(Object o) { assert o != null; return o.getClass().getSimpleName(); }"),
                twins(
                        Rules.REFLECTION,
                        "Object a(Object o) { return o.getClass().getClassLoader(); }",
                        "Object[] a(Class<?> type) { return (Object[]) java.lang.reflect.Array.newInstance(type, 1); }"),
                twins(
                        Rules.REFLECTION,
                        "Object a(Class<?> t) { return java.lang.reflect.Proxy.newProxyInstance(null, null, null); }",
                        "Runnable a() { return () -> {}; }"),
                twins(
                        Rules.CLASS_LOADING,
                        "static class Own extends ClassLoader {}",
                        "static class Own extends Thread {}"),
                twins(
                        Rules.CLASS_LOADING,
                        List.of("java.net"),
                        "Object a() { return new java.net.URLClassLoader(new java.net.URL[0]); }",
                        "Object a() throws Exception { return new java.net.URL(\"file:x\"); }"),
                twins(
                        Rules.CLASS_LOADING,
                        "Object a() { return java.util.ServiceLoader.load(Runnable.class); }",
                        "Object a() { return java.util.List.of(Runnable.class); }"),
                twins(
                        Rules.CLASS_LOADING,
                        "Object a() { return Thread.currentThread().getContextClassLoader(); }",
                        "Object a() { return Thread.currentThread().getName(); }"),
                twins(
                        Rules.METHOD_HANDLES,
                        VAR_HANDLES,
                        "static Object a() throws Exception { return java.lang.invoke.MethodHandles.lookup()"
                                + ".findVirtual(String.class, \"length\", null); }",
                        "long n; static Object a() throws Exception { return java.lang.invoke.MethodHandles.lookup()"
                                + ".findVarHandle(Cell.class, \"n\", long.class); }"),
                twins(
                        Rules.METHOD_HANDLES,
                        VAR_HANDLES,
                        "Object a() throws Exception { return java.lang.invoke.MethodHandles.privateLookupIn("
                                + "String.class, java.lang.invoke.MethodHandles.lookup()); }",
                        "java.lang.invoke.VarHandle n; Object a() { return n.getVolatile(this); }"),
                twins(
                        Rules.METHOD_HANDLES,
                        "Object a(java.lang.invoke.VarHandle n) { return n.get(this); }",
                        "Object a(java.util.concurrent.atomic.AtomicLong n) { return n.get() + \" \" + this; }"),
                twins(
                        Rules.INTERNALS,
                        "Object a() { return new com.sun.net.httpserver.Headers(); }",
                        "Object a() { return new java.util.TreeMap<String, String>(); }"),
                twins(Rules.NATIVE_CODE, "void a() { System.load(\"x\"); }", "void a() { System.exit(1); }"),
                twins(
                        Rules.NATIVE_CODE,
                        "void a() { Runtime.getRuntime().loadLibrary(\"x\"); }",
                        "int a() { return Runtime.getRuntime().availableProcessors(); }"),
                twins(
                        Rules.STACK,
                        "Object a() { return Thread.currentThread().getStackTrace(); }",
                        "void a() { Thread.currentThread().interrupt(); }"),
                twins(
                        Rules.STACK,
                        "Object a() { return new Broken().getStackTrace(); }",
                        "Object a() { return new Broken().getMessage(); }"),
                twins(
                        Rules.STACK,
                        "static class Own extends Thread { Object a() { return getAllStackTraces(); } }",
                        "static class Own extends Thread { void a() { start(); } }"),
                twins(
                        Rules.STACK,
                        "java.util.function.Supplier<?> a(Exception e) { return e::getStackTrace; }",
                        "java.util.function.Supplier<?> a(Exception e) { return e::getMessage; }"),
                twins(
                        Rules.STACK,
                        "Object a() { return StackWalker.getInstance(); }",
                        "void a(Exception e) { e.printStackTrace(); }"),
                twins(
                        Rules.OTHER_THREADS,
                        "void a() { Thread.enumerate(new Thread[9]); }",
                        "void a() throws InterruptedException { new Thread(() -> {}).join(); }"),
                twins(
                        Rules.OTHER_THREADS,
                        "Object a() { return Thread.currentThread().getThreadGroup().getParent(); }",
                        "boolean a() { return Thread.currentThread().isDaemon(); }"),
                twins(
                        Rules.OTHER_PROCESSES,
                        PROCESSES,
                        "Object a() { return ProcessHandle.current().parent(); }",
                        "Object a(Process p) { return p.toHandle().children(); }"),
                twins(
                        Rules.PROCESSES,
                        "Object a() throws Exception { return Runtime.getRuntime().exec(\"x\"); }",
                        "long a() { return Runtime.getRuntime().freeMemory(); }"),
                twins(
                        Rules.PROCESSES,
                        "Object a() { return new ProcessBuilder(); }",
                        "Object a() { return new StringBuilder(); }"),
                twins(
                        Rules.STREAMS,
                        List.of("java.io"),
                        "Object a() { return new java.io.FileOutputStream(java.io.FileDescriptor.out); }",
                        "void a(java.io.RandomAccessFile f) throws Exception { f.getFD().sync(); }"),
                twins(
                        Rules.STREAMS,
                        "Object a() throws Exception { return System.inheritedChannel(); }",
                        "void a() { System.out.println(1); }"),
                twins(
                        Rules.SETTINGS,
                        "void a() { System.setOut(null); }",
                        "void a() { System.out.printf(\"%d\", 1); }"),
                twins(
                        Rules.SETTINGS,
                        "void a() { Thread.setDefaultUncaughtExceptionHandler(null); }",
                        "void a() { new Thread(() -> {}).setUncaughtExceptionHandler((thread, e) -> {}); }"),
                twins(
                        Rules.SHUTDOWN,
                        "void a() { Runtime.getRuntime().addShutdownHook(new Thread()); }",
                        "void a() { Runtime.getRuntime().halt(1); }"),
                twins(
                        Rules.ENVIRONMENT,
                        "Object a() { return System.getProperty(\"sun.java.command\"); }",
                        "Object a() { return System.lineSeparator() + System.nanoTime(); }"),
                twins(
                        Rules.ENVIRONMENT,
                        "Object a() { return java.lang.management.ManagementFactory.getRuntimeMXBean(); }",
                        "Object a() { return java.util.UUID.randomUUID(); }"),
                twins(
                        Rules.FILES,
                        "Object a() { return new java.io.File(\"x\"); }",
                        "Object a() { return new java.io.IOException(\"x\"); }"),
                twins(
                        Rules.NETWORK,
                        "Object a() { return new java.net.Socket(); }",
                        "Object a() { return new java.util.concurrent.Semaphore(1); }"),
                twins(
                        Rules.NOT_LISTED,
                        "Object a() throws Exception { return java.security.KeyStore.getInstance(\"x\"); }",
                        "Object a() { return new java.security.SecureRandom(); }"),
                twins(Rules.NATIVE_METHOD, "native void a();", "synchronized void a() {}"),
                twins(
                        Rules.THREAD_IDENTITY,
                        "static class T extends Thread { public int hashCode() { return 1; } }",
                        "static class T extends Thread { public void interrupt() { super.interrupt(); } }"),
                twins(
                        Rules.THREAD_IDENTITY,
                        "static class T extends Thread {} static class U extends T { public long getId() { return 1; } }",
                        "static class T { public long getId() { return 1; } public int hashCode() { return 1; } }"),
                twins(Rules.FINALIZER, "protected void finalize() {}", "protected void finalize(int n) {}"),
                // What the compiler puts in is nobody's use.
                twins(
                        Rules.SETTINGS,
                        "record R(int n) { R { System.setIn(null); } }",
                        "record R(int n) {} enum E { A; } int a(E e) { return switch (e) { case A -> 1; }; }"));
    }

    private static final List<String> VAR_HANDLES =
            List.of("java.lang.invoke.MethodHandles", "java.lang.invoke.VarHandle");
    private static final List<String> PROCESSES = List.of("java.lang.Process", "java.lang.ProcessHandle");

    private static Twins twins(Rule rule, String forbidden, String twin) {
        return new Twins(rule, List.of(), forbidden, twin);
    }

    private static Twins twins(Rule rule, List<String> allowed, String forbidden, String twin) {
        return new Twins(rule, allowed, forbidden, twin);
    }

    @Override
    public String toString() {
        return rule.name() + ": " + forbidden;
    }
}

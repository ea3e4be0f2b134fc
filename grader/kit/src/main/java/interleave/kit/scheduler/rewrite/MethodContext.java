package interleave.kit.scheduler.rewrite;

import interleave.kit.scheduler.Site;

/** Where a method that is rewritten stands in the source. */
record MethodContext(String type, String source, String method, StudentClasses students) {

    /** Whether it is the JDK's: the student sees nothing of its steps, but where it was called from. */
    boolean isCopy() {
        return JdkCopies.isCopy(type);
    }

    int site(int line) {
        String shown = method.startsWith("lambda$") ? method.split("\\$")[1] : method;
        return Site.add(new Site(source + ":" + line, shown));
    }
}

package interleave.kit.scheduler.rewrite;

import interleave.kit.scheduler.Site;

/** Where a method that is rewritten stands in the source. */
record MethodContext(String type, String source, String method, StudentClasses students) {

    int site(int line) {
        String shown = method.startsWith("lambda$") ? method.split("\\$")[1] : method;
        return Site.add(new Site(source + ":" + line, shown));
    }
}

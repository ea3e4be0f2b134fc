package interleave.grader.keep;

import java.util.List;

/**
 * What {@code run.json} says: the kind of run, and the whole class, of which one shard may have been marked.
 *
 * @param shards into how many the class was divided
 * @param names of the submissions, in the order of the reports; number i belongs to shard i mod {@code shards}
 */
public record ClassList(String schema, RunKind kind, int shards, List<String> names) {
    static final String SCHEMA = "interleave/run/v1";

    public ClassList {
        names = List.copyOf(names);
    }

    public ClassList(RunKind kind, int shards, List<String> names) {
        this(SCHEMA, kind, shards, names);
    }

    /** Gives the shard that a submission belongs to, counted from 1. */
    int shardOf(String name) {
        return names.indexOf(name) % shards + 1;
    }
}

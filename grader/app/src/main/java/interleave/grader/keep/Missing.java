package interleave.grader.keep;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says which results a merge lacks, and what to run to get them. */
final class Missing {
    private static final int NAMED = 5;

    private Missing() {}

    static String sentence(List<String> missing, ClassList list) {
        Map<Integer, List<String>> byShard =
                missing.stream().collect(Collectors.groupingBy(list::shardOf, TreeMap::new, Collectors.toList()));
        String shards = byShard.entrySet().stream()
                .map(entry -> "--shard " + entry.getKey() + "/" + list.shards() + " (" + names(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        return missing.size() + " of " + list.names().size() + " submissions have no result: grade "
                + (list.shards() == 1 ? names(missing) : shards)
                + ", with --resume if it was interrupted, and name its --out too";
    }

    private static String names(List<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? some : some + " and " + (names.size() - NAMED) + " more";
    }
}

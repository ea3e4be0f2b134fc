package interleave.grader.sandbox;

import interleave.kit.exam.Allowance;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where control groups are not there, or not ours to write. */
record NoGroups(String why) implements Groups {
    @Override
    public boolean bounds() {
        return false;
    }

    @Override
    public String describe() {
        return "no control groups (" + why + "): " + WITHOUT;
    }

    @Override
    public Group open(Allowance allowance) {
        return new Group() {
            @Override
            public List<Path> joinBy() {
                return List.of();
            }

            @Override
            public Optional<String> broken() {
                return Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}

package interleave.grader.attacks;

import interleave.grader.assignment.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a run of the grader needs, in one folder: a checkout with the small assignment, a class of attacks,
 * twins and honest submissions, and a home with secrets.
 */
record Stage(Path root, List<Attack> attacks) {
    static final String HONEST_RIGHT = "honest-right";
    static final String HONEST_WRONG = "honest-wrong";
    static final String TWIN = "twin-";

    /** In every secret; the attack that looks for secrets looks for it. */
    static final String CANARY = "canary-5e1c";

    private static final String CELL = "src/main/java/box/Cell.java";

    static Stage in(Path root) throws IOException, InterruptedException {
        copy(Attack.FOLDER.resolve("assignment"), root.resolve("checkout"));
        Files.createDirectory(root.resolve("checkout/grader"));
        Files.createDirectory(root.resolve("temporary"));
        Path secrets = Files.createDirectory(root.resolve("home"));
        Path secret = Files.writeString(secrets.resolve(CANARY), CANARY);
        Path submissions = Files.createDirectory(root.resolve("class"));
        List<Attack> attacks = new ArrayList<>(Attack.inFolders());
        for (Attack attack : attacks) {
            copy(Attack.FOLDER.resolve("hostile").resolve(attack.name()), submissions.resolve(attack.name()));
        }
        for (Path twin : Folders.in(Attack.FOLDER.resolve("twins"))) {
            copy(twin, submissions.resolve(TWIN + Folders.name(twin)));
        }
        Path right = Attack.FOLDER.resolve("twins/plain");
        copy(right, submissions.resolve(HONEST_RIGHT));
        for (String name : MadeAtRunTime.NAMES) {
            copy(right, submissions.resolve(name));
        }
        copy(right, submissions.resolve(HONEST_WRONG));
        Path wrong = submissions.resolve(HONEST_WRONG).resolve(CELL);
        Files.writeString(wrong, Files.readString(wrong).replace("return value;", "return value + 1;"));
        attacks.addAll(new MadeAtRunTime(right, secret).in(submissions));
        return new Stage(root, attacks);
    }

    Path submissions() {
        return root.resolve("class");
    }

    Path temporary() {
        return root.resolve("temporary");
    }

    Path reports() {
        return root.resolve("reports");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}

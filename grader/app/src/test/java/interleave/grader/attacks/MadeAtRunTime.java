package interleave.grader.attacks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Submissions that git cannot hold, or that are too large to be worth keeping. */
final class MadeAtRunTime {
    private static final Path SOURCE = Path.of("src", "main", "java", "box", "Cell.java");
    private static final int MEGABYTE = 1024 * 1024;

    /** Names of submissions that are a formula, a tag, a command, an option, or turn the direction of writing. */
    static final List<String> NAMES = List.of(
            "=cmd|' C calc'!A0",
            "<script>alert(1)<b>",
            "line\nbreak",
            "::error::owned",
            "-rf",
            "\u001b[2J",
            "a\u202egpj",
            "](javascript:alert(1))",
            "index.html",
            "con",
            "aux.txt",
            "COM1",
            "ends-with-a-dot.");

    /** Puts one submission into an empty folder. */
    private interface Maker {
        void make(Path folder) throws IOException, InterruptedException;
    }

    private final Path right;
    private final Path secret;
    private final Map<Attack, Maker> makers = new LinkedHashMap<>();

    /**
     * @param right a submission that gets 100
     * @param secret a file that is none of their business
     */
    MadeAtRunTime(Path right, Path secret) {
        this.right = right;
        this.secret = secret;
        refusedFiles();
        oddFolders();
        hardToCompile();
    }

    /** Makes all of them in a folder a submission, and gives what they must get. */
    List<Attack> in(Path folder) throws IOException, InterruptedException {
        for (Map.Entry<Attack, Maker> entry : makers.entrySet()) {
            entry.getValue()
                    .make(Files.createDirectory(folder.resolve(entry.getKey().name())));
        }
        return List.copyOf(makers.keySet());
    }

    private void refusedFiles() {
        refused("a-pipe", "Lets whoever reads its source wait for ever.", "not a regular file", folder -> {
            Shell.run("mkfifo \"$1\"", source(folder));
        });
        refused("a-link-to-a-secret", "Shows a file of the grader's as its source.", "not a regular file", folder -> {
            Files.createSymbolicLink(source(folder), secret);
        });
        refused("a-link-to-a-device", "Gives a source without an end.", "not a regular file", folder -> {
            Files.createSymbolicLink(source(folder), Path.of("/dev/zero"));
        });
        refused("a-folder", "Gives a folder as its source.", "not a regular file", folder -> {
            Files.createDirectory(source(folder));
        });
        refused("a-linked-package", "Hands in what lies elsewhere.", "not a plain folder", folder -> {
            Files.createDirectories(folder.resolve("src/main/java"));
            Files.createSymbolicLink(folder.resolve("src/main/java/box"), right.resolve("src/main/java/box"));
        });
        refused("a-huge-file", "Gives a source of 16 GB.", "larger than", folder -> {
            try (RandomAccessFile file = new RandomAccessFile(source(folder).toFile(), "rw")) {
                file.setLength(16L * 1024 * MEGABYTE);
            }
        });
        refused("no-text", "Gives a source that is no text in UTF-8.", "not UTF-8", folder -> {
            Files.write(source(folder), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        });
    }

    private void oddFolders() {
        accepted("odd-names", "Brings files whose names are options, commands or no text.", "not taken: ", folder -> {
            copyRight(folder);
            Shell.run(
                    "cd \"$1\"; touch -- @evil.java -rf.java $'new\\nline.java' $'\\xff.java' $'\\u202egpj.java'"
                            + " '$(touch owned).java' ..java",
                    source(folder).getParent());
        });
        accepted("many-files", "Brings more files than anybody would look at.", "5000 entries", folder -> {
            copyRight(folder);
            Path many = Files.createDirectory(folder.resolve("many"));
            for (int i = 0; i < 6_000; i++) {
                Files.createFile(many.resolve("file-" + i));
            }
        });
        accepted("a-git-hook", "Has git run a program when somebody asks for the state of the folder.", "", folder -> {
            copyRight(folder);
            Path git = Files.createDirectory(folder.resolve(".git"));
            String program = "touch " + secret.resolveSibling("owned");
            Files.writeString(git.resolve("config"), "[core]\n\tfsmonitor = " + program + "\n");
            Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        });
    }

    private void hardToCompile() {
        notCompiled(
                "parentheses", "Nests expressions deeper than the compiler's stack.", "compiler gave up", folder -> {
                    int depth = 20_000;
                    String nested = "(".repeat(depth) + "\"cell\"" + ")".repeat(depth);
                    write(folder, text().replace("\"box\"", nested));
                });
        notCompiled("doubling", "Grows from a line to more than the compiler's memory.", "compile", folder -> {
            // Each finally block is there twice in the bytecode: for the way through it, and for exceptions.
            String body = "try { value++; } finally { ".repeat(30) + "}".repeat(30);
            write(folder, text().replace("return \"box\";", body + " return \"cell\";"));
        });
        notCompiled(
                "a-long-line", "Has an error in a line that is longer than any report.", "code too large", folder -> {
                    String numbers = IntStream.range(0, 30_000)
                            .mapToObj(i -> Integer.toString(100_000 + i))
                            .collect(Collectors.joining(","));
                    write(folder, text() + "class Big { static final int[] ALL = {" + numbers + "}; }\n");
                });
        notCompiled("many-classes", "Has the compiler write more files than it may.", "ompiler", folder -> {
            copyRight(folder);
            for (int file = 0; file < 2; file++) {
                String classes = IntStream.range(file * 12_000, file * 12_000 + 12_000)
                        .mapToObj(i -> "class a" + Integer.toString(i, 36) + "{}")
                        .collect(Collectors.joining("\n"));
                Files.writeString(source(folder).resolveSibling("More" + file + ".java"), "package box;" + classes);
            }
        });
    }

    private void refused(String name, String tries, String says, Maker maker) {
        put(new Attack(name, 8, tries, List.of("rejected"), 0, says, "plain"), maker);
    }

    private void accepted(String name, String tries, String says, Maker maker) {
        put(new Attack(name, 8, tries, List.of("accepted"), 100, says, "leftovers"), maker);
    }

    private void notCompiled(String name, String tries, String says, Maker maker) {
        put(new Attack(name, 7, tries, List.of("compile-error"), 0, says, "plain"), maker);
    }

    private void put(Attack attack, Maker maker) {
        makers.put(attack, maker);
    }

    private static Path source(Path folder) throws IOException {
        Path source = folder.resolve(SOURCE);
        Files.createDirectories(source.getParent());
        return source;
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(source(folder), text);
    }

    private void copyRight(Path folder) throws IOException {
        write(folder, text());
    }

    private String text() throws IOException {
        return Files.readString(right.resolve(SOURCE), StandardCharsets.UTF_8);
    }
}

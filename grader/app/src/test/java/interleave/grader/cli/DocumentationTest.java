package interleave.grader.cli;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interleave.grader.assignment.Repository;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADLINE = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+");
    /** What a build leaves, and comes and goes; and skeletons, whose links hold in what is made from them. */
    private static final Set<String> NOT_READ = Set.of(".git", "target", "resources");

    private static final Set<String> PICOCLIS_OWN = Set.of("--help", "--version");

    private final Path root = Repository.find().root();

    @Test
    @DisplayName("every link in the documentation leads to a file, and to a headline of it")
    void links() throws IOException {
        List<Path> pages = pages();
        assertFalse(pages.isEmpty());
        Set<String> broken = new TreeSet<>();
        for (Path page : pages) {
            for (MatchResult link : matches(LINK, Files.readString(page))) {
                if (!leadsSomewhere(page, link.group(1), link.group(2))) {
                    broken.add(root.relativize(page) + ": " + link.group());
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    @DisplayName("the instructor's manual shows every command with all its options, and no others")
    void commands() throws IOException {
        Set<String> shown = synopsis(Files.readString(root.resolve("grader/README.md")));
        Set<String> real = new TreeSet<>();
        new CommandLine(Main.class).getSubcommands().forEach((name, command) -> {
            real.add(name);
            command.getCommandSpec().options().stream()
                    .map(CommandLine.Model.OptionSpec::longestName)
                    .filter(option -> !PICOCLIS_OWN.contains(option))
                    .forEach(option -> real.add(name + " " + option));
        });
        assertEquals(real, shown);
    }

    /** What the indented lines of the manual show: {@code grade}, {@code grade --out}, … */
    private static Set<String> synopsis(String manual) {
        Set<String> shown = new TreeSet<>();
        String command = "";
        for (String line :
                manual.lines().filter(each -> each.startsWith("    ")).toList()) {
            String stripped = line.strip();
            if (stripped.startsWith("grader/bin/grader ")) {
                command = stripped.split(" ")[1];
                shown.add(command);
            }
            for (MatchResult option : matches(OPTION, stripped)) {
                shown.add(command + " " + option.group());
            }
        }
        return shown;
    }

    private boolean leadsSomewhere(Path page, String file, String headline) throws IOException {
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(target) && (headline == null || anchors(target).contains(headline));
    }

    /** As GitHub names headlines: small letters, no punctuation, hyphens for spaces. */
    private static Set<String> anchors(Path page) throws IOException {
        return matches(HEADLINE, Files.readString(page)).stream()
                .map(headline -> headline.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", ""))
                .map(headline -> headline.replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_READ.contains(folder.getFileName().toString()) ? SKIP_SUBTREE : CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    pages.add(file);
                }
                return CONTINUE;
            }
        });
        return pages;
    }
}

package interleave.grader.intake;

import interleave.grader.assignment.Assignment;
import interleave.grader.assignment.Folders;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the editable classes, and helpers where the assignment allows them. Everything else — build
 * files, resources, tests, other packages, the contract — is left behind and named.
 */
final class Taking {
    private static final int MAX_FILES = 64;
    private static final String UNTOUCHED = "nothing was written: all is as it was handed out";
    private static final Pattern CLASS_FILE_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*\\.java");

    private final Assignment assignment;
    private final Path folder;
    private final Survey survey;

    Taking(Assignment assignment, Path folder) {
        this.assignment = assignment;
        this.folder = folder;
        this.survey = Survey.of(folder);
    }

    Intake take() {
        List<Source> sources = new ArrayList<>();
        try {
            for (String name : assignment.rubric().editable()) {
                Path file = assignment.sourceOf(name);
                if (!Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                    return missing(file);
                }
                sources.add(Untrusted.read(folder, file));
            }
            for (Path helper : helpers()) {
                sources.add(Untrusted.read(folder, helper));
            }
        } catch (Untrusted.NotTaken refused) {
            return new Intake.Refused(refused.getMessage(), flags(sources));
        }
        if (sources.size() > MAX_FILES) {
            return new Intake.Refused(
                    "it has " + sources.size() + " source files in "
                            + assignment.rubric().packageName() + "; at most " + MAX_FILES
                            + " are taken",
                    flags(List.of()));
        }
        return new Intake.Taken(sources, allFlags(sources));
    }

    private List<String> allFlags(List<Source> sources) {
        boolean untouched = sources.stream().allMatch(source -> HandedOut.unchanged(assignment, folder, source.file()));
        return untouched
                ? Stream.concat(Stream.of(UNTOUCHED), flags(sources).stream()).toList()
                : flags(sources);
    }

    private Intake missing(Path file) {
        List<String> flags = survey.flags(any -> true);
        // It may well be there: that is not for the student to mend.
        return survey.readable()
                ? new Intake.Nothing(lacks(file), flags)
                : new Intake.Refused("part of it cannot be read: whoever runs the grader lacks the permission", flags);
    }

    private List<Path> helpers() {
        if (!assignment.rubric().helpers()) {
            return List.of();
        }
        Path packageFolder = Assignment.MAIN.resolve(assignment.packageFolder());
        Set<String> spokenFor = new TreeSet<>(contractFiles());
        assignment.rubric().editable().forEach(name -> spokenFor.add(name + ".java"));
        return survey.files().stream()
                .filter(file -> packageFolder.equals(file.getParent()))
                .filter(file -> CLASS_FILE_NAME.matcher(Folders.name(file)).matches())
                .filter(file -> !spokenFor.contains(Folders.name(file)))
                .toList();
    }

    private Set<String> contractFiles() {
        return Folders.filesBelow(assignment.contract(), ".java").stream()
                .map(Folders::name)
                .collect(Collectors.toSet());
    }

    private String lacks(Path file) {
        String lacks = survey.files().isEmpty() && survey.complete() ? "is empty: it needs " : "lacks ";
        String elsewhere = survey.files().stream()
                .filter(other -> Folders.name(other).equals(Folders.name(file)))
                .findFirst()
                .map(other -> " (there is " + Printable.line(other.toString()) + ": move it)")
                .orElse("");
        return lacks + file + ", the file that students write" + elsewhere;
    }

    private List<String> flags(List<Source> taken) {
        Set<Path> ours = taken.stream().map(Source::file).collect(Collectors.toSet());
        return survey.flags(file -> ours.contains(file) || HandedOut.unchanged(assignment, folder, file));
    }
}

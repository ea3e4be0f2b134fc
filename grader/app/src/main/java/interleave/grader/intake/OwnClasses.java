package interleave.grader.intake;

import interleave.grader.assignment.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at the names of the compiled classes: a source file may say that it belongs to another package,
 * {@code org.junit} for one, or may declare the contract's types anew.
 *
 * @param packageFolder where all classes must be
 * @param contract the folder of the compiled contract, whose classes are taken
 * @param tests folders of the compiled tests, whose classes are taken, too: on the class path they come first
 */
record OwnClasses(Path packageFolder, Path contract, List<Path> tests) {
    OwnClasses {
        tests = List.copyOf(tests);
    }

    Compilation allOf(Path classes) {
        for (Path file : Folders.filesBelow(classes, ".class")) {
            Path relative = classes.relativize(file);
            if (!packageFolder.equals(relative.getParent())) {
                return new Compilation.Foreign("declares " + name(relative) + ", which is outside of the package "
                        + packageFolder.toString().replace(file.getFileSystem().getSeparator(), "."));
            }
            if (Files.exists(contract.resolve(relative))) {
                return new Compilation.Foreign("declares " + name(relative) + ", which is part of the contract");
            }
            if (tests.stream().anyMatch(folder -> Files.exists(folder.resolve(relative)))) {
                return new Compilation.Foreign("declares " + name(relative)
                        + ", and a class of the tests has that name: give yours another one");
            }
        }
        return new Compilation.Compiled(classes);
    }

    private static String name(Path classFile) {
        String separator = classFile.getFileSystem().getSeparator();
        return classFile.toString().replace(separator, ".").replaceFirst("\\.class$", "");
    }
}

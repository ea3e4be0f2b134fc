package interleave.counter;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;

/** What the student wrote, as class files: nothing of it is run. */
final class Written {
    private static final String FILE = "SharedCounter.java";

    private Written() {}

    /** Gives every class that was compiled from the student's file. */
    static Set<JavaClass> classes() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        JavaClasses all = new ClassFileImporter().importUrl(folder());
        Set<JavaClass> written =
                all.stream().filter(type -> FILE.equals(fileOf(type))).collect(Collectors.toSet());
        if (written.isEmpty()) {
            throw new IllegalStateException("no class compiled from " + FILE + " is in " + folder());
        }
        return written;
    }

    private static URL folder() {
        try {
            return new URL(SharedCounter.class.getResource("SharedCounter.class"), ".");
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileOf(JavaClass type) {
        return type.getSource().flatMap(Source::getFileName).orElse("unknown");
    }
}

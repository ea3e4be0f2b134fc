package interleave.queue.tests;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import interleave.queue.BoundedQueue;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Set;
import java.util.stream.Collectors;

/** What the student wrote, as class files: nothing of it is run. */
final class Written {
    private static final Set<String> CONTRACT =
            Set.of("ResultQueue.java", "QueueClosedException.java", "WorkerException.java", "package-info.java");

    private static Set<JavaClass> classes;

    private Written() {}

    /** Gives every class that was compiled from the student's files, helpers included; reads them once. */
    static synchronized Set<JavaClass> classes() {
        if (classes == null) {
            classes = read();
        }
        return classes;
    }

    private static Set<JavaClass> read() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        JavaClasses all = new ClassFileImporter().importUrl(folder());
        Set<JavaClass> written =
                all.stream().filter(type -> !CONTRACT.contains(fileOf(type))).collect(Collectors.toSet());
        if (written.stream().noneMatch(type -> type.getName().equals(BoundedQueue.class.getName()))) {
            throw new IllegalStateException("BoundedQueue is not in " + folder());
        }
        return written;
    }

    private static URL folder() {
        try {
            return new URL(BoundedQueue.class.getResource("BoundedQueue.class"), ".");
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileOf(JavaClass type) {
        return type.getSource().flatMap(Source::getFileName).orElse("unknown");
    }
}

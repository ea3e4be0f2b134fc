package interleave.kit.scheduler.rewrite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads the tests as they are, the student's classes rewritten, and copies of some of the JDK's classes
 * rewritten in the same way; everything else comes from the loader of the kit.
 */
public final class RewritingLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final List<Path> testFolders;
    private final List<Path> submissionFolders;
    private final StudentClasses students;

    public RewritingLoader(List<Path> testFolders, List<Path> submissionFolders) {
        super("student classes, rewritten", RewritingLoader.class.getClassLoader());
        this.testFolders = List.copyOf(testFolders);
        this.submissionFolders = List.copyOf(submissionFolders);
        this.students = StudentClasses.read(submissionFolders);
    }

    /** Tells whether the student's code keeps something with the thread that runs it. */
    public boolean keepsThingsWithThreads() {
        return students.useThreadLocals();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                byte[] bytes = bytesOf(name);
                loaded = bytes == null ? super.loadClass(name, false) : defineClass(name, bytes, 0, bytes.length);
            }
            if (resolve) {
                resolveClass(loaded);
            }
            return loaded;
        }
    }

    private byte[] bytesOf(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try {
            if (JdkCopies.isCopy(file)) {
                return ClassRewriter.rewrite(JdkCopies.bytes(name.replace('.', '/')), students);
            }
            for (Path folder : submissionFolders) {
                if (Files.isRegularFile(folder.resolve(file))) {
                    return ClassRewriter.rewrite(JdkCopies.renamed(Files.readAllBytes(folder.resolve(file))), students);
                }
            }
            for (Path folder : testFolders) {
                if (Files.isRegularFile(folder.resolve(file))) {
                    return Files.readAllBytes(folder.resolve(file));
                }
            }
            return null;
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}

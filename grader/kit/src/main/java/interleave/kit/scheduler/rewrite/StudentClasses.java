package interleave.kit.scheduler.rewrite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What must be known of the student's classes before one of them can be rewritten, and of copies of the
 * JDK's, which are looked at when they are first met.
 */
final class StudentClasses {
    private static final String THREAD = "java/lang/Thread";

    /** Every class that a class uses stands in its file by name; so does InheritableThreadLocal. */
    private static final String THREAD_LOCAL = "ThreadLocal";

    private final Map<String, String> superNames = new HashMap<>();
    private final Map<String, Integer> fieldAccess = new HashMap<>();
    private final Set<String> methods = new HashSet<>();

    private boolean threadLocals;

    private StudentClasses() {}

    static StudentClasses read(List<Path> folders) {
        StudentClasses classes = new StudentClasses();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    byte[] type = Files.readAllBytes(file);
                    classes.threadLocals |= new String(type, StandardCharsets.ISO_8859_1).contains(THREAD_LOCAL);
                    classes.add(JdkCopies.renamed(type));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return classes;
    }

    private void add(byte[] type) {
        new ClassReader(type).accept(new Facts(), ClassReader.SKIP_CODE);
    }

    boolean useThreadLocals() {
        return threadLocals;
    }

    boolean contains(String internalName) {
        if (JdkCopies.isCopy(internalName) && !superNames.containsKey(internalName)) {
            try {
                add(JdkCopies.bytes(internalName));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return superNames.containsKey(internalName);
    }

    String superName(String internalName) {
        return superNames.get(internalName);
    }

    boolean isThread(String internalName) {
        return THREAD.equals(platformType(internalName));
    }

    /** Gives the first class up from {@code internalName} that is not rewritten. */
    String platformType(String internalName) {
        String type = internalName;
        while (contains(type)) {
            type = superNames.get(type);
        }
        return type;
    }

    /** Tells whether a call of {@code owner} ends in a method that is rewritten. */
    boolean hasMethod(String owner, String name, String descriptor) {
        for (String type = owner; contains(type); type = superNames.get(type)) {
            if (methods.contains(type + "." + name + descriptor)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the class that declares the field, as seen from {@code owner}; null when it is not rewritten. */
    Field field(String owner, String name) {
        for (String type = owner; contains(type); type = superNames.get(type)) {
            Integer access = fieldAccess.get(type + "." + name);
            if (access != null) {
                return new Field(type, access);
            }
        }
        return null;
    }

    record Field(String declaringClass, int access) {
        boolean isFinal() {
            return (access & Opcodes.ACC_FINAL) != 0;
        }

        boolean isVolatile() {
            return (access & Opcodes.ACC_VOLATILE) != 0;
        }
    }

    private final class Facts extends ClassVisitor {
        private String type;

        Facts() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            type = name;
            superNames.put(name, superName);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            fieldAccess.put(type + "." + name, access);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            methods.add(type + "." + name + descriptor);
            return null;
        }
    }
}

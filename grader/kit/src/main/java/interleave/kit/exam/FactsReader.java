package interleave.kit.exam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads off class files what they use; loads nothing. */
public final class FactsReader {
    private final Set<String> types = new TreeSet<>();
    private final Set<String> calls = new TreeSet<>();

    private FactsReader() {}

    /** Reads all class files below {@code folders}. */
    public static SubmissionFacts read(List<Path> folders) throws IOException {
        FactsReader reader = new FactsReader();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    new ClassReader(Files.readAllBytes(file)).accept(reader.new Uses(), ClassReader.SKIP_FRAMES);
                }
            }
        }
        return new SubmissionFacts(reader.types, reader.calls);
    }

    private final class Uses extends ClassVisitor {
        Uses() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean isInterface) {
                    call(owner, method);
                }

                @Override
                public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            call(handle.getOwner(), handle.getName());
                        }
                    }
                }
            };
        }

        private void call(String owner, String method) {
            String type = owner.startsWith("[") ? Type.getType(owner).getClassName() : owner.replace('/', '.');
            types.add(type);
            calls.add(type + "." + method);
        }
    }
}

package interleave.kit.explore;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Tells what objects a submission's own code makes, by its class files. */
final class Makes {
    private final String wanted;
    private boolean found;

    private Makes(Class<?> type) {
        this.wanted = Type.getInternalName(type);
    }

    /** Tells whether {@code type} is one of {@code studentClasses}, or one of these makes an object of it. */
    static boolean anyOf(Class<?> type, List<String> studentClasses) {
        Makes makes = new Makes(type);
        makes.found = studentClasses.contains(type.getName());
        for (String each : studentClasses) {
            makes.look(each);
        }
        return makes.found;
    }

    private void look(String className) {
        String file = className.replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getSystemResourceAsStream(file)) {
            if (in != null && !found) {
                new ClassReader(in).accept(new Bodies(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read " + file, unreadable);
        }
    }

    private final class Bodies extends ClassVisitor {
        Bodies() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitTypeInsn(int opcode, String made) {
                    found |= opcode == Opcodes.NEW && made.equals(wanted);
                }

                @Override
                public void visitInvokeDynamicInsn(String call, String of, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        found |= argument instanceof Handle handle
                                && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
                                && handle.getOwner().equals(wanted);
                    }
                }
            };
        }
    }
}

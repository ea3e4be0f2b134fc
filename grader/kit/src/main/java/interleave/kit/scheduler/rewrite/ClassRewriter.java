package interleave.kit.scheduler.rewrite;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewrites one class of the student. */
final class ClassRewriter extends ClassVisitor {
    static final String THREAD = "java/lang/Thread";
    static final String SCHEDULED_THREAD = "interleave/kit/scheduler/ScheduledThread";

    private final StudentClasses students;
    private String type;
    private String source = "";
    private boolean isInterface;
    private boolean isThread;

    private ClassRewriter(ClassVisitor next, StudentClasses students) {
        super(Opcodes.ASM9, next);
        this.students = students;
    }

    static byte[] rewrite(byte[] original, StudentClasses students) {
        ClassReader reader = new ClassReader(original);
        ClassWriter writer = new HierarchyWriter(students);
        ClassVisitor rewriter = new ClassRewriter(writer, students);
        reader.accept(new MethodReferences(rewriter, students), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        type = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        isThread = students.isThread(name);
        super.visit(
                version, access, name, signature, THREAD.equals(superName) ? SCHEDULED_THREAD : superName, interfaces);
    }

    @Override
    public void visitSource(String file, String debug) {
        source = file;
        super.visitSource(file, debug);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        boolean isRun = isThread && name.equals("run") && descriptor.equals("()V");
        String newName = isRun ? "scheduledRun" : name;
        MethodContext context = new MethodContext(type, source, name, students);
        if (!isWrapped(access, name)) {
            MethodVisitor plain = super.visitMethod(access, newName, descriptor, signature, thrown);
            return rewriter(plain, access, newName, descriptor, context);
        }
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        MethodVisitor wrapper =
                super.visitMethod(access & ~Opcodes.ACC_SYNCHRONIZED, newName, descriptor, signature, thrown);
        new Wrapper(wrapper, access, newName, descriptor, type, source).write();
        int bodyAccess = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | (isStatic ? Opcodes.ACC_STATIC : 0);
        String bodyName = newName + Wrapper.BODY;
        MethodVisitor body = super.visitMethod(bodyAccess, bodyName, descriptor, null, thrown);
        return rewriter(body, bodyAccess, bodyName, descriptor, context);
    }

    private static MethodVisitor rewriter(
            MethodVisitor next, int access, String name, String descriptor, MethodContext context) {
        return new MethodRewriter(new LoopCounter(next, context), access, name, descriptor, context);
    }

    private boolean isWrapped(int access, String name) {
        boolean noBody = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
        boolean made = (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0;
        boolean called = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNCHRONIZED)) != 0;
        boolean quiet = JdkCopies.isCopy(type) && (access & Opcodes.ACC_SYNCHRONIZED) == 0;
        return called && !quiet && !noBody && !made && !isInterface && !name.startsWith("<");
    }
}

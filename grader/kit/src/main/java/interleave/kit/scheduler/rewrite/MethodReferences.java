package interleave.kit.scheduler.rewrite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * Makes a lambda of each reference to a method that the student has not written: {@code Thread::start}
 * becomes {@code thread -> thread.start()}, a call like any other.
 */
final class MethodReferences extends ClassVisitor {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

    private final StudentClasses students;
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private String type;
    private boolean isInterface;

    private record Reference(Handle to, String descriptor, int line) {}

    /** @param next rewrites the calls */
    MethodReferences(ClassVisitor next, StudentClasses students) {
        super(Opcodes.ASM9, next);
        this.students = students;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        type = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        String shown = name.startsWith("lambda$") ? name.split("\\$")[1] : name.replaceAll("\\W", "");
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
        return new MethodVisitor(Opcodes.ASM9, next) {
            private int line;

            @Override
            public void visitLineNumber(int number, Label start) {
                line = number;
                super.visitLineNumber(number, start);
            }

            @Override
            public void visitInvokeDynamicInsn(String made, String kind, Handle factory, Object... arguments) {
                Object[] changed = arguments.clone();
                if (factory.getOwner().equals(LAMBDAS) && changed[1] instanceof Handle to && isForeign(to)) {
                    changed[1] = lambdaFor(to, shown, line);
                }
                super.visitInvokeDynamicInsn(made, kind, factory, changed);
            }
        };
    }

    private boolean isForeign(Handle to) {
        return !to.getOwner().startsWith("[")
                && (to.getTag() == Opcodes.H_NEWINVOKESPECIAL
                        ? !students.contains(to.getOwner())
                        : !students.hasMethod(to.getOwner(), to.getName(), to.getDesc()));
    }

    private Handle lambdaFor(Handle to, String method, int line) {
        Type owner = Type.getObjectType(to.getOwner());
        Type[] arguments = Type.getArgumentTypes(to.getDesc());
        String descriptor =
                switch (to.getTag()) {
                    case Opcodes.H_INVOKESTATIC -> to.getDesc();
                    case Opcodes.H_NEWINVOKESPECIAL -> Type.getMethodDescriptor(owner, arguments);
                    default -> "(" + owner.getDescriptor() + to.getDesc().substring(1);
                };
        String name = "lambda$" + method + "$reference" + references.size();
        references.put(name, new Reference(to, descriptor, line));
        return new Handle(Opcodes.H_INVOKESTATIC, type, name, descriptor, isInterface);
    }

    @Override
    public void visitEnd() {
        references.forEach(this::write);
        super.visitEnd();
    }

    private void write(String name, Reference reference) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor next = super.visitMethod(access, name, reference.descriptor(), null, null);
        GeneratorAdapter code = new GeneratorAdapter(next, access, name, reference.descriptor());
        Handle to = reference.to();
        code.visitCode();
        code.visitLineNumber(reference.line(), code.mark());
        if (to.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(Opcodes.NEW, to.getOwner());
            code.dup();
        }
        code.loadArgs();
        code.visitMethodInsn(opcode(to), to.getOwner(), to.getName(), to.getDesc(), to.isInterface());
        code.returnValue();
        code.endMethod();
    }

    private static int opcode(Handle to) {
        return switch (to.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL, Opcodes.H_INVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> Opcodes.INVOKEVIRTUAL;
        };
    }
}

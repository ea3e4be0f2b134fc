package interleave.kit.scheduler.rewrite;

import interleave.kit.scheduler.Site;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * Writes a method that tells of its call, takes the monitor if the original is {@code synchronized}, and
 * calls the original body, now under another name.
 */
final class Wrapper {
    static final String BODY = "$body";
    private static final String CALLS = "interleave/kit/scheduler/model/Calls";
    private static final String MONITORS = "interleave/kit/scheduler/model/Monitors";

    private final GeneratorAdapter code;
    private final int access;
    private final String name;
    private final String descriptor;
    private final Type type;
    private final String source;

    Wrapper(MethodVisitor out, int access, String name, String descriptor, String type, String source) {
        this.code = new GeneratorAdapter(out, access, name, descriptor);
        this.access = access;
        this.name = name;
        this.descriptor = descriptor;
        this.type = Type.getObjectType(type);
        this.source = source;
    }

    void write() {
        Type result = Type.getReturnType(descriptor);
        code.visitCode();
        receiver();
        code.push(name);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "enter", "(Ljava/lang/Object;Ljava/lang/String;)V", false);
        if (isSynchronized()) {
            code.push(Site.add(new Site("", name)));
            code.visitMethodInsn(Opcodes.INVOKESTATIC, MethodRewriter.MEMORY, "at", "(I)V", false);
            monitor("enter");
        }
        Label start = code.mark();
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        if (!isStatic) {
            code.loadThis();
        }
        code.loadArgs();
        code.visitMethodInsn(
                isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL,
                type.getInternalName(),
                name + BODY,
                descriptor,
                false);
        Label end = code.mark();
        if (isSynchronized()) {
            monitor("exit");
        }
        MethodRewriter.pushBoxed(code, result);
        code.push(result.getSort() == Type.VOID);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "returned", "(Ljava/lang/Object;Z)V", false);
        code.returnValue();
        code.catchException(start, end, Type.getType(Throwable.class));
        if (isSynchronized()) {
            monitor("exit");
        }
        code.dup();
        code.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS, "threw", "(Ljava/lang/Throwable;)V", false);
        code.throwException();
        code.endMethod();
    }

    private boolean isSynchronized() {
        return (access & Opcodes.ACC_SYNCHRONIZED) != 0;
    }

    private void monitor(String what) {
        if ((access & Opcodes.ACC_STATIC) != 0) {
            code.push(type);
        } else {
            code.loadThis();
        }
        code.visitMethodInsn(Opcodes.INVOKESTATIC, MONITORS, what, "(Ljava/lang/Object;)V", false);
    }

    private void receiver() {
        if ((access & Opcodes.ACC_STATIC) != 0) {
            code.visitInsn(Opcodes.ACONST_NULL);
        } else {
            code.loadThis();
        }
    }
}

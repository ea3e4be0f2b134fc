package interleave.kit.scheduler.rewrite;

import interleave.kit.scheduler.Site;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Rewrites the body of one method of the student. */
final class MethodRewriter extends GeneratorAdapter {
    static final String MEMORY = "interleave/kit/scheduler/model/Memory";
    private static final String MONITORS = "interleave/kit/scheduler/model/Monitors";
    private static final String CALLS = "interleave/kit/scheduler/model/Calls";
    private static final List<Integer> LOADS = List.of(
            Opcodes.IALOAD,
            Opcodes.LALOAD,
            Opcodes.FALOAD,
            Opcodes.DALOAD,
            Opcodes.AALOAD,
            Opcodes.BALOAD,
            Opcodes.CALOAD,
            Opcodes.SALOAD);
    private static final List<Integer> STORES = List.of(
            Opcodes.IASTORE,
            Opcodes.LASTORE,
            Opcodes.FASTORE,
            Opcodes.DASTORE,
            Opcodes.AASTORE,
            Opcodes.BASTORE,
            Opcodes.CASTORE,
            Opcodes.SASTORE);
    private static final List<Type> ELEMENTS = List.of(
            Type.INT_TYPE,
            Type.LONG_TYPE,
            Type.FLOAT_TYPE,
            Type.DOUBLE_TYPE,
            Type.getType(Object.class),
            Type.BYTE_TYPE,
            Type.CHAR_TYPE,
            Type.SHORT_TYPE);

    private final MethodContext context;
    private final CallRewriter calls;
    private final boolean isInitialiser;
    private int line;

    MethodRewriter(MethodVisitor next, int access, String name, String descriptor, MethodContext context) {
        super(Opcodes.ASM9, next, access, name, descriptor);
        this.context = context;
        this.calls = new CallRewriter(this, context);
        this.isInitialiser = name.equals("<clinit>");
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (isInitialiser) {
            visitStatic(CALLS, "enterInitialiser", "()V");
        }
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        super.visitLineNumber(number, start);
    }

    /** Tells the scheduler where in the source the thread is. */
    void here() {
        pushSite();
        visitStatic(MEMORY, "at", "(I)V");
    }

    private void pushSite() {
        push(context.isCopy() ? Site.IN_LIBRARY : context.site(line));
    }

    void visitStatic(String owner, String name, String descriptor) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }

    void passOn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        calls.rewrite(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        boolean newThread = opcode == Opcodes.NEW && type.equals(ClassRewriter.THREAD);
        super.visitTypeInsn(opcode, newThread ? ClassRewriter.SCHEDULED_THREAD : type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        StudentClasses.Field field = context.students().field(owner, name);
        Type type = Type.getType(descriptor);
        boolean isGet = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
        if (field == null || field.isFinal()) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
            if (field != null && isGet && type.getSort() >= Type.ARRAY) {
                dup();
                push(name);
                visitStatic(MEMORY, "afterGetFinal", "(Ljava/lang/Object;Ljava/lang/String;)V");
            }
            return;
        }
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        here();
        if (isGet) {
            pushOwner(isStatic, field);
            fieldArguments(name, field);
            visitStatic(MEMORY, "beforeGet", "(Ljava/lang/Object;Ljava/lang/String;Z)V");
            super.visitFieldInsn(opcode, owner, name, descriptor);
            pushBoxed(this, type);
            fieldArguments(name, field);
            visitStatic(MEMORY, "afterGet", "(Ljava/lang/Object;Ljava/lang/String;Z)V");
        } else {
            int value = newLocal(type);
            storeLocal(value);
            pushOwner(isStatic, field);
            loadLocal(value);
            box(type);
            fieldArguments(name, field);
            visitStatic(MEMORY, "beforePut", "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/String;Z)V");
            loadLocal(value);
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }
    }

    private void pushOwner(boolean isStatic, StudentClasses.Field field) {
        if (isStatic) {
            push(Type.getObjectType(field.declaringClass()));
        } else {
            dup();
        }
    }

    private void fieldArguments(String name, StudentClasses.Field field) {
        push(name);
        push(field.isVolatile());
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER) {
            here();
            visitStatic(MONITORS, "enter", "(Ljava/lang/Object;)V");
        } else if (opcode == Opcodes.MONITOREXIT) {
            pushSite();
            visitStatic(MONITORS, "exit", "(Ljava/lang/Object;I)V");
        } else if (LOADS.contains(opcode)) {
            here();
            dup2();
            visitStatic(MEMORY, "beforeLoad", "(Ljava/lang/Object;I)V");
            super.visitInsn(opcode);
            pushBoxed(this, ELEMENTS.get(LOADS.indexOf(opcode)));
            visitStatic(MEMORY, "afterLoad", "(Ljava/lang/Object;)V");
        } else if (STORES.contains(opcode)) {
            Type type = ELEMENTS.get(STORES.indexOf(opcode));
            here();
            int value = newLocal(type);
            storeLocal(value);
            dup2();
            loadLocal(value);
            box(type);
            visitStatic(MEMORY, "beforeStore", "(Ljava/lang/Object;ILjava/lang/Object;)V");
            loadLocal(value);
            super.visitInsn(opcode);
        } else {
            if (isInitialiser && opcode == Opcodes.RETURN) {
                visitStatic(CALLS, "leaveInitialiser", "()V");
            }
            super.visitInsn(opcode);
        }
    }

    /** Pushes the value on top of the stack once more, as an object; null for void. */
    static void pushBoxed(GeneratorAdapter code, Type type) {
        if (type.getSort() == Type.VOID) {
            code.visitInsn(Opcodes.ACONST_NULL);
            return;
        }
        if (type.getSize() == 2) {
            code.dup2();
        } else {
            code.dup();
        }
        code.box(type);
    }
}

package interleave.kit.scheduler.rewrite;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites calls of the JDK that threads can meet at. */
final class CallRewriter {
    private static final String ATOMICS = "interleave/kit/scheduler/model/Atomics";
    private static final String CONTAINERS = "interleave/kit/scheduler/model/Containers";
    private static final String ATOMIC_PACKAGE = "java/util/concurrent/atomic/";
    private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";

    private final MethodRewriter code;
    private final MethodContext context;

    CallRewriter(MethodRewriter code, MethodContext context) {
        this.code = code;
        this.context = context;
    }

    void rewrite(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        boolean isStatic = opcode == Opcodes.INVOKESTATIC;
        String platform = context.students().platformType(owner);
        boolean own = name.equals("<init>") || context.students().hasMethod(owner, name, descriptor);
        Models.Stand stand = own ? null : Models.find(platform, name, descriptor, isStatic);
        if (stand != null && opcode != Opcodes.INVOKESPECIAL) {
            code.here();
            code.visitStatic(stand.owner(), stand.name(), stand.descriptor());
        } else if (opcode == Opcodes.INVOKESPECIAL && owner.equals(ClassRewriter.THREAD)) {
            String newName = name.equals("run") ? "scheduledRun" : name;
            code.passOn(opcode, ClassRewriter.SCHEDULED_THREAD, newName, descriptor, false);
        } else if (isStatic && name.equals("newUpdater") && owner.startsWith(ATOMIC_PACKAGE)) {
            rewriteNewUpdater(owner, name, descriptor);
        } else if (isVarHandleAccess(opcode, owner, name)) {
            rewriteVarHandle(name, descriptor);
        } else if (opcode == Opcodes.INVOKEVIRTUAL && owner.startsWith(ATOMIC_PACKAGE)) {
            rewriteAtomic(owner, name, descriptor);
        } else if (isContainer(platform) && (opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE)) {
            rewriteContainer(opcode, owner, name, descriptor, isInterface);
        } else {
            code.passOn(opcode, owner, name, descriptor, isInterface);
        }
    }

    private static boolean isVarHandleAccess(int opcode, String owner, String name) {
        boolean access = name.startsWith("get") || name.startsWith("set") || name.contains("ompareAnd");
        return opcode == Opcodes.INVOKEVIRTUAL && owner.equals(VAR_HANDLE) && access;
    }

    private static boolean isContainer(String owner) {
        return owner != null
                && owner.startsWith("java/util/")
                && owner.indexOf('/', "java/util/".length()) < 0
                && !owner.equals("java/util/Objects")
                && !owner.startsWith("java/util/Optional");
    }

    private void rewriteNewUpdater(String owner, String name, String descriptor) {
        int[] locals = spill(Type.getArgumentTypes(descriptor));
        for (int local : locals) {
            code.loadLocal(local);
        }
        code.passOn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
        code.dup();
        code.loadLocal(locals[locals.length - 1]);
        code.visitStatic(ATOMICS, "updaterMade", "(Ljava/lang/Object;Ljava/lang/String;)V");
    }

    private void rewriteAtomic(String owner, String name, String descriptor) {
        boolean updater = owner.endsWith("FieldUpdater");
        Type[] arguments = Type.getArgumentTypes(descriptor);
        int[] locals = spill(arguments);
        code.here();
        code.dup();
        if (updater && arguments.length > 0) {
            code.loadLocal(locals[0]);
            code.push(name);
            code.visitStatic(ATOMICS, "beforeUpdater", "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/String;)V");
        } else {
            code.push(name);
            code.visitStatic(ATOMICS, "before", "(Ljava/lang/Object;Ljava/lang/String;)V");
        }
        callAndTell(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false, locals, ATOMICS);
    }

    private void rewriteVarHandle(String name, String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        int[] locals = spill(arguments);
        code.here();
        code.dup();
        boolean onObject = arguments.length > 0 && arguments[0].getSort() >= Type.ARRAY;
        if (onObject) {
            code.loadLocal(locals[0]);
        } else {
            code.visitInsn(Opcodes.ACONST_NULL);
        }
        boolean onElement = onObject && arguments[0].getSort() == Type.ARRAY && arguments.length > 1;
        if (onElement) {
            code.loadLocal(locals[1]);
        } else {
            code.push(0);
        }
        code.push(name);
        code.visitStatic(ATOMICS, "beforeVarHandle", "(L" + VAR_HANDLE + ";Ljava/lang/Object;ILjava/lang/String;)V");
        callAndTell(Opcodes.INVOKEVIRTUAL, VAR_HANDLE, name, descriptor, false, locals, ATOMICS);
    }

    private void rewriteContainer(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        int[] locals = spill(Type.getArgumentTypes(descriptor));
        code.here();
        code.dup();
        if ((name.equals("get") || name.equals("set")) && descriptor.startsWith("(I")) {
            code.loadLocal(locals[0]);
            code.push(name);
            code.visitStatic(CONTAINERS, "beforeElement", "(Ljava/lang/Object;ILjava/lang/String;)V");
        } else {
            code.push(name);
            code.visitStatic(CONTAINERS, "before", "(Ljava/lang/Object;Ljava/lang/String;)V");
        }
        callAndTell(opcode, owner, name, descriptor, isInterface, locals, CONTAINERS);
    }

    /** Moves the arguments from the stack to locals, so that the receiver comes to the top. */
    private int[] spill(Type[] arguments) {
        int[] locals = new int[arguments.length];
        for (int i = arguments.length - 1; i >= 0; i--) {
            locals[i] = code.newLocal(arguments[i]);
            code.storeLocal(locals[i]);
        }
        return locals;
    }

    private void callAndTell(
            int opcode, String owner, String name, String descriptor, boolean isInterface, int[] locals, String model) {
        for (int local : locals) {
            code.loadLocal(local);
        }
        code.passOn(opcode, owner, name, descriptor, isInterface);
        Type result = Type.getReturnType(descriptor);
        MethodRewriter.pushBoxed(code, result);
        code.push(result.getSort() == Type.VOID);
        code.visitStatic(model, "after", "(Ljava/lang/Object;Z)V");
    }
}

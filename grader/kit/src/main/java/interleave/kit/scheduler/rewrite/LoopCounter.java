package interleave.kit.scheduler.rewrite;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Counts the turns of each loop of the student: a jump back begins another one. A loop that touches
 * nothing shared takes no step, and nothing else could end it.
 */
final class LoopCounter extends MethodVisitor {
    private final MethodContext context;
    private final Set<Label> passed = new HashSet<>();
    private int line;

    LoopCounter(MethodVisitor next, MethodContext context) {
        super(Opcodes.ASM9, next);
        this.context = context;
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        super.visitLineNumber(number, start);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (passed.contains(label) && !context.isCopy()) {
            super.visitLdcInsn(context.site(line));
            super.visitMethodInsn(Opcodes.INVOKESTATIC, "interleave/kit/scheduler/model/Loops", "turn", "(I)V", false);
        }
        super.visitJumpInsn(opcode, label);
    }
}

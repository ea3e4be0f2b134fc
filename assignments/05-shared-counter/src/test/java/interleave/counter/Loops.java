package interleave.counter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Finds the loops of a compiled method: natural loops, as in Aho, Lam, Sethi and Ullman, "Compilers",
 * section 9.6.6. An instruction that only leads out of the loop does not belong to it.
 */
final class Loops {
    private final InsnList code;
    private final List<BitSet> before = new ArrayList<>();

    private Loops(MethodNode method) {
        code = method.instructions;
        for (int i = 0; i < code.size(); i++) {
            before.add(new BitSet());
        }
        for (int i = 0; i < code.size(); i++) {
            for (int next : after(i)) {
                before.get(next).set(i);
            }
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            before.get(code.indexOf(block.handler)).set(code.indexOf(block.start), code.indexOf(block.end));
        }
    }

    /** Gives each loop as the indices of its instructions. */
    static List<BitSet> of(MethodNode method) {
        Loops loops = new Loops(method);
        Map<Integer, BitSet> byHead = new TreeMap<>();
        for (int end = 0; end < loops.code.size(); end++) {
            for (int head : loops.after(end)) {
                if (head <= end) {
                    byHead.computeIfAbsent(head, none -> new BitSet()).or(loops.between(head, end));
                }
            }
        }
        return List.copyOf(byHead.values());
    }

    /** Gives what leads to {@code end} without passing {@code head}, and these two. */
    private BitSet between(int head, int end) {
        BitSet loop = new BitSet();
        loop.set(head);
        List<Integer> todo = new ArrayList<>(List.of(end));
        while (!todo.isEmpty()) {
            int at = todo.remove(todo.size() - 1);
            if (!loop.get(at)) {
                loop.set(at);
                before.get(at).stream().forEach(todo::add);
            }
        }
        return loop;
    }

    private List<Integer> after(int at) {
        AbstractInsnNode instruction = code.get(at);
        List<Integer> next = new ArrayList<>();
        int opcode = instruction.getOpcode();
        if (instruction instanceof JumpInsnNode jump) {
            next.add(code.indexOf(jump.label));
        } else if (instruction instanceof LookupSwitchInsnNode choice) {
            addAll(next, choice.labels, choice.dflt);
        } else if (instruction instanceof TableSwitchInsnNode choice) {
            addAll(next, choice.labels, choice.dflt);
        }
        boolean ends = opcode == Opcodes.GOTO
                || opcode == Opcodes.ATHROW
                || opcode == Opcodes.LOOKUPSWITCH
                || opcode == Opcodes.TABLESWITCH
                || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
        if (!ends && at + 1 < code.size()) {
            next.add(at + 1);
        }
        return next;
    }

    private void addAll(List<Integer> next, List<LabelNode> labels, LabelNode otherwise) {
        labels.forEach(label -> next.add(code.indexOf(label)));
        next.add(code.indexOf(otherwise));
    }
}

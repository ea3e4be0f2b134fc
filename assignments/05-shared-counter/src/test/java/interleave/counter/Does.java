package interleave.counter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What instructions do with memory that other threads use. */
final class Does {
    /** Reads, compares and writes in one step, or says whether somebody wrote in between. */
    private static final Pattern COMPARES_AND_SETS =
            Pattern.compile("java/(util/concurrent/atomic/\\w+|lang/invoke/VarHandle)\\."
                    + "((weakC|c)ompareAnd\\w+|getAnd\\w+|\\w+AndGet)"
                    + "|java/util/concurrent/locks/StampedLock\\.(validate|tryConvert\\w+)");

    /** Waits until somebody else says so. */
    private static final Pattern WAITS = Pattern.compile("java/lang/Object\\.wait|java/lang/Thread\\.join"
            + "|java/util/concurrent/.+\\.(await\\w*|acquire\\w*|park\\w*|take|put|exchange|join)");

    private static final Pattern LOCKS =
            Pattern.compile("java/util/concurrent/locks/.+\\.(lock|lockInterruptibly|readLock|writeLock)");
    private static final Pattern READS = Pattern.compile("java/util/concurrent/.+|java/lang/invoke/VarHandle\\..+");
    private static final Pattern WRITES =
            Pattern.compile("java/(util/concurrent/atomic/\\w+|lang/invoke/VarHandle)\\.(set\\w*|lazySet)");

    private final Set<String> known;
    private final Set<String> calls = new TreeSet<>();
    private boolean reads;
    private boolean counts;
    private boolean waits;
    private boolean comparesAndSets;
    private boolean writes;

    /** @param known methods that are worth following, {@code owner.name(arguments)result} */
    Does(Set<String> known) {
        this.known = known;
    }

    static boolean isSynchronized(MethodNode method) {
        return (method.access & Opcodes.ACC_SYNCHRONIZED) != 0;
    }

    /** Reads shared memory, and does nothing about it. */
    boolean onlyLooks() {
        return reads && !counts && !waits && !comparesAndSets && !writes;
    }

    boolean comparesAndSets() {
        return comparesAndSets;
    }

    Set<String> calls() {
        return calls;
    }

    /** Adds an instruction of the loop itself, which goes on after it: what it writes is work that it does. */
    void addInLoop(AbstractInsnNode instruction) {
        add(instruction);
        writes |= instruction.getOpcode() == Opcodes.PUTFIELD || instruction.getOpcode() == Opcodes.PUTSTATIC;
    }

    void add(AbstractInsnNode instruction) {
        if (instruction instanceof FieldInsnNode field) {
            reads |= field.getOpcode() == Opcodes.GETSTATIC
                    || field.getOpcode() == Opcodes.GETFIELD && field.getPrevious() instanceof VarInsnNode;
        } else if (instruction instanceof MethodInsnNode call) {
            addCall(call.owner + "." + call.name, call.desc);
        } else if (instruction instanceof InvokeDynamicInsnNode lambda) {
            for (Object argument : lambda.bsmArgs) {
                if (argument instanceof Handle handle) {
                    addCall(handle.getOwner() + "." + handle.getName(), handle.getDesc());
                }
            }
        }
    }

    private void addCall(String name, String types) {
        if (known.contains(name + types)) {
            calls.add(name + types);
        }
        reads |= READS.matcher(name).matches();
        comparesAndSets |= COMPARES_AND_SETS.matcher(name).matches();
        waits |= WAITS.matcher(name).matches() || types.contains("Ljava/util/concurrent/TimeUnit;");
        counts |= name.equals("java/util/Iterator.next");
    }

    /**
     * Adds what only shows in instructions that stand together: a lock that is taken around a write (a
     * compare-and-set by hand; Goetz, section 15.2.1), and a variable that counts.
     */
    void addSpan(List<AbstractInsnNode> span, boolean locked) {
        boolean takesLock =
                locked || span.stream().anyMatch(one -> one.getOpcode() == Opcodes.MONITORENTER || calls(one, LOCKS));
        boolean writes = span.stream()
                .anyMatch(one -> one.getOpcode() == Opcodes.PUTFIELD
                        || one.getOpcode() == Opcodes.PUTSTATIC
                        || calls(one, WRITES));
        comparesAndSets |= takesLock && writes;
        counts |= span.stream().anyMatch(one -> countsIn(one, span));
    }

    private static boolean calls(AbstractInsnNode instruction, Pattern names) {
        return instruction instanceof MethodInsnNode call
                && names.matcher(call.owner + "." + call.name).matches();
    }

    private static boolean countsIn(AbstractInsnNode instruction, List<AbstractInsnNode> span) {
        int variable = -1;
        if (instruction instanceof IincInsnNode step) {
            variable = step.var;
        } else if (instruction instanceof VarInsnNode store && isSum(store.getPrevious())) {
            variable = store.var;
        }
        int counted = variable;
        return counted >= 0
                && span.stream()
                        .anyMatch(one -> one instanceof VarInsnNode load
                                && load.var == counted
                                && (load.getOpcode() == Opcodes.ILOAD || load.getOpcode() == Opcodes.LLOAD));
    }

    private static boolean isSum(AbstractInsnNode instruction) {
        int opcode = instruction == null ? Opcodes.NOP : instruction.getOpcode();
        return opcode == Opcodes.LADD || opcode == Opcodes.LSUB || opcode == Opcodes.IADD || opcode == Opcodes.ISUB;
    }
}

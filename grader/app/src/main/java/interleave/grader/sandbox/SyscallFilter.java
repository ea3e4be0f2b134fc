package interleave.grader.sandbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Linux only: a seccomp filter that refuses the system calls by which one process reaches into another.
 *
 * <p>Theory of operation. A submission that may start processes can start a debugger or an interpreter of the
 * system's, and the kernel lets processes of one user read each other's memory and take each other's open files,
 * the connection for results among them. Where the filter is in force these calls fail with EPERM, in all that is
 * started below as well. It is a classic BPF program over {@code struct seccomp_data}: the number of the call at
 * offset 0, the architecture at offset 4. Calls of another architecture (32-bit programs), whose numbers mean
 * something else, all fail. Memory of its own a process can still write by {@code /proc/self/mem}: that is a file.
 */
final class SyscallFilter {
    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;
    private static final int ALLOW = 0x7fff0000;
    private static final int FAIL_WITH_EPERM = 0x00050001;
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    /** From here on the numbers of x86-64 are those of its variant with short pointers. */
    private static final int OTHER_VARIANT = 0x40000000;

    /** An architecture and its numbers of ptrace, process_vm_readv, process_vm_writev and pidfd_getfd. */
    private record Kernel(int architecture, List<Integer> calls) {}

    private static final Map<String, Kernel> KERNELS = Map.of(
            "amd64", new Kernel(0xC000003E, List.of(101, 310, 311, 438)),
            "aarch64", new Kernel(0xC00000B7, List.of(117, 270, 271, 438)));

    private SyscallFilter() {}

    /** Writes the filter for this machine to {@code file}; nothing where its numbers are not known. */
    static Optional<Path> write(Path file) throws IOException {
        Kernel kernel = KERNELS.get(System.getProperty("os.arch"));
        return kernel == null ? Optional.empty() : Optional.of(Files.write(file, program(kernel)));
    }

    private static byte[] program(Kernel kernel) {
        int refused = kernel.calls().size();
        int length = refused + 6;
        ByteBuffer program = ByteBuffer.allocate(length * 8).order(ByteOrder.nativeOrder());
        int fail = length - 1;
        add(program, LOAD, 0, 0, ARCHITECTURE);
        add(program, JUMP_IF_EQUAL, 0, fail - 2, kernel.architecture());
        add(program, LOAD, 0, 0, NUMBER);
        add(program, JUMP_IF_AT_LEAST, fail - 4, 0, OTHER_VARIANT);
        for (int i = 0; i < refused; i++) {
            add(program, JUMP_IF_EQUAL, fail - 5 - i, 0, kernel.calls().get(i));
        }
        add(program, RETURN, 0, 0, ALLOW);
        add(program, RETURN, 0, 0, FAIL_WITH_EPERM);
        return program.array();
    }

    /** One instruction; jumps count from the one after it. */
    private static void add(ByteBuffer program, int code, int ifTrue, int ifFalse, int operand) {
        program.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(operand);
    }
}

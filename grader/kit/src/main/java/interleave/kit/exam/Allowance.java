package interleave.kit.exam;

/**
 * What a child JVM and all that it starts may use together, where the machine can enforce it.
 *
 * @param megabytes memory, that of files in memory included
 * @param threads of all its processes together
 * @param diskMegabytes what may lie in its scratch folder, and the largest file that may be written
 */
public record Allowance(int megabytes, int threads, int diskMegabytes) {
    /** For a JVM with a heap of 512 MB that starts no other process. */
    public static final Allowance OF_ONE_JVM = new Allowance(1536, 512, 128);

    /** For a JVM that starts some dozens of others. */
    public static final Allowance OF_MANY_JVMS = new Allowance(6144, 4096, 256);
}

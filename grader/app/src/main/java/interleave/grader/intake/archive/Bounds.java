package interleave.grader.intake.archive;

/**
 * What an archive may cost.
 *
 * <p>There is no bound on the ratio of compression: one on what comes out holds for every ratio.
 *
 * @param archiveBytes the size of the file
 * @param bytes all that comes out of it, leftovers of builds included
 * @param entries files and folders, leftovers included
 * @param depth folders in each other
 * @param nameLength characters of a whole path
 */
public record Bounds(long archiveBytes, long bytes, int entries, int depth, int nameLength) {
    private static final long MEBIBYTE = 1 << 20;

    public static final Bounds DEFAULT = new Bounds(64 * MEBIBYTE, 256 * MEBIBYTE, 20_000, 32, 512);
}

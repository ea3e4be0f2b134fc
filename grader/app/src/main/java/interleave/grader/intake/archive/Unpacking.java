package interleave.grader.intake.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Unpacks an archive as if its owner wished us ill: regular files only, within bounds. */
public final class Unpacking {
    private static final int BLOCK = 8192;
    private static final Set<Byte> FILES =
            Set.of(TarConstants.LF_NORMAL, TarConstants.LF_OLDNORM, TarConstants.LF_CONTIG);

    private final Path folder;
    private final Bounds bounds;
    private final EntryNames names;
    private final List<String> flags = new ArrayList<>();
    private long bytes;
    private int entries;

    private Unpacking(Path folder, Bounds bounds) {
        this.folder = folder;
        this.bounds = bounds;
        this.names = new EntryNames(bounds);
    }

    /**
     * Unpacks {@code archive} to {@code folder}, and blocks until that is done.
     *
     * @param folder empty
     * @return what was left out, a sentence each
     * @throws BadArchive if it is damaged, too large, or names files in a way that could hurt
     * @throws IOException if the folder cannot be written to; never the student's fault
     */
    public static List<String> unpack(Path archive, ArchiveKind kind, Path folder, Bounds bounds)
            throws BadArchive, IOException {
        Unpacking unpacking = new Unpacking(folder, bounds);
        unpacking.all(archive, kind);
        return unpacking.flags;
    }

    private void all(Path archive, ArchiveKind kind) throws BadArchive, IOException {
        if (Files.size(archive) > bounds.archiveBytes()) {
            throw new BadArchive("it is an archive of more than " + bounds.archiveBytes() / (1 << 20) + " MiB");
        }
        try (InputStream file = Files.newInputStream(archive, LinkOption.NOFOLLOW_LINKS);
                ArchiveInputStream<?> in = open(kind, file)) {
            for (ArchiveEntry entry = next(in); entry != null; entry = next(in)) {
                take(entry, in);
            }
        }
        if (entries == 0) {
            throw damaged("it has no entries");
        }
    }

    private void take(ArchiveEntry entry, ArchiveInputStream<?> in) throws BadArchive, IOException {
        if (++entries > bounds.entries()) {
            throw new BadArchive("it is an archive of more than " + bounds.entries() + " entries");
        }
        boolean wanted = names.isWanted(entry.getName());
        if (entry.isDirectory()) {
            return;
        }
        if (!isFile(entry)) {
            flags.add("not taken: " + entry.getName() + " (a link or a device)");
            return;
        }
        if (!in.canReadEntryData(entry)) {
            throw new BadArchive("it is an archive with a password, or compressed in an unusual way: zip it without");
        }
        if (wanted) {
            Path target = names.target(folder, entry.getName());
            Files.createDirectories(target.getParent());
            try (OutputStream out = Files.newOutputStream(target)) {
                copy(in, out);
            }
        } else {
            copy(in, OutputStream.nullOutputStream());
        }
    }

    private static boolean isFile(ArchiveEntry entry) {
        return !(entry instanceof TarArchiveEntry tar) || FILES.contains(tar.getLinkFlag());
    }

    private void copy(ArchiveInputStream<?> in, OutputStream out) throws BadArchive, IOException {
        byte[] block = new byte[BLOCK];
        for (int read = read(in, block); read >= 0; read = read(in, block)) {
            bytes += read;
            if (bytes > bounds.bytes()) {
                throw new BadArchive(
                        "it is an archive that unpacks to more than " + bounds.bytes() / (1 << 20) + " MiB");
            }
            out.write(block, 0, read);
        }
    }

    // What fails in reading is the archive's fault, and what fails in writing is ours. The library throws
    // unchecked exceptions, too, on files made to confuse it.

    private static ArchiveInputStream<?> open(ArchiveKind kind, InputStream file) throws BadArchive {
        try {
            return kind.open(new BufferedInputStream(file));
        } catch (IOException | RuntimeException notThat) {
            throw damaged(notThat.getMessage());
        }
    }

    private static ArchiveEntry next(ArchiveInputStream<?> in) throws BadArchive {
        try {
            return in.getNextEntry();
        } catch (IOException | RuntimeException notThat) {
            throw damaged(notThat.getMessage());
        }
    }

    private static int read(ArchiveInputStream<?> in, byte[] block) throws BadArchive {
        try {
            return in.read(block);
        } catch (IOException | RuntimeException notThat) {
            throw damaged(notThat.getMessage());
        }
    }

    private static BadArchive damaged(String why) {
        return new BadArchive("it is an archive that cannot be read (" + why + "): pack it anew");
    }
}

package interleave.grader.intake.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A kind of archive that is taken, told by the end of its file's name. */
public enum ArchiveKind {
    ZIP(".zip") {
        @Override
        ArchiveInputStream<?> open(InputStream in) {
            // Read from front to back, so that a directory of a million entries at its end costs nothing.
            return new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
        }
    },
    TAR_GZ(".tar.gz", ".tgz") {
        @Override
        ArchiveInputStream<?> open(InputStream in) throws IOException {
            GzipCompressorInputStream tar = GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .get();
            return new TarArchiveInputStream(new BufferedInputStream(tar), StandardCharsets.UTF_8.name());
        }
    };

    private final List<String> endings;

    ArchiveKind(String... endings) {
        this.endings = List.of(endings);
    }

    abstract ArchiveInputStream<?> open(InputStream in) throws IOException;

    public static Optional<ArchiveKind> of(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> kind.ending(fileName).isPresent())
                .findFirst();
    }

    /** Gives a file's name without the ending that makes it an archive. */
    public static String stem(String fileName) {
        return Arrays.stream(values())
                .flatMap(kind -> kind.ending(fileName).stream())
                .findFirst()
                .map(ending -> fileName.substring(0, fileName.length() - ending.length()))
                .orElse(fileName);
    }

    private Optional<String> ending(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return endings.stream()
                .filter(ending -> lower.endsWith(ending) && lower.length() > ending.length())
                .findFirst();
    }
}

package interleave.grader.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The small Maven repository inside a student repository; it holds the kit alone.
 *
 * @param version of the kit in it, a part of which is a fingerprint: Maven keeps a copy of every version
 *     that it has seen, and would use that one even when a newer handout brings a newer kit
 */
record KitRepository(String version) {
    private static final int FINGERPRINT_LENGTH = 8;

    /** Writes the repository to {@code folder}. */
    static KitRepository write(Path projectRoot, Path folder) throws IOException {
        byte[] jar = KitJar.bytes();
        String base = PomFile.read(projectRoot.resolve("pom.xml")).version();
        String fingerprint = hash("SHA-256", jar, pom(projectRoot, base));
        String version = base + "-" + fingerprint.substring(0, FINGERPRINT_LENGTH);
        Path place = Files.createDirectories(
                folder.resolve(KitPom.GROUP).resolve(KitPom.ARTIFACT).resolve(version));
        String name = KitPom.ARTIFACT + "-" + version;
        write(place.resolve(name + ".jar"), jar);
        write(place.resolve(name + ".pom"), pom(projectRoot, version));
        return new KitRepository(version);
    }

    private static byte[] pom(Path projectRoot, String version) throws IOException {
        return KitPom.of(projectRoot, version).getBytes(StandardCharsets.UTF_8);
    }

    /** Maven compares what it copies with a checksum beside it. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha1"), hash("SHA-1", bytes));
    }

    private static String hash(String algorithm, byte[]... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] text : texts) {
                digest.update(text);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

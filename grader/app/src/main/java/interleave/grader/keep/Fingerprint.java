package interleave.grader.keep;

import interleave.grader.assignment.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over texts and files; each is taken with its length, so that none can run into the next. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(String text) {
        return new Fingerprint().add(text).hex();
    }

    Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file's content, or all files below a folder with their names; nothing for what is not there. */
    Fingerprint add(Path fileOrFolder) throws IOException {
        if (Files.isRegularFile(fileOrFolder)) {
            return add(Files.readAllBytes(fileOrFolder));
        }
        for (Path file : Folders.filesBelow(fileOrFolder, "")) {
            add(fileOrFolder.relativize(file).toString().replace('\\', '/')).add(Files.readAllBytes(file));
        }
        return this;
    }

    private Fingerprint add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

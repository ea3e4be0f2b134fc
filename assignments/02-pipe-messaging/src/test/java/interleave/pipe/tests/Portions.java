package interleave.pipe.tests;

import java.io.InputStream;

/** A pipe's reading end that hands over its bytes in portions, as real ones do, and then ends. */
final class Portions extends InputStream {
    private final byte[] bytes;
    private final int[] portions;
    private int position;
    private int turn;
    private boolean closed;

    /** @param portions the most bytes that one read gets, used in turn */
    Portions(byte[] bytes, int... portions) {
        this.bytes = bytes;
        this.portions = portions;
    }

    /** A pipe that hands over all that is asked for. */
    static Portions whole(byte[] bytes) {
        return new Portions(bytes, Integer.MAX_VALUE);
    }

    @Override
    public int read() {
        return position == bytes.length ? -1 : bytes[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (position == bytes.length) {
            return -1;
        }
        int count = Math.min(length, Math.min(portions[turn++ % portions.length], bytes.length - position));
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}

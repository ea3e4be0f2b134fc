package interleave.pipe;

/** The last bytes of many. */
final class Ring {
    private final byte[] bytes;
    private long written;

    Ring(int capacity) {
        bytes = new byte[capacity];
    }

    synchronized void add(byte[] some, int count) {
        for (int i = 0; i < count; i++) {
            bytes[(int) (written++ % bytes.length)] = some[i];
        }
    }

    synchronized byte[] bytes() {
        int count = (int) Math.min(written, bytes.length);
        byte[] copy = new byte[count];
        for (int i = 0; i < count; i++) {
            copy[i] = bytes[(int) ((written - count + i) % bytes.length)];
        }
        return copy;
    }
}
